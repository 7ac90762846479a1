"""No window asks for more room than the screen has on which it stands."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.theme.magnifying import FRAME
from ui.theme.text_size import SIZE

_TOLD_BY = (QEvent.Type.Show, QEvent.Type.ScreenChangeInternal, QEvent.Type.LayoutRequest)

_MOST = 1.25
"""How many times a least size grows with the letters."""


def keep_within_screen(window: QWidget, least: QSize, needed: Callable[[], QSize] | None = None) -> None:
    """Give a window a least size in letters of the usual size, which is smaller where its screen is.

    The window is no larger than its screen to begin with, and never smaller than its parts need; `needed` says what
    that is where they give way by themselves.
    """
    _Within(window, least, needed or window.minimumSizeHint)


class _Within(QObject):
    def __init__(self, window: QWidget, least: QSize, needed: Callable[[], QSize]) -> None:
        super().__init__(window)
        self._window, self._least, self._needed = window, least, needed
        self._given = window.minimumSize()
        self._keep()
        window.resize(window.size().boundedTo(window.screen().availableGeometry().size() - FRAME))
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOLD_BY:
            self._keep()
        return False

    @Slot()
    def _keep(self) -> None:
        # Whoever took the least size away in the meantime, as the strip does, gives it back.
        if self._window.minimumSize() != self._given:
            return
        # A screen that is just going has no size any more.
        room = (self._window.screen().availableGeometry().size() - FRAME).expandedTo(QSize(0, 0))
        least = QSize(*(SIZE.grown(px, _MOST) for px in self._least.toTuple()))
        self._given = least.expandedTo(self._needed()).boundedTo(room)
        self._window.setMinimumSize(self._given)
