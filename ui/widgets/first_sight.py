"""Lets a window be seen before the program goes on loading."""

from typing import Final

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QWidget
from typing_extensions import override

_AT_MOST_MS: Final = 200
"""A window that is shown on another desktop, or behind a locked screen, is not painted at all."""


def wait_for_first_sight(window: QWidget) -> None:
    """Come back when a window that has been shown is painted. Keys and clicks wait meanwhile; none is lost."""
    loop = QEventLoop()
    painted = _Painted(loop)
    window.installEventFilter(painted)
    QTimer.singleShot(_AT_MOST_MS, loop, loop.quit)
    loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    window.removeEventFilter(painted)


class _Painted(QObject):
    def __init__(self, loop: QEventLoop) -> None:
        super().__init__(loop)
        self._loop = loop

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            # All of the window is painted in one go, of which this is the beginning.
            QTimer.singleShot(0, self._loop, self._loop.quit)
        return False
