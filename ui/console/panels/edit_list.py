"""A list of which one row can be edited or removed."""

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.console.panels.rows import RowList
from ui.theme.theme import Theme


class EditList(RowList):
    """Enter or a double click edits, Delete or Backspace removes; digits are passed on."""

    edit_asked = Signal()
    """Enter or a double click on a row."""

    remove_asked = Signal()
    """Delete or Backspace."""

    digit_typed = Signal(str)
    """A digit."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, parent)
        self.doubleClicked.connect(self._double_click)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit_asked.emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_asked.emit()
        elif event.text().isdigit():
            self.digit_typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _double_click(self, index: QModelIndex) -> None:
        del index
        self.edit_asked.emit()
