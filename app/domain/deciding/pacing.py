"""Going from step to step, and the step's clock."""

from typing import assert_never

from app.domain.commands import (
    AddTime,
    Begin,
    EndSession,
    JumpTo,
    NextStep,
    PacingCommand,
    Pause,
    PreviousStep,
    RestartStep,
    Resume,
    RoomWaited,
)
from app.domain.deciding.grouping import groups_on_entering
from app.domain.deciding.voting import ballot_on_entering, close_on_leaving
from app.domain.events import (
    ClockPaused,
    ClockResumed,
    Event,
    RoomStoodStill,
    SessionEnded,
    StepEntered,
    StepLengthened,
)
from app.domain.identifiers import SlotIndex
from app.domain.instants import MINUTE, Duration, Instant
from app.domain.refusal import Refused
from app.domain.session import Session
from app.domain.timer import StepTimer

MOST_ADDED = Duration(24 * 60 * MINUTE)
"""Nobody means to add more at once; a typing error must not push the end out of the calendar."""
NOT_BEGUN = "The session has not begun. Press F5 to begin."
ENDED = "The session has ended. Undo the end if the room goes on."


def decide_pacing(session: Session, command: PacingCommand, now: Instant) -> tuple[Event, ...]:
    """The events of a command about time. Raises Refused."""
    match command:
        case Begin():
            return _begin(session)
        case NextStep():
            return _next(session)
        case PreviousStep():
            return _previous(session)
        case JumpTo():
            return _jump(session, command.slot)
        case RestartStep():
            _running(session)
            return (StepEntered(_here(session)),)
        case Pause():
            return () if _running(session).paused_at is not None else (ClockPaused(),)
        case Resume():
            return () if _running(session).paused_at is None else (ClockResumed(),)
        case AddTime():
            return _add_time(session, command.length, now)
        case RoomWaited():
            waited = Duration(min(command.length, _running(session).elapsed(now)))
            return (RoomStoodStill(waited),) if waited > 0 else ()
        case EndSession():
            return _end(session)
        case _:
            assert_never(command)


def _begin(session: Session) -> tuple[Event, ...]:
    if session.ended is not None:
        raise Refused(ENDED)
    if session.position is not None:
        raise Refused("The session has already begun.")
    first = session.next_slot()
    if first is None:
        raise Refused("This workshop has no steps. Choose another workshop.")
    return _enter(session, first)


def _next(session: Session) -> tuple[Event, ...]:
    _running(session)
    following = session.next_slot()
    if following is None:
        raise Refused("This is the last step. End the session when the room is done.")
    return _enter(session, following)


def _previous(session: Session) -> tuple[Event, ...]:
    _running(session)
    before = session.previous_slot()
    if before is None:
        raise Refused("This is the first step.")
    return _enter(session, before)


def _jump(session: Session, slot: SlotIndex) -> tuple[Event, ...]:
    if session.ended is not None:
        raise Refused(ENDED)
    if not 0 <= slot < len(session.plan.slots):
        raise Refused("There is no such step in this workshop.")
    if not session.runs(slot):
        raise Refused("This turn is only for rooms with a three. There is no three now.")
    return _enter(session, slot)


def _enter(session: Session, slot: SlotIndex) -> tuple[Event, ...]:
    return (
        StepEntered(slot),
        *close_on_leaving(session),
        *groups_on_entering(session, slot),
        *ballot_on_entering(session, slot),
    )


def _add_time(session: Session, length: Duration, now: Instant) -> tuple[Event, ...]:
    timer = _running(session)
    left = timer.remaining(now)
    if length < 0 and left <= 0:
        raise Refused("No time is left to take away.")
    if length > MOST_ADDED:
        raise Refused("That is more than a day. Add fewer minutes.")
    wanted = timer.length + max(length, -max(left, 0))
    turns = (_here(session), *_equal_turns_ahead(session))
    changes = ((slot, Duration(wanted - session.lengths[slot])) for slot in turns)
    return tuple(StepLengthened(slot, by) for slot, by in changes if by)


def _equal_turns_ahead(session: Session) -> tuple[SlotIndex, ...]:
    """Later steps that must last as long as this one (exercise guide 5.3: equal turns, across exercises too)."""
    here = _here(session)
    step = session.plan.slots[here].step
    if step is None or not step.equal_group:
        return ()
    return tuple(
        SlotIndex(index)
        for index, slot in enumerate(session.plan.slots)
        if index > here and slot.step is not None and slot.step.equal_group == step.equal_group
    )


def _end(session: Session) -> tuple[Event, ...]:
    if session.ended is not None:
        raise Refused("The session has already ended.")
    if session.position is None:
        raise Refused(NOT_BEGUN)
    return (SessionEnded(), *close_on_leaving(session))


def _running(session: Session) -> StepTimer:
    if session.ended is not None:
        raise Refused(ENDED)
    if session.timer is None:
        raise Refused(NOT_BEGUN)
    return session.timer


def _here(session: Session) -> SlotIndex:
    if session.position is None:
        raise Refused(NOT_BEGUN)
    return session.position
