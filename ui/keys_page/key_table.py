"""The actions with their keys as a table: a row for each action, a cell for each key."""

import msgspec
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont
from typing_extensions import override

from ui.actions import words
from ui.actions.assigned import KEYS
from ui.actions.key_rules import FIXED
from ui.actions.spec import ActionId, ActionSpec, Group
from ui.actions.table import TABLE

KEY_CELLS = 4
"""Keys that an action can have at most; the table of actions gives up to three."""

_Index = QModelIndex | QPersistentModelIndex


class KeyLine(msgspec.Struct, frozen=True):
    """A row: an action, or one of its numbers from 1; without an action it is the heading of a group."""

    group: Group
    spec: ActionSpec | None = None
    number: int = 0

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys in its cells."""
        if self.spec is None:
            return ()
        keys = KEYS.keys_of(self.spec.id)
        return keys[self.number - 1 : self.number] if self.number else keys

    @property
    def cells(self) -> int:
        """How many of the cells can hold a key: one more than there are, for a new one."""
        if self.spec is None:
            return 0
        if self.number or self.spec.id in FIXED:
            return len(self.keys)
        return min(len(self.keys) + 1, KEY_CELLS)

    def place(self, column: int) -> int:
        """The place among the keys of the action that a column stands for."""
        return self.number - 1 if self.number else column - 1

    def title(self) -> str:
        """What the row is called, with the part where its keys work."""
        if self.spec is None:
            return words.group_title(self.group)
        name = words.choice(self.spec, self.number) if self.number else words.title(self.spec.id)
        if self.number and self.spec.choices:
            name = f"{words.title(self.spec.id)}: {name}"
        part = words.part_name(self.spec.where)
        return f"{name} ({part})" if part else name


class KeyTable(QAbstractTableModel):
    """Rows by group; column 0 is the action, then its keys, last whether they are the facilitator's own."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[KeyLine, ...] = ()
        self._sought = ""
        self.seek("")

    def seek(self, words_sought: str) -> None:
        """Show the actions whose name, part or keys hold these words."""
        self._sought = words_sought.strip().casefold()
        self.beginResetModel()
        self.lines = tuple(line for group in Group for line in self._of(group))
        self.endResetModel()

    def show_keys(self) -> None:
        """Show the keys that are assigned now."""
        self.dataChanged.emit(self.index(0, 0), self.index(len(self.lines) - 1, KEY_CELLS + 1))

    def line_at(self, index: _Index) -> KeyLine | None:
        """The row of a cell, if it is that of an action."""
        line = self.lines[index.row()] if index.isValid() else None
        return line if line is not None and line.spec is not None else None

    def row_of(self, action_id: ActionId) -> int:
        """The first row of an action, or -1 where it is not shown."""
        rows = (row for row, line in enumerate(self.lines) if line.spec is not None and line.spec.id is action_id)
        return next(rows, -1)

    @override
    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    @override
    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else KEY_CELLS + 2

    @override
    def flags(self, index: _Index) -> Qt.ItemFlag:
        line = self.lines[index.row()]
        if not 1 <= index.column() <= line.cells:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line, column = self.lines[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(line, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._said(line, column)
            case Qt.ItemDataRole.ToolTipRole if line.spec is not None:
                return words.tip(line.spec)
            case Qt.ItemDataRole.FontRole if line.spec is None or 1 <= column <= KEY_CELLS:
                font = QFont()
                font.setBold(True)
                return font
            case Qt.ItemDataRole.TextAlignmentRole if column:
                return Qt.AlignmentFlag.AlignCenter
            case _:
                return None

    def _text(self, line: KeyLine, column: int) -> str:
        if column == 0:
            return line.title()
        if column > KEY_CELLS:
            own = line.spec is not None and not KEYS.choices.is_usual(line.spec.id)
            return self.tr("yours") if own else ""
        if column <= len(line.keys):
            return words.key_text(line.keys[column - 1])
        return "+" if column <= line.cells else ""

    def _said(self, line: KeyLine, column: int) -> str:
        """Every cell is heard with the name of its row: who does not see the table stands in one cell of it."""
        if column == 0 or line.spec is None:
            return line.title()
        if column > KEY_CELLS:
            own = not KEYS.choices.is_usual(line.spec.id)
            said = self.tr("keys of your own") if own else self.tr("the usual keys")
        elif column > len(line.keys):
            said = self.tr("another key") if column <= line.cells else self.tr("no key")
        else:
            said = self._text(line, column)
        return f"{line.title()}: {said}"

    def _of(self, group: Group) -> list[KeyLine]:
        lines = [line for spec in TABLE if spec.group is group for line in _lines(spec)]
        found = [line for line in lines if self._holds(line)]
        return [KeyLine(group), *found] if found else []

    def _holds(self, line: KeyLine) -> bool:
        keys = " ".join(words.key_text(key) for key in line.keys)
        return self._sought in f"{line.title()} {keys} {words.group_title(line.group)}".casefold()


def _lines(spec: ActionSpec) -> list[KeyLine]:
    if not spec.numbered:
        return [KeyLine(spec.group, spec)]
    return [KeyLine(spec.group, spec, number) for number in range(1, len(spec.keys) + 1)]
