"""People of a session: first names or seat numbers, who is here, and who must not sit together."""

from collections.abc import Iterable, Mapping
from enum import StrEnum

import msgspec

from app.domain.identifiers import ParticipantId
from app.domain.vocabulary import AvoidRule


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


def kept_apart(people: Iterable[Participant]) -> Mapping[Link, AvoidRule]:
    """Pairs that must never be drawn, and the rule: a manager with a report, or people who are not to meet.

    Nobody can tell a shared live case from a wish: no reason is stored (exercise guide 4.4).
    """
    everyone = tuple(people)
    by_name: dict[str, list[ParticipantId]] = {}
    for person in everyone:
        by_name.setdefault(person.name.casefold(), []).append(person.id)
    links: dict[Link, AvoidRule] = {}
    for rule in (AvoidRule.ASKED_NOT_TO_PAIR, AvoidRule.LINE_MANAGER):
        for person in everyone:
            for name in (person.manager,) if rule is AvoidRule.LINE_MANAGER else person.avoid:
                links.update((frozenset((person.id, other)), rule) for other in by_name.get(name.casefold(), ()))
    return {link: rule for link, rule in links.items() if len(link) == 2}


def hard_links(people: Iterable[Participant]) -> frozenset[Link]:
    """Pairs that must never be drawn."""
    return frozenset(kept_apart(people))


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
