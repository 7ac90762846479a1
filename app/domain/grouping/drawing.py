"""Drawing groups: nobody left out, hard links never, few repeats, the same for the same seed.

Sources: exercise guide 5.1 (odd numbers, who not to pair, random but fair).
"""

from collections.abc import Iterable, Mapping, Sequence
from random import Random
from types import MappingProxyType

from app.domain.grouping.pairing import pairs, pairs_and_three
from app.domain.grouping.places import places
from app.domain.grouping.wishes import Cost, hard_breaks, penalties
from app.domain.groups import Group
from app.domain.identifiers import ParticipantId
from app.domain.people import Link

NEVER: Mapping[ParticipantId, int] = MappingProxyType({})


def draw(
    people: Sequence[ParticipantId],
    sizes: Sequence[int],
    cost: Cost,
    seed: str,
    *,
    day: str = "",
    threes: Mapping[ParticipantId, int] = NEVER,
) -> tuple[Group, ...]:
    """Seat people in groups of these sizes, which add up to all of them, largest first.

    The same arguments give the same groups. `day` is the seed that all rounds of a session have in common: pairs
    follow one plan for the day as long as people and wishes allow. `threes` says how often each sat in a three.
    """
    chance = Random(seed)
    order = chance.sample(sorted(people), len(people))
    if len(sizes) <= 1:
        return (tuple(order),) if order else ()
    if set(sizes) == {2}:
        groups = pairs(order, cost, day)
    elif sorted(sizes, reverse=True) == [3, *[2] * (len(sizes) - 1)]:
        groups = pairs_and_three(order, cost, threes, day)
    else:
        groups = places(order, sizes, cost, chance)
    chance.shuffle(groups)
    return tuple(tuple(chance.sample(group, len(group))) for group in sorted(groups, key=len, reverse=True))


def avoidable(groups: Sequence[Group], hard: Iterable[Link]) -> bool:
    """Whether another draw of these people in groups of the same sizes would break fewer hard links."""
    cost = penalties(hard, {}, ())
    people = [person for group in groups for person in group]
    sizes = sorted(map(len, groups), reverse=True)
    return hard_breaks(draw(people, sizes, cost, ""), cost) < hard_breaks(groups, cost)
