"""What can be seen from a layout alone: letters too small, text cut or over something else, figures that tremble."""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import Final

from app.domain.legibility import magnification_for
from app.domain.venue import Venue
from ui.stage.audit.faults import Check, Fault
from ui.stage.audit.marks import faults_of_marks
from ui.stage.audit.texts import text_faults
from ui.stage.items import Box, Composition, Shape, ShapeItem, TextItem
from ui.stage.scale import CREDIT_PX, LABEL_PX, LINES, PROMPT_FLOOR, TITLE_PX

_USUAL: Final = Venue()
_SMALL: Final = frozenset({TITLE_PX, LABEL_PX})
"""What is read only once: the title and labels."""
_TIME: Final = re.compile(r"\d+(:\d\d)+")
_FIGURES: Final = re.compile(r"\d+")
_NEAR: Final = 2.0
_ASCENT: Final = 0.72
_DESCENT: Final = 0.2


def layout_faults(composition: Composition, venue: Venue = _USUAL) -> Iterator[Fault]:
    """All that is wrong with a page for the last row of a venue, whatever colours it is painted in."""
    yield from _small_letters(composition, magnification_for(venue.seating))
    yield from _beyond_the_margin(composition, venue.margin)
    yield from _over_each_other(composition)
    yield from _across_an_edge(composition)
    yield from _trembling(composition)
    yield from faults_of_marks(composition)
    yield from text_faults(composition)


def least_px(item: TextItem) -> int:
    """The smallest size that a text may have: that of a prompt, if it is not a title, a label or the credit.

    The letter of a role may be as small as a label, because its shape says the same; the rows of the test card are as
    small as each row of chairs needs.
    """
    if item.role == "stage-accent-text":
        return LABEL_PX
    if item.role == "card-text":
        return item.px
    return item.px if item.px in _SMALL else PROMPT_FLOOR


def ink_of(item: TextItem) -> Box:
    """Where letters really are: from the top of a capital to the end of a `g`; figures stand on their line."""
    below = 0 if item.tabular or _FIGURES.fullmatch(item.text) else _DESCENT * item.px
    return Box(item.box.x, item.baseline - _ASCENT * item.px, item.box.width, _ASCENT * item.px + below)


def _small_letters(composition: Composition, magnification: float) -> Iterator[Fault]:
    """On 1080 lines, on which the floors of the usual room are given; the test card is for whoever goes near, too."""
    if any(item.role == "card-text" for item in composition.texts):
        magnification = 1
    for item in composition.texts:
        size, least = item.px * LINES / composition.height, least_px(item) * magnification
        if item.role == "stage-credit":
            least = CREDIT_PX
        if round(size) < round(least):
            yield Fault(Check.LETTERS, f"“{item.text}” is {size:.0f} px, under {least:.0f} px")


def _beyond_the_margin(composition: Composition, margin: float) -> Iterator[Fault]:
    side, edge = composition.width * margin - 1, composition.height * margin - 1
    safe = Box(side, edge, composition.width - 2 * side, composition.height - 2 * edge)
    for item in composition.texts:
        if not _holds(safe, item.box):
            yield Fault(Check.MARGIN, f"“{item.text}” goes beyond what every projector shows")


def _over_each_other(composition: Composition) -> Iterator[Fault]:
    by_height = sorted(composition.texts, key=lambda item: item.box.y)
    for number, item in enumerate(by_height):
        for other in by_height[number + 1 :]:
            if other.box.y >= item.box.bottom:
                break
            if item.box.overlaps(other.box):
                yield Fault(Check.OVERLAP, f"“{item.text}” and “{other.text}” lie over each other")


def _across_an_edge(composition: Composition) -> Iterator[Fault]:
    """A shape either holds a whole text or keeps clear of it, and comes before it."""
    for number, item in enumerate(composition.items):
        if not isinstance(item, ShapeItem):
            continue
        area = item.box
        for place, text in enumerate(composition.items):
            if not isinstance(text, TextItem) or not area.overlaps(ink_of(text)):
                continue
            if place < number and not _is_outline(item):
                yield Fault(Check.OVERLAP, f"“{text.text}” is painted over")
            elif not _holds(_grown(area), ink_of(text)):
                yield Fault(Check.CUT, f"“{text.text}” goes beyond the edge of what it stands on")


def _is_outline(item: ShapeItem) -> bool:
    return item.stroke > 0 or item.shape is Shape.RING


def _grown(box: Box) -> Box:
    return Box(box.x - _NEAR, box.y - _NEAR, box.width + 2 * _NEAR, box.height + 2 * _NEAR)


def _holds(outer: Box, inner: Box) -> bool:
    return outer.x <= inner.x and outer.y <= inner.y and inner.right <= outer.right and inner.bottom <= outer.bottom


def _trembling(composition: Composition) -> Iterator[Fault]:
    """Times that run, and figures that stand under each other, have figures of one width."""
    for item in composition.texts:
        if _TIME.fullmatch(item.text) and not item.tabular:
            yield Fault(Check.FIGURES, f"“{item.text}” is a time without figures of one width")
    for one, other in combinations(_loose_figures(composition), 2):
        if one.px == other.px and _in_a_column(one.box, other.box):
            yield Fault(Check.FIGURES, f"“{one.text}” and “{other.text}” stand in a column and differ in width")


def _loose_figures(composition: Composition) -> Sequence[TextItem]:
    """Figures that do not stand on a card of their own."""
    cards = [item.box for item in composition.items if isinstance(item, ShapeItem) and item.role == "stage-card"]
    figures = [item for item in composition.texts if _FIGURES.fullmatch(item.text) and not item.tabular]
    alone = [item for item in figures if not any(_goes_on(other, item) for other in composition.texts)]
    return [item for item in alone if not any(card.overlaps(item.box) for card in cards)]


def _goes_on(line: TextItem, item: TextItem) -> bool:
    """Whether the item is the next line of the same words."""
    return line.px == item.px and abs(line.box.bottom - item.box.y) < _NEAR and abs(line.box.x - item.box.x) < _NEAR


def _in_a_column(one: Box, other: Box) -> bool:
    return abs(one.x - other.x) < _NEAR or abs(one.right - other.right) < _NEAR
