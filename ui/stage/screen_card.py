"""What a screen is, in a number and a few words large enough for the whole room."""

from collections.abc import Sequence
from typing import Final

from ui.stage.flow import Column, Paragraph, fit
from ui.stage.items import Box, Composition, Item, TextItem
from ui.stage.lines import centred, text_item
from ui.stage.scale import SIZES, Scale
from ui.theme.fonts import BOLD, SEMI_BOLD

WIDTH: Final = 1200
HEIGHT: Final = 640
_NUMBER_PX: Final = 300
_NUMBER_HEIGHT: Final = 330
_MARGIN: Final = 60
_SURFACE: Final = "stage-message"
_INK: Final = "stage-message-text"


def screen_card(number: str, lines: Sequence[str]) -> Composition:
    """A card of 1200 by 640: the number above, the lines below it."""
    top = Box(0, _MARGIN / 2, WIDTH, _NUMBER_HEIGHT)
    below = Box(_MARGIN, top.bottom, WIDTH - 2 * _MARGIN, HEIGHT - top.bottom - _MARGIN / 2)
    big = centred(text_item(number, _NUMBER_PX, BOLD, _INK, top), top)
    _, pages = fit(lambda scale: [_paragraph(line, scale) for line in lines], SIZES, Column(below))
    words: tuple[Item, ...] = tuple(centred(line, below) for line in pages[0] if isinstance(line, TextItem))
    return Composition(WIDTH, HEIGHT, _SURFACE, (big, *words))


def _paragraph(line: str, scale: Scale) -> Paragraph:
    return Paragraph(line, scale.prompt, SEMI_BOLD, _INK, balanced=True)
