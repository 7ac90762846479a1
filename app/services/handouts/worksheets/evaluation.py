"""The evaluation form: ratings in a grid of boxes, and a strip with an address that is torn off and kept apart."""

from collections.abc import Iterator, Sequence

import msgspec
from msgspec.structs import replace

from app.services.handouts.blocks import Block, Stack
from app.services.handouts.columns import Columns
from app.services.handouts.design import BODY_QUIET, CROP_SAFE, MARGIN, SMALL_PRINT, TABLE_HEAD, Look
from app.services.handouts.flow import Placed
from app.services.handouts.marks import TickBox
from app.services.handouts.order import Order
from app.services.handouts.paper import MM, Size
from app.services.handouts.sheet import BOTTOM, Cut, Frame, Sheet, text_width
from app.services.handouts.tags import Tag
from app.services.handouts.worksheets.face import Face, Part, blocks_of
from app.services.handouts.worksheets.kit import lines, said

COLUMN = 15 * MM
ROW_GAP = 0.6 * MM
ROW_PADDING = 0.9 * MM
LEAST_SHARE = 0.35
"""The least part of the width that a statement needs beside its boxes."""


def evaluation_forms(order: Order) -> tuple[Sheet, ...]:
    """A form for each person, without a name."""
    size = order.paper.size
    strip = _strip(order, text_width(size))
    above = Size(size.width, size.height - strip.height - CROP_SAFE - BOTTOM)
    face = Face(order, text_width(size))
    parts = (
        ratings("ratings"),
        confidence("confidence"),
        said("safe-to-speak"),
        lines("will-do"),
        lines("change-one-thing"),
    )
    sheets = Frame(order, above).filled(blocks_of(face, parts))
    last = len(sheets) - 1
    whole = tuple(_with_strip(sheet, size, strip if number == last else None) for number, sheet in enumerate(sheets))
    return whole * order.seats


def ratings(section: str) -> Part:
    """Statements with a box under each word of the scale, which stands behind the colon of the section's first line.

    Large print has no room for boxes beside the statements and puts them below.
    """

    def part(face: Face) -> Iterator[Block]:
        found = face.order.lines(section)
        if not found:
            return
        ask, _, scale = found[0].partition(": ")
        words = [word.strip() for word in scale.split(" - ")]
        column = max(COLUMN, *(face.writer.run(word, TABLE_HEAD) + 2 * MM for word in words))
        beside = face.width - column * len(words) - 3 * MM
        below = beside < face.width * LEAST_SHARE
        grid = _Grid(face, face.width if below else beside, face.width / len(words) if below else column, len(words))
        yield grid.row(f"{ask}:", grid.heads(words), BODY_QUIET, below, heads=True).spaced(face.gap)
        for line in found[1:]:
            yield grid.row(line, grid.boxes(line, words), face.text, below).spaced(ROW_GAP)

    return part


class _Grid(msgspec.Struct, frozen=True):
    """Where the words and boxes of a scale stand: `columns` of them at the right margin."""

    face: Face
    left: float
    column: float
    columns: int

    def heads(self, words: Sequence[str]) -> tuple[Block, ...]:
        """The words of the scale."""
        narrow = self.face.writer.narrowed(self.column)
        return tuple(replace(narrow.text(word, TABLE_HEAD), centred=True) for word in words)

    def boxes(self, statement: str, words: Sequence[str]) -> tuple[Block, ...]:
        """A box for each of them."""
        leading = self.face.order.letters.look(self.face.text).leading
        boxes = (TickBox(leading=leading, asks=f"{statement} {word}") for word in words)
        return tuple(Columns(cells=(((self.column - box.side) / 2, box),)) for box in boxes)

    def row(self, words: str, marks: Sequence[Block], look: Look, below: bool, *, heads: bool = False) -> Block:
        """A statement with its marks beside it or below."""
        text = self.face.writer.narrowed(self.left).text(words, look)
        start = self.face.width - self.column * self.columns
        cells = tuple((start + number * self.column, mark) for number, mark in enumerate(marks))
        if below:
            return Stack(blocks=(text, Columns(cells=cells, before=1 * MM)), whole=True)
        tag = Tag.HEADS if heads else Tag.ROW
        return Columns(cells=((0.0, text), *cells), tag=tag, ruled=self.face.width, padding=ROW_PADDING, whole=True)


def confidence(section: str) -> Part:
    """A question over lines with numbers to fill in."""

    def part(face: Face) -> Iterator[Block]:
        found = face.order.lines(section)
        rows = [face.writer.line(line, face.order.words(), face.text) for line in found[1:]]
        if found:
            head = face.writer.text(found[0], face.heading)
            yield Stack(blocks=(head, *rows), before=face.gap, whole=True)

    return part


def _strip(order: Order, width: float) -> Stack:
    # The address is kept apart from the answers, so it has no place in a file that is filled in and passed on.
    writer = replace(order.writer(width), by_hand=True)
    lines = [writer.line(line, order.words()) for line in order.lines("contact")]
    return Stack(blocks=(*lines, writer.text(f"{order.handout.title}. {order.deleted_by}", SMALL_PRINT, before=1 * MM)))


def _with_strip(sheet: Sheet, size: Size, strip: Block | None) -> Sheet:
    if strip is None:
        return replace(sheet, size=size)
    placed = Placed(strip, MARGIN, sheet.size.height + CROP_SAFE)
    cut = Cut(0.0, sheet.size.height, width=size.width)
    return replace(sheet, size=size, placed=(*sheet.placed, placed), cuts=(cut,))
