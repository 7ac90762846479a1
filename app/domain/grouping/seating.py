"""Seating who comes or goes, while everybody else stays where they are.

Source: exercise guide 5.2 (late arrivals and leavers).
"""

from collections.abc import Sequence
from itertools import combinations

from app.domain.grouping.wishes import Cost, hard_breaks
from app.domain.groups import Group
from app.domain.identifiers import ParticipantId


def seat(groups: Sequence[Group], person: ParticipantId, size: int, cost: Cost) -> tuple[Group, ...]:
    """Give a latecomer a place where no hard link sits: a three plus one becomes two pairs (and any group that would
    grow too large becomes two), otherwise the smallest group grows by one.
    """
    if not groups:
        return ((person,),)

    def strained(index: int) -> tuple[int, bool, int]:
        grown = _grown(groups[index], person, size, cost)
        return hard_breaks(grown, cost), len(grown) == 1, len(groups[index])

    at = min(range(len(groups)), key=strained)
    return (*groups[:at], *_grown(groups[at], person, size, cost), *groups[at + 1 :])


def unseat(groups: Sequence[Group], person: ParticipantId, size: int, cost: Cost) -> tuple[Group, ...]:
    """Take a leaver out; somebody left alone makes two pairs with a three, else joins the nearest of the smallest
    groups, where no hard link sits.
    """
    at = next((index for index, group in enumerate(groups) if person in group), None)
    if at is None:
        return tuple(groups)
    rest = tuple(other for other in groups[at] if other != person)
    others = [group for index, group in enumerate(groups) if index != at]
    if not rest:
        return tuple(others)
    if len(rest) > 1 or not others:
        return (*groups[:at], rest, *groups[at + 1 :])

    def strained(index: int) -> tuple[int, bool, int, int]:
        grown = _grown(others[index], rest[0], size, cost)
        return hard_breaks(grown, cost), len(grown) == 1, len(others[index]), abs(index - at)

    nearest = min(range(len(others)), key=strained)
    return (*others[:nearest], *_grown(others[nearest], rest[0], size, cost), *others[nearest + 1 :])


def swap(groups: Sequence[Group], one: ParticipantId, other: ParticipantId) -> tuple[Group, ...]:
    """Two people change places."""
    turned = {one: other, other: one}
    return tuple(tuple(turned.get(person, person) for person in group) for group in groups)


def _grown(group: Group, person: ParticipantId, size: int, cost: Cost) -> tuple[Group, ...]:
    """A group with one more, as two where it is enough for two: the last go with the newcomer.

    Two fours may be threes and two fives fours, so that a four never becomes a six.
    """
    whole = (*group, person)
    if size < 2 or len(whole) < 2 * (size if size < 4 else size - 1):
        return (whole,)

    def parted(going: Group) -> tuple[Group, ...]:
        stay = tuple(each for each in group if each not in going)
        return stay, (*(each for each in group if each in going), person)

    return min(map(parted, combinations(group[::-1], len(whole) // 2 - 1)), key=lambda two: hard_breaks(two, cost))
