"""Labels with bars and numbers under each other: the result of a vote, and where a room stands in a line."""

from collections.abc import Sequence
from typing import Final

from app.domain.language import say
from app.domain.stage_parts import VoteOption
from ui.stage.card import stacked
from ui.stage.flow import Paragraph, height_of
from ui.stage.items import Box, Item, Shape, ShapeItem
from ui.stage.lines import figures_item, figures_width, text_item, text_width
from ui.stage.marks import indent_of
from ui.stage.rows import Card
from ui.stage.scale import LABEL_PX
from ui.theme.fonts import BOLD, REGULAR, SEMI_BOLD
from ui.theme.theme import NOTE_CATEGORIES

_GAP: Final = 28
_MOST_FOR_LABEL: Final = 0.46
_BAR: Final = 0.42
_LEAST_BAR: Final = 240


def signs(options: Sequence[VoteOption]) -> list[str]:
    """The sign of each option's category, where there are several categories to tell apart."""
    if len({option.category for option in options}) < 2:
        return [""] * len(options)
    return [option.category if option.category in NOTE_CATEGORIES else "" for option in options]


def result_rows(options: Sequence[VoteOption], px: int, width: float) -> list[Card]:
    """All bars begin and end at the same places."""
    marks = signs(options)
    widest = (
        max((text_width(option.label, px, BOLD) for option in options), default=0)
        + indent_of(max(marks, default=""), px)
        + 2
    )
    label = min(widest, width * _MOST_FOR_LABEL)
    counts = (str(option.count) for option in options if option.count is not None)
    count = max((figures_width(text, px, BOLD) for text in counts), default=0)
    word = _word(options)
    after = text_width(word, LABEL_PX, SEMI_BOLD) + _GAP if word else 0
    bar = Box(label + _GAP, 0, width - label - count - after - 2 * _GAP, px * _BAR)
    if bar.width < _LEAST_BAR:
        # Too short to compare: the numbers say the same, and the labels need the room.
        bar = Box(width - count - after - _GAP, 0, 0, px * _BAR)
    return [_result(option, sign, word, px, bar, width) for option, sign in zip(options, marks, strict=True)]


def _word(options: Sequence[VoteOption]) -> str:
    """What stands beside the winner, or beside each of a tie."""
    first = sum(option.first for option in options)
    return "" if not first else say("First") if first == 1 else say("Equal first")


def _result(option: VoteOption, sign: str, word: str, px: int, bar: Box, width: float) -> Card:
    """Label, bar, number and, for the winner or each of a tie, the word: one row."""
    weight = BOLD if option.first else REGULAR
    role = "stage-text-quiet" if option.count is None else "stage-text"
    items = stacked([Paragraph(option.label, px, weight, role, mark=sign, balanced=True)], Box(0, 0, bar.x - _GAP, 0))
    height = height_of(items, 0)
    bar = bar._replace(y=(height - bar.height) / 2)
    after = Box(bar.right + _GAP, 0, width - bar.right - _GAP, height)
    return Card((*items, *_bar(bar, option), *_count(option, word, px, after)), height, framed=False)


def _bar(bar: Box, option: VoteOption) -> tuple[Item, ...]:
    """The winner stands out by form as well: its bar is twice as thick. What is still behind the curtain has none."""
    if option.count is None or not bar.width:
        return ()
    thick = bar.height if option.first else bar.height / 2
    track = bar._replace(y=bar.y + (bar.height - thick) / 2, height=thick)
    filled = track._replace(width=track.width * max(0.0, min(1.0, option.share)))
    return (
        ShapeItem(track, Shape.ROUNDED, "stage-track", radius=thick / 2),
        ShapeItem(filled, Shape.ROUNDED, "stage-accent", radius=min(thick, filled.width) / 2),
    )


def _count(option: VoteOption, word: str, px: int, box: Box) -> tuple[Item, ...]:
    if option.count is None:
        return ()
    number = figures_item(str(option.count), px, BOLD, "stage-text", box)
    if not option.first:
        return (number,)
    beside = text_item(word, LABEL_PX, SEMI_BOLD, "stage-accent", box)
    return (number, beside.moved(box.right - beside.box.right, 0))
