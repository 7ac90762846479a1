"""Whether the owner of an action said yes: no owner is named without (vocabulary: *named*; exercise guide 4.4).

A name is typed after a yes that all could hear. So whoever is here and is typed as an owner did say it; somebody who is
not here cannot have, and nobody else reads the name before the facilitator says that it was given.
"""

from app.domain.commands import RecordConsent
from app.domain.deciding.finding import find_note
from app.domain.events import ConsentRecorded, Event
from app.domain.language import say
from app.domain.refusal import Refused
from app.domain.session import Session
from app.domain.vocabulary import Category


def says_yes(session: Session, owner: str, told: bool | None = None) -> bool:
    """Whether an owner counts as asked: as it was told, else where it is somebody who is here, or nobody at all."""
    if told is not None:
        return told
    wanted = owner.casefold()
    return not owner or any(_is(person.name.casefold(), wanted) for person in session.present)


def record_consent(session: Session, command: RecordConsent) -> tuple[Event, ...]:
    """The event of an answer. Raises Refused."""
    note = find_note(session, command.note)
    if note.category is not Category.ACTION or not note.owner:
        raise Refused(say("Nobody is named there yet. Type the owner after a yes in the room."))
    return (ConsentRecorded(note.id, command.agreed),) if note.agreed is not command.agreed else ()


def _is(name: str, wanted: str) -> bool:
    """Whether somebody is meant by the whole name, or by the first part of it."""
    return name == wanted or name.startswith(f"{wanted} ")
