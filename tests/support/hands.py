"""Somebody at the laptop who has only a keyboard, before the real windows of a session over a real journal."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.services.files import DiskFiles
from tests.support.rooms import Room
from ui.console.looks import focus_in
from ui.run.desk import Looks, RunDesk
from ui.run.draft import DraftKeeper
from ui.theme.theme import load_theme

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Hands:
    """Types where the keyboard is, key by key."""

    def __init__(self, qtbot: QtBot, folder: Path, room: Room | None = None) -> None:
        """Sit down in the step that builds the wall, or in a room that is at another one."""
        self.qtbot = qtbot
        self.draft = folder / "draft.txt"
        self.room = room or Room(folder).at_step("group-theme-harvest", "wall")
        self.after_key: Callable[[], None] = lambda: None
        self.desk = self._opened()

    def come_back(self) -> None:
        """Open the windows again, as a new start of the program does: from what is on disk alone."""
        self.room.reopened()
        self.desk = self._opened()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Press a key."""
        self.qtbot.keyClick(self.focus(), key, modifier)
        self.after_key()

    def type(self, text: str) -> None:
        """Type a text in any script, a key for each letter."""
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                stroke = QKeyEvent(kind, Qt.Key.Key_unknown, NONE, letter)
                QCoreApplication.sendEvent(self.focus(), stroke)
            self.after_key()

    def compose(self, text: str) -> None:
        """Have an input method show a text that it has not written yet."""
        QCoreApplication.sendEvent(self.focus(), QInputMethodEvent(text, []))

    def focus(self) -> QWidget:
        """Where the keyboard is."""
        return focus_in(self.desk.console) or self.desk.console

    @property
    def in_note_line(self) -> bool:
        """Whether that is the text of the note line."""
        return self.focus() is self.line

    @property
    def line(self) -> QLineEdit:
        """The text field of the note line."""
        fields = self.desk.console.findChildren(QLineEdit)
        return next(part for part in fields if part.accessibleName() == "Note")

    @property
    def notice(self) -> str:
        """What is said above the note line."""
        notices = self.desk.console.body.notices
        return notices._text.text() if notices.is_showing else ""

    def texts(self) -> list[str]:
        """The notes taken."""
        return [note.text for note in self.room.session.notes]

    def stop(self) -> None:
        """Close everything."""
        notices = self.desk.console.body.notices
        while notices.is_showing:
            notices.dismiss()
        self.desk.close()

    def _opened(self) -> RunDesk:
        looks = Looks(load_theme("light"), load_theme("light"))
        desk = RunDesk(self.room.conductor, looks, None, partial(DraftKeeper, DiskFiles(), self.draft))
        desk.open()
        desk.console.activateWindow()
        self.qtbot.waitUntil(desk.console.isActiveWindow)
        return desk
