"""Labels that wrap, buttons with a role, and the frame that cards share."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.console.looks import label

ABSOLUTE_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
"""For one line of a list or a card: a title written from right to left stands where the others do."""


def paragraph(role: str = "", text: str = "") -> QLabel:
    """Words that take as many lines as they need."""
    made = label(role, wrap=True)
    # Set afterwards: only a new text makes the label ask for the height that its width needs.
    made.setText(text)
    return made


def button(text: str, role: str = "") -> QPushButton:
    """A button dressed by its role, pressed by Enter when it has the focus."""
    made = QPushButton(text)
    made.setAutoDefault(True)
    if role:
        made.setProperty("role", role)
    return made


def card(*parts: QWidget, spacing: int = 10) -> QFrame:
    """A card with parts one below the other."""
    frame = QFrame()
    frame.setProperty("role", "card")
    column = QVBoxLayout(frame)
    column.setContentsMargins(22, 18, 22, 20)
    column.setSpacing(spacing)
    for part in parts:
        column.addWidget(part)
    return frame


def answers(*buttons: QPushButton) -> QHBoxLayout:
    """The foot of a dialog: what can be answered, at the end of the line."""
    row = QHBoxLayout()
    row.addStretch(1)
    for each in buttons:
        row.addWidget(each)
    return row
