"""Paints a row of the agenda: time, title and length, a word for now, next and left out, and planned and expected."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem
from typing_extensions import override

from app.domain.console import AgendaRow, RowChange, RowState
from ui.console.agenda_model import CHANGE_ROLE, ROW_ROLE, Index
from ui.console.agenda_words import breaks_promise, length_words, new_length_words, times_words
from ui.console.wording import row_state_word, row_words
from ui.theme.fonts import BOLD, REGULAR, SEMI_BOLD, tabular_font
from ui.theme.text_size import SIZE
from ui.widgets.painted_row import PaintedRow

_ROW_HEIGHT = 34
_TWO_LINES = 54
_HEADING_HEIGHT = 50
_SPARE_HEIGHT = 40
_LINE = 20
_TIME_WIDTH = 48
_NEW_TIME_WIDTH = 62
_LENGTH_WIDTH = 50
_SHIFT_WIDTH = 96
_NEW_LENGTH_WIDTH = 68
_NARROW = 230
"""Below this a title needs the room of what the tool tip also says."""
_MARK_WIDTH = 16
_MARGIN = 10
_DONE = "✓"
_GOES_ON = "»"
"""After the length of a step that goes on by itself; now and next have room for the words."""
_ONGOING = (RowState.NOW, RowState.NEXT)

_px = SIZE.grown


class AgendaDelegate(PaintedRow):
    """What runs is bold with a bar and the word `now`; what is done is quiet with a tick."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: AgendaRow = index.data(ROW_ROLE)
        if row.slot is None:
            return QSize(0, _px(_SPARE_HEIGHT) if row.times is None else _px(_HEADING_HEIGHT))
        return QSize(0, _px(_TWO_LINES) if row.state in _ONGOING or row.times is not None else _px(_ROW_HEIGHT))

    @override
    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: AgendaRow = index.data(ROW_ROLE)
        change: RowChange | None = index.data(CHANGE_ROLE)
        box: QRect = option.rect
        inside = box.adjusted(_MARGIN, 0, -_MARGIN, 0)
        if row.slot is None:
            self._heading(painter, inside, row, change)
        else:
            now = row.state is RowState.NOW
            framed = bool(option.state & QStyle.StateFlag.State_Selected)
            self.paint_ground(painter, box, option.state, chosen=now, barred=now, framed=framed)
            self._words(painter, inside, row, change)

    def _heading(self, painter: QPainter, box: QRect, row: AgendaRow, change: RowChange | None) -> None:
        line = QRect(box.left(), box.top() + _px(10), box.width(), _px(_LINE))
        if row.times is None:
            length = QRect(line.right() - _px(_LENGTH_WIDTH) + 1, line.top(), _px(_LENGTH_WIDTH), line.height())
            self.paint_words(painter, length, row.length, "text-quiet", tabular_font(14), Qt.AlignmentFlag.AlignRight)
            line.setRight(length.left())
        self.paint_words(painter, line, row.title, "text-quiet", tabular_font(14, BOLD))
        self._times(painter, QRect(box.left(), line.bottom(), box.width(), _px(_LINE)), row, change)

    def _times(self, painter: QPainter, box: QRect, row: AgendaRow, change: RowChange | None, first: str = "") -> None:
        """Planned and expected in as many words as there is room for."""
        late = breaks_promise(row)
        font = tabular_font(13, SEMI_BOLD if late else REGULAR)
        width = QFontMetrics(font).horizontalAdvance
        choices = [" · ".join(filter(None, (first, words))) for words in times_words(row, change)]
        fitting = next((words for words in choices if width(words) <= box.width()), choices[-1] if choices else "")
        self.paint_words(painter, box, fitting, "over" if late else "text-quiet", font)

    def _words(self, painter: QPainter, box: QRect, row: AgendaRow, change: RowChange | None) -> None:
        now = row.state is RowState.NOW
        line, below = QRect(box), QRect()
        if row.state in _ONGOING or row.times is not None:
            line = box.adjusted(0, _px(6), 0, -box.height() // 2)
            below = box.adjusted(_px(_TIME_WIDTH), box.height() // 2, 0, -_px(6))
        narrow = line.width() < _px(_NARROW)
        time, title, length = _columns(line, row, change)
        figures = tabular_font(14, SEMI_BOLD if now or change is not None else REGULAR)
        figures_role = "text-quiet" if change is None else "accent"
        font = tabular_font(15, BOLD if now else REGULAR)
        font.setStrikeOut(row.state is RowState.LEFT_OUT)
        moved = change is not None and bool(change.begins) and not narrow
        began = f"→ {change.begins}" if change is not None and moved else row.time
        self.paint_words(painter, time, began, figures_role if moved else "text-quiet", figures)
        quiet = row.state in (RowState.PAST, RowState.LEFT_OUT)
        self.paint_words(painter, title, row.title, "text-quiet" if quiet else "text", font)
        self.paint_words(
            painter, length, _length_text(row, change, narrow), figures_role, figures, Qt.AlignmentFlag.AlignRight
        )
        if row.times is not None:
            word = row_words(row) if row.state in _ONGOING else ""
            self._times(painter, QRect(box.left(), below.top(), box.width(), below.height()), row, None, word)
        elif row.state in _ONGOING:
            word_font = tabular_font(13, BOLD if now else REGULAR)
            self.paint_words(painter, below, row_words(row), "accent" if now else "text-quiet", word_font)


def _columns(line: QRect, row: AgendaRow, change: RowChange | None) -> tuple[QRect, QRect, QRect]:
    """Where time, title and length stand."""
    narrow = line.width() < _px(_NARROW)
    early = _px(_NEW_TIME_WIDTH) if change is not None and change.begins and not narrow else _px(_TIME_WIDTH)
    ticked = row.state is RowState.PAST and not narrow
    wide = _px(_LENGTH_WIDTH) + (_px(_MARK_WIDTH) if ticked or _is_marked(row) else 0)
    if change is not None:
        wide = _px(_NEW_LENGTH_WIDTH) if narrow else _px(_SHIFT_WIDTH)
    time = QRect(line.left(), line.top(), early, line.height())
    title = QRect(line.left() + early, line.top(), line.width() - early - wide, line.height())
    return time, title, QRect(line.right() - wide + 1, line.top(), wide, line.height())


def _is_marked(row: AgendaRow) -> bool:
    return row.auto and row.state is RowState.LATER


def _length_text(row: AgendaRow, change: RowChange | None, narrow: bool) -> str:
    if change is not None:
        return new_length_words(change) if narrow else length_words(change)
    if row.state is RowState.LEFT_OUT:
        return row_state_word(row.state)
    if row.state is RowState.PAST:
        return _DONE if narrow else f"{row.length} {_DONE}"
    return f"{row.length} {_GOES_ON}" if _is_marked(row) else row.length
