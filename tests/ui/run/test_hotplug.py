"""Projectors come and go on a real X server; two hundred times by hand (`tests/hotplug.py`), a few times here."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import which

import pytest

from tests import hotplug
from tests.support.x_servers import PROGRAMS, WINDOW_MANAGERS

TIMES = 8


@pytest.fixture(scope="session")
def x_programs(tmp_path_factory: pytest.TempPathFactory) -> None:
    """What the trial needs; installed where that is allowed."""
    if sys.platform != "linux":
        pytest.skip("X servers are a matter of Linux")
    may_install = os.geteuid() == 0 and which("apt-get") is not None
    said = ""
    with one_at_a_time(tmp_path_factory.getbasetemp().parent / "x-programs.lock"):
        if missing() and may_install:
            said = install(missing())
    if missing():
        reason = f"needs Debian's {' '.join(missing())}. {said}"
        # Whoever could have had them, as in CI, is told what is wrong; a skip there would go unseen.
        pytest.fail(reason) if may_install or os.environ.get("CI") == "true" else pytest.skip(reason)


def missing() -> list[str]:
    """The packages of the programs that are not there."""
    return sorted(package for program, package in PROGRAMS.items() if which(program) is None)


def install(packages: list[str]) -> str:
    """Have the system install them; what it said. What came of it is seen by looking for the programs again."""
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    patient = ("apt-get", "-o", "DPkg::Lock::Timeout=300")
    said = ""
    for words in (("update",), ("install", "-y", "--no-install-recommends", *packages)):
        done = subprocess.run(
            [*patient, *words], env=quiet, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
        )
        said += done.stdout
    return said


@contextmanager
def one_at_a_time(path: Path) -> Iterator[None]:
    """Other workers wait until the one that came first is done."""
    import fcntl

    with path.open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


@pytest.mark.usefixtures("x_programs")
@pytest.mark.parametrize("manager", list(WINDOW_MANAGERS))
def test_whatever_becomes_of_the_screens_room_and_facilitator_see_what_is_theirs(manager: str, tmp_path: Path) -> None:
    ran = hotplug.run(manager, TIMES, seed=20261122, out=str(tmp_path))
    assert ran.returncode == 0, ran.stdout
    assert f"{TIMES} of {TIMES} times all was right" in ran.stdout
