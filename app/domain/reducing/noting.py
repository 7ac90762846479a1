"""Notes, and how many commitments were made."""

from typing import assert_never

from msgspec.structs import replace

from app.domain.events import (
    CarriedTold,
    CommitmentsCounted,
    ConfidentialRemoved,
    ConfidentialReworded,
    ConfidentialTaken,
    ConsentRecorded,
    NoteRecategorised,
    NoteRemoved,
    NoteReworded,
    NoteTaken,
    NotingEvent,
)
from app.domain.instants import Instant
from app.domain.reducing.confiding import reduce_confiding
from app.domain.reducing.lying import drop, lift
from app.domain.session import Note, Session, replaced, with_note
from app.domain.vocabulary import Category, Privacy


def reduce_noting(session: Session, event: NotingEvent, at: Instant) -> Session:
    """The session after an event about what the room said."""
    match event:
        case NoteTaken():
            return _take(session, event, at)
        case ConfidentialTaken() | ConfidentialReworded() | ConfidentialRemoved():
            return reduce_confiding(session, event, at)
        case NoteReworded():
            note = session.notes[event.note - 1]
            changed = replace(note, text=event.text, owner=event.owner, due=event.due, agreed=event.agreed)
            return with_note(session, changed)
        case ConsentRecorded():
            return with_note(session, replace(session.notes[event.note - 1], agreed=event.agreed))
        case NoteRecategorised():
            return with_note(session, _recategorised(session.notes[event.note - 1], event.category))
        case NoteRemoved():
            lifted = lift(session, session.notes[event.note - 1])
            return with_note(lifted, replace(lifted.notes[event.note - 1], removed=True, theme=None))
        case CommitmentsCounted():
            others = tuple(entry for entry in session.commitments if entry[0] != event.slot)
            return replace(session, commitments=(*others, (event.slot, event.count)))
        case CarriedTold():
            told = replace(session.carried[event.number], standing=event.standing)
            return replace(session, carried=replaced(session.carried, event.number, told))
        case _:
            assert_never(event)


def _take(session: Session, event: NoteTaken, at: Instant) -> Session:
    note = Note(
        id=event.note,
        slot=event.slot,
        category=event.category,
        text=event.text,
        privacy=event.privacy,
        taken=at,
        owner=event.owner,
        due=event.due,
        reply_to=event.reply_to,
        reply=event.reply,
        agreed=event.agreed,
    )
    # The number may be that of a note which was undone: what the room was let see of that one is not for this one.
    taken = replace(
        session,
        notes=(*session.notes, note),
        revealed=session.revealed - {note.id},
        held_back=session.held_back - {note.id},
    )
    if note.reply_to is None:
        return drop(taken, note.id, None, at)
    card = taken.notes[note.reply_to - 1]
    return with_note(taken, replace(card, replies=(*card.replies, note.id)))


def _recategorised(note: Note, category: Category) -> Note:
    """Only an action carries an owner and a date."""
    if category is Category.ACTION:
        return replace(note, category=category, privacy=Privacy.NAMED)
    return replace(note, category=category, privacy=Privacy.ROOM, owner="", due="", agreed=True)
