"""Enter to durable, on the stage and on the console, in the real windows; the control appends and syncs a bare line."""

import os
import statistics
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from time import perf_counter

import pytest
from PySide6.QtWidgets import QApplication

from app.domain.commands import JumpTo, TakeNote
from app.domain.plan import plan_workshop
from app.services.bootstrap import bootstrap
from app.services.clock import SystemClock
from app.services.conductor import Conductor
from app.services.sessions import SetUp
from exercises import content_folder
from tests.support.rooms import NINETY, crowd
from ui.qt_loop import make_application
from ui.run.desk import Looks, RunDesk
from ui.run.draft import DraftKeeper
from ui.theme.theme import load_theme

ROUNDS = 100
THEMES = 12


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[tuple[RunDesk, Conductor, QApplication]]:
    """Console at 1366 × 768 and stage at 1920 × 1080, in the step that builds the wall."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = make_application()
    services = bootstrap(content_folder(), tmp_path)
    catalogue, clock = services.catalogue, SystemClock()
    workshop = next(each for each in catalogue.workshops.values() if each.id == NINETY)
    plan = plan_workshop(workshop, catalogue.exercises, catalogue.principles, start=clock.now())
    opened = services.sessions.create(SetUp(plan, crowd(15)), clock)
    conductor = Conductor(opened.history, opened.journal, clock)
    looks = Looks(load_theme("light"), load_theme("light"))
    made = RunDesk(conductor, looks, None, partial(DraftKeeper, services.files, tmp_path / "draft.txt"))
    made.open()
    made.stage.resize(1920, 1080)
    made.console.resize(1366, 768)
    wall = plan.find("group-theme-harvest", "wall")
    assert wall is not None
    conductor.handle(JumpTo(wall))
    yield made, conductor, application
    made.close()
    conductor.close()


@pytest.mark.parametrize("notes", [100, 1000, 5000])
def test_enter_to_painted(notes: int, desk: tuple[RunDesk, Conductor, QApplication], tmp_path: Path) -> None:
    """Everything between Enter and the last paint event, against the same line written and synced by itself."""
    _, conductor, application = desk
    listeners, conductor._listeners[:] = conductor._listeners[:], []
    for number in range(notes):
        conductor.handle(_note(number))
    conductor._listeners.extend(listeners)
    numbers = iter(range(notes, notes + ROUNDS + 1))

    def enter() -> None:
        conductor.handle(_note(next(numbers)))
        application.sendPostedEvents()
        application.processEvents()

    enter()
    with (tmp_path / "control").open("wb") as file:
        rounds = [(_timed(enter), _timed(partial(_append, file.fileno()))) for _ in range(ROUNDS)]
    ours, control = (sorted(times) for times in zip(*rounds, strict=True))
    print(
        f"\n{notes} notes: median {_ms(ours, 0.5)} ms, p95 {_ms(ours, 0.95)} ms;"
        f" control {_ms(control, 0.5)} ms, p95 {_ms(control, 0.95)} ms;"
        f" ratio {statistics.median(ours) / statistics.median(control):.0f}"
    )


def _note(number: int) -> TakeNote:
    theme = f"Theme number {number % THEMES}" if number % 7 else ""
    return TakeNote(f"Listening past the first answer {number}", None, theme)


def _append(descriptor: int) -> None:
    os.write(descriptor, b"x" * 250 + b"\n")
    os.fsync(descriptor)


def _timed(work: Callable[[], None]) -> float:
    began = perf_counter()
    work()
    return perf_counter() - began


def _ms(times: list[float], share: float) -> str:
    return f"{times[int(len(times) * share)] * 1000:.1f}"
