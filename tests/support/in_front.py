"""A window as a facilitator has it before her: in front, at a size, with all its parts in their places."""

from typing import Final, TypeVar

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

W = TypeVar("W", bound=QWidget)
USUAL: Final = QSize(1366, 768)
_TURNS = 4


def in_front(qtbot: QtBot, window: W, size: QSize = USUAL) -> W:
    """The window, once the keyboard is in it and its layouts have found their places."""
    window.showNormal()
    window.resize(size)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    for _ in range(_TURNS):
        QApplication.processEvents()
    return window
