"""Finding what a command speaks of, or refusing with a sentence."""

from collections.abc import Iterable

from app.domain.identifiers import NoteId, ThemeId
from app.domain.language import say
from app.domain.refusal import Refused
from app.domain.session import Note, Session, Theme


def find_note(session: Session, wanted: NoteId) -> Note:
    """A note by number. Raises Refused where it was removed."""
    note = session.note(wanted)
    if note is None:
        raise Refused(say("That note is no longer there."))
    return note


def find_notes(session: Session, wanted: Iterable[NoteId]) -> tuple[Note, ...]:
    """Several notes, each once. Raises Refused where one was removed or there is none at all."""
    notes = tuple(find_note(session, number) for number in dict.fromkeys(wanted))
    if not notes:
        raise Refused(say("Choose one or more notes first."))
    return notes


def find_theme(session: Session, wanted: ThemeId) -> Theme:
    """A theme by number. Raises Refused where it was merged away or removed."""
    theme = session.theme(wanted)
    if theme is None:
        raise Refused(say("That theme is no longer there."))
    return theme
