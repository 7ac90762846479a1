"""What is read from across a room: its words are as large as the sheet allows."""

from collections.abc import Callable, Sequence

from msgspec.structs import replace

from app.services.handouts.blocks import Block, Stack
from app.services.handouts.columns import Columns
from app.services.handouts.design import MARGIN, Look
from app.services.handouts.flow import Placed, filled, flow
from app.services.handouts.order import Order
from app.services.handouts.paper import Size
from app.services.handouts.sheet import ABOVE_FOOT, BOTTOM, BRAND_WIDTH, TOP, Sheet, brand_corner, page_foot, text_width
from app.services.handouts.words import Writer

SCALES = tuple(step / 20 for step in range(140, 17, -1))
"""Sizes tried one after another, as multiples of the usual one."""

Scaled = Callable[[Writer, float], Sequence[Block]]
"""Blocks with their words so many times as large as usual; none where that is too large for them."""


def poster(
    order: Order, size: Size, make: Scaled, *, number: int = 1, of: int = 1, centred: bool = False
) -> tuple[Sheet, ...]:
    """A sheet filled by what `make` makes, in the middle of its height with `centred`; more where that is too much."""
    foot = page_foot(order, size, number, of)
    brand = brand_corner(order)
    top = TOP + (brand.height + ABOVE_FOOT if brand else 0.0)
    room = size.height - top - BOTTOM - foot.height - 2 * ABOVE_FOOT
    blocks = largest(order.writer(text_width(size)), make, room)
    pages = flow(blocks, room)
    sheets: list[Sheet] = []
    for count, page in enumerate(pages, 1):
        spare = max(room - Stack(blocks=tuple(blocks)).height, 0.0) / 2 if centred else 0.0
        body = (replace(each, x=MARGIN + each.x, top=top + spare + each.top) for each in filled(page, room))
        corner = (Placed(brand, size.width - MARGIN - BRAND_WIDTH, TOP),) if brand is not None else ()
        below = foot if len(pages) == 1 else page_foot(order, size, count, len(pages))
        small = Placed(below, MARGIN, size.height - BOTTOM - foot.height, aside=count < len(pages))
        sheets.append(Sheet(size, (*body, *corner, small)))
    return tuple(sheets)


def largest(writer: Writer, make: Scaled, room: float) -> Sequence[Block]:
    """The blocks at the largest size at which they fit and no word has to be torn; the smallest one at the least."""
    blocks: Sequence[Block] = ()
    for scale in SCALES:
        blocks = make(writer, scale)
        if blocks and Stack(blocks=tuple(blocks)).height <= room:
            return blocks
    return blocks


def scaled(look: Look, scale: float) -> Look:
    """A look so many times as large."""
    return replace(look, size=look.size * scale, leading=look.leading * scale)


def balanced(writer: Writer, words: str, look: Look) -> Block:
    """A text in the middle, on as few lines as it needs and these about equally long."""
    lines = len(writer.text(words, look).lines)
    narrow = writer
    for part in range(19, 4, -1):
        tried = writer.narrowed(writer.width * part / 20)
        if len(tried.text(words, look).lines) > lines or not whole_words(tried, words, look):
            break
        narrow = tried
    text = replace(narrow.text(words, look), centred=True)
    return Columns(cells=(((writer.width - narrow.width) / 2, text),))


def whole_words(writer: Writer, words: str, look: Look) -> bool:
    """Whether no word of a text is too wide for a line."""
    return all(writer.run(word, look) <= writer.width for word in words.split())
