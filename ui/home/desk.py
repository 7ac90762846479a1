"""Home at work: what the data folder holds becomes frames, and wishes become sessions."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance, Slot

from app.domain.identifiers import WorkshopId
from app.domain.plan import Plan, plan_workshop
from app.domain.refusal import Refused
from app.domain.venue import Venue, measured
from app.domain.workshop import Workshop
from app.services.bootstrap import Services
from app.services.clock import SystemClock, local_offset
from app.services.journal import NotSaved
from app.services.locked_people import forget_people
from app.services.session_summaries import SessionSummary
from app.services.sessions import SetUp
from ui.console.notice_strip import Severity
from ui.home.broken_off import BrokenOff
from ui.home.earlier import EarlierActions
from ui.home.frames import HomeFrame, RememberedRoster, StartWish
from ui.home.gathering import past_sessions, start_frame, workshop_card
from ui.home.kept_sessions import KeptSessions
from ui.home.overdue import Overdue
from ui.home.own_cards import OwnCards
from ui.home.window import HomeWindow
from ui.language.anew import kept
from ui.language.offered import Offered
from ui.locking.desk import TOPIC

if TYPE_CHECKING:
    from app.services.locks import Lock


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
        self.window = HomeWindow()
        wishes = self.window.wishes
        self.window.closed.connect(self._clock.stop)
        self._has_something = False
        self._own = OwnCards(services, self)
        self._own.changed.connect(self.refresh)
        self._own.said.connect(self.say)
        wishes.workshop_chosen.connect(self.prepare)
        wishes.duplicate_requested.connect(self._own.duplicate)
        wishes.delete_requested.connect(self._own.delete)
        wishes.hand_on_requested.connect(partial(self._give, self.hand_on_requested))
        wishes.copy_requested.connect(partial(self._give, self.copy_requested))
        wishes.drag_requested.connect(partial(self._give, self.drag_requested))
        wishes.restore_requested.connect(self._own.restore)
        wishes.start_requested.connect(self._start)
        wishes.room_requested.connect(self._measure)
        wishes.room_changed.connect(self._keep_room)
        self._preparing = ("", "")
        self._kept = KeptSessions(services, self.window, self._broken_off, self._overdue)
        self._kept.changed.connect(self.refresh)
        self._earlier = EarlierActions(services, self.window)
        self._kept.run_requested.connect(self.run_requested)
        wishes.language_chosen.connect(self._offer)
        self.window.language_changed.connect(self._say_anew)

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
                self.prepare(*self._preparing)
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

    @Slot(str)
    def _measure(self, place: str) -> None:
        try:
            self.window.show_room(self._services.venues.recall(place))
        except OSError as error:
            self.window.show_refusal(self.tr("The data folder cannot be read: {0}.").format(error.strerror))

    @Slot(object)
    def _keep_room(self, venue: Venue) -> None:
        try:
            self._services.venues.change(venue.place, lambda known: measured(known, venue))
        except OSError as error:
            self.window.show_refusal(self.tr("The room could not be remembered: {0}.").format(error.strerror))

    @Slot(str)
    def prepare(self, workshop: str, language: str = "") -> None:
        """Open the start page for a workshop, ready or own; a ready one as it is offered, or in another language."""
        self._preparing = workshop, language or self._offered.language
        try:
            self._prepare(*self._preparing)
        except Refused as refused:
            self.window.show_refusal(refused.sentence)
        except OSError as error:
            self.window.show_refusal(self.tr("The data folder cannot be read: {0}.").format(error.strerror))

    def _prepare(self, workshop: str, language: str) -> None:
        now = SystemClock().now()
        library = self._services.library
        own = self._own.planned(workshop)
        ready = self._services.catalogue_in(language).workshops
        chosen = ready[WorkshopId(workshop)] if own is None else own.workshop
        rosters = tuple(RememberedRoster(name, text) for name, text in library.rosters().items())
        frame = start_frame(
            chosen,
            self._services.catalogue_in(chosen.language),
            now=now,
            utc_offset=local_offset(now),
            facilitator=(own and own.facilitator) or library.preference("facilitator"),
            place=(own and own.place) or library.preference("place"),
            rosters=rosters,
            lessons=library.lessons(),
            people=own.people if own is not None else "",
            own=own is not None,
            follows_up=self._earlier.is_there,
        )
        self.window.show_start(frame)

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

    @Slot(object)
    def _start(self, wish: StartWish) -> None:
        catalogue = self._services.catalogue_in(wish.language)
        try:
            # It or an exercise of it may have gone while the page was open.
            self._own.planned(wish.workshop)
            workshop = self._services.workshop(wish.workshop, wish.language)
        except Refused as refused:
            self.window.show_refusal(refused.sentence)
            return
        except OSError as error:
            self.window.show_refusal(self.tr("The data folder cannot be read: {0}.").format(error.strerror))
            return
        if workshop is None:
            self.window.show_refusal(self.tr("This workshop is there no longer."))
            return
        if wish.carried:
            from app.domain.follow_up import with_follow_up

            workshop = with_follow_up(workshop, catalogue.exercises, len(wish.carried))
        plan = plan_workshop(
            workshop,
            catalogue.exercises,
            catalogue.principles,
            start=wish.start,
            placeholders=dict(wish.placeholders),
            trio_rule=wish.trio_rule,
            people=len(wish.people),
            lengths=dict(wish.lengths),
        )
        if wish.passphrase:
            self.window.wishes.lock_requested.emit(wish.passphrase, partial(self._begin_locked, wish, plan))
        else:
            self._begin(wish, plan)

    def _begin_locked(self, wish: StartWish, plan: Plan, lock: "Lock") -> None:
        """The lock took a moment; whoever left the page meanwhile does something else now, perhaps before a room."""
        if self.window.isVisible() and self.window.shows_start and self._preparing[0] == wish.workshop:
            self._begin(wish, plan, lock)
        else:
            self.say(self.tr("The locked session was not set up, for its start page was left."), topic=TOPIC)

    def _begin(self, wish: StartWish, plan: Plan, lock: "Lock | None" = None) -> None:
        set_up = SetUp(plan, wish.people, wish.facilitator, wish.place, wish.delete_by, carried=wish.carried)
        try:
            opened = self._services.sessions.create(set_up, SystemClock(), lock)
        except NotSaved as trouble:
            self.window.show_refusal(trouble.sentence)
            return
        self._remember(wish, plan.title)
        self.window.clear_roster()
        self.run_requested.emit(opened)

    def _remember(self, wish: StartWish, title: str) -> None:
        """Choices are remembered where the disk lets us; the session itself is already safe."""
        try:
            self._own.forget_people(wish.workshop)
            if wish.passphrase:
                forget_people(self._services, wish.people)
                return
            self._services.library.prefer("facilitator", wish.facilitator)
            self._services.library.prefer("place", wish.place)
            self._services.library.remember_roster(title, wish.roster_text)
        except OSError as error:
            self.say(self.tr("Your choices could not be remembered: {0}.").format(error.strerror), Severity.WARNING)


def _length(workshop: Workshop) -> int:
    return workshop.minutes
