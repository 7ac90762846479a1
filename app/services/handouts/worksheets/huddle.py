"""Team spark cards: three prompts each to rotate from meeting to meeting, a card for each meeting."""

from collections.abc import Iterator, Sequence

from app.domain.language import say
from app.services.handouts import phrases
from app.services.handouts.blocks import Block
from app.services.handouts.cards import card_sheets, quarters
from app.services.handouts.design import CARD_PURPOSE, CARD_TITLE
from app.services.handouts.order import Order
from app.services.handouts.sheet import Sheet
from app.services.handouts.worksheets.face import Face, blocks_of
from app.services.handouts.worksheets.kit import CLOSE, blank, panel, said

ON_A_CARD = 3
PROMPT = "prompt"
"""The word of exercises that these prompts stand for."""


def huddle_cards(order: Order) -> tuple[Sheet, ...]:
    """The prompts of the library three by three, the session's own before them; blank lines where there are none."""
    grid = quarters(order)
    own = order.words().get(PROMPT, "")
    bank = (line for bank in order.banks.values() if bank.placeholder == PROMPT for line in bank.lines)
    found = tuple(dict.fromkeys(line for line in (own, *bank) if line))
    groups = [found[begin : begin + ON_A_CARD] for begin in range(0, len(found), ON_A_CARD)] or [()]
    face = Face(order, grid.width, card=True)
    cards = [tuple(_card(face, prompts)) for prompts in groups]
    cards += cards[:1] * (grid.whole_sheets(len(cards)) - len(cards))
    return card_sheets(order, cards, grid)


def _card(face: Face, prompts: Sequence[str]) -> Iterator[Block]:
    yield face.writer.title(face.order.handout.title, CARD_TITLE)
    yield face.writer.text(face.order.purpose, CARD_PURPOSE)
    yield face.writer.heading(say(phrases.WORKSHEETS["prompts"]), face.heading, before=face.gap)
    for prompt in prompts:
        yield face.writer.entry(prompt, face.text, before=CLOSE)
    missing = ON_A_CARD - len(prompts)
    yield from blocks_of(face, ((blank(missing),) if missing else ()))
    yield from blocks_of(face, (said("rota"), panel("rule")))
