"""Finding a note again by words, wherever in the session it was taken."""

import msgspec

from app.domain.identifiers import ConfidentialId, NoteId
from app.domain.session import Note, Session
from app.domain.vocabulary import Category
from app.domain.words import folded

MOST_SHOWN = 50


class FoundNote(msgspec.Struct, frozen=True):
    """A note with where it was taken; `category` is None for one of the facilitator's own."""

    note: NoteId | ConfidentialId
    text: str
    category: Category | None
    theme: str
    step: str
    owner: str = ""
    due: str = ""


class FoundNotes(msgspec.Struct, frozen=True):
    """The newest of the notes found, and how many there are in all."""

    notes: tuple[FoundNote, ...]
    count: int


def find_notes(session: Session, words: str) -> FoundNotes:
    """The notes that have every one of these words somewhere: in the text, theme, owner, category or step.

    Cases and accents are all one. Without words these are all notes; the newest comes first.
    """
    wanted = folded(words).split()
    found = [note for note in _all_notes(session) if _has(note, wanted)]
    return FoundNotes(tuple(found[:MOST_SHOWN]), len(found))


def _all_notes(session: Session) -> list[FoundNote]:
    taken = [(note.taken, _of_the_room(session, note)) for note in session.notes if not note.removed]
    own = [
        (note.taken, FoundNote(note.id, note.text, None, "", session.plan.slots[note.slot].title))
        for note in session.confidential
        if not note.removed
    ]
    return [note for _, note in sorted(taken + own, key=lambda each: (each[0], each[1].note), reverse=True)]


def _of_the_room(session: Session, note: Note) -> FoundNote:
    theme = session.themes[note.theme - 1].name if note.theme is not None else ""
    step = session.plan.slots[note.slot].title
    return FoundNote(note.id, note.text, note.category, theme, step, note.owner, note.due)


def _has(note: FoundNote, wanted: list[str]) -> bool:
    if not wanted:
        return True
    where = folded("\n".join((note.text, note.theme, note.owner, note.category or "", note.step)))
    return all(word in where for word in wanted)
