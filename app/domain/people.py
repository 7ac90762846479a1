"""People of a session: first names or seat numbers, who is here, and who must not sit together."""

from collections.abc import Iterable
from enum import StrEnum

import msgspec

from app.domain.identifiers import ParticipantId


class Presence(StrEnum):
    """Whether somebody is in the room."""

    EXPECTED = "expected"
    PRESENT = "present"
    LEFT = "left"


class Participant(msgspec.Struct, frozen=True):
    """Somebody on the roster. `manager` and `avoid` are names; no reason is ever stored (exercise guide 4.4)."""

    id: ParticipantId
    name: str
    team: str = ""
    manager: str = ""
    avoid: tuple[str, ...] = ()
    presence: Presence = Presence.PRESENT


Link = frozenset[ParticipantId]
"""Two people."""


def present(people: Iterable[Participant]) -> tuple[Participant, ...]:
    """Those who are in the room now."""
    return tuple(person for person in people if person.presence is Presence.PRESENT)


def hard_links(people: Iterable[Participant]) -> frozenset[Link]:
    """Pairs that must never be drawn: a manager with a report, and people who asked (or were asked) not to pair."""
    everyone = tuple(people)
    by_name: dict[str, list[ParticipantId]] = {}
    for person in everyone:
        by_name.setdefault(person.name.casefold(), []).append(person.id)
    links: set[Link] = set()
    for person in everyone:
        for name in (person.manager, *person.avoid):
            links.update(frozenset((person.id, other)) for other in by_name.get(name.casefold(), ()))
    return frozenset(link for link in links if len(link) == 2)


def team_links(people: Iterable[Participant]) -> frozenset[Link]:
    """Pairs that are better not drawn because both work in the same team."""
    teams: dict[str, list[ParticipantId]] = {}
    for person in people:
        if person.team:
            teams.setdefault(person.team.casefold(), []).append(person.id)
    return frozenset(
        frozenset((one, other))
        for members in teams.values()
        for index, one in enumerate(members)
        for other in members[index + 1 :]
    )
