"""The agenda by the clock: what was planned, what is expected now, and how late the room is.

Plan and reality are kept apart: `plan` never changes, `visits` and `lengths` tell what really happened.
"""

from app.domain.auto_advance import goes_on_by_itself
from app.domain.console import AgendaRow, RowState
from app.domain.identifiers import SlotIndex
from app.domain.instants import (
    SECOND,
    ZERO,
    Duration,
    Instant,
    after,
    between,
    clock_text,
    exact_text,
    length_text,
)
from app.domain.plan import PlannedExercise, PlannedSlack
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
        return "ended"
    late = lateness(session, now)
    if abs(late) < QUIET:
        return "on time"
    words = f"{length_text(Duration(abs(late)))} {'late' if late > 0 else 'early'}"
    lost = lost_since_begun(session, now)
    return f"{words}, {length_text(lost)} since we began" if abs(late - lost) >= QUIET and lost >= QUIET else words


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
        return f"ended {clock_text(end, offset)}"
    over = over_end(session, now)
    words = f"ends {clock_text(end, offset)}"
    if over >= QUIET:
        return f"{words}, {length_text(over)} over"
    spare = Duration(-over)
    return f"{words}, {length_text(spare)} spare" if spare >= QUIET else words


def agenda_rows(session: Session, now: Instant) -> tuple[AgendaRow, ...]:
    """The day line by line, with the time each step began or is expected to begin."""
    starts = expected_starts(session, now)
    following = session.next_slot() if session.ended is None else None
    rows: list[AgendaRow] = []
    offset = session.details.utc_offset
    for item in session.plan.items:
        if isinstance(item, PlannedSlack):
            rows.append(AgendaRow(None, item.title, "", length_text(item.length), RowState.LATER))
            continue
        if isinstance(item, PlannedExercise):
            rows.append(_heading(session, item, starts, offset))
            slots = session.plan.slots_of(item)
        else:
            slots = (item.first,)
        rows += [_row(session, slot, starts[slot], following, offset) for slot in slots]
    return tuple(rows)


def expected_starts(session: Session, now: Instant) -> tuple[Instant, ...]:
    """When each slot began (its last visit) or is expected to begin."""
    begun = {visit.slot: visit.began for visit in session.visits}
    position = -1 if session.position is None else session.position
    if session.timer is None:
        ahead = Instant(max(now, session.plan.start))
    else:
        ahead = Instant(max(session.timer.ends(now), now))
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


def _heading(session: Session, exercise: PlannedExercise, starts: tuple[Instant, ...], offset: Duration) -> AgendaRow:
    slots = session.plan.slots_of(exercise)
    length = Duration(sum(session.lengths[slot] for slot in slots if session.runs(slot)))
    past = session.position is not None and exercise.last < session.position
    here = session.exercise is not None and session.exercise.first == exercise.first
    state = RowState.PAST if past else RowState.NOW if here else RowState.LATER
    return AgendaRow(None, exercise.title, clock_text(starts[exercise.first], offset), length_text(length), state)


def _row(session: Session, slot: SlotIndex, start: Instant, following: SlotIndex | None, offset: Duration) -> AgendaRow:
    never_run = session.ended is not None and all(visit.slot != slot for visit in session.visits)
    return AgendaRow(
        slot,
        session.plan.slots[slot].title,
        "" if never_run else clock_text(start, offset),
        exact_text(session.lengths[slot]),
        RowState.LEFT_OUT if never_run else _state(session, slot, following),
        auto=session.ended is None and slot >= (session.position or 0) and goes_on_by_itself(session, slot),
    )


def _state(session: Session, slot: SlotIndex, following: SlotIndex | None) -> RowState:
    if not session.runs(slot):
        return RowState.LEFT_OUT
    if session.position is not None and slot < session.position:
        return RowState.PAST
    if slot == session.position:
        return RowState.PAST if session.ended is not None else RowState.NOW
    return RowState.NEXT if slot == following else RowState.LATER
