"""A list of notes or themes that turns keys into wishes."""

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.console.panels.rows import RowList
from ui.theme.theme import Theme


class WallList(RowList):
    """Digits and letters of themes, Enter, F2, M and Delete."""

    key_typed = Signal(str)
    """A digit or letter that may be the key of a theme; 0 takes a note out of its theme."""

    edit_asked = Signal()
    """Enter or a double click on a row."""

    rename_asked = Signal()
    """F2."""

    merge_asked = Signal()
    """M."""

    remove_asked = Signal()
    """Delete or Backspace."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, parent)
        self.doubleClicked.connect(self._double_click)

    @Slot(QModelIndex)
    def _double_click(self, index: QModelIndex) -> None:
        del index
        self.edit_asked.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, text = event.key(), event.text()
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit_asked.emit()
        elif key == Qt.Key.Key_F2:
            self.rename_asked.emit()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_asked.emit()
        elif plain and key == Qt.Key.Key_M:
            self.merge_asked.emit()
        elif plain and text.isalnum():
            self.key_typed.emit(text.lower())
        else:
            super().keyPressEvent(event)
