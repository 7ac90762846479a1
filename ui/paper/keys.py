"""The keys of the paper window, in one place; they hold while it is in front."""

from typing import Final

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.services.handouts.packs import Pack
from ui.actions.words import key_text

SAVE: Final = "Ctrl+S"
PRINT: Final = "Ctrl+P"
FORMS: Final = "Ctrl+I"
PACKS: Final = {Pack.BEFORE: "Ctrl+1", Pack.BREAK: "Ctrl+2", Pack.AFTER: "Ctrl+3"}
BOOKLET: Final = "Ctrl+B"
LARGE_PRINT: Final = "Ctrl+L"
SMALL_POSTERS: Final = "Ctrl+M"
PAPER: Final = "Ctrl+E"
COPIES: Final = "Ctrl+N"
NAME: Final = "Ctrl+G"
LOGO: Final = "Ctrl+Shift+G"


def give_key(button: QAbstractButton, key: str, hint: str) -> None:
    """Let a key press a button, and its tool tip say so. A new text of the button takes the key away."""
    button.setShortcut(QKeySequence(key))
    show_key(button, key, hint)


def show_key(part: QWidget, key: str, hint: str) -> None:
    """Say in a tool tip what a part is for, and its key."""
    part.setToolTip(f"{hint} ({key_text(key)})")
