"""What was put aside and may be needed: Enter takes it back into the day, Del forgets it."""

from PySide6.QtCore import QMimeData, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.planning.day import ParkedRow
from app.domain.planning.edits import RemoveParked
from ui.actions.assigned import KEYS
from ui.actions.spec import ActionId, Where
from ui.console.looks import label
from ui.plan.timeline_model import PARKED_MIME
from ui.plan.timeline_words import minutes_words
from ui.theme.text_size import SIZE

_ROW = 42
_MOST_ROWS = 3


class ParkedRows(QListWidget):
    """Rows that can be dragged back into the day."""

    edit_requested = Signal(object)
    back_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Put aside"))
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemActivated.connect(self._want_back)

    @override
    def mimeData(self, items: list[QListWidgetItem]) -> QMimeData:  # type: ignore[override]
        data = QMimeData()
        data.setData(PARKED_MIME, str(self.row(items[0]) if items else -1).encode())
        return data

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match KEYS.action_at(Where.TIMELINE, event.keyCombination()):
            case ActionId.PLAN_REMOVE if self.currentRow() >= 0:
                self.edit_requested.emit(RemoveParked(self.currentRow()))
            case ActionId.PLAN_PARK | ActionId.PLAN_EDIT if self.currentRow() >= 0:
                self.back_wanted.emit(self.currentRow())
            case _:
                super().keyPressEvent(event)

    @Slot(QListWidgetItem)
    def _want_back(self, item: QListWidgetItem) -> None:
        self.back_wanted.emit(self.row(item))


class ParkedList(QWidget):
    """Below the day; hidden where nothing was put aside."""

    edit_requested = Signal(object)
    """Something put aside is to be forgotten: an `Edit`."""

    back_wanted = Signal(int)
    """Something is to come back into the day: its number among what was put aside."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = ParkedRows()
        self.rows.edit_requested.connect(self.edit_requested)
        self.rows.back_wanted.connect(self.back_wanted)
        self._shown: tuple[ParkedRow, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label("subheading", self.tr("Put aside, if there is time")))
        column.addWidget(self.rows)
        self.hide()

    def show_parked(self, parked: tuple[ParkedRow, ...]) -> None:
        """Show what is put aside now."""
        if parked == self._shown:
            return
        self._shown = parked
        chosen = self.rows.currentRow()
        self.rows.clear()
        for row in parked:
            self.rows.addItem(f"{row.title} · {minutes_words(row.minutes)}")
        self.rows.setCurrentRow(min(max(chosen, 0), len(parked) - 1))
        self.rows.setFixedHeight(SIZE.grown(_ROW) * min(len(parked), _MOST_ROWS) + 14)
        self.setVisible(bool(parked))
