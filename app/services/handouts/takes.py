"""What is drawn once, to be put on many sheets."""

from collections.abc import Iterable
from itertools import groupby

import msgspec

from app.services.handouts.reading import Mark


class Take(msgspec.Struct, frozen=True):
    """Strokes, and between them where elements begin and end; `pictures` are the names of those in it."""

    strokes: tuple[str | Mark, ...]
    pictures: tuple[str, ...] = ()


def joined(code: Iterable[str | Mark]) -> tuple[str | Mark, ...]:
    """Strokes in as few pieces as there are marks between them."""
    pieces: list[str | Mark] = []
    for marks, group in groupby(code, key=lambda each: not isinstance(each, str)):
        strokes = list(group)
        pieces += strokes if marks else ["\n".join(map(str, strokes))]
    return tuple(pieces)
