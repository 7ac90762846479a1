"""The field in the note line where the text is typed."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

_HISTORY = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


def is_history(event: QEvent) -> bool:
    """Whether a key asks for undo or redo."""
    return isinstance(event, QKeyEvent) and any(event.matches(key) for key in _HISTORY)


class NoteEdit(QLineEdit):
    """A text field that leaves to the window the keys it has no use for."""

    last_wished = Signal()
    """Up in the empty field."""

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and self._has_no_use_for(event):
            event.ignore()
            return False
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Up and not self.text():
            self.last_wished.emit()
        else:
            super().keyPressEvent(event)

    def _has_no_use_for(self, event: QEvent) -> bool:
        # With nothing typed to take back, undo and redo are those of the session.
        return not self.text() and not self.isUndoAvailable() and is_history(event)
