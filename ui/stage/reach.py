"""How far items reach with all their ink: what does not reach into a part of a picture is not painted with it."""

from functools import lru_cache
from typing import Final, NamedTuple

from PySide6.QtGui import QFontMetricsF

from ui.stage.changes import bleed
from ui.stage.items import Item, TextItem
from ui.stage.same_again import same_again
from ui.theme.fonts import stage_font

_SOFT: Final = 8
"""The soft edge of letters, one pixel of the smallest preview."""


class Reach(NamedTuple):
    """The edges of all that an item may paint."""

    left: float
    top: float
    right: float
    bottom: float


def reach(item: Item) -> Reach:
    """The item's own; plain letters are measured, for a line is far higher than most of what stands in it."""
    if isinstance(item, TextItem) and not item.tabular and not item.rtl and item.text.isascii():
        left, top, right, bottom = _ink(item.text, item.px, item.weight)
        x, y = item.box.x, item.baseline
        return Reach(x + left - _SOFT, y + top - _SOFT, x + right + _SOFT, y + bottom + _SOFT)
    (x, y, width, height), by = item.box, bleed(item)
    return Reach(x - by, y - by, x + width + by, y + height + by)


@same_again
def reaches(items: tuple[Item, ...]) -> tuple[Reach, ...]:
    """Of each; those of a picture that stands still are worked out once."""
    return tuple(map(reach, items))


@lru_cache(maxsize=1024)
def _ink(text: str, px: int, weight: int) -> Reach:
    """The ink of a line whose baseline begins at nought."""
    ink = QFontMetricsF(stage_font(px, weight)).tightBoundingRect(text)
    return Reach(ink.left(), ink.top(), ink.right(), ink.bottom())
