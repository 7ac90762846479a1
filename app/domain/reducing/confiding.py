"""What confidential notes do to a session: they are kept in a list of their own."""

from msgspec.structs import replace

from app.domain.events import ConfidentialRemoved, ConfidentialReworded, ConfidentialTaken
from app.domain.instants import Instant
from app.domain.session import ConfidentialNote, Session, replaced


def reduce_confiding(
    session: Session, event: ConfidentialTaken | ConfidentialReworded | ConfidentialRemoved, at: Instant
) -> Session:
    """The session after a confidential note was taken, corrected or removed."""
    if isinstance(event, ConfidentialTaken):
        note = ConfidentialNote(event.note, event.slot, event.text, at)
        return replace(session, confidential=(*session.confidential, note))
    before = session.confidential[event.note - 1]
    after = (
        replace(before, text=event.text) if isinstance(event, ConfidentialReworded) else replace(before, removed=True)
    )
    return replace(session, confidential=replaced(session.confidential, event.note - 1, after))
