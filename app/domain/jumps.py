"""What the facilitator is asked when the laptop slept, or when its clock was set or moved to another zone."""

from app.domain.commands import NameTimesBy, RoomWaited
from app.domain.console import Advice
from app.domain.instants import MINUTE, Duration, Instant, clock_text, exact_text
from app.domain.language import say
from app.domain.session import Session

ZONES = Duration(14 * 60 * MINUTE)
"""No zone on earth is further from UTC."""
_DAY = Duration(24 * 60 * MINUTE)


def slept_advice(length: Duration) -> Advice:
    """What to do after the laptop slept: its clock went on, and the facilitator knows whether the room did."""
    return Advice(
        say(
            "This laptop was asleep, or its clock was set forward, for {length}, and the step's time went on. If the"
            " room waited, take it off again.",
            length=exact_text(length),
        ),
        (),
        RoomWaited(length),
    )


def renaming_advice(session: Session, wall_offset: Duration, now: Instant) -> Advice | None:
    """Whether to call the times as the laptop's wall clock now would; None where they differ by less than a minute.

    `wall_offset` is how far the wall is ahead of what the session's instants are in UTC.
    """
    offset, before = naming(wall_offset), session.details.utc_offset
    if session.ended is not None or abs(wall_offset - before) < MINUTE or offset == before:
        return None
    wall, here = clock_text(now, offset), clock_text(now, before)
    told, called = clock_text(session.plan.end, before), clock_text(session.plan.end, offset)
    return Advice(
        say(
            "This laptop's clock now says {wall}; times here go by {here}. Use the new clock? What was planned for"
            " {told} is then called {called}.",
            wall=wall,
            here=here,
            told=told,
            called=called,
        ),
        (),
        NameTimesBy(offset),
    )


def naming(wall_offset: Duration) -> Duration:
    """An offset in whole minutes that names the time of day as the wall does, also where its date is quite wrong."""
    offset = round(wall_offset / MINUTE) * MINUTE
    return Duration(offset if abs(offset) <= ZONES else (offset + _DAY // 2) % _DAY - _DAY // 2)
