"""The window of the form: the head, and below it parts, fields and the stage."""

from msgspec.structs import replace
from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.authoring.edits import SetWhole
from app.domain.venue import Venue
from ui.actions.keys_sheet import KeysSheet
from ui.actions.spec import ActionId, Where
from ui.author.fault_places import WHOLE
from ui.author.form import Form
from ui.author.frames import AuthorFrame, Choosable, StagedStep
from ui.author.head import AuthorHead
from ui.author.part_list import PartList
from ui.author.stage_look import StageLook
from ui.author.step_form import StepForm
from ui.author.whole_form import WholeForm
from ui.console.notice_strip import REFUSAL, NoticeStrip, Severity
from ui.language.anew import take_out
from ui.language.language import LANGUAGE
from ui.plan.frames import VersionRow
from ui.plan.shortcuts import PlanShortcuts
from ui.plan.versions_dialog import VersionsDialog
from ui.theme.text_size import keep_width
from ui.theme.theme import Theme
from ui.widgets.tab_order import order_tabs
from ui.widgets.tall_page import TallPage
from ui.widgets.within_screen import keep_within_screen

_PARTS_WIDTH, _STAGE_WIDTH = 230, 320
_MOST, _PARTS_MOST = 1.25, 1.4


class AuthorWindow(QMainWindow):
    """Shows an exercise that is written and asks for everything else."""

    edit_requested = Signal(object)
    """Something is to be otherwise: an `ExerciseEdit`. The answer is `show_exercise`."""

    action_requested = Signal(str)
    """An action that is not done in this window alone: its `ActionId`."""

    step_chosen = Signal(int)
    """Another step is to be seen on the stage, from 0; -1 where the whole was chosen. The answer is `show_stage`."""

    version_wanted = Signal(object)
    """Go back to an earlier version: a `VersionRow`."""

    language_changed = Signal()
    """Another language is spoken. The answer is `build_anew`, and everything once more."""

    closed = Signal()
    """The window was closed by the facilitator."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_within_screen(self, QSize(960, 600))
        self._theme = theme
        self._frame: AuthorFrame | None = None
        self._keys: KeysSheet | None = None
        self._versions: VersionsDialog | None = None
        self._shortcuts = PlanShortcuts(self, (Where.FORM, Where.PROGRAM), (ActionId.PLAN_VERSIONS, ActionId.HAND_ON))
        self._shortcuts.pressed.connect(self._carry_out)
        LANGUAGE.changed.connect(self.language_changed)
        self._build()

    def build_anew(self) -> None:
        """Make all that is in the window again, in another language; it is then shown everything once more."""
        for dialog in (self._versions, self._keys):
            if dialog is not None:
                dialog.close()
                take_out(dialog)
        self._versions = self._keys = None
        take_out(self.takeCentralWidget())
        self._build()

    def _build(self) -> None:
        self.notices = NoticeStrip()
        self.head = AuthorHead()
        self.parts = PartList()
        self.whole, self.step = WholeForm(), StepForm()
        self.stage = StageLook(self._theme)
        self._pages = [_scrolling(form) for form in (self.whole, self.step)]
        self._stack = QStackedWidget()
        self._lay_out()
        self._listen()

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

    def show_versions(self, rows: tuple[VersionRow, ...]) -> None:
        """Offer earlier versions."""
        if self._versions is None:
            self._versions = VersionsDialog(self.tr("Workshops that use it follow."), self)
            self._versions.version_wanted.connect(self.version_wanted)
        self._versions.show_versions(rows)
        self._versions.open()

    def show_refusal(self, sentence: str) -> None:
        """Say why something could not be done; the exercise stays as it was."""
        self.notices.show_notice(sentence, Severity.WARNING, REFUSAL)

    def show_theme(self, theme: Theme) -> None:
        """Paint with the colours of another theme."""
        self._theme = theme
        self.stage.show_theme(theme)

    def begin(self, *, new: bool) -> None:
        """Put the keyboard where the work begins: into the title of what is new, else to the parts."""
        self.parts.choose(WHOLE if new else 0)
        if new:
            self.head.title.setFocus()
            self.head.title.selectAll()
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
            self.step.show_step(place, exercise.steps[place], self._frame.faults_at(place))
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

    @Slot(str, int)
    def _carry_out(self, name: str, number: int) -> None:
        del number
        match ActionId(name):
            case ActionId.KEYS:
                self._show_keys()
            case ActionId.FULL_SCREEN:
                self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
            case ActionId.FORM_STEP:
                self.parts.add_step()
            case ActionId.FORM_MEND:
                self.show_next_fault()
            case _:
                self.action_requested.emit(name)

    @Slot(str)
    def _press(self, name: str) -> None:
        self._carry_out(name, 0)

    def _show_keys(self) -> None:
        if self._keys is None:
            self._keys = KeysSheet(self)
            self._keys.wished.connect(self.action_requested)
        self._keys.show()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.notices.is_showing:
            self.notices.dismiss()
        else:
            self.parts.rows.setFocus()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        event.accept()
        self.closed.emit()

    def _listen(self) -> None:
        self.head.title_typed.connect(self._call)
        self.head.action_requested.connect(self._press)
        self.parts.chosen.connect(self._choose_part)
        self.parts.entered.connect(self._enter)
        for part in (self.parts, self.whole, self.step):
            part.edit_requested.connect(self.edit_requested)

    def _lay_out(self) -> None:
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
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notices)
        column.addWidget(self.head)
        column.addLayout(row, 1)
        self.setCentralWidget(whole)


def _scrolling(part: QWidget) -> TallPage:
    page = TallPage()
    page.add_part(part)
    return page
