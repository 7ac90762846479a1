"""Room to write by hand: ruled lines, boxes, empty tables. Most of it takes what a page has to spare."""

from math import inf

from msgspec.structs import replace
from typing_extensions import override

from app.domain.language import say
from app.services.handouts.blocks import TOGETHER, Block, Text
from app.services.handouts.design import WRITING_LINE, Ink
from app.services.handouts.fields import Kind
from app.services.handouts.marks import FIELD, Panel
from app.services.handouts.paper import MM
from app.services.handouts.pen import Pen
from app.services.handouts.phrases import LINE_OF


class Ruled(Block, frozen=True, kw_only=True):
    """Lines to write on; `numbers` stand at their beginnings."""

    count: int
    width: float
    gap: float = WRITING_LINE
    numbers: tuple[Text, ...] = ()

    @property
    @override
    def height(self) -> float:
        return self.count * self.gap

    @property
    @override
    def least(self) -> float:
        return min(self.count, TOGETHER) * self.gap

    @override
    def split(self, room: float) -> tuple[Block, Block] | None:
        fits = int(room / self.gap + 0.001)
        if self.numbers or not TOGETHER <= fits <= self.count - TOGETHER:
            return None
        return replace(self, count=fits, holds_next=False), replace(self, count=self.count - fits)

    @override
    def draw(self, pen: Pen, x: float, top: float) -> None:
        indent = max((number.width for number in self.numbers), default=0.0)
        for row in range(self.count):
            base = top + (row + 1) * self.gap
            pen.line(x + indent, base, self.width - indent)
            if row < len(self.numbers):
                self.numbers[row].draw(pen, x, base - self.numbers[row].height + 3)


class Growing(Block, frozen=True, kw_only=True):
    """So many rows, `each` so high at least; they share what a page has to spare."""

    count: int
    taller: float = 0.0

    @property
    def each(self) -> float:
        """The least height of a row."""
        raise NotImplementedError

    @property
    @override
    def height(self) -> float:
        return self.count * self.each + self.taller

    @property
    @override
    def growth(self) -> float:
        return float(self.count)

    @override
    def grown(self, by: float) -> Block:
        return replace(self, taller=self.taller + by)


class Lines(Growing, frozen=True, kw_only=True):
    """Lines to write on, `gap` apart or a little more, as many as its height has room for and `count` at least.

    Each of the `numbers` stands before a line of its own, and the lines between them follow on. `asks` says what is to
    be written where it can be typed on a screen.
    """

    width: float
    asks: str = ""
    gap: float = WRITING_LINE
    numbers: tuple[Text, ...] = ()

    @property
    @override
    def each(self) -> float:
        return self.gap

    @override
    def draw(self, pen: Pen, x: float, top: float) -> None:
        parts = max(len(self.numbers), 1)
        each = max(int(self.height / parts / self.gap + 0.001), 1)
        step = self.height / (parts * each)
        indent = max((number.width for number in self.numbers), default=0.0)
        for row in range(parts * each):
            base = top + (row + 1) * step - 1
            pen.line(x + indent, base, self.width - indent)
            if self.asks:
                says = say(LINE_OF, asks=self.asks, number=row + 1, of=parts * each)
                pen.field(Kind.TEXT, says, x + indent, base - FIELD, self.width - indent, FIELD)
            if self.numbers and row % each == 0:
                number = self.numbers[row // each]
                number.draw(pen, x, base - number.height + 3)


class WritingBox(Panel, frozen=True, kw_only=True):
    """A panel to write in: faint lines `gap` apart fill what its own words leave of it."""

    gap: float = WRITING_LINE

    @property
    @override
    def growth(self) -> float:
        return self.height / self.gap

    @override
    def grown(self, by: float) -> Block:
        return replace(self, at_least=self.height + by)

    @override
    def draw(self, pen: Pen, x: float, top: float) -> None:
        super().draw(pen, x, top)
        first = self.padding + self.inside.height + self.gap
        lines = int((self.height - first - 2 * MM) / self.gap) + 1
        for row in range(max(lines, 0)):
            down = top + first + row * self.gap
            pen.line(x + self.padding, down, self.width - 2 * self.padding, ink=Ink.FAINT)


class EmptyTable(Growing, frozen=True, kw_only=True):
    """Empty rows between the lines of a table; `edges` are where columns begin, and the right margin."""

    edges: tuple[float, ...]
    row: float
    tallest: float = inf
    """Where rows would be taller there are more of them."""

    @property
    @override
    def each(self) -> float:
        return self.row

    @override
    def draw(self, pen: Pen, x: float, top: float) -> None:
        left, width = x + self.edges[0], self.edges[-1] - self.edges[0]
        rows = max(self.count, round(self.height / self.tallest))
        step = self.height / rows
        pen.box(left, top, width, self.height, border=Ink.LINE, thick=0.8, round_by=1.5 * MM)
        for edge in self.edges[1:-1]:
            pen.line(x + edge, top, 0, self.height)
        for row in range(1, rows):
            pen.line(left, top + row * step, width)


class Repeated(Growing, frozen=True, kw_only=True):
    """The same row `count` times, and as often again as there is room."""

    block: Block

    @property
    @override
    def each(self) -> float:
        return self.block.height

    @property
    @override
    def least(self) -> float:
        return self.block.height

    @override
    def split(self, room: float) -> tuple[Block, Block] | None:
        fits = int(room / self.block.height + 0.001)
        if not 0 < fits < self.count:
            return None
        return replace(self, count=fits), replace(self, count=self.count - fits)

    @override
    def draw(self, pen: Pen, x: float, top: float) -> None:
        for row in range(int(self.height / self.block.height + 0.001)):
            self.block.draw(pen, x, top + row * self.block.height)
