"""A spread of answers as columns over their scale, told apart by height and number, never by colour alone."""

import msgspec
from typing_extensions import override

from app.services.handouts.blocks import Block, Text
from app.services.handouts.design import Ink
from app.services.handouts.paper import MM
from app.services.handouts.pen import Pen

GAP = 2.5 * MM
TALL = 9 * MM
"""The tallest column."""


class Bar(msgspec.Struct, frozen=True):
    """A column from `x`, `width` points wide; `share` of the tallest, its number above and its words below."""

    x: float
    width: float
    share: float
    number: Text
    words: Text


class Bars(Block, frozen=True, kw_only=True):
    """Columns side by side on one line, which are never parted."""

    bars: tuple[Bar, ...]

    @property
    @override
    def height(self) -> float:
        above = max((bar.number.height for bar in self.bars), default=0.0)
        return above + TALL + max((bar.words.height for bar in self.bars), default=0.0)

    @override
    def draw(self, pen: Pen, x: float, top: float) -> None:
        for bar in self.bars:
            tall = max(bar.share * TALL, 0.8)
            base = top + bar.number.height + TALL
            bar.number.draw(pen, x + bar.x, base - tall - bar.number.height)
            pen.box(x + bar.x + GAP / 2, base - tall, bar.width - GAP, tall, fill=Ink.ACCENT, border=None)
            bar.words.draw(pen, x + bar.x, base)
