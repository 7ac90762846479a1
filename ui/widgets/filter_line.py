"""A line to type what one looks for, over a list."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget
from typing_extensions import override


class FilterLine(QLineEdit):
    """The arrow key down goes on to the list; Esc empties the line first."""

    list_wanted = Signal()
    """The keyboard is wanted in the list below."""

    def __init__(self, name: str, hint: str, parent: QWidget | None = None) -> None:
        """`name` is what a screen reader says, `hint` stands in the line while it is empty."""
        super().__init__(parent)
        self.setPlaceholderText(hint)
        self.setAccessibleName(name)
        self.setClearButtonEnabled(True)
        for cross in self.findChildren(QToolButton):
            cross.setAccessibleName(self.tr("Clear the search"))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.list_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
