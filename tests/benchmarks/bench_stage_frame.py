"""What one look at the session costs: the stage's frame on every tick, and the console's, with few notes and many."""

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from app.domain.commands import TakeNote
from app.domain.console_frame import console_frame
from app.domain.stage_frame import stage_frame
from tests.support.rooms import Room

SIZES = (100, 5_000)


@pytest.fixture(scope="module", params=SIZES)
def room(request: pytest.FixtureRequest) -> Room:
    """A wall with so many notes in twelve themes."""
    room = Room().at_step("group-theme-harvest", "wall")
    for number in range(request.param):
        room.do(TakeNote(f"what somebody said, number {number}", theme=f"Theme {number % 12}"))
    return room


def test_stage_frame(benchmark: BenchmarkFixture, room: Room) -> None:
    benchmark(stage_frame, room.session, room.now)


def test_console_frame(benchmark: BenchmarkFixture, room: Room) -> None:
    benchmark(console_frame, room.history, room.now)
