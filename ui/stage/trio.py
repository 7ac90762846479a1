"""The strip of a three: whose turn it is, how long still, and how the three share the time of two."""

from collections.abc import Sequence
from typing import Final

from app.domain.language import say
from app.domain.stage_parts import Phase, TrioShare, TrioStrip
from ui.stage.clock import fill_role, text_role
from ui.stage.items import Box, Item, Shape, ShapeItem, TextItem, TrioPlace
from ui.stage.lines import cap_height, centred, figures_width, shortened, text_item, text_width
from ui.stage.marks import letter_items
from ui.stage.scale import LABEL_PX, PROMPT_FLOOR
from ui.theme.fonts import REGULAR, SEMI_BOLD

TALL: Final = 224
FLAT: Final = 124
"""The heights of the two forms: three lines under a clock, or two lines with the bar beside them."""
_LINE: Final = 62
_TIME_PX: Final = 64
_BADGE: Final = 56
_BAR: Final = 14
_GAP: Final = 8
_BETWEEN: Final = 40
_WORDS: Final = 508
LEAST_FLAT: Final = _WORDS + _BETWEEN + 4 * _BADGE + 3 * _GAP
"""The least width of the flat form, in which four slices still have room for their letters."""
_PAD: Final = 20


def trio_items(strip: TrioStrip, place: TrioPlace) -> tuple[Item, ...]:
    """The strip in its place."""
    return _flat_items(strip, place.box) if place.flat else _tall_items(strip, place.box)


def _tall_items(strip: TrioStrip, box: Box) -> tuple[Item, ...]:
    top = box._replace(height=_LINE)
    shares = Box(box.x, top.bottom + 8, box.width, _BADGE + _GAP + _BAR)
    last = Box(box.x, shares.bottom + 14, box.width, _LINE)
    return (_name(top), *_time(strip, top), *_shares(strip, shares), *_then(strip, last))


def _flat_items(strip: TrioStrip, box: Box) -> tuple[Item, ...]:
    """The words in two lines at the left, the bar at the right as wide as there is room for."""
    top = Box(box.x, box.y, _WORDS, _LINE)
    height = _BADGE + _GAP + _BAR
    x = top.right + _BETWEEN
    bar = Box(x, box.y + (box.height - height) / 2, min(box.right - x, _WORDS), height)
    return (_name(top), *_time(strip, top), *_shares(strip, bar), *_then(strip, top.moved(0, _LINE)))


def _name(box: Box) -> TextItem:
    return text_item(say("In a three"), PROMPT_FLOOR, REGULAR, "stage-text-quiet", box)


def _time(strip: TrioStrip, box: Box) -> tuple[Item, ...]:
    """The time left at the right of the line, in figures that do not tremble."""
    if not strip.time:
        return ()
    width = figures_width(strip.time, _TIME_PX)
    height = cap_height(_TIME_PX)
    top = box.y + (box.height - height) / 2
    place = Box(box.right - width, top, width, height)
    return (TextItem(place, strip.time, _TIME_PX, SEMI_BOLD, text_role(strip.phase), place.bottom, tabular=True),)


def _shares(strip: TrioStrip, box: Box) -> tuple[Item, ...]:
    """A bar for each slice of the time with its letter above it; the one in turn has the shape of its role."""
    shown = strip.shares[-int((box.width + _GAP) // (_BADGE + _GAP)) :]
    here = _in_turn(strip, shown)
    items: list[Item] = []
    for number, (share, place) in enumerate(zip(shown, _places(shown, box), strict=True)):
        badge = Box(place.x + (place.width - _BADGE) / 2, place.y, _BADGE, _BADGE)
        if number == here:
            items.extend(letter_items(share.letter, badge))
        else:
            items.append(centred(text_item(share.letter, LABEL_PX, REGULAR, "stage-text-quiet", badge), badge))
        items.extend(_bar(share, strip.phase if number == here else Phase.CALM, place))
    return tuple(items)


def _in_turn(strip: TrioStrip, shown: Sequence[TrioShare]) -> int:
    """The slice of whoever is in turn: the first of theirs that is not over, or else their last."""
    theirs = [number for number, share in enumerate(shown) if share.letter == strip.letter]
    return next((number for number in theirs if shown[number].used < 1), theirs[-1] if theirs else 0)


def _places(shown: Sequence[TrioShare], box: Box) -> list[Box]:
    """Slices side by side, as wide as they are long but never too narrow for their letter."""
    free = box.width - _GAP * (len(shown) - 1) - _BADGE * len(shown)
    whole = sum(share.width for share in shown) or 1
    places: list[Box] = []
    x = box.x
    for share in shown:
        places.append(Box(x, box.y, _BADGE + free * share.width / whole, box.height))
        x = places[-1].right + _GAP
    return places


def _bar(share: TrioShare, phase: Phase, place: Box) -> tuple[Item, ...]:
    bar = Box(place.x, place.bottom - _BAR, place.width, _BAR)
    over = bar._replace(width=bar.width * share.used)
    radius = _BAR / 2
    under = ShapeItem(bar, Shape.ROUNDED, "stage-track", radius=radius)
    return (under, ShapeItem(over, Shape.ROUNDED, fill_role(phase), radius=radius)) if share.used else (under,)


def _then(strip: TrioStrip, box: Box) -> tuple[Item, ...]:
    """What comes next; when the three should change over, on a band as a signal is."""
    if not strip.then:
        return ()
    if not strip.changing:
        line = shortened(strip.then, PROMPT_FLOOR, REGULAR, box.width)
        return (text_item(line, PROMPT_FLOOR, REGULAR, "stage-text", box),)
    width = min(text_width(strip.then, PROMPT_FLOOR, SEMI_BOLD) + 2 * _PAD, box.width)
    band = box._replace(width=width)
    line = shortened(strip.then, PROMPT_FLOOR, SEMI_BOLD, width - 2 * _PAD)
    text = text_item(line, PROMPT_FLOOR, SEMI_BOLD, "stage-band-text", band)
    return (ShapeItem(band, Shape.ROUNDED, "stage-band", radius=band.height / 4), centred(text, band))
