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
from tests.support.x_servers import PROGRAMS

TIMES = 8


@pytest.fixture(scope="session")
def x_programs(tmp_path_factory: pytest.TempPathFactory) -> None:
    """What the trial needs; installed where that is allowed."""
    if sys.platform != "linux":
        pytest.skip("X servers are a matter of Linux")
    with one_at_a_time(tmp_path_factory.getbasetemp().parent / "x-programs.lock"):
        if missing() and os.geteuid() == 0 and which("apt-get"):
            install(missing())
    if missing():
        said = f"needs Debian's {' '.join(missing())}"
        pytest.fail(said) if os.environ.get("CI") == "true" else pytest.skip(said)


def missing() -> list[str]:
    """The packages of the programs that are not there."""
    return sorted(package for program, package in PROGRAMS.items() if which(program) is None)


def install(packages: list[str]) -> None:
    """Have the system install them; what comes of it is seen by looking for the programs again."""
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for words in (("update",), ("install", "-y", "--no-install-recommends", *packages)):
        subprocess.run(["apt-get", *words], env=quiet, capture_output=True, check=False)


@contextmanager
def one_at_a_time(path: Path) -> Iterator[None]:
    """Other workers wait until the one that came first is done."""
    import fcntl

    with path.open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


@pytest.mark.usefixtures("x_programs")
@pytest.mark.parametrize("manager", ["none", "openbox"])
def test_whatever_becomes_of_the_screens_room_and_facilitator_see_what_is_theirs(manager: str, tmp_path: Path) -> None:
    ran = hotplug.run(manager, TIMES, seed=20261122, out=str(tmp_path))
    assert ran.returncode == 0, ran.stdout
    assert f"{TIMES} of {TIMES} times all was right" in ran.stdout
