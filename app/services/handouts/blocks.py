"""What pages are made of: blocks that know their height, where they can be split, and how to draw themselves.

Where a page has room to spare, blocks to write in may take it: `growth` says in which shares.
"""

from typing import Self

import msgspec
from msgspec.structs import force_setattr, replace
from typing_extensions import override

from app.services.handouts.design import Look
from app.services.handouts.pen import Pen
from app.services.handouts.setting import Line
from app.services.handouts.tags import Tag

TOGETHER = 2
"""Lines of a paragraph that stay together at the foot and at the head of a page."""


class Block(msgspec.Struct, frozen=True, gc=False):
    """Something of a given height. `before` is the gap above it, `holds_next` keeps it with what follows.

    `whole` keeps it on one page where one page is enough; `head` is repeated above it where it begins a page.
    """

    before: float = 0.0
    holds_next: bool = False
    whole: bool = False
    head: "Block | None" = None

    @property
    def height(self) -> float:
        """Points from its top to its bottom, the gap before it left out."""
        return 0.0

    @property
    def least(self) -> float:
        """The height of the smallest part that may stand alone at the foot of a page."""
        return self.height

    def split(self, room: float) -> "tuple[Block, Block] | None":
        """The part that fits in `room` and the rest; None where it cannot be split there."""
        return None

    @property
    def growth(self) -> float:
        """Its share of the room that a page has left over; 0 where it is as tall as it should be."""
        return 0.0

    def grown(self, by: float) -> "Block":
        """The same, taller by so much. Only for what has `growth`."""
        return self

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw it with its top left corner there."""

    def spaced(self, before: float) -> Self:
        """The same with another gap above."""
        return replace(self, before=before)

    def under(self, head: "Block | None") -> Self:
        """The same with a head that is repeated on following pages."""
        return replace(self, head=head)


class Text(Block, frozen=True, kw_only=True):
    """A paragraph in a column of `width`; it begins at the right where its letters run from the right.

    A name with `from_left` begins at the left all the same, where the eye looks for it in a list or on a card.
    With `to_right` every line ends at the right, `centred` it stands in the middle. A `heading` is its entry in the
    outline.
    """

    lines: tuple[Line, ...]
    look: Look
    width: float
    tag: Tag = Tag.PARAGRAPH
    heading: str = ""
    from_left: bool = False
    to_right: bool = False
    centred: bool = False

    @property
    @override
    def height(self) -> float:
        return len(self.lines) * self.look.leading

    @property
    @override
    def least(self) -> float:
        whole = len(self.lines) <= TOGETHER + 1
        return self.height if whole else TOGETHER * self.look.leading

    @override
    def split(self, room: float) -> tuple[Block, Block] | None:
        fits = min(int(room / self.look.leading + 0.001), len(self.lines) - TOGETHER)
        if fits < TOGETHER:
            return None
        first, rest = replace(self, lines=self.lines[:fits]), replace(self, lines=self.lines[fits:])
        return replace(first, holds_next=False), rest

    @override
    def draw(self, pen: Pen, x: float, top: float) -> None:
        # The letters stand in the middle of their leading: a third of the spare room lies under the baseline.
        baseline = top + self.look.leading * 0.5 + self.look.size * 0.34
        if self.heading:
            pen.heading(self.heading, top)
        with pen.element(self.tag):
            for line in self.lines:
                pen.text(line, self.look, x + self._indent(line), baseline)
                baseline += self.look.leading

    def _indent(self, line: Line) -> float:
        spare = 0.0 if self.width == float("inf") else self.width - line.width
        if self.centred:
            return spare / 2
        return spare if self.to_right or (line.rtl and not self.from_left) else 0.0


class Stack(Block, frozen=True, kw_only=True):
    """Blocks one under another."""

    blocks: tuple[Block, ...]
    _height: float = 0.0

    def __post_init__(self) -> None:
        """Add up its height, which is asked for again and again while pages fill."""
        gaps = sum(block.before for block in self.blocks[1:])
        force_setattr(self, "_height", sum(block.height for block in self.blocks) + gaps)

    @property
    @override
    def height(self) -> float:
        return self._height

    @property
    @override
    def least(self) -> float:
        if self.whole or not self.blocks:
            return self.height
        least, gap = 0.0, 0.0
        for block in self.blocks:
            least += gap + (block.height if block.holds_next else block.least)
            if not block.holds_next:
                break
            gap = block.before
        return least

    @override
    def split(self, room: float) -> tuple[Block, Block] | None:
        used = 0.0
        for number, block in enumerate(self.blocks):
            gap = block.before if number else 0.0
            if used + gap + block.height > room + 0.001:
                return self._cut(number, room - used - gap)
            used += gap + block.height
        return None

    @property
    @override
    def growth(self) -> float:
        return sum(block.growth for block in self.blocks)

    @override
    def grown(self, by: float) -> Block:
        share = by / self.growth
        taller = (block.grown(block.growth * share) if block.growth else block for block in self.blocks)
        return replace(self, blocks=tuple(taller))

    def _cut(self, number: int, room: float) -> tuple[Block, Block] | None:
        """Cut at or inside one block, taking along headings that belong to it."""
        block = self.blocks[number]
        inner = None if block.whole and number else block.split(room)
        first: tuple[Block, ...] = self.blocks[:number]
        rest: tuple[Block, ...] = self.blocks[number:]
        if inner is not None:
            first, rest = (*first, inner[0]), (inner[1], *rest[1:])
        while first and first[-1].holds_next:
            first, rest = first[:-1], (first[-1], *rest)
        if not first:
            return None
        return replace(self, blocks=first, holds_next=False), replace(self, blocks=rest)

    @override
    def draw(self, pen: Pen, x: float, top: float) -> None:
        for number, block in enumerate(self.blocks):
            top += block.before if number else 0.0
            block.draw(pen, x, top)
            top += block.height
