"""Notes that the facilitator keeps to herself: they never leave the console."""

from app.domain.commands import RemoveConfidential, RewordConfidential
from app.domain.events import ConfidentialRemoved, ConfidentialReworded, ConfidentialTaken, Event
from app.domain.identifiers import ConfidentialId, SlotIndex
from app.domain.language import say
from app.domain.refusal import Refused
from app.domain.session import ConfidentialNote, Session
from app.domain.text import clean


def confide(session: Session, slot: SlotIndex, texts: tuple[str, ...]) -> tuple[Event, ...]:
    """Take down clean texts as confidential notes."""
    first = len(session.confidential) + 1
    return tuple(ConfidentialTaken(ConfidentialId(number), slot, text) for number, text in enumerate(texts, first))


def reword_confidential(session: Session, command: RewordConfidential) -> tuple[Event, ...]:
    """Correct a confidential note. Raises Refused where it is gone or would be empty."""
    note, text = _note(session, command.note), clean(command.text)
    if not text:
        raise Refused(say("A note cannot be empty. Remove it instead."))
    return () if text == note.text else (ConfidentialReworded(note.id, text),)


def remove_confidential(session: Session, command: RemoveConfidential) -> tuple[Event, ...]:
    """Take a confidential note away. Raises Refused where it is gone already."""
    return (ConfidentialRemoved(_note(session, command.note).id),)


def _note(session: Session, wanted: ConfidentialId) -> ConfidentialNote:
    if not 0 < wanted <= len(session.confidential) or session.confidential[wanted - 1].removed:
        raise Refused(say("That note is no longer there."))
    return session.confidential[wanted - 1]
