"""Going from step to step, and the step's clock."""

from typing import assert_never

from app.domain.auto_advance import goes_on_by_itself, just_went_on
from app.domain.commands import (
    AddParked,
    AddTime,
    BackDate,
    BeganAt,
    Begin,
    EndSession,
    EndStepAt,
    ExplainLoss,
    GoOn,
    JumpTo,
    LeaveOut,
    NameTimesBy,
    NextStep,
    PacingCommand,
    Pause,
    PreviousStep,
    RestartStep,
    Resume,
    Retime,
    RoomWaited,
    SetAutoAdvance,
    ShowNext,
    SkipStep,
)
from app.domain.curtain import Waiting, behind
from app.domain.deciding.adding import add_parked
from app.domain.deciding.grouping import groups_on_entering
from app.domain.deciding.retiming import decide_retiming, here, running, turns_on_entering
from app.domain.deciding.staging import reveal_next
from app.domain.deciding.theming import themes_on_entering
from app.domain.deciding.voting import ballot_on_entering, close_on_leaving
from app.domain.events import (
    AutoAdvanceSet,
    ClockPaused,
    ClockResumed,
    Event,
    LossExplained,
    RoomStoodStill,
    SessionEnded,
    SlotLeftOut,
    StageStateChosen,
    StepEntered,
    TimesRenamed,
)
from app.domain.identifiers import SlotIndex
from app.domain.instants import Duration, Instant
from app.domain.jumps import ZONES
from app.domain.language import say
from app.domain.losses import losses
from app.domain.refusal import ENDED, NOT_BEGUN, Refused
from app.domain.session import Session
from app.domain.stage import StageState


def decide_pacing(session: Session, command: PacingCommand, now: Instant) -> tuple[Event, ...]:
    """The events of a command about time. Raises Refused."""
    match command:
        case Begin():
            return _begin(session)
        case NextStep():
            return _next(session, now)
        case ShowNext():
            return _show_next(session, now)
        case GoOn():
            return _go_on(session)
        case SetAutoAdvance():
            return _set_auto_advance(session, command)
        case PreviousStep():
            return _previous(session)
        case SkipStep():
            return _skip(session, now)
        case JumpTo():
            return _jump(session, command.slot)
        case RestartStep():
            running(session)
            return (StepEntered(here(session)),)
        case Pause():
            return () if running(session).paused_at is not None else (ClockPaused(),)
        case Resume():
            return () if running(session).paused_at is None else (ClockResumed(),)
        case AddTime() | BackDate() | BeganAt() | EndStepAt() | LeaveOut() | Retime():
            return decide_retiming(session, command, now)
        case RoomWaited():
            if running(session).paused_at is not None:
                return ()
            waited = Duration(min(command.length, running(session).elapsed(now)))
            return (RoomStoodStill(waited),) if waited > 0 else ()
        case ExplainLoss():
            return _explain(session, command, now)
        case NameTimesBy():
            if abs(command.utc_offset) > ZONES:
                raise Refused(say("No place on earth is so far from UTC."))
            return () if command.utc_offset == session.details.utc_offset else (TimesRenamed(command.utc_offset),)
        case AddParked():
            return add_parked(session, command)
        case EndSession():
            return _end(session)
        case _:
            assert_never(command)


def _begin(session: Session) -> tuple[Event, ...]:
    if session.ended is not None:
        raise Refused(say(ENDED))
    if session.position is not None:
        raise Refused(say("The session has already begun."))
    first = session.next_slot()
    if first is None:
        raise Refused(say("This workshop has no steps. Choose another workshop."))
    # Who begins wants the room to see the step, not the slide that bridged the wait for it.
    back = (StageStateChosen(StageState.LIVE),) if session.stage.state is StageState.DESKTOP else ()
    return (*_enter(session, first), *back)


def _show_next(session: Session, now: Instant) -> tuple[Event, ...]:
    if behind(session).what is Waiting.NOTHING:
        return _next(session, now)
    _check_meant(session, now)
    return reveal_next(session)


def _next(session: Session, now: Instant) -> tuple[Event, ...]:
    running(session)
    _check_meant(session, now)
    following = session.next_slot()
    if following is None:
        raise Refused(say("This is the last step. When the room is done, end the session."), "end_session")
    return _enter(session, following)


def _check_meant(session: Session, now: Instant) -> None:
    """A key for the step before does nothing to the one that has just begun by itself."""
    if just_went_on(session, now):
        raise Refused(say("It had just gone on by itself."))


def _go_on(session: Session) -> tuple[Event, ...]:
    running(session)
    following = session.next_slot()
    if following is None or not goes_on_by_itself(session, here(session)):
        raise Refused(say("This step does not go on by itself."))
    return _enter(session, following, auto=True)


def _set_auto_advance(session: Session, command: SetAutoAdvance) -> tuple[Event, ...]:
    if session.ended is not None:
        raise Refused(say(ENDED))
    if not 0 <= command.slot < len(session.plan.slots):
        raise Refused(say("There is no such step in this workshop."))
    if session.position is not None and command.slot < session.position:
        raise Refused(say("Only this step and those still to come can go on by themselves."))
    if command.on and command.slot == len(session.plan.slots) - 1:
        raise Refused(say("Nothing comes after the last step. It ends when you end the session."))
    return () if (command.slot in session.auto_advance) is command.on else (AutoAdvanceSet(command.slot, command.on),)


def _skip(session: Session, now: Instant) -> tuple[Event, ...]:
    running(session)
    _check_meant(session, now)
    following = session.next_slot()
    if following is None:
        raise Refused(say("This is the last step, and nothing comes after it. End the session."), "end_session")
    return (SlotLeftOut(here(session), True), *_enter(session, following))


def _previous(session: Session) -> tuple[Event, ...]:
    running(session)
    before = session.previous_slot()
    if before is None:
        raise Refused(say("This is the first step."))
    return _enter(session, before)


def _jump(session: Session, slot: SlotIndex) -> tuple[Event, ...]:
    if session.ended is not None:
        raise Refused(say(ENDED))
    if not 0 <= slot < len(session.plan.slots):
        raise Refused(say("There is no such step in this workshop."))
    back_in = (SlotLeftOut(slot, False),) if slot in session.left_out else ()
    if not back_in and not session.runs(slot):
        raise Refused(say("This turn is only for rooms with a three. There is no three now."))
    return (*_enter(session, slot), *back_in)


def _enter(session: Session, slot: SlotIndex, *, auto: bool = False) -> tuple[Event, ...]:
    return (
        StepEntered(slot, auto),
        *close_on_leaving(session),
        *turns_on_entering(session, slot),
        *groups_on_entering(session, slot),
        *ballot_on_entering(session, slot),
        *themes_on_entering(session, slot),
    )


def _explain(session: Session, command: ExplainLoss, now: Instant) -> tuple[Event, ...]:
    """Also after the end, when there is time to think about it."""
    if not session.visits:
        raise Refused(say(NOT_BEGUN), "begin")
    spent = next((each for each in losses(session, now) if each.place == command.slot), None)
    if spent is None or not spent.lost:
        raise Refused(say("No time was lost there, so there is nothing to explain."))
    return () if spent.reason is command.reason else (LossExplained(command.slot, command.reason),)


def _end(session: Session) -> tuple[Event, ...]:
    if session.ended is not None:
        raise Refused(say("The session has already ended."))
    return (SessionEnded(), *close_on_leaving(session))
