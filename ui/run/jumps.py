"""Watches for jumps of the laptop's time, and asks about each once."""

from app.domain.console import Advice
from app.domain.events import Event, RoomStoodStill, SessionEnded, StepEntered, TimesRenamed
from app.domain.instants import ZERO, Duration, Instant
from app.domain.jumps import naming, renaming_advice, slept_advice
from app.domain.session import Session
from app.services.clock import Clock


class JumpWatch:
    """A question goes with its step: going on without an answer is an answer too."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._slept = ZERO
        self._wall: Duration | None = None
        self._declined: Duration | None = None

    def look(self, session: Session) -> Duration:
        """Catch up with a sleep and read the wall; how long the sleep was, usually zero."""
        slept = self._clock.catch_up()
        # A clock that stood still has lost nothing by it.
        if slept and session.timer is not None and session.timer.paused_at is None:
            self._slept = Duration(self._slept + slept)
        self._wall = self._clock.wall_offset()
        return slept

    def advice(self, session: Session, now: Instant) -> tuple[Advice, ...]:
        """What there is to ask."""
        found = (slept_advice(self._slept),) if self._slept else ()
        if self._wall is None or naming(self._wall) == self._declined:
            return found
        renaming = renaming_advice(session, self._wall, now)
        return (*found, renaming) if renaming is not None else found

    def know(self, events: tuple[Event, ...]) -> None:
        """Ask no more about what was answered, or passed over."""
        if any(isinstance(event, (RoomStoodStill, StepEntered, SessionEnded)) for event in events):
            self._slept = ZERO
        if any(isinstance(event, (StepEntered, TimesRenamed)) for event in events):
            self._declined = None if self._wall is None else naming(self._wall)
