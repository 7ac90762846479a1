"""Moving somebody without a question, and keeping people apart for the rest of the day.

Source: exercise guide 5.1 (quiet opt-out). No reason is asked for or kept.
"""

from app.domain.commands import KeepApart, MoveAside
from app.domain.deciding.seats import changed_places, cost_of_pairs
from app.domain.events import Event, PeopleKeptApart
from app.domain.grouping.seating import nearest_fitting
from app.domain.language import say
from app.domain.people import hard_links
from app.domain.refusal import Refused
from app.domain.session import Session


def move_aside(session: Session, command: MoveAside) -> tuple[Event, ...]:
    """Somebody changes places with the nearest who fits; those who sat together are kept apart. Raises Refused."""
    drawn, person = session.round, session.person(command.person)
    group = drawn.group_of(command.person) if drawn is not None else None
    if drawn is None or group is None or person is None:
        raise Refused(say("Choose somebody who sits in a group."))
    if len(drawn.groups) == 1:
        raise Refused(say("There is only one group, so {name} cannot be moved. Nothing was changed.", name=person.name))
    other = nearest_fitting(drawn.groups, person.id, cost_of_pairs(session, session.exercise))
    if other is None:
        raise Refused(
            say(
                "No place for {name} keeps everybody apart who must be. Nothing changed; swap two people by hand.",
                name=person.name,
            )
        )
    mates = tuple(mate for mate in group if mate != person.id)
    return (*changed_places(session, drawn, person.id, other), PeopleKeptApart(person.id, mates))


def keep_apart(session: Session, command: KeepApart) -> tuple[Event, ...]:
    """Two people do not sit together from the next draw on. Raises Refused."""
    one, other = session.person(command.one), session.person(command.other)
    if one is None or other is None or one is other:
        raise Refused(say("Choose two people to keep apart."))
    if frozenset((one.id, other.id)) in hard_links(session.people):
        raise Refused(say("{name} and {other} are kept apart already.", name=one.name, other=other.name))
    return (PeopleKeptApart(one.id, (other.id,)),)
