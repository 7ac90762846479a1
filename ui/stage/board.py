"""Cards and rows under a short task: the wall, the groups, the options of a vote, the actions."""

from collections.abc import Sequence
from typing import Final

import msgspec

from ui.stage.flow import Column, Pages, Paragraph, fit, flow, height_of
from ui.stage.items import Box, ClockPlace, Item, Sheet
from ui.stage.marks import BULLET
from ui.stage.rows import GAP, Card, Plan, Row, height_of_row, pack, placed
from ui.stage.scale import PROMPT_FLOOR, SIZES, Canvas
from ui.stage.task import task_paragraphs
from ui.theme.fonts import SEMI_BOLD

_UNDER_TASK: Final = 20
# A task that takes more than this height gets a page of its own before the cards.
_MOST_FOR_TASK: Final = 360
_MOST_FOR_LINES: Final = 200
# Under this height cards would be cut to strips.
_LEAST_FOR_CARDS: Final = 190
_ROUNDING: Final = 0.5


class Task(msgspec.Struct, frozen=True):
    """What the room is asked to do above the cards: `lines` are other words of the picture, quiet or in accent."""

    audience: str
    prompts: tuple[str, ...] = ()
    lines: tuple[Paragraph, ...] = ()


def board_sheet(
    canvas: Canvas, task: Task, place: ClockPlace | None, plans: Sequence[Plan], foot: Sequence[Item] = ()
) -> Sheet:
    """The cards below the task; `foot` stands under them on every page."""
    pages = board_pages(canvas, task, place, plans, foot)
    return Sheet(tuple(tuple(page) for page in pages), place)


def board_pages(
    canvas: Canvas, task: Task, place: ClockPlace | None, plans: Sequence[Plan], foot: Sequence[Item] = ()
) -> Pages:
    """The first plan that needs the fewest pages, of those one that tears nothing apart, and has the cards together.

    Prompts without room under the cards come on a page after them.
    """
    top = min((item.box.y for item in foot), default=canvas.content.bottom + GAP)
    column = Column(canvas.content._replace(height=top - GAP - canvas.content.y), place.box if place else None)
    tried = [laid for plan in plans if (laid := _under_task(plan, task, column)) is not None]
    best = min(tried, key=lambda laid: (laid.count, laid.torn, len(laid.pages)), default=None)
    if best is None and foot:
        # Where nothing has room above it, it has a page of its own.
        return [*board_pages(canvas, task, place, plans), list(foot)]
    found = _drawn(best) if best is not None else _after_task(plans[-1], task, column)
    return [[*page, *foot] for page in found]


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
    cards = plan.build(plan.width_in(area), area.height)
    if _is_too_low(area, cards):
        return None
    pages = pack(cards, plan.columns, area.height, plan.gap)
    prompts = _prompt_lines(task.prompts, area, sum(height_of_row(row) + plan.gap for row in pages[-1]))
    after = task_pages(task, column) if task.prompts and not prompts else []
    return _Laid(plan, head, area, pages, prompts, after)


def _drawn(laid: _Laid) -> Pages:
    *full, last = laid.pages
    area = laid.area
    room = min((item.box.y - GAP for item in laid.prompts), default=area.bottom) - area.y
    cards = placed(last, area._replace(height=room), laid.plan, alone=not full)
    pages = [[*laid.head, *placed(rows, area, laid.plan, alone=False)] for rows in full]
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
    cards = plan.build(plan.width_in(area), area.height)
    if len(lines) > 1 or height_of(second, column.area.y) > _MOST_FOR_LINES or _is_too_low(area, cards):
        first, second, area = [*first, *(lines if task.lines else [])], [], _below(column, 0)
        cards = plan.build(plan.width_in(area), area.height)
    pages = pack(cards, plan.columns, area.height, plan.gap)
    return [*first, *([*second, *placed(rows, area, plan, alone=False)] for rows in pages)]


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


def _below(column: Column, used: float) -> Box:
    area = column.area
    top = area.y + used
    if column.keep is not None:
        top = max(top, column.keep.bottom)
    top += _UNDER_TASK
    return area._replace(y=top, height=area.bottom - top)
