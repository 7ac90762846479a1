"""Paints a part of the day: its time at the left, its bar as long as it lasts, title, minutes and what does not fit."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem
from typing_extensions import override

from app.domain.planning.day import DayFrame, ItemKind, ItemRow
from ui.plan.timeline_model import DAY_ROLE, ROW_ROLE, Index
from ui.plan.timeline_words import below_words, end_is_broken, end_words, is_broken, minutes_words
from ui.theme.fonts import BOLD, REGULAR, SEMI_BOLD, tabular_font
from ui.theme.text_size import SIZE
from ui.widgets.painted_row import PaintedRow

_LEAST_HEIGHT = 52
_TALLEST = 46
"""Added to the least, for whatever lasts as long as this in minutes or longer."""
_TIME_WIDTH = 58
_LENGTH_WIDTH = 70
_MARGIN = 10
_BAR = 6
_LINE = 22
_MARK = "! "
_BARS = {ItemKind.EXERCISE: "accent", ItemKind.BREAK: "calm", ItemKind.SLACK: "line-strong"}

_px = SIZE.grown


class TimelineDelegate(PaintedRow):
    """What is broken is said with a mark and in bold; colour only helps."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: ItemRow | None = index.data(ROW_ROLE)
        longer = 0 if row is None else min(row.minutes + row.on_top, _TALLEST)
        return QSize(0, _px(_LEAST_HEIGHT) + longer)

    @override
    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: ItemRow | None = index.data(ROW_ROLE)
        day: DayFrame = index.data(DAY_ROLE)
        box: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self.paint_ground(painter, box, option.state, chosen=chosen, barred=False, framed=chosen)
        if row is None:
            self._end(painter, box, day)
        else:
            self._part(painter, box, row)

    def length_box(self, box: QRect) -> QRect:
        """Where the minutes of a row stand, so that they can be typed there."""
        inside = box.adjusted(_px(_MARGIN), _px(8), -_px(_MARGIN), 0)
        return QRect(inside.right() - _px(_LENGTH_WIDTH) + 1, inside.top(), _px(_LENGTH_WIDTH), _px(_LINE))

    def _part(self, painter: QPainter, box: QRect, row: ItemRow) -> None:
        self._bar(painter, box, _BARS[row.kind])
        time, title, below = self._boxes(box)
        self.paint_words(painter, time, row.begins, "text-quiet", tabular_font(15, SEMI_BOLD))
        weight = SEMI_BOLD if row.kind is ItemKind.EXERCISE else REGULAR
        self.paint_words(painter, title, row.title, "text", tabular_font(16, weight))
        length = minutes_words(row.minutes)
        right = Qt.AlignmentFlag.AlignRight
        self.paint_words(painter, self.length_box(box), length, "text", tabular_font(15, SEMI_BOLD), right)
        self._below(painter, below, below_words(row), broken=is_broken(row), problem=bool(row.problems))

    def _end(self, painter: QPainter, box: QRect, day: DayFrame) -> None:
        time, title, below = self._boxes(box)
        broken = end_is_broken(day)
        self.paint_words(painter, time, day.ends, "text", tabular_font(15, BOLD))
        self.paint_words(painter, title, self.tr("End of the day"), "text", tabular_font(16, SEMI_BOLD))
        length, right = minutes_words(day.minutes), Qt.AlignmentFlag.AlignRight
        self.paint_words(painter, self.length_box(box), length, "text-quiet", tabular_font(15), right)
        whole = any(problem.place is None for problem in day.problems)
        self._below(painter, below, end_words(day), broken=broken, problem=whole)

    def _below(self, painter: QPainter, box: QRect, words: str, *, broken: bool, problem: bool) -> None:
        role = "danger" if broken else "soon" if problem else "text-quiet"
        font = tabular_font(14, SEMI_BOLD if problem else REGULAR)
        self.paint_words(painter, box, f"{_MARK}{words}" if problem else words, role, font)

    def _boxes(self, box: QRect) -> tuple[QRect, QRect, QRect]:
        inside = box.adjusted(_px(_MARGIN), _px(8), -_px(_MARGIN), 0)
        left = inside.left() + _px(_TIME_WIDTH) + _px(_BAR) + _px(10)
        time = QRect(inside.left(), inside.top(), _px(_TIME_WIDTH), _px(_LINE))
        title = QRect(left, inside.top(), inside.right() - left - _px(_LENGTH_WIDTH), _px(_LINE))
        below = QRect(left, title.bottom(), inside.right() - left, _px(_LINE))
        return time, title, below

    def _bar(self, painter: QPainter, box: QRect, role: str) -> None:
        left = box.left() + _px(_MARGIN) + _px(_TIME_WIDTH)
        self.fill(painter, QRect(left, box.top() + 4, _px(_BAR), box.height() - 8), role, 3)
