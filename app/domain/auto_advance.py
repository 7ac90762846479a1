"""Steps that go on by themselves when their time is up; off by default, and never after a pause, a sleep or a jump."""

from app.domain.identifiers import SlotIndex
from app.domain.instants import SECOND, Duration, Instant, between
from app.domain.session import Session
from app.domain.signals import STALE

JUST_NOW = Duration(2 * SECOND)
"""A key pressed so soon after an automatic step was meant for the step before."""


def goes_on_by_itself(session: Session, slot: SlotIndex) -> bool:
    """Whether the next step begins by itself after this slot; never after the last."""
    return slot in session.auto_advance and any(
        session.runs(SlotIndex(index)) for index in range(slot + 1, len(session.plan.slots))
    )


def is_up(session: Session, earlier: Instant, now: Instant) -> bool:
    """Whether the time of a step that goes on by itself ran out after `earlier` and not after `now`.

    Where it ran out unseen (asleep, or the step was given another beginning), the facilitator goes on.
    """
    timer, place = session.timer, session.position
    if timer is None or place is None or not goes_on_by_itself(session, place):
        return False
    if not 0 <= between(earlier, now) <= STALE:
        return False
    return timer.remaining(now) <= 0 < timer.remaining(earlier)


def just_went_on(session: Session, now: Instant) -> bool:
    """Whether the current step began by itself a moment ago."""
    visit = session.visits[-1] if session.visits else None
    return visit is not None and visit.auto and visit.ended is None and between(visit.began, now) < JUST_NOW
