"""Taking down what the room says."""

from collections.abc import Sequence
from typing import assert_never

from app.domain.commands import (
    CountCommitments,
    NotingCommand,
    RecategoriseNote,
    RecordConsent,
    RemoveConfidential,
    RemoveNote,
    RemoveNotes,
    RewordConfidential,
    RewordNote,
    TakeNote,
    TakeNotes,
    TellCarried,
)
from app.domain.deciding.confiding import confide, remove_confidential, reword_confidential
from app.domain.deciding.consenting import record_consent, says_yes
from app.domain.deciding.finding import find_note, find_notes
from app.domain.deciding.theming import into_theme
from app.domain.events import (
    CarriedTold,
    CommitmentsCounted,
    Event,
    NoteGrouped,
    NoteRecategorised,
    NoteRemoved,
    NoteReworded,
    NoteTaken,
)
from app.domain.exercise import Step
from app.domain.identifiers import NoteId, SlotIndex
from app.domain.language import say, unsaid
from app.domain.refusal import Refused
from app.domain.session import Note, Session
from app.domain.text import clean
from app.domain.vocabulary import Category, Privacy, ReplyKind, StepKind

PAPER_ONLY = unsaid("Paper only here: stories are never typed.")
NOTHING_TAKEN = unsaid("Nothing is written down in this step.")
MOST_AT_ONCE = 500
"""Notes that one change takes at most: more than a room says in a day, and still read back in a moment."""


def decide_noting(session: Session, command: NotingCommand) -> tuple[Event, ...]:
    """The events of a command about notes and commitments. Raises Refused."""
    match command:
        case TakeNote():
            return _take(session, (command.text,), command)
        case TakeNotes():
            return _take(session, command.texts, command)
        case RewordConfidential():
            return reword_confidential(session, command)
        case RemoveConfidential():
            return remove_confidential(session, command)
        case RewordNote():
            return _reword(session, command)
        case RecordConsent():
            return record_consent(session, command)
        case RecategoriseNote():
            return _recategorise(session, command)
        case RemoveNote():
            return _remove(session, (command.note,))
        case RemoveNotes():
            return _remove(session, command.notes)
        case CountCommitments():
            return _commitments(session, command)
        case TellCarried():
            return _told(session, command)
        case _:
            assert_never(command)


def why_closed(session: Session) -> str:
    """Why no note can be taken now; empty when one can."""
    if session.ended is not None:
        return say("The session has ended. Notes can still be corrected.")
    if session.slot is None:
        return say("Notes are taken once the session has begun.")
    step = session.slot.step
    if step is None:
        return say("Break: nothing is written down.")
    if step.takes_notes:
        return ""
    return say(NOTHING_TAKEN if step.privacy is Privacy.NONE else PAPER_ONLY)


def _take(session: Session, typed: tuple[str, ...], command: TakeNote | TakeNotes) -> tuple[Event, ...]:
    closed = why_closed(session)
    if closed or session.position is None or session.slot is None or session.slot.step is None:
        raise Refused(closed)
    texts = tuple(filter(None, map(clean, typed)))
    if not texts:
        raise Refused(say("Type the note first."))
    if len(texts) > MOST_AT_ONCE:
        raise Refused(
            say(
                "Take {most} notes at most at a time; these are {count}.",
                most=MOST_AT_ONCE,
                count=len(texts),
            )
        )
    if command.confidential:
        return confide(session, session.position, texts)
    if isinstance(command, TakeNote) and command.reply_to is not None:
        return _reply(session, session.position, command.reply_to, command.reply or ReplyKind.ADD, texts[0])
    category = command.category or session.slot.step.capture[0]
    _check_category(session.slot.step, category)
    taken = _taken(session, session.position, texts, category, command)
    return (*taken, *into_theme(session, session.slot.item, [each.note for each in taken], command.theme))


def _reply(session: Session, slot: SlotIndex, to: NoteId, kind: ReplyKind, text: str) -> tuple[Event, ...]:
    """A reply is about what its card is about; what it asks is a question to park (exercise guide 4.1)."""
    card = find_note(session, to)
    if card.reply_to is not None:
        raise Refused(say("That is a reply itself. Reply to the card it hangs under."))
    if card.category is Category.ACTION:
        raise Refused(say("An action takes no replies. Change its words instead."))
    category = Category.QUESTION if kind is ReplyKind.ASK else card.category
    number = NoteId(len(session.notes) + 1)
    return (NoteTaken(number, slot, category, text, Privacy.ROOM, reply_to=to, reply=kind),)


def _remove(session: Session, wanted: Sequence[NoteId]) -> tuple[Event, ...]:
    """Cards go with their replies."""
    notes = find_notes(session, wanted)
    numbers = dict.fromkeys(number for note in notes for number in (*note.replies, note.id))
    return tuple(NoteRemoved(number) for number in numbers)


def _taken(
    session: Session,
    slot: SlotIndex,
    texts: tuple[str, ...],
    category: Category,
    command: TakeNote | TakeNotes,
) -> tuple[NoteTaken, ...]:
    named = category is Category.ACTION
    agreed = not named or says_yes(session, clean(command.owner), command.agreed)
    return tuple(
        NoteTaken(
            note=NoteId(number),
            slot=slot,
            category=category,
            text=text,
            privacy=Privacy.NAMED if named else Privacy.ROOM,
            owner=clean(command.owner) if named else "",
            due=clean(command.due) if named else "",
            agreed=agreed,
        )
        for number, text in enumerate(texts, len(session.notes) + 1)
    )


def _check_category(step: Step, category: Category) -> None:
    """A step takes what it asks for, and a question to park at any time."""
    if category not in step.capture and category is not Category.QUESTION:
        offered = ", ".join(map(say, step.capture))
        words = unsaid("This step takes {offered} (or a question to park), not {category}.")
        raise Refused(say(words, offered=offered, category=say(category)))


def _recategorise(session: Session, command: RecategoriseNote) -> tuple[Event, ...]:
    note = find_note(session, command.note)
    _check_category(_step_of(session, note), command.category)
    if note.category is command.category:
        return ()
    changed = NoteRecategorised(note.id, command.category)
    # An action stays in sight until it is done.
    return (changed, NoteGrouped(note.id, None)) if note.parked and command.category is Category.ACTION else (changed,)


def _reword(session: Session, command: RewordNote) -> tuple[Event, ...]:
    note = find_note(session, command.note)
    text = clean(command.text)
    if not text:
        raise Refused(say("A note cannot be empty. Remove it instead."))
    named = note.privacy is Privacy.NAMED
    owner = clean(command.owner) if named and command.owner is not None else note.owner
    due = clean(command.due) if named and command.due is not None else note.due
    if (text, owner, due) == (note.text, note.owner, note.due):
        return ()
    agreed = note.agreed if owner == note.owner else says_yes(session, owner)
    return (NoteReworded(note.id, text, owner, due, agreed),)


def _commitments(session: Session, command: CountCommitments) -> tuple[Event, ...]:
    step = session.slot.step if session.slot else None
    if step is None or session.position is None or not counts_commitments(step):
        raise Refused(say("Commitments are counted in the steps where people write one."))
    if not 0 <= command.count <= len(session.people):
        raise Refused(say("Count between 0 and {count} commitments, one a person.", count=len(session.people)))
    if session.commitments_of(session.position) == command.count:
        return ()
    return (CommitmentsCounted(session.position, command.count),)


def _told(session: Session, command: TellCarried) -> tuple[Event, ...]:
    if not 0 <= command.number < len(session.carried):
        raise Refused(say("There is no such action of last time."))
    if session.carried[command.number].standing is command.standing:
        return ()
    return (CarriedTold(command.number, command.standing),)


def counts_commitments(step: Step) -> bool:
    """Whether people write a commitment in this step."""
    return Category.COMMITMENT in step.capture and step.kind in (StepKind.COMMIT, StepKind.INDIVIDUAL_WRITE)


def _step_of(session: Session, note: Note) -> Step:
    step = session.plan.slots[SlotIndex(note.slot)].step
    if step is None:
        raise Refused(say("Break: nothing is written down."))
    return step
