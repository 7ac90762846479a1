"""The agenda by the clock: what was planned, what is expected now, and how late the room is.

Plan and reality are kept apart: `plan` never changes, `visits` and `lengths` tell what really happened.
"""

from app.domain.identifiers import SlotIndex
from app.domain.instants import (
    SECOND,
    ZERO,
    Duration,
    Instant,
    after,
    between,
    clock_text,
    length_text,
)
from app.domain.language import say
from app.domain.session import Session

QUIET = Duration(15 * SECOND)
"""Lateness that nobody is told of."""


def planned_start(session: Session, slot: SlotIndex) -> Instant:
    """When a slot was to begin by what people were told; what is left out later makes nothing begin earlier."""
    before = sum(place.length for place in session.plan.slots[:slot] if session.plan.counts(place))
    return after(session.plan.start, Duration(before))


def planned_end(session: Session, slot: SlotIndex) -> Instant:
    """When a slot was to end; a turn for a three that nobody expected has no time of its own in the plan."""
    place = session.plan.slots[slot]
    return after(planned_start(session, slot), place.length if session.plan.counts(place) else ZERO)


def lateness(session: Session, now: Instant) -> Duration:
    """How much later than planned the current step will end; negative when early. Zero before and after."""
    if session.position is None:
        return Duration(max(between(session.plan.start, now), ZERO)) if session.ended is None else ZERO
    if session.timer is None:
        return ZERO
    expected_end = max(session.timer.ends(now), now)
    return between(planned_end(session, session.position), expected_end)


def over_end(session: Session, now: Instant) -> Duration:
    """How far the projected end lies behind the planned end, spare time already used; negative when there is room."""
    return between(session.plan.end, session.projected_end(now))


def lateness_words(session: Session, now: Instant) -> str:
    """Late, early or on time, in words; nothing under fifteen seconds."""
    if session.ended is not None:
        return say("ended")
    late = lateness(session, now)
    if abs(late) < QUIET:
        return say("on time")
    by = length_text(Duration(abs(late)))
    words = say("{length} late", length=by) if late > 0 else say("{length} early", length=by)
    lost = lost_since_begun(session, now)
    return (
        say("{words}, {length} since we began", words=words, length=length_text(lost))
        if abs(late - lost) >= QUIET and lost >= QUIET
        else words
    )


def lost_since_begun(session: Session, now: Instant) -> Duration:
    """The part of the lateness that was lost since the first step really began; negative where time was won."""
    if not session.visits:
        return ZERO
    return Duration(lateness(session, now) - between(session.plan.start, session.visits[0].began))


def ends_words(session: Session, now: Instant) -> str:
    """The projected end against the planned one, in words."""
    offset = session.details.utc_offset
    end = session.projected_end(now)
    if session.ended is not None:
        return say("ended {time}", time=clock_text(end, offset))
    over = over_end(session, now)
    words = say("ends {time}", time=clock_text(end, offset))
    if over >= QUIET:
        return say("{words}, {length} over", words=words, length=length_text(over))
    spare = Duration(-over)
    return say("{words}, {length} spare", words=words, length=length_text(spare)) if spare >= QUIET else words


def current_end(session: Session, now: Instant) -> Instant:
    """When what goes on now will end; before the beginning, when it will begin. All expected times follow from it."""
    if session.ended is not None:
        return session.ended
    if session.timer is None:
        return Instant(max(now, session.plan.start))
    return Instant(max(session.timer.ends(now), now))


def expected_starts(session: Session, now: Instant) -> tuple[Instant, ...]:
    """When each slot began (its last visit) or is expected to begin."""
    begun = {visit.slot: visit.began for visit in session.visits}
    position = -1 if session.position is None else session.position
    ahead = current_end(session, now)
    starts: list[Instant] = []
    for index in range(len(session.plan.slots)):
        slot = SlotIndex(index)
        if index <= position:
            starts.append(begun.get(slot, planned_start(session, slot)))
            continue
        starts.append(ahead)
        if session.runs(slot):
            ahead = after(ahead, session.lengths[index])
    return tuple(starts)
