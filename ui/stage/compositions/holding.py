"""Holding: the title of the day and when it goes on, before the session, in breaks and after the end."""

from collections.abc import Sequence
from typing import Final

from app.domain.stage import Holding
from ui.stage.clock import ring_clock
from ui.stage.flow import Column, Paragraph, fit, height_of
from ui.stage.items import Box, ClockPlace, Item, Shape, ShapeItem, Sheet
from ui.stage.scale import GENEROUS, Canvas, Scale
from ui.theme.fonts import BOLD

_SIZES: Final = (Scale(176, 92), Scale(152, 88), *GENEROUS)
_RULE: Final = 12


def sheet(picture: Holding, canvas: Canvas) -> Sheet:
    place = _clock_place(picture, canvas)
    area = canvas.content
    if place is not None:
        area = area._replace(width=place.box.x - 72 - area.x)

    def build(scale: Scale) -> list[Paragraph]:
        title = Paragraph(picture.title, scale.main, BOLD, balanced=True)
        line = Paragraph(picture.line, scale.prompt, role="stage-text-quiet", above=scale.prompt * 0.5)
        return [paragraph for paragraph in (title, line) if paragraph.text]

    below = Box(area.x, area.y + _RULE + 44, area.width, area.height - _RULE - 44)
    _, pages = fit(build, _SIZES, Column(below))
    return Sheet(tuple(_middle(page, area) for page in pages), place)


def _clock_place(picture: Holding, canvas: Canvas) -> ClockPlace | None:
    if picture.clock is None:
        return None
    return ring_clock(canvas, picture.clock, down=0.46)


def _middle(page: Sequence[Item], area: Box) -> tuple[Item, ...]:
    """A short rule over the words, and both in the middle of the height."""
    rule = ShapeItem(Box(area.x, area.y, 144, _RULE), Shape.ROUNDED, "stage-accent", radius=_RULE / 2)
    items = [rule, *page]
    down = max(0.0, (area.height - height_of(items, area.y)) * 0.44)
    return tuple(item.moved(0, down) for item in items)
