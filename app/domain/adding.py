"""What was put aside in the plan comes into the day: after the exercise or break that is going on.

The times told to the people stay what they were. Everything that has happened lies before it, so nothing that was
taken down has to be renumbered.
"""

from msgspec.structs import replace

from app.domain.identifiers import SlotIndex
from app.domain.instants import Duration
from app.domain.plan import Parked, Plan, PlannedExercise, PlannedItem, PlannedSlack, Slot
from app.domain.session import Session


def place_for_more(session: Session) -> SlotIndex:
    """The first slot after the exercise or break that is going on; the first of all before the beginning."""
    if session.position is None:
        return SlotIndex(0)
    here = session.plan.slots[session.position].item
    later = (index for index, slot in enumerate(session.plan.slots) if slot.item > here)
    return SlotIndex(next(later, len(session.plan.slots)))


def is_untouched(session: Session, first: SlotIndex) -> bool:
    """Whether nothing has happened yet at this slot or later: somebody may have gone back to an earlier step."""
    item = _next_item(session)
    by_slot = (
        *(visit.slot for visit in session.visits),
        *(note.slot for note in session.notes),
        *(note.slot for note in session.confidential),
        *(ballot.slot for ballot in session.ballots),
        *(slot for slot, _ in (*session.commitments, *session.curtains, *session.unfolded)),
        *(place for place, _ in session.reasons if place is not None),
    )
    by_item = (
        *(drawn.item for drawn in session.rounds),
        *(theme.item for theme in session.themes),
        *(number for number, _ in (*session.loose, *session.parked)),
        *session.put_by_hand,
    )
    return all(slot < first for slot in by_slot) and all(number < item for number in by_item)


def with_parked(session: Session, number: int) -> Session:
    """The session with what was put aside at this place of the plan, after what is going on."""
    first, parked = place_for_more(session), session.plan.parked[number]
    added = tuple(_as_long_as_its_equals(session, slot) for slot in parked.slots)
    count, lengths = len(added), session.lengths
    auto = frozenset(
        SlotIndex(first + index) for index, slot in enumerate(added) if slot.step is not None and slot.step.auto_advance
    )
    return replace(
        session,
        plan=_plan_with(session.plan, number, _next_item(session), first, replace(parked, slots=added)),
        lengths=(*lengths[:first], *(slot.length for slot in added), *lengths[first:]),
        left_out=_moved(session.left_out, first, count),
        auto_advance=_moved(session.auto_advance, first, count) | auto,
    )


def _as_long_as_its_equals(session: Session, slot: Slot) -> Slot:
    """Turns that have to last equally long last as those that are in the day already."""
    group = slot.step.equal_group if slot.step is not None else ""
    same = (
        session.lengths[index]
        for index, other in enumerate(session.plan.slots)
        if group and other.step is not None and other.step.equal_group == group
    )
    return replace(slot, length=Duration(next(same, slot.length)), added=True)


def _next_item(session: Session) -> int:
    """The number of the item after the one that is going on; of the first of all before the beginning."""
    return 0 if session.position is None else session.plan.slots[session.position].item + 1


def _plan_with(plan: Plan, number: int, item: int, first: SlotIndex, parked: Parked) -> Plan:
    count = len(parked.slots)
    slots = (
        *plan.slots[:first],
        *(replace(slot, item=item) for slot in parked.slots),
        *(replace(slot, item=slot.item + 1) for slot in plan.slots[first:]),
    )
    items = (
        *plan.items[:item],
        _moved_item(parked.item, first),
        *(_moved_item(later, count) for later in plan.items[item:]),
    )
    left = (*plan.parked[:number], *plan.parked[number + 1 :])
    return replace(plan, items=items, slots=slots, parked=left)


def _moved_item(item: PlannedItem, by: int) -> PlannedItem:
    if isinstance(item, PlannedSlack):
        return item
    if isinstance(item, PlannedExercise):
        return replace(item, first=SlotIndex(item.first + by), last=SlotIndex(item.last + by))
    return replace(item, first=SlotIndex(item.first + by))


def _moved(slots: frozenset[SlotIndex], first: SlotIndex, by: int) -> frozenset[SlotIndex]:
    return frozenset(SlotIndex(slot + by) if slot >= first else slot for slot in slots)
