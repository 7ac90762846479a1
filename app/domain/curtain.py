"""What the room may see of notes, of a result and of a principle, and what waits to be shown."""

from collections.abc import Iterator
from enum import StrEnum

import msgspec

from app.domain.exercise import Principle, Step
from app.domain.identifiers import NoteId, SlotIndex
from app.domain.ranking import choices
from app.domain.session import Ballot, Note, Session
from app.domain.stage_parts import Curtain
from app.domain.vocabulary import StepKind


class Waiting(StrEnum):
    """What waits behind a curtain that opens one by one."""

    NOTHING = "nothing"
    NOTES = "notes"
    PLACES = "places"
    WORDS = "words"


class Behind(msgspec.Struct, frozen=True):
    """How much waits; `held_back` are the notes taken behind the curtain by hand, which wait for nobody."""

    what: Waiting
    count: int = 0
    held_back: int = 0


NOTHING_WAITS = Behind(Waiting.NOTHING)


def is_shown(session: Session, note: NoteId, curtain: Curtain) -> bool:
    """Whether the room sees a note on the wall; a reply only with its card."""
    card = session.notes[note - 1].reply_to
    if note in session.held_back or (card is not None and not is_shown(session, card, curtain)):
        return False
    return curtain is Curtain.SHOWN or (curtain is Curtain.ONE_BY_ONE and note in session.revealed)


def behind(session: Session) -> Behind:
    """What waits in the current step."""
    slot = session.position
    step = session.plan.slots[slot].step if slot is not None and session.ended is None else None
    if slot is None or step is None:
        return NOTHING_WAITS
    what, count = _waiting(session, slot, step)
    held = sum(1 for note in _on_wall(session, slot) if note.id in session.held_back) if session.held_back else 0
    return Behind(what if count else Waiting.NOTHING, count, held)


def _waiting(session: Session, slot: SlotIndex, step: Step) -> tuple[Waiting, int]:
    if step.kind is StepKind.PLENARY_HARVEST:
        return Waiting.NOTES, len(notes_waiting(session, slot))
    if step.kind is StepKind.VOTE:
        return Waiting.PLACES, _places_waiting(session, slot)
    if step.kind is StepKind.PRINCIPLE_REVEAL:
        return Waiting.WORDS, _words_waiting(session, slot, step)
    return Waiting.NOTHING, 0


def notes_waiting(session: Session, slot: SlotIndex) -> tuple[NoteId, ...]:
    """The notes behind a curtain that opens one by one, oldest first; those held back do not wait."""
    if session.curtain_of(slot) is not Curtain.ONE_BY_ONE:
        return ()
    return tuple(note.id for note in _on_wall(session, slot) if _waits(session, note))


def places_shown(session: Session, ballot: Ballot) -> frozenset[int]:
    """The counts of a closed vote that the room may see: all, or one by one from the last place up."""
    counts = sorted({choice.count for choice in choices(session, ballot)})
    one_by_one = session.curtain_of(ballot.slot) is Curtain.ONE_BY_ONE
    return frozenset(counts[: session.unfolded_of(ballot.slot)] if one_by_one else counts)


def principle_of(session: Session, step: Step) -> Principle | None:
    """The principle that a reveal step shows."""
    return next((each for each in session.plan.principles if each.id == step.principle), None)


def _waits(session: Session, note: Note) -> bool:
    held = session.held_back
    return note.id not in session.revealed and note.id not in held and note.reply_to not in held


def _on_wall(session: Session, slot: SlotIndex) -> Iterator[Note]:
    item = session.plan.slots[slot].item
    return (note for note in session.notes if not note.removed and session.plan.slots[note.slot].item == item)


def _places_waiting(session: Session, slot: SlotIndex) -> int:
    ballot = session.ballot(slot)
    if ballot is None or not ballot.closed:
        return 0
    return len({choice.count for choice in choices(session, ballot)}) - len(places_shown(session, ballot))


def _words_waiting(session: Session, slot: SlotIndex, step: Step) -> int:
    principle = principle_of(session, step)
    if principle is None:
        return 0
    return sum(map(bool, (principle.self_check, principle.try_saying))) - session.unfolded_of(slot)
