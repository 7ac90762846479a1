"""From actions and the wishes of the parts to what the window asks for."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QMessageBox

from app.domain.commands import (
    Command,
    EndSession,
    FillWords,
    JumpTo,
    TurnPage,
)
from app.domain.console import AgendaRow, ConsoleFrame
from app.domain.identifiers import NoteId, SlotIndex, ThemeId
from ui.actions.spec import ActionId, Where
from ui.actions.table import SPECS
from ui.console.body import ConsoleBody
from ui.console.desk import ballot_of, command_for, command_for_answer, leave_out, let_go_on
from ui.console.looks import focus_in, is_within
from ui.console.note_steering import NoteSteering
from ui.console.notice_strip import REFUSAL, Severity
from ui.console.panels.count_field import CountField
from ui.console.panels.wall_view import WallView
from ui.console.parked_menu import ParkedMenu
from ui.console.within import do_within
from ui.help.asking import offer_help

_BEYOND = (ActionId.RESULTS, ActionId.SCREENS, ActionId.IDENTIFY, ActionId.FOLD, ActionId.ROOM, ActionId.TEST_CARD)
"""What is asked of the windows and not of the session, though only the console has it."""
_ASKED_IN_THE_STRIP = (ActionId.END_SESSION, ActionId.COUNT_VOTES)


class Steering(QObject):
    """Knows the frame that is shown; asks in the ask line where something has to be typed first."""

    command_requested = Signal(object)
    """Something is asked of the session: a `Command`."""

    note_requested = Signal(object)
    """A note is to be put on disk: a `Command`."""

    program_requested = Signal(str)
    """Something beyond the session: an `ActionId`."""

    def __init__(self, body: ConsoleBody, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._body = body
        self._frame: ConsoleFrame | None = None
        self._asked_theme: ThemeId | None = None
        self._asked_notes: tuple[NoteId, ...] = ()
        self._asked_word = ""
        body.agenda.jump_requested.connect(self._jump)
        body.panels.command_requested.connect(self.command_requested)
        body.panels.question_asked.connect(self._ask)
        body.panels.page_wanted.connect(self._turn_to)
        self._notes = NoteSteering(body, self)
        self._notes.command_requested.connect(self.command_requested)
        self._notes.note_requested.connect(self.note_requested)
        body.ask_line.answered.connect(self._answer)
        self._parked = ParkedMenu(body.clock)
        self._parked.command_requested.connect(self.command_requested)

    def know(self, frame: ConsoleFrame) -> None:
        """Work with this frame from now on."""
        self._frame = frame
        self._notes.know(frame)

    def note_taken(self) -> None:
        """What was asked for is on disk."""
        self._notes.note_taken()

    @Slot(str, int)
    def choose(self, name: str, number: int) -> None:
        """Do what an action of the table asks for."""
        action_id = ActionId(name)
        if SPECS[action_id].where is Where.PROGRAM or action_id in _BEYOND or self._takes_card_away(action_id):
            self.program_requested.emit(name)
        elif action_id is ActionId.EDIT_LAST:
            self._notes.edit_last()
        elif action_id is ActionId.END_SESSION:
            self._confirm_end()
        elif action_id is ActionId.ADD_PARKED:
            self._offer_parked()
        elif action_id is ActionId.LEAVE_OUT:
            self._with_chosen_row(leave_out)
        elif action_id is ActionId.AUTO_ADVANCE:
            self._with_chosen_row(let_go_on)
        elif self._frame is not None and not do_within(self._body, action_id):
            self._give_count(action_id)
            self._command_or_ask(action_id, number, self._frame)

    def _takes_card_away(self, action_id: ActionId) -> bool:
        """The test card stands over everything that Esc could put away."""
        return action_id is ActionId.CLEAR and self._body.preview.shows_card

    @Slot(str)
    def _ask(self, name: str) -> None:
        action_id = ActionId(name)
        if action_id is ActionId.ADVICE:
            self._ask_words()
            return
        wall = self._body.panels.find_view(WallView)
        theme = wall.chosen_theme() if wall is not None else None
        self._asked_theme = theme.theme if theme is not None else None
        # Else the note that happens to be chosen would go into a theme while nobody looks at it.
        working_there = wall is not None and is_within(wall, focus_in(self._body.window()))
        self._asked_notes = wall.chosen_notes() if wall is not None and working_there else ()
        questions = {
            ActionId.MESSAGE: (self.tr("Message to the room"), self._frame.stage.message if self._frame else ""),
            ActionId.ADD_TIME: (self.tr("Change the time by (2:30, 90s, -1)"), ""),
            ActionId.BACKDATE: (self.tr("How long ago, or when, did it really begin? (90s, 2, 10:32)"), ""),
            ActionId.END_AT: (self.tr("Let this step end at (11:05)"), ""),
            ActionId.SET_DOTS: (self.tr("How many dots has each person?"), self._dots()),
            ActionId.NEW_THEME: (self.tr("Name of the new theme"), ""),
            ActionId.GROUP_CHOSEN: (self.tr("Name of the theme for the chosen notes"), ""),
            ActionId.SPLIT_THEME: (self.tr("Name of the theme that is split off"), ""),
            ActionId.RENAME_THEME: (self.tr("New name of the theme"), theme.name if theme is not None else ""),
            ActionId.ADD_PERSON: (self.tr("First name of the new person"), ""),
        }
        if action_id in questions:
            self._body.ask_line.ask(action_id, *questions[action_id])

    @Slot(str, str)
    def _answer(self, name: str, text: str) -> None:
        action_id = ActionId(name)
        if action_id is ActionId.ADVICE:
            if text:
                self.command_requested.emit(FillWords(self._asked_word, text))
            return
        if action_id in _ASKED_IN_THE_STRIP:
            return
        command = command_for_answer(
            action_id, text, theme=self._asked_theme, notes=self._asked_notes, wall=self._wall()
        )
        if command is not None:
            self.command_requested.emit(command)
        elif text:
            said = self.tr("“{0}” is not an amount of time. Try 2:30, 90s or -1.").format(text)
            if action_id is ActionId.BACKDATE:
                said = self.tr("“{0}” is neither an amount nor a time. Try 90s, 2 or 10:32.").format(text)
            self._body.notices.show_notice(said, Severity.WARNING, REFUSAL)
            self._ask(name)
            self._body.ask_line.field.setText(text)

    def _ask_words(self) -> None:
        """For the words that the first proposal says are missing."""
        asks = self._frame.advice[0].asks if self._frame is not None and self._frame.advice else ""
        if asks:
            self._asked_word = asks
            self._body.ask_line.ask(ActionId.ADVICE, asks.replace("_", " ").capitalize())

    def _dots(self) -> str:
        ballot = ballot_of(self._frame) if self._frame is not None else None
        return str(ballot.dots) if ballot is not None else ""

    def _wall(self) -> str:
        return self._frame.strip.clock if self._frame is not None else "00:00"

    def _with_chosen_row(self, meant: Callable[[AgendaRow | None], Command | None]) -> None:
        command = meant(self._body.agenda.chosen_row())
        if command is not None:
            self.command_requested.emit(command)

    @Slot(str)
    def _turn_to(self, text: str) -> None:
        page = self._body.preview.page_of(text)
        if page is not None and self._frame is not None and page != self._frame.stage.page:
            self.command_requested.emit(TurnPage(page))

    @Slot(int)
    def _jump(self, slot: int) -> None:
        self.command_requested.emit(JumpTo(SlotIndex(slot)))

    def _give_count(self, action_id: ActionId) -> None:
        """A count half typed is counted before the vote is closed or the step left."""
        focused = focus_in(self._body.window())
        if isinstance(focused, CountField) and action_id not in (ActionId.UNDO, ActionId.REDO):
            focused.give()

    def _command_or_ask(self, action_id: ActionId, number: int, frame: ConsoleFrame) -> None:
        seen = self._body.preview
        command = command_for(
            action_id, frame, number=number, pages=seen.page_count, of_message=seen.shows_pages_of_message
        )
        if command is not None:
            self.command_requested.emit(command)
        elif action_id is ActionId.INTO_THEME:
            self._say_why_not_into(number)
        elif action_id is ActionId.CLEAR:
            self.program_requested.emit(action_id.value)
        else:
            self._ask(action_id)

    def _say_why_not_into(self, number: int) -> None:
        no_theme = self.tr("There is no theme {0} yet.").format(number)
        said = no_theme if self._notes.notes() else self.tr("There is no note yet.")
        self._body.notices.show_notice(said, Severity.WARNING, REFUSAL)

    def _offer_parked(self) -> None:
        if self._frame is not None and self._frame.parked:
            self._parked.offer(self._frame.parked)

    def _confirm_end(self) -> None:
        box = QMessageBox(self._body.window())
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("End the session"))
        box.setText(self.tr("End the session for everybody?"))
        box.setInformativeText(self.tr("It can still be read, printed and exported, and undo opens it again."))
        end = box.addButton(self.tr("End the session"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(self.tr("Go on"), QMessageBox.ButtonRole.RejectRole))
        end.clicked.connect(self._end)
        offer_help(box)
        box.open()

    @Slot()
    def _end(self) -> None:
        self.command_requested.emit(EndSession())
