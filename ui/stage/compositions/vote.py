"""Vote: the options, and how many chose each only when the vote is closed."""

from typing import Final

from app.domain.language import say
from app.domain.stage import Vote
from app.domain.stage_parts import VoteOption
from ui.stage.board import Task, board_pages
from ui.stage.card import PAD, stacked
from ui.stage.clock import bar_clock
from ui.stage.flow import Pages, Paragraph, height_of
from ui.stage.items import Box, ClockPlace, Sheet
from ui.stage.result_rows import result_rows, signs
from ui.stage.rows import BuildCards, Card, Plan
from ui.stage.scale import CORNER, MAIN_FLOOR, PROMPT_FLOOR, Canvas
from ui.stage.task import in_the_corner, task_sheet
from ui.theme.fonts import REGULAR, SEMI_BOLD

_MOST_WITH_TASK: Final = 3
"""Pages on which the task stands above the choices; where there are more, it has one of its own."""
_CHOICES: Final = (
    (1, 72, 84),
    (1, 64, 76),
    (2, 68, 76),
    (2, 60, MAIN_FLOOR),
    (1, 58, MAIN_FLOOR),
    (2, PROMPT_FLOOR, MAIN_FLOOR),
)
"""Columns, size of the label and size of the task."""
_RESULTS: Final = ((76, 84), (72, 76), (68, MAIN_FLOOR), (60, MAIN_FLOOR), (56, MAIN_FLOOR), (PROMPT_FLOOR, MAIN_FLOOR))


def sheet(picture: Vote, canvas: Canvas) -> Sheet:
    if not picture.options:
        return task_sheet(picture.audience, picture.prompts, in_the_corner(canvas, picture.clock), CORNER)
    place = bar_clock(canvas, picture.clock)
    pages = _result(picture, canvas, place) if picture.closed else _choices(picture, canvas, place)
    return Sheet(tuple(map(tuple, pages)), place)


def _choices(picture: Vote, canvas: Canvas, place: ClockPlace) -> Pages:
    plans = _choice_plans(picture, canvas)
    pages = board_pages(canvas, Task(picture.audience, picture.prompts, _line(picture)), place, plans)
    if len(pages) <= _MOST_WITH_TASK:
        return pages
    task = task_sheet(picture.audience, picture.prompts, in_the_corner(canvas, picture.clock), CORNER)
    return [*map(list, task.pages), *board_pages(canvas, Task("", (), _line(picture)), place, plans)]


def _result(picture: Vote, canvas: Canvas, place: ClockPlace) -> Pages:
    """What came out, on as few pages as it needs: first the question gives way to it, then the sentence over it."""
    plans, line = _result_plans(picture), _line(picture)
    tasks = (Task(picture.audience, (), line), Task("", (), line), Task(picture.audience), Task(""))
    tried = [board_pages(canvas, task, place, plans) for task in tasks]
    shortest = min(tried, key=len)
    return shortest if len(shortest) <= _MOST_WITH_TASK else tried[1]


def _line(picture: Vote) -> tuple[Paragraph, ...]:
    if not picture.closed:
        text = say("Counts are shown when the vote closes")
        return (Paragraph(text, PROMPT_FLOOR, REGULAR, "stage-text-quiet", above=8),)
    if not picture.result:
        return ()
    return (Paragraph(picture.result, PROMPT_FLOOR, SEMI_BOLD, "stage-accent", above=8, balanced=True),)


def _choice_plans(picture: Vote, canvas: Canvas) -> list[Plan]:
    def build(px: int) -> BuildCards:
        return lambda width, _height: [
            _choice(option, sign, px, width)
            for option, sign in zip(picture.options, signs(picture.options), strict=True)
        ]

    return [Plan(min(columns, canvas.text_columns), build(px), head) for columns, px, head in _CHOICES]


def _choice(option: VoteOption, sign: str, px: int, width: float) -> Card:
    top = px * 0.28
    items = stacked(
        [Paragraph(option.label, px, SEMI_BOLD, mark=sign, balanced=True)], Box(PAD, top, width - 2 * PAD, 0)
    )
    return Card(tuple(items), height_of(items, 0) + top)


def _result_plans(picture: Vote) -> list[Plan]:
    def build(px: int) -> BuildCards:
        return lambda width, _height: result_rows(picture.options, px, width)

    return [Plan(1, build(px), head, gap=round(px * 0.12), reach=64) for px, head in _RESULTS]
