"""What rows that paint themselves have in common: their ground, their frame and a line of words."""

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from ui.theme.theme import Theme
from ui.widgets.mirroring import mirrored, side_of

_CORNER: Final = 6
_BAR, _BAR_GAP = 4, 8


class PaintedRow(QStyledItemDelegate):
    """Paints with the colours of a theme; boxes count from left to right, and are turned around where the window is."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._row = QRect()
        """Where the row lies that is painted now."""

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        self._row = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_row(painter, option, index)
        painter.restore()

    def paint_row(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """What a kind of row paints; the painter is put back afterwards."""
        raise NotImplementedError

    def placed(self, painter: QPainter, box: QRect) -> QRect:
        """A box of the row where it belongs in the direction of the window."""
        return mirrored(painter, self._row, box)

    def paint_ground(
        self, painter: QPainter, row: QRect, state: QStyle.StateFlag, *, chosen: bool, barred: bool, framed: bool
    ) -> None:
        """Say by its ground that a row is chosen or under the pointer, and by a frame that it has the keyboard.

        The tint alone would be nothing to whoever does not see colours: a row with no other sign is `barred`.
        """
        ground = row.adjusted(1, 1, -1, -1)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        if chosen or hovered:
            self.fill(painter, ground, "accent-soft" if chosen else "surface-sunken", _CORNER)
        if barred:
            bar = QRect(ground.left(), ground.top() + _BAR_GAP, _BAR, ground.height() - 2 * _BAR_GAP)
            self.fill(painter, bar, "accent", _BAR // 2)
        if framed and state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.theme.color("focus"), 2))
            painter.drawRoundedRect(ground, _CORNER, _CORNER)

    def paint_words(
        self,
        painter: QPainter,
        box: QRect,
        words: str,
        role: str,
        font: QFont,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> int:
        """A line of words, shortened where the box is too narrow; how wide they became, in pixels."""
        painter.setFont(font)
        painter.setPen(self.theme.color(role))
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        at = side_of(painter, side) | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.placed(painter, box), at, shown)
        return metrics.horizontalAdvance(shown)

    def fill(self, painter: QPainter, box: QRect, role: str, corner: int) -> None:
        """A box of one colour with round corners."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.color(role))
        painter.drawRoundedRect(self.placed(painter, box), corner, corner)
