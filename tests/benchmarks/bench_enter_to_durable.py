"""From Enter to a note that is durable and on the stage, against a bare write and fsync of a line of the same length.

Run with `python packaging/dev.py bench`. One round takes a note through the Conductor (decide, journal, fsync, reduce)
and computes both frames; the control right beside it, in the same round, writes and syncs the line alone.
"""

import os
from collections.abc import Callable
from itertools import count
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from app.domain.commands import TakeNote
from app.domain.console_frame import Steady, console_frame, steady_part
from tests.support.rooms import Room

SIZES = (100, 5_000)
ROUNDS = 300
THEMES = 12


def crowded(folder: Path, notes: int) -> Room:
    """A room whose wall holds so many notes already; they are not synced one by one, which nobody measures."""
    room = Room().at_step("group-theme-harvest", "wall")
    for number in range(notes):
        room.do(TakeNote(f"what somebody said, number {number}", theme=f"Theme {number % THEMES}"))
    there = Room(folder)
    there.path.write_bytes(room.files.read(room.path))
    return there.reopened()


@pytest.mark.parametrize("notes", SIZES)
def test_enter_to_durable_and_on_stage(benchmark: BenchmarkFixture, tmp_path: Path, notes: int) -> None:
    room = crowded(tmp_path, notes)
    numbers = count()
    shown: list[str] = []
    steady: list[Steady | None] = [None]

    def enter() -> None:
        room.do(TakeNote(f"one more thing that was said {next(numbers):06}", theme="Theme 3"))
        # As the desk does: what was worked out for the console a moment before is kept.
        steady[:] = [steady_part(room.session, room.now, steady[0])]
        shown.append(console_frame(room.history, room.now, steady[0]).stage.state)

    enter()
    control = os.open(tmp_path / "control", os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    line = b"".join(room.path.read_bytes().splitlines(keepends=True)[-2:])  # the note, and its place in a theme

    def bare() -> None:
        os.write(control, line)
        os.fsync(control)

    ours, bares = side_by_side(enter, bare, ROUNDS)
    os.close(control)
    benchmark.extra_info.update(summary(ours, bares))
    print(f"\n{notes} notes: {words(ours, bares)}")
    benchmark(enter)


def side_by_side(
    one: Callable[[], object], other: Callable[[], object], rounds: int
) -> tuple[list[float], list[float]]:
    """Milliseconds of each round of both, taken in turn: what else the machine does falls on both alike."""
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(rounds):
        for deed, taken in zip((one, other), times, strict=True):
            began = perf_counter()
            deed()
            taken.append((perf_counter() - began) * 1000)
    return times


def summary(ours: list[float], bares: list[float]) -> dict[str, float]:
    """Median, 95th percentile, and how many times the control that is."""
    return {
        "median_ms": round(median(ours), 3),
        "p95_ms": round(quantiles(ours, n=20)[-1], 3),
        "control_median_ms": round(median(bares), 3),
        "control_p95_ms": round(quantiles(bares, n=20)[-1], 3),
        "ratio": round(median(ours) / median(bares), 1),
    }


def words(ours: list[float], bares: list[float]) -> str:
    """The figures in a line."""
    found = summary(ours, bares)
    return (
        f"median {found['median_ms']} ms, p95 {found['p95_ms']} ms; write and fsync alone {found['control_median_ms']}"
        f" and {found['control_p95_ms']} ms; ratio {found['ratio']}"
    )
