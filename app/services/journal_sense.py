"""Whether the numbers of an event could have come from a session: what a damaged line says must not reach any clock."""

from collections.abc import Iterator
from typing import Final

import msgspec

from app.domain.history import Record
from app.domain.instants import MINUTE

_FARTHEST: Final = 50_000_000_000_000
"""Milliseconds since 1970 that no session lives to see; calendars end a little later."""
_DAY: Final = 24 * 60 * MINUTE
_OFFSET: Final = "utc_offset"


def makes_sense(record: Record) -> bool:
    """False where a number is larger than any that is written in a session."""
    offset = getattr(record.event, _OFFSET, 0)
    near = isinstance(offset, int) and abs(offset) < _DAY
    return near and abs(record.at) < _FARTHEST and all(abs(number) < _FARTHEST for number in _numbers(record.event))


def _numbers(value: object) -> Iterator[float]:
    if isinstance(value, str):
        return
    if isinstance(value, int | float):
        yield value
    elif isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            yield from _numbers(getattr(value, name))
    elif isinstance(value, tuple | frozenset):
        for each in value:
            yield from _numbers(each)
    elif isinstance(value, dict):
        yield from _numbers((*value.keys(), *value.values()))
