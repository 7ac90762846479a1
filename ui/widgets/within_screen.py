"""No window asks for more room than the screen has on which it stands."""

from PySide6.QtCore import QEvent, QObject, QSize, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.theme.magnifying import FRAME

_MOVED = (QEvent.Type.Show, QEvent.Type.ScreenChangeInternal)


def keep_within_screen(window: QWidget, least: QSize) -> None:
    """Give a window a least size, which is smaller where its screen is, and make it no larger to begin with."""
    _Within(window, least)


class _Within(QObject):
    def __init__(self, window: QWidget, least: QSize) -> None:
        super().__init__(window)
        self._window, self._least = window, least
        self._given = window.minimumSize()
        self._keep()
        window.resize(window.size().boundedTo(window.screen().availableGeometry().size() - FRAME))
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVED:
            self._keep()
        return False

    @Slot()
    def _keep(self) -> None:
        # Whoever took the least size away in the meantime, as the strip does, gives it back.
        if self._window.minimumSize() != self._given:
            return
        room = self._window.screen().availableGeometry().size() - FRAME
        self._given = self._least.boundedTo(room)
        self._window.setMinimumSize(self._given)
