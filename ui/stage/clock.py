"""The clock: figures that do not tremble, and a ring or bar that says the same by its form."""

from typing import Final, assert_never

from app.domain.language import say
from app.domain.stage_parts import Phase, StageClock
from ui.stage.items import Box, ClockPlace, ClockStyle, Item, Shape, ShapeItem, TextItem
from ui.stage.lines import cap_height, centred, figures_width, text_item
from ui.stage.scale import CLOCK_RATIO, LABEL_PX, LINES, MAIN_FLOOR, Canvas
from ui.theme.fonts import SEMI_BOLD

RING: Final = 508
_RING_STROKE: Final = 16
_BAR: Final = 10
_BOLDER: Final = 1.75
"""How many times as thick a ring or bar is from the last minute on: seen from the last row without any colour."""
_BAR_GAP: Final = 24
# Kept free below the bar, so that nothing moves when the word comes.
_PAUSED_ROOM: Final = 48
_PX: Final = 152
_LEAST_PX: Final = round(CLOCK_RATIO * MAIN_FLOOR)
_AROUND_RING: Final = 80
_ABOVE_RING: Final = 12
"""As far below the head as the capitals of a text that begins there."""


def widest(clock: StageClock) -> str:
    """The figures to leave room for, so that 10:00 and 9:59 leave the same."""
    return "00:00" if len(clock.text) <= 5 else "0" * (len(clock.text) - 4) + ":00:00"


def bar_clock(canvas: Canvas, clock: StageClock) -> ClockPlace:
    """A clock over a bar in the upper right corner; where there are few lines, as small as figures may be."""
    px = max(round(_PX * min(1.0, canvas.lines / LINES)), _LEAST_PX)
    width = figures_width(widest(clock), px)
    height = cap_height(px) + _BAR_GAP + _BAR + _PAUSED_ROOM
    return ClockPlace(Box(canvas.right - width, canvas.head.y + 4, width, height), ClockStyle.BAR, px)


def ring_clock(canvas: Canvas, clock: StageClock, down: float = 0) -> ClockPlace:
    """A clock in a large ring at the right: at the head of the content, so that it stays there from step to step.

    `down` is the part of the free height that is to be above it. Times of an hour and more have no room in a ring, and
    a ring none where there are few lines.
    """
    area = canvas.content
    if len(clock.text) > 5 or area.height < RING + _AROUND_RING:
        return bar_clock(canvas, clock)
    y = area.y + max(_ABOVE_RING, (area.height - RING) * down)
    return ClockPlace(Box(canvas.right - RING, y, RING, RING), ClockStyle.RING, _PX)


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
    inner, px = place.box, place.px
    middle = inner.y + inner.height / 2
    figures = _figures(clock, px, Box(inner.x, middle - cap_height(px) / 2, inner.width, cap_height(px)))
    figures = centred(figures, inner)
    stroke, share = _RING_STROKE * _boldness(clock.phase), _share_drawn(clock)
    items: list[Item] = [
        ShapeItem(inner, Shape.RING, "stage-track", stroke=_RING_STROKE),
        ShapeItem(inner, Shape.RING, fill_role(clock.phase), stroke=stroke, share=share),
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
    left = bar._replace(width=bar.width * _share_drawn(clock), height=_BAR * _boldness(clock.phase))
    items: list[Item] = [
        figures.moved(box.right - figures.box.right, 0),
        ShapeItem(bar, Shape.ROUNDED, "stage-track", radius=_BAR / 2),
        ShapeItem(left, Shape.ROUNDED, fill_role(clock.phase), radius=min(left.width, left.height) / 2),
    ]
    if clock.paused:
        paused = _paused(Box(box.x, bar.bottom + 2, box.width, _PAUSED_ROOM - 2))
        items.append(paused.moved(box.right - paused.box.right, 0))
    return tuple(items)


def _boldness(phase: Phase) -> float:
    return 1 if phase is Phase.CALM else _BOLDER


def _share_drawn(clock: StageClock) -> float:
    """What is left; when nothing is, the line closes and stands still."""
    return 1 if clock.phase is Phase.OVER else clock.share


def _figures(clock: StageClock, px: int, box: Box) -> TextItem:
    width = figures_width(clock.text, px)
    placed = box._replace(width=width)
    return TextItem(placed, clock.text, px, SEMI_BOLD, text_role(clock.phase), box.bottom, tabular=True)


def _paused(box: Box) -> TextItem:
    return text_item(say("Paused"), LABEL_PX, SEMI_BOLD, "stage-text-quiet", box)


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
