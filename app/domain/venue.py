"""A room where workshops are held, as far as it matters to picture and sound: its projector and its last row."""

from typing import Final

import msgspec
from msgspec.structs import replace

from app.domain.room_answers import Said
from app.domain.text import clean

NEAREST, FARTHEST = 2.0, 60.0
"""Metres from the picture to the last row."""
LOWEST, HIGHEST = 0.3, 6.0
"""Metres from the foot of the picture to its head."""
WIDEST_MARGIN: Final = 0.1

CHAIR: Final = 0.9
"""Metres from one row of chairs to the next."""


class KnownScreen(msgspec.Struct, frozen=True):
    """What a screen tells about itself. Where it lies and how large it is only decide between two that are alike."""

    maker: str = ""
    model: str = ""
    serial: str = ""
    name: str = ""
    x: int = 0
    y: int = 0
    width: int = 0
    height: int = 0


class Seating(msgspec.Struct, frozen=True):
    """How far the last row sits from the picture, and how high the picture is, in metres (exercise guide 10.3).

    The usual room is the guide's: ten metres, and a picture 1.35 m high.
    """

    depth: float = 10.0
    height: float = 1.35

    @property
    def chairs(self) -> int:
        """The depth in rows of chairs, as people count it who carry no measure."""
        return round(self.depth / CHAIR)


class KnownPrinter(msgspec.Struct, frozen=True):
    """The printer that was used, and how; words that are not understood any more stand for what is usual."""

    name: str = ""
    sides: str = ""
    on_a_sheet: int = 1
    ink: str = ""


class Venue(msgspec.Struct, frozen=True):
    """What is remembered about a place. The place without a name is a venue too.

    `audience` is the screen that the room looks at, where that was chosen. `margin` is the part of the picture, 0 to
    0.1 of each side, that the projector does not show. `said` are the answers of the last room
    check, `ready` the day, such as `2026-03-12`, on which it was ready last. `printer` is the one that stands there.
    """

    place: str = ""
    audience: KnownScreen | None = None
    seating: Seating = Seating()
    margin: float = 0.05
    said: tuple[Said, ...] = ()
    ready: str = ""
    printer: KnownPrinter = KnownPrinter()


def measured(known: Venue, again: Venue) -> Venue:
    """What is known of a venue with the seating and the margin of another measuring."""
    return replace(known, seating=again.seating, margin=again.margin)


def within_reason(venue: Venue) -> Venue:
    """The venue with lengths that a room can have."""
    depth = min(max(venue.seating.depth, NEAREST), FARTHEST)
    height = min(max(venue.seating.height, LOWEST), HIGHEST)
    margin = min(max(venue.margin, 0.0), WIDEST_MARGIN)
    return replace(venue, seating=Seating(depth, height), margin=margin)


def place_key(place: str) -> str:
    """The same for spellings of a place that people take for the same."""
    return clean(place).casefold()
