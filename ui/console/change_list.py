"""Before and after of a proposal, row by row; it scrolls rather than push away what lies below."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.domain.console import RowChange
from ui.console.agenda_words import change_words
from ui.console.looks import label
from ui.console.scrolled_words import ScrolledWords

_MOST_LINES = 5
_CLEAR_OF_FOCUS = (5, 3, 5, 3)


class ChangeList(ScrolledWords):
    """As high as its lines, up to a few."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(label("small", wrap=True), parent)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.words.setContentsMargins(*_CLEAR_OF_FOCUS)
        self.setAccessibleName(self.tr("Before and after"))

    @property
    def text(self) -> str:
        """All lines, what becomes of the end first."""
        return self.words.text()

    def show_changes(self, changes: tuple[RowChange, ...]) -> None:
        """Name other changes."""
        in_order = sorted(changes, key=_after_the_end)
        self.words.setText("\n".join(map(change_words, in_order)))
        self.setAccessibleDescription(self.words.text())
        self.updateGeometry()

    @override
    def wished_height(self, width: int) -> int:
        return min(super().wished_height(width), _MOST_LINES * self.line_height)


def _after_the_end(change: RowChange) -> bool:
    return change.slot is not None
