"""Groups of any sizes: a random seating in which places are changed until that helps no more."""

from collections.abc import Iterable, Mapping, Sequence
from random import Random

from app.domain.grouping.wishes import HARD, Cost, Near, hard_breaks, near, total
from app.domain.groups import Group
from app.domain.identifiers import ParticipantId

WORK = 600
"""Random seatings tried, times the people seated: many for a small room, which costs nothing, a few for a large one."""
STEPS = 20_000
"""So many places are tried in the search for a seating without a hard link before it is given up."""

Seating = list[list[ParticipantId]]


def places(people: Sequence[ParticipantId], sizes: Sequence[int], cost: Cost, chance: Random) -> list[Group]:
    """Seat people in groups of these sizes at little cost; a hard link is left only where none without was found."""
    rows = near(people, cost)
    best: Seating = []
    for _ in range(max(1, WORK // len(people))):
        seating = _random_seating(people, sizes, chance)
        improve(seating, rows)
        best = min(filter(None, (best, seating)), key=lambda each: total(each, cost))
        if not total(best, cost):
            break
    if hard_breaks(best, cost):
        allowed = _without_hard_links(people, sizes, rows)
        if allowed:
            improve(allowed, rows)
            best = allowed
    return [tuple(group) for group in best]


def improve(seating: Seating, rows: Near, kinds: Mapping[ParticipantId, int] | None = None) -> None:
    """Let people of one kind change places, in place, as long as that cuts the cost."""
    at = {person: index for index, group in enumerate(seating) for person in group}
    costs = {person: _costs(rows[person], at, len(seating)) for person in at}
    changed = True
    while changed:
        changed = False
        for person in list(at):
            other = _best_change(person, at, costs, rows, kinds)
            if other is not None:
                _change(person, other, seating, at)
                for mate in {*rows[person], *rows[other]}:
                    costs[mate] = _costs(rows[mate], at, len(seating))
                changed = True


def _costs(row: Mapping[ParticipantId, int], at: Mapping[ParticipantId, int], groups: int) -> list[int]:
    """What somebody would cost in each group as they are now."""
    costs = [0] * groups
    for other, weight in row.items():
        costs[at[other]] += weight
    return costs


def _best_change(
    person: ParticipantId,
    at: Mapping[ParticipantId, int],
    costs: Mapping[ParticipantId, Sequence[int]],
    rows: Near,
    kinds: Mapping[ParticipantId, int] | None,
) -> ParticipantId | None:
    """With whom a change of places saves most; None where none saves anything."""
    here, mine, row = at[person], costs[person], rows[person]
    if not mine[here]:
        return None
    most, best = 0, None
    for other, there in at.items():
        if there == here or (kinds and kinds[other] != kinds[person]):
            continue
        theirs = costs[other]
        saved = mine[here] - mine[there] + theirs[there] - theirs[here] + 2 * row.get(other, 0)
        if saved > most:
            most, best = saved, other
    return best


def _change(person: ParticipantId, other: ParticipantId, seating: Seating, at: dict[ParticipantId, int]) -> None:
    here, there = seating[at[person]], seating[at[other]]
    here[here.index(person)], there[there.index(other)] = other, person
    at[person], at[other] = at[other], at[person]


def _random_seating(people: Sequence[ParticipantId], sizes: Iterable[int], chance: Random) -> Seating:
    order = iter(chance.sample(people, len(people)))
    return [[next(order) for _ in range(size)] for size in sizes]


def _without_hard_links(people: Sequence[ParticipantId], sizes: Sequence[int], rows: Near) -> Seating:
    """A seating without a hard link, those with most links first; empty where there is none or it is too hard to find.

    Steps back from each dead end, so that nothing is missed as long as the steps last.
    """
    hard = {person: {other for other, weight in row.items() if weight >= HARD} for person, row in rows.items()}
    order = sorted(people, key=lambda person: -len(hard[person]))
    seating: Seating = [[] for _ in sizes]
    steps = iter(range(STEPS))

    def seated(number: int) -> bool:
        if number == len(order):
            return True
        opened = set()
        for group, size in zip(seating, sizes, strict=True):
            if len(group) == size or (not group and size in opened) or hard[order[number]].intersection(group):
                continue
            opened.update([] if group else [size])  # one empty group of a size is as good as another
            if next(steps, None) is None:
                return False
            group.append(order[number])
            if seated(number + 1):
                return True
            group.pop()
        return False

    return seating if seated(0) else []
