"""Who sits in a group, who waits for one, and who went home."""

from app.domain.groups import Group
from app.domain.identifiers import ParticipantId
from app.domain.session import Session


def unseated(session: Session, groups: tuple[Group, ...]) -> tuple[ParticipantId, ...]:
    """Those in the room who sit in none of these groups."""
    seated = {person for group in groups for person in group}
    return tuple(person.id for person in session.present if person.id not in seated)


def waiting(session: Session) -> tuple[ParticipantId, ...]:
    """People who came after the groups were drawn and join at the next step."""
    drawn = session.round
    return unseated(session, drawn.groups) if drawn else ()
