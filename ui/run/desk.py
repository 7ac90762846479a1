"""The facilitator's desk while a session runs: commands go in, frames come out."""

from collections.abc import Callable

import msgspec
from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.domain.commands import Command, GoOn, SetStage, ShowMessage
from app.domain.console import Advice
from app.domain.console_frame import Steady, console_frame, steady_part
from app.domain.events import Event
from app.domain.history import History
from app.domain.instants import Instant, clock_text
from app.domain.note_search import find_notes
from app.domain.refusal import Refused
from app.domain.session import Session
from app.domain.stage import StageState
from app.domain.stage_frame import stage_frame
from app.services.conductor import Conductor
from app.services.journal import NotSaved
from app.services.venues import Venues
from ui.actions.keys_sheet import KeysSheet
from ui.actions.spec import ActionId
from ui.console.console_window import ConsoleWindow
from ui.console.notice_strip import REFUSAL, Severity
from ui.run.audience_memory import AudienceMemory, Forgetful
from ui.run.draft import DraftKeeper, unentered
from ui.run.identify import ScreenCards
from ui.run.jumps import JumpWatch
from ui.run.one_screen import OneScreen
from ui.run.projector import Projector
from ui.run.room_desk import RoomDesk
from ui.run.showing import Showing
from ui.run.signal_watch import SignalWatch
from ui.run.telling import Telling, refusal_words
from ui.run.venue_keeper import VenueKeeper
from ui.sounding import Sounding
from ui.stage.stage_window import StageWindow
from ui.theme.theme import Theme
from ui.ticker import Ticker


class Looks(msgspec.Struct, frozen=True):
    """The console's theme and the stage's, which need not be the same."""

    console: Theme
    stage: Theme


class RunDesk(QObject):
    """Owns the windows of one session and the object that ticks.

    `program_requested`: something beyond the session, an `ActionId`. `close_requested`: the console is to be closed.
    """

    program_requested = Signal(str)
    close_requested = Signal()

    def __init__(
        self,
        conductor: Conductor,
        looks: Looks,
        sounding: Sounding | None,
        draft: Callable[[QObject], DraftKeeper],
        beat: Callable[[Instant], None] | None = None,
        memory: AudienceMemory | None = None,
        venues: Venues | None = None,
    ) -> None:
        """Set up the windows for a session; nothing is shown yet.

        Without `sounding` the signals are only seen. `beat` is told the time at each tick while the session runs.
        `memory` keeps which screen the room looks at.
        Without `venues` nothing is remembered about the room.
        """
        super().__init__()
        self._conductor = conductor
        self._sounding = sounding
        self._beat = beat
        self._watch = SignalWatch(conductor.history.session, conductor.clock.now(), sounding)
        self._steady: Steady | None = None
        self._jumps = JumpWatch(conductor.clock)
        self.console = ConsoleWindow(looks.console, looks.stage)
        self._telling = Telling(self.console)
        self.stage = StageWindow(looks.stage)
        self.projector = Projector(self.stage, self.console, conductor.clock, memory or Forgetful(), self)
        self.showing = Showing(self.stage, self.console, self.projector, looks.stage, self)
        self.one_screen = OneScreen(self.console, self.projector, self)
        self._cards = ScreenCards(self.console, self.projector, looks.stage, self)
        self.venue = VenueKeeper(venues, conductor.history.session.details.place, self)
        self.room = RoomDesk(self.venue, self.stage, self.console)
        self._draft = draft(self)
        self._ticker = Ticker(conductor.clock, conductor.clock.speed, self)
        self._keys: KeysSheet | None = None
        self._reminder = ""
        self._connect()
        conductor.listen(self._on_change)

    def open(self) -> None:
        """Show console and stage, and start ticking."""
        self.refresh()
        self._show_saved(self._conductor.history)
        self.console.show_draft(unentered(self._draft.text, self._conductor.history.session))
        # The stage first: where both share a screen, the console lies on top.
        self.projector.place()
        self.console.show_whole()
        # Where there is no window manager nobody else hands it the keyboard.
        self.console.activateWindow()
        self._ticker.aim(self._conductor.history.session)

    def close(self) -> None:
        """Close both windows; the session can be continued."""
        self._ticker.stop()
        if self._sounding is not None:
            self._sounding.changed.disconnect(self._show_sound)
        self.projector.stop()
        self.showing.close()
        self._cards.put_away()
        if self._keys is not None:
            self._keys.close()
        self.room.close()
        self.console.let_close()
        # After the window, which still hands over what an input method was composing.
        self._draft.write()
        self.stage.hide()
        self.stage.deleteLater()
        self.console.deleteLater()

    def show_theme(self, theme: Theme) -> None:
        """Change the colours of both windows."""
        self.console.show_theme(theme, theme)
        self.stage.view.show_theme(theme)
        self.showing.show_theme(theme)
        self._cards.show_theme(theme)

    def say(self, sentence: str, severity: Severity = Severity.NEWS, topic: str = "") -> None:
        """Put a sentence on the console, in place of what was said about the same topic."""
        self.console.show_notice(sentence, severity, topic)

    def remind(self, sentence: str) -> None:
        """Say on the console, until the first step begins, what was not looked at in the room; nothing says nothing."""
        if sentence != self._reminder:
            self._reminder = sentence
            self.refresh()

    @Slot(object)
    def carry_out(self, command: Command) -> bool:
        """Hand a command to the session; a refusal is a sentence on the console until another one is carried out."""
        try:
            self._conductor.handle(command)
        except Refused as refused:
            self.say(refusal_words(refused), Severity.WARNING, REFUSAL)
            return False
        except NotSaved as trouble:
            self.console.show_saved(self.tr("not saved"), failed=True)
            self.say(trouble.sentence, Severity.ERROR)
            return False
        self.console.forget_notice(REFUSAL)
        return True

    @Slot()
    def refresh(self) -> None:
        """Show the present moment everywhere."""
        history = self._conductor.history
        now = self._conductor.clock.now()
        # The room's second turns first; what the console has to do would make it late.
        stage = self.room.over(stage_frame(history.session, now))
        self.stage.show_frame(stage)
        self.showing.show_frame(stage)
        self.showing.paint_now()
        self._steady = steady_part(history.session, now, self._steady)
        frame = console_frame(history, now, self._steady, stage)
        jumps = self._jumps.advice(history.session, now)
        frame = replace(frame, advice=(*jumps, *frame.advice, *self._reminders(history.session)))
        self.console.show_frame(frame)
        self._show_shape()

    @Slot()
    def _show_shape(self) -> None:
        aspect = self.showing.aspect(self.projector.aspect())
        lost = self.projector.is_lost and not self.projector.is_mirrored
        self.console.show_projector(self.projector.words(), aspect, lost=lost)

    def _connect(self) -> None:
        self._ticker.ticked.connect(self._tick)
        if self._sounding is not None:
            self._sounding.changed.connect(self._show_sound)
            self._show_sound()
        self.projector.changed.connect(self.refresh)
        self.projector.said.connect(self._say_about_screens)
        self.one_screen.changed.connect(self.refresh)
        self.console.fold.shape_changed.connect(self._show_shape)
        self.room.frame_changed.connect(self.refresh)
        self.venue.not_kept.connect(self._warn)
        # Queued, because while a window is being closed it can be shown again but does not stay.
        self.stage.hidden_by_user.connect(self.projector.place, Qt.ConnectionType.QueuedConnection)
        self.console.command_requested.connect(self.carry_out)
        self.console.note_requested.connect(self._take_note)
        self.console.program_requested.connect(self._for_program)
        self.console.search_requested.connect(self._search)
        self.console.draft_changed.connect(self._draft.change)
        self.console.close_requested.connect(self.close_requested)

    @Slot(str)
    def _warn(self, sentence: str) -> None:
        self.say(sentence, Severity.WARNING)

    @Slot(object)
    def _take_note(self, command: Command) -> None:
        if self.carry_out(command):
            self.console.note_taken()

    @Slot(str)
    def _search(self, words: str) -> None:
        self.console.show_found(find_notes(self._conductor.history.session, words))

    @Slot(str)
    def _for_program(self, name: str) -> None:
        self.for_program(ActionId(name))

    def for_program(self, action_id: ActionId) -> None:
        """Do what the windows of a session can do beyond the session itself; ask the program for the rest."""
        match action_id:
            case ActionId.SCREENS:
                self.projector.swap()
            case ActionId.IDENTIFY:
                self._cards.show_or_put_away()
            case ActionId.FOLD:
                self.one_screen.toggle()
            case ActionId.ROOM:
                self.room.open_form()
            case ActionId.TEST_CARD:
                self.room.toggle_card()
            case ActionId.FULL_SCREEN:
                self._toggle_full_screen()
            case ActionId.KEYS:
                self._show_keys()
            case ActionId.CLEAR:
                self._clear()
            case _:
                self.program_requested.emit(action_id.value)

    @Slot()
    def _tick(self) -> None:
        session = self._conductor.history.session
        slept = self._jumps.look(session)
        now = self._conductor.clock.now()
        if slept:
            self._watch.pass_over(session, now)
        # First of all: whatever goes wrong below, the clock goes on.
        self._ticker.aim(session)
        self.refresh()
        self._watch.sound(session, now)
        if self._watch.is_up(session, now):
            self.carry_out(GoOn())
        if self._beat is not None and session.running:
            self._beat(now)

    @Slot(str, object)
    def _say_about_screens(self, sentence: str, severity: Severity) -> None:
        self.say(sentence, severity, topic="screens")

    @Slot()
    def _show_sound(self) -> None:
        if self._sounding is not None:
            self.console.show_sound(self._sounding.state)

    def _on_change(self, history: History, events: tuple[Event, ...]) -> None:
        self._jumps.know(events)
        self._ticker.aim(history.session)
        self._show_saved(history)
        self._telling.know(history, events)
        self.refresh()
        self._watch.sound(history.session, self._conductor.clock.now())

    def _show_saved(self, history: History) -> None:
        offset = history.session.details.utc_offset
        saved = clock_text(history.last_at, offset, with_seconds=True)
        self.console.show_saved(self.tr("saved {0}").format(saved))

    def _reminders(self, session: Session) -> tuple[Advice, ...]:
        wanted = self._reminder and session.position is None and session.ended is None
        return (Advice(self._reminder, (), None),) if wanted else ()

    def _toggle_full_screen(self) -> None:
        self.one_screen.toggle_full_screen()

    def _clear(self) -> None:
        choice = self._conductor.history.session.stage
        if self.room.shows_card:
            self.room.take_card_away()
        elif choice.message:
            self.carry_out(ShowMessage(""))
        elif choice.state is not StageState.LIVE:
            # What was frozen before a video stays frozen after it.
            self.carry_out(SetStage(choice.under))
        elif self._reminders(self._conductor.history.session):
            self.remind("")
        else:
            self.one_screen.leave_full_screen()

    def _show_keys(self) -> None:
        if self._keys is None:
            self._keys = KeysSheet(self.console)
            self._keys.wished.connect(self.program_requested)
        self._keys.show()
