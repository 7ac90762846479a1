"""Fair time: turns of one equal group last alike, also when the first ran over (exercise guide 5.3)."""

import msgspec

from app.domain.agenda import QUIET
from app.domain.commands import AddTime, Retime
from app.domain.identifiers import SlotIndex
from app.domain.instants import Duration, Instant, between
from app.domain.session import Session, Visit
from app.domain.turns import equal_turns


class FairOffer(msgspec.Struct, frozen=True):
    """Turns that should get `by` more each, because the first of their group used so much more than it was given."""

    slots: tuple[SlotIndex, ...]
    lengths: tuple[Duration, ...]
    by: Duration


def fair_offer(session: Session, now: Instant) -> FairOffer | None:
    """What is owed to a turn that is going on and those to come; None where all are even or under fifteen seconds."""
    if session.ended is not None or session.position is None:
        return None
    for group in dict.fromkeys(slot.step.equal_group for slot in session.plan.slots if slot.step is not None):
        offer = _owed(session, group, now) if group else None
        if offer is not None:
            return offer
    return None


def _owed(session: Session, group: str, now: Instant) -> FairOffer | None:
    turns = equal_turns(session, group)
    position = session.position if session.position is not None else -1
    had = [used_time(visit, now) for visit in _last_visits(session) if visit.slot in turns and visit.slot < position]
    ahead = tuple(slot for slot in turns if slot >= position)
    if not had or not ahead:
        return None
    longest = max(had)
    by = Duration(longest - min(session.lengths[slot] for slot in ahead))
    return FairOffer(ahead, (longest,) * len(ahead), by) if by >= QUIET else None


def fair_command(session: Session, offer: FairOffer) -> AddTime | Retime:
    """Gives the turns what they are owed; one that is going on gets its share with those after it."""
    here = session.position
    if here is not None and here in offer.slots:
        return AddTime(Duration(offer.lengths[0] - session.lengths[here]))
    return Retime(tuple(zip(offer.slots, offer.lengths, strict=True)))


class UnevenTurns(msgspec.Struct, frozen=True):
    """A turn that is left out while others of its group are not: `had` ones (or one going on), or only `ahead`."""

    left_out: SlotIndex
    just_skipped: bool
    had: bool
    ahead: tuple[SlotIndex, ...]


def uneven_turns(session: Session) -> UnevenTurns | None:
    """The turn just skipped, or still to come and left out, that makes turns unequal; None where all are alike."""
    if session.ended is not None or session.position is None:
        return None
    last = session.visits[-2].slot if len(session.visits) > 1 and session.visits[-2].skipped else None
    found = [slot for slot in sorted(session.left_out) if slot == last or slot > session.position]
    for slot in sorted(found, key=lambda slot: slot != last):
        step = session.plan.slots[slot].step
        others = equal_turns(session, step.equal_group) if step is not None and step.equal_group else ()
        if others:
            ahead = tuple(turn for turn in others if turn > session.position)
            had = any(visit.slot in others and visit.slot <= session.position for visit in session.visits)
            if had or ahead:
                return UnevenTurns(slot, slot == last, had, ahead)
    return None


def _last_visits(session: Session) -> tuple[Visit, ...]:
    return tuple({visit.slot: visit for visit in session.visits}.values())


def used_time(visit: Visit, now: Instant) -> Duration:
    """How long a stay in a slot lasted, or has lasted until now, without what it stood still."""
    lasted = between(visit.began, now if visit.ended is None else visit.ended)
    return Duration(max(lasted - visit.stood_still, 0))
