"""A message to the room where there is no picture to put it on: over black, and over whatever the desktop shows."""

from collections.abc import Sequence
from typing import Final

from ui.stage.chrome import HeadPage, page_text
from ui.stage.flow import Column, Paragraph, fit, height_of
from ui.stage.items import Box, Composition, Item, Shape, ShapeItem
from ui.stage.lines import text_item
from ui.stage.scale import SIZES, TITLE_PX, Canvas, Scale
from ui.theme.fonts import REGULAR, SEMI_BOLD

_PAD: Final = 44
_COUNT: Final = 64
"""The height of the line that says which page it is."""
_SURFACE: Final = "stage-message"
_INK: Final = "stage-message-text"


def message_alone(canvas: Canvas, message: str, surface: str, page: int) -> Composition:
    """The surface and, where there is a message, a card with it at the foot, as large as it can stand there."""
    if not message:
        return Composition(canvas.width, canvas.lines, surface, ())
    area = _area(canvas)
    pages = _pages(message, area, SIZES)
    number = max(0, min(page, len(pages) - 1))
    card = _card(pages[number], area)
    return Composition(canvas.width, canvas.lines, surface, card, number, len(pages), of_message=True)


def message_band(canvas: Canvas, message: str, page: int = 0) -> Composition:
    """A band as wide as the picture, no higher than the message needs and a third of the picture at most."""
    area = _area(canvas)
    pages = _pages(message, area._replace(height=canvas.lines / 3), SIZES[-1:])
    number = max(0, min(page, len(pages) - 1))
    height = height_of(pages[number], area.y) + _PAD
    items = tuple(_moved(pages[number], _PAD / 2 - area.y))
    return Composition(canvas.width, height, _SURFACE, items, number, len(pages), of_message=True)


def _area(canvas: Canvas) -> Box:
    return Box(canvas.left, canvas.head.y, canvas.right - canvas.left, canvas.foot.bottom - canvas.head.y)


def _pages(message: str, area: Box, sizes: Sequence[Scale]) -> list[list[Item]]:
    """The lines of each page; where there are several, the last line says which it is."""
    pages = _lines(message, area, sizes)
    if len(pages) == 1:
        return pages
    pages = _lines(message, area._replace(height=area.height - _COUNT), sizes)
    return [[*lines, _count(lines, area, number, len(pages))] for number, lines in enumerate(pages)]


def _count(lines: Sequence[Item], area: Box, number: int, pages: int) -> Item:
    text = page_text(HeadPage("", number, pages))
    foot = area.y + height_of(lines, area.y)
    return text_item(text, TITLE_PX, REGULAR, _INK, Box(area.x + _PAD, foot, area.width - 2 * _PAD, _COUNT))


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
