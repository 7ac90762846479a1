"""The table of keys as it is walked through with the arrows."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget
from typing_extensions import override

from ui.actions.spec import ActionId
from ui.keys_page.key_table import KEY_CELLS, KeyLine, KeyTable


class KeyList(QTableView):
    """Enter or a double click asks for another key, Delete takes one away, Backspace brings the usual keys back."""

    change_wished = Signal()
    """Another key in the current cell."""

    removal_wished = Signal()
    """The key in the current cell is not wanted."""

    usual_wished = Signal()
    """The usual keys for the action of the current cell."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keys = KeyTable(self)
        self.setModel(self.keys)
        self.setAccessibleName(self.tr("Actions and their keys"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.horizontalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(34)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setMinimumSectionSize(84)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.doubleClicked.connect(self._double_click)
        self.keys.modelReset.connect(self._lay_out)
        self._lay_out()

    def current(self) -> tuple[KeyLine, int] | None:
        """The row of the current cell and the place of the cell among the keys of the action."""
        index = self.currentIndex()
        line = self.keys.line_at(index) if index.isValid() else None
        return (line, line.place(index.column())) if line is not None else None

    def choose(self, action_id: ActionId, number: int, place: int) -> None:
        """Go to a key of an action, or the last one it has."""
        row = self.keys.row_of(action_id)
        if row >= 0:
            row += max(number - 1, 0)
            last = max(len(self.keys.lines[row].keys), 1)
            column = 1 if number else min(place + 1, last)
            self.setCurrentIndex(self.keys.index(row, column))

    def choose_first(self) -> None:
        """Go to the first key there is."""
        rows = (row for row, line in enumerate(self.keys.lines) if line.spec is not None)
        self.setCurrentIndex(self.keys.index(next(rows, -1), 1))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.change_wished.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.removal_wished.emit()
        elif event.key() == Qt.Key.Key_Backspace:
            self.usual_wished.emit()
        else:
            super().keyPressEvent(event)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Nothing: letters are looked for in the field above."""

    def _double_click(self, index: QModelIndex) -> None:
        del index
        self.change_wished.emit()

    def _lay_out(self) -> None:
        """Let headings have the whole width; where nothing is found there is nothing to walk through."""
        self.clearSpans()
        for row, line in enumerate(self.keys.lines):
            if line.spec is None:
                self.setSpan(row, 0, 1, KEY_CELLS + 2)
        if not self.currentIndex().isValid():
            self.choose_first()
