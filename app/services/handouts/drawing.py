"""Puts sheets on paper. What comes again on the same place of many sheets is drawn once and stamped."""

from collections import Counter
from collections.abc import Sequence
from functools import partial

from app.services.handouts.flow import Placed
from app.services.handouts.paper import Size
from app.services.handouts.pen import Pen
from app.services.handouts.sheet import Sheet

_Key = tuple[int, float, float, Size]


def draw_sheets(pen: Pen, sheets: Sequence[Sheet]) -> None:
    """All sheets, in order."""
    # The same object and not an equal one: two blocks that happen to be equal are not worth the search.
    times = Counter(_key(placed, sheet) for sheet in sheets for placed in sheet.placed)
    stamps: dict[_Key, str] = {}
    for sheet in sheets:
        for placed in sheet.placed:
            key = _key(placed, sheet)
            if times[key] > 1 and key not in stamps:
                stamps[key] = f"stamp{len(stamps) + 1}"
                pen.make_stamp(stamps[key], sheet.size, partial(placed.block.draw, pen, placed.x, placed.top))
    for sheet in sheets:
        _draw(pen, sheet, stamps)


def _draw(pen: Pen, sheet: Sheet, stamps: dict[_Key, str]) -> None:
    pen.begin_page(sheet.size)
    for placed in sheet.placed:
        name = stamps.get(_key(placed, sheet))
        if name is None:
            placed.block.draw(pen, placed.x, placed.top)
        else:
            pen.stamp(name)
    for cut in sheet.cuts:
        pen.dashes(cut.x, cut.top, cut.width, cut.height)
    pen.end_page()


def _key(placed: Placed, sheet: Sheet) -> _Key:
    return id(placed.block), placed.x, placed.top, sheet.size
