"""Paragraphs flow down the page, clear of the clock, and on to the next page when there is no more room."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import msgspec
from msgspec.structs import replace

from ui.stage.balance import balanced_lines
from ui.stage.items import Box, Item, TextItem
from ui.stage.lines import Line, break_lines, is_rtl, leading, text_item, text_width
from ui.stage.marks import indent_of, mark_items
from ui.stage.scale import SPLIT, Scale
from ui.theme.fonts import REGULAR

# The space kept between the clock and the text beside it and below it.
_BESIDE = 56
_BELOW = 8
# The height of a page under which comfortable letters leave room for two or three lines.
_FEW_LINES = 520


class Paragraph(msgspec.Struct, frozen=True):
    """Words of one size; `mark` is a bullet, a role's letter, a category or nothing, `above` the space over it.

    `balanced` lines are about equally long; `beside` lets it stand in the line of the one before, if that is short.
    """

    text: str
    px: int
    weight: int = REGULAR
    role: str = "stage-text"
    mark: str = ""
    above: float = 0
    balanced: bool = False
    beside: bool = False

    @property
    def indent(self) -> float:
        return indent_of(self.mark, self.px)


class Column(msgspec.Struct, frozen=True):
    """Where paragraphs go: an area and a box at its right, such as the clock, that they keep clear of."""

    area: Box
    keep: Box | None = None

    def width_at(self, y: float) -> float:
        if self.keep is None or y >= self.keep.bottom + _BELOW:
            return self.area.width
        return self.keep.x - _BESIDE - self.area.x


Pages = list[list[Item]]


@dataclass(slots=True)
class _Pen:
    pages: Pages
    y: float
    fresh: bool = True
    line_end: float = 0


def flow(paragraphs: Sequence[Paragraph], column: Column) -> Pages:
    """The items of each page; a paragraph is only cut where a whole page would not hold it."""
    pen = _Pen([[]], column.area.y)
    for paragraph in paragraphs:
        _set(paragraph, column, pen)
    return pen.pages


def fit(build: Callable[[Scale], Sequence[Paragraph]], sizes: Sequence[Scale], column: Column) -> tuple[Scale, Pages]:
    """The largest size at which all is on one page without a word cut, or else pages of a comfortable size."""
    on_one_page: list[tuple[Scale, Pages]] = []
    for scale in sizes:
        paragraphs = build(scale)
        pages = flow(paragraphs, column)
        if len(pages) == 1:
            if _leaves_words_whole(paragraphs, column):
                return scale, pages
            on_one_page.append((scale, pages))
    if on_one_page:
        return on_one_page[0]
    tried = [
        (scale, flow(build(scale), column)) for scale in (SPLIT if column.area.height > _FEW_LINES else SPLIT[-1:])
    ]
    return next((found for found in tried if not breaks_words(found[1])), tried[-1])


def breaks_words(pages: Pages) -> bool:
    """Whether a line on one of the pages ends in the middle of a word."""
    return any(isinstance(item, TextItem) and item.broken for page in pages for item in page)


def _leaves_words_whole(paragraphs: Sequence[Paragraph], column: Column) -> bool:
    narrowest = column.width_at(column.area.y)
    return all(
        text_width(word, paragraph.px, paragraph.weight) <= narrowest - paragraph.indent
        for paragraph in paragraphs
        for word in paragraph.text.split()
    )


def height_of(items: Sequence[Item], top: float) -> float:
    """How far down the items reach, from `top`."""
    return max((item.box.bottom for item in items), default=top) - top


def _set(paragraph: Paragraph, column: Column, pen: _Pen) -> None:
    if paragraph.beside and _stands_beside(paragraph, column, pen):
        return
    pitch = leading(paragraph.text, paragraph.px)
    y = pen.y + (0 if pen.fresh else paragraph.above)
    lines = _lines_from(paragraph, column, y)
    room = int((column.area.bottom - y + 0.5) // pitch)
    if len(lines) <= (max(1, room) if pen.fresh else room):
        _put(paragraph, lines, column, pen, y)
    elif not pen.fresh:
        _turn(column, pen)
        _set(paragraph, column, pen)
    else:
        _put_on_pages(paragraph, lines, max(1, room), column, pen)


def _put_on_pages(paragraph: Paragraph, lines: Sequence[Line], room: int, column: Column, pen: _Pen) -> None:
    """Lines broken once and dealt to pages: breaking the rest anew on each page takes minutes for a long text."""
    for start in range(0, len(lines), room):
        if start:
            _turn(column, pen)
        _put(paragraph, lines[start : start + room], column, pen, pen.y, goes_on=start > 0)


def _turn(column: Column, pen: _Pen) -> None:
    pen.pages.append([])
    pen.y, pen.fresh = column.area.y, True


def _lines_from(paragraph: Paragraph, column: Column, y: float) -> tuple[Line, ...]:
    """All lines are as wide as the first: a paragraph that begins beside the clock does not run on under it."""
    width = column.width_at(y) - paragraph.indent
    broken = balanced_lines if paragraph.balanced else break_lines
    return broken(paragraph.text, paragraph.px, paragraph.weight, width)


def _put(
    paragraph: Paragraph, lines: Sequence[Line], column: Column, pen: _Pen, y: float, *, goes_on: bool = False
) -> None:
    """Lines from `y` down; where a paragraph goes on from the page before, its mark is not repeated."""
    pitch = leading(paragraph.text, paragraph.px)
    rtl = is_rtl(paragraph.text)
    width = column.width_at(y)
    left = column.area.x + (0 if rtl else paragraph.indent)
    for row, line in enumerate(lines):
        box = Box(left, y + row * pitch, width - paragraph.indent, pitch)
        pen.pages[-1].append(replace(_line_item(line.text, paragraph, box, rtl), broken=line.broken))
    if paragraph.mark and not goes_on:
        x = column.area.x + (width - paragraph.indent if rtl else 0)
        pen.pages[-1].extend(mark_items(paragraph.mark, Box(x, y, paragraph.indent, pitch), paragraph.px, rtl))
    pen.y, pen.fresh = y + len(lines) * pitch, False
    only = lines[0].width if len(lines) == 1 and not rtl else column.area.width
    pen.line_end = column.area.x + paragraph.indent + only


def _stands_beside(paragraph: Paragraph, column: Column, pen: _Pen) -> bool:
    """Put the paragraph in the line of the one before; says whether there was room."""
    pitch = leading(paragraph.text, paragraph.px)
    width = text_width(paragraph.text, paragraph.px, paragraph.weight)
    y, x = pen.y - pitch, pen.line_end + paragraph.px
    room = column.area.x + column.width_at(y) - x
    if pen.fresh or is_rtl(paragraph.text) or paragraph.indent + width > room:
        return False
    box = Box(x + paragraph.indent, y, width, pitch)
    pen.pages[-1].append(_line_item(paragraph.text, paragraph, box, rtl=False))
    pen.pages[-1].extend(mark_items(paragraph.mark, Box(x, y, paragraph.indent, pitch), paragraph.px, rtl=False))
    pen.line_end = box.right
    return True


def _line_item(text: str, paragraph: Paragraph, box: Box, rtl: bool) -> TextItem:
    """A line in another direction than its paragraph still belongs to the side of the paragraph."""
    item = text_item(text, paragraph.px, paragraph.weight, paragraph.role, box)
    shift = box.right - item.box.right if rtl else box.x - item.box.x
    return replace(item.moved(shift, 0), rtl=rtl)
