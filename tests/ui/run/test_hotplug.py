"""Projectors come and go on a real X server; two hundred times by hand (`tests/hotplug.py`), a few times here."""

import sys
from pathlib import Path

import pytest

from tests import hotplug
from tests.support.system_programs import provide
from tests.support.x_servers import PROGRAMS, WINDOW_MANAGERS

TIMES = 12


@pytest.fixture(scope="session")
def x_programs(tmp_path_factory: pytest.TempPathFactory) -> None:
    """What the trial needs; installed where that is allowed."""
    if sys.platform != "linux":
        pytest.skip("X servers are a matter of Linux")
    provide(PROGRAMS, tmp_path_factory.getbasetemp().parent / "x-programs.lock")


@pytest.mark.usefixtures("x_programs")
@pytest.mark.parametrize("manager", list(WINDOW_MANAGERS))
def test_whatever_becomes_of_the_screens_room_and_facilitator_see_what_is_theirs(manager: str, tmp_path: Path) -> None:
    ran = hotplug.run(manager, TIMES, seed=20261122, out=str(tmp_path))
    assert ran.returncode == 0, ran.stdout
    assert f"{TIMES} of {TIMES} times all was right" in ran.stdout
