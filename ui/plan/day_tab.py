"""The day itself: the library at the left, the timeline in the middle, the chosen part's detail at the right."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.identifiers import ExerciseId
from app.domain.planning.day import ItemKind
from app.domain.planning.edits import AddBreak, AddExercise, AddSlack, Edit, UnparkItem
from ui.actions.spec import ActionId
from ui.console.looks import focus_in, is_within
from ui.plan.day_detail import DayDetail
from ui.plan.frames import LibraryRow, PlanFrame
from ui.plan.item_detail import ItemDetail
from ui.plan.library_list import LibraryList
from ui.plan.parked_list import ParkedList
from ui.plan.timeline import Timeline
from ui.theme.text_size import keep_width
from ui.theme.theme import Theme
from ui.widgets.pieces import paragraph
from ui.widgets.tab_order import order_tabs
from ui.widgets.tall_page import TallPage

_LIBRARY_WIDTH, _DETAIL_WIDTH = 230, 350
_MOST = 1.3
_BREAK, _SPARE = 10, 5


class DayTab(QWidget):
    """Keeps one detail in step with the chosen row."""

    edit_requested = Signal(object)
    """Something about the day is to be otherwise: an `Edit`."""

    times_wanted = Signal()
    """The times of earlier sessions are to be taken."""

    own_wanted = Signal()
    """The exercise chosen in the library is to be written on."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame: PlanFrame | None = None
        self.library = LibraryList()
        self.timeline = Timeline(theme)
        self.parked = ParkedList()
        self.day_detail = DayDetail()
        self.item_detail: ItemDetail | None = None
        self._detail_for: tuple[object, ...] = ()
        self._empty = paragraph("quiet", self._empty_words())
        self._detail = TallPage()
        self._detail.add_part(self.day_detail)
        self._lay_out()
        self._listen()

    def show_exercises(self, rows: tuple[LibraryRow, ...]) -> None:
        """Show what there is to choose from."""
        self.library.show_exercises(rows)

    def show_frame(self, frame: PlanFrame) -> None:
        """Show the day as it is planned now."""
        self._frame = frame
        self.timeline.show_day(frame.day)
        self.parked.show_parked(frame.day.parked)
        self.day_detail.show_frame(frame)
        self._empty.setVisible(not frame.day.rows)
        self._show_detail()

    def carry_out(self, action: ActionId) -> bool:
        """Do what a key of the window asks for here; False where it asks for nothing."""
        match action:
            case ActionId.PLAN_LIBRARY:
                self.library.focus_filter()
            case ActionId.PLAN_BREAK:
                self._add_break()
            case ActionId.PLAN_SLACK:
                self._add_slack()
            case _:
                return False
        return True

    def focus_first(self) -> None:
        """Put the keyboard into the day, or where one begins an empty one."""
        if self._frame is not None and self._frame.day.rows:
            self.timeline.setFocus()
        else:
            self.library.focus_filter()

    @property
    def chosen_exercise(self) -> str:
        """The exercise that has the keyboard in the library, else the one chosen in the day; nothing where none is."""
        if is_within(self.library, focus_in(self.window())):
            return self.library.chosen_exercise
        row = self.timeline.row
        return row.exercise or "" if row is not None and row.kind is ItemKind.EXERCISE else ""

    @property
    def chosen_place(self) -> int | None:
        """Where in the day that exercise is; None where it is one of the library, or none is chosen."""
        row = self.timeline.row
        if row is None or row.kind is not ItemKind.EXERCISE or is_within(self.library, focus_in(self.window())):
            return None
        return row.place

    @property
    def _to(self) -> int:
        """After what is chosen; at the end where that is the end of the day, but before its spare time."""
        row = self.timeline.row
        if row is not None:
            return row.place + 1
        rows = self._frame.day.rows if self._frame is not None else ()
        return len(rows) - 1 if rows and rows[-1].kind is ItemKind.SLACK else len(rows)

    @Slot(str)
    def _add_exercise(self, exercise: str) -> None:
        self._ask(AddExercise(ExerciseId(exercise), self._to))

    @Slot()
    def _add_break(self) -> None:
        self._ask(AddBreak("", _BREAK, self._to))

    @Slot()
    def _add_slack(self) -> None:
        rows = self._frame.day.rows if self._frame is not None else ()
        self._ask(AddSlack("", _SPARE, len(rows)))

    @Slot(int)
    def _take_back(self, parked: int) -> None:
        self._ask(UnparkItem(parked, self._to))

    @Slot(object)
    def _ask(self, edit: Edit) -> None:
        self.timeline.expect(edit)
        self.edit_requested.emit(edit)

    @Slot()
    def _show_detail(self) -> None:
        row = self.timeline.row
        if self._frame is None:
            return
        self.day_detail.setVisible(row is None)
        wanted = () if row is None else ItemDetail.is_for(row)
        if row is not None and wanted == self._detail_for and self.item_detail is not None:
            self.item_detail.show_row(row)
            return
        self._put_away()
        self._detail_for = wanted
        if row is not None:
            self.item_detail = ItemDetail(row, self._frame.samples)
            self.item_detail.edit_requested.connect(self._ask)
            self._detail.add_part(self.item_detail)
            self.item_detail.show()
        self._detail.verticalScrollBar().setValue(0)
        order_tabs((self.library, self.timeline, self.parked, self._detail))

    def _put_away(self) -> None:
        if self.item_detail is not None:
            self.item_detail.hide()
            self.item_detail.deleteLater()
            self.item_detail = None

    @Slot()
    def _enter_detail(self) -> None:
        first = self.item_detail.first if self.item_detail is not None else self.day_detail.first
        first.setFocus()

    def _empty_words(self) -> str:
        return self.tr(
            "Nothing is planned yet. Choose an exercise at the left and press Enter, or drag it here. Whatever you do"
            " is kept at once, and can be taken back."
        )

    def _listen(self) -> None:
        self.timeline.edit_requested.connect(self.edit_requested)
        self.timeline.chosen.connect(self._show_detail)
        self.timeline.detail_requested.connect(self._enter_detail)
        self.day_detail.edit_requested.connect(self._ask)
        self.day_detail.times_wanted.connect(self.times_wanted)
        self.parked.edit_requested.connect(self._ask)
        self.parked.back_wanted.connect(self._take_back)
        self.library.exercise_wanted.connect(self._add_exercise)
        self.library.break_wanted.connect(self._add_break)
        self.library.slack_wanted.connect(self._add_slack)
        self.library.own_wanted.connect(self.own_wanted)

    def _lay_out(self) -> None:
        middle = QVBoxLayout()
        middle.setSpacing(8)
        middle.addWidget(self._empty)
        middle.addWidget(self.timeline, 1)
        middle.addWidget(self.parked)
        keep_width(self.library, _LIBRARY_WIDTH, _MOST)
        keep_width(self._detail, _DETAIL_WIDTH, _MOST)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 8, 12)
        row.setSpacing(16)
        row.addWidget(self.library)
        row.addLayout(middle, 1)
        row.addWidget(self._detail)
