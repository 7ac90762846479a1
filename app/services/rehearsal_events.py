"""What a facilitator asks of the session when something happens in a rehearsal."""

from app.domain.advice import advice
from app.domain.commands import (
    AddTime,
    Command,
    DrawGroups,
    LeaveOut,
    SetPresence,
    ShowMessage,
    SkipStep,
)
from app.domain.fairness import fair_command, fair_offer
from app.domain.instants import Instant
from app.domain.people import Presence
from app.domain.session import Session
from app.services.event_files import PlannedEvent, What
from app.services.rehearsal_script import Source, Unplayable


def command_of(event: PlannedEvent, session: Session, now: Instant) -> Command:
    """The command for an event that takes no time of its own. Raises Unplayable."""
    match event:
        case PlannedEvent(what=What.ARRIVES | What.LEAVES, person=person) if person is not None:
            return SetPresence(person, Presence.PRESENT if event.what is What.ARRIVES else Presence.LEFT)
        case PlannedEvent(what=What.LEAVE_OUT, slot=slot) if slot is not None:
            return LeaveOut(slot)
        case PlannedEvent(what=What.ADD):
            return AddTime(event.length)
        case PlannedEvent(what=What.SKIP):
            return SkipStep()
        case PlannedEvent(what=What.DRAW):
            return DrawGroups()
        case PlannedEvent(what=What.FAIR):
            return _fair(event, session, now)
        case PlannedEvent(what=What.ADVICE):
            return _advised(event, session, now)
        case _:
            return ShowMessage(event.text)


def _advised(event: PlannedEvent, session: Session, now: Instant) -> Command:
    """What the one key for proposals would do."""
    found = advice(session, now)
    if not found:
        raise Unplayable("Nothing is proposed at that moment.", event.row, Source.EVENTS)
    if found[0].command is None:
        said = f"What is proposed then cannot be done with a key: {found[0].sentence}"
        raise Unplayable(said, event.row, Source.EVENTS)
    return found[0].command


def _fair(event: PlannedEvent, session: Session, now: Instant) -> Command:
    offer = fair_offer(session, now)
    if offer is None:
        raise Unplayable("No turn is owed time at that moment.", event.row, Source.EVENTS)
    return fair_command(session, offer)
