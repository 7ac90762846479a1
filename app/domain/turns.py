"""Turns that belong together: the same groups, one turn after another, all equally long; and when a three shares them.

Source: exercise guide 5.1 (three, fair time): a third turn for all, or the time of the turns split by three.
"""

from app.domain.identifiers import SlotIndex
from app.domain.instants import ZERO, Duration
from app.domain.plan import Plan, PlannedExercise
from app.domain.session import Session, Sharing
from app.domain.vocabulary import When


def turns_of(session: Session, slot: SlotIndex) -> tuple[SlotIndex, ...]:
    """The turns equal to this one in which the same people sit together, itself among them; none for other steps.

    One that was left out is among them: it may have been skipped after somebody had told.
    """
    step = session.plan.slots[slot].step
    if step is None or not step.equal_group:
        return ()
    sitting = _sitting(session.plan, session.plan.slots[slot].item)
    return tuple(
        SlotIndex(index)
        for index, other in enumerate(session.plan.slots)
        if other.step is not None
        and other.step.equal_group == step.equal_group
        and _sitting(session.plan, other.item) == sitting
    )


def equal_turns(session: Session, group: str) -> tuple[SlotIndex, ...]:
    """The turns of an equal group that take place, whoever sits in them."""
    return tuple(
        SlotIndex(index)
        for index, slot in enumerate(session.plan.slots)
        if slot.step is not None and slot.step.equal_group == group and session.runs(SlotIndex(index))
    )


def time_of_turns_after(session: Session, slot: SlotIndex) -> Duration:
    """How long the turns after this one last together that are equal to it."""
    ahead = (turn for turn in turns_of(session, slot) if turn > slot and session.runs(turn))
    return Duration(sum(session.lengths[turn] for turn in ahead))


def shares_turns(session: Session, slot: SlotIndex) -> bool:
    """Whether in this turn a three among pairs shares the time of all turns, as there is no third turn for it."""
    return _would_share(session, slot) and session.has_three(slot)


def is_third_turn(session: Session, slot: SlotIndex) -> bool:
    """Whether this turn is there for a three among pairs, and there is one."""
    step = session.plan.slots[slot].step
    return step is not None and step.when is When.ODD and session.has_three(slot)


def third_of_turns(session: Session, exercise: PlannedExercise) -> Duration:
    """What each of a three would get of the exercise's longest turns; zero where it would not share them."""
    turns = [slot for slot in session.plan.slots_of(exercise) if _would_share(session, slot)]
    if not turns:
        return ZERO
    longest = max(turns, key=session.lengths.__getitem__)
    return Duration(sum(session.lengths[turn] for turn in turns_of(session, longest) if session.runs(turn)) // 3)


def sharing_now(session: Session, slot: SlotIndex, elapsed: Duration) -> Sharing:
    """How a three shares the time from now on, `elapsed` into a turn."""
    ahead = time_of_turns_after(session, slot)
    return Sharing(elapsed, session.lengths[slot], ahead, shares_turns(session, slot))


def _would_share(session: Session, slot: SlotIndex) -> bool:
    in_pairs = session.plan.group_size(slot) == 2
    return in_pairs and bool(turns_of(session, slot)) and not _has_third_turn(session, slot)


def _has_third_turn(session: Session, slot: SlotIndex) -> bool:
    """A third turn that was left out leaves nothing but to share."""
    sitting = _sitting(session.plan, session.plan.slots[slot].item)
    return any(
        other.step is not None
        and other.step.when is When.ODD
        and index not in session.left_out
        and _sitting(session.plan, other.item) == sitting
        for index, other in enumerate(session.plan.slots)
    )


def _sitting(plan: Plan, item: int) -> int:
    """The item in which the groups were made that go on in this one."""
    exercise = plan.items[item]
    if not isinstance(exercise, PlannedExercise) or not exercise.grouping.keep_from:
        return item
    earlier = [
        index
        for index, other in enumerate(plan.items[:item])
        if isinstance(other, PlannedExercise) and other.id == exercise.grouping.keep_from
    ]
    return _sitting(plan, earlier[-1]) if earlier else item
