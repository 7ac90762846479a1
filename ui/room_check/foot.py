"""The foot of the room check: how the keys work, and two buttons for the mouse."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.actions.words import key_text
from ui.widgets.pieces import button, paragraph


class CheckFoot(QFrame):
    """Says how the list is worked; its buttons have keys of the window and take no focus."""

    again_requested = Signal()
    """Everything is to be looked at again."""

    close_requested = Signal()
    """The window is to be closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "foot")
        again = button(self.tr("Look again (R)"))
        close = button(self.tr("Close ({0})").format(key_text("Esc")))
        for each, does in ((again, self.again_requested), (close, self.close_requested)):
            each.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            each.clicked.connect(does)
        row = QHBoxLayout(self)
        row.setContentsMargins(28, 8, 28, 8)
        row.setSpacing(12)
        row.addWidget(paragraph("quiet", self.tr("Arrow keys go through, Enter does, Y and N answer.")), 1)
        row.addWidget(again)
        row.addWidget(close)
