"""The day in the middle: parts are moved by hand or by keys, their minutes typed where they stand."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QWidget
from typing_extensions import override

from app.domain.planning.day import DayFrame, ItemRow
from app.domain.planning.edits import (
    AddBreak,
    AddExercise,
    AddSlack,
    DuplicateItem,
    Edit,
    MoveItem,
    ParkItem,
    RemoveItem,
    SetItemMinutes,
    UnparkItem,
)
from ui.actions.assigned import KEYS
from ui.actions.spec import ActionId, Where
from ui.plan.minutes_edit import MinutesEdit
from ui.plan.timeline_delegate import TimelineDelegate
from ui.plan.timeline_model import Index, TimelineModel
from ui.theme.text_size import SIZE
from ui.theme.theme import Theme

_LEAST_WIDTH = 300


class Timeline(QListView):
    """Shows a day and asks for edits; what was done stays chosen."""

    edit_requested = Signal(object)
    """Something about the day is to be otherwise: an `Edit`."""

    chosen = Signal(int)
    """Another row is looked at: its place, or the number of parts for the end of the day."""

    detail_requested = Signal()
    """The keyboard is wanted in the detail of the chosen row."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = TimelineModel(self)
        self._painter = TimelineDelegate(theme, self)
        self._next: int | None = None
        self._typed_place = 0
        self.setModel(self._rows)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(self.tr("The day"))
        self.setMinimumWidth(_LEAST_WIDTH)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDragDropOverwriteMode(False)
        self._minutes = MinutesEdit(self.viewport())
        self._minutes.typed.connect(self._set_minutes)
        self._minutes.left.connect(self.setFocus)
        self._rows.edit_requested.connect(self._ask)
        self.doubleClicked.connect(self.detail_requested)
        SIZE.changed.connect(self.scheduleDelayedItemsLayout)

    @property
    def place(self) -> int:
        """The place of the chosen row; where none is, the end of the day."""
        last = len(self._rows.day.rows) if self._rows.day is not None else 0
        return self.currentIndex().row() if self.currentIndex().isValid() else last

    @property
    def row(self) -> ItemRow | None:
        """The chosen part; None for the end of the day."""
        return self._rows.row_at(self.currentIndex())

    def show_day(self, day: DayFrame) -> None:
        """Show a day. The row that an edit was about is chosen, else the one before stays so."""
        place = self.place if self._next is None else self._next
        self._next = None
        self._rows.show_day(day)
        self.scheduleDelayedItemsLayout()
        self.setCurrentIndex(self._rows.index(min(max(place, 0), len(day.rows))))

    def show_theme(self, theme: Theme) -> None:
        """Paint with the colours of another theme."""
        self._painter.theme = theme
        self.viewport().update()

    def choose(self, place: int) -> None:
        """Look at a row."""
        self.setCurrentIndex(self._rows.index(place))

    def forget_next(self) -> None:
        """What was asked for was refused: the chosen row stays so."""
        self._next = None

    def expect(self, edit: Edit) -> None:
        """Choose what an edit is about as soon as it is done."""
        match edit:
            case AddExercise() | AddBreak() | AddSlack() | MoveItem() | UnparkItem():
                self._next = edit.to
            case DuplicateItem():
                self._next = edit.place + 1
            case _:
                self._next = None

    def carry_out(self, action: ActionId | None) -> bool:
        """Do what a key asks for with the chosen row; False where it asks for nothing here."""
        row = self.row
        match action:
            case ActionId.PLAN_EDIT:
                self.detail_requested.emit()
            case ActionId.PLAN_EARLIER | ActionId.PLAN_LATER if row is not None:
                self._move(row.place, -1 if action is ActionId.PLAN_EARLIER else 1)
            case ActionId.PLAN_REMOVE if row is not None:
                self._ask(RemoveItem(row.place))
            case ActionId.PLAN_PARK if row is not None:
                self._ask(ParkItem(row.place))
            case ActionId.PLAN_DUPLICATE if row is not None:
                self._ask(DuplicateItem(row.place))
            case _:
                return False
        return True

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = event.text()
        if self.carry_out(KEYS.action_at(Where.TIMELINE, event.keyCombination())):
            return
        if self.row is not None and len(digit) == 1 and digit.isdecimal() and digit.isascii():
            self._type_minutes(digit)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.detail_requested.emit()
        elif event.text().isprintable() and event.text():
            # Nobody searches a day by its first letters, and a slip must not move the choice.
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.chosen.emit(self.place)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._minutes.hide()

    def _move(self, place: int, by: int) -> None:
        last = len(self._rows.day.rows) - 1 if self._rows.day is not None else 0
        if 0 <= place + by <= last:
            self._ask(MoveItem(place, place + by))

    def _type_minutes(self, digit: str) -> None:
        row = self.visualRect(self.currentIndex())
        box = QStyle.visualRect(self.layoutDirection(), row, self._painter.length_box(row))
        # Whoever clicks another row meanwhile meant this one.
        self._typed_place = self.place
        self._minutes.setGeometry(box.adjusted(-4, -6, 6, 8))
        self._minutes.begin(digit)

    @Slot(int)
    def _set_minutes(self, minutes: int) -> None:
        row = self._rows.row_at(self._rows.index(self._typed_place))
        if row is not None and minutes != row.minutes:
            self._ask(SetItemMinutes(row.place, minutes))

    @Slot(object)
    def _ask(self, edit: Edit) -> None:
        self.expect(edit)
        self.edit_requested.emit(edit)
