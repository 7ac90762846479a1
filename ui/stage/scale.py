"""The grid and the type scale of the stage, in lines of which the usual room has 1080 whatever the projector has."""

from bisect import bisect
from typing import Final, NamedTuple

import msgspec

from app.domain.legibility import magnification_for
from app.domain.venue import Venue
from ui.stage.items import Box

LINES: Final = 1080
USUAL_MARGIN: Final = Venue().margin
LEAST_MARGIN: Final = 0.025
"""The part of each side that words keep free for their own sake, where the projector shows all of the picture."""

# A capital needs 20 minutes of arc: on a picture 1.35 m high and at 10 m that is a font of 68 px; 52 is the floor.
MAIN_FLOOR: Final = 68
PROMPT_FLOOR: Final = 52
CLOCK_RATIO: Final = 1.5

TITLE_PX: Final = 46
CREDIT_PX: Final = 30
LABEL_PX: Final = 40
BAND_PX: Final = 52
BAND_HEIGHT: Final = 84


class Scale(NamedTuple):
    """A size for the main text, the size for prompts that goes with it, and one for roles where they are labels."""

    main: int
    prompt: int
    label: int = 0


SIZES: Final = (
    Scale(100, 72),
    Scale(96, 68),
    Scale(92, 66),
    Scale(88, 64),
    Scale(84, 62),
    Scale(80, 60),
    Scale(76, 58),
    Scale(72, 54),
    Scale(MAIN_FLOOR, PROMPT_FLOOR),
    Scale(MAIN_FLOOR, PROMPT_FLOOR, LABEL_PX),
)
"""What is tried beside a clock, from generous down to the floor; the clock stays 1.5 times as large."""

GENEROUS: Final = (Scale(132, 84), Scale(120, 80), Scale(108, 76), *SIZES)
"""What is tried where there are words only."""

CORNER: Final = (Scale(100, 80), Scale(100, 76), *SIZES)
"""What is tried under a clock in the corner, where few prompts may be larger."""

SPLIT: Final = (Scale(88, 64), Scale(MAIN_FLOOR, PROMPT_FLOOR))
"""The sizes of text that needs several pages anyway: comfortable, and the least where pages are low or words long."""


_WIDE_ENOUGH: Final = (800, 1150, 1601)
"""The least widths of pictures with two, three and four columns of cards, within the usual margin."""


class Canvas(msgspec.Struct, frozen=True):
    """The area of the picture that every projector shows, cut into head, content and foot.

    Letters have the same sizes on every canvas. A room that needs them larger has fewer `lines`, so that less fits on a
    page. `margin` is the part of each side that the projector cuts off.
    """

    aspect: float
    lines: int = LINES
    margin: float = USUAL_MARGIN
    kept: float = 0
    """The height at the foot of the content that is kept for something else."""

    @property
    def width(self) -> float:
        return round(self.lines * self.aspect)

    @property
    def credit_px(self) -> int:
        """The credit is for whoever goes near to read it: it grows with no room."""
        return round(CREDIT_PX * min(1.0, self.lines / LINES))

    @property
    def columns(self) -> int:
        """How many cards with words of several lines can stand side by side."""
        usual = (self.right - self.left) / (1 - 2 * USUAL_MARGIN)
        return bisect(_WIDE_ENOUGH, min(self.width, usual)) + 1

    @property
    def text_columns(self) -> int:
        """How many sentences can stand side by side."""
        return min(2, self.columns - 1) or 1

    @property
    def left(self) -> float:
        return round(self.width * max(self.margin, LEAST_MARGIN))

    @property
    def right(self) -> float:
        return self.width - self.left

    @property
    def top(self) -> float:
        return self.lines * max(self.margin, LEAST_MARGIN)

    @property
    def head(self) -> Box:
        return Box(self.left, self.top, self.right - self.left, 56)

    @property
    def foot(self) -> Box:
        bottom = self.lines - self.top
        return Box(self.left, bottom - BAND_HEIGHT, self.right - self.left, BAND_HEIGHT)

    @property
    def content(self) -> Box:
        top = self.head.bottom + 24
        return Box(self.left, top, self.right - self.left, self.foot.y - 20 - top - self.kept)


def canvas_for(aspect: float, venue: Venue) -> Canvas:
    """The canvas on which the last row of a venue can read, on a projector of this shape."""
    return Canvas(aspect, round(LINES / magnification_for(venue.seating)), venue.margin)
