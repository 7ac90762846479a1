"""How far letters carry: from the room's depth and the height of its picture to the size that the last row needs.

Everything is measured against the usual room (exercise guide 10.3): at ten metres and on a picture 1.35 m high the
sizes of the stage are right as they are. What is seen grows with the picture and shrinks with the distance.

Rows are counted from the picture, a chair and the knee room behind it for each (`CHAIR`), as in "about eleven chairs
away"; where the first row leaves room before the picture, that room counts as the rows that would fit into it.
"""

from enum import StrEnum
from math import floor
from typing import Final

import msgspec

from app.domain.venue import CHAIR, Seating

USUAL: Final = Seating()
COMFORTABLE: Final = 8.0
"""Picture heights from the picture to the last row, at most (exercise guide 5.5, source L37)."""
LARGEST: Final = 1.5
"""In times of the usual letters. The audit finds every picture whole up to here; with still larger ones a vote's rows
are higher than a page, and a page has room for three words: the room has to change."""
_USUAL_HEIGHTS: Final = USUAL.depth / USUAL.height
_ROUNDING: Final = 1e-9


class Verdict(StrEnum):
    """What the last row gets: it reads well, it sits far away but reads, or it cannot read."""

    WELL = "well"
    FAR = "far"
    TOO_FAR = "too far"


class Legibility(msgspec.Struct, frozen=True):
    """What a room's seating means for its picture.

    `magnification`: how many times the usual size letters are, from 1 to `LARGEST`. `reach`: metres from the picture at
    which they can be read, and `row` the last row within it. `heights`: the last row's distance in picture heights.
    """

    magnification: float
    reach: float
    row: int
    heights: float
    verdict: Verdict


def legibility(seating: Seating) -> Legibility:
    """Letters as large as the last row needs, as far as the stage can make them."""
    magnification = magnification_for(seating)
    reach = reach_of(magnification, seating.height)
    heights = seating.depth / seating.height
    return Legibility(magnification, reach, row_at(reach), heights, _verdict(seating, reach))


def magnification_for(seating: Seating) -> float:
    """How many times the usual letters this room gets: never smaller ones, and none beyond `LARGEST`."""
    needed = seating.depth / seating.height / _USUAL_HEIGHTS
    return min(max(needed, 1.0), LARGEST)


def reach_of(magnification: float, height: float) -> float:
    """Metres at which letters so many times the usual size can still be read on a picture of this height."""
    return _USUAL_HEIGHTS * height * magnification


def row_at(distance: float) -> int:
    """The last row that is not farther away than this."""
    return floor(distance / CHAIR + _ROUNDING)


def rows_to_try(seating: Seating, first: int, most: int) -> tuple[int, ...]:
    """Up to so many rows, from `first` to the last that letters can be made for: each wants its own size."""
    last = max(1, min(seating.chairs, row_at(reach_of(LARGEST, seating.height))))
    first = min(first, last)
    steps = min(most, last - first + 1)
    return tuple(round(last - (last - first) * step / max(steps - 1, 1)) for step in reversed(range(steps)))


def distance_of(row: float) -> float:
    """Metres from the picture to a row."""
    return row * CHAIR


def height_for(depth: float) -> float:
    """Metres that a picture has to be high at least so that a last row at this depth can read it."""
    return depth / (_USUAL_HEIGHTS * LARGEST)


def _verdict(seating: Seating, reach: float) -> Verdict:
    if seating.depth > reach + _ROUNDING:
        return Verdict.TOO_FAR
    return Verdict.FAR if seating.depth > COMFORTABLE * seating.height else Verdict.WELL
