"""The agenda line by line: each step with time and length; exercises, breaks and the end as planned and as expected.

All of it follows from the session and from when the current step will end, so that it holds until one of them changes.
"""

from collections.abc import Iterator
from itertools import accumulate

import msgspec

from app.domain.agenda import QUIET, current_end, expected_starts
from app.domain.auto_advance import goes_on_by_itself
from app.domain.console import AgendaRow, ClockSpan, RowState, RowTimes
from app.domain.identifiers import SlotIndex
from app.domain.instants import SECOND, ZERO, Duration, Instant, after, between, clock_text, exact_text, length_text
from app.domain.language import say, unsaid
from app.domain.plan import PlannedBreak, PlannedExercise, PlannedSlack
from app.domain.session import Session, Visit

END = unsaid("End")


class _Course(msgspec.Struct, frozen=True):
    """The day as planned and as it goes. `planned` has one beginning more than there are slots: the end of the last."""

    session: Session
    planned: tuple[Instant, ...]
    starts: tuple[Instant, ...]
    ahead: Instant
    stays: dict[SlotIndex, list[Visit]]
    following: SlotIndex | None

    def clock(self, instant: Instant) -> str:
        return clock_text(instant, self.session.details.utc_offset, with_seconds=True)


def agenda_rows(session: Session, now: Instant) -> tuple[AgendaRow, ...]:
    """The day line by line, with the time each step began or is expected to begin."""
    return tuple(_rows(_course(session, now)))


def _course(session: Session, now: Instant) -> _Course:
    stays: dict[SlotIndex, list[Visit]] = {}
    for visit in session.visits:
        stays.setdefault(visit.slot, []).append(visit)
    plan = session.plan
    lengths = (slot.length if plan.counts(slot) else ZERO for slot in plan.slots)
    return _Course(
        session,
        tuple(Instant(start) for start in accumulate(lengths, initial=int(plan.start))),
        expected_starts(session, now),
        current_end(session, now),
        stays,
        session.next_slot() if session.ended is None else None,
    )


def _rows(course: _Course) -> Iterator[AgendaRow]:
    for item in course.session.plan.items:
        match item:
            case PlannedSlack():
                yield AgendaRow(None, item.title, "", length_text(item.length), RowState.LATER)
            case PlannedBreak():
                times = _times(course, item.first, item.first, promised=item.promise)
                yield _row(course, item.first, times)
            case PlannedExercise():
                yield _heading(course, item)
                for slot in course.session.plan.slots_of(item):
                    yield _row(course, slot)
    yield _end(course)


def _heading(course: _Course, exercise: PlannedExercise) -> AgendaRow:
    session = course.session
    slots = session.plan.slots_of(exercise)
    length = Duration(sum(session.lengths[slot] for slot in slots if session.runs(slot)))
    times = _times(course, exercise.first, exercise.last)
    here = session.ended is None and session.exercise is not None and session.exercise.first == exercise.first
    past = session.ended is not None or (session.position is not None and exercise.last < session.position)
    state = RowState.PAST if past else RowState.NOW if here else RowState.LATER
    if times.real is None:
        state = RowState.LEFT_OUT
    time = times.real.begins[:5] if times.real is not None else ""
    return AgendaRow(None, exercise.title, time, length_text(length), state, times=times)


def _end(course: _Course) -> AgendaRow:
    session = course.session
    promised = session.plan.end
    expected = session.ended if session.ended is not None else after(course.ahead, session.time_ahead())
    late = between(promised, expected)
    return AgendaRow(
        None,
        say(END),
        course.clock(expected)[:5],
        "",
        RowState.LATER if session.ended is None else RowState.PAST,
        times=RowTimes(
            ClockSpan(course.clock(promised)),
            ClockSpan(course.clock(expected)),
            promised=True,
            late=length_text(late) if late >= QUIET else "",
        ),
    )


def _times(course: _Course, first: SlotIndex, last: SlotIndex, *, promised: bool = False) -> RowTimes:
    """From the first to the last slot of an item."""
    planned = ClockSpan(course.clock(course.planned[first]), course.clock(course.planned[last + 1]))
    real = _real(course, first, last)
    if real is None:
        return RowTimes(planned, None, promised)
    begins, ends = real
    late = between(course.planned[first], begins)
    missed = length_text(late) if promised and late >= QUIET else ""
    return RowTimes(planned, ClockSpan(course.clock(begins), course.clock(ends)), promised, missed)


def _real(course: _Course, first: SlotIndex, last: SlotIndex) -> tuple[Instant, Instant] | None:
    """When an item began, or will, and when it ended, or will; None where it does not take place."""
    session = course.session
    position = -1 if session.position is None else session.position
    slots = [SlotIndex(index) for index in range(first, last + 1)]
    if session.ended is None and position < first:
        runs = any(session.runs(slot) for slot in slots)
        return (course.starts[first], _expected_end(course, last)) if runs else None
    stays = [stay for slot in slots for stay in course.stays.get(slot, ())]
    if not stays:
        return None
    begins = min(stay.began for stay in stays)
    if session.ended is None and position <= last:
        return begins, _expected_end(course, last)
    return begins, max(course.ahead if stay.ended is None else stay.ended for stay in stays)


def _expected_end(course: _Course, slot: SlotIndex) -> Instant:
    session = course.session
    if slot == session.position:
        return course.ahead
    return after(course.starts[slot], session.lengths[slot] if session.runs(slot) else ZERO)


def _row(course: _Course, slot: SlotIndex, times: RowTimes | None = None) -> AgendaRow:
    session = course.session
    state = _state(course, slot)
    return AgendaRow(
        slot,
        session.plan.slots[slot].title,
        "" if state is RowState.LEFT_OUT else course.clock(_began(course, slot, state))[:5],
        exact_text(_took(course, slot) if state is RowState.PAST else session.lengths[slot]),
        state,
        auto=session.ended is None and slot >= (session.position or 0) and goes_on_by_itself(session, slot),
        times=times,
    )


def _began(course: _Course, slot: SlotIndex, state: RowState) -> Instant:
    """A step that was had twice took what both took together, so it began when it first did."""
    return course.stays[slot][0].began if state is RowState.PAST else course.starts[slot]


def _took(course: _Course, slot: SlotIndex) -> Duration:
    lengths = (between(stay.began, course.ahead if stay.ended is None else stay.ended) for stay in course.stays[slot])
    return Duration(round(sum(lengths) / SECOND) * SECOND)


def _state(course: _Course, slot: SlotIndex) -> RowState:
    session = course.session
    behind = session.ended is not None or (session.position is not None and slot < session.position)
    if not session.runs(slot) or (behind and slot not in course.stays):
        return RowState.LEFT_OUT
    if behind:
        return RowState.PAST
    if slot == session.position:
        return RowState.NOW
    return RowState.NEXT if slot == course.following else RowState.LATER
