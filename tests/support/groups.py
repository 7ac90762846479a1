"""People by number and what hypothesis draws about them, for the tests of groups."""

from collections.abc import Collection, Sequence
from itertools import combinations

from hypothesis import strategies as st

from app.domain.groups import Group
from app.domain.identifiers import ParticipantId
from app.domain.people import Link

NOBODY: frozenset[Link] = frozenset()


def ids(*numbers: int) -> tuple[ParticipantId, ...]:
    """Some people."""
    return tuple(map(ParticipantId, numbers))


def everyone(count: int) -> tuple[ParticipantId, ...]:
    """The first so many people."""
    return ids(*range(1, count + 1))


def link(one: int, other: int) -> Link:
    """Two people."""
    return frozenset(ids(one, other))


def seated(groups: Sequence[Group]) -> list[ParticipantId]:
    """All who sit somewhere, in order."""
    return sorted(person for group in groups for person in group)


def sizes_of(groups: Sequence[Group]) -> list[int]:
    """How large the groups are, in order."""
    return sorted(len(group) for group in groups)


def broken_links(groups: Sequence[Group], links: Collection[Link]) -> tuple[Link, ...]:
    """Which of these links sit together."""
    return tuple(frozenset(two) for group in groups for two in combinations(group, 2) if frozenset(two) in links)


def a_link(people: int) -> st.SearchStrategy[Link]:
    """Two of the first so many people."""
    number = st.integers(1, people)
    return st.frozensets(number.map(ParticipantId), min_size=2, max_size=2)


def links(people: int, most: int = 10) -> st.SearchStrategy[frozenset[Link]]:
    """Some links among the first so many people."""
    return st.frozensets(a_link(people), max_size=most)
