"""Mistakes cards in two colours, and white reply slips, four to a sheet.

Each kind begins a sheet of its own, for paper of its colour; the colour stands on the card in words too.
"""

from collections.abc import Iterator

from app.domain.language import say
from app.services.handouts import phrases
from app.services.handouts.blocks import Block
from app.services.handouts.cards import card_sheets, quarters
from app.services.handouts.design import CARD_TITLE
from app.services.handouts.order import Order
from app.services.handouts.sheet import Sheet
from app.services.handouts.worksheets.face import Face, Part, blocks_of
from app.services.handouts.worksheets.kit import lines, said, ticked

KINDS: tuple[tuple[str, int, tuple[Part, ...]], ...] = (
    ("attribute", 1, (lines("attribute", 3), said("ticks"))),
    ("role-model", 1, (lines("role-model", 3), said("ticks"))),
    ("reply", 2, (ticked("reply", 3),)),
)
"""The kinds of card, how many of each a person has, and what is on them."""


def mistakes_cards(order: Order) -> tuple[Sheet, ...]:
    """One card of each colour and two slips for each person."""
    grid = quarters(order)
    face = Face(order, grid.width, card=True)
    cards: list[tuple[Block, ...]] = []
    for kind, each, parts in KINDS:
        blocks = (*_head(face, kind), *blocks_of(face, parts))
        cards += [blocks] * grid.whole_sheets(each * order.seats)
    return card_sheets(order, cards, grid, bare=True)


def _head(face: Face, kind: str) -> Iterator[Block]:
    yield face.writer.title(say(phrases.MISTAKES[kind]), CARD_TITLE)
