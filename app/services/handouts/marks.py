"""Blocks that are drawn rather than read: rules, dots, panels, tick boxes, bars, badges."""

from typing_extensions import override

from app.services.handouts.blocks import Block, Text
from app.services.handouts.brand import Logo
from app.services.handouts.design import Ink
from app.services.handouts.fields import Kind
from app.services.handouts.paper import MM
from app.services.handouts.pen import Pen
from app.services.handouts.tags import Tag

TICK = 3.8 * MM
BADGE = 21 * MM
OUTLINE = 2.2
FIELD = 17.0
"""The height of a field over a line to write on."""


class Rule(Block, frozen=True, kw_only=True):
    """A straight line across."""

    width: float
    thick: float = 0.6
    ink: Ink = Ink.LINE

    @property
    @override
    def height(self) -> float:
        return self.thick

    @override
    def draw(self, pen: Pen, x: float, top: float) -> None:
        pen.line(x, top + self.thick / 2, self.width, ink=self.ink, thick=self.thick)


class Bullet(Block, frozen=True, kw_only=True):
    """The dot before an entry of a list, centred on a line of this height."""

    leading: float

    @property
    @override
    def height(self) -> float:
        return self.leading

    @override
    def draw(self, pen: Pen, x: float, top: float) -> None:
        side = max(3.4, self.leading * 0.18)
        with pen.element(Tag.LABEL, "•"):
            pen.box(x, top + (self.leading - side) / 2, side, side, fill=Ink.ACCENT, border=None, round_by=side / 2)


class TickBox(Block, frozen=True, kw_only=True):
    """A small box to tick, centred on a line of this height; `asks` says what a tick says, for a form on a screen."""

    leading: float
    asks: str = ""

    @property
    def side(self) -> float:
        """How wide and high the box is: it grows with large letters."""
        return max(TICK, self.leading * 0.58)

    @property
    @override
    def height(self) -> float:
        return self.leading

    @override
    def draw(self, pen: Pen, x: float, top: float) -> None:
        down = top + (self.leading - self.side) / 2
        pen.box(x, down, self.side, self.side, border=Ink.TEXT, thick=0.9, round_by=1)
        pen.field(Kind.TICK, self.asks, x, down, self.side, self.side)


class Panel(Block, frozen=True, kw_only=True):
    """A block in a box of its own: `fill` for what is read, a border for what is written in."""

    inside: Block
    width: float
    padding: float = 4 * MM
    at_least: float = 0.0
    fill: Ink | None = None
    border: Ink | None = Ink.LINE

    @property
    @override
    def height(self) -> float:
        return max(self.inside.height + 2 * self.padding, self.at_least)

    @override
    def draw(self, pen: Pen, x: float, top: float) -> None:
        pen.box(x, top, self.width, self.height, fill=self.fill, border=self.border, thick=0.8, round_by=2 * MM)
        self.inside.draw(pen, x + self.padding, top + self.padding)


class Bar(Block, frozen=True, kw_only=True):
    """A part of the day: a bar from `start` to `end` (shares of the width) on a fine line; a break is hollow."""

    width: float
    start: float
    end: float
    leading: float
    hollow: bool = False
    says: str

    @property
    @override
    def height(self) -> float:
        return self.leading

    @override
    def draw(self, pen: Pen, x: float, top: float) -> None:
        thick = 3.4 * MM
        length = max((self.end - self.start) * self.width, 1.5)
        fill = Ink.WHITE if self.hollow else Ink.ACCENT
        left, above = x + self.start * self.width, top + (self.leading - thick) / 2
        with pen.element(Tag.FIGURE, self.says):
            pen.line(x, top + self.leading / 2, self.width, ink=Ink.FAINT)
            pen.box(left, above, length, thick, fill=fill, border=Ink.ACCENT, round_by=1)


class Badge(Block, frozen=True, kw_only=True):
    """A role's letter, large; the first role is filled and the others are outlines, so that shape tells them too."""

    letter: Text
    filled: bool

    @property
    @override
    def height(self) -> float:
        return BADGE

    @override
    def draw(self, pen: Pen, x: float, top: float) -> None:
        fill = Ink.ACCENT if self.filled else Ink.WHITE
        # Inside its own square with the whole thickness of its line: it stands at the crop-safe margin.
        side = BADGE - OUTLINE
        corner = (x + OUTLINE / 2, top + OUTLINE / 2)
        pen.box(*corner, side, side, fill=fill, border=Ink.ACCENT, thick=OUTLINE, round_by=3 * MM)
        width = max((line.width for line in self.letter.lines), default=0.0)
        self.letter.draw(pen, x + (BADGE - width) / 2, top + (BADGE - self.letter.height) / 2)


class Blank(Block, frozen=True, kw_only=True):
    """A line to write a word or a name on, at the foot of a line of this height; `asks` says what is to be written."""

    width: float
    leading: float
    asks: str = ""

    @property
    @override
    def height(self) -> float:
        return self.leading

    @override
    def draw(self, pen: Pen, x: float, top: float) -> None:
        pen.line(x, top + self.leading - 3, self.width)
        pen.field(Kind.TEXT, self.asks, x, top + self.leading - 3 - FIELD, self.width, FIELD)


class Picture(Block, frozen=True, kw_only=True):
    """A logo as large as it fits into `width` and `tall`, at the right of it or in its middle."""

    logo: Logo
    says: str
    width: float
    tall: float
    centred: bool = False

    @property
    @override
    def height(self) -> float:
        return self.logo.height * self._scale

    @override
    def draw(self, pen: Pen, x: float, top: float) -> None:
        wide = self.logo.width * self._scale
        spare = self.width - wide
        with pen.element(Tag.FIGURE, self.says):
            pen.picture(self.logo, x + (spare / 2 if self.centred else spare), top, wide, self.height)

    @property
    def _scale(self) -> float:
        return min(self.width / self.logo.width, self.tall / self.logo.height)


class Border(Block, frozen=True, kw_only=True):
    """A double line round what stands in it."""

    width: float
    tall: float

    @property
    @override
    def height(self) -> float:
        return self.tall

    @override
    def draw(self, pen: Pen, x: float, top: float) -> None:
        pen.box(x, top, self.width, self.tall, border=Ink.ACCENT, thick=2.2, round_by=3 * MM)
        inner = 2 * MM
        pen.box(
            x + inner, top + inner, self.width - 2 * inner, self.tall - 2 * inner, border=Ink.FAINT, round_by=2 * MM
        )
