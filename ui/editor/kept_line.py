"""A line of text that is kept letter by letter, and not written over while somebody types in it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.editor.undo_beyond import UndoBeyond

LONGEST = 400


class KeptLine(QLineEdit):
    """A line that is kept as it is typed."""

    typed = Signal(str)
    """What stands there now."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setMaxLength(LONGEST)
        self.textEdited.connect(self.typed)
        UndoBeyond(self)

    def show_text(self, text: str) -> None:
        """Show what is kept; whoever types here is not disturbed."""
        if not self.hasFocus() and text != self.text():
            self.setText(text)
            self.setCursorPosition(0)
