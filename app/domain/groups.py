"""Groups of people, and how large they are: fair sizes, nobody left out. `app.domain.grouping` draws them.

Sources: exercise guide 5.1 (odd numbers) and 6.2 (`if_uneven`).
"""

import msgspec

from app.domain.identifiers import ParticipantId
from app.domain.vocabulary import IfUneven

Group = tuple[ParticipantId, ...]
"""People who sit together, in the order of their roles."""


class Round(msgspec.Struct, frozen=True):
    """One drawing of groups for an exercise (by its item in the plan)."""

    number: int
    item: int
    size: int
    groups: tuple[Group, ...]
    kept: bool = False

    def group_of(self, person: ParticipantId) -> Group | None:
        """The group somebody sits in."""
        return next((group for group in self.groups if person in group), None)


def group_sizes(people: int, size: int, if_uneven: IfUneven) -> tuple[int, ...]:
    """How large each group is, largest first; together they seat everyone."""
    if people == 0:
        return ()
    if size <= 0 or people <= size:
        return (people,)
    match if_uneven:
        case IfUneven.FIVES_OR_THREES:
            return _fours(people)
        case IfUneven.PAIRS_OR_FOURS:
            return _trios(people)
        case IfUneven.FOURS_TO_SIXES | IfUneven.ANY | IfUneven.NONE:
            return _even_spread(people, size)
        case IfUneven.ONE_TRIO:
            return _in_groups(people, people // size)


def _fours(people: int) -> tuple[int, ...]:
    if people <= 5:
        return (people,)
    whole, rest = divmod(people, 4)
    match rest:
        case 0:
            return (4,) * whole
        case 1:
            return (5,) + (4,) * (whole - 1)
        case 2:
            return (4,) * (whole - 1) + (3, 3)
        case _:
            return (4,) * whole + (3,)


def _trios(people: int) -> tuple[int, ...]:
    if people <= 4:
        return (people,)
    whole, rest = divmod(people, 3)
    match rest:
        case 0:
            return (3,) * whole
        case 1:
            return (4,) + (3,) * (whole - 1)
        case _:
            return (3,) * whole + (2,)


def _even_spread(people: int, size: int) -> tuple[int, ...]:
    """As near the wished size as an even spread comes; nobody sits alone."""
    return _in_groups(people, max(1, min(round(people / size), people // 2)))


def _in_groups(people: int, count: int) -> tuple[int, ...]:
    whole, rest = divmod(people, count)
    return (whole + 1,) * rest + (whole,) * (count - rest)
