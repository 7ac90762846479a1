"""The only place that asks the machine what time it is.

Wall time is read once and then moved on by the monotonic clock, so that a wall set back does not bend what is
measured (after OnlyT's anchored clock). The monotonic clock may stand still while a laptop sleeps: what it missed is
caught up with when somebody asks (`catch_up`), who is then told how long it was. Linux counts the sleep itself;
elsewhere the wall tells, so that a wall set forward looks like a sleep.
"""

import time
from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from typing import Protocol

from app.domain.instants import ZERO, Duration, Instant, local_time, seconds

SLEPT_FROM = seconds(2)
"""A wall that gains less than this on the monotonic clock was set by a time server, not left behind by a sleep."""


BOOT: Callable[[], int] | None = (
    partial(time.clock_gettime_ns, time.CLOCK_BOOTTIME) if hasattr(time, "CLOCK_BOOTTIME") else None
)
"""Nanoseconds that also count while the machine sleeps and that no setting of the wall bends, where there are such."""


class Clock(Protocol):
    """Whatever tells the time: the machine's, one that runs faster, or one set by hand."""

    @property
    def speed(self) -> float:
        """How many times as fast as life it runs."""

    def now(self) -> Instant:
        """The present instant; never earlier than one given before."""

    def catch_up(self) -> Duration:
        """Go forward by what a sleep has swallowed since the last call, and say how long that was; usually zero."""

    def wall_offset(self) -> Duration | None:
        """How far the machine's wall is ahead of this clock as UTC; None for a time that is not the machine's."""


class SystemClock:
    """The machine's time, anchored at the wall when it was made."""

    def __init__(
        self,
        not_before: Instant | None = None,
        wall: Callable[[], int] = time.time_ns,
        monotonic: Callable[[], int] = time.monotonic_ns,
        boot: Callable[[], int] | None = BOOT,
        zone: Callable[[Instant], Duration] | None = None,
    ) -> None:
        """Anchor now; `not_before` keeps a journal's time from running backwards when the wall was set back.

        `wall`, `monotonic` and `boot` give nanoseconds, `zone` the machine's own offset from UTC at an instant.
        """
        self._boot = boot
        self._zone = zone or local_offset
        self._wall = wall
        self._monotonic = monotonic
        self._anchor = max(wall() // 1_000_000, not_before or 0)
        self._began = monotonic()
        self._ahead = self._lead()

    @property
    def speed(self) -> float:
        """Life itself."""
        return 1.0

    def now(self) -> Instant:
        """The anchored wall time moved on by the monotonic clock."""
        return Instant(self._anchor + (self._monotonic() - self._began) // 1_000_000)

    def catch_up(self) -> Duration:
        """What was missed since the last call, where that is two seconds or more; a wall set back is let be."""
        before, self._ahead = self._ahead, self._lead()
        gained = Duration(self._ahead - before)
        if gained < SLEPT_FROM:
            return ZERO
        self._anchor += gained
        self._ahead = self._lead()
        return gained

    def wall_offset(self) -> Duration:
        """What has to be added to its instants to name them as the wall in this zone does."""
        wall = Instant(self._wall() // 1_000_000)
        return Duration(wall - self.now() + self._zone(wall))

    def _lead(self) -> int:
        """By how many milliseconds the clock that counts sleep, or else the wall, is ahead of this clock."""
        if self._boot is not None:
            return (self._boot() - self._monotonic()) // 1_000_000
        return self._wall() // 1_000_000 - self.now()


class SpedClock:
    """Another clock's time, running `speed` times as fast from the moment this was made."""

    def __init__(self, clock: Clock, speed: float, start: Instant | None = None) -> None:
        """Start at `start`, or at the other clock's now."""
        self._clock = clock
        self._speed = speed
        self._real_start = clock.now()
        self._start = self._real_start if start is None else start
        self._held: Instant | None = None

    @property
    def speed(self) -> float:
        """How many times as fast as life it runs."""
        return self._speed

    def now(self) -> Instant:
        """The sped-up instant."""
        if self._held is not None:
            return self._held
        return Instant(self._start + round((self._clock.now() - self._real_start) * self._speed))

    def catch_up(self) -> Duration:
        """Nothing: a rehearsal that slept goes on where it was."""
        return ZERO

    def wall_offset(self) -> None:
        """None: it is not the machine's time."""
        return

    def hold(self) -> None:
        """Stand still, for work that life would not have to wait for."""
        self._held = self.now()

    def go_on(self) -> None:
        """Run on from where it was held."""
        if self._held is not None:
            self._start, self._real_start, self._held = self._held, self._clock.now(), None

    def real_wait(self, length: Duration) -> float:
        """How many real seconds pass while this clock moves on by `length`."""
        return max(length, 0) / 1000 / self._speed


class HandSetClock:
    """Time that stands still until it is moved: for rehearsals at full speed, and for tests."""

    def __init__(self, start: Instant) -> None:
        """Stand at `start`."""
        self._now = start

    @property
    def speed(self) -> float:
        """It is moved as if it were life."""
        return 1.0

    def now(self) -> Instant:
        """Where it was set."""
        return self._now

    def catch_up(self) -> Duration:
        """Nothing: it never sleeps."""
        return ZERO

    def wall_offset(self) -> Duration | None:
        """None: it is not the machine's time."""
        return None

    def move_to(self, instant: Instant) -> None:
        """Go forward to an instant; a clock never goes back."""
        self._now = Instant(max(self._now, instant))

    def move_by(self, length: Duration) -> None:
        """Go forward by a length."""
        self.move_to(Instant(self._now + length))


def local_offset(instant: Instant) -> Duration:
    """How far the machine's own time zone is ahead of UTC at an instant, also after the zone was changed."""
    # Without this, a program that runs is never told of another zone; Windows has no such call.
    if hasattr(time, "tzset"):
        time.tzset()
    offset = datetime.fromtimestamp(instant / 1000).astimezone().utcoffset()
    return Duration(round(offset.total_seconds() * 1000) if offset else 0)


def local_day(instant: Instant) -> date:
    """The day of an instant in the machine's own time zone."""
    return local_time(instant, local_offset(instant)).date()
