"""The page of every full-size handout: its title and purpose, who keeps it, when it is deleted, its number."""

from collections.abc import Sequence

import msgspec
from msgspec.structs import replace

from app.domain.language import say
from app.services.handouts import phrases
from app.services.handouts.blocks import Block, Stack
from app.services.handouts.brand import read_logo
from app.services.handouts.columns import Columns
from app.services.handouts.design import (
    BODY_QUIET,
    BRAND,
    FOOT,
    GUTTER,
    MARGIN,
    PURPOSE,
    SECTION,
    SECTION_GAP,
    SMALL_PRINT,
    Ink,
)
from app.services.handouts.flow import Placed, filled, flow, spread
from app.services.handouts.marks import Picture, Rule
from app.services.handouts.order import Order
from app.services.handouts.paper import MM, Size

TOP = 13 * MM
BOTTOM = 10 * MM
RUNNING_HEAD = 10 * MM
AIR = 3 * MM
"""White between the last writing line and the rule of the foot."""
ABOVE_FOOT = 4 * MM
BRAND_WIDTH = 42 * MM
LOGO_TALL = 16 * MM
LONGEST_CREDIT = 2
"""Lines of sources at the foot of a page; more go to the end of the handout."""


class Cut(msgspec.Struct, frozen=True):
    """A line to cut along, `width` to the right or `height` down."""

    x: float
    top: float
    width: float = 0.0
    height: float = 0.0


class Sheet(msgspec.Struct, frozen=True):
    """One side of paper with everything on it."""

    size: Size
    placed: tuple[Placed, ...]
    cuts: tuple[Cut, ...] = ()
    begins: str = ""
    """Whose copy begins here, for the outline."""


def text_width(size: Size) -> float:
    """The width between the margins."""
    return size.width - 2 * MARGIN


class Frame:
    """What all sheets of one handout share, made once: the title, the foot, and the room between them."""

    def __init__(self, order: Order, size: Size) -> None:
        self._order = order
        self._size = size
        self._title = _title(order, size)
        self._running_head = _running_head(order, size)
        self._feet: dict[tuple[int, int], Stack] = {}
        self._sources = () if _credit_fits(order, size) else _sources(order, size)
        self._first_top = TOP + self._title.height + SECTION_GAP * 0.6
        self._next_top = TOP + RUNNING_HEAD
        self.first_room = size.height - self._first_top - BOTTOM - self._foot(1, 1).height - ABOVE_FOOT

    def sheets(self, blocks: Sequence[Block], whose: str = "") -> tuple[Sheet, ...]:
        """One copy of the handout on as many sheets as it needs; `whose` is its entry in the outline."""
        next_room = self.first_room + self._first_top - self._next_top
        pages = flow((*blocks, *self._sources), self.first_room, next_room)
        made = [self._sheet(page, number, len(pages)) for number, page in enumerate(pages, 1)]
        return (replace(made[0], begins=whose), *made[1:])

    def filled(self, *sides: Sequence[Block], evenly: bool = True) -> tuple[Sheet, ...]:
        """One copy whose writing room takes all of each page; every side begins a page, and may need another.

        What needs several is spread over them `evenly`, or fills one after another.
        """
        next_room = self.first_room + self._first_top - self._next_top
        whole = (*sides[:-1], (*sides[-1], *self._sources))
        pages: list[list[Placed]] = []
        for side in whole:
            room = next_room if pages else self.first_room
            found = spread(side, room, next_room) if evenly else flow(side, room, next_room)
            pages += [filled(page, (next_room if number else room) - AIR) for number, page in enumerate(found)]
        return tuple(self._sheet(page, number, len(pages)) for number, page in enumerate(pages, 1))

    def _sheet(self, page: Sequence[Placed], number: int, of: int) -> Sheet:
        foot = self._foot(number, of)
        head = self._title if number == 1 else self._running_head
        top = self._first_top if number == 1 else self._next_top
        body = (replace(each, x=MARGIN + each.x, top=top + each.top) for each in page)
        foot_top = self._size.height - BOTTOM - foot.height
        heads = Placed(head, MARGIN, TOP, aside=number > 1)
        return Sheet(self._size, (heads, *body, Placed(foot, MARGIN, foot_top, aside=number < of)))

    def _foot(self, number: int, of: int) -> Stack:
        if (number, of) not in self._feet:
            self._feet[number, of] = page_foot(self._order, self._size, number, of)
        return self._feet[number, of]


def sheets(order: Order, blocks: Sequence[Block], size: Size) -> tuple[Sheet, ...]:
    """One copy of a handout on as many sheets as it needs."""
    return Frame(order, size).sheets(blocks)


def sources_apart(order: Order, on: Size) -> tuple[Sheet, ...]:
    """A sheet for sources that the foot of a poster or certificate of this size has no room for."""
    return () if _credit_fits(order, on) else Frame(order, order.paper.size).sheets(())


def _title(order: Order, size: Size) -> Block:
    width = text_width(size)
    brand = brand_corner(order)
    writer = order.writer(width - BRAND_WIDTH - GUTTER if brand else width)
    where = f"{order.session.plan.title}, {order.day}"
    words = Stack(
        blocks=(
            writer.text(where, BODY_QUIET),
            writer.title(order.handout.title),
            writer.text(order.purpose, PURPOSE),
            Rule(width=24 * MM, thick=2.4, ink=Ink.ACCENT, before=3 * MM),
        )
    )
    return Columns(cells=((0.0, words), (width - BRAND_WIDTH, brand))) if brand else words


def brand_corner(order: Order) -> Block | None:
    """The organisation's logo with its name under it, at the right; None where there is neither."""
    brand = order.wishes.brand
    blocks: list[Block] = []
    if brand.logo:
        blocks.append(Picture(logo=read_logo(brand.logo), says=logo_says(order), width=BRAND_WIDTH, tall=LOGO_TALL))
    if brand.name.strip():
        name = order.writer(BRAND_WIDTH).text(brand.name, BRAND)
        blocks.append(replace(name, to_right=True).spaced(1.5 * MM))
    return Stack(blocks=tuple(blocks)) if blocks else None


def logo_says(order: Order) -> str:
    """What is said in place of the logo."""
    name = order.wishes.brand.name.strip()
    return say(phrases.LOGO_OF, name=name) if name else phrases.LOGO


def _running_head(order: Order, size: Size) -> Stack:
    writer = order.writer(text_width(size))
    line = writer.narrowed(float("inf")).text(f"{order.handout.title}, {order.session.plan.title}", FOOT)
    if max((each.width for each in line.lines), default=0.0) > writer.width:
        line = writer.narrowed(float("inf")).text(order.handout.title, FOOT)
    return Stack(blocks=(line, Rule(width=writer.width, ink=Ink.FAINT, before=1 * MM)))


def _credit_fits(order: Order, size: Size) -> bool:
    return len(order.writer(text_width(size)).text(order.credits, SMALL_PRINT).lines) <= LONGEST_CREDIT


def page_foot(order: Order, size: Size, number: int, of: int) -> Stack:
    """Who keeps a sheet, when it is deleted, its number and the sources."""
    width = text_width(size)
    writer = order.writer(width)
    page = say(phrases.PAGE, number=number, of=of)
    credit = order.credits if _credit_fits(order, size) else say(phrases.CREDITS_AT_END)
    blocks: list[Block] = [
        Rule(width=width, ink=Ink.FAINT),
        beside(order, f"{order.keeper} {order.deleted_by}", page, width).spaced(1.5 * MM),
    ]
    if credit:
        blocks.append(writer.text(credit, SMALL_PRINT))
    return Stack(blocks=tuple(blocks))


def beside(order: Order, left: str, right: str, width: float) -> Block:
    """Two pieces of small print on one line, one at each margin."""
    end = order.writer(width).run(right, FOOT)
    writer = order.writer(width - end - 4 * MM)
    text = writer.text(left, FOOT)
    number = writer.narrowed(float("inf")).text(right, FOOT)
    return Columns(cells=((0.0, text), (width - end, number)))


def _sources(order: Order, size: Size) -> tuple[Block, ...]:
    writer = order.writer(text_width(size))
    return (writer.heading(say(phrases.SOURCES), SECTION), writer.text(order.credits, SMALL_PRINT, before=2))
