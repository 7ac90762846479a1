"""The actions as a table in which words, owner and date can be typed anew."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget
from typing_extensions import override

from app.domain.commands import RemoveNote, RewordNote
from ui.results.frames import ActionRow
from ui.theme.text_size import SIZE

_WHAT, _WHO, _WHEN = range(3)
_NAME_WIDTH, _DAY_WIDTH = 190, 150


class ActionTable(QTableWidget):
    """Arrow keys choose, Enter or typing changes, Delete takes an action off the record."""

    command_requested = Signal(object)
    """An action is to be otherwise: a `Command`. The answer is `show_actions`, also where it cannot be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 3, parent)
        self._rows: tuple[ActionRow, ...] = ()
        self.setAccessibleName(self.tr("Actions"))
        self.setHorizontalHeaderLabels([self.tr("Action"), self.tr("Owner"), self.tr("By when")])
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(_WHAT, QHeaderView.ResizeMode.Stretch)
        self.setColumnWidth(_WHO, SIZE.grown(_NAME_WIDTH))
        self.setColumnWidth(_WHEN, SIZE.grown(_DAY_WIDTH))
        # Queued: the rows are made anew by the answer, which the editor that hands over must not live to see.
        self.cellChanged.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def show_actions(self, rows: tuple[ActionRow, ...]) -> None:
        """Show these; the chosen cell stays chosen."""
        row, column = max(self.currentRow(), 0), max(self.currentColumn(), 0)
        self._rows = rows
        with QSignalBlocker(self):
            self.setRowCount(len(rows))
            for number, action in enumerate(rows):
                for place, text in enumerate((action.text, action.owner, action.due)):
                    self.setItem(number, place, self._cell(text))
            self.setCurrentCell(min(row, len(rows) - 1), column)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # What ends typing comes here too, while the field is still open.
        typing = self.state() is QAbstractItemView.State.EditingState
        chosen = self._rows[self.currentRow()] if 0 <= self.currentRow() < len(self._rows) else None
        if chosen is not None and not typing and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit(self.currentIndex())
        elif chosen is not None and event.key() == Qt.Key.Key_Delete:
            self.command_requested.emit(RemoveNote(chosen.note))
        else:
            super().keyPressEvent(event)

    @Slot(int, int)
    def _take(self, row: int, column: int) -> None:
        if row >= len(self._rows):
            return
        before, item = self._rows[row], self.item(row, column)
        typed = item.text() if item is not None else ""
        text = typed if column == _WHAT else before.text
        owner = typed if column == _WHO else before.owner
        due = typed if column == _WHEN else before.due
        self.command_requested.emit(RewordNote(before.note, text, owner, due))

    def _cell(self, text: str) -> QTableWidgetItem:
        item = QTableWidgetItem(text)
        item.setToolTip(text)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, text or self.tr("still open"))
        return item
