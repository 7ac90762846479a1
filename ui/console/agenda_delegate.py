"""Paints a row of the agenda: time, title and length, a word for now, next and left out, and planned and expected."""

from PySide6.QtCore import QObject, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from app.domain.console import AgendaRow, RowChange, RowState
from ui.console.agenda_model import CHANGE_ROLE, ROW_ROLE, Index
from ui.console.agenda_words import breaks_promise, length_words, new_length_words, times_words
from ui.console.wording import row_state_word, row_words
from ui.theme.fonts import BOLD, REGULAR, SEMI_BOLD, tabular_font
from ui.theme.text_size import SIZE
from ui.theme.theme import Theme
from ui.widgets.mirroring import mirrored, side_of

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


class AgendaDelegate(QStyledItemDelegate):
    """What runs is bold with a bar and the word `now`; what is done is quiet with a tick."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._row = QRect()
        """Where the row lies that is painted now."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: AgendaRow = index.data(ROW_ROLE)
        if row.slot is None:
            return QSize(0, _px(_SPARE_HEIGHT) if row.times is None else _px(_HEADING_HEIGHT))
        return QSize(0, _px(_TWO_LINES) if row.state in _ONGOING or row.times is not None else _px(_ROW_HEIGHT))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: AgendaRow = index.data(ROW_ROLE)
        change: RowChange | None = index.data(CHANGE_ROLE)
        box: QRect = option.rect
        self._row = box
        inside = box.adjusted(_MARGIN, 0, -_MARGIN, 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.slot is None:
            self._heading(painter, inside, row, change)
        else:
            self._ground(painter, box, option.state, row)
            self._words(painter, inside, row, change)
        painter.restore()

    def _heading(self, painter: QPainter, box: QRect, row: AgendaRow, change: RowChange | None) -> None:
        line = QRect(box.left(), box.top() + _px(10), box.width(), _px(_LINE))
        if row.times is None:
            length = QRect(line.right() - _px(_LENGTH_WIDTH) + 1, line.top(), _px(_LENGTH_WIDTH), line.height())
            self._text(painter, length, row.length, "text-quiet", tabular_font(14), Qt.AlignmentFlag.AlignRight)
            line.setRight(length.left())
        self._text(painter, line, row.title, "text-quiet", tabular_font(14, BOLD))
        self._times(painter, QRect(box.left(), line.bottom(), box.width(), _px(_LINE)), row, change)

    def _times(self, painter: QPainter, box: QRect, row: AgendaRow, change: RowChange | None, first: str = "") -> None:
        """Planned and expected in as many words as there is room for."""
        late = breaks_promise(row)
        font = tabular_font(13, SEMI_BOLD if late else REGULAR)
        width = QFontMetrics(font).horizontalAdvance
        choices = [" · ".join(filter(None, (first, words))) for words in times_words(row, change)]
        fitting = next((words for words in choices if width(words) <= box.width()), choices[-1] if choices else "")
        self._text(painter, box, fitting, "over" if late else "text-quiet", font)

    def _ground(self, painter: QPainter, box: QRect, state: QStyle.StateFlag, row: AgendaRow) -> None:
        ground = box.adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if row.state is RowState.NOW:
            painter.setBrush(self.theme.color("accent-soft"))
            painter.drawRoundedRect(ground, 6, 6)
            painter.setBrush(self.theme.color("accent"))
            bar = QRect(ground.left(), ground.top() + 8, 4, ground.height() - 16)
            painter.drawRoundedRect(mirrored(painter, self._row, bar), 2, 2)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(self.theme.color("surface-sunken"))
            painter.drawRoundedRect(ground, 6, 6)
        if state & QStyle.StateFlag.State_Selected and state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.theme.color("focus"), 2))
            painter.drawRoundedRect(ground, 6, 6)

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
        self._text(painter, time, began, figures_role if moved else "text-quiet", figures)
        quiet = row.state in (RowState.PAST, RowState.LEFT_OUT)
        self._text(painter, title, row.title, "text-quiet" if quiet else "text", font)
        self._text(
            painter, length, _length_text(row, change, narrow), figures_role, figures, Qt.AlignmentFlag.AlignRight
        )
        if row.times is not None:
            word = row_words(row) if row.state in _ONGOING else ""
            self._times(painter, QRect(box.left(), below.top(), box.width(), below.height()), row, None, word)
        elif row.state in _ONGOING:
            word_font = tabular_font(13, BOLD if now else REGULAR)
            self._text(painter, below, row_words(row), "accent" if now else "text-quiet", word_font)

    def _text(
        self,
        painter: QPainter,
        box: QRect,
        text: str,
        role: str,
        font: QFont,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        painter.setFont(font)
        painter.setPen(self.theme.color(role))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        at = side_of(painter, side) | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(mirrored(painter, self._row, box), at, shown)


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
