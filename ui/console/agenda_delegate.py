"""Paints a row of the agenda: time, title and length, and a word for now, next and left out."""

from PySide6.QtCore import QObject, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from app.domain.console import AgendaRow, RowState
from ui.console.agenda_model import ROW_ROLE, Index
from ui.console.wording import row_state_word, row_words
from ui.theme.fonts import BOLD, REGULAR, SEMI_BOLD, tabular_font
from ui.theme.theme import Theme

_ROW_HEIGHT = 34
_NOW_HEIGHT = 54
_HEADING_HEIGHT = 40
_TIME_WIDTH = 48
_LENGTH_WIDTH = 50
_MARK_WIDTH = 16
_MARGIN = 10
_GOES_ON = "»"
"""After the length of a step that goes on by itself; now and next have room for the words."""


class AgendaDelegate(QStyledItemDelegate):
    """What runs is bold with a bar and the word `now`; what is done is quiet with a tick."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: AgendaRow = index.data(ROW_ROLE)
        if row.slot is None:
            return QSize(0, _HEADING_HEIGHT)
        return QSize(0, _NOW_HEIGHT if row.state in (RowState.NOW, RowState.NEXT) else _ROW_HEIGHT)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: AgendaRow = index.data(ROW_ROLE)
        box: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.slot is None:
            self._heading(painter, box, row)
        else:
            self._ground(painter, box, option.state, row)
            self._words(painter, box.adjusted(_MARGIN, 0, -_MARGIN, 0), row)
        painter.restore()

    def _heading(self, painter: QPainter, box: QRect, row: AgendaRow) -> None:
        line = box.adjusted(_MARGIN, 10, -_MARGIN, 0)
        self._text(painter, line, row.title, "text-quiet", tabular_font(14, BOLD))

    def _ground(self, painter: QPainter, box: QRect, state: QStyle.StateFlag, row: AgendaRow) -> None:
        ground = box.adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if row.state is RowState.NOW:
            painter.setBrush(self.theme.color("accent-soft"))
            painter.drawRoundedRect(ground, 6, 6)
            painter.setBrush(self.theme.color("accent"))
            painter.drawRoundedRect(QRect(ground.left(), ground.top() + 8, 4, ground.height() - 16), 2, 2)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(self.theme.color("surface-sunken"))
            painter.drawRoundedRect(ground, 6, 6)
        if state & QStyle.StateFlag.State_Selected and state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.theme.color("focus"), 2))
            painter.drawRoundedRect(ground, 6, 6)

    def _words(self, painter: QPainter, box: QRect, row: AgendaRow) -> None:
        quiet = row.state in (RowState.PAST, RowState.LEFT_OUT)
        now = row.state is RowState.NOW
        figures = tabular_font(14, SEMI_BOLD if now else REGULAR)
        role = "text-quiet" if quiet else "text"
        marked = row.auto and row.state is RowState.LATER
        wide = _LENGTH_WIDTH + (_MARK_WIDTH if marked else 0)
        title = QRect(box.left() + _TIME_WIDTH, box.top(), box.width() - _TIME_WIDTH - wide, box.height())
        if row.state in (RowState.NOW, RowState.NEXT):
            below = title.adjusted(0, title.height() // 2, 0, -6)
            title = title.adjusted(0, 6, 0, -title.height() // 2)
            word_font = tabular_font(13, BOLD if now else REGULAR)
            self._text(painter, below, row_words(row), "accent" if now else "text-quiet", word_font)
        time = QRect(box.left(), title.top(), _TIME_WIDTH, title.height())
        length = QRect(box.right() - wide + 1, title.top(), wide, title.height())
        font = tabular_font(15, BOLD if now else REGULAR)
        font.setStrikeOut(row.state is RowState.LEFT_OUT)
        self._text(painter, time, "✓" if row.state is RowState.PAST else row.time, "text-quiet", figures)
        self._text(painter, title, row.title, role, font)
        end = row_state_word(row.state) if row.state is RowState.LEFT_OUT else row.length
        if marked:
            end = f"{end} {_GOES_ON}"
        self._text(painter, length, end, "text-quiet", figures, Qt.AlignmentFlag.AlignRight)

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
        painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, shown)
