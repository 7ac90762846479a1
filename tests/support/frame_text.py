"""Walks through a frame and finds everything in it that could be read or painted."""

from collections.abc import Iterator
from typing import Any

import msgspec


def leaves(value: Any) -> Iterator[Any]:
    """Every plain value inside a frame, at any depth."""
    if isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            yield from leaves(getattr(value, name))
    elif isinstance(value, (tuple, list)):
        for each in value:
            yield from leaves(each)
    else:
        yield value


def texts(value: Any) -> tuple[str, ...]:
    """Every text inside a frame that is not empty."""
    return tuple(leaf for leaf in leaves(value) if isinstance(leaf, str) and leaf)
