"""Keeps the console wholly on the facilitator's screen; window managers put it where they like."""

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QWidget

from ui.run.screens import compositor_places

_SPREAD: Final = Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen
_EDGE: Final = 32
"""By how much, in all, some systems let a maximised window reach beyond its screen."""


def is_at_home(console: QWidget, home: QScreen) -> bool:
    """Whether all of the window is on this screen, as far as it fits."""
    if compositor_places():
        return True
    frame, room = console.frameGeometry(), home.availableGeometry()
    if not home.geometry().contains(frame.center()):
        return False
    if console.windowState() & _SPREAD:
        return frame.width() <= home.geometry().width() + _EDGE and frame.height() <= home.geometry().height() + _EDGE
    return room.contains(frame) or (frame.topLeft() == room.topLeft() and console.size() == _fitting(console, home))


def bring_home(console: QWidget, home: QScreen) -> None:
    """Move the window there, smaller where it must be, and spread over the screen if it was before."""
    spread = console.windowState() & _SPREAD
    if spread:
        console.setWindowState(console.windowState() & ~_SPREAD)
    console.setScreen(home)
    console.resize(_fitting(console, home))
    console.move(home.availableGeometry().topLeft())
    if spread:
        console.setWindowState(console.windowState() | spread)


def _fitting(console: QWidget, home: QScreen) -> QSize:
    """The window's size where the screen has room for it and its frame, else the largest that has."""
    frame = console.frameGeometry().size() - console.size()
    return console.size().boundedTo(home.availableGeometry().size() - frame).expandedTo(console.minimumSize())
