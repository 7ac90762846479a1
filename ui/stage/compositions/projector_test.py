"""The test card: corners and a circle for the shape of the picture, letters for each row, steps, lines and colours."""

from collections.abc import Sequence
from typing import Final

from app.domain.language import decimal, say, unsaid
from app.domain.legibility import distance_of, reach_of, row_at, rows_to_try
from app.domain.stage import ProjectorTest
from app.domain.venue import Seating
from ui.stage.card import stacked
from ui.stage.flow import Paragraph, height_of
from ui.stage.items import Box, Item, Shape, ShapeItem, Sheet
from ui.stage.lines import figures_item, figures_width, text_item, text_width
from ui.stage.scale import LABEL_PX, PROMPT_FLOOR, TITLE_PX, Canvas
from ui.theme.fonts import BOLD, REGULAR, SEMI_BOLD

_FRAME: Final = 4
_CORNER: Final = 120
_THICK: Final = 18
_AIR: Final = 60
_GUTTER: Final = 56
_ROWS: Final = 8
_LEAST: Final = 20
_PITCH: Final = 1.2
_SWATCH: Final = 44
_RIGHT: Final = 0.42
_STEPS: Final = 4
_STRIP: Final = 76
_LINE: Final = 52
_GAP: Final = 22
_LARGEST_CIRCLE: Final = 260
_FIGURES_PX: Final = 76
_FIGURES: Final = "0123456789"
_COLOURS: Final = (
    (unsaid("accent"), "stage-accent"),
    (unsaid("calm"), "stage-calm"),
    (unsaid("soon"), "stage-soon-fill"),
    (unsaid("over"), "stage-over"),
    (unsaid("band"), "stage-band"),
    (unsaid("message"), "stage-message"),
)


def sheet(picture: ProjectorTest, canvas: Canvas) -> Sheet:
    edge = _edge(picture, canvas)
    inside = Box(edge.x + _AIR, edge.y + _AIR, edge.width - 2 * _AIR, edge.height - 2 * _AIR)
    right = inside._replace(x=inside.right - inside.width * _RIGHT, width=inside.width * _RIGHT)
    left = inside._replace(width=right.x - _GUTTER - inside.x)
    return Sheet(((*_frame(edge), *_letters(picture, left), *_shapes(right)),))


def _edge(picture: ProjectorTest, canvas: Canvas) -> Box:
    """Exactly at the margin: what lies outside may be cut off, and nothing inside."""
    x, y = canvas.width * picture.margin, canvas.lines * picture.margin
    return Box(x, y, canvas.width - 2 * x, canvas.lines - 2 * y)


def _frame(edge: Box) -> list[Item]:
    """A thin frame with a thick angle in each corner."""
    across, down = edge.width - 2 * _CORNER, edge.height - 2 * _CORNER
    level = [Box(edge.x + _CORNER, y, across, _FRAME) for y in (edge.y, edge.bottom - _FRAME)]
    upright = [Box(x, edge.y + _CORNER, _FRAME, down) for x in (edge.x, edge.right - _FRAME)]
    items: list[Item] = [ShapeItem(box, Shape.RECTANGLE, "stage-text-quiet") for box in (*level, *upright)]
    for x in (edge.x, edge.right - _CORNER):
        for y in (edge.y, edge.bottom - _THICK):
            items.append(ShapeItem(Box(x, y, _CORNER, _THICK), Shape.RECTANGLE, "stage-accent"))
    arm = _CORNER - _THICK
    for x in (edge.x, edge.right - _THICK):
        for y in (edge.y + _THICK, edge.bottom - _CORNER):
            items.append(ShapeItem(Box(x, y, _THICK, arm), Shape.RECTANGLE, "stage-accent"))
    return items


def _letters(picture: ProjectorTest, area: Box) -> list[Item]:
    """The name, a line in the size that each row needs, and what to look at."""
    title = text_item(say("Test card"), TITLE_PX, SEMI_BOLD, "stage-text-quiet", area._replace(height=_LINE))
    edge = say("Edge: {percent} %", percent=round(picture.margin * 100))
    asks = say("Are all four corners whole, and is the circle round?")
    foot = stacked(
        [
            Paragraph(asks, LABEL_PX, role="stage-text-quiet", balanced=True),
            Paragraph(edge, LABEL_PX, SEMI_BOLD, "stage-accent", above=8),
        ],
        area,
    )
    down = area.bottom - height_of(foot, 0)
    top = title.box.bottom + _GAP
    rows = _rows(picture.seating, area._replace(y=top, height=area.y + down - _GAP - top))
    return [title, *rows, *(item.moved(0, down) for item in foot)]


def _rows(seating: Seating, area: Box) -> list[Item]:
    """From the front to the last row, which is bold, as many as there is room for."""
    tried = (rows_to_try(seating, _first_row(seating.height), most) for most in range(_ROWS, 0, -1))
    rows = next(rows for rows in tried if _height(rows, seating) <= area.height or len(rows) == 1)
    free = (area.height - _height(rows, seating)) / max(len(rows) - 1, 1)
    items: list[Item] = []
    y = area.y
    for row in rows:
        px = _px(row, seating.height)
        weight = BOLD if row == rows[-1] else REGULAR
        box = Box(area.x, y, area.width, _PITCH * px)
        items.append(text_item(_row_text(row, px, weight, area.width), px, weight, "card-text", box))
        y = box.bottom + min(free, 0.8 * px)
    return items


def _first_row(height: float) -> int:
    """The first row that is not so near that a projector has too few pixels for its letters."""
    return max(3, row_at(reach_of(1, height) * _LEAST / PROMPT_FLOOR) + 1)


def _height(rows: Sequence[int], seating: Seating) -> float:
    return sum(_PITCH * _px(row, seating.height) for row in rows)


def _px(row: int, height: float) -> int:
    """The smallest letters of a prompt that this row can read on a picture so high."""
    return round(PROMPT_FLOOR * distance_of(row) / reach_of(1, height))


def _row_text(row: int, px: int, weight: int, width: float) -> str:
    whole = say("Row {row} · {metres} m", row=row, metres=decimal(distance_of(row), 1))
    return whole if text_width(whole, px, weight) <= width else say("Row {row}", row=row)


def _shapes(area: Box) -> list[Item]:
    """From the foot up: colours, steps and figures; the circle takes what is left."""
    colours = _colours(area)
    steps = _steps(area)
    figures = _figures(area)
    parts = [figures, steps, colours]
    used = sum(height_of(part, area.y) + _GAP for part in parts)
    circle = _circle(area, min(_LARGEST_CIRCLE, area.height - used))
    items: list[Item] = []
    y = area.y
    for part in (circle, *parts):
        items.extend(item.moved(0, y - area.y) for item in part)
        y += height_of(part, area.y) + _GAP
    return items


def _circle(area: Box, size: float) -> list[Item]:
    """A circle that a wrong shape makes an egg, and beside it lines of one pixel upright and level."""
    ring = Box(area.right - size, area.y, size, size)
    side = (size - _GAP) / 2
    upright = Box(area.x, area.y, side, side)
    level = upright.moved(0, side + _GAP)
    return [
        ShapeItem(ring, Shape.RING, "stage-text", stroke=8),
        ShapeItem(upright, Shape.UPRIGHT_LINES, "stage-text"),
        ShapeItem(level, Shape.LEVEL_LINES, "stage-text"),
    ]


def _figures(area: Box) -> list[Item]:
    px = _FIGURES_PX
    while px > PROMPT_FLOOR and figures_width(_FIGURES, px) > area.width:
        px -= 2
    return [figures_item(_FIGURES, px, SEMI_BOLD, "stage-text", area._replace(height=px * 1.1))]


def _steps(area: Box) -> list[Item]:
    """Squares that are nearly black on black and nearly white on white."""
    items: list[Item] = []
    y = area.y
    for near in ("black", "white"):
        strip = Box(area.x, y, area.width, _STRIP)
        items.append(ShapeItem(strip, Shape.RECTANGLE, f"card-{near}-0"))
        wide = strip.width / (2 * _STEPS + 1)
        for step in range(1, _STEPS + 1):
            square = Box(strip.x + (2 * step - 1) * wide, strip.y + 14, wide, _STRIP - 28)
            items.append(ShapeItem(square, Shape.RECTANGLE, f"card-{near}-{step}"))
        y = strip.bottom
    line = Box(area.x, y + 4, area.width, _LINE)
    items.append(text_item(say("Four squares on each"), LABEL_PX, REGULAR, "stage-text-quiet", line))
    return items


def _colours(area: Box) -> Sequence[Item]:
    """The colours that say something, each with its name."""
    items: list[Item] = []
    half = area.width / 2
    for number, (name, role) in enumerate(_COLOURS):
        down, across = divmod(number, 2)
        spot = Box(area.x + across * half, area.y + down * _LINE + 6, _SWATCH, 40)
        items.append(ShapeItem(spot, Shape.RECTANGLE, role))
        beside = Box(spot.right + 14, spot.y - 6, half - _SWATCH - 14, _LINE)
        items.append(text_item(say(name), LABEL_PX, REGULAR, "stage-text", beside))
    return items
