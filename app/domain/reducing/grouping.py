"""People: who is here, and who sits with whom."""

from typing import assert_never

import msgspec
from msgspec.structs import replace

from app.domain.events import (
    GroupingEvent,
    GroupsChanged,
    GroupsDrawn,
    PeopleKeptApart,
    PersonAdded,
    PresenceChanged,
)
from app.domain.groups import Round
from app.domain.session import Session, replaced


def reduce_grouping(session: Session, event: GroupingEvent) -> Session:
    """The session after an event about people."""
    match event:
        case GroupsDrawn():
            drawn = Round(len(session.rounds) + 1, event.item, event.size, event.groups, event.kept)
            return replace(session, rounds=(*session.rounds, drawn))
        case GroupsChanged():
            return _change_groups(session, event)
        case PeopleKeptApart():
            return _keep_apart(session, event)
        case PersonAdded():
            return replace(session, people=(*session.people, event.person))
        case PresenceChanged():
            person = msgspec.structs.replace(session.people[event.person - 1], presence=event.presence)
            return replace(session, people=replaced(session.people, event.person - 1, person))
        case _:
            assert_never(event)


def _keep_apart(session: Session, event: PeopleKeptApart) -> Session:
    person = session.people[event.person - 1]
    names = (session.people[other - 1].name for other in event.others)
    avoid = tuple(dict.fromkeys((*person.avoid, *names)))
    kept = msgspec.structs.replace(person, avoid=avoid)
    return replace(session, people=replaced(session.people, event.person - 1, kept))


def _change_groups(session: Session, event: GroupsChanged) -> Session:
    meant = (event.item, event.size)
    at = max(
        index for index, drawn in enumerate(session.rounds) if meant in ((drawn.item, drawn.size), (drawn.item, 0))
    )
    changed = msgspec.structs.replace(session.rounds[at], groups=event.groups)
    return replace(session, rounds=replaced(session.rounds, at, changed))
