"""Asking for the help book or for the end of the program, from whatever window the keyboard is in."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ui.actions.assigned import KEYS
from ui.actions.spec import ActionId
from ui.help.asked import HELP, QUIT, Asked


def offer_help(window: QWidget) -> None:
    """Let the key of the book open it from a window that hears no other keys of the program."""
    _ProgramKey(window, ActionId.HELP, HELP)


def offer_to_quit(window: QWidget) -> None:
    """Let the key that ends the program do so from a window that hears no other keys of it."""
    _ProgramKey(window, ActionId.QUIT, QUIT)


class _ProgramKey(QObject):
    def __init__(self, window: QWidget, action: ActionId, asked: Asked) -> None:
        super().__init__(window)
        self._window, self._action, self._asked = window, action, asked
        self._made: list[QShortcut] = []
        KEYS.changed.connect(self._listen)
        self._listen()

    @Slot()
    def _listen(self) -> None:
        for old in self._made:
            old.setEnabled(False)
            old.deleteLater()
        self._made = [QShortcut(QKeySequence(key), self._window) for key in KEYS.keys_of(self._action)]
        for each in self._made:
            each.activated.connect(self._asked.changed)
