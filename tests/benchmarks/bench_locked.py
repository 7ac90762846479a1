"""What a passphrase costs: a command in a locked session against the same one in a plain session, and opening both.

Run with `python packaging/dev.py bench`. Each round takes a note in the one and then in the other, durable both times.
"""

from collections.abc import Callable
from itertools import count
from pathlib import Path
from statistics import median
from time import perf_counter

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from app.domain.commands import Begin, JumpTo, TakeNote
from app.services.clock import HandSetClock
from app.services.conductor import Conductor
from app.services.files import DiskFiles
from app.services.journal import lines_of, read_journal, records_in
from app.services.locks import Lock, SealedForm, head_of, make_lock
from app.services.sessions import Sessions, SetUp
from tests.benchmarks.bench_enter_to_durable import side_by_side, summary
from tests.support.locking import cheap_lock
from tests.support.rooms import TEN, Room, crowd, plan_of

ROUNDS = 300
NOTES = 5_000


def at_the_wall(folder: Path, lock: Lock | None) -> Conductor:
    """A session at the step where notes are taken."""
    clock = HandSetClock(TEN)
    opened = Sessions(DiskFiles(), folder).create(SetUp(plan_of(), crowd(15), seed=7), clock, lock)
    wall = opened.history.session.plan.find("group-theme-harvest", "wall")
    assert wall is not None
    conductor = Conductor(opened.history, opened.journal, clock)
    for command in (Begin(), JumpTo(wall)):
        conductor.handle(command)
    return conductor


def taker(conductor: Conductor) -> Callable[[], None]:
    numbers = count()

    def take() -> None:
        conductor.handle(TakeNote(f"one more thing that was said {next(numbers):06}", theme="Listening"))

    return take


def test_a_note_in_a_locked_session(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    locked, plain = (taker(at_the_wall(tmp_path / name, lock)) for name, lock in (("l", cheap_lock()), ("p", None)))
    locked()
    plain()
    ours, control = side_by_side(locked, plain, ROUNDS)
    benchmark.extra_info.update(summary(ours, control))
    found = summary(ours, control)
    print(
        f"\na note, durable: median {found['median_ms']} ms locked, {found['control_median_ms']} ms plain; p95"
        f" {found['p95_ms']} and {found['control_p95_ms']} ms; ratio {found['ratio']}"
    )
    benchmark(locked)


@pytest.mark.parametrize("notes", [NOTES])
def test_reading_a_locked_session(benchmark: BenchmarkFixture, notes: int) -> None:
    room = Room().at_step("group-theme-harvest", "wall")
    for number in range(notes):
        room.do(TakeNote(f"what somebody said, number {number}"))
    plain, lock = room.files.read(room.path), cheap_lock()
    form = SealedForm(lock.key, head_of(lock, room.session.details.id, TEN, room.session.details.utc_offset))
    records = records_in(plain)
    locked = form.head + b"".join(lines_of(records, room.session, form, form.head[:-1]))
    ours, control = side_by_side(lambda: read_journal(locked, form), lambda: read_journal(plain), 5)
    benchmark.extra_info.update(ratio=round(median(ours) / median(control), 2), bytes=len(locked) / len(plain))
    print(
        f"\n{len(records)} lines: {median(ours):.0f} ms locked, {median(control):.0f} ms plain, ratio"
        f" {median(ours) / median(control):.2f}; {len(locked) / len(plain):.2f} times the bytes"
    )
    benchmark(read_journal, locked, form)


def test_the_key_of_a_passphrase(benchmark: BenchmarkFixture) -> None:
    began = perf_counter()
    make_lock("vier Hühner im Regen")
    print(f"\na key: {(perf_counter() - began) * 1000:.0f} ms")
    benchmark(make_lock, "vier Hühner im Regen")
