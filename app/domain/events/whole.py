"""Events of the session as a whole: its beginning, its words, how long it is kept, and what was taken back."""

from app.domain.events.tagged import Tagged
from app.domain.identifiers import SessionId
from app.domain.instants import Duration
from app.domain.people import Participant
from app.domain.plan import Plan
from app.domain.session_parts import CarriedAction


class SessionCreated(Tagged, frozen=True, tag="session-created"):
    """A session was set up, with the whole plan and roster."""

    id: SessionId
    plan: Plan
    people: tuple[Participant, ...]
    seed: int
    utc_offset: Duration
    delete_by: str
    facilitator: str = ""
    place: str = ""
    rehearsal: bool = False
    """Whether it is only played through, so that nothing is learned from its times."""
    carried: tuple[CarriedAction, ...] = ()
    """The actions of an earlier session that this one opens with."""


class WordsFilled(Tagged, frozen=True, tag="words-filled"):
    """The words for a placeholder were said."""

    name: str
    text: str


class DeleteByMoved(Tagged, frozen=True, tag="delete-by-moved"):
    """The working notes are deleted by another day."""

    day: str


class Undone(Tagged, frozen=True, tag="undone"):
    """The last thing was taken back."""


class Redone(Tagged, frozen=True, tag="redone"):
    """What was undone was done again."""


class NamesReplaced(Tagged, frozen=True, tag="names-replaced"):
    """Seat numbers stand for the people from the first line on; what was done before cannot be taken back."""


WordingEvent = WordsFilled
KeepingEvent = DeleteByMoved
HistoryEvent = Undone | Redone | NamesReplaced
