"""A message to the room where there is no picture to put it on: over black, and over whatever the desktop shows."""

from collections.abc import Sequence
from typing import Final

from ui.stage.flow import Column, Paragraph, fit, height_of
from ui.stage.items import Box, Composition, Item, Shape, ShapeItem
from ui.stage.scale import SIZES, Canvas, Scale
from ui.theme.fonts import SEMI_BOLD

_PAD: Final = 44
_SURFACE: Final = "stage-message"
_INK: Final = "stage-message-text"


def message_alone(canvas: Canvas, message: str, surface: str, page: int | None) -> Composition:
    """The surface and, where there is a message, a card with it at the foot, as large as it can stand there."""
    if not message:
        return Composition(canvas.width, canvas.lines, surface, ())
    area = Box(canvas.left, canvas.head.y, canvas.right - canvas.left, canvas.foot.bottom - canvas.head.y)
    pages = [_card(lines, area) for lines in _lines(message, area, SIZES)]
    number = max(0, min(page or 0, len(pages) - 1))
    return Composition(canvas.width, canvas.lines, surface, pages[number], number, len(pages))


def message_band(canvas: Canvas, message: str) -> Composition:
    """A band as wide as the picture and no higher than the message needs, in the size of a step's main text."""
    area = Box(canvas.left, canvas.head.y, canvas.right - canvas.left, canvas.foot.bottom - canvas.head.y)
    lines = _lines(message, area, SIZES[-1:])[0]
    height = height_of(lines, area.y) + _PAD
    return Composition(canvas.width, height, _SURFACE, tuple(_moved(lines, _PAD / 2 - area.y)))


def _lines(message: str, area: Box, sizes: Sequence[Scale]) -> list[list[Item]]:
    inside = Box(area.x + _PAD, area.y, area.width - 2 * _PAD, area.height - 2 * _PAD)
    _, pages = fit(lambda scale: [Paragraph(message, scale.main, SEMI_BOLD, _INK)], sizes, Column(inside))
    return pages


def _card(lines: Sequence[Item], area: Box) -> tuple[Item, ...]:
    """The lines on a card that is as wide and high as they need, at the left of the foot like any message."""
    height = height_of(lines, area.y) + _PAD
    width = max(line.box.right for line in lines) - min(line.box.x for line in lines) + 2 * _PAD
    left = min(line.box.x for line in lines) - _PAD
    card = Box(left, area.bottom - height, width, height)
    return (ShapeItem(card, Shape.ROUNDED, _SURFACE, radius=_PAD / 2), *_moved(lines, card.y + _PAD / 2 - area.y))


def _moved(lines: Sequence[Item], dy: float) -> list[Item]:
    return [line.moved(0, dy) for line in lines]
