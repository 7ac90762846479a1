"""What would be otherwise if a copy were put back."""

from collections.abc import Iterator
from enum import StrEnum, auto
from typing import Final

import msgspec

from app.services.copies.snapshot import Row, Snapshot, Sort

_KEYED: Final = (Sort.WORKSHOP, Sort.EXERCISE, Sort.PEOPLE, Sort.ROOM)
_COMPARED: Final = {
    Sort.WORKSHOP: ("workshop", "place", "facilitator"),
    Sort.EXERCISE: ("exercise",),
    Sort.PEOPLE: ("text",),
    Sort.ROOM: ("text",),
    Sort.SETTINGS: ("value",),
}
"""Who is coming to a workshop is not put back: they may be in a session by now, or gone with one."""


class Change(StrEnum):
    """What happens to a thing when the copy is put back."""

    BACK = auto()
    OTHERWISE = auto()
    GONE = auto()


class Difference(msgspec.Struct, frozen=True):
    """A thing that differs; settings and learned times have no `name`, and count how many of them differ."""

    sort: Sort
    name: str
    change: Change
    count: int = 1


def differences(now: Snapshot, copy: Snapshot) -> tuple[Difference, ...]:
    """What comes back, changes or goes, in this order within each sort. What a copy has no file for stays as it is."""
    return tuple(each for sort in Sort if copy.has(sort) for each in _of_sort(sort, now, copy))


def _of_sort(sort: Sort, now: Snapshot, copy: Snapshot) -> Iterator[Difference]:
    here, there = now.rows(sort), copy.rows(sort)
    changed = [name for name in there if name in here and not alike(sort, here[name], there[name])]
    back = [name for name in there if name not in here]
    if sort is Sort.TIMES:
        if back:
            yield Difference(sort, "", Change.BACK, len(back))
        return
    gone = [name for name in here if name not in there]
    if sort in _KEYED:
        for change, names in ((Change.BACK, back), (Change.OTHERWISE, changed), (Change.GONE, gone)):
            yield from (Difference(sort, name, change) for name in names)
    elif back or changed or gone:
        yield Difference(sort, "", Change.OTHERWISE, len(back) + len(changed) + len(gone))


def alike(sort: Sort, one: Row, other: Row) -> bool:
    """Whether two rows say the same, whenever they were saved."""
    return all(one.get(word) == other.get(word) for word in _COMPARED[sort])
