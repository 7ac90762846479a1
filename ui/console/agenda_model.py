"""The agenda as a Qt model that changes only the rows that changed."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from app.domain.console import AgendaRow, RowChange, RowState
from app.domain.identifiers import SlotIndex
from ui.console.agenda_words import change_words, exact_words, times_words
from ui.console.wording import row_words

Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = Qt.ItemDataRole.UserRole
CHANGE_ROLE = Qt.ItemDataRole.UserRole + 1


class AgendaModel(QAbstractListModel):
    """Rows of the agenda; headings can be neither chosen nor jumped to."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[AgendaRow, ...] = ()
        self._changes: dict[int, RowChange] = {}

    def replace_rows(self, rows: tuple[AgendaRow, ...]) -> None:
        """Take new rows and say which of them differ."""
        if len(rows) != len(self._rows):
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        before, self._rows = self._rows, rows
        for number, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new and _painted(old) != _painted(new):
                index = self.index(number)
                self.dataChanged.emit(index, index)

    def replace_changes(self, changes: tuple[RowChange, ...]) -> None:
        """Take what a proposal would do to the rows; nothing where there is no proposal."""
        before, self._changes = self._changes, {_key(change.slot): change for change in changes}
        for number, row in enumerate(self._rows):
            key = _key(row.slot)
            if before.get(key) != self._changes.get(key):
                index = self.index(number)
                self.dataChanged.emit(index, index)

    def row_at(self, index: Index) -> AgendaRow | None:
        """The row of an index, if it has one."""
        return self._rows[index.row()] if 0 <= index.row() < len(self._rows) else None

    def now_index(self) -> QModelIndex:
        """The step that runs, or an invalid index."""
        for number, row in enumerate(self._rows):
            if row.state is RowState.NOW and row.slot is not None:
                return self.index(number)
        return QModelIndex()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index)
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        change = self._change_of(row)
        if role == CHANGE_ROLE:
            return change
        proposed = change_words(change) if change is not None else ""
        if role == Qt.ItemDataRole.ToolTipRole:
            title = f"{row.title} ({row_words(row)})" if row.auto else row.title
            return "\n".join(filter(None, (title, exact_words(row), proposed)))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            times = "".join(times_words(row)[:1])
            return ", ".join(filter(None, (row_words(row), row.title, row.length, row.time, times, proposed)))
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row_at(index)
        if row is None or row.slot is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _change_of(self, row: AgendaRow) -> RowChange | None:
        """Of the rows without a slot only the end can change, which alone is promised."""
        if row.slot is None and (row.times is None or not row.times.promised):
            return None
        return self._changes.get(_key(row.slot))


def _key(slot: SlotIndex | None) -> int:
    return -1 if slot is None else slot


def _painted(row: AgendaRow) -> tuple[object, ...]:
    """What is seen of a row: its seconds, which change all the time while the room is over, stand in the tool tip."""
    return row.time, row.title, row.length, row.state, row.auto, times_words(row)
