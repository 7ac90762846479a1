"""Breaking text into lines, the same for the projector and for the smallest preview."""

import re
import unicodedata
from functools import cache, lru_cache
from typing import Final, NamedTuple

from msgspec.structs import replace
from PySide6.QtCore import Qt, QTextBoundaryFinder
from PySide6.QtGui import QFontMetricsF, QTextLayout, QTextOption

from ui.stage.items import Box, TextItem
from ui.theme.fonts import REGULAR, SEMI_BOLD, figures_font, stage_font

ELLIPSIS: Final = "…"
_WORD_END: Final = re.compile(r"\S+\Z")
_WORD_START: Final = re.compile(r"\S+")
_ANY_FIGURE: Final = str.maketrans("123456789", "000000000")

_LATIN_LEADING: Final = 1.18
# Letters of other scripts reach higher and lower than ours.
_TALL_LEADING: Final = 1.42


class Line(NamedTuple):
    """A broken line and how wide its letters are; `broken` is the word that it ends in the middle of."""

    text: str
    width: float
    broken: str = ""


def is_rtl(text: str) -> bool:
    """Whether the first letter that has a direction is read from right to left."""
    for letter in text:
        direction = unicodedata.bidirectional(letter)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False


@lru_cache(maxsize=4096)
def leading(text: str, px: int) -> int:
    """The distance from line to line."""
    tall = any(ord(letter) > 0x2E7 and unicodedata.category(letter)[0] in "LMS" for letter in text)
    return round(px * (_TALL_LEADING if tall else _LATIN_LEADING))


@lru_cache(maxsize=4096)
def text_width(text: str, px: int, weight: int = REGULAR) -> float:
    return float(QFontMetricsF(stage_font(px, weight)).horizontalAdvance(text))


def figures_width(text: str, px: int, weight: int = SEMI_BOLD) -> float:
    """As wide as the same number of other figures: a time that runs is measured once."""
    return _width_of_figures(text.translate(_ANY_FIGURE), px, weight)


@lru_cache(maxsize=256)
def _width_of_figures(text: str, px: int, weight: int) -> float:
    return float(QFontMetricsF(figures_font(px, weight)).horizontalAdvance(text))


@cache
def cap_height(px: int, weight: int = SEMI_BOLD) -> float:
    """How high figures stand."""
    return float(QFontMetricsF(figures_font(px, weight)).capHeight())


@lru_cache(maxsize=4096)
def break_lines(text: str, px: int, weight: int, width: float) -> tuple[Line, ...]:
    """Break at words, or inside a word wider than the line."""
    # Qt counts in UTF-16, where an emoji is two.
    units = text.replace("\n", "\u2028").encode("utf-16-le", "replace")
    layout = QTextLayout(units.decode("utf-16-le"), stage_font(px, weight))
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines: list[Line] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        part = units[2 * line.textStart() : 2 * (line.textStart() + line.textLength())]
        words = part.decode("utf-16-le", "replace").strip(" \u2028")
        end = line.textStart() + line.textLength()
        lines.append(Line(words, text_width(words, px, weight), _word_around(units, end)))
    layout.endLayout()
    return tuple(lines)


def _word_around(units: bytes, end: int) -> str:
    """The word that a line end after so many UTF-16 units cuts apart, or nothing."""
    if not 0 < end < len(units) // 2:
        return ""
    before, after = (part.decode("utf-16-le", "replace") for part in (units[: 2 * end], units[2 * end :]))
    first, rest = _WORD_END.search(before), _WORD_START.match(after)
    if first is None or rest is None:
        return ""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, units.decode("utf-16-le", "replace"))
    finder.setPosition(end)
    return "" if finder.isAtBoundary() else first[0] + rest[0]


@lru_cache(maxsize=1024)
def shortened(text: str, px: int, weight: int, width: float) -> str:
    """The text, or as much of it as fits one line and an ellipsis that says there is more."""
    one_line = " ".join(text.split())
    metrics = QFontMetricsF(stage_font(px, weight))
    return metrics.elidedText(one_line, Qt.TextElideMode.ElideRight, width)


@lru_cache(maxsize=1024)
def text_item(text: str, px: int, weight: int, role: str, box: Box) -> TextItem:
    """A line centred vertically in `box`, at the side where its script begins; the item's box is its own width."""
    width = text_width(text, px, weight)
    rtl = is_rtl(text)
    x = box.right - width if rtl else box.x
    metrics = QFontMetricsF(stage_font(px, weight))
    baseline = box.y + (box.height - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent()
    return TextItem(Box(x, box.y, width, box.height), text, px, weight, role, baseline, rtl)


def figures_item(text: str, px: int, weight: int, role: str, box: Box) -> TextItem:
    """A number whose figures are all of one width, as `text_item` places it."""
    item = text_item(text, px, weight, role, box)
    return replace(item, box=item.box._replace(width=figures_width(text, px, weight)), tabular=True)


def centred(item: TextItem, box: Box) -> TextItem:
    """The same line in the middle of `box`."""
    return item.moved(box.x + (box.width - item.box.width) / 2 - item.box.x, 0)
