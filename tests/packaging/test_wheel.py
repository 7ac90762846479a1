import configparser
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("app", "ui", "exercises", "resources")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.Path:
    """The wheel of a copy of the source, so that nothing is left in ours."""
    source, target = tmp_path_factory.mktemp("source"), tmp_path_factory.mktemp("wheel")
    for folder in (*PACKAGES, "packaging"):
        shutil.copytree(ROOT / folder, source / folder, ignore=shutil.ignore_patterns("__pycache__", ".*"))
    for file in ("pyproject.toml", "LICENSE", "README.md", ".gitignore"):
        shutil.copy(ROOT / file, source)
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(target)]
    subprocess.run(build, cwd=source, check=True, capture_output=True)
    (built,) = target.glob("*.whl")
    return zipfile.Path(built)


def files_in(wheel: zipfile.Path) -> set[str]:
    return set(wheel.root.namelist())


def test_it_holds_our_packages_and_nothing_else(wheel: zipfile.Path) -> None:
    assert {name.split("/")[0] for name in files_in(wheel)} == {*PACKAGES, "sparkroom-0.1.0.dist-info"}


@pytest.mark.parametrize(
    "pattern",
    [
        "app/**/*.py",
        "ui/**/*.py",
        "exercises/*/**/*.toml",
        "exercises/*/demo/*.csv",
        "resources/**/*.ttf",
        "resources/sounds/*.wav",
    ],
)
def test_every_file_of_a_kind_is_there(wheel: zipfile.Path, pattern: str) -> None:
    ours = {path.relative_to(ROOT).as_posix() for path in ROOT.glob(pattern)}
    assert ours
    assert ours <= files_in(wheel)


def test_fonts_travel_with_their_licences(wheel: zipfile.Path) -> None:
    licences = {path.name for path in (ROOT / "resources" / "fonts").glob("OFL-*.txt")}
    assert licences
    assert {f"resources/fonts/{name}" for name in licences} <= files_in(wheel)
    assert "sparkroom-0.1.0.dist-info/licenses/LICENSE" in files_in(wheel)


def test_the_command_starts_our_entry(wheel: zipfile.Path) -> None:
    entry_points = configparser.ConfigParser()
    entry_points.read_string((wheel / "sparkroom-0.1.0.dist-info" / "entry_points.txt").read_text())
    assert dict(entry_points["console_scripts"]) == {"sparkroom": "ui.entry:main"}
    assert "ui/entry.py" in files_in(wheel)
