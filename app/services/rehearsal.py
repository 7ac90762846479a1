"""Plays a workshop by a script: the same commands a facilitator would give, at the moments she would give them.

The player is a generator of moments to wait for. Whoever drives it sets a clock by hand (`play_at_once`), or lets a
clock run faster than life while real windows show what happens.
"""

from collections.abc import Callable, Iterator

from app.domain.auto_advance import goes_on_by_itself
from app.domain.commands import (
    BackDate,
    Begin,
    Command,
    EndSession,
    ExplainLoss,
    GoOn,
    NextStep,
    Pause,
    Resume,
    RoomWaited,
)
from app.domain.identifiers import SlotIndex
from app.domain.instants import ZERO, Duration, Instant, after, between
from app.domain.losses import losses
from app.domain.people import Presence
from app.domain.refusal import Refused
from app.domain.session import Session
from app.domain.vocabulary import LossReason
from app.services.clock import HandSetClock
from app.services.conductor import Conductor
from app.services.event_files import PlannedEvent, What
from app.services.rehearsal_events import command_of
from app.services.rehearsal_script import Moment, Script, Source, Unplayable
from app.services.rehearsal_steps import Beat, beats, nothing


def play(conductor: Conductor, script: Script) -> Iterator[Moment]:
    """Run a whole session, from waiting for its planned start to its end. Raises Unplayable and NotSaved."""
    return _Player(conductor, script).moments()


def play_at_once(
    conductor: Conductor, script: Script, clock: HandSetClock, picture: Callable[[SlotIndex], None] | None = None
) -> None:
    """Run a whole session without waiting; `picture` is called when the stage is worth one."""
    for moment in play(conductor, script):
        clock.move_to(moment.at)
        if moment.picture is not None and picture is not None:
            picture(moment.picture)


class _Player:
    """Keeps the time of the script itself and does not ask the clock, so that a slow machine makes no day late."""

    def __init__(self, conductor: Conductor, script: Script) -> None:
        self._conductor = conductor
        self._script = script
        self._start = Instant(max(conductor.clock.now(), conductor.history.session.plan.start))
        self._time = conductor.clock.now()
        self._timed = _timed(script)
        self._at_ends = [event for event in script.events if event.when is not None]
        self._enter()
        self._paused: PlannedEvent | None = None
        self._paused_at = self._time

    @property
    def _session(self) -> Session:
        return self._conductor.history.session

    def moments(self) -> Iterator[Moment]:
        """Every moment to wait for; what happens then is done when the next is asked for."""
        late = sum(event.length for event in self._script.events if event.what is What.LATE_START)
        yield from self._wait(after(self._start, Duration(late)))
        self._carry_out(Begin())
        self._enter()
        while (slot := self._session.position) is not None and self._session.ended is None:
            yield from self._stay(slot)
            self._leave(slot)
        self._check_that_all_happened()

    def _enter(self) -> None:
        """A step begins: its clock has not stood still, and nobody has used more time than was given."""
        self._began = self._time
        self._still = ZERO
        self._over = ZERO
        self._why: LossReason | None = None

    def _stay(self, slot: SlotIndex) -> Iterator[Moment]:
        for beat in (*beats(self._session, slot, self._script), Beat(1.0, nothing)):
            yield from self._wait_for(slot, beat.share)
            if self._session.position != slot:
                return
            for order in beat.orders(self._session):
                self._carry_out(order.command, order.row, order.source)
            if beat.picture:
                yield Moment(self._time, slot)
        yield from self._wait(after(self._time, self._over))
        for event in [event for event in self._at_ends if event.when == slot]:
            if self._session.position == slot:
                self._at_ends.remove(event)
                yield from self._happen(event)
                yield from self._wait_for(slot, 1.0)

    def _leave(self, slot: SlotIndex) -> None:
        """Go on when the time is up, unless the windows' own clock has seen it first, or the step was skipped."""
        session, why = self._session, self._why
        if session.position == slot:
            if session.next_slot() is None:
                self._carry_out(EndSession())
            else:
                self._carry_out(GoOn() if goes_on_by_itself(session, slot) else NextStep())
        self._enter()
        if why is not None and any(each.place == slot and each.lost for each in losses(self._session, self._time)):
            self._carry_out(ExplainLoss(slot, why))

    def _wait_for(self, slot: SlotIndex, share: float) -> Iterator[Moment]:
        """Until a share of the step is over by its clock, whatever happens meanwhile."""
        while self._session.position == slot:
            of_step = Duration(round(self._session.lengths[slot] * share))
            until = after(self._began, Duration(self._still + of_step))
            event = self._next_event(None if self._paused else until)
            if event is not None:
                yield from self._happen(event)
            elif self._paused is not None:
                raise Unplayable("The clock never goes on again.", self._paused.row, Source.EVENTS)
            else:
                yield self._reach(until)
                return

    def _wait(self, until: Instant) -> Iterator[Moment]:
        while (event := self._next_event(until)) is not None:
            yield from self._happen(event)
        yield self._reach(until)

    def _reach(self, instant: Instant) -> Moment:
        self._time = Instant(max(self._time, instant))
        return Moment(self._time)

    def _next_event(self, until: Instant | None) -> PlannedEvent | None:
        """The event that is due by then, or the next of all."""
        if self._timed and (until is None or after(self._start, self._timed[0].at) <= until):
            return self._timed.pop(0)
        return None

    def _happen(self, event: PlannedEvent) -> Iterator[Moment]:
        if event.when is None:
            yield self._reach(after(self._start, event.at))
        match event.what:
            case What.LOST:
                yield from self._lose(event)
            case What.PAUSE:
                yield from self._pause(event)
            case What.GOES_ON:
                self._go_on(event)
            case What.SLEPT:
                yield self._reach(after(self._time, event.length))
                self._still = Duration(self._still + event.length)
                self._order(RoomWaited(event.length), event)
            case What.BACK_DATE:
                self._still = Duration(self._still - event.length)
                self._order(BackDate(event.length), event)
            case _:
                self._order(command_of(event, self._session, self._conductor.clock.now()), event)

    def _lose(self, event: PlannedEvent) -> Iterator[Moment]:
        """The room stays on: at the end of the step that is going on, or now where this is its end."""
        self._why = event.why
        if event.when is None:
            self._over = Duration(self._over + event.length)
        else:
            yield from self._wait(after(self._time, event.length))

    def _pause(self, event: PlannedEvent) -> Iterator[Moment]:
        self._order(Pause(), event)
        self._paused, self._paused_at = event, self._time
        if event.length:
            yield from self._wait(after(self._time, event.length))
            self._go_on(event)

    def _go_on(self, event: PlannedEvent) -> None:
        if self._paused is None:
            raise Unplayable("The clock is not paused then.", event.row, Source.EVENTS)
        self._still = Duration(self._still + between(self._paused_at, self._time))
        self._paused = None
        self._order(Resume(), event)

    def _order(self, command: Command, event: PlannedEvent) -> None:
        self._carry_out(command, event.row, Source.EVENTS)

    def _carry_out(self, command: Command, row: int = 0, source: Source = Source.NOTES) -> None:
        try:
            self._conductor.handle(command)
        except Refused as refusal:
            raise Unplayable(refusal.sentence, row, source) from refusal

    def _check_that_all_happened(self) -> None:
        for event in (*self._timed, *self._at_ends):
            # Without a row it is somebody of the roster who would have left later still.
            if event.row:
                why = "The session was over by then." if event.when is None else "That step did not take place."
                raise Unplayable(why, event.row, Source.EVENTS)


def _timed(script: Script) -> list[PlannedEvent]:
    """Everything that happens at a time of its own, in order."""
    comings = (
        PlannedEvent(
            What.ARRIVES if coming.presence is Presence.PRESENT else What.LEAVES, coming.at, person=coming.person
        )
        for coming in script.comings
    )
    own = (event for event in script.events if event.when is None and event.what is not What.LATE_START)
    return sorted((*comings, *own), key=_by_time)


def _by_time(event: PlannedEvent) -> int:
    return event.at
