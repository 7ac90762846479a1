"""A second that changes only figures: a few small places are painted, once, and nothing is laid out again."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from app.domain.instants import minutes, seconds
from app.services.files import DiskFiles
from tests.support.rooms import Room
from ui.run.desk import Looks, RunDesk
from ui.run.draft import DraftKeeper
from ui.theme.theme import load_theme

PAINTED_AT_MOST = 0.08
"""As a share of the console: the figures, the bar, and what changes in the preview."""


class Watcher(QObject):
    """Counts what the console is asked to paint and to lay out."""

    def __init__(self, console: QWidget) -> None:
        super().__init__()
        self._console = console
        self.layouts: list[str] = []
        self.painted: list[int] = []

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QWidget) and watched.window() is self._console:
            if event.type() is QEvent.Type.LayoutRequest and watched.layout() is not None:
                self.layouts.append(type(watched).__name__)
            if event.type() is QEvent.Type.Paint and watched is self._console:
                region = cast(list[QRect], cast(QPaintEvent, event).region())
                self.painted.append(sum(part.width() * part.height() for part in region))
        return False


@pytest.fixture(params=[14, 15], ids=["pairs", "and-a-three"])
def room(request: pytest.FixtureRequest) -> Room:
    return Room(people=request.param).at_step("sparkling-pairs", "ask-one")


@pytest.fixture
def desk(qtbot: QtBot, room: Room, tmp_path: Path) -> Iterator[RunDesk]:
    theme = load_theme("light")
    made = RunDesk(room.conductor, Looks(theme, theme), None, partial(DraftKeeper, DiskFiles(), tmp_path / "draft.txt"))
    made.open()
    made.console.showNormal()
    made.console.resize(1366, 768)
    qtbot.waitExposed(made.console)
    yield made
    made.close()


def second(desk: RunDesk, room: Room) -> None:
    room.wait(seconds(1))
    desk._pulse.tick()
    desk._pulse.stop()
    # A label that looks at its words once more asks for layout while layout is done.
    for _ in range(3):
        QCoreApplication.sendPostedEvents()
        QApplication.processEvents()


def test_a_second_lays_nothing_out_and_paints_once_what_changed(qapp: QApplication, desk: RunDesk, room: Room) -> None:
    for _ in range(3):
        second(desk, room)
    watcher = Watcher(desk.console)
    qapp.installEventFilter(watcher)
    for _ in range(5):
        second(desk, room)
    qapp.removeEventFilter(watcher)
    assert watcher.layouts == []
    assert len(watcher.painted) == 5
    assert max(watcher.painted) < PAINTED_AT_MOST * desk.console.width() * desk.console.height()


def test_a_clock_that_needs_another_room_gets_it(qapp: QApplication, desk: RunDesk, room: Room) -> None:
    clock = desk.console.body.clock._time
    second(desk, room)
    short = clock.width()
    room.wait(minutes(60))
    second(desk, room)
    assert len(clock.text()) > 4
    assert clock.width() > short
    assert clock.size() == clock.sizeHint()
