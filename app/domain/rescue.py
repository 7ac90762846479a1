"""The rescue plan: how to be on time again, within every step's limits, equal turns equal, promises kept.

Spare time is used first (it stands after everything else). Then steps give up time in the order of their cut rules:
those that go first, in proportion to what they can spare; whole steps that may be skipped; those that go last. Never
cut: steps that say so, and a turn whose equal turn has already been had (exercise guide 5.3).
"""

from collections.abc import Callable, Iterable
from itertools import chain, combinations

import msgspec
from msgspec.structs import replace

from app.domain.agenda import QUIET
from app.domain.identifiers import SlotIndex
from app.domain.instants import MINUTE, ZERO, Duration, Instant, between, minutes, seconds
from app.domain.losses import losses
from app.domain.promises import Promise, expected_at, late_promises, promises_ahead
from app.domain.session import Session, replaced
from app.domain.turns import equal_turns
from app.domain.vocabulary import CutRule, StepKind

GRAIN = seconds(15)
"""Lengths are changed by whole quarters of a minute, which a facilitator can say and a room can follow."""
EARLY_FROM = MINUTE
"""Below this nobody is offered time back."""
_STAND_ALONE = (
    StepKind.INDIVIDUAL_WRITE,
    StepKind.PAIR_TALK,
    StepKind.SMALL_GROUP,
    StepKind.PLENARY_HARVEST,
    StepKind.VOTE,
)
"""Kinds of steps that a facilitator can leave out by hand without taking the ground from those after them."""
_RoomOf = Callable[[Session, SlotIndex], Duration]


class StillLate(msgspec.Struct, frozen=True):
    """A promise that no plan keeps, by how much, and the one or two steps that could be left out for it by hand.

    With each step goes what it would still last after the plan. There are none where nothing ahead can give so much.
    """

    promise: Promise
    by: Duration
    could_go: tuple[tuple[SlotIndex, Duration], ...]


class Retiming(msgspec.Struct, frozen=True):
    """Other lengths for steps still to come, steps to leave out, and by how much the worst promise is still missed.

    `ended_early` is what of the time won was won by ending steps early, where it is given back.
    """

    lengths: tuple[tuple[SlotIndex, Duration], ...]
    left_out: tuple[SlotIndex, ...]
    over_before: Duration
    over_after: Duration
    still_late: tuple[StillLate, ...] = ()
    ended_early: Duration = ZERO

    @property
    def changes_anything(self) -> bool:
        """Whether there is something to apply."""
        return bool(self.lengths or self.left_out)


class _Unit(msgspec.Struct, frozen=True):
    """Steps whose lengths change together: one, or all turns of an equal group. `room` is what each can give."""

    slots: tuple[SlotIndex, ...]
    room: Duration
    cut: CutRule


def rescue_plan(session: Session, now: Instant) -> Retiming | None:
    """How to keep the promises still ahead; None while none is late by fifteen seconds or more."""
    before = _worst(session, now)
    if session.position is None or session.ended is not None or before < QUIET:
        return None
    planned = session
    for promise in promises_ahead(session):
        late = between(promise.at, expected_at(planned, promise, now))
        if late >= QUIET:
            planned = _cut_before(planned, promise.slot, late)
    lengths = _changed(session, planned)
    left_out = tuple(sorted(planned.left_out - session.left_out))
    still = tuple(_still_late(planned, promise, by) for promise, by in late_promises(planned, now))
    return Retiming(lengths, left_out, before, Duration(max(_worst(planned, now), ZERO)), still)


def give_back(session: Session, now: Instant) -> Retiming | None:
    """What to do with time won: longer steps, up to their longest and at most twice as long.

    No more is offered than was won by ending early in steps that were really had: what was jumped over or clicked
    through was not meant to make the others long. None while there is less than a minute of it.
    """
    if session.position is None or session.ended is not None:
        return None
    spare = Duration(-_worst(session, now) - session.plan.slack)
    offered = min(spare, _won_by_ending_early(session, now))
    if offered < EARLY_FROM:
        return None
    planned = _spread(session, _units(session, None, _room_up), Duration(offered // GRAIN * GRAIN), 1)
    lengths = _changed(session, planned)
    after = _worst(planned, now)
    return Retiming(lengths, (), Duration(-spare), after, ended_early=offered) if lengths else None


def _won_by_ending_early(session: Session, now: Instant) -> Duration:
    over = (each for each in losses(session, now) if each.place is not None and each.had and not each.going_on)
    return Duration(sum(max(-each.difference, 0) for each in over))


def _worst(session: Session, now: Instant) -> Duration:
    """By how much the promise that suffers most is missed; negative where all are kept with time to spare."""
    ahead = promises_ahead(session)
    return Duration(max(between(promise.at, expected_at(session, promise, now)) for promise in ahead))


def _cut_before(session: Session, until: SlotIndex | None, late: Duration) -> Session:
    """Take `late` out of the steps before a promise, as far as they can give it."""
    needed = Duration(-(-late // GRAIN) * GRAIN)
    for rule in (CutRule.FIRST, CutRule.MAY_SKIP, CutRule.LAST):
        if needed <= 0:
            break
        before = _time_until(session, until)
        if rule is CutRule.MAY_SKIP:
            session = _skip(session, until, needed)
        else:
            units = [unit for unit in _units(session, until, _room_down) if unit.cut is rule]
            session = _spread(session, units, needed, -1)
        needed = Duration(needed - (before - _time_until(session, until)))
    return session


def _time_until(session: Session, until: SlotIndex | None) -> Duration:
    return Duration(sum(session.lengths[slot] for slot in _ahead(session, until)))


def _ahead(session: Session, until: SlotIndex | None) -> tuple[SlotIndex, ...]:
    """The slots still to come that take place, up to a promise."""
    first = 0 if session.position is None else session.position + 1
    last = len(session.plan.slots) if until is None else until
    return tuple(SlotIndex(index) for index in range(first, last) if session.runs(SlotIndex(index)))


def _room_down(session: Session, slot: SlotIndex) -> Duration:
    step = session.plan.slots[slot].step
    return ZERO if step is None else Duration(max(session.lengths[slot] - minutes(step.min), ZERO))


def _room_up(session: Session, slot: SlotIndex) -> Duration:
    step = session.plan.slots[slot].step
    if step is None:
        return ZERO
    longest = min(minutes(step.max), 2 * session.lengths[slot])
    return Duration(max(longest - session.lengths[slot], ZERO))


def _units(session: Session, until: SlotIndex | None, room_of: _RoomOf) -> list[_Unit]:
    ahead = _ahead(session, until)
    units: list[_Unit] = []
    seen: set[str] = set()
    for slot in ahead:
        step = session.plan.slots[slot].step
        if step is None or step.cut is CutRule.NEVER or step.equal_group in seen:
            continue
        turns = equal_turns(session, step.equal_group) if step.equal_group else (slot,)
        seen |= {step.equal_group} - {""}
        # A turn that is going on or was had fixes the others; so does one that lies behind the promise.
        if all(turn in ahead for turn in turns):
            units.append(_Unit(turns, Duration(min(room_of(session, turn) for turn in turns)), step.cut))
    return units


def _spread(session: Session, units: Iterable[_Unit], wanted: Duration, sign: int) -> Session:
    """Change lengths in proportion to what each can give or take, in whole grains, until the wanted sum is reached."""
    able = [unit for unit in units if unit.room >= GRAIN]
    total = sum(unit.room * len(unit.slots) for unit in able)
    left = wanted
    for unit in able:
        if left <= 0:
            break
        share = unit.room * min(wanted / total, 1.0)
        by = min(-(-share // GRAIN) * GRAIN, unit.room // GRAIN * GRAIN)
        by = min(by, -(-left // len(unit.slots) // GRAIN) * GRAIN)
        for slot in unit.slots:
            length = Duration(round(session.lengths[slot] + sign * by))
            session = replace(session, lengths=replaced(session.lengths, slot, length))
        left = Duration(round(left - by * len(unit.slots)))
    return session


def _skip(session: Session, until: SlotIndex | None, needed: Duration) -> Session:
    """Leave out steps that may be skipped: the shortest that is enough, else the longest and then more."""
    while needed > 0:
        able = [
            slot
            for slot in _ahead(session, until)
            if (step := session.plan.slots[slot].step) is not None and step.cut is CutRule.MAY_SKIP
        ]
        if not able:
            break
        by_length = sorted(able, key=session.lengths.__getitem__)
        chosen = next((slot for slot in by_length if session.lengths[slot] >= needed), by_length[-1])
        needed = Duration(needed - session.lengths[chosen])
        session = replace(session, left_out=session.left_out | {chosen})
    return session


def _still_late(session: Session, promise: Promise, late: Duration) -> StillLate:
    """With the last step that would be enough, else the last two: what comes later leans on what came before."""
    able = [
        slot
        for slot in reversed(_ahead(session, promise.slot))
        if (step := session.plan.slots[slot].step) is not None
        and step.kind in _STAND_ALONE
        and step.cut is not CutRule.NEVER
        and not step.equal_group
        and not step.show_groups
    ]
    choices = ((slot,) for slot in able), combinations(able, 2)
    found = next((slots for slots in chain(*choices) if sum(session.lengths[slot] for slot in slots) >= late), ())
    return StillLate(promise, late, tuple((slot, session.lengths[slot]) for slot in sorted(found)))


def _changed(session: Session, planned: Session) -> tuple[tuple[SlotIndex, Duration], ...]:
    return tuple(
        (SlotIndex(index), after)
        for index, (before, after) in enumerate(zip(session.lengths, planned.lengths, strict=True))
        if before != after and index not in planned.left_out
    )
