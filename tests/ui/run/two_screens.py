"""Run by `test_projector.py` in a process of its own: prints what becomes of stage and console, as JSON.

Screens of the offscreen platform stay as they are. Here the desk is told that one is gone, as it is by other systems.
"""

import json
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from app.domain.instants import seconds
from app.domain.screens import Screen
from app.domain.venue import KnownScreen
from app.services.clock import HandSetClock
from tests.support.rooms import TEN
from ui.run import projector as projector_module
from ui.run.projector import Projector
from ui.run.screens import read_screens
from ui.stage.stage_window import StageWindow
from ui.theme.theme import load_theme


class Memory:
    """Keeps what it is told, unless its disk is full."""

    def __init__(self) -> None:
        self.kept: list[str] = []
        self.recalled: KnownScreen | None = None
        self.full = False

    def recall(self) -> KnownScreen | None:
        return self.recalled

    def remember(self, screen: KnownScreen) -> None:
        if self.full:
            raise OSError(28, "No space left on device")
        self.kept.append(screen.name)


class Desk:
    """A stage and a console on the screens of this process, some of them plugged in."""

    def __init__(self, memory: Memory) -> None:
        self.plugged = [screen.name() for screen in QApplication.screens()]
        projector_module.read_screens = self._read  # type: ignore[attr-defined]
        self.stage, self.console = StageWindow(load_theme("light")), QWidget()
        self.console.resize(1000, 700)
        self.clock = HandSetClock(TEN)
        self.said: list[str] = []
        self.projector = Projector(self.stage, self.console, self.clock, memory, self.stage)
        self.projector._watch._rest.setInterval(1)
        self.projector._patience.unit = 1
        self.projector.said.connect(lambda sentence, _: self.said.append(sentence))

    def _read(self) -> tuple[Screen, ...]:
        return tuple(screen for screen in read_screens() if screen.known.name in self.plugged)

    def open(self) -> None:
        self.projector.place()
        self.console.show()
        self.rest()

    def rest(self) -> None:
        """Until nothing is looked at any more."""
        while not self.projector.is_at_rest:
            QCoreApplication.processEvents()

    def unplug(self, name: str) -> None:
        self.plugged.remove(name)
        self._application.screenRemoved.emit(self._screen(name))

    def plug(self, name: str) -> None:
        self.plugged.append(name)
        self._application.screenAdded.emit(self._screen(name))

    def where(self) -> list[str]:
        """The screen that the stage fills (`window`, or nothing), and the screen with the middle of the console."""
        screens = {screen.name(): screen for screen in QApplication.screens()}
        filled = [name for name, screen in screens.items() if self.stage.fills(screen)]
        centre = self.console.frameGeometry().center()
        stage = filled[0] if filled else "window" if self.stage.isVisible() else ""
        return [stage, next(name for name, screen in screens.items() if screen.geometry().contains(centre))]

    def close(self) -> None:
        self.projector.stop()
        self.stage.hide()
        self.console.hide()

    @property
    def _application(self) -> QApplication:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        return application

    def _screen(self, name: str) -> object:
        return next(screen for screen in QApplication.screens() if screen.name() == name)


def swapping(desk: Desk, memory: Memory) -> dict[str, object]:
    seen: dict[str, object] = {"at first": desk.where(), "words": desk.projector.words(), "said at first": desk.said[:]}
    seen["remembered"] = memory.kept[:]
    desk.console.move(1366, 0)
    desk.projector._watch.stir()
    desk.rest()
    seen["console put before the audience"] = desk.where()
    for moment in ("swapped", "swapped back"):
        desk.projector.swap()
        desk.rest()
        seen[moment] = desk.where()
    seen["said of swaps"], seen["remembered swaps"] = desk.said[:], memory.kept[:]
    memory.full = True
    desk.projector.swap()
    desk.projector.swap()
    desk.rest()
    seen["disk full"] = [*desk.where(), *[sentence for sentence in desk.said if "remembered" in sentence]]
    return seen


def contradicted(desk: Desk) -> dict[str, object]:
    """Two things that window managers do: forget that a window is full screen, and keep another from its place."""
    audience = next(each for each in QApplication.screens() if each.name() == "HDMI-1")
    desk.stage.setWindowState(Qt.WindowState.WindowNoState)
    desk.stage.setGeometry(audience.geometry())
    forgotten = [desk.stage.geometry() == audience.geometry(), desk.stage.fills(audience)]
    desk.rest()
    seen: dict[str, object] = {"forgotten": [*forgotten, desk.stage.isFullScreen(), *desk.where()]}
    kept = QRect(400, 0, 1000, 700)
    moves = 0

    class Keeping(QObject):
        """Lets the console be nowhere else."""

        @override
        def eventFilter(self, _: QObject, event: QEvent) -> bool:
            nonlocal moves
            if event.type() is QEvent.Type.Move and desk.console.geometry() != kept:
                moves += 1
                QTimer.singleShot(0, partial(desk.console.setGeometry, kept))
            return False

    keeping = Keeping()
    desk.console.installEventFilter(keeping)
    desk.console.setGeometry(kept)
    desk.projector._watch.stir()
    desk.rest()
    # A few times moved, then once made smaller and once spread over its screen.
    tried = moves
    desk.projector._watch.stir()
    desk.rest()
    desk.console.removeEventFilter(keeping)
    seen["kept over the edge"] = [desk.console.geometry().getRect() == kept.getRect(), 0 < tried < 12, moves - tried]
    desk.projector.place()
    desk.rest()
    return seen


def stage_on_the_laptop(desk: Desk) -> dict[str, object]:
    """Swapped, then the console's screen goes: what is left is not taken for the room."""
    desk.projector.swap()
    desk.rest()
    desk.said.clear()
    desk.unplug("HDMI-1")
    seen: dict[str, object] = {"at once alone": [*desk.where(), desk.projector.words(), *desk.said]}
    desk.rest()
    desk.plug("HDMI-1")
    desk.rest()
    desk.projector.swap()
    desk.rest()
    return seen


def losing(desk: Desk) -> dict[str, object]:
    desk.said.clear()
    desk.unplug("eDP-1")
    seen: dict[str, object] = {"only the audience's screen left": desk.stage.isVisible()}
    desk.rest()
    seen["one screen left"] = desk.where()[0]
    desk.plug("eDP-1")
    desk.rest()
    desk.said.clear()
    desk.unplug("HDMI-1")
    seen["at once"] = [desk.stage.isVisible(), desk.projector.is_lost]
    desk.rest()
    desk.clock.move_by(seconds(32))
    seen["lost"] = [*desk.where(), desk.projector.words()]
    desk.plug("HDMI-1")
    seen["not before it is at rest"] = desk.stage.isVisible()
    desk.rest()
    seen["found"] = [*desk.where(), desk.projector.words(), *desk.said]
    desk.unplug("HDMI-1")
    desk.plug("HDMI-1")
    desk.rest()
    seen["a short flicker"] = desk.where()
    desk.unplug("HDMI-1")
    desk.rest()
    desk.projector.swap()
    desk.rest()
    seen["asked for while lost"] = [desk.where()[0], desk.projector.is_lost, desk.said[-1]]
    desk.plug("HDMI-1")
    desk.rest()
    return seen


def displaced(desk: Desk) -> dict[str, object]:
    seen: dict[str, object] = {}
    changes: tuple[tuple[str, Callable[[], None]], ...] = (
        ("moved by the system", lambda: desk.stage.setGeometry(QRect(0, 0, 800, 450))),
        ("hidden by the system", desk.stage.hide),
        ("console out of sight", lambda: desk.console.move(9000, 0)),
        ("console over the edge", lambda: desk.console.setGeometry(QRect(600, 300, 1200, 700))),
    )
    for moment, change in changes:
        change()
        desk.projector._watch.stir()
        desk.rest()
        seen[moment] = desk.where()
    return seen


def aside(desk: Desk) -> dict[str, object]:
    seen: dict[str, object] = {}
    desk.stage.step_aside()
    desk.unplug("HDMI-1")
    desk.rest()
    seen["lost while aside"] = [desk.stage.isVisible(), desk.projector.is_lost]
    desk.plug("HDMI-1")
    desk.rest()
    seen["found while aside"] = [desk.stage.isVisible(), desk.projector.is_lost]
    desk.stage.come_back()
    seen["back"] = desk.where()
    desk.rest()
    return seen


def remembering() -> dict[str, object]:
    memory = Memory()
    memory.recalled = next(screen.known for screen in read_screens() if screen.known.name == "eDP-1")
    desk = Desk(memory)
    desk.open()
    seen: dict[str, object] = {"recalled": [*desk.where(), *memory.kept]}
    desk.close()
    return seen


def main() -> None:
    application = QApplication([])
    memory = Memory()
    desk = Desk(memory)
    desk.open()
    seen = (
        swapping(desk, memory)
        | contradicted(desk)
        | stage_on_the_laptop(desk)
        | losing(desk)
        | displaced(desk)
        | aside(desk)
    )
    desk.close()
    desk.unplug("HDMI-1")
    desk.rest()
    seen |= remembering()
    application.processEvents()
    print(json.dumps(seen))


main()
