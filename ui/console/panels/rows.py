"""A list of rows as every panel paints it: a key, a coloured word, the text, and a quiet remark at the end."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QObject, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from ui.console.agenda_model import Index
from ui.theme.fonts import BOLD, REGULAR, SEMI_BOLD, interface_font
from ui.theme.theme import Theme

ROW_ROLE = Qt.ItemDataRole.UserRole
_HEIGHT = 36
_MARGIN = 10
_INDENT = 26


@dataclass(frozen=True, slots=True)
class Row:
    """One line: `thing` is what it stands for and `name` how to find it again when it has changed.

    `word_role` is the colour of `word`; `head` makes the line a heading.
    """

    thing: object
    name: str
    text: str
    key: str = ""
    word: str = ""
    word_role: str = "text-quiet"
    end: str = ""
    head: bool = False
    indented: bool = False


class RowModel(QAbstractListModel):
    """Rows that change in place where they can."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()

    def replace_rows(self, rows: tuple[Row, ...]) -> None:
        """Take new rows and say which of them differ."""
        if len(rows) != len(self.rows):
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
            return
        before, self.rows = self.rows, rows
        for number, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(number), self.index(number))

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (row.key, row.word, row.text, row.end)))
        return None


class RowList(QListView):
    """A list of rows that keeps the chosen thing chosen when rows come and go."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model_of_rows = RowModel(self)
        self._painter = _RowDelegate(theme, self)
        self.setModel(self.model_of_rows)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setMinimumHeight(60)
        self.newest_first = False
        """Whether the newest row is chosen and in sight until somebody chooses another."""

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show other rows; what was chosen stays chosen if it is still there."""
        if rows == self.model_of_rows.rows:
            return
        place = self.currentIndex().row()
        before = self.currentIndex().data(ROW_ROLE)
        name = before.name if isinstance(before, Row) else None
        self.model_of_rows.replace_rows(rows)
        if self.newest_first and place <= 0 and not self.hasFocus():
            self.setCurrentIndex(self.model_of_rows.index(0))
            self.scrollToTop()
            return
        numbers = [number for number, row in enumerate(rows) if row.name == name]
        number = numbers[0] if numbers else min(max(place, 0), len(rows) - 1)
        self.setCurrentIndex(self.model_of_rows.index(number))

    def chosen(self) -> object:
        """What the chosen row stands for."""
        row = self.currentIndex().data(ROW_ROLE)
        return row.thing if isinstance(row, Row) else None

    def show_theme(self, theme: Theme) -> None:
        """Paint with the colours of another theme."""
        self._painter.theme = theme
        self.viewport().update()


class _RowDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, _HEIGHT)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option)
        box: QRect = option.rect.adjusted(_MARGIN + (_INDENT if row.indented else 0), 0, -_MARGIN, 0)
        if row.key:
            box.setLeft(self._key(painter, box, row.key))
        end_width = self._end(painter, box, row.end)
        box.setRight(box.right() - end_width)
        if row.word:
            role = row.word_role
            box.setLeft(self._text(painter, box, row.word, role, interface_font(14), SEMI_BOLD) + 10)
        self._text(painter, box, row.text, "text", interface_font(16), BOLD if row.head else REGULAR)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        focused = chosen and bool(state & QStyle.StateFlag.State_HasFocus)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        if not (chosen or hovered):
            return
        painter.setPen(QPen(self.theme.color("focus"), 2) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.color("accent-soft" if chosen else "surface-sunken"))
        painter.drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), 6, 6)

    def _key(self, painter: QPainter, box: QRect, key: str) -> int:
        cap = QRect(box.left(), box.center().y() - 11, 24, 23)
        painter.setPen(QPen(self.theme.color("line-strong"), 1))
        painter.setBrush(self.theme.color("surface-sunken"))
        painter.drawRoundedRect(cap, 5, 5)
        painter.setFont(interface_font(14))
        painter.setPen(self.theme.color("text"))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
        return cap.right() + 10

    def _end(self, painter: QPainter, box: QRect, text: str) -> int:
        if not text:
            return 0
        painter.setFont(interface_font(14))
        painter.setPen(self.theme.color("text-quiet"))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width() // 2)
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, shown)
        return painter.fontMetrics().horizontalAdvance(shown) + 12

    def _text(self, painter: QPainter, box: QRect, text: str, role: str, font: QFont, weight: int) -> int:
        font.setWeight(QFont.Weight(weight))
        painter.setFont(font)
        painter.setPen(self.theme.color(role))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        return box.left() + painter.fontMetrics().horizontalAdvance(shown)
