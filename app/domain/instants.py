"""Points and lengths of time, and the only place where they become words.

Everything is whole milliseconds, so that adding, undoing and replaying are exact.
"""

from datetime import UTC, date, datetime, timedelta, timezone
from typing import NewType

from app.domain.language import say, unsaid

Instant = NewType("Instant", int)
"""Milliseconds since 1970-01-01 UTC, as the Clock tells it: set by the wall once, moved on by the monotonic clock."""

Duration = NewType("Duration", int)
"""Milliseconds; negative where something is late or overdrawn."""

LONG_AGO = Instant(0)
ZERO = Duration(0)
SECOND = Duration(1_000)
MINUTE = Duration(60_000)


def seconds(count: float) -> Duration:
    """A length given in seconds, to the millisecond."""
    return Duration(round(count * SECOND))


def minutes(count: float) -> Duration:
    """A length given in minutes, to the millisecond."""
    return Duration(round(count * MINUTE))


def between(earlier: Instant, later: Instant) -> Duration:
    """How long from one instant to another; negative when they are the other way round."""
    return Duration(later - earlier)


def after(instant: Instant, length: Duration) -> Instant:
    """The instant that lies `length` later."""
    return Instant(instant + length)


def countdown_text(remaining: Duration) -> str:
    """Minutes and seconds left, rounded up, so that 5:00 lasts a second and 0:00 falls with the chime.

    Time past the end reads `+0:07`, rounded down, so that it starts with the first full second over.
    """
    if remaining > 0:
        return _minutes_and_seconds(-(-remaining // SECOND))
    over = -remaining // SECOND
    return f"+{_minutes_and_seconds(over)}" if over else "0:00"


def length_text(length: Duration) -> str:
    """A length as people say it on an agenda: `45 s`, `8 min`, `1 h 30`."""
    total = round(abs(length) / SECOND)
    sign = "−" if length < 0 else ""
    if total < 60:
        return f"{sign}{total} s"
    whole = round(total / 60)
    if whole < 120:
        return f"{sign}{whole} min"
    return f"{sign}{whole // 60} h {whole % 60:02}" if whole % 60 else f"{sign}{whole // 60} h"


def exact_text(length: Duration) -> str:
    """A length to the second where that matters: `4 min`, `4:40`, `45 s`."""
    total = round(abs(length) / SECOND)
    if total < 60 or total % 60 == 0:
        return length_text(length)
    return f"{'−' if length < 0 else ''}{_minutes_and_seconds(total)}"


def difference_text(length: Duration) -> str:
    """How much longer (`+2:10`) or shorter (`−45 s`) something took than it was to take."""
    full = seconds(round(length / SECOND))
    return f"+{exact_text(full)}" if full > 0 else exact_text(full)


def elapsed_text(length: Duration) -> str:
    """Time gone by as minutes and seconds, rounded down."""
    return _minutes_and_seconds(max(length, 0) // SECOND)


def clock_text(instant: Instant, utc_offset: Duration, *, with_seconds: bool = False) -> str:
    """The time on the wall, `10:42` or `10:42:07`, in a zone `utc_offset` ahead of UTC."""
    # Some fifty of these are made each second; `strftime` would take most of the time of a tick.
    return local_time(instant, utc_offset).isoformat()[11 : 19 if with_seconds else 16]


def date_text(instant: Instant, utc_offset: Duration) -> str:
    """The day, written so that it cannot be read two ways: `21 November 2026`."""
    local = local_time(instant, utc_offset)
    return _day_text(local)


def day_text(iso: str) -> str:
    """A date such as `2026-12-21` as people write it; anything else stays as it was typed."""
    try:
        day = date.fromisoformat(iso) if len(iso) == len("2026-12-21") else None
    except ValueError:
        return iso
    return iso if day is None else _day_text(day)


def iso_text(instant: Instant, utc_offset: Duration) -> str:
    """The instant for other programs: ISO 8601 with milliseconds and its offset."""
    return local_time(instant, utc_offset).isoformat(timespec="milliseconds")


def local_time(instant: Instant, utc_offset: Duration) -> datetime:
    """The instant as a calendar date and time in a zone `utc_offset` ahead of UTC."""
    zone = timezone(timedelta(milliseconds=utc_offset))
    return (_EPOCH + timedelta(milliseconds=instant)).astimezone(zone)


def _day_text(day: date) -> str:
    return say("{day} {month} {year}", day=day.day, month=say(_MONTHS[day.month - 1]), year=day.year)


def _minutes_and_seconds(total: int) -> str:
    return f"{total // 60}:{total % 60:02}"


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

_MONTHS = (
    unsaid("January"),
    unsaid("February"),
    unsaid("March"),
    unsaid("April"),
    unsaid("May"),
    unsaid("June"),
    unsaid("July"),
    unsaid("August"),
    unsaid("September"),
    unsaid("October"),
    unsaid("November"),
    unsaid("December"),
)
