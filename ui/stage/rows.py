"""Rows of cards: dealt to pages, made as high as their page allows, and drawn."""

from collections.abc import Callable, Sequence
from typing import Final

import msgspec

from ui.stage.items import Box, Item, Shape, ShapeItem
from ui.stage.scale import MAIN_FLOOR

GAP: Final = 16
RADIUS: Final = 20
# The part of the room left over that stays above the cards, so that they keep close to their task.
_ABOVE: Final = 0.2


class Card(msgspec.Struct, frozen=True):
    """Items drawn from (0, 0) and the height they take; a framed one stands on a surface of its own.

    `torn` says that it goes on with what one card would better hold.
    """

    items: tuple[Item, ...]
    height: float
    framed: bool = True
    torn: bool = False


BuildCards = Callable[[float, float], Sequence[Card]]
"""From the width of a column and the height of a page to the cards that go there."""


class Plan(msgspec.Struct, frozen=True):
    """One way to set the cards: how many stand side by side, how each is built and how large the task over them is.

    On a page with room to spare each row grows by up to `reach`.
    """

    columns: int
    build: BuildCards
    head: int = MAIN_FLOOR
    gap: float = GAP
    reach: float = 48

    def width_in(self, area: Box) -> float:
        """The width of a column."""
        return (area.width - (self.columns - 1) * self.gap) / self.columns


Row = list[Card]


def pack(cards: Sequence[Card], columns: int, height: float, gap: float) -> list[list[Row]]:
    """Rows of cards in reading order, on as many pages of this height as they need."""
    pages: list[list[Row]] = [[]]
    used = 0.0
    for start in range(0, len(cards), columns):
        row = list(cards[start : start + columns])
        tall = height_of_row(row)
        if pages[-1] and used + tall > height + 0.5:
            pages.append([])
            used = 0.0
        pages[-1].append(row)
        used += tall + gap
    return pages


def height_of_row(row: Row) -> float:
    """As high as its highest card."""
    return max(card.height for card in row)


def placed(rows: Sequence[Row], area: Box, plan: Plan, *, alone: bool) -> list[Item]:
    """The cards of a page; when they are all there are, they share the room that is left."""
    heights = _heights(rows, area.height, plan) if alone else [height_of_row(row) for row in rows]
    free = area.height - sum(heights) - plan.gap * (len(rows) - 1)
    y = area.y + (max(0.0, free) * _ABOVE if alone else 0)
    width = plan.width_in(area)
    items: list[Item] = []
    for row, height in zip(rows, heights, strict=True):
        for number, card in enumerate(row):
            grown = _grown(card, width, height, height - height_of_row(row))
            items.extend(item.moved(area.x + number * (width + plan.gap), y) for item in grown)
        y += height + plan.gap
    return items


def _heights(rows: Sequence[Row], room: float, plan: Plan) -> list[float]:
    """First all rows become as high as the highest, if there is room, and then each grows by up to `reach`."""
    heights = [height_of_row(row) for row in rows]
    gaps = plan.gap * (len(rows) - 1)
    if rows and plan.reach and max(heights) * len(rows) + gaps <= room:
        heights = [max(heights)] * len(rows)
    more = min(plan.reach, (room - sum(heights) - gaps) / max(len(rows), 1))
    return [height + max(0.0, more) for height in heights]


def _grown(card: Card, width: float, height: float, more: float) -> list[Item]:
    """A card as high as its row, with its words moved down by half of what the row has grown."""
    inside = [item.moved(0, more / 2) for item in card.items]
    return [*surface(width, height), *inside] if card.framed else inside


def surface(width: float, height: float) -> tuple[Item, ...]:
    """The card itself: a raised surface with a thin edge, which is what is seen on a tired projector."""
    box = Box(0, 0, width, height)
    edge = Box(1.5, 1.5, width - 3, height - 3)
    return (
        ShapeItem(box, Shape.ROUNDED, "stage-card", radius=RADIUS),
        ShapeItem(edge, Shape.ROUNDED, "stage-line", stroke=3, radius=RADIUS - 1.5),
    )
