"""Home at work: what the data folder holds becomes frames, and each wish goes to whoever grants it."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance, Slot

from app.domain.refusal import Refused
from app.domain.workshop import Workshop
from app.services.bootstrap import Services
from app.services.clock import SystemClock
from app.services.session_summaries import SessionSummary
from ui.console.notice_strip import Severity
from ui.home.broken_off import BrokenOff
from ui.home.frames import HomeFrame
from ui.home.gathering import past_sessions, workshop_card
from ui.home.kept_sessions import KeptSessions
from ui.home.overdue import Overdue
from ui.home.own_cards import OwnCards
from ui.home.starting import Starting
from ui.home.window import HomeWindow
from ui.language.anew import kept
from ui.language.offered import Offered


class HomeDesk(QObject):
    """Owns the Home window and everything that can be asked of it."""

    run_requested = Signal(object)
    """A session is ready to be run: an `OpenSession`."""

    hand_on_requested = Signal(object)
    """An own workshop is wanted as a file: a `Workshop`."""

    copy_requested = Signal(object)
    """An own workshop is wanted on the clipboard: a `Workshop`."""

    drag_requested = Signal(object)
    """An own workshop is being dragged: a `Workshop`."""

    def __init__(self, services: Services) -> None:
        """Set up Home over these services; nothing is shown yet."""
        super().__init__()
        self._services = services
        self._offered = Offered(services, self)
        self._offered.not_kept.connect(self._warn)
        self._broken_off = BrokenOff(services)
        self._overdue = Overdue(services)
        self._clock = QTimer(self, interval=1_000)
        self._clock.timeout.connect(self._go_on)
        self._has_something = False
        self.window = HomeWindow()
        self._own = OwnCards(services, self)
        self._starting = Starting(services, self.window, self._offered, self._own)
        self._kept = KeptSessions(services, self.window, self._broken_off, self._overdue)
        self._listen()

    def _listen(self) -> None:
        wishes = self.window.wishes
        wishes.duplicate_requested.connect(self._own.duplicate)
        wishes.delete_requested.connect(self._own.delete)
        wishes.restore_requested.connect(self._own.restore)
        wishes.hand_on_requested.connect(partial(self._give, self.hand_on_requested))
        wishes.copy_requested.connect(partial(self._give, self.copy_requested))
        wishes.drag_requested.connect(partial(self._give, self.drag_requested))
        wishes.language_chosen.connect(self._offer)
        self.window.closed.connect(self._clock.stop)
        self.window.language_changed.connect(self._say_anew)
        self._own.changed.connect(self.refresh)
        self._own.said.connect(self.say)
        self._starting.run_requested.connect(self.run_requested)
        self._kept.run_requested.connect(self.run_requested)
        self._kept.changed.connect(self.refresh)

    @property
    def has_something(self) -> bool:
        """Whether anything was run or planned here before."""
        return self._has_something

    @Slot()
    def open(self) -> None:
        """Show Home as things stand now; a close-down that something came between is finished first."""
        for sentence in self._overdue.finish_begun():
            self.say(sentence)
        self.refresh()
        self.window.show_first_page()
        self.window.show()
        self.window.activateWindow()
        if self._broken_off.cards():
            self._clock.start()

    @Slot()
    def refresh(self) -> None:
        """Look at the data folder again."""
        summaries = self._summaries()
        self._broken_off.look(summaries)
        cards = self._broken_off.cards()
        shown = {card.session for card in cards}
        past = past_sessions([each for each in summaries if each.id not in shown])
        catalogue = self._services.catalogue
        workshops = tuple(workshop_card(each, catalogue) for each in sorted(catalogue.workshops.values(), key=_length))
        own = self._own.cards()
        self._has_something = bool(summaries or own)
        late = self._overdue.cards(summaries, SystemClock().now())
        self.window.show_home(HomeFrame(cards, workshops, past, own, self._own.deleted, catalogue.language, late))

    @Slot()
    def _say_anew(self) -> None:
        """Home in the language that is spoken now; what was typed on the start page stays."""
        window = self.window
        had_start, shows_start = window.has_start, window.shows_start
        with kept(window):
            window.build_anew()
            self.refresh()
            if had_start:
                self._starting.prepare_again()
            if not shows_start:
                window.show_first_page()
        # What is offered may follow the language; the choice above it that was put back tells what it was before.
        self.refresh()

    @Slot(str)
    def _offer(self, language: str) -> None:
        self._offered.choose(language)
        self.refresh()

    @Slot(str)
    def _warn(self, sentence: str) -> None:
        self.say(sentence, Severity.WARNING)

    def say(self, sentence: str, severity: Severity = Severity.NEWS, topic: str = "") -> None:
        """Put a sentence on Home, in place of what was said about the same topic."""
        self.window.notices.show_notice(sentence, severity, topic)

    def _summaries(self) -> tuple[SessionSummary, ...]:
        try:
            summaries = self._services.library.summaries()
        except OSError as error:
            self.say(
                self.tr("The data folder cannot be used: {0}. Your sessions were not touched.").format(error.strerror),
                Severity.ERROR,
            )
            return ()
        if self._services.library.notice:
            self.say(self._services.library.notice, Severity.WARNING)
        return summaries

    @Slot()
    def _go_on(self) -> None:
        """While Home is read the room goes on, and so do the clocks that the answer depends on."""
        if self.window.isVisible():
            self.window.show_interrupted(self._broken_off.cards())
        else:
            self._clock.stop()

    def prepare(self, workshop: str, language: str = "") -> None:
        """Open the start page for a workshop, ready or own; a ready one as it is offered, or in another language."""
        self._starting.prepare(workshop, language)

    def _give(self, way: SignalInstance, workshop: str) -> None:
        try:
            own = self._own.planned(workshop)
        except Refused as refused:
            self.window.show_refusal(refused.sentence)
        except OSError as error:
            self.window.show_refusal(self.tr("The data folder cannot be read: {0}.").format(error.strerror))
        else:
            if own is not None:
                way.emit(own.workshop)


def _length(workshop: Workshop) -> int:
    return workshop.minutes
