"""Minutes typed where they stand: the first digit opens it, Enter keeps them, Esc leaves them as they were."""

from PySide6.QtCore import QRegularExpression, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

_MINUTES = QRegularExpression("[0-9]{0,3}")


class MinutesEdit(QLineEdit):
    """A small field over a row of the day."""

    typed = Signal(int)
    """So many minutes are wanted."""

    left = Signal()
    """The keyboard goes back to the row."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("minutes")
        self.setValidator(QRegularExpressionValidator(_MINUTES, self))
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self.setAccessibleName(self.tr("Minutes"))
        self.hide()

    def begin(self, text: str) -> None:
        """Be there, with the first digit typed already, or with what stands there chosen."""
        self.setText(text)
        self.show()
        self.setFocus()
        if len(text) != 1:
            self.selectAll()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._keep()
                self.left.emit()
            case Qt.Key.Key_Escape:
                self.hide()
                self.left.emit()
            case _:
                super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._keep()

    @Slot()
    def _keep(self) -> None:
        wanted, was_there = self.text(), self.isVisible()
        self.hide()
        if was_there and wanted:
            self.typed.emit(int(wanted))
