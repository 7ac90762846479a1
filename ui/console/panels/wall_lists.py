"""A list of notes or themes that turns keys and drops into wishes."""

import msgspec
from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QKeyCombination,
    QModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QDropEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget
from typing_extensions import override

from ui.actions.assigned import KEYS
from ui.actions.spec import ActionId, Where
from ui.console.panels.row_model import ROW_NAMES, Row
from ui.console.panels.rows import RowList
from ui.theme.theme import Theme

_WITH_LETTERS = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
_STEPS: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Dropped(msgspec.Struct, frozen=True):
    """What was dropped: rows of the wall by name, or text from elsewhere; `on` is the row under it.

    `between` is -1 above that row, 1 below it and 0 on it.
    """

    names: tuple[str, ...]
    lines: tuple[str, ...]
    on: Row | None
    between: int


class WallList(RowList):
    """Several rows can be chosen, with Shift or marked with Space; digits and letters of themes are passed on."""

    key_typed = Signal(str)
    """A digit or letter that may be the key of a theme; 0 takes notes out of their theme."""

    action_wished = Signal(str)
    """A key of the wall: an `ActionId`."""

    things_dropped = Signal(object)
    """Rows or text were dropped: `Dropped`."""

    choice_changed = Signal()
    """Something else is chosen, or the list got the keyboard."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        self._marking = False
        super().__init__(theme, name, parent)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QListView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.setDropIndicatorShown(True)
        self.doubleClicked.connect(self._double_click)

    def mark_current(self) -> None:
        """Choose the current row besides the others, or not any more, and go one on."""
        model, here = self.selectionModel(), self.currentIndex()
        if not self._marking and len(model.selectedRows()) < 2:
            model.clearSelection()
        self._marking = True
        model.select(here, QItemSelectionModel.SelectionFlag.Toggle)
        self._walk(1)

    def unmark(self) -> bool:
        """Choose the current row alone; False if it was alone before."""
        if len(self.selectionModel().selectedRows()) < 2 and not self._marking:
            return False
        self._marking = False
        self.choose_row(self.currentIndex().row())
        return True

    @override
    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        count = len(self.selectionModel().selectedRows())
        self._marking = self._marking and count > 0
        self.tick_chosen(count > 1 or self._marking)
        self.choice_changed.emit()

    @override
    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        super().currentChanged(current, previous)
        self.choice_changed.emit()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.choice_changed.emit()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._marking = False
        super().mousePressEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._marking and not event.modifiers() and event.key() in _STEPS:
            self._walk(_STEPS[event.key()])
            return
        wish = _wish_of(event)
        letter = event.text()
        if wish is not None:
            self.action_wished.emit(wish.value)
        elif letter.isalnum() and not event.modifiers() & ~_WITH_LETTERS:
            self.key_typed.emit(letter.lower())
        else:
            super().keyPressEvent(event)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        data = event.mimeData()
        names = bytes(data.data(ROW_NAMES).data()).decode().split("\n") if data.hasFormat(ROW_NAMES) else []
        lines = () if names else tuple(line.strip() for line in data.text().splitlines() if line.strip())
        index = self.indexAt(event.position().toPoint())
        place = {
            QAbstractItemView.DropIndicatorPosition.AboveItem: -1,
            QAbstractItemView.DropIndicatorPosition.BelowItem: 1,
        }.get(self.dropIndicatorPosition(), 0)
        # The rows are not moved here: they come back from the session in their new place.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.setState(QAbstractItemView.State.NoState)
        self.viewport().update()
        self.things_dropped.emit(Dropped(tuple(names), lines, self.model_of_rows.row_at(index.row()), place))

    def _walk(self, step: int) -> None:
        """Go to another row and leave what is marked as it is."""
        following = self.model_of_rows.index(self.currentIndex().row() + step)
        if following.isValid():
            self.selectionModel().setCurrentIndex(following, QItemSelectionModel.SelectionFlag.NoUpdate)

    @Slot(QModelIndex)
    def _double_click(self, index: QModelIndex) -> None:
        del index
        self.action_wished.emit(ActionId.EDIT_NOTE.value)


def _wish_of(event: QKeyEvent) -> ActionId | None:
    wish = KEYS.action_at(Where.WALL, event.keyCombination())
    if wish is None and event.key() == Qt.Key.Key_Backspace:
        # A Mac has no other key for Delete.
        return KEYS.action_at(Where.WALL, QKeyCombination(event.modifiers(), Qt.Key.Key_Delete))
    return wish
