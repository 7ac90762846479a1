"""Times told to the people: promised breaks and the end. Re-timing never moves one silently; a broken one is said."""

import msgspec

from app.domain.agenda import QUIET, expected_starts, planned_start
from app.domain.identifiers import SlotIndex
from app.domain.instants import Duration, Instant, between
from app.domain.language import say
from app.domain.plan import PlannedBreak
from app.domain.session import Session


class Promise(msgspec.Struct, frozen=True):
    """A time that was told; `slot` is the break that begins then, None for the end of the day."""

    title: str
    at: Instant
    slot: SlotIndex | None


def promises_ahead(session: Session) -> tuple[Promise, ...]:
    """The promises that are still to be kept, in order; the end is always one."""
    position = -1 if session.position is None else session.position
    breaks = (
        Promise(item.title, planned_start(session, item.first), item.first)
        for item in session.plan.items
        if isinstance(item, PlannedBreak) and item.promise and item.first > position and session.runs(item.first)
    )
    return (*breaks, Promise(say("the end"), session.plan.end, None))


def expected_at(session: Session, promise: Promise, now: Instant) -> Instant:
    """When a promised time will come if all goes on as it is."""
    return session.projected_end(now) if promise.slot is None else expected_starts(session, now)[promise.slot]


def late_promises(session: Session, now: Instant) -> tuple[tuple[Promise, Duration], ...]:
    """The promises that would be broken, and by how much; nothing under fifteen seconds."""
    if session.ended is not None or session.position is None:
        return ()
    late = ((promise, between(promise.at, expected_at(session, promise, now))) for promise in promises_ahead(session))
    return tuple((promise, by) for promise, by in late if by >= QUIET)
