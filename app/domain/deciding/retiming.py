"""Giving steps more or less time, leaving them out, and saying when one really began."""

import re
from typing import assert_never

from app.domain.commands import AddTime, BackDate, BeganAt, EndStepAt, LeaveOut, Retime
from app.domain.events import Event, SlotLeftOut, StepBackdated, StepLengthened
from app.domain.fairness import used_time
from app.domain.identifiers import SlotIndex
from app.domain.instants import MINUTE, Duration, Instant, after, between, clock_text, exact_text, local_time, seconds
from app.domain.language import say
from app.domain.refusal import ENDED, NOT_BEGUN, Refused
from app.domain.session import Session
from app.domain.timer import StepTimer

MOST_ADDED = Duration(24 * 60 * MINUTE)
"""Nobody means to add more at once; a typing error must not push the end out of the calendar."""

HALF_DAY = Duration(12 * 60 * MINUTE)

_CLOCK = re.compile(r"([0-9]{1,2})[:.]([0-9]{2})")

RetimingCommand = AddTime | BackDate | BeganAt | EndStepAt | LeaveOut | Retime


def decide_retiming(session: Session, command: RetimingCommand, now: Instant) -> tuple[Event, ...]:
    """The events of a command about lengths. Raises Refused."""
    match command:
        case AddTime():
            return _add_time(session, command.length, now)
        case BackDate():
            return _backdate(session, command.length)
        case BeganAt():
            return _began_at(session, command.clock, now)
        case EndStepAt():
            return _end_at(session, command.clock, now)
        case LeaveOut():
            return _leave_out(session, command.slot, out=command.out)
        case Retime():
            return _retime(session, command)
        case _:
            assert_never(command)


def running(session: Session) -> StepTimer:
    """The clock of the current step. Raises Refused before the beginning and after the end."""
    if session.ended is not None:
        raise Refused(say(ENDED))
    if session.timer is None:
        raise Refused(say(NOT_BEGUN), "begin")
    return session.timer


def here(session: Session) -> SlotIndex:
    """The current slot. Raises Refused before the beginning."""
    if session.position is None:
        raise Refused(say(NOT_BEGUN), "begin")
    return session.position


def equal_turns_to_come(session: Session) -> tuple[SlotIndex, ...]:
    """Other steps not yet had that must last as long as this one (exercise guide 5.3: across exercises too)."""
    place = here(session)
    step = session.plan.slots[place].step
    if step is None or not step.equal_group:
        return ()
    had = {visit.slot for visit in session.visits}
    return tuple(
        SlotIndex(index)
        for index, slot in enumerate(session.plan.slots)
        if index not in had and slot.step is not None and slot.step.equal_group == step.equal_group
    )


def turns_on_entering(session: Session, slot: SlotIndex) -> tuple[StepLengthened, ...]:
    """Equal turns still to come have one length, also where the room went back to one that had run over."""
    groups: dict[str, list[SlotIndex]] = {}
    for index, place in enumerate(session.plan.slots):
        if index >= slot and place.step is not None and place.step.equal_group:
            groups.setdefault(place.step.equal_group, []).append(SlotIndex(index))
    changes = (
        (turn, Duration(session.lengths[turns[0]] - session.lengths[turn]))
        for turns in groups.values()
        for turn in turns
    )
    return tuple(StepLengthened(turn, by) for turn, by in changes if by)


def _add_time(session: Session, length: Duration, now: Instant) -> tuple[Event, ...]:
    timer = running(session)
    left = timer.remaining(now)
    if length < 0 and left <= 0:
        raise Refused(say("No time is left to take away."))
    if length > MOST_ADDED:
        raise Refused(say("That is more than a day. Add fewer minutes."))
    wanted = Duration(timer.length + max(length, -max(left, 0)))
    _check_fair(session, wanted)
    turns = (here(session), *equal_turns_to_come(session))
    changes = ((slot, Duration(wanted - session.lengths[slot])) for slot in turns)
    return tuple(StepLengthened(slot, by) for slot, by in changes if by)


def _check_fair(session: Session, wanted: Duration) -> None:
    """A turn whose equal turn has been had gets what that one got: its given time, or what it used beyond it."""
    step = session.plan.slots[here(session)].step
    if step is None or not step.equal_group:
        return
    had = [
        (given := session.lengths[visit.slot], max(given, used_time(visit, visit.began)))
        for visit in session.visits[:-1]
        if (other := session.plan.slots[visit.slot].step) is not None
        and other.equal_group == step.equal_group
        and visit.slot != here(session)
        and visit.slot not in session.left_out
    ]
    if had and not min(given for given, _ in had) <= wanted <= max(used for _, used in had):
        raise Refused(
            say(
                "The turn before had {length}, and equal turns stay equal. Go on when the room is ready.",
                length=exact_text(max((given for given, _ in had))),
            )
        )


def _backdate(session: Session, length: Duration) -> tuple[Event, ...]:
    timer = running(session)
    if length <= 0:
        raise Refused(say("Say how long ago the step began, such as 90 s."))
    # The last visit is this step; the one before must keep a beginning before its end.
    earlier = session.visits[-2].began if len(session.visits) > 1 else None
    if length > MOST_ADDED or (earlier is not None and after(timer.began, Duration(-length)) < earlier):
        raise Refused(say("By then the step before it had not begun either. Choose a shorter time."))
    return (StepBackdated(length),)


def _end_at(session: Session, clock: str, now: Instant) -> tuple[Event, ...]:
    timer = running(session)
    at = _on_the_wall(session, clock, now)
    if at <= now:
        raise Refused(say("That time has passed. Choose a later one."))
    return _add_time(session, between(timer.ends(now), at), now)


def _began_at(session: Session, clock: str, now: Instant) -> tuple[Event, ...]:
    timer = running(session)
    at = _on_the_wall(session, clock, now)
    if at > now:
        raise Refused(say("That time has not come yet. Say when the step began."))
    if at >= timer.began:
        began = clock_text(timer.began, session.details.utc_offset, with_seconds=True)
        sentence = say(
            "By this clock the step began at {began}. Choose an earlier time, or restart the step.", began=began
        )
        raise Refused(sentence, "restart")
    return _backdate(session, between(at, timer.began))


def _on_the_wall(session: Session, clock: str, now: Instant) -> Instant:
    """When the wall says so, on the side of midnight that is nearer to now. Raises Refused."""
    found = _CLOCK.fullmatch(clock.strip())
    if found is None or int(found[1]) > 23 or int(found[2]) > 59:
        raise Refused(say("Type a time such as 11:05."))
    local = local_time(now, session.details.utc_offset)
    wanted = local.replace(hour=int(found[1]), minute=int(found[2]), second=0, microsecond=0)
    ahead = seconds((wanted - local).total_seconds())
    return after(now, Duration((ahead + HALF_DAY) % (2 * HALF_DAY) - HALF_DAY))


def _leave_out(session: Session, slot: SlotIndex, *, out: bool) -> tuple[Event, ...]:
    _still_ahead(session, slot)
    return () if (slot in session.left_out) is out else (SlotLeftOut(slot, out),)


def _retime(session: Session, command: Retime) -> tuple[Event, ...]:
    for slot in (*(slot for slot, _ in command.lengths), *command.left_out):
        _still_ahead(session, slot)
    if any(not 0 <= length <= MOST_ADDED for _, length in command.lengths):
        raise Refused(say("A step lasts between no time and a day."))
    changes = ((slot, Duration(length - session.lengths[slot])) for slot, length in command.lengths)
    longer = tuple(StepLengthened(slot, by) for slot, by in changes if by)
    return (*longer, *(SlotLeftOut(slot, True) for slot in command.left_out if slot not in session.left_out))


def _still_ahead(session: Session, slot: SlotIndex) -> None:
    if session.ended is not None:
        raise Refused(say(ENDED))
    if not 0 <= slot < len(session.plan.slots):
        raise Refused(say("There is no such step in this workshop."))
    if session.position is not None and slot <= session.position:
        raise Refused(say("Only steps still to come can be left out or given another length."))
