import importlib.util
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"


def load(name: str) -> ModuleType:
    """Import a script of packaging/, which is a folder and no package."""
    spec = importlib.util.spec_from_file_location(name, PACKAGING / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def environment() -> Iterator[ModuleType]:
    yield load("environment")
    del sys.modules["environment"]


@pytest.fixture
def dev(environment: ModuleType) -> Iterator[ModuleType]:
    yield load("dev")
    del sys.modules["dev"]


@pytest.fixture
def project(environment: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with a finished `.venv`, small enough to damage."""
    scripts, packages = (
        tmp_path / ".venv" / "bin",
        tmp_path / ".venv" / "lib" / "python3.11" / "site-packages",
    )
    for folder in (scripts, packages / "msgspec"):
        folder.mkdir(parents=True)
    (scripts / "python").touch()
    places = {
        "ROOT": tmp_path,
        "LOCK": tmp_path / "requirements.lock",
        "PYPROJECT": tmp_path / "pyproject.toml",
        "VENV": tmp_path / ".venv",
        "SCRIPTS": scripts,
        "STAMP": tmp_path / ".venv" / "made-from.json",
    }
    for name, place in places.items():
        monkeypatch.setattr(environment, name, place)
    places["LOCK"].write_text("msgspec==1")
    places["PYPROJECT"].write_text("[build-system]\n[project]\n[tool.ruff]\n")
    stamp = {"made_from": environment.fingerprint(), "holds": sorted(environment.installed_names())}
    places["STAMP"].write_text(json.dumps(stamp))
    assert environment.is_ready()
    return tmp_path


def test_a_finished_environment_stays_ready(environment: ModuleType, project: Path) -> None:
    (project / "pyproject.toml").write_text("[build-system]\n[project]\n[tool.ruff]\nline-length = 9\n")
    (project / ".venv" / "bin" / "somebodys-tool").touch()
    assert environment.is_ready()


@pytest.mark.parametrize(
    ("file", "content"),
    [
        ("requirements.lock", "msgspec==2"),
        ("pyproject.toml", "[build-system]\n[project]\nversion = '2'\n"),
        (".venv/made-from.json", '{"made_'),
        (".venv/made-from.json", "[]"),
    ],
)
def test_a_changed_file_makes_it_anew(environment: ModuleType, project: Path, file: str, content: str) -> None:
    (project / file).write_text(content)
    assert not environment.is_ready()


@pytest.mark.parametrize("lost", ["bin/python", "made-from.json", "lib/python3.11/site-packages/msgspec"])
def test_a_lost_part_makes_it_anew(environment: ModuleType, project: Path, lost: str) -> None:
    path = project / ".venv" / lost
    path.rename(project / "elsewhere")
    assert not environment.is_ready()


def test_a_copied_folder_gets_an_environment_of_its_own(
    environment: ModuleType, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment, "ROOT", project / "copy")
    assert not environment.is_ready()


def test_an_old_python_is_refused_in_a_sentence(environment: ModuleType) -> None:
    environment.require_python((3, 11))
    with pytest.raises(environment.Trouble, match=r"needs Python 3\.11 or newer and this is 3\.9: use a newer one"):
        environment.require_python((3, 9))


def test_a_library_that_cannot_be_loaded_is_missing(environment: ModuleType) -> None:
    assert environment.missing_libraries(["libsurelynobodyhasthis.so.7"]) == ["libsurelynobodyhasthis.so.7"]
    assert environment.missing_libraries([]) == []


def test_two_libraries_of_one_package_install_it_once(environment: ModuleType) -> None:
    libraries = ["libgthread-2.0.so.0", "libglib-2.0.so.0", "libEGL.so.1"]
    assert environment.packages_of(libraries) == ["libegl1", "libglib2.0-0"]


@pytest.fixture
def system(environment: ModuleType, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A Debian without libEGL, on which we are root; holds the lines that were run there."""
    lines: list[str] = []
    monkeypatch.setattr(environment, "missing_libraries", lambda names: ["libEGL.so.1"])
    monkeypatch.setattr(environment.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(environment, "runs_as_root", lambda: True)
    monkeypatch.setattr(environment, "run_quietly", lambda command, **_: lines.append(" ".join(command)))
    return lines


def test_root_gets_a_missing_library(environment: ModuleType, system: list[str]) -> None:
    environment.provide_qt_libraries()
    assert system == ["apt-get update", "apt-get install -y --no-install-recommends libegl1"]


def test_others_are_told_the_line_to_run(
    environment: ModuleType, system: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment, "runs_as_root", lambda: False)
    line = "run `sudo apt-get install -y --no-install-recommends libegl1`, then start again"
    with pytest.raises(environment.Trouble, match=rf"^Qt needs libEGL\.so\.1: {line}\.$"):
        environment.provide_qt_libraries()
    assert system == []


def test_without_apt_the_packages_are_named(
    environment: ModuleType, system: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment.shutil, "which", lambda name: None)
    with pytest.raises(environment.Trouble, match="install what your system has for Debian's libegl1"):
        environment.provide_qt_libraries()


def test_a_python_without_venv_gets_it(
    environment: ModuleType, system: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment.importlib.util, "find_spec", lambda name: None)
    environment.provide_venv_module()
    assert system[-1].endswith(f" python3.{sys.version_info.minor}-venv")


@pytest.mark.parametrize(
    ("output", "reason"),
    [
        ("WARNING: Retrying\nERROR: No matching distribution found for tinydb==4.9.0\n", "tinydb==4.9.0"),
        ("Reading…\nE: Unable to locate package libegl1\nmore\n", "Unable to locate package libegl1"),
        ("something\nkilled\n\n", "killed"),
        ("", "it did not say why"),
    ],
)
def test_a_failed_step_is_one_sentence(environment: ModuleType, output: str, reason: str) -> None:
    command = [sys.executable, "-c", f"print({output!r}); raise SystemExit(3)"]
    with pytest.raises(environment.Trouble) as trouble:
        environment.run_quietly(command, failure="It failed", remedy="do this")
    assert str(trouble.value).startswith("It failed (")
    assert str(trouble.value).endswith(f"{reason}): do this.")
    assert "\n" not in str(trouble.value)


@pytest.fixture
def started(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """What dev.py would run."""
    commands: list[list[str]] = []

    def record(command: list[str], code: int = 0) -> int:
        commands.append(command)
        return code

    monkeypatch.setattr(dev.environment, "prepare", lambda: None)
    monkeypatch.setattr(dev, "become", record)
    monkeypatch.setattr(dev, "stage", lambda name, command: record(command, 7 if name == "mypy" else 0))
    return commands


def test_the_demo_has_a_folder_of_its_own(
    dev: ModuleType, started: list[list[str]], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    assert dev.main(["demo", "--speed", "60"]) == 0
    assert started == [["sparkroom", "demo", "--out", str(tmp_path / "demo-output"), "--speed", "60"]]


@pytest.mark.parametrize("out", [["--out", "here"], ["--out=here"]])
def test_the_demo_writes_where_it_is_told(dev: ModuleType, started: list[list[str]], out: list[str]) -> None:
    dev.main(["demo", *out])
    assert started == [["sparkroom", "demo", *out]]


def test_the_first_failing_stage_is_the_last(dev: ModuleType, started: list[list[str]]) -> None:
    assert dev.main(["test", "-k", "journal"]) == 7
    assert [command[0] for command in started] == ["ruff", "ruff", "mypy"]


def test_what_the_tests_compile_is_kept_and_not_beside_the_sources(
    dev: ModuleType, started: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "environ", {"PYTHONDONTWRITEBYTECODE": "1"})
    dev.pytest("tests", [])
    assert "PYTHONDONTWRITEBYTECODE" not in os.environ
    assert os.environ["PYTHONPYCACHEPREFIX"] == str(dev.environment.VENV / "compiled")


@pytest.mark.parametrize("enough", [True, False])
def test_tests_write_to_memory_where_there_is_enough(
    dev: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, enough: bool
) -> None:
    monkeypatch.setattr(os, "environ", {})
    monkeypatch.setattr(dev, "ENOUGH_MEMORY", 1 if enough else 2**62)
    dev.write_to_memory(tmp_path / "none")
    assert "PYTEST_DEBUG_TEMPROOT" not in os.environ
    dev.write_to_memory(tmp_path)
    assert os.environ.get("PYTEST_DEBUG_TEMPROOT") == (str(tmp_path) if enough and sys.platform == "linux" else None)


def test_lint_refuses_arguments(dev: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    dev.environment.prepare = lambda: None
    assert dev.main(["lint", "--fix"]) == 1
    assert capsys.readouterr().err.count("\n") == 1


def test_help_names_every_verb(dev: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="0"):
        dev.main(["--help"])
    help_text = capsys.readouterr().out
    for verb in ("demo", "run", "test", "lint", "bench"):
        assert f"\n  {verb} " in help_text


def test_a_death_by_signal_is_a_failure(dev: ModuleType) -> None:
    assert [dev.exit_code(code) for code in (0, 3, -9)] == [0, 3, 137]
