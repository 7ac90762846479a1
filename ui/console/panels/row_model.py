"""Rows as data: what a list shows, and how it can be dragged."""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, Qt
from typing_extensions import override

from ui.console.agenda_model import Index

ROW_ROLE = Qt.ItemDataRole.UserRole
ROW_NAMES = "application/x-sparkroom-rows"
"""The names of dragged rows, one a line, as UTF-8; beside them travel their texts, for other programs."""


class Row(msgspec.Struct, frozen=True):
    """One line: `thing` is what it stands for and `name` how to find it again when it has changed.

    `word_role` is the colour of `word`; `head` makes the line a heading, `tip` is said besides the text.
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
    tip: str = ""


class RowModel(QAbstractListModel):
    """Rows that come and go one by one, so that a list needs not begin afresh."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()

    def replace_rows(self, rows: tuple[Row, ...]) -> None:
        """Take new rows and say which went, which came and which differ."""
        before = self.rows
        head = _same(before, rows)
        tail = _same(before[head:][::-1], rows[head:][::-1])
        gone, come = len(before) - tail, len(rows) - tail
        if gone > head:
            self.beginRemoveRows(QModelIndex(), head, gone - 1)
            self.rows = before[:head] + before[gone:]
            self.endRemoveRows()
        if come > head:
            self.beginInsertRows(QModelIndex(), head, come - 1)
            self.rows = self.rows[:head] + rows[head:come] + self.rows[head:]
            self.endInsertRows()
        kept, self.rows = self.rows, rows
        for number, (old, new) in enumerate(zip(kept, rows, strict=True)):
            if old is not new and old != new:
                self.dataChanged.emit(self.index(number), self.index(number))

    def row_at(self, number: int) -> Row | None:
        """A row by its place."""
        return self.rows[number] if 0 <= number < len(self.rows) else None

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index.row())
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(filter(None, (row.text, row.tip)))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (row.key, row.word, row.text, row.end)))
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled

    @override
    def mimeTypes(self) -> list[str]:
        return [ROW_NAMES, "text/plain"]

    @override
    def mimeData(self, indexes: Sequence[Index]) -> QMimeData:
        rows = [self.rows[index.row()] for index in indexes]
        data = QMimeData()
        data.setData(ROW_NAMES, "\n".join(row.name for row in rows).encode())
        data.setText("\n".join(row.text for row in rows if row.text))
        return data

    @override
    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        return any(data.hasFormat(name) for name in self.mimeTypes())


def _same(one: Sequence[Row], other: Sequence[Row]) -> int:
    """How many rows at the beginning are still called the same."""
    for number, (before, after) in enumerate(zip(one, other, strict=False)):
        if before.name != after.name:
            return number
    return min(len(one), len(other))
