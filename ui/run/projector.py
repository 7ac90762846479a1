"""Finds the projector, keeps the stage on it, and says in words what became of it."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from app.domain.instants import Instant, between, elapsed_text
from app.services.clock import Clock
from ui.stage.stage_window import StageWindow

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
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._place_if_new)
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

    def aspect(self) -> float:
        """Width by height of what the room sees."""
        return self._stage.view.aspect

    def place(self) -> None:
        """Fill the second screen, or be an ordinary window where there is none."""
        screen = self._audience_screen()
        if screen is not None:
            self._stage.show_on(screen)
        else:
            self._stage.show_as_window()
        self._lost_at = None
        self._console.activateWindow()
        self.changed.emit()

    @Slot()
    def swap(self) -> None:
        """The console goes where the stage is, and the stage to the screen the console leaves."""
        screen = self._audience_screen()
        if screen is not None:
            self._console.setScreen(screen)
            self._console.move(screen.availableGeometry().topLeft())
        self.place()

    def _audience_screen(self) -> QScreen | None:
        here = self._console.screen().name()
        own = self._console.screen().geometry()
        # A mirrored projector shows the laptop's own picture: it is no second screen.
        others = (s for s in QGuiApplication.screens() if s.name() != here and s.geometry() != own)
        return next(others, None)

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
