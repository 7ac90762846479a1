"""The clock: figures that do not tremble, and a ring or bar that says the same by its form."""

from typing import Final, assert_never

from app.domain.stage import Phase, StageClock
from ui.stage.items import Box, ClockPlace, ClockStyle, Item, Shape, ShapeItem, TextItem
from ui.stage.lines import cap_height, centred, figures_width, text_item
from ui.stage.scale import CLOCK_RATIO, LABEL_PX, LINES, MAIN_FLOOR, Canvas
from ui.stage.words import words
from ui.theme.fonts import SEMI_BOLD

RING: Final = 508
_RING_STROKE: Final = 16
_BAR: Final = 10
_BAR_GAP: Final = 24
# Kept free below the bar, so that nothing moves when the word comes.
_PAUSED_ROOM: Final = 48
_PX: Final = 152
_SHORT_PX: Final = 184
_LEAST_PX: Final = round(CLOCK_RATIO * MAIN_FLOOR)
_AROUND_RING: Final = 80


def widest(clock: StageClock) -> str:
    """The figures to leave room for, so that 10:00 and 9:59 leave the same."""
    return "00:00" if len(clock.text) <= 5 else "0" * (len(clock.text) - 4) + ":00:00"


def bar_clock(canvas: Canvas, clock: StageClock) -> ClockPlace:
    """A clock over a bar in the upper right corner; where there are few lines, as small as figures may be."""
    px = max(round(_PX * min(1.0, canvas.lines / LINES)), _LEAST_PX)
    width = figures_width(widest(clock), px)
    height = cap_height(px) + _BAR_GAP + _BAR + _PAUSED_ROOM
    return ClockPlace(Box(canvas.right - width, canvas.head.y + 4, width, height), ClockStyle.BAR, px)


def ring_clock(canvas: Canvas, clock: StageClock, below: float = 0) -> ClockPlace:
    """A clock in a large ring at the right, in the middle of the height together with what comes `below` it.

    Times of an hour and more have no room in a ring, and a ring none where there are few lines.
    """
    area = canvas.content
    if len(clock.text) > 5 or area.height < RING + _AROUND_RING:
        return bar_clock(canvas, clock)
    y = area.y + (area.height - RING - below) * 0.46
    px = _PX if len(clock.text) == 5 else _SHORT_PX
    return ClockPlace(Box(canvas.right - RING, y, RING, RING), ClockStyle.RING, px)


def clock_items(clock: StageClock, place: ClockPlace) -> tuple[Item, ...]:
    """The figures with their ring or bar."""
    match place.style:
        case ClockStyle.RING:
            return _ring_items(clock, place)
        case ClockStyle.BAR:
            return _bar_items(clock, place)
        case _:
            assert_never(place.style)


def _ring_items(clock: StageClock, place: ClockPlace) -> tuple[Item, ...]:
    px = _PX if len(clock.text) == 5 else place.px
    inner = place.box
    middle = inner.y + inner.height / 2
    figures = _figures(clock, px, Box(inner.x, middle - cap_height(px) / 2, inner.width, cap_height(px)))
    figures = centred(figures, inner)
    items: list[Item] = [
        ShapeItem(inner, Shape.RING, "stage-track", stroke=_RING_STROKE),
        ShapeItem(inner, Shape.RING, fill_role(clock.phase), stroke=_RING_STROKE, share=clock.share),
        figures,
    ]
    if clock.paused:
        below = Box(inner.x, figures.box.bottom + 36, inner.width, LABEL_PX * 1.2)
        items.append(centred(_paused(below), inner))
    return tuple(items)


def _bar_items(clock: StageClock, place: ClockPlace) -> tuple[Item, ...]:
    box = place.box
    figures = _figures(clock, place.px, Box(box.x, box.y, box.width, cap_height(place.px)))
    bar = Box(box.x, figures.box.bottom + _BAR_GAP, box.width, _BAR)
    left = bar._replace(width=bar.width * clock.share)
    items: list[Item] = [
        figures.moved(box.right - figures.box.right, 0),
        ShapeItem(bar, Shape.ROUNDED, "stage-track", radius=_BAR / 2),
        ShapeItem(left, Shape.ROUNDED, fill_role(clock.phase), radius=_BAR / 2),
    ]
    if clock.paused:
        paused = _paused(Box(box.x, bar.bottom + 2, box.width, _PAUSED_ROOM - 2))
        items.append(paused.moved(box.right - paused.box.right, 0))
    return tuple(items)


def _figures(clock: StageClock, px: int, box: Box) -> TextItem:
    width = figures_width(clock.text, px)
    placed = box._replace(width=width)
    return TextItem(placed, clock.text, px, SEMI_BOLD, text_role(clock.phase), box.bottom, tabular=True)


def _paused(box: Box) -> TextItem:
    return text_item(words("Paused"), LABEL_PX, SEMI_BOLD, "stage-text-quiet", box)


def text_role(phase: Phase) -> str:
    """The colour of figures."""
    match phase:
        case Phase.CALM:
            return "stage-text"
        case Phase.SOON:
            return "stage-soon"
        case Phase.OVER:
            return "stage-over"
        case _:
            assert_never(phase)


def fill_role(phase: Phase) -> str:
    """The colour of a ring or bar."""
    match phase:
        case Phase.CALM:
            return "stage-calm"
        case Phase.SOON:
            return "stage-soon-fill"
        case Phase.OVER:
            return "stage-over"
        case _:
            assert_never(phase)
