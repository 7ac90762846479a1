"""Cards and rows under a short task: the wall, the groups, the options of a vote, the actions."""

from collections.abc import Callable, Sequence
from typing import Final

import msgspec

from ui.stage.flow import Column, Pages, Paragraph, fit, flow, height_of
from ui.stage.items import Box, ClockPlace, Item, Shape, ShapeItem, Sheet
from ui.stage.marks import BULLET
from ui.stage.scale import MAIN_FLOOR, PROMPT_FLOOR, SIZES, Canvas
from ui.stage.task import task_paragraphs
from ui.theme.fonts import SEMI_BOLD

GAP: Final = 16
RADIUS: Final = 20
_UNDER_TASK: Final = 20
# A task that takes more than this height gets a page of its own before the cards.
_MOST_FOR_TASK: Final = 360
_MOST_FOR_LINES: Final = 200
# Under this height cards would be cut to strips.
_LEAST_FOR_CARDS: Final = 190
# The part of the room left over that stays above the cards, so that they keep close to their task.
_ABOVE: Final = 0.2
_ROUNDING: Final = 0.5


class Card(msgspec.Struct, frozen=True):
    """Items drawn from (0, 0) and the height they take; a framed one stands on a surface of its own.

    `torn` says that it goes on with what one card would better hold.
    """

    items: tuple[Item, ...]
    height: float
    framed: bool = True
    torn: bool = False


BuildCards = Callable[[float, float], Sequence[Card]]
"""From the width of a column and the height of a page to the cards that go there."""


class Plan(msgspec.Struct, frozen=True):
    """One way to set the cards: how many stand side by side, how each is built and how large the task over them is.

    On a page with room to spare each row grows by up to `reach`.
    """

    columns: int
    build: BuildCards
    head: int = MAIN_FLOOR
    gap: float = GAP
    reach: float = 48


class Task(msgspec.Struct, frozen=True):
    """What the room is asked to do above the cards: `lines` are other words of the picture, quiet or in accent."""

    audience: str
    prompts: tuple[str, ...] = ()
    lines: tuple[Paragraph, ...] = ()


Row = list[Card]


def board_sheet(
    canvas: Canvas, task: Task, place: ClockPlace | None, plans: Sequence[Plan], foot: Sequence[Item] = ()
) -> Sheet:
    """The cards below the task; `foot` stands under them on every page."""
    pages = board_pages(canvas, task, place, plans, foot)
    return Sheet(tuple(tuple(page) for page in pages), place)


def board_pages(
    canvas: Canvas, task: Task, place: ClockPlace | None, plans: Sequence[Plan], foot: Sequence[Item] = ()
) -> Pages:
    """The first plan that needs the fewest pages, and of those one that tears nothing apart.

    Prompts without room under the cards come on a page after them.
    """
    top = min((item.box.y for item in foot), default=canvas.content.bottom + GAP)
    column = Column(canvas.content._replace(height=top - GAP - canvas.content.y), place.box if place else None)
    tried = [laid for plan in plans if (laid := _under_task(plan, task, column)) is not None]
    best = min(tried, key=lambda laid: (laid.count, laid.torn), default=None)
    if best is None and foot:
        # Where nothing has room above it, it has a page of its own.
        return [*board_pages(canvas, task, place, plans), list(foot)]
    found = _drawn(best) if best is not None else _after_task(plans[-1], task, column)
    return [[*page, *foot] for page in found]


def pack(cards: Sequence[Card], columns: int, height: float, gap: float) -> list[list[Row]]:
    """Rows of cards in reading order, on as many pages of this height as they need."""
    pages: list[list[Row]] = [[]]
    used = 0.0
    for start in range(0, len(cards), columns):
        row = list(cards[start : start + columns])
        tall = _height(row)
        if pages[-1] and used + tall > height + 0.5:
            pages.append([])
            used = 0.0
        pages[-1].append(row)
        used += tall + gap
    return pages


def _height(row: Row) -> float:
    return max(card.height for card in row)


class _Laid(msgspec.Struct, frozen=True):
    """A plan with its cards dealt to pages; drawing waits until the plan is chosen."""

    plan: Plan
    head: list[Item]
    area: Box
    pages: list[list[Row]]
    prompts: list[Item]
    after: Pages

    @property
    def count(self) -> int:
        return len(self.pages) + len(self.after)

    @property
    def torn(self) -> int:
        return sum(card.torn for rows in self.pages for row in rows for card in row)


def _under_task(plan: Plan, task: Task, column: Column) -> _Laid | None:
    """The pages of a plan, or nothing where the task leaves too little room for the cards, or for one of them."""
    head = _head(task, plan.head, column)
    if head is None:
        return None
    area = _below(column, height_of(head, column.area.y))
    if area.height < _LEAST_FOR_CARDS:
        return None
    cards = plan.build(_width(area, plan), area.height)
    if _is_too_low(area, cards):
        return None
    pages = pack(cards, plan.columns, area.height, plan.gap)
    prompts = _prompt_lines(task.prompts, area, sum(_height(row) + plan.gap for row in pages[-1]))
    after = task_pages(task, column) if task.prompts and not prompts else []
    return _Laid(plan, head, area, pages, prompts, after)


def _drawn(laid: _Laid) -> Pages:
    *full, last = laid.pages
    area = laid.area
    room = min((item.box.y - GAP for item in laid.prompts), default=area.bottom) - area.y
    cards = _placed(last, area._replace(height=room), laid.plan, alone=not full)
    pages = [[*laid.head, *_placed(rows, area, laid.plan, alone=False)] for rows in full]
    return [*pages, [*laid.head, *cards, *laid.prompts], *laid.after]


def _prompt_lines(prompts: Sequence[str], area: Box, used: float) -> list[Item]:
    """The prompts quietly at the foot of the cards, if there is room for all of them."""
    if not prompts:
        return []
    bullets = [Paragraph(text, PROMPT_FLOOR, role="stage-text-quiet", mark=BULLET, beside=True) for text in prompts]
    laid = flow(bullets, Column(area._replace(height=area.height - used)))
    down = area.height - height_of(laid[0], area.y)
    return [item.moved(0, down) for item in laid[0]] if len(laid) == 1 and down >= used - 0.5 else []


def task_pages(task: Task, column: Column) -> Pages:
    """The whole task on pages of its own."""
    return fit(lambda scale: task_paragraphs(task.audience, task.prompts, (), scale), SIZES, column)[1]


def _after_task(plan: Plan, task: Task, column: Column) -> Pages:
    """A long task first, and then the cards; other words stand over these only where they are few."""
    first = task_pages(task, column) if task.audience or task.prompts else []
    lines = flow(task.lines, column)
    second = lines[0]
    area = _below(column, height_of(second, column.area.y))
    cards = plan.build(_width(area, plan), area.height)
    if len(lines) > 1 or height_of(second, column.area.y) > _MOST_FOR_LINES or _is_too_low(area, cards):
        first, second, area = [*first, *(lines if task.lines else [])], [], _below(column, 0)
        cards = plan.build(_width(area, plan), area.height)
    pages = pack(cards, plan.columns, area.height, plan.gap)
    return [*first, *([*second, *_placed(rows, area, plan, alone=False)] for rows in pages)]


def _is_too_low(area: Box, cards: Sequence[Card]) -> bool:
    return any(card.height > area.height + _ROUNDING for card in cards)


def _head(task: Task, px: int, column: Column) -> list[Item] | None:
    """The task beside the clock or, where that needs less height, below it."""
    audience = [Paragraph(task.audience, px, SEMI_BOLD, balanced=True)] if task.audience else []
    low = column.area._replace(height=min(_MOST_FOR_TASK, column.area.height))
    columns = [Column(low, column.keep)]
    if column.keep is not None:
        top = column.keep.bottom + 12
        columns.append(Column(low._replace(y=top, height=low.bottom - top)))
    laid = [flow([*audience, *task.lines], tried) for tried in columns]
    short = [pages[0] for pages in laid if len(pages) == 1]
    return min(short, key=lambda items: height_of(items, 0), default=None)


def _width(area: Box, plan: Plan) -> float:
    return (area.width - (plan.columns - 1) * plan.gap) / plan.columns


def _below(column: Column, used: float) -> Box:
    area = column.area
    top = area.y + used
    if column.keep is not None:
        top = max(top, column.keep.bottom)
    top += _UNDER_TASK
    return area._replace(y=top, height=area.bottom - top)


def _placed(rows: Sequence[Row], area: Box, plan: Plan, *, alone: bool) -> list[Item]:
    """The cards of a page; when they are all there are, they share the room that is left."""
    heights = _heights(rows, area.height, plan) if alone else [_height(row) for row in rows]
    free = area.height - sum(heights) - plan.gap * (len(rows) - 1)
    y = area.y + (max(0.0, free) * _ABOVE if alone else 0)
    width = _width(area, plan)
    items: list[Item] = []
    for row, height in zip(rows, heights, strict=True):
        for number, card in enumerate(row):
            grown = _grown(card, width, height, height - _height(row))
            items.extend(item.moved(area.x + number * (width + plan.gap), y) for item in grown)
        y += height + plan.gap
    return items


def _heights(rows: Sequence[Row], room: float, plan: Plan) -> list[float]:
    """First all rows become as high as the highest, if there is room, and then each grows by up to `reach`."""
    heights = [_height(row) for row in rows]
    gaps = plan.gap * (len(rows) - 1)
    if rows and plan.reach and max(heights) * len(rows) + gaps <= room:
        heights = [max(heights)] * len(rows)
    more = min(plan.reach, (room - sum(heights) - gaps) / max(len(rows), 1))
    return [height + max(0.0, more) for height in heights]


def _grown(card: Card, width: float, height: float, more: float) -> list[Item]:
    """A card as high as its row, with its words moved down by half of what the row has grown."""
    inside = [item.moved(0, more / 2) for item in card.items]
    return [*surface(width, height), *inside] if card.framed else inside


def surface(width: float, height: float) -> tuple[Item, ...]:
    """The card itself: a raised surface with a thin edge, which is what is seen on a tired projector."""
    box = Box(0, 0, width, height)
    edge = Box(1.5, 1.5, width - 3, height - 3)
    return (
        ShapeItem(box, Shape.ROUNDED, "stage-card", radius=RADIUS),
        ShapeItem(edge, Shape.ROUNDED, "stage-line", stroke=3, radius=RADIUS - 1.5),
    )
