"""Before and after of a proposal, row by row; it scrolls rather than push away what lies below."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget
from typing_extensions import override

from app.domain.console import RowChange
from ui.console.agenda_words import change_words
from ui.console.looks import label

_MOST_LINES = 5
_CLEAR_OF_FOCUS = (5, 3, 5, 3)


class ChangeList(QScrollArea):
    """As high as its lines, up to a few; arrows move what does not fit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = label("small", wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._words.setContentsMargins(*_CLEAR_OF_FOCUS)
        self.setProperty("role", "changes")
        self.setAccessibleName(self.tr("Before and after"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setWidget(self._words)
        # Setting a widget into the area fills its ground, which would hide that of the bar.
        self.viewport().setAutoFillBackground(False)
        self._words.setAutoFillBackground(False)

    @property
    def text(self) -> str:
        """All lines, what becomes of the end first."""
        return self._words.text()

    def show_changes(self, changes: tuple[RowChange, ...]) -> None:
        """Name other changes."""
        in_order = sorted(changes, key=_after_the_end)
        self._words.setText("\n".join(map(change_words, in_order)))
        self.setAccessibleDescription(self._words.text())
        self.updateGeometry()

    @property
    def overflows(self) -> bool:
        """Whether some lines can only be seen by moving them."""
        return self._height() > _MOST_LINES * self._line()

    @override
    def sizeHint(self) -> QSize:
        return QSize(1, min(self._height(), _MOST_LINES * self._line()))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _height(self) -> int:
        return self._words.heightForWidth(max(self.viewport().width(), 1))

    def _line(self) -> int:
        return self._words.fontMetrics().lineSpacing()


def _after_the_end(change: RowChange) -> bool:
    return change.slot is not None
