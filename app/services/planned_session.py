"""A planned day as a session that never began, so that its paper can be made long before."""

from app.domain.catalogue import Catalogue
from app.domain.history import begin_history
from app.domain.identifiers import SessionId
from app.domain.instants import Instant
from app.domain.plan import plan_workshop
from app.domain.session import Session
from app.services.own_workshops import OwnWorkshop
from app.services.preparing import today_at
from app.services.rosters import read_roster
from app.services.setting_up import SetUp, first_record


def planned_session(own: OwnWorkshop, catalogue: Catalogue, now: Instant) -> Session:
    """The day as it would be today, with the people who are coming; nothing of it is kept."""
    people = read_roster(own.people, own.workshop.language).people
    plan = plan_workshop(
        own.workshop,
        catalogue.exercises,
        catalogue.principles,
        start=today_at(now, own.workshop.start),
        people=len(people),
    )
    set_up = SetUp(plan, people, own.facilitator, own.place, seed=0)
    return begin_history(first_record(SessionId(own.workshop.id), set_up, now)).session
