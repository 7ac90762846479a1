"""The places of the day as a table: title, planned, real, difference, why."""

from PySide6.QtCore import QAbstractTableModel, QObject, Qt
from typing_extensions import override

from app.domain.console import SpentRow
from ui.console.agenda_model import Index
from ui.console.wording import reason_word
from ui.theme.theme import Theme

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
TITLE, PLANNED, REAL, DIFFERENCE, WHY = range(5)


class SpentModel(QAbstractTableModel):
    """Rows that change in place where they can."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows: tuple[SpentRow, ...] = ()

    def replace_rows(self, rows: tuple[SpentRow, ...]) -> None:
        """Take the rows of another moment."""
        if len(rows) != len(self.rows):
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
            return
        self.rows = rows
        self._all_changed()

    def show_theme(self, theme: Theme) -> None:
        """Paint with the colours of another theme."""
        self._theme = theme
        self._all_changed()

    def row_at(self, index: Index) -> SpentRow | None:
        """The row of a place in the table."""
        return self.rows[index.row()] if 0 <= index.row() < len(self.rows) else None

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent: Index | None = None) -> int:
        return 5

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT if section in (TITLE, WHY) else _RIGHT
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        heads = (self.tr("Step"), self.tr("Planned"), self.tr("Real"), self.tr("Difference"), self.tr("Why"))
        return heads[section]

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index)
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (row.title, row.planned, row.real, row.difference, self._why(row))[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == WHY and not row.reason:
            return self.tr("nobody has said why") if row.lost else self.tr("no time lost")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT if index.column() in (TITLE, WHY) else _RIGHT
        if role == Qt.ItemDataRole.ForegroundRole and index.column() in (DIFFERENCE, WHY):
            return self._theme.color("soon" if row.lost else "text-quiet")
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == TITLE:
            return row.title
        return None

    def _why(self, row: SpentRow) -> str:
        """A gap to fill is shown as one."""
        return reason_word(row.reason) or ("?" if row.lost else "")

    def _all_changed(self) -> None:
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, WHY))
