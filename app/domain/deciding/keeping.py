"""How long the working notes are kept (exercise guide 4.4: a day is set at the start, and the period justified)."""

from datetime import date

from app.domain.commands import KeepingCommand
from app.domain.events import DeleteByMoved, Event
from app.domain.instants import Instant, local_time
from app.domain.language import say
from app.domain.refusal import Refused
from app.domain.session import Session


def decide_keeping(session: Session, command: KeepingCommand, now: Instant) -> tuple[Event, ...]:
    """Another day of deletion, from today on. Raises Refused."""
    try:
        day = date.fromisoformat(command.day)
    except ValueError as error:
        said = say("Give the day as year, month and day, such as 2026-12-21. Nothing was changed.")
        raise Refused(said) from error
    if day < local_time(now, session.details.utc_offset).date():
        raise Refused(say("That day is over. Choose one that is still to come; nothing was changed."))
    return () if command.day == session.details.delete_by else (DeleteByMoved(day.isoformat()),)
