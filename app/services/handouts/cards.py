"""Sheets of equal cards with lines to cut along, and 8 mm of white beside every cut (exercise guide 10.2)."""

from collections.abc import Iterator, Sequence

import msgspec
from msgspec.structs import replace

from app.domain.language import say
from app.services.handouts import phrases
from app.services.handouts.blocks import Block, Stack
from app.services.handouts.design import CARD_STRONG, CROP_SAFE, SMALL_PRINT, Ink, Letters
from app.services.handouts.flow import Placed, filled, flow, said_once, spread
from app.services.handouts.marks import Rule
from app.services.handouts.order import Order
from app.services.handouts.paper import MM, Size
from app.services.handouts.sheet import Cut, Sheet

FOOT_GAP = 2.5 * MM
AIR = 1.5 * MM
LONGEST_CREDIT = 3
"""Lines of sources at the foot of a card, one on a slip; more go on a card of their own, the last one."""


class Grid(msgspec.Struct, frozen=True):
    """How a sheet is cut into cards."""

    sheet: Size
    columns: int
    rows: int

    @property
    def card(self) -> Size:
        """The size of one card."""
        return self.sheet.part(self.columns, self.rows)

    def whole_sheets(self, cards: int) -> int:
        """So many cards, and spare ones for the places left over on the last sheet."""
        places = self.columns * self.rows
        return -(-cards // places) * places

    @property
    def width(self) -> float:
        """The width of a card inside its crop-safe margins."""
        return self.card.width - 2 * CROP_SAFE

    @property
    def height(self) -> float:
        """The height of a card inside its crop-safe margins."""
        return self.card.height - 2 * CROP_SAFE

    def corner(self, place: int) -> tuple[float, float]:
        """The top left corner of a card by its place on the sheet, row by row."""
        row, column = divmod(place, self.columns)
        return column * self.card.width, row * self.card.height

    def cuts(self) -> tuple[Cut, ...]:
        """The lines to cut along."""
        down = (Cut(n * self.card.width, 0, height=self.sheet.height) for n in range(1, self.columns))
        across = (Cut(0, n * self.card.height, width=self.sheet.width) for n in range(1, self.rows))
        return (*down, *across)


def halves(order: Order) -> Grid:
    """A sheet cut into two (A5); in large print a card is a whole sheet."""
    size = order.paper.size
    return Grid(size, 1, 1) if order.letters is Letters.LARGE else Grid(size.turned, 2, 1)


def quarters(order: Order) -> Grid:
    """A sheet cut into four (A6); in large print into two."""
    size = order.paper.size
    return Grid(size.turned, 2, 1) if order.letters is Letters.LARGE else Grid(size, 2, 2)


def eighths(order: Order) -> Grid:
    """A sheet cut into eight slips (A7); in large print into four."""
    size = order.paper.size
    return Grid(size, 2, 2) if order.letters is Letters.LARGE else Grid(size, 2, 4)


def room_on_card(order: Order, grid: Grid, of: int, *, bare: bool = False) -> float:
    """The height left for a card's own blocks above its small print."""
    return grid.height - card_foot(order, grid, of, of, bare=bare).height - FOOT_GAP


def card_sheets(order: Order, cards: Sequence[Sequence[Block]], grid: Grid, *, bare: bool = False) -> tuple[Sheet, ...]:
    """Cards on sheets, in reading order; writing room takes all of a card. A card with too much on it goes on, on the
    next card. On those that are `bare` the purpose is in the small print.
    """
    room = room_on_card(order, grid, len(cards), bare=bare)
    # Equal cards are one object, laid out once: what is drawn again and again on a place is stamped.
    again: dict[int, list[list[Placed]]] = {}
    faces: list[list[Placed]] = []
    for blocks in cards:
        key = id(blocks)
        if key in again:
            faces += again[key]
            continue
        pages = [filled(page, room - AIR) for page in spread(blocks, room)]
        says = say(phrases.SAME_CARD, card=len(faces) + 1)
        again[key] = [list(said_once(page, says)) for page in pages]
        faces += pages
    if not _credit_fits(order, grid):
        faces += flow(_sources(order, grid), room)
    each_sheet = grid.columns * grid.rows
    made: list[Sheet] = []
    for begin in range(0, len(faces), each_sheet):
        placed: list[Placed] = []
        for place, face in enumerate(faces[begin : begin + each_sheet]):
            foot = card_foot(order, grid, begin + place + 1, len(faces), bare=bare)
            placed += _card(grid, place, face, Placed(foot, 0.0, 0.0, aside=begin + place > 0))
        made.append(Sheet(grid.sheet, tuple(placed), grid.cuts()))
    return tuple(made)


def card_foot(order: Order, grid: Grid, number: int, of: int, *, bare: bool = False) -> Stack:
    """What every sheet carries, in the small print of a card."""
    writer = order.writer(grid.width)
    count = say(phrases.CARD, number=number, of=of)
    name = order.wishes.brand.name.strip()
    purpose = order.purpose if bare else ""
    head = " ".join(part for part in (f"{name}." if name else "", f"{order.handout.title}.", purpose) if part)
    credit = order.credits if _credit_fits(order, grid) else say(phrases.CREDITS_ON_LAST_CARD)
    lines = (f"{head} {order.keeper} {order.deleted_by} {count}.", credit)
    return Stack(
        blocks=(
            Rule(width=grid.width, ink=Ink.FAINT),
            *(writer.text(line, SMALL_PRINT, before=1.5) for line in lines if line),
        )
    )


def _credit_fits(order: Order, grid: Grid) -> bool:
    longest = LONGEST_CREDIT if grid.rows <= 2 else 1
    return len(order.writer(grid.width).text(order.credits, SMALL_PRINT).lines) <= longest


def _sources(order: Order, grid: Grid) -> tuple[Block, ...]:
    writer = order.writer(grid.width)
    return (writer.heading(say(phrases.SOURCES), CARD_STRONG), writer.text(order.credits, SMALL_PRINT, before=2))


def _card(grid: Grid, place: int, face: Sequence[Placed], foot: Placed) -> Iterator[Placed]:
    left, top = grid.corner(place)
    x, y = left + CROP_SAFE, top + CROP_SAFE
    for each in face:
        yield replace(each, x=x + each.x, top=y + each.top)
    # The small print is the same on all cards, and read once.
    yield replace(foot, x=x, top=y + grid.height - foot.block.height)
