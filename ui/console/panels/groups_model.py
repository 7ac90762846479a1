"""Groups as a table: one row for each group, one column for each seat."""

from PySide6.QtCore import QAbstractTableModel, QObject, Qt
from PySide6.QtGui import QFont
from typing_extensions import override

from app.domain.console import ConsoleGroup, ConsoleMember
from app.domain.identifiers import ParticipantId
from ui.console.agenda_model import Index


class GroupsModel(QAbstractTableModel):
    """Seats of the current round; `marked` is the person who is about to change places."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.groups: tuple[ConsoleGroup, ...] = ()
        self.marked: ParticipantId | None = None

    def replace_groups(self, groups: tuple[ConsoleGroup, ...]) -> None:
        """Take the groups of another round, or of this one after a change."""
        self.beginResetModel()
        self.groups = groups
        self.marked = None
        self.endResetModel()

    def mark(self, person: ParticipantId | None) -> None:
        """Mark somebody, or nobody."""
        self.marked = person
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def member_at(self, index: Index) -> ConsoleMember | None:
        """Who sits there."""
        if not 0 <= index.row() < len(self.groups):
            return None
        members = self.groups[index.row()].members
        return members[index.column()] if 0 <= index.column() < len(members) else None

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.groups)

    @override
    def columnCount(self, parent: Index | None = None) -> int:
        return max((len(group.members) for group in self.groups), default=0)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        member = self.member_at(index)
        if member is None:
            return self.tr("nobody") if role == Qt.ItemDataRole.AccessibleTextRole else None
        marked = member.person == self.marked
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            name = f"{member.role}  {member.name}" if member.role else member.name
            return f"⇄ {name}" if marked else name
        if role == Qt.ItemDataRole.ToolTipRole:
            return member.name
        if role == Qt.ItemDataRole.FontRole and marked:
            font = QFont()
            font.setBold(True)
            return font
        return None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Vertical:
            return self.groups[section].label if section < len(self.groups) else None
        return None
