"""The design family of all handouts: inks, letter sizes and distances. Every sheet and card stands on these.

Sources: exercise guide 10.2 (12 points and more, 14 on cards, writing lines 9 mm apart, boxes of 25 mm, 8 mm of
crop-safe margin, black-and-white safe) and the light theme, whose teal prints as a dark grey.
"""

from enum import Enum

import msgspec
from msgspec.structs import replace

from app.services.handouts.paper import MM


class Weight(Enum):
    """How heavy letters are."""

    REGULAR = "Regular"
    SEMIBOLD = "SemiBold"
    BOLD = "Bold"


class Ink(Enum):
    """Colours by their role, as red, green and blue from 0 to 1; all text keeps its contrast in black and white."""

    TEXT = (0.122, 0.114, 0.102)
    QUIET = (0.310, 0.286, 0.247)
    ACCENT = (0.055, 0.329, 0.341)
    LINE = (0.522, 0.486, 0.427)
    FAINT = (0.780, 0.755, 0.710)
    PANEL = (0.950, 0.937, 0.915)
    WHITE = (1.0, 1.0, 1.0)


class Look(msgspec.Struct, frozen=True):
    """How text is set; `leading` is the distance of its baselines in points."""

    size: float
    leading: float
    weight: Weight = Weight.REGULAR
    ink: Ink = Ink.TEXT


class Letters(Enum):
    """How large a whole sheet is set: as usual, in large print, or to be read from a wall."""

    USUAL = "usual"
    LARGE = "large"
    WALL = "wall"

    def look(self, look: Look) -> Look:
        """A look of the design at this size."""
        if self is Letters.USUAL:
            return look
        size = _large(look.size) if self is Letters.LARGE else look.size * WALL_SCALE
        return replace(look, size=size, leading=look.leading * size / look.size)

    @property
    def writing_line(self) -> float:
        """The distance of lines to write on."""
        return {Letters.USUAL: 9 * MM, Letters.LARGE: 11 * MM, Letters.WALL: 14 * MM}[self]


WALL_SCALE = 1.5
LARGE_PRINT = 18
"""The smallest letters of large print but for the foot of a sheet (exercise guide 10.2)."""


def _large(size: float) -> float:
    """Large print: text becomes 18 points and headings stay as far above it as they were; feet grow by half."""
    if size < 12:
        return size * 1.5
    return LARGE_PRINT + max(size - 14, 0) * 1.1


TITLE = Look(26, 31, Weight.BOLD, Ink.ACCENT)
PURPOSE = Look(13, 18, ink=Ink.QUIET)
SECTION = Look(15, 20, Weight.BOLD, Ink.ACCENT)
BODY = Look(12, 17)
BODY_QUIET = Look(12, 17, ink=Ink.QUIET)
BODY_STRONG = Look(12, 17, Weight.SEMIBOLD)
LEAD = Look(13, 18, Weight.SEMIBOLD)
TABLE_HEAD = Look(12, 16, Weight.SEMIBOLD, Ink.QUIET)
CARD = Look(14, 18.5)
CARD_SMALL = Look(12, 15.5)
"""For the one card that has more to say than 14 points leave room for: a three on US paper."""
CARD_STRONG = Look(14, 18.5, Weight.SEMIBOLD, Ink.ACCENT)
CARD_TITLE = Look(19, 23, Weight.BOLD, Ink.ACCENT)
BRAND = Look(12, 15, Weight.SEMIBOLD, Ink.QUIET)
CARD_PURPOSE = Look(12, 15, ink=Ink.QUIET)
FOOT = Look(9.5, 13, ink=Ink.QUIET)
SMALL_PRINT = Look(8, 10.5, ink=Ink.QUIET)
NAME_SIZES = (Look(20, 25, Weight.SEMIBOLD), Look(14, 18, Weight.SEMIBOLD), Look(12, 14.5, Weight.SEMIBOLD))
"""Looks of a name on a card, the largest that fits being taken."""

MARGIN = 17 * MM
"""White round a sheet: wide enough for a hand on either side, and for any printer."""
CROP_SAFE = 8 * MM
"""White along each cut of a card sheet."""
WRITING_LINE = 9 * MM
LEAST_BOX = 25 * MM
GUTTER = 7 * MM
SECTION_GAP = 8 * MM
PARAGRAPH_GAP = 2 * MM
HAIR = 0.6
"""Width of fine lines, which a cheap printer still draws."""
