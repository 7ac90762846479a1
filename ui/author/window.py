"""The window of the form: the head, and below it parts, fields and the stage."""

from msgspec.structs import replace
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLayout, QStackedWidget, QWidget
from typing_extensions import override

from app.domain.authoring.edits import SetWhole
from app.domain.venue import Venue
from ui.actions.spec import ActionId, Where
from ui.author.fault_places import WHOLE
from ui.author.form import Form
from ui.author.frames import AuthorFrame, Choosable, StagedStep
from ui.author.head import AuthorHead
from ui.author.part_list import PartList
from ui.author.stage_look import StageLook
from ui.author.step_form import StepForm
from ui.author.whole_form import WholeForm
from ui.editor.shortcuts import EditorShortcuts
from ui.editor.window import EditorWindow
from ui.theme.text_size import keep_width
from ui.theme.theme import Theme
from ui.widgets.tab_order import order_tabs
from ui.widgets.tall_page import TallPage

_PARTS_WIDTH, _STAGE_WIDTH = 230, 320
_MOST, _PARTS_MOST = 1.25, 1.4


class AuthorWindow(EditorWindow):
    """Shows an exercise that is written and asks for everything else.

    What is to be otherwise is asked for as an `ExerciseEdit`; the answer is `show_exercise`.
    """

    head: AuthorHead

    step_chosen = Signal(int)
    """Another step is to be seen on the stage, from 0; -1 where the whole was chosen. The answer is `show_stage`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._frame: AuthorFrame | None = None
        super().__init__(theme, parent)

    @override
    def _set_up(self) -> QLayout:
        self.head = AuthorHead()
        self.parts = PartList()
        self.whole, self.step = WholeForm(), StepForm()
        self.stage = StageLook(self._theme)
        self._pages = [_scrolling(form) for form in (self.whole, self.step)]
        self._stack = QStackedWidget()
        self._listen()
        return self._row()

    @override
    def _hear_keys(self) -> EditorShortcuts:
        return EditorShortcuts(self, (Where.FORM, Where.PROGRAM), (ActionId.PLAN_VERSIONS, ActionId.HAND_ON))

    @override
    def _left_as_it_is(self) -> str:
        return self.tr("Workshops that use it follow.")

    @override
    def _back(self) -> None:
        self.parts.rows.setFocus()

    @property
    def place(self) -> int:
        """The chosen step, from 0; -1 for the whole."""
        return self.parts.place

    def offer(self, choices: Choosable) -> None:
        """Let these be chosen from."""
        self.whole.offer(choices)
        self.step.offer(choices)

    def show_exercise(self, frame: AuthorFrame) -> None:
        """Show the exercise as it is now."""
        self._frame = frame
        self.setWindowTitle(self.tr("Exercise: {0}").format(frame.exercise.title))
        self.head.show_exercise(frame)
        self.parts.show_exercise(frame)
        self._show_part()

    def show_stage(self, staged: StagedStep) -> None:
        """Show what the room sees of the chosen step."""
        self.stage.show_step(staged)

    def show_room(self, venue: Venue) -> None:
        """Show the stage as the last row of this room needs it."""
        self.stage.show_room(venue)

    def show_theme(self, theme: Theme) -> None:
        """Paint with the colours of another theme."""
        self._theme = theme
        self.stage.show_theme(theme)

    def begin(self, *, new: bool) -> None:
        """Put the keyboard where the work begins: into the title of what is new, else to the parts."""
        self.parts.choose(WHOLE if new else 0)
        if new:
            self.head.focus_title()
        else:
            self.parts.rows.setFocus()

    def show_next_fault(self) -> None:
        """Put the keyboard beside the next thing to mend, after the chosen part first."""
        faults = self._frame.faults if self._frame is not None else ()
        if not faults:
            return
        here = self.place
        focused = self._form.focused_field()
        order = [each for each in faults if each.place > here] + [each for each in faults if each.place <= here]
        rest = [each for each in faults if each.place == here]
        names = [each.field for each in rest]
        later = names[names.index(focused) + 1 :] if focused in names else names
        fault = next((each for each in rest if each.field in later), order[0])
        self.parts.choose(fault.place)
        if not self._form.focus_field(fault.field):
            self.parts.rows.setFocus()

    @property
    def _form(self) -> Form:
        return self.whole if self.place == WHOLE else self.step

    @Slot()
    def _show_part(self) -> None:
        if self._frame is None:
            return
        place, exercise = self.place, self._frame.exercise
        if place == WHOLE:
            self.whole.show_exercise(exercise, self._frame.faults_at(WHOLE))
        else:
            sheets = (*exercise.print_before, *exercise.print_after)
            self.step.show_step(place, exercise.steps[place], self._frame.faults_at(place), sheets)
        page = self._pages[0 if place == WHOLE else 1]
        if self._stack.currentWidget() is not page:
            self._stack.setCurrentWidget(page)
            order_tabs((self.head, self.parts, page, self.stage))
        self.step_chosen.emit(place)

    @Slot()
    def _choose_part(self) -> None:
        self._show_part()
        for page in self._pages:
            page.verticalScrollBar().setValue(0)

    @Slot()
    def _enter(self) -> None:
        self._form.focus_field("purpose" if self.place == WHOLE else "title")

    @Slot(str)
    def _call(self, title: str) -> None:
        if self._frame is not None:
            self.edit_requested.emit(SetWhole(replace(self._frame.exercise, title=title)))

    @override
    def _do(self, action: ActionId, number: int) -> bool:
        if action is ActionId.FORM_STEP:
            self.parts.add_step()
        elif action is ActionId.FORM_MEND:
            self.show_next_fault()
        else:
            return False
        return True

    def _listen(self) -> None:
        self.head.title_typed.connect(self._call)
        self.parts.chosen.connect(self._choose_part)
        self.parts.entered.connect(self._enter)
        for part in (self.parts, self.whole, self.step):
            part.edit_requested.connect(self.edit_requested)

    def _row(self) -> QHBoxLayout:
        for page in self._pages:
            self._stack.addWidget(page)
        stage = _scrolling(self.stage)
        keep_width(self.parts, _PARTS_WIDTH, _PARTS_MOST)
        keep_width(stage, _STAGE_WIDTH, _MOST, gives_way=True)
        row = QHBoxLayout()
        row.setContentsMargins(16, 6, 8, 12)
        row.setSpacing(16)
        row.addWidget(self.parts)
        row.addWidget(self._stack, 3)
        row.addWidget(stage, 2)
        return row


def _scrolling(part: QWidget) -> TallPage:
    page = TallPage()
    page.add_part(part)
    return page
