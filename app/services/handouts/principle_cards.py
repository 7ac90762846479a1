"""The five principles as cards, a set for each pair, and as signs for the wall."""

from collections.abc import Iterator, Sequence

from app.domain.exercise import Principle
from app.domain.language import say
from app.services.handouts import phrases
from app.services.handouts.blocks import Block, Stack
from app.services.handouts.cards import card_sheets, halves
from app.services.handouts.columns import Columns
from app.services.handouts.design import Ink, Letters, Look, Weight
from app.services.handouts.marks import BADGE, Badge, Rule
from app.services.handouts.order import Order
from app.services.handouts.paper import MM
from app.services.handouts.poster import poster, scaled
from app.services.handouts.sheet import Sheet, sources_apart
from app.services.handouts.words import Writer

NUMBER = Look(40, 44, Weight.BOLD, Ink.WHITE)
CARD_HEAD = Look(22, 26, Weight.BOLD, Ink.ACCENT)
CARD_SCALE = 1.15
SIGN_NUMBER = Look(44, 48, Weight.BOLD, Ink.ACCENT)
SIGN_TITLE = Look(24, 28, Weight.BOLD, Ink.ACCENT)
MEANING = Look(18, 25)
LABEL = Look(14, 18.5, Weight.SEMIBOLD, Ink.QUIET)
SPOKEN = Look(18, 25, Weight.SEMIBOLD)


def principle_cards(order: Order) -> tuple[Sheet, ...]:
    """A set of cards for each pair, then one set of signs."""
    principles = order.session.plan.principles
    grid = halves(order)
    pairs = max(-(-order.seats // 2), 1)
    one_set = [tuple(_card(order.writer(grid.width), each)) for each in principles]
    cards = one_set * pairs
    cards += one_set[: grid.whole_sheets(len(cards)) - len(cards)]
    made = card_sheets(order, cards, grid) if cards else ()
    signs = (sheet for each in principles for sheet in _sign(order, each, len(principles)))
    return (*made, *signs, *sources_apart(order, order.poster))


def _card(writer: Writer, principle: Principle) -> Iterator[Block]:
    digit = writer.narrowed(BADGE).text(str(principle.number), NUMBER)
    title = writer.narrowed(writer.width - BADGE - 5 * MM).title(principle.title, CARD_HEAD)
    middle = title.spaced(max((BADGE - title.height) / 2, 0.0))
    beside = Stack(blocks=(Block(), middle))
    yield Columns(cells=((0.0, Badge(letter=digit, filled=True)), (BADGE + 5 * MM, beside)))
    scale = CARD_SCALE if writer.letters is Letters.USUAL else 1.0
    yield from _words(writer, principle, scale)


def _sign(order: Order, principle: Principle, of: int) -> tuple[Sheet, ...]:
    def blocks(writer: Writer, scale: float) -> Sequence[Block]:
        return (
            writer.text(str(principle.number), scaled(SIGN_NUMBER, scale)),
            writer.title(principle.title, scaled(SIGN_TITLE, scale)),
            Rule(width=30 * MM * scale, thick=2.4 * scale, ink=Ink.ACCENT, before=3 * MM * scale),
            *_words(writer, principle, scale),
        )

    return poster(order, order.poster, blocks, number=principle.number, of=of)


def _words(writer: Writer, principle: Principle, scale: float) -> Iterator[Block]:
    yield writer.text(principle.meaning, scaled(MEANING, scale), before=8 * MM * scale)
    for label, words in (("self-check", principle.self_check), ("try-saying", principle.try_saying)):
        yield writer.heading(say(phrases.PRINCIPLE[label]), scaled(LABEL, scale), before=10 * MM * scale)
        yield writer.text(words, scaled(SPOKEN, scale), before=1 * MM * scale)
