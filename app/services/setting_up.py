"""What is settled before a session: it becomes the first record, and the name of the folder."""

from datetime import timedelta

import msgspec

from app.domain.events import SessionCreated
from app.domain.history import Record
from app.domain.identifiers import SessionId
from app.domain.instants import Duration, Instant, local_time
from app.domain.people import Participant
from app.domain.plan import Plan
from app.domain.session import CarriedAction
from app.domain.text import clean
from app.services.clock import local_day, local_offset

KEEP_DAYS = 30
"""Days until working notes are to be deleted, unless the facilitator chooses otherwise (exercise guide 4.4)."""


class SetUp(msgspec.Struct, frozen=True):
    """What the facilitator settles before a session. `delete_by` is a date such as `2026-12-21`, or empty."""

    plan: Plan
    people: tuple[Participant, ...]
    facilitator: str = ""
    place: str = ""
    delete_by: str = ""
    seed: int | None = None
    rehearsal: bool = False
    carried: tuple[CarriedAction, ...] = ()


def folder_name(plan: Plan, now: Instant, *, locked: bool) -> str:
    """The day and the workshop; of a locked one the time, for the name of a workshop can tell whom it is for."""
    day = local_day(now).isoformat()
    return f"{day}-locked-{local_time(now, local_offset(now)):%H%M}" if locked else f"{day}-{plan.workshop}"


def _delete_by(now: Instant, offset: Duration) -> str:
    """The date by which working notes are deleted unless somebody chooses another."""
    return (local_time(now, offset).date() + timedelta(days=KEEP_DAYS)).isoformat()


def first_record(name: SessionId, set_up: SetUp, now: Instant) -> Record:
    """What every session begins with."""
    offset = local_offset(now)
    created = SessionCreated(
        id=name,
        plan=set_up.plan,
        people=set_up.people,
        seed=now if set_up.seed is None else set_up.seed,
        utc_offset=offset,
        delete_by=set_up.delete_by or _delete_by(now, offset),
        facilitator=clean(set_up.facilitator),
        place=clean(set_up.place),
        rehearsal=set_up.rehearsal,
        carried=set_up.carried,
    )
    return Record(1, 1, True, now, created)
