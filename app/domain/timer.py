"""The clock of one step: facts only; what is left is worked out from them and from now. Nothing counts down."""

import msgspec
from msgspec.structs import replace

from app.domain.instants import MINUTE, SECOND, ZERO, Duration, Instant, after, between
from app.domain.stage_parts import Phase


def phase_of(left: Duration, length: Duration) -> Phase:
    """Calm, then soon in the last minute, with the signal that says so, then over; half of a short step stays calm.

    Source: exercise guide 5.3.
    """
    if left <= 0:
        return Phase.OVER
    return Phase.SOON if left <= min(MINUTE, length // 2) else Phase.CALM


class StepTimer(msgspec.Struct, frozen=True):
    """When a step began, and for how long it has stood still since. `length` is its time in all."""

    began: Instant
    length: Duration
    paused_at: Instant | None = None
    stood_still: Duration = ZERO

    def elapsed(self, now: Instant) -> Duration:
        """Time used, pauses left out; never negative."""
        until = now if self.paused_at is None else self.paused_at
        return Duration(max(between(self.began, until) - self.stood_still, 0))

    def remaining(self, now: Instant) -> Duration:
        """Time left; negative once it is over."""
        return Duration(self.length - self.elapsed(now))

    def ends(self, now: Instant) -> Instant:
        """When the time will be up if nothing changes (a paused clock goes on at once)."""
        return after(now, self.remaining(now))

    def phase(self, now: Instant) -> Phase:
        """How the clock feels now."""
        return phase_of(self.remaining(now), self.length)

    def share(self, now: Instant) -> float:
        """The part still to come from 1 down to 0, changing once a second as the countdown does."""
        if self.length <= 0:
            return 0.0
        left = -(-max(self.remaining(now), 0) // SECOND) * SECOND
        return min(left / self.length, 1.0)

    def pause(self, now: Instant) -> "StepTimer":
        """The same clock, standing still from now on."""
        return replace(self, paused_at=now)

    def resume(self, now: Instant) -> "StepTimer":
        """The same clock, going on from now."""
        if self.paused_at is None:
            return self
        still = Duration(self.stood_still + max(between(self.paused_at, now), 0))
        return replace(self, paused_at=None, stood_still=still)

    def wait(self, length: Duration) -> "StepTimer":
        """The same clock, as if it had stood still for `length` more."""
        return replace(self, stood_still=Duration(self.stood_still + length))
