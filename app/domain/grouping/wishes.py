"""What speaks against seating two people together: by weight for a draw, by name of the rule for the facilitator.

Sources: exercise guide 5.1 (who not to pair) and 6.2 (`avoid`).
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

import msgspec

from app.domain.groups import Group
from app.domain.identifiers import ParticipantId
from app.domain.people import Link
from app.domain.vocabulary import AvoidRule

HARD = 1_000_000
"""Weight of a pair that must not sit together: more than all soft wishes of a room at once."""
REPEAT = 10
"""Weight of two people who were partners before, where the exercise asks to avoid that."""
MIXING = 1
"""Weight of two people who were partners before in any other exercise: new faces where nothing else decides."""
SAME_TEAM = 3
"""Weight of two people of one team."""

Cost = Mapping[Link, int]
"""How unwelcome each pair of people is; a pair that is not in it is welcome."""

Near = Mapping[ParticipantId, Mapping[ParticipantId, int]]
"""The same, for each person the others: quick to look up from one person's side."""


class BrokenWish(msgspec.Struct, frozen=True):
    """Two people who sit together against a rule."""

    rule: AvoidRule
    people: tuple[ParticipantId, ParticipantId]


def penalties(
    hard: Iterable[Link], earlier: Mapping[Link, int], same_team: Iterable[Link], repeat: int = REPEAT
) -> Cost:
    """The cost of each pair of people who would better not sit together."""
    cost = {link: repeat * times for link, times in earlier.items()}
    for link in same_team:
        cost[link] = cost.get(link, 0) + SAME_TEAM
    for link in hard:
        cost[link] = cost.get(link, 0) + HARD
    return cost


def broken_wishes(groups: Sequence[Group], apart: Mapping[Link, AvoidRule]) -> tuple[BrokenWish, ...]:
    """Who sits together although a rule keeps them apart, and which rule."""
    return tuple(
        BrokenWish(apart[frozenset(pair)], pair)
        for group in groups
        for pair in combinations(group, 2)
        if frozenset(pair) in apart
    )


def links_in(group: Sequence[ParticipantId]) -> Iterator[Link]:
    """All twos in a group."""
    return map(frozenset, combinations(group, 2))


def strain(group: Sequence[ParticipantId], cost: Cost) -> int:
    """The cost of one group."""
    return sum(cost.get(link, 0) for link in links_in(group))


def total(groups: Iterable[Sequence[ParticipantId]], cost: Cost) -> int:
    """The cost of all groups."""
    return sum(strain(group, cost) for group in groups)


def hard_breaks(groups: Iterable[Sequence[ParticipantId]], cost: Cost) -> int:
    """How many hard links sit together."""
    return total(groups, cost) // HARD


def near(people: Iterable[ParticipantId], cost: Cost) -> Near:
    """The cost from each person's side, among these people only."""
    rows: dict[ParticipantId, dict[ParticipantId, int]] = {person: {} for person in people}
    for link, weight in cost.items():
        one, other = link
        if one in rows and other in rows:
            rows[one][other] = rows[other][one] = weight
    return rows
