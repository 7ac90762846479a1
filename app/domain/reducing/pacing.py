"""Time: where the session is, its clock, and what really happened when."""

from typing import assert_never

from msgspec.structs import replace

from app.domain.adding import with_parked
from app.domain.events import (
    AutoAdvanceSet,
    ClockPaused,
    ClockResumed,
    LossExplained,
    PacingEvent,
    ParkedAdded,
    RoomStoodStill,
    SessionCreated,
    SessionEnded,
    SlotLeftOut,
    StepBackdated,
    StepEntered,
    StepLengthened,
    TimesRenamed,
)
from app.domain.identifiers import SlotIndex
from app.domain.instants import Duration, Instant, after, between
from app.domain.session import Details, Session, StageView, Visit, replaced
from app.domain.timer import StepTimer


def create(event: SessionCreated, at: Instant) -> Session:
    """The session as it is set up, before it begins."""
    details = Details(
        id=event.id,
        facilitator=event.facilitator,
        place=event.place,
        delete_by=event.delete_by,
        utc_offset=event.utc_offset,
        seed=event.seed,
        created=at,
        rehearsal=event.rehearsal,
    )
    lengths = tuple(slot.length for slot in event.plan.slots)
    auto = frozenset(
        SlotIndex(index)
        for index, slot in enumerate(event.plan.slots)
        if slot.step is not None and slot.step.auto_advance
    )
    return Session(
        details=details,
        plan=event.plan,
        people=event.people,
        lengths=lengths,
        auto_advance=auto,
        carried=event.carried,
    )


def reduce_pacing(session: Session, event: PacingEvent, at: Instant) -> Session:
    """The session after an event of time."""
    timer = session.timer
    match event:
        case StepEntered():
            return _enter(session, event, at)
        case AutoAdvanceSet():
            auto = session.auto_advance | {event.slot} if event.on else session.auto_advance - {event.slot}
            return replace(session, auto_advance=auto)
        case SessionEnded():
            return replace(session, visits=_closed(session, at), timer=None, ended=at)
        case StepLengthened():
            return _lengthen(session, event)
        case StepBackdated():
            return _backdate(session, event.by)
        case SlotLeftOut():
            return _leave_out(session, event)
        case ParkedAdded():
            return with_parked(session, event.number)
        case ClockPaused():
            return replace(session, timer=timer and timer.pause(at))
        case ClockResumed():
            return replace(session, timer=timer and timer.resume(at))
        case TimesRenamed():
            return replace(session, details=replace(session.details, utc_offset=event.utc_offset))
        case RoomStoodStill():
            return replace(session, timer=timer and timer.wait(event.length))
        case LossExplained():
            others = tuple((place, reason) for place, reason in session.reasons if place != event.slot)
            return replace(session, reasons=(*others, (event.slot, event.reason)))
        case _:
            assert_never(event)


def _leave_out(session: Session, event: SlotLeftOut) -> Session:
    if not event.out:
        return replace(session, left_out=session.left_out - {event.slot})
    visits = session.visits
    if event.slot == session.position and visits and visits[-1].ended is None:
        visits = (*visits[:-1], replace(visits[-1], skipped=True))
    return replace(session, left_out=session.left_out | {event.slot}, visits=visits)


def _enter(session: Session, event: StepEntered, at: Instant) -> Session:
    slot = event.slot
    length = session.lengths[slot]
    return replace(
        session,
        position=slot,
        timer=StepTimer(began=at, length=length),
        visits=(*_closed(session, at), Visit(slot, at, None, length, auto=event.auto)),
        view=_view(session, slot),
    )


def _view(session: Session, slot: SlotIndex) -> StageView:
    """How a slot is first shown; one that is begun again stays as it is."""
    if slot == session.position:
        return session.view
    step = session.plan.slots[slot].step
    return StageView(groups=step is not None and step.show_groups)


def _closed(session: Session, at: Instant) -> tuple[Visit, ...]:
    if not session.visits or session.visits[-1].ended is not None or session.timer is None:
        return session.visits
    still = session.timer.resume(at).stood_still
    at_end = Duration(still - session.timer.stood_still)
    left = replace(session.visits[-1], ended=at, stood_still=still, still_at_end=at_end)
    return (*session.visits[:-1], left)


def _lengthen(session: Session, event: StepLengthened) -> Session:
    length = Duration(session.lengths[event.slot] + event.by)
    changed = replace(session, lengths=replaced(session.lengths, event.slot, length))
    if event.slot != session.position or session.timer is None:
        return changed
    visits = (*session.visits[:-1], replace(session.visits[-1], length=length))
    return replace(changed, timer=replace(session.timer, length=length), visits=visits)


def _backdate(session: Session, by: Duration) -> Session:
    if session.timer is None:
        return session
    began = Instant(session.timer.began - by)
    *earlier, here = session.visits
    if earlier and earlier[-1].ended == here.began:
        earlier[-1] = _cut_short(earlier[-1], by)
    visits = (*earlier, replace(here, began=began))
    return replace(session, timer=replace(session.timer, began=began), visits=visits)


def _cut_short(visit: Visit, by: Duration) -> Visit:
    """A stay that ended earlier: the pause in which it was left is cut off first."""
    if visit.ended is None:
        return visit
    ended = after(visit.ended, Duration(-by))
    off = min(visit.still_at_end, by)
    still = min(visit.stood_still - off, between(visit.began, ended))
    at_end = Duration(visit.still_at_end - off)
    return replace(visit, ended=ended, stood_still=Duration(still), still_at_end=at_end)
