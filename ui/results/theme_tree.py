"""The themes with their notes as a tree in which names and words can be typed anew."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget
from typing_extensions import override

from app.domain.commands import Command, RemoveNote, RemoveTheme, RenameTheme, RewordNote
from app.domain.identifiers import NoteId, ThemeId
from ui.results.frames import NoteRow, ThemeRow

_ID = int(Qt.ItemDataRole.UserRole)
_EDITABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable


class ThemeTree(QTreeWidget):
    """Arrow keys choose and fold, Enter or F2 changes, Delete takes a note or a theme off the record."""

    command_requested = Signal(object)
    """Something is to be otherwise: a `Command`. The answer is `show_themes`, also where it cannot be."""

    _typed = Signal(str, int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Themes and notes"))
        self.setColumnCount(2)
        self.setHeaderLabels([self.tr("Theme or note"), self.tr("Votes or kind")])
        self.setWordWrap(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.itemChanged.connect(self._notice)
        # Queued: the items are made anew by the answer, which the editor that hands over must not live to see.
        self._typed.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def show_themes(self, rows: tuple[ThemeRow, ...]) -> None:
        """Show these unfolded; the chosen one stays chosen, or the one in its place, and folded stays folded."""
        chosen, place = self._key(self.currentItem()), self._place()
        folded = {self._key(item) for item in self._items() if item.childCount() and not item.isExpanded()}
        with QSignalBlocker(self):
            self.clear()
            for row in rows:
                self.addTopLevelItem(_theme_item(row))
            for item in self._items():
                item.setExpanded(self._key(item) not in folded)
            items = [*self._items()]
            same = (each for each in items if chosen is not None and self._key(each) == chosen)
            if items:
                self.setCurrentItem(next(same, items[min(place, len(items) - 1)]))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # What ends typing comes here too, while the field is still open.
        typing = self.state() is QAbstractItemView.State.EditingState
        item = self.currentItem()
        if item is not None and not typing and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if item.flags() & Qt.ItemFlag.ItemIsEditable:
                self.editItem(item, 0)
        elif item is not None and event.key() == Qt.Key.Key_Delete:
            self._remove(item)
        else:
            super().keyPressEvent(event)

    @Slot(QTreeWidgetItem, int)
    def _notice(self, item: QTreeWidgetItem, column: int) -> None:
        key = self._key(item)
        if column == 0 and key is not None:
            self._typed.emit(*key, item.text(0))

    @Slot(str, int, str)
    def _take(self, kind: str, number: int, text: str) -> None:
        changed: Command = RenameTheme(ThemeId(number), text) if kind == "theme" else RewordNote(NoteId(number), text)
        self.command_requested.emit(changed)

    def _remove(self, item: QTreeWidgetItem) -> None:
        key = self._key(item)
        if key is not None:
            kind, number = key
            self.command_requested.emit(RemoveTheme(ThemeId(number)) if kind == "theme" else RemoveNote(NoteId(number)))

    def _place(self) -> int:
        """How many stand before the chosen one."""
        chosen = self.currentItem()
        return next((place for place, item in enumerate(self._items()) if item is chosen), 0)

    def _items(self) -> Iterator[QTreeWidgetItem]:
        waiting = [self.topLevelItem(number) for number in range(self.topLevelItemCount())]
        while waiting:
            item = waiting.pop(0)
            if item is not None:
                yield item
                waiting = [*(item.child(number) for number in range(item.childCount())), *waiting]

    @staticmethod
    def _key(item: QTreeWidgetItem | None) -> tuple[str, int] | None:
        found = item.data(0, _ID) if item is not None else None
        return None if found is None else (str(found[0]), int(found[1]))


def _theme_item(row: ThemeRow) -> QTreeWidgetItem:
    item = QTreeWidgetItem([row.name, row.votes])
    item.setData(1, Qt.ItemDataRole.AccessibleTextRole, row.votes or QCoreApplication.translate("results", "no votes"))
    if row.theme is not None:
        item.setData(0, _ID, ("theme", row.theme))
        item.setFlags(_EDITABLE)
    font = item.font(0)
    font.setBold(True)
    item.setFont(0, font)
    item.addChildren([_note_item(note) for note in row.notes])
    return item


def _note_item(row: NoteRow) -> QTreeWidgetItem:
    item = QTreeWidgetItem([row.text, row.kind])
    item.setData(0, _ID, ("note", row.note))
    item.setFlags(_EDITABLE)
    item.setToolTip(0, row.text)
    item.addChildren([_note_item(reply) for reply in row.replies])
    return item
