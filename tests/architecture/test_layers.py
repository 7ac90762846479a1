"""The walls of the house stand, and each of them has been seen to fall."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("app", "ui", "exercises", "resources")
OURS = (*PACKAGES, "tests", "packaging")
ATTICS = {"util", "utils", "helper", "helpers", "misc", "common", "manager", "managers"}


def run(*command: str, cwd: Path = ROOT, given: str | None = None) -> subprocess.CompletedProcess[str]:
    """Run a tool of the environment the tests run in."""
    tool = Path(sys.executable).with_name(command[0])
    return subprocess.run([tool, *command[1:]], cwd=cwd, input=given, capture_output=True, text=True)


def lint_imports(root: Path) -> subprocess.CompletedProcess[str]:
    return run("lint-imports", "--no-cache", cwd=root)


def verdict(output: str, contract: str) -> str:
    """`KEPT` or `BROKEN`, as the summary says of one contract."""
    return next(line for line in output.splitlines() if line.startswith(contract)).split()[-1]


def test_the_layers_hold() -> None:
    result = lint_imports(ROOT)
    assert result.returncode == 0, result.stdout


OFFENCES = [
    ("ui stands on services, services on the domain", "app/domain", "import app.services.offended"),
    ("ui stands on services, services on the domain", "app/services", "import ui.offended"),
    ("app has never heard of the screen", "app/services", "from PySide6.QtCore import QObject"),
    ("app has never heard of the screen", "app/domain", "import qasync"),
    ("app has never heard of the screen", "app", "import ui.offended"),
    ("the domain has never heard of the world outside", "app/domain", "from tinydb import TinyDB"),
    ("the domain has never heard of the world outside", "app/domain", "import reportlab.pdfgen.canvas"),
    ("exercises import nothing of ours", "exercises", "import app.domain.offended"),
    ("exercises import nothing of ours", "exercises", "import resources"),
    ("resources import nothing of ours", "resources", "import ui.offended"),
]


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What is said of a copy of our source in which all of them are committed, each in a module of its own."""
    house = tmp_path_factory.mktemp("house")
    for package in PACKAGES:
        not_source = shutil.ignore_patterns("__pycache__", ".*", "*.ttf", "*.wav", "*.toml")
        shutil.copytree(ROOT / package, house / package, ignore=not_source)
    shutil.copy(ROOT / "pyproject.toml", house)
    for innocent in ("app/domain", "app/services", "ui"):
        (house / innocent / "offended.py").touch()
    for number, (_, folder, offence) in enumerate(OFFENCES):
        (house / folder / f"offender_{number}.py").write_text(offence)
    result = lint_imports(house)
    assert result.returncode != 0
    return result.stdout


@pytest.mark.parametrize("number", range(len(OFFENCES)), ids=[f"{where}: {what}" for _, where, what in OFFENCES])
def test_an_offending_import_is_caught(report: str, number: int) -> None:
    contract, folder, _ = OFFENCES[number]
    assert verdict(report, contract) == "BROKEN"
    _, _, told = report.partition("Broken contracts")
    of_contract = told.partition(f"{contract}\n---")[2].partition("\n---")[0]
    assert f"{folder.replace('/', '.')}.offender_{number} -> " in of_contract


def attics(root: Path) -> Iterator[Path]:
    """Files and folders whose name says nothing about what is inside."""
    for path in root.rglob("*"):
        left_by_a_tool = any(part.startswith((".", "__pycache__")) for part in path.relative_to(root).parts)
        if ATTICS & set(path.stem.lower().split("_")) and not left_by_a_tool:
            yield path


def test_nothing_lives_in_an_attic() -> None:
    assert [str(path) for folder in OURS for path in attics(ROOT / folder)] == []


@pytest.mark.parametrize("name", ["utils", "helpers.py", "session_manager.py", "Misc.py", "common"])
def test_an_attic_is_found(tmp_path: Path, name: str) -> None:
    (tmp_path / name).mkdir()
    assert [path.name for path in attics(tmp_path)] == [name]


def test_packaging_is_no_package() -> None:
    """It would shadow the library of that name, which pytest and pip's relatives import."""
    assert not (ROOT / "packaging" / "__init__.py").exists()


CLOCKS = [
    "import time\ntime.time()\n",
    "import time\ntime.monotonic()\n",
    "from time import monotonic\n",
    "import datetime\ndatetime.datetime.now()\n",
    "from datetime import datetime, UTC\ndatetime.now(UTC)\n",
    "from datetime import datetime\ndatetime.today()\n",
    "from datetime import datetime\ndatetime.utcnow()\n",
    "from datetime import date\ndate.today()\n",
]


@pytest.mark.parametrize("snippet", CLOCKS)
def test_only_the_clock_asks_for_the_time(snippet: str) -> None:
    def banned_in(path: str) -> bool:
        command = ("ruff", "check", "--no-cache", "--select=TID251", f"--stdin-filename={path}", "-")
        return "ask the Clock" in run(*command, given=snippet).stdout

    assert banned_in("app/domain/timer.py")
    assert banned_in("ui/console/window.py")
    assert not banned_in("app/services/clock.py")
