"""Finds the projector, keeps the stage on it, and says in words what became of it."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from app.domain.instants import Instant, between, elapsed_text
from app.domain.screens import Standing, places, standing
from app.services.clock import Clock
from ui.run.screens import read_screen, read_screens
from ui.stage.stage_window import ScreenIdentity, StageWindow, screen_identity

_BUILT_IN = ("eDP", "LVDS", "DSI", "Built-in", "Color LCD")
_SETTLE_MS = 250
"""A projector that is plugged in comes and goes several times before it stays."""


class Projector(QObject):
    """Places the stage on the screen that the console is not on.

    `changed`: the projector's name or shape, or whether it is there.
    """

    changed = Signal()

    def __init__(self, stage: StageWindow, console: QWidget, clock: Clock, parent: QObject) -> None:
        """Look after one stage and the console it belongs to."""
        super().__init__(parent)
        self._stage = stage
        self._console = console
        self._clock = clock
        self._lost_at: Instant | None = None
        self._audience: ScreenIdentity | None = None
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._place_if_new)
        self._check = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._check.timeout.connect(self._keep_console_off)
        stage.screen_lost.connect(self._lost)
        stage.screen_found.connect(self._found)
        stage.screen_changed.connect(self.changed)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.screenAdded.connect(self._on_screen_added)

    def words(self) -> str:
        """The projector's name, or for how long the room sees nothing; empty while the stage is a window."""
        if self._lost_at is not None:
            gone = elapsed_text(between(self._lost_at, self._clock.now()))
            return self.tr("Room sees nothing: {0}").format(gone)
        return self._stage.screen_name

    @property
    def is_lost(self) -> bool:
        """Whether the projector went and has not come back."""
        return self._lost_at is not None

    def standing(self) -> Standing:
        """What the room looks at now, and whether it is its own screen."""
        audience = self._audience_screen()
        return standing(places(read_screens(), None if audience is None else read_screen(audience).known))

    def aspect(self) -> float:
        """Width by height of what the room sees."""
        return self._stage.view.aspect

    @Slot()
    def place(self) -> None:
        """Fill the audience's screen and keep the console off it; be an ordinary window where there is only one."""
        audience = self._audience_screen()
        if audience is not None:
            self._audience = screen_identity(audience)
            self._stage.show_on(audience)
            self._keep_console_off()
            self._check.start()
        else:
            self._stage.show_as_window()
        self._lost_at = None
        self._console.activateWindow()
        self.changed.emit()

    def stop(self) -> None:
        """Look after nothing any more."""
        self._settle.stop()
        self._check.stop()

    @Slot()
    def swap(self) -> None:
        """The stage goes where the console is, and the console to the screen the stage leaves."""
        audience = self._audience_screen()
        if audience is not None:
            self._audience = screen_identity(_other_than(audience) or audience)
        self.place()

    def _audience_screen(self) -> QScreen | None:
        """The screen chosen before while it is there, else one that is not the laptop's own."""
        screens = QGuiApplication.screens()
        chosen = next((screen for screen in screens if screen_identity(screen) == self._audience), None)
        if chosen is not None and _other_than(chosen) is not None:
            return chosen
        return _other_than(_laptop_screen())

    @Slot()
    def _keep_console_off(self) -> None:
        """Window managers put a new window where they like, also before the audience."""
        audience = self._audience_screen()
        home = _other_than(audience) if audience is not None else None
        if audience is None or home is None or not self._stage.screen_name:
            return
        if not self._console.isVisible() or audience.geometry().contains(self._console.frameGeometry().center()):
            room = home.availableGeometry()
            self._console.setScreen(home)
            self._console.resize(self._console.size().boundedTo(room.size()))
            self._console.move(room.topLeft())

    def _on_screen_added(self, _screen: QScreen) -> None:
        self._settle.start()

    @Slot()
    def _place_if_new(self) -> None:
        """Take a projector that came, also another one than the one that went."""
        if not self._stage.screen_name and self._console.isVisible():
            self.place()

    @Slot()
    def _lost(self) -> None:
        self._lost_at = self._clock.now()
        self.changed.emit()

    @Slot()
    def _found(self) -> None:
        self._lost_at = None
        self._console.activateWindow()
        self.changed.emit()


def _laptop_screen() -> QScreen:
    """The panel built into the laptop, by what systems call it; else the primary screen."""
    built_in = (screen for screen in QGuiApplication.screens() if screen.name().startswith(_BUILT_IN))
    return next(built_in, QGuiApplication.primaryScreen())


def _other_than(screen: QScreen) -> QScreen | None:
    """A screen that shows something else; a mirrored one shows the same picture and is no second screen."""
    others = (s for s in QGuiApplication.screens() if s.name() != screen.name() and s.geometry() != screen.geometry())
    return next(others, None)
