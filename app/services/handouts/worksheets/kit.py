"""The kit that worksheets are made of: parts of a page, each a section of the library and what to write into.

A part is a function from the face of a page to blocks; what is left of the page goes to the writing room. A line that
brings its own blanks and boxes to tick gets no other room.
"""

from collections.abc import Iterator, Sequence

from app.domain.language import say
from app.services.handouts.blocks import Block, Stack
from app.services.handouts.columns import Columns
from app.services.handouts.design import (
    BODY_QUIET,
    BODY_STRONG,
    GUTTER,
    LEAST_BOX,
    TABLE_HEAD,
    Ink,
    Look,
    Weight,
)
from app.services.handouts.marks import Panel
from app.services.handouts.paper import MM
from app.services.handouts.worksheets.face import Face, Part, titled
from app.services.handouts.writing_room import EmptyTable, Lines, Ruled, WritingBox

PADDING = 3 * MM
LONGEST_QUESTION = 60 * MM
QUESTION = Look(16, 21, Weight.SEMIBOLD)
CLOSE = 1 * MM


def lines(section: str, count: int = 2, *, title: str = "") -> Part:
    """Each line of a section over ruled lines to write on, `count` and more; `title` stands over the section."""

    def part(face: Face) -> Iterator[Block]:
        yield from titled(face, title)
        for number, line in enumerate(face.order.lines(section)):
            gap = CLOSE if title and not number else face.gap * (0.7 if title else 1)
            look = BODY_STRONG if title else face.heading
            yield _over(face, line, look, Lines(count=count, width=face.width, gap=face.line, asks=line), gap)

    return part


def boxes(section: str, columns: int = 1, *, title: str = "", tall: float = LEAST_BOX) -> Part:
    """Each line of a section at the head of a box to write in, so many side by side."""

    def part(face: Face) -> Iterator[Block]:
        yield from titled(face, title)
        found = face.order.lines(section)
        for begin in range(0, len(found), columns):
            row = found[begin : begin + columns]
            gap = CLOSE * 1.5 if title and not begin else face.gap * 0.7
            yield _box_row(face, row, tall, BODY_STRONG if title else face.heading).spaced(gap)

    return part


def numbered(section: str, count: int) -> Part:
    """A section's line over numbered lines to write on."""

    def part(face: Face) -> Iterator[Block]:
        look = BODY_QUIET
        wide = face.writer.run(f"{count}.", look) + 2.4 * MM
        numbers = tuple(face.writer.narrowed(wide).text(f"{number}.", look) for number in range(1, count + 1))
        for line in face.order.lines(section):
            ruled = Lines(count=count, width=face.width, gap=face.line, numbers=numbers)
            yield _over(face, line, face.heading, ruled, face.gap)

    return part


def said(section: str, look: Look | None = None, *, title: str = "") -> Part:
    """The lines of a section as they stand, with their blanks and boxes to tick."""

    def part(face: Face) -> Iterator[Block]:
        yield from titled(face, title)
        for number, line in enumerate(face.order.lines(section)):
            gap = CLOSE if number or title else face.gap
            yield face.writer.line(line, face.order.words(), look or face.text, before=gap)

    return part


def asked(section: str, word: str, title: str) -> Part:
    """What the facilitator asks, large, where she has said her words; else room to write it under a heading."""

    def part(face: Face) -> Iterator[Block]:
        if not face.order.words().get(word, ""):
            yield from titled(face, title)
            yield Ruled(count=2, width=face.width, gap=face.line)
            return
        inner = face.writer.narrowed(face.width - 2 * PADDING)
        blocks = tuple(inner.line(line, face.order.words(), QUESTION) for line in face.order.lines(section))
        inside = Stack(blocks=blocks, whole=True)
        if inside.height > LONGEST_QUESTION:
            # A panel is never parted; text is.
            yield from blocks
            return
        yield Panel(inside=inside, width=face.width, padding=PADDING, fill=Ink.PANEL, border=None, before=face.gap)

    return part


def ticked(section: str, count: int) -> Part:
    """The lines of a section with their boxes to tick, and ruled lines under them."""

    def part(face: Face) -> Iterator[Block]:
        blocks = [face.writer.line(line, face.order.words(), face.text) for line in face.order.lines(section)]
        yield Stack(blocks=(*blocks, Lines(count=count, width=face.width, gap=face.line)), before=face.gap, whole=True)

    return part


def blank(count: int) -> Part:
    """Ruled lines without a heading."""

    def part(face: Face) -> Iterator[Block]:
        yield Lines(count=count, width=face.width, gap=face.line)

    return part


def inline(section: str) -> Part:
    """A line of a section with a blank to write on behind it."""

    def part(face: Face) -> Iterator[Block]:
        for line in face.order.lines(section):
            yield face.writer.line(f"{line} ____", face.order.words(), face.heading, before=face.gap * 0.5)

    return part


def listed(section: str, *, title: str = "") -> Part:
    """The lines of a section as a list."""

    def part(face: Face) -> Iterator[Block]:
        yield from titled(face, title)
        for line in face.order.lines(section):
            yield face.writer.entry(line, face.text, before=CLOSE * 0.6)

    return part


def panel(*sections: str, title: str = "") -> Part:
    """The lines of sections on a tinted ground: what is to be read before anything is written."""

    def part(face: Face) -> Iterator[Block]:
        inner = face.writer.narrowed(face.width - 2 * PADDING)
        blocks: list[Block] = [inner.heading(say(title), face.heading, before=0)] if title else []
        for section in sections:
            for line in face.order.lines(section):
                blocks.append(inner.line(line, face.order.words(), face.text, before=CLOSE if blocks else 0))
        if blocks:
            inside = Stack(blocks=tuple(blocks), whole=True)
            width = face.width
            yield Panel(
                inside=inside, width=width, padding=PADDING, fill=Ink.PANEL, border=None, before=face.gap, whole=True
            )

    return part


def table(section: str, rows: int, shares: Sequence[float], *, title: str = "") -> Part:
    """An empty table under the lines of a section, or the parts of its one line between strokes, as its head."""

    def part(face: Face) -> Iterator[Block]:
        yield from titled(face, title)
        heads = [head.strip() for line in face.order.lines(section) for head in line.split("|")]
        if heads:
            yield _table(face, heads, rows, shares).spaced(CLOSE if title else face.gap)

    return part


def _table(face: Face, heads: Sequence[str], rows: int, shares: Sequence[float]) -> Block:
    edges = [0.0]
    for share in shares:
        edges.append(edges[-1] + face.width * share / sum(shares))
    cells = tuple(
        (edge + 1.5 * MM, face.writer.narrowed(after - edge - 3 * MM).text(head, TABLE_HEAD))
        for edge, after, head in zip(edges, edges[1:], heads, strict=False)
    )
    empty = EmptyTable(count=rows, edges=tuple(edges), row=face.line * 1.6, before=CLOSE)
    return Stack(blocks=(Columns(cells=cells), empty), whole=True)


def _over(face: Face, line: str, look: Look, room: Block, gap: float) -> Block:
    """A line over its writing room, never parted from it; without that room where it brings blanks of its own."""
    prompt = face.writer.line(line, face.order.words(), look)
    if "___" in line or "[ ]" in line or not room.height:
        return prompt.spaced(gap)
    return Stack(blocks=(prompt, room), before=gap, whole=True)


def _box_row(face: Face, row: Sequence[str], tall: float, look: Look) -> Block:
    gap = GUTTER * 0.6
    wide = (face.width - gap * (len(row) - 1)) / len(row)
    writer = face.writer.narrowed(wide - 2 * PADDING)
    heads = [writer.line(line, face.order.words(), look) for line in row]
    # Boxes side by side are equally tall, whatever their heads need.
    least = max(tall, *(head.height + face.line + 2 * PADDING for head in heads))
    cells = tuple(
        (number * (wide + gap), WritingBox(inside=head, width=wide, padding=PADDING, at_least=least, gap=face.line))
        for number, head in enumerate(heads)
    )
    return Columns(cells=cells, whole=True)
