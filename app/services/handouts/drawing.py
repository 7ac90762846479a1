"""Puts sheets on paper. What comes again on the same place of many sheets is drawn once and put on each of them.

A sheet or card that is the same as one before it is not read again, but named: it has the same words for the eye only.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from functools import partial

from msgspec.structs import replace

from app.domain.language import say
from app.services.handouts import phrases
from app.services.handouts.flow import Placed, said_once
from app.services.handouts.paper import Size
from app.services.handouts.pen import Pen
from app.services.handouts.sheet import Sheet
from app.services.handouts.tags import Tag
from app.services.handouts.takes import Take

_Key = tuple[int, float, float, Size, bool]


def draw_sheets(pen: Pen, sheets: Sequence[Sheet], chapter: str = "", *, fillable: bool = False) -> None:
    """All sheets, in order; in a booklet `chapter` is the handout's entry in the outline, and its own are under it.

    The first copy of what is `fillable` has fields to fill in on a screen.
    """
    pen.fillable = fillable
    headings_lead = _headings_lead(sheets)
    sheets = tuple(_each_read_once(sheets, pen.pages))
    takes = _takes(pen, sheets)
    inner = 1 if chapter else 0
    pen.headings_at = inner if headings_lead else None
    for number, sheet in enumerate(sheets):
        pen.begin_page(sheet.size)
        if number == 0 and (chapter or not sheet.begins):
            pen.begin_part(chapter)
        if sheet.begins:
            pen.begin_part(sheet.begins, level=inner)
        _draw(pen, sheet, takes)


def _headings_lead(sheets: Sequence[Sheet]) -> bool:
    """Whether headings belong in the outline: in a long handout of which there is one. Of many, their names do."""
    different = len({id(sheet) for sheet in sheets}) == len(sheets) > 1
    return different and not any(sheet.begins or sheet.cuts for sheet in sheets)


def _each_read_once(sheets: Sequence[Sheet], before: int) -> Iterator[Sheet]:
    """The same sheets; those that come again say only which page they are a copy of."""
    first: dict[int, int] = {}
    for number, sheet in enumerate(sheets, 1):
        page = first.setdefault(id(sheet), number)
        again = say(phrases.SAME_PAGE, page=before + page)
        yield sheet if page == number else replace(sheet, placed=tuple(said_once(sheet.placed, again)))


def _takes(pen: Pen, sheets: Sequence[Sheet]) -> dict[_Key, Take]:
    """What is on several sheets, drawn once. What is not read needs no elements and is kept apart, as a stamp."""
    # The same object and not an equal one: two blocks that happen to be equal are not worth the search.
    times = Counter(_key(placed, sheet) for sheet in sheets for placed in sheet.placed)
    takes: dict[_Key, Take] = {}
    for sheet in sheets:
        for placed in sheet.placed:
            key = _key(placed, sheet)
            if times[key] > 1 and key not in takes:
                draw = partial(placed.block.draw, pen, placed.x, placed.top)
                takes[key] = pen.take(sheet.size, draw, stamp=not _is_read(placed))
    return takes


def _draw(pen: Pen, sheet: Sheet, takes: dict[_Key, Take]) -> None:
    for placed in sheet.placed:
        take = takes.get(_key(placed, sheet))
        with _role(pen, placed):
            if take is None:
                placed.block.draw(pen, placed.x, placed.top)
            else:
                pen.put(take)
    for cut in sheet.cuts:
        pen.dashes(cut.x, cut.top, cut.width, cut.height)
    pen.end_page()


def _role(pen: Pen, placed: Placed) -> AbstractContextManager[None]:
    if placed.aside:
        return pen.aside()
    return pen.element(Tag.PARAGRAPH, placed.says) if placed.says else nullcontext()


def _is_read(placed: Placed) -> bool:
    return not placed.aside and not placed.says


def _key(placed: Placed, sheet: Sheet) -> _Key:
    return id(placed.block), placed.x, placed.top, sheet.size, _is_read(placed)
