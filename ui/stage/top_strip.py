"""The first places of the vote before, on a quiet strip that a later step keeps at its foot."""

from typing import Final

from msgspec.structs import replace

from app.domain.language import say
from app.domain.stage_parts import StageTop
from ui.stage.card import stacked
from ui.stage.flow import Paragraph, height_of
from ui.stage.items import Box, Item, Shape, ShapeItem
from ui.stage.lines import shortened, text_width
from ui.stage.scale import PROMPT_FLOOR, Canvas
from ui.theme.fonts import SEMI_BOLD

_PAD: Final = 36
_PAD_TOP: Final = 14
_ABOVE: Final = 24
_MOST_OF_LINE: Final = 0.62
_NO_BREAK: Final = "\u00a0"
_BETWEEN: Final = f"{_NO_BREAK}· "


Strip = tuple[tuple[Item, ...], float]
"""What stands on the foot of the content, and the height that it takes there."""


def top_strips(top: tuple[StageTop, ...], canvas: Canvas) -> tuple[Strip, ...]:
    """Strips on the foot of the content with the heights they take: whole, shorter, a line for each vote or for one."""
    width = canvas.content.width - 2 * _PAD
    short = tuple(kept for each in top if (kept := _on_one_line(each, width)).entries)
    return (_strip(top, canvas, whole=True), *(_strip(each, canvas) for each in (top, short, short[-1:]) if each))


def _on_one_line(top: StageTop, width: float) -> StageTop:
    """As many first places as one line holds; of equals all or none."""
    while top.entries and text_width(_line(top, width), PROMPT_FLOOR, SEMI_BOLD) > width:
        last = top.entries[-1].place
        top = replace(top, entries=tuple(each for each in top.entries if each.place != last))
    return top


def _strip(top: tuple[StageTop, ...], canvas: Canvas, *, whole: bool = False) -> Strip:
    area = canvas.content
    inner = Box(area.x + _PAD, 0, area.width - 2 * _PAD, 0)
    lines = [
        Paragraph(_line(each, None if whole else inner.width), PROMPT_FLOOR, SEMI_BOLD, above=4, balanced=True)
        for each in top
    ]
    text = stacked(lines, inner)
    height = height_of(text, 0) + 2 * _PAD_TOP
    strip = Box(area.x, area.bottom - height, area.width, height)
    edge = Box(strip.x, strip.y + _PAD_TOP, 10, strip.height - 2 * _PAD_TOP)
    ground = (
        ShapeItem(strip, Shape.ROUNDED, "stage-accent-soft", radius=20),
        ShapeItem(edge, Shape.ROUNDED, "stage-accent", radius=5),
    )
    return (*ground, *(item.moved(0, strip.y + _PAD_TOP) for item in text)), height + _ABOVE


def _line(top: StageTop, width: float | None) -> str:
    """`Top: 1 Listening (9) · 2 Humour (7)`; of principles the one that was chosen.

    Where lines have a `width`, very long labels are cut; the vote itself has them whole.
    """
    labels = [f"{_label(each.label, width)}{_NO_BREAK}({each.count})" for each in top.entries]
    if top.of_principles:
        return say("The team chose: {labels}", labels=_BETWEEN.join(labels))
    if len(labels) > 1 and {each.place for each in top.entries} == {1}:
        return say("Equal first: {labels}", labels=_BETWEEN.join(labels))
    numbered = (f"{each.place} {label}" for each, label in zip(top.entries, labels, strict=True))
    return say("Top: {labels}", labels=_BETWEEN.join(numbered))


def _label(label: str, width: float | None) -> str:
    return label if width is None else shortened(label, PROMPT_FLOOR, SEMI_BOLD, width * _MOST_OF_LINE)
