"""The strengths card: written by hand and kept by its owner; nothing of it is ever typed. Two to a sheet."""

from app.services.handouts.blocks import Block
from app.services.handouts.cards import card_sheets, halves
from app.services.handouts.design import CARD, CARD_PURPOSE, CARD_STRONG, CARD_TITLE
from app.services.handouts.order import Order
from app.services.handouts.paper import MM
from app.services.handouts.sheet import Sheet
from app.services.handouts.writing_room import Lines

LINES = {"skills": 3, "knowledge": 2, "attributes": 3, "partner-line": 2, "where-next": 2}
"""Writing lines of each section: three skills, one or two things I know, and so on (exercise guide 10.1)."""


def strengths_cards(order: Order) -> tuple[Sheet, ...]:
    """A card for each person."""
    grid = halves(order)
    return card_sheets(order, [_face(order, grid.width)] * order.seats, grid)


def _face(order: Order, width: float) -> tuple[Block, ...]:
    writer = order.writer(width)
    blocks: list[Block] = [
        writer.title(order.handout.title, CARD_TITLE),
        writer.text(order.purpose, CARD_PURPOSE),
    ]
    blocks += [writer.line(line, order.words(), CARD, before=1 * MM) for line in order.lines("name-line")]
    for section, count in LINES.items():
        blocks += [writer.heading(line, CARD_STRONG, before=3.2 * MM) for line in order.lines(section)]
        blocks.append(Lines(count=count, width=width, gap=order.letters.writing_line, before=-1.5 * MM))
    return tuple(blocks)
