"""The question card: eight questions and three tips for whoever asks, two cards to a sheet, one for each pair."""

from app.domain.language import say
from app.services.handouts import phrases
from app.services.handouts.blocks import Block, Stack
from app.services.handouts.cards import card_sheets, halves
from app.services.handouts.copies import SPARE_QUESTIONS, pairs
from app.services.handouts.design import CARD, CARD_PURPOSE, CARD_STRONG, CARD_TITLE, Ink
from app.services.handouts.marks import Panel
from app.services.handouts.order import Order
from app.services.handouts.paper import MM
from app.services.handouts.sheet import Sheet


def question_cards(order: Order) -> tuple[Sheet, ...]:
    """A card for each pair and two to spare, filled up to whole sheets."""
    grid = halves(order)
    wanted = pairs(order.session) + SPARE_QUESTIONS
    face = _face(order, grid.width)
    return card_sheets(order, [face] * (wanted + wanted % grid.columns), grid)


def _face(order: Order, width: float) -> tuple[Block, ...]:
    writer = order.writer(width)
    blocks: list[Block] = [
        writer.title(order.handout.title, CARD_TITLE),
        writer.text(order.purpose, CARD_PURPOSE),
    ]
    for section in ("story", "your-part", "what-it-shows", "what-next"):
        blocks.append(writer.heading(say(phrases.QUESTION_CARD[section]), CARD_STRONG, before=2.6 * MM))
        blocks += [writer.entry(line, CARD, before=0.6 * MM) for line in order.lines(section)]
    return (*blocks, _tips(order, width))


def _tips(order: Order, width: float) -> Block:
    padding = 2.6 * MM
    writer = order.writer(width - 2 * padding)
    lines = [writer.text(line, CARD) for line in order.lines("listener-tips")]
    heading = writer.heading(say(phrases.QUESTION_CARD["listener-tips"]), CARD_STRONG, before=0)
    inside = Stack(blocks=(heading, *lines), whole=True)
    return Panel(inside=inside, width=width, padding=padding, fill=Ink.PANEL, border=None, before=4 * MM)
