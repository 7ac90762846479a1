"""Joining pairs into fours: everybody keeps a familiar face, whoever left or came meanwhile.

Source: exercise guide 5.1 (fours; threes and fives, never a group of two plus a group of six).
"""

from collections.abc import Sequence
from functools import cache
from random import Random
from typing import NamedTuple

from app.domain.grouping.places import Seating, improve, places
from app.domain.grouping.wishes import HARD, Cost, hard_breaks, near
from app.domain.groups import Group
from app.domain.identifiers import ParticipantId


class _Kinds(NamedTuple):
    """How many pairs, threes and single people there are, or sit at one table."""

    pairs: int = 0
    threes: int = 0
    singles: int = 0

    @property
    def people(self) -> int:
        return 2 * self.pairs + 3 * self.threes + self.singles

    def without(self, table: "_Kinds") -> "_Kinds":
        return _Kinds(self.pairs - table.pairs, self.threes - table.threes, self.singles - table.singles)


TABLES = tuple(
    kinds
    for kinds in (_Kinds(pairs, threes, singles) for pairs in range(3) for threes in range(2) for singles in range(6))
    if 3 <= kinds.people <= 5
)
"""What may sit together at one table."""
PLENTY = 8
"""Of more than so many of a kind, those over make tables among themselves; only the rest needs thought."""
AMONG_THEMSELVES = (_Kinds(pairs=2), _Kinds(threes=1), _Kinds(singles=4))


def join_pairs(pairs: Sequence[Group], people: Sequence[ParticipantId], cost: Cost, seed: str) -> tuple[Group, ...]:
    """Join pairs, threes and people without a partner into fours, else threes and fives, parting as few as possible.

    People who are no longer here are left out; people who had no pair are seated like those whose partner left.
    No hard link sits together wherever that is possible, even if more partners have to part.
    """
    here, chance = set(people), Random(seed)
    kept = [tuple(person for person in pair if person in here) for pair in pairs]
    newcomers = here.difference(*kept)
    units: list[Group] = [group for group in (*kept, *((person,) for person in sorted(newcomers))) if group]
    whole = [group for group in units if len(group) > 3]
    tables = _tables([group for group in units if len(group) <= 3], cost, chance)
    return tuple(tuple(table) for table in (*_apart(tables, cost, chance), *whole))


def _tables(units: Sequence[Group], cost: Cost, chance: Random) -> Seating:
    """Lay tables for these units and fill them, so that few at a table would rather not meet."""
    order = chance.sample(units, len(units))
    plan = _plan(_Kinds(*(sum(len(unit) == size for unit in units) for size in (2, 3, 1))))
    stacks = {size: [unit for unit in order if len(unit) == size] for size in (1, 2, 3)}
    for size in plan.parted:
        *staying, going = stacks[size].pop()
        stacks[size - 1].append(tuple(staying))
        stacks[1].append((going,))
    laid = [
        [stacks[size].pop() for size, count in zip((2, 3, 1), table, strict=True) for _ in range(count)]
        for table in plan.tables
    ]
    return [[person for unit in table for person in unit] for table in _improved(laid, cost)]


def _improved(tables: Sequence[Sequence[Group]], cost: Cost) -> list[list[Group]]:
    """The tables after units of the same size have changed places as long as that helped."""
    units = {ParticipantId(at): unit for at, unit in enumerate(unit for table in tables for unit in table)}
    unit_of = {person: at for at, unit in units.items() for person in unit}
    between: dict[frozenset[ParticipantId], int] = {}
    for link, weight in cost.items():
        ends = frozenset(unit_of[person] for person in link if person in unit_of)
        if len(ends) == 2:
            between[ends] = between.get(ends, 0) + weight
    numbers = iter(units)
    seating = [[next(numbers) for _ in table] for table in tables]
    improve(seating, near(units, between), {at: len(unit) for at, unit in units.items()})
    return [[units[at] for at in table] for table in seating]


def _apart(tables: Seating, cost: Cost, chance: Random) -> Seating:
    """The tables with as few changes of places as part those who must not sit together."""
    if not hard_breaks(tables, cost):
        return tables
    hard = {link: weight for link, weight in cost.items() if weight >= HARD}
    people = [person for table in tables for person in table]
    improve(tables, near(people, hard))
    if hard_breaks(tables, cost):
        drawn = [list(group) for group in places(people, [len(table) for table in tables], cost, chance)]
        return min(tables, drawn, key=lambda each: hard_breaks(each, cost))
    return tables


class _Plan(NamedTuple):
    """Which units have to part (by their size; one person leaves each), how many tables are no fours, and the tables.

    Plans compare in this order: the fewer part, the better.
    """

    parted: tuple[int, ...] = ()
    uneven: int = 0
    tables: tuple[_Kinds, ...] = ()

    @property
    def rank(self) -> tuple[int, int, int]:
        return len(self.parted), self.uneven, len(self.tables)


def _plan(kinds: _Kinds) -> _Plan:
    """How to lay the tables for so many of each kind."""
    tables: list[_Kinds] = []
    for table in AMONG_THEMSELVES:
        while all(left >= PLENTY for left, used in zip(kinds.without(table), table, strict=True) if used):
            tables.append(table)
            kinds = kinds.without(table)
    rest = _best_plan(kinds)
    return rest._replace(tables=(*tables, *rest.tables))


@cache
def _best_plan(kinds: _Kinds) -> _Plan:
    if kinds.people < 6:
        return _Plan((), kinds.people != 4, (kinds,) if kinds.people else ())
    plans = []
    for table in TABLES:
        rest = kinds.without(table)
        if min(rest) >= 0 and (rest.people == 0 or rest.people >= 3):
            plan = _best_plan(rest)
            plans.append(plan._replace(uneven=plan.uneven + (table.people != 4), tables=(table, *plan.tables)))
    for size, parting in ((2, _Kinds(1, 0, -2)), (3, _Kinds(-1, 1, -1))):
        if kinds.pairs * (size == 2) or kinds.threes * (size == 3):
            plan = _best_plan(kinds.without(parting))
            plans.append(plan._replace(parted=(size, *plan.parted)))
    return min(plans, key=lambda plan: plan.rank)
