"""What worksheets are printed on: whole sheets with a title, or cards that a sheet is cut into."""

from collections.abc import Callable, Sequence

from msgspec.structs import replace

from app.services.handouts.blocks import Block
from app.services.handouts.cards import Grid, card_sheets
from app.services.handouts.copies import SLIPS_EACH, groups
from app.services.handouts.design import CARD_PURPOSE, CARD_TITLE, Letters
from app.services.handouts.order import Order
from app.services.handouts.sheet import Frame, Sheet, text_width
from app.services.handouts.worksheets.face import Face, Part, blocks_of

Copies = Callable[[Order], int]
Builder = Callable[[Order], tuple[Sheet, ...]]


def for_each(order: Order) -> int:
    """One for each person."""
    return order.seats


def four_for_each(order: Order) -> int:
    """Four for each person."""
    return SLIPS_EACH * order.seats


def for_each_group(order: Order) -> int:
    """One for each group of the exercise that prints it, and one for the presenter."""
    return groups(order.session, order.handout.id) + 1


def for_all(order: Order) -> int:
    """One in all."""
    return 1


def whole_sheets(*sides: Sequence[Part], copies: Copies = for_each) -> Builder:
    """A handout on whole sheets; each of the sides begins a page."""

    def build(order: Order) -> tuple[Sheet, ...]:
        return one_copy(order, *sides) * copies(order)

    return build


def with_scribe(parts: Sequence[Part], *own: Part) -> Builder:
    """A sheet for each person with parts of their own, and a poster without these for the scribe."""

    def build(order: Order) -> tuple[Sheet, ...]:
        wall = replace(order, letters=order.letters if order.wishes.small_posters else Letters.WALL)
        size = order.poster
        scribe = Frame(wall, size).filled(blocks_of(Face(wall, text_width(size)), parts))
        return one_copy(order, (*parts, *own)) * order.seats + scribe

    return build


def one_copy(order: Order, *sides: Sequence[Part]) -> tuple[Sheet, ...]:
    """The sheets of one copy."""
    size = order.paper.size
    face = Face(order, text_width(size))
    return Frame(order, size).filled(*(blocks_of(face, side) for side in sides))


def cards(*parts: Part, cut: Callable[[Order], Grid], copies: Copies = for_each, bare: bool = False) -> Builder:
    """A handout on cards; the places left over on the last sheet are filled with spare ones.

    On slips that are `bare` title and purpose are in the small print.
    """

    def build(order: Order) -> tuple[Sheet, ...]:
        grid = cut(order)
        face = blocks_of(Face(order, grid.width, card=True), parts) if bare else card_face(order, grid.width, parts)
        return card_sheets(order, [face] * grid.whole_sheets(copies(order)), grid, bare=bare)

    return build


def card_face(order: Order, width: float, parts: Sequence[Part]) -> tuple[Block, ...]:
    """A card's title and purpose, and its parts."""
    writer = order.writer(width)
    title = (writer.title(order.handout.title, CARD_TITLE), writer.text(order.purpose, CARD_PURPOSE))
    return (*title, *blocks_of(Face(order, width, card=True), parts))
