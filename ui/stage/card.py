"""A card on the stage: paragraphs with air around them."""

from collections.abc import Sequence
from typing import Final

from ui.stage.flow import Column, Paragraph, flow, height_of
from ui.stage.items import Box, Item
from ui.stage.rows import Card

PAD: Final = 24
_PAD_TOP: Final = 16
_ENDLESS: Final = 100_000.0


def stacked(paragraphs: Sequence[Paragraph], box: Box) -> list[Item]:
    """Paragraphs under each other from the top of `box`, however far down they reach."""
    return flow(paragraphs, Column(box._replace(height=_ENDLESS)))[0]


def card(paragraphs: Sequence[Paragraph], width: float) -> Card:
    """A card as high as its words."""
    items = stacked(paragraphs, Box(PAD, _PAD_TOP, width - 2 * PAD, 0))
    return Card(tuple(items), height_of(items, 0) + _PAD_TOP)


def cards_of(
    head: Sequence[Paragraph], entries: Sequence[Sequence[Paragraph]], width: float, most: float
) -> list[Card]:
    """As many cards as the entries need when none may be higher than `most`; each repeats the head."""
    found: list[Card] = []
    held: list[Paragraph] = []
    for entry in entries:
        longer = card([*head, *held, *entry], width)
        if held and longer.height > most:
            found.append(card([*head, *held], width))
            held = []
        if not held and card([*head, *entry], width).height > most:
            found.extend(_cut(head, entry, width, most))
            continue
        held.extend(entry)
    return [*found, card([*head, *held], width)] if held or not found else found


def _cut(head: Sequence[Paragraph], entry: Sequence[Paragraph], width: float, most: float) -> list[Card]:
    """An entry higher than a page goes on in a card on the next one."""
    box = Box(PAD, _PAD_TOP, width - 2 * PAD, most - 2 * _PAD_TOP)
    return [Card(tuple(page), most) for page in flow([*head, *entry], Column(box))]
