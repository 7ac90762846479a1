"""Seating who comes, goes or is to be moved, while everybody else stays where they are.

Source: exercise guide 5.2 (late arrivals and leavers).
"""

from collections.abc import Sequence
from itertools import chain, combinations, product

from app.domain.grouping.wishes import HARD, Cost, hard_breaks, links_in
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


def nearest_fitting(groups: Sequence[Group], person: ParticipantId, cost: Cost) -> ParticipantId | None:
    """With whom somebody had best change places: at the least cost, then in the nearest group.

    None where each change would put two people with a hard link together.
    """
    at = next(index for index, group in enumerate(groups) if person in group)
    mates = [mate for mate in groups[at] if mate != person]

    def strained(place: tuple[int, ParticipantId]) -> tuple[int, int]:
        index, other = place
        theirs = (mate for mate in groups[index] if mate != other)
        new = chain(product((person,), theirs), product((other,), mates))
        return sum(cost.get(frozenset(link), 0) for link in new), abs(index - at)

    elsewhere = [(index, other) for index, group in enumerate(groups) if index != at for other in group]
    best = min(elsewhere, key=strained, default=None)
    return best[1] if best is not None and strained(best)[0] < HARD else None


def parted(groups: Sequence[Group], cost: Cost) -> tuple[Group, ...]:
    """The same groups with as few changes of places as part those who must not sit together, where that is possible."""
    kept = tuple(groups)
    for link in [link for group in groups for link in links_in(group) if cost.get(link, 0) >= HARD]:
        if any(link.issubset(group) for group in kept):
            others = ((person, nearest_fitting(kept, person, cost)) for person in sorted(link))
            changed = next(((person, other) for person, other in others if other is not None), None)
            kept = swap(kept, *changed) if changed is not None else kept
    return kept


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
