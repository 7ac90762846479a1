"""The agenda as a Qt model that changes only the rows that changed."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from app.domain.console import AgendaRow, RowState
from ui.console.wording import row_words

Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = Qt.ItemDataRole.UserRole


class AgendaModel(QAbstractListModel):
    """Rows of the agenda; headings can be neither chosen nor jumped to."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[AgendaRow, ...] = ()

    def replace_rows(self, rows: tuple[AgendaRow, ...]) -> None:
        """Take new rows and say which of them differ."""
        if len(rows) != len(self._rows):
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        before, self._rows = self._rows, rows
        for number, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
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
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{row.title} ({row_words(row)})" if row.auto else row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return " ".join(filter(None, (row.time, row.title, row.length, row_words(row))))
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row_at(index)
        if row is None or row.slot is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
