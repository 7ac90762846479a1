"""Drawing groups: fair sizes, nobody left out, hard links never, few repeats; and seating who comes or goes.

Sources: exercise guide 5.1 (odd numbers, who not to pair) and 6.2 (`if_uneven`).
"""

from collections.abc import Mapping, Sequence
from itertools import combinations, product
from random import Random

import msgspec

from app.domain.identifiers import ParticipantId
from app.domain.people import Link
from app.domain.vocabulary import IfUneven

HARD = 1000
"""Weight of a pair that must not sit together."""
REPEAT = 10
"""Weight of two people who were partners before."""
SAME_TEAM = 3
"""Weight of two people of one team."""

Group = tuple[ParticipantId, ...]
"""People who sit together, in the order of their roles."""

TRIES = 12
ROUNDS_OF_IMPROVEMENT = 40


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


def penalties(hard: frozenset[Link], earlier: Mapping[Link, int], same_team: frozenset[Link]) -> Mapping[Link, int]:
    """The cost of each pair of people who would better not sit together (weights: exercise guide 5.1)."""
    cost: dict[Link, int] = {}
    for link, times in earlier.items():
        cost[link] = cost.get(link, 0) + REPEAT * times
    for link in same_team:
        cost[link] = cost.get(link, 0) + SAME_TEAM
    for link in hard:
        cost[link] = cost.get(link, 0) + HARD
    return cost


def draw(
    people: Sequence[ParticipantId], sizes: Sequence[int], cost: Mapping[Link, int], seed: str
) -> tuple[Group, ...]:
    """Seat people in groups of these sizes at random, then change places until the cost cannot be cut further.

    The same arguments give the same groups. A hard link is left only where no seating without it was found.
    """
    chance = Random(seed)
    best: tuple[int, list[list[ParticipantId]]] | None = None
    for _ in range(TRIES):
        seating = _random_seating(people, sizes, chance)
        total = _improve(seating, cost)
        if best is None or total < best[0]:
            best = (total, seating)
        if total == 0:
            break
    return tuple(tuple(group) for group in best[1]) if best else ()


def broken_links(groups: Sequence[Group], links: frozenset[Link]) -> tuple[Link, ...]:
    """Which of these links sit together after all."""
    return tuple(frozenset(pair) for group in groups for pair in combinations(group, 2) if frozenset(pair) in links)


def join_pairs(
    pairs: Sequence[Group], people: Sequence[ParticipantId], cost: Mapping[Link, int], seed: str
) -> tuple[Group, ...]:
    """Join pairs into fours so that everybody keeps a familiar face; a three stays, a last pair goes to two fours.

    People who are no longer here are left out; people who had no pair are seated where there is most room.
    """
    here = set(people)
    kept = [[person for person in pair if person in here] for pair in pairs]
    small = [group for group in kept if 0 < len(group) <= 2]
    threes = [group for group in kept if len(group) > 2]
    joined = _joined(small, cost, seed)
    if len(small) % 2:
        last = joined.pop()
        joined = _spread_last(joined, threes, last)
        threes = []
    seated = [tuple(group) for group in (*joined, *threes)]
    for person in people:
        if not any(person in group for group in seated):
            seated = list(seat(seated, person, 4, cost))
    return tuple(seated)


def _joined(small: Sequence[Sequence[ParticipantId]], cost: Mapping[Link, int], seed: str) -> list[list[ParticipantId]]:
    """Two by two as a draw of pairs of pairs; where their number is odd, the last stays alone at the end."""
    units = [ParticipantId(index) for index in range(len(small))]
    strain = {
        frozenset((one, other)): sum(cost.get(frozenset(pair), 0) for pair in product(small[one], small[other]))
        for one, other in combinations(units, 2)
    }
    sizes = (2,) * (len(units) // 2) + (1,) * (len(units) % 2)
    return [[person for unit in group for person in small[unit]] for group in draw(units, sizes, strain, seed)]


def seat(groups: Sequence[Group], person: ParticipantId, size: int, cost: Mapping[Link, int]) -> tuple[Group, ...]:
    """Give a latecomer a place where no hard link sits: a three plus one becomes two pairs (and a group of any size
    that would grow to twice its size becomes two), otherwise the smallest group grows by one.
    """
    if not groups:
        return ((person,),)

    def strain(index: int) -> tuple[int, bool, int]:
        grown = _grown(groups[index], person, size, cost)
        return _broken(grown, cost), len(grown) == 1, len(groups[index])

    at = min(range(len(groups)), key=strain)
    return (*groups[:at], *_grown(groups[at], person, size, cost), *groups[at + 1 :])


def unseat(groups: Sequence[Group], person: ParticipantId, size: int, cost: Mapping[Link, int]) -> tuple[Group, ...]:
    """Take a leaver out; somebody left alone joins the nearest group where no hard link sits."""
    at = next((index for index, group in enumerate(groups) if person in group), None)
    if at is None:
        return tuple(groups)
    rest = tuple(other for other in groups[at] if other != person)
    others = [group for index, group in enumerate(groups) if index != at]
    if not rest:
        return tuple(others)
    if len(rest) > 1 or not others:
        return (*groups[:at], rest, *groups[at + 1 :])

    def strain(index: int) -> tuple[int, int, int]:
        broken = _broken(_grown(others[index], rest[0], size, cost), cost)
        return broken, len(others[index]), abs(index - at)

    nearest = min(range(len(others)), key=strain)
    return (*others[:nearest], *_grown(others[nearest], rest[0], size, cost), *others[nearest + 1 :])


def swap(groups: Sequence[Group], one: ParticipantId, other: ParticipantId) -> tuple[Group, ...]:
    """Two people change places."""
    turned = {one: other, other: one}
    return tuple(tuple(turned.get(person, person) for person in group) for group in groups)


def _grown(group: Group, person: ParticipantId, size: int, cost: Mapping[Link, int]) -> tuple[Group, ...]:
    """A group with one more, as two where that makes twice the wished size: the last go with the newcomer."""
    if size < 2 or len(group) + 1 < 2 * size:
        return ((*group, person),)

    def parted(going: Group) -> tuple[Group, ...]:
        stay = tuple(each for each in group if each not in going)
        return stay, (*(each for each in group if each in going), person)

    return min(map(parted, combinations(group[::-1], size - 1)), key=lambda ways: _broken(ways, cost))


def _broken(groups: Sequence[Group], cost: Mapping[Link, int]) -> int:
    """How many hard links sit together."""
    return sum(cost.get(frozenset(pair), 0) >= HARD for group in groups for pair in combinations(group, 2))


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
    return _in_groups(people, max(1, round(people / size)))


def _in_groups(people: int, count: int) -> tuple[int, ...]:
    whole, rest = divmod(people, count)
    return (whole + 1,) * rest + (whole,) * (count - rest)


def _random_seating(people: Sequence[ParticipantId], sizes: Sequence[int], chance: Random) -> list[list[ParticipantId]]:
    order = list(people)
    chance.shuffle(order)
    seating, taken = [], 0
    for size in sizes:
        seating.append(order[taken : taken + size])
        taken += size
    return seating


def _improve(seating: list[list[ParticipantId]], cost: Mapping[Link, int]) -> int:
    """Change places wherever that cuts the cost, in place; returns what is left."""
    if not cost:
        return 0
    for _ in range(ROUNDS_OF_IMPROVEMENT):
        strained = [index for index, group in enumerate(seating) if _group_cost(group, cost)]
        relieved = [_relieve(seating, index, cost) for index in strained]
        if not any(relieved):
            break
    return sum(_group_cost(group, cost) for group in seating)


def _relieve(seating: list[list[ParticipantId]], index: int, cost: Mapping[Link, int]) -> bool:
    """Try each change of places that helps one group most; says whether one was made."""
    best_gain, best = 0, None
    here = seating[index]
    for place, person in enumerate(here):
        strain_here = _strain(person, here, cost)
        if not strain_here:
            continue
        for other_index, there in enumerate(seating):
            if other_index == index:
                continue
            for other_place, other in enumerate(there):
                gain = (
                    strain_here
                    + _strain(other, there, cost)
                    - _strain(other, here, cost, without=person)
                    - _strain(person, there, cost, without=other)
                )
                if gain > best_gain:
                    best_gain, best = gain, (place, other_index, other_place)
    if best is None:
        return False
    place, other_index, other_place = best
    here[place], seating[other_index][other_place] = seating[other_index][other_place], here[place]
    return True


def _strain(
    person: ParticipantId,
    group: Sequence[ParticipantId],
    cost: Mapping[Link, int],
    without: ParticipantId | None = None,
) -> int:
    return sum(cost.get(frozenset((person, other)), 0) for other in group if other not in (person, without))


def _group_cost(group: Sequence[ParticipantId], cost: Mapping[Link, int]) -> int:
    return sum(cost.get(frozenset(pair), 0) for pair in combinations(group, 2))


def _spread_last(
    joined: list[list[ParticipantId]], threes: list[list[ParticipantId]], last: list[ParticipantId]
) -> list[list[ParticipantId]]:
    """A pair that found no second pair: join the three, or one person each to two fours, or split a four."""
    if threes:
        return [*joined, *threes[1:], threes[0] + last]
    if len(joined) >= 2 and len(last) == 2:
        return [joined[0] + last[:1], joined[1] + last[1:], *joined[2:]]
    if joined and len(joined[0] + last) == 6:
        together = joined[0] + last
        return [[together[0], together[1], together[4]], [together[2], together[3], together[5]], *joined[1:]]
    return [*joined[:-1], joined[-1] + last] if joined else [last]
