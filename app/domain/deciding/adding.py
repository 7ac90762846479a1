"""What was put aside in the plan and is wanted after all."""

from app.domain.adding import is_untouched, place_for_more
from app.domain.commands import AddParked
from app.domain.events import Event, ParkedAdded
from app.domain.language import say
from app.domain.refusal import ENDED, Refused
from app.domain.session import Session


def add_parked(session: Session, command: AddParked) -> tuple[Event, ...]:
    """It comes after what is going on. Raises Refused."""
    if session.ended is not None:
        raise Refused(say(ENDED))
    if not 0 <= command.number < len(session.plan.parked):
        raise Refused(say("Nothing was put aside for this session."))
    if not is_untouched(session, place_for_more(session)):
        raise Refused(say("The room was further on already. Go on to where it was, then add it."))
    return (ParkedAdded(command.number),)
