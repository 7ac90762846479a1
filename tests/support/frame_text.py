"""Walks through a frame and finds everything in it that could be read or painted."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any


def leaves(value: Any) -> Iterator[Any]:
    """Every plain value inside a frame, at any depth."""
    if is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from leaves(getattr(value, field.name))
    elif isinstance(value, (tuple, list)):
        for each in value:
            yield from leaves(each)
    else:
        yield value


def texts(value: Any) -> tuple[str, ...]:
    """Every text inside a frame that is not empty."""
    return tuple(leaf for leaf in leaves(value) if isinstance(leaf, str) and leaf)
