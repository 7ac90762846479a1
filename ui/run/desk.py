"""The facilitator's desk while a session runs: commands go in, frames come out."""

from collections.abc import Callable

import msgspec
from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.domain.commands import Command, GoOn
from app.domain.events import Event
from app.domain.history import History
from app.domain.instants import Instant, clock_text
from app.domain.note_search import find_notes
from app.domain.refusal import Refused
from app.services.conductor import Conductor
from app.services.journal import NotSaved
from app.services.venues import Venues
from ui.actions.spec import ActionId
from ui.console.console_window import ConsoleWindow
from ui.console.notice_strip import REFUSAL, Severity
from ui.language.anew import kept
from ui.run.audience_memory import AudienceMemory, Forgetful
from ui.run.draft import DraftKeeper, unentered
from ui.run.identify import ScreenCards
from ui.run.one_screen import OneScreen
from ui.run.present import Present
from ui.run.projector import Projector
from ui.run.pulse import Pulse
from ui.run.room_desk import RoomDesk
from ui.run.showing import Showing
from ui.run.telling import Telling, refusal_words
from ui.run.venue_keeper import VenueKeeper
from ui.run.window_keys import WindowKeys
from ui.sounding import Sounding
from ui.stage.stage_window import StageWindow
from ui.theme.theme import Theme


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
        `memory` keeps which screen the room looks at. Without `venues` nothing is remembered about the room.
        """
        super().__init__()
        self._conductor = conductor
        self._sounding = sounding
        self._pulse = Pulse(conductor, sounding, beat, self)
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
        self._present = Present(self.stage, self.console, self.projector, self.showing, self.room, self._pulse.jumps)
        self._window_keys = WindowKeys(
            self.console,
            self.projector,
            self.one_screen,
            self.room,
            self._cards,
            lambda: self._conductor.history.session,
            self._put_reminder_away,
            self,
        )
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
        self._pulse.begin()

    def close(self) -> None:
        """Close both windows; the session can be continued."""
        self._pulse.stop()
        if self._sounding is not None:
            self._sounding.changed.disconnect(self._show_sound)
        self.projector.stop()
        self.showing.close()
        self._window_keys.close()
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

    @Slot()
    def _say_anew(self) -> None:
        """The console in the language that is spoken now; the room keeps its picture, and the clock goes on."""
        folded = self.one_screen.is_folded
        if folded:
            self.console.fold.unfold()
        with kept(self.console):
            self.console.build_anew()
            self.room.show_again()
            self._show_saved(self._conductor.history)
            self._show_sound()
            self._present.show_anew(self._conductor.history, self._conductor.clock.now())
            self.console.show_draft(unentered(self._draft.text, self._conductor.history.session))
        if folded:
            self.console.fold.fold()

    def say(self, sentence: str, severity: Severity = Severity.NEWS, topic: str = "") -> None:
        """Put a sentence on the console, in place of what was said about the same topic."""
        self.console.show_notice(sentence, severity, topic)

    def remind(self, sentence: str) -> None:
        """Say on the console, until the first step begins, what was not looked at in the room; nothing says nothing."""
        if self._present.remind(sentence):
            self.refresh()

    def _put_reminder_away(self) -> bool:
        """Say no more what was not looked at; whether it was said."""
        if reminds := self._present.reminds(self._conductor.history.session):
            self.remind("")
        return reminds

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
        self._present.show(self._conductor.history, self._conductor.clock.now())

    def _connect(self) -> None:
        self._pulse.due.connect(self.refresh)
        self._pulse.time_is_up.connect(self._go_on)
        if self._sounding is not None:
            self._sounding.changed.connect(self._show_sound)
            self._show_sound()
        self.projector.changed.connect(self.refresh)
        self.projector.said.connect(self._say_about_screens)
        self.one_screen.changed.connect(self.refresh)
        self.console.shape_changed.connect(self._present.show_shape)
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
        self.console.language_changed.connect(self._say_anew)
        self._window_keys.program_requested.connect(self.program_requested)
        self._window_keys.command_requested.connect(self.carry_out)

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
        self._window_keys.obey(action_id)

    @Slot()
    def _go_on(self) -> None:
        self.carry_out(GoOn())

    @Slot(str, object)
    def _say_about_screens(self, sentence: str, severity: Severity) -> None:
        self.say(sentence, severity, topic="screens")

    @Slot()
    def _show_sound(self) -> None:
        if self._sounding is not None:
            self.console.show_sound(self._sounding.state)

    def _on_change(self, history: History, events: tuple[Event, ...]) -> None:
        self._pulse.aim(history, events)
        self._show_saved(history)
        self._telling.know(history, events)
        self.refresh()
        self._pulse.sound()

    def _show_saved(self, history: History) -> None:
        offset = history.session.details.utc_offset
        saved = clock_text(history.last_at, offset, with_seconds=True)
        self.console.show_saved(self.tr("saved {0}").format(saved))
