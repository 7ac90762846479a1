"""How a row is painted."""

from PySide6.QtCore import QObject, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from ui.console.agenda_model import Index
from ui.console.panels.row_model import ROW_ROLE, Row
from ui.theme.fonts import BOLD, REGULAR, SEMI_BOLD, interface_font
from ui.theme.text_size import SIZE
from ui.theme.theme import Theme
from ui.widgets.mirroring import mirrored, side_of

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


class RowDelegate(QStyledItemDelegate):
    """Paints one row: a key, a coloured word, the text, and a quiet remark at the end."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._row = QRect()
        """Where the row lies that is painted now."""
        self.ticks = False
        """Whether a chosen row has a tick, because there are several."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, row_height())

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(ROW_ROLE)
        self._row = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option)
        box: QRect = option.rect.adjusted(_MARGIN + (_INDENT if row.indented else 0), 0, -_MARGIN, 0)
        if row.key:
            box.setLeft(self._key(painter, box, row.key))
        ticked = self.ticks and bool(option.state & QStyle.StateFlag.State_Selected)
        end_width = self._end(painter, box, f"{row.end} ✓" if ticked else row.end)
        box.setRight(box.right() - end_width)
        if row.word:
            role = row.word_role
            box.setLeft(self._text(painter, box, row.word, role, interface_font(14), SEMI_BOLD) + 10)
        self._text(painter, box, row.text, "text", interface_font(16), BOLD if row.head else REGULAR)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        if not (chosen or hovered or focused):
            return
        painter.setPen(QPen(self.theme.color("focus"), 2) if focused else Qt.PenStyle.NoPen)
        ground = "accent-soft" if chosen else "surface-sunken" if hovered else ""
        painter.setBrush(self.theme.color(ground) if ground else Qt.BrushStyle.NoBrush)
        ground_box: QRect = option.rect.adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(ground_box, 6, 6)
        if chosen:
            # The tint alone would be nothing to whoever does not see colours.
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.color("accent"))
            side = QRect(ground_box.left(), ground_box.top() + _BAR_GAP, _BAR, ground_box.height() - 2 * _BAR_GAP)
            painter.drawRoundedRect(mirrored(painter, self._row, side), 2, 2)

    def _key(self, painter: QPainter, box: QRect, key: str) -> int:
        side = SIZE.grown(23)
        cap = QRect(box.left(), box.center().y() - side // 2, side + 1, side)
        painter.setPen(QPen(self.theme.color("line-strong"), 1))
        painter.setBrush(self.theme.color("surface-sunken"))
        shown = mirrored(painter, self._row, cap)
        painter.drawRoundedRect(shown, 5, 5)
        painter.setFont(interface_font(14))
        painter.setPen(self.theme.color("text"))
        painter.drawText(shown, Qt.AlignmentFlag.AlignCenter, key)
        return cap.right() + 10

    def _end(self, painter: QPainter, box: QRect, text: str) -> int:
        if not text:
            return 0
        painter.setFont(interface_font(14))
        painter.setPen(self.theme.color("text-quiet"))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width() // 2)
        at = side_of(painter, Qt.AlignmentFlag.AlignRight) | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(mirrored(painter, self._row, box), at, shown)
        return painter.fontMetrics().horizontalAdvance(shown) + 12

    def _text(self, painter: QPainter, box: QRect, text: str, role: str, font: QFont, weight: int) -> int:
        font.setWeight(QFont.Weight(weight))
        painter.setFont(font)
        painter.setPen(self.theme.color(role))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        at = side_of(painter, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(mirrored(painter, self._row, box), at, shown)
        return box.left() + painter.fontMetrics().horizontalAdvance(shown)
