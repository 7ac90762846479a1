"""Vote: the options, and how many chose each only when the vote is closed."""

from collections.abc import Sequence
from typing import Final

from app.domain.stage import Vote, VoteOption
from ui.stage.board import BuildCards, Card, Plan, Task, board_sheet
from ui.stage.card import PAD, stacked
from ui.stage.clock import bar_clock
from ui.stage.flow import Paragraph, height_of
from ui.stage.items import Box, Item, Shape, ShapeItem, Sheet
from ui.stage.lines import text_item, text_width
from ui.stage.scale import CORNER, LABEL_PX, MAIN_FLOOR, PROMPT_FLOOR, Canvas
from ui.stage.task import in_the_corner, task_sheet
from ui.stage.words import words
from ui.theme.fonts import BOLD, REGULAR, SEMI_BOLD

_GAP: Final = 28
_MOST_FOR_LABEL: Final = 0.46
_BAR: Final = 0.42
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
    prompts = () if picture.closed else picture.prompts
    plans = _result_plans(picture) if picture.closed else _choice_plans(picture)
    return board_sheet(canvas, Task(picture.audience, prompts, _line(picture)), place, plans)


def _line(picture: Vote) -> tuple[Paragraph, ...]:
    if not picture.closed:
        text = words("Counts are shown when the vote closes")
        return (Paragraph(text, PROMPT_FLOOR, REGULAR, "stage-text-quiet", above=8),)
    if not picture.result:
        return ()
    return (Paragraph(picture.result, PROMPT_FLOOR, SEMI_BOLD, "stage-accent", above=8, balanced=True),)


def _choice_plans(picture: Vote) -> list[Plan]:
    def build(px: int) -> BuildCards:
        return lambda width, _height: [_choice(option, px, width) for option in picture.options]

    return [Plan(columns, build(px), head) for columns, px, head in _CHOICES]


def _choice(option: VoteOption, px: int, width: float) -> Card:
    top = px * 0.28
    items = stacked([Paragraph(option.label, px, SEMI_BOLD)], Box(PAD, top, width - 2 * PAD, 0))
    return Card(tuple(items), height_of(items, 0) + top)


def _result_plans(picture: Vote) -> list[Plan]:
    def build(px: int) -> BuildCards:
        return lambda width, _height: _results(picture.options, px, width)

    return [Plan(1, build(px), head, gap=round(px * 0.12), reach=64) for px, head in _RESULTS]


def _results(options: Sequence[VoteOption], px: int, width: float) -> list[Card]:
    """All bars begin and end at the same places."""
    widest = max((text_width(option.label, px, BOLD) for option in options), default=0) + 2
    label = min(widest, width * _MOST_FOR_LABEL)
    count = max((text_width(str(option.count), px, BOLD) for option in options), default=0)
    word = _word(options)
    after = text_width(word, LABEL_PX, SEMI_BOLD) + _GAP if word else 0
    bar = Box(label + _GAP, 0, width - label - count - after - 2 * _GAP, px * _BAR)
    return [_result(option, word, px, bar, width) for option in options]


def _word(options: Sequence[VoteOption]) -> str:
    """What stands beside the winner, or beside each of a tie."""
    first = sum(option.first for option in options)
    return "" if not first else words("First") if first == 1 else words("Equal first")


def _result(option: VoteOption, word: str, px: int, bar: Box, width: float) -> Card:
    """Label, bar, number and, for the winner or each of a tie, the word: one row."""
    weight = BOLD if option.first else REGULAR
    items = stacked([Paragraph(option.label, px, weight)], Box(0, 0, bar.x - _GAP, 0))
    height = height_of(items, 0)
    bar = bar._replace(y=(height - bar.height) / 2)
    after = Box(bar.right + _GAP, 0, width - bar.right - _GAP, height)
    return Card((*items, *_bar(bar, option), *_count(option, word, px, after)), height, framed=False)


def _bar(bar: Box, option: VoteOption) -> tuple[Item, ...]:
    """The winner stands out by form as well: its bar is twice as thick."""
    thick = bar.height if option.first else bar.height / 2
    track = bar._replace(y=bar.y + (bar.height - thick) / 2, height=thick)
    filled = track._replace(width=track.width * max(0.0, min(1.0, option.share)))
    return (
        ShapeItem(track, Shape.ROUNDED, "stage-line", radius=thick / 2),
        ShapeItem(filled, Shape.ROUNDED, "stage-accent", radius=min(thick, filled.width) / 2),
    )


def _count(option: VoteOption, word: str, px: int, box: Box) -> tuple[Item, ...]:
    if option.count is None:
        return ()
    number = text_item(str(option.count), px, BOLD, "stage-text", box)
    if not option.first:
        return (number,)
    beside = text_item(word, LABEL_PX, SEMI_BOLD, "stage-accent", box)
    return (number, beside.moved(box.right - beside.box.right, 0))
