"""How a row is painted."""

from PySide6.QtCore import QObject, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem
from typing_extensions import override

from ui.console.agenda_model import Index
from ui.console.panels.row_model import ROW_ROLE, Row
from ui.theme.fonts import BOLD, REGULAR, SEMI_BOLD, interface_font
from ui.theme.text_size import SIZE
from ui.theme.theme import Theme
from ui.widgets.painted_row import PaintedRow

_HEIGHT = 36
_LETTERS = 16
_LINE = 1.3
"""The usual height of a row and of its letters in pixels, and how much of a line there is for a pixel of letters."""
_MARGIN = 10
_INDENT = 26
_BAR = 4
_BAR_GAP = 7


def row_height() -> int:
    """The height of every row, in pixels."""
    return _HEIGHT + round((SIZE.letters(_LETTERS) - _LETTERS) * _LINE)


class RowDelegate(PaintedRow):
    """Paints one row: a key, a coloured word, the text, and a quiet remark at the end."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(theme, parent)
        self.ticks = False
        """Whether a chosen row has a tick, because there are several."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, row_height())

    @override
    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(ROW_ROLE)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self.paint_ground(painter, option.rect, option.state, chosen=chosen, barred=chosen, framed=True)
        box: QRect = option.rect.adjusted(_MARGIN + (_INDENT if row.indented else 0), 0, -_MARGIN, 0)
        if row.key:
            box.setLeft(self._key(painter, box, row.key))
        end_width = self._end(painter, box, f"{row.end} ✓" if self.ticks and chosen else row.end)
        box.setRight(box.right() - end_width)
        if row.word:
            width = self.paint_words(painter, box, row.word, row.word_role, interface_font(14, SEMI_BOLD))
            box.setLeft(box.left() + width + 10)
        self.paint_words(painter, box, row.text, "text", interface_font(16, BOLD if row.head else REGULAR))

    def _key(self, painter: QPainter, box: QRect, key: str) -> int:
        side = SIZE.grown(23)
        cap = QRect(box.left(), box.center().y() - side // 2, side + 1, side)
        painter.setPen(QPen(self.theme.color("line-strong"), 1))
        painter.setBrush(self.theme.color("surface-sunken"))
        shown = self.placed(painter, cap)
        painter.drawRoundedRect(shown, 5, 5)
        painter.setFont(interface_font(14))
        painter.setPen(self.theme.color("text"))
        painter.drawText(shown, Qt.AlignmentFlag.AlignCenter, key)
        return cap.right() + 10

    def _end(self, painter: QPainter, box: QRect, text: str) -> int:
        if not text:
            return 0
        half = box.adjusted(box.width() - box.width() // 2, 0, 0, 0)
        right = Qt.AlignmentFlag.AlignRight
        return self.paint_words(painter, half, text, "text-quiet", interface_font(14), right) + 12
