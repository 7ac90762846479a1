"""The grid and the type scale of the stage, on 1080 lines whatever the projector has."""

from dataclasses import dataclass
from typing import Final, NamedTuple

from ui.stage.items import Box

LINES: Final = 1080
OVERSCAN: Final = 0.05

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

SPLIT: Final = Scale(88, 64)
"""The size of text that needs several pages anyway."""


@dataclass(frozen=True, slots=True)
class Canvas:
    """The area of the picture that every projector shows, cut into head, content and foot."""

    aspect: float
    kept: float = 0
    """The height at the foot of the content that is kept for something else."""

    @property
    def width(self) -> float:
        return round(LINES * self.aspect)

    @property
    def left(self) -> float:
        return round(self.width * OVERSCAN)

    @property
    def right(self) -> float:
        return self.width - self.left

    @property
    def head(self) -> Box:
        return Box(self.left, LINES * OVERSCAN, self.right - self.left, 56)

    @property
    def foot(self) -> Box:
        bottom = LINES * (1 - OVERSCAN)
        return Box(self.left, bottom - BAND_HEIGHT, self.right - self.left, BAND_HEIGHT)

    @property
    def content(self) -> Box:
        top = self.head.bottom + 24
        return Box(self.left, top, self.right - self.left, self.foot.y - 20 - top - self.kept)
