"""Hears of every change of the screens, and says once when they have come to rest."""

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QScreen

from ui.run.screens import read_screen

_SETTLE_MS: Final = 250
"""A projector that is plugged in comes and goes several times before it stays."""


class ScreenWatch(QObject):
    """Follows plugging, unplugging, modes, places, scales and the primary screen, from `begin` to `stop`."""

    gone = Signal(object)
    """A screen went this moment; a `Screen`, as it was."""

    settled = Signal()
    """For a quarter of a second nothing has changed any more."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._watching = False
        self._rest = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._rest.timeout.connect(self.settled)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.screenAdded.connect(self._on_added)
        application.screenRemoved.connect(self._on_removed)
        application.primaryScreenChanged.connect(self.stir)
        for screen in QGuiApplication.screens():
            self._follow(screen)

    @property
    def is_stirred(self) -> bool:
        """Whether something changed a moment ago."""
        return self._rest.isActive()

    def begin(self) -> None:
        """Tell of changes from now on."""
        self._watching = True

    def stop(self) -> None:
        """Tell of nothing any more."""
        self._watching = False
        self._rest.stop()

    @Slot()
    def stir(self) -> None:
        """Wait anew until everything is at rest."""
        if self._watching:
            self._rest.start()

    def _on_added(self, screen: QScreen) -> None:
        self._follow(screen)
        self.stir()

    def _on_removed(self, screen: QScreen) -> None:
        if self._watching:
            self.gone.emit(read_screen(screen))
        self.stir()

    def _follow(self, screen: QScreen) -> None:
        """The connections end with the screen, which is never kept."""
        screen.geometryChanged.connect(self.stir)
        screen.availableGeometryChanged.connect(self.stir)
        screen.logicalDotsPerInchChanged.connect(self.stir)
        screen.physicalDotsPerInchChanged.connect(self.stir)
