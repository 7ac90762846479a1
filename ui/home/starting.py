"""From the choice of a workshop to its session: the start page is opened, and what it asks for becomes a session."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.identifiers import WorkshopId
from app.domain.plan import Plan, plan_workshop
from app.domain.refusal import Refused
from app.domain.venue import Venue, measured
from app.services.bootstrap import Services
from app.services.clock import SystemClock, local_offset
from app.services.journal import NotSaved
from app.services.locked_people import forget_people
from app.services.sessions import SetUp
from ui.console.notice_strip import Severity
from ui.home.earlier import EarlierActions
from ui.home.frames import RememberedRoster, StartWish
from ui.home.gathering import start_frame
from ui.home.own_cards import OwnCards
from ui.home.window import HomeWindow
from ui.language.offered import Offered
from ui.locking.desk import TOPIC

if TYPE_CHECKING:
    from app.services.locks import Lock


class Starting(QObject):
    """Answers the start page; what cannot be done is said there, and what was typed stays."""

    run_requested = Signal(object)
    """A session is ready to be run: an `OpenSession`."""

    def __init__(self, services: Services, window: HomeWindow, offered: Offered, own: OwnCards) -> None:
        """Nothing is prepared yet."""
        super().__init__(window)
        self._services, self._window = services, window
        self._offered, self._own = offered, own
        self._earlier = EarlierActions(services, window)
        self._preparing = ("", "")
        wishes = window.wishes
        wishes.workshop_chosen.connect(self.prepare)
        wishes.start_requested.connect(self._start)
        wishes.room_requested.connect(self._measure)
        wishes.room_changed.connect(self._keep_room)

    @Slot(str)
    def prepare(self, workshop: str, language: str = "") -> None:
        """Open the start page for a workshop, ready or own; a ready one as it is offered, or in another language."""
        self._preparing = workshop, language or self._offered.language
        try:
            self._prepare(*self._preparing)
        except Refused as refused:
            self._window.show_refusal(refused.sentence)
        except OSError as error:
            self._window.show_refusal(self.tr("The data folder cannot be read: {0}.").format(error.strerror))

    def prepare_again(self) -> None:
        """Open the start page as it was opened last, with what is said there anew."""
        self.prepare(*self._preparing)

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
        self._window.show_start(frame)

    @Slot(object)
    def _start(self, wish: StartWish) -> None:
        try:
            plan = self._planned(wish)
        except Refused as refused:
            self._window.show_refusal(refused.sentence)
        except OSError as error:
            self._window.show_refusal(self.tr("The data folder cannot be read: {0}.").format(error.strerror))
        else:
            if plan is None:
                self._window.show_refusal(self.tr("This workshop is there no longer."))
            elif wish.passphrase:
                self._window.wishes.lock_requested.emit(wish.passphrase, partial(self._begin_locked, wish, plan))
            else:
                self._begin(wish, plan)

    def _begin_locked(self, wish: StartWish, plan: Plan, lock: "Lock") -> None:
        """The lock took a moment; whoever left the page meanwhile does something else now, perhaps before a room."""
        if self._window.isVisible() and self._window.shows_start and self._preparing[0] == wish.workshop:
            self._begin(wish, plan, lock)
        else:
            words = self.tr("The locked session was not set up, for its start page was left.")
            self._window.notices.show_notice(words, Severity.NEWS, TOPIC)

    def _planned(self, wish: StartWish) -> Plan | None:
        """The day as it was wished for; none where its workshop is gone. Raises Refused and OSError."""
        catalogue = self._services.catalogue_in(wish.language)
        # It or an exercise of it may have gone while the page was open.
        self._own.planned(wish.workshop)
        workshop = self._services.workshop(wish.workshop, wish.language)
        if workshop is None:
            return None
        if wish.carried:
            from app.domain.follow_up import with_follow_up

            workshop = with_follow_up(workshop, catalogue.exercises, len(wish.carried))
        return plan_workshop(
            workshop,
            catalogue.exercises,
            catalogue.principles,
            start=wish.start,
            placeholders=dict(wish.placeholders),
            trio_rule=wish.trio_rule,
            people=len(wish.people),
            lengths=dict(wish.lengths),
        )

    def _begin(self, wish: StartWish, plan: Plan, lock: "Lock | None" = None) -> None:
        set_up = SetUp(plan, wish.people, wish.facilitator, wish.place, wish.delete_by, carried=wish.carried)
        try:
            opened = self._services.sessions.create(set_up, SystemClock(), lock)
        except NotSaved as trouble:
            self._window.show_refusal(trouble.sentence)
            return
        self._remember(wish, plan.title)
        self._window.clear_roster()
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
            words = self.tr("Your choices could not be remembered: {0}.")
            self._window.notices.show_notice(words.format(error.strerror), Severity.WARNING)

    @Slot(str)
    def _measure(self, place: str) -> None:
        try:
            self._window.show_room(self._services.venues.recall(place))
        except OSError as error:
            self._window.show_refusal(self.tr("The data folder cannot be read: {0}.").format(error.strerror))

    @Slot(object)
    def _keep_room(self, venue: Venue) -> None:
        try:
            self._services.venues.change(venue.place, lambda known: measured(known, venue))
        except OSError as error:
            self._window.show_refusal(self.tr("The room could not be remembered: {0}.").format(error.strerror))
