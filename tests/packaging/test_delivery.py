"""What is given to trainers: its words are valid, and nothing of ours is left out of the folder."""

import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest

import exercises
from tests.packaging.test_dev import load
from tests.support.system_programs import provide
from ui.command_line.parser import make_parser

ROOT = Path(__file__).resolve().parents[2]
LINUX = ROOT / "packaging" / "linux"
METAINFO = LINUX / "org.sparkroom.sparkroom.metainfo.xml"


@pytest.fixture(scope="module", autouse=True)
def validators(tmp_path_factory: pytest.TempPathFactory) -> None:
    programs = {"desktop-file-validate": "desktop-file-utils", "appstreamcli": "appstream", "mandoc": "mandoc"}
    programs |= {"update-mime-database": "shared-mime-info"}
    provide(programs, tmp_path_factory.getbasetemp().parent / "validators.lock")


def said_by(*command: str | Path) -> tuple[int, str]:
    done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=60)
    return done.returncode, done.stdout + done.stderr


def manual() -> str:
    page: str = load("man_page").man_page(make_parser("9.8.7"), "9.8.7", "2026-11-22")
    return page


def test_the_menu_entry_is_valid() -> None:
    assert said_by("desktop-file-validate", LINUX / "sparkroom.desktop") == (0, "")


def test_a_file_of_a_colleague_is_known_by_its_name_and_opened_by_us(tmp_path: Path) -> None:
    packages = tmp_path / "mime" / "packages"
    packages.mkdir(parents=True)
    (packages / "sparkroom.xml").write_bytes((LINUX / "org.sparkroom.sparkroom.mime.xml").read_bytes())
    assert said_by("update-mime-database", tmp_path / "mime")[0] == 0
    assert "application/x-sparkroom:*.sparkroom" in (tmp_path / "mime" / "globs").read_text(encoding="utf-8")
    entry = (LINUX / "sparkroom.desktop").read_text(encoding="utf-8")
    assert "MimeType=application/x-sparkroom;" in entry
    assert "Exec=sparkroom %f" in entry
    assert ElementTree.parse(METAINFO).findtext("provides/mediatype") == "application/x-sparkroom"


def test_the_description_for_software_shops_is_valid() -> None:
    code, said = said_by("appstreamcli", "validate", "--no-net", "--pedantic", METAINFO)
    assert code == 0, said


def test_the_newest_release_is_the_version_of_the_package() -> None:
    import tomllib

    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    release = ElementTree.parse(METAINFO).find("releases/release")
    assert release is not None
    assert release.get("version") == version
    assert f"## {version}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_the_manual_page_is_valid_and_names_every_verb_and_option(tmp_path: Path) -> None:
    page = tmp_path / "sparkroom.1"
    page.write_text(manual(), encoding="utf-8")
    assert said_by("mandoc", "-T", "lint", "-W", "warning", page) == (0, "")
    _, shown = said_by("mandoc", "-T", "utf8", page)
    plain = "".join(letter for at, letter in enumerate(shown) if letter != "\b" and shown[at + 1 : at + 2] != "\b")
    wanted = (
        "open",
        "demo",
        "rehearse",
        "check",
        "audit-stage",
        "sessions",
        "handouts",
        "export",
        "--data-dir",
        "--booklet",
    )
    assert [word for word in wanted if word not in plain] == []


def test_every_folder_the_program_reads_goes_into_the_bundle() -> None:
    bundled = load("bundled")
    sources = {source for source, _ in bundled.DATA}
    languages = {f"exercises/{language}" for language in exercises.LANGUAGES}
    folders = {f"resources/{each.name}" for each in (ROOT / "resources").iterdir() if each.is_dir()}
    assert (languages | folders) - sources - {"resources/__pycache__"} == set()
    assert all((ROOT / source).exists() for source in sources)


@pytest.mark.parametrize(
    ("target", "source", "needed"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "/venv/PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6\\Qt\\plugins\\tls\\qopenssl.dll", "C:\\venv\\qopenssl.dll", False),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", "/venv/PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("libX11.so.6", "/usr/lib/x86_64-linux-gnu/libX11.so.6", False),
        ("libffi.so.8", "/usr/lib/x86_64-linux-gnu/libffi.so.8", True),
        ("reportlab/fonts/Vera.ttf", "/venv/reportlab/fonts/Vera.ttf", False),
        ("PySide6/Qt/translations/qtbase_de.qm", "/venv/PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_fr.qm", "/venv/PySide6/Qt/translations/qtbase_fr.qm", False),
        ("resources/fonts/NotoSans-Regular.ttf", "/src/resources/fonts/NotoSans-Regular.ttf", True),
    ],
)
def test_what_belongs_to_the_computer_or_nobody_stays_out(target: str, source: str, needed: bool) -> None:
    assert load("bundled").is_needed(target, source) is needed
