"""The listening sheet: what one person hears about another. One for each person, named where names are known."""

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from app.services.handouts.blocks import Block, Stack, Text
from app.services.handouts.columns import Columns
from app.services.handouts.design import BODY_QUIET, GUTTER, LEAST_BOX, SECTION, Letters, Look
from app.services.handouts.order import Order
from app.services.handouts.paper import MM
from app.services.handouts.sheet import Frame, Sheet, text_width
from app.services.handouts.writing_room import Ruled, WritingBox

HEADING = SECTION
PADDING = 3 * MM
GAP = 3.4 * MM
AIR = 3 * MM
"""White above the foot of the page."""
LINES_IN_LARGE = 4
"""Lines to write on in each box of large print."""
ROWS = (("skills", "knowledge"), ("attributes", "behaviours"), ("themes",))


def listening_sheets(order: Order) -> tuple[Sheet, ...]:
    """A sheet for each person expected; without a name where people are numbers or not known yet."""
    names = [person.name for person in order.expected] or [""] * order.seats
    size = order.paper.size
    width = text_width(size)
    frame = Frame(order, size)
    below = tuple(_below(order, width))
    least = _rows(order, width, 0.0)
    rows: dict[float, tuple[Block, ...]] = {}
    made: list[Sheet] = []
    for name in names:
        about = _about(order, width, "" if name.isdigit() else name)
        if order.letters is Letters.LARGE:
            made += _on_both_sides(order, frame, (about, *least, *below), name)
            continue
        # What is left of the page makes the boxes taller: room to write is what this sheet is for.
        spare = max(frame.first_room - Stack(blocks=(about, *least, *below)).height - AIR, 0.0)
        if spare not in rows:
            rows[spare] = _rows(order, width, spare / len(ROWS))
        made += frame.sheets((about, *rows[spare], *below), "" if name.isdigit() else name)
    return tuple(made)


def _on_both_sides(order: Order, frame: Frame, blocks: Sequence[Block], name: str) -> tuple[Sheet, ...]:
    """Large letters need large boxes, and the back of the sheet for some of them."""
    first, *others = frame.filled(blocks)
    return replace(first, begins="" if name.isdigit() else name), *others


def _about(order: Order, width: float, name: str) -> Block:
    writer = order.writer(width)
    lines = order.lines("about")
    if not name:
        return Stack(blocks=tuple(writer.line(line, order.words()) for line in lines))
    named = ("".join(_with_name(line, name)) for line in lines)
    return Stack(blocks=tuple(writer.text(line, Look(14, 20)) for line in named))


def _with_name(line: str, name: str) -> Iterator[str]:
    """The line with its first blank filled in, and a full stop where the sentence ended with it."""
    before, blank, after = line.partition("____________")
    yield before
    if blank:
        yield name
        yield f".{after}" if after[:2].strip() and after[1:2].isupper() else after


def _rows(order: Order, width: float, taller: float) -> tuple[Block, ...]:
    return tuple(_row(order, width, sections, taller) for sections in ROWS)


def _row(order: Order, width: float, sections: tuple[str, ...], taller: float) -> Block:
    each = (width - GUTTER * 0.6 * (len(sections) - 1)) / len(sections)
    cells = tuple(
        (number * (each + GUTTER * 0.6), _box(order, section, each, taller)) for number, section in enumerate(sections)
    )
    return Columns(cells=cells, before=GAP)


def _box(order: Order, section: str, width: float, taller: float) -> Block:
    writer = order.writer(width - 2 * PADDING)
    blocks: list[Text] = []
    for line in order.lines(section):
        title, _, hint = line.partition(": ")
        blocks += [writer.text(title, HEADING), *([writer.text(hint, BODY_QUIET)] if hint else [])]
    inside = Stack(blocks=tuple(blocks))
    at_least = max(inside.height + 2 * PADDING, LEAST_BOX) + taller
    gap = order.letters.writing_line
    if order.letters is Letters.LARGE:
        at_least = inside.height + LINES_IN_LARGE * gap + 2 * PADDING
    return WritingBox(inside=inside, width=width, padding=PADDING, at_least=at_least, gap=gap)


def _below(order: Order, width: float) -> Iterator[Block]:
    writer = order.writer(width)
    title, *numbers = order.lines("read-back") or ("",)
    yield writer.heading(title, HEADING, before=GAP)
    narrow = writer.narrowed(7 * MM)
    numbered = tuple(narrow.text(number, BODY_QUIET) for number in numbers)
    yield Ruled(count=len(numbers), width=width, gap=order.letters.writing_line, numbers=numbered, before=-1 * MM)
    for line in order.lines("happy-to-share"):
        yield writer.line(line, order.words(), before=2 * MM)
