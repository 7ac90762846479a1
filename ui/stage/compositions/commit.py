"""Commit: people write a promise, or the room sees the actions it has agreed with owner and date.

Of those of last time it also sees what became of them.
"""

from collections.abc import Sequence
from typing import Final

from app.domain.instants import day_text
from app.domain.stage import Commit
from app.domain.stage_parts import StageAction
from app.domain.standing_words import standing_words
from app.domain.vocabulary import Standing
from ui.stage.board import Task, board_sheet
from ui.stage.card import cards_of
from ui.stage.clock import bar_clock
from ui.stage.flow import Paragraph
from ui.stage.items import Sheet
from ui.stage.lines import is_rtl
from ui.stage.rows import BuildCards, Card, Plan
from ui.stage.scale import CORNER, MAIN_FLOOR, PROMPT_FLOOR, Canvas
from ui.stage.task import in_the_corner, task_sheet
from ui.theme.fonts import REGULAR, SEMI_BOLD

_NARROW: Final = 1600
_OVER: Final = (Standing.DONE, Standing.DROPPED)


def sheet(picture: Commit, canvas: Canvas) -> Sheet:
    if not picture.actions:
        return task_sheet(picture.audience, picture.prompts, in_the_corner(canvas, picture.clock), CORNER)
    task = Task(picture.audience, picture.prompts)
    return board_sheet(canvas, task, bar_clock(canvas, picture.clock), _plans(picture.actions, canvas))


def _plans(actions: Sequence[StageAction], canvas: Canvas) -> list[Plan]:
    """Under each other and large, then smaller, then side by side."""
    side_by_side = 2 if canvas.width > _NARROW else 1
    tried = [(1, 72, 84), (1, 64, 76), (1, 58, MAIN_FLOOR), (side_by_side, 58, MAIN_FLOOR)]
    tried += [(1, PROMPT_FLOOR, MAIN_FLOOR), (side_by_side, PROMPT_FLOOR, MAIN_FLOOR)]
    return [Plan(columns, _build(actions, px), head) for columns, px, head in tried]


def _build(actions: Sequence[StageAction], px: int) -> BuildCards:
    def build(width: float, height: float) -> Sequence[Card]:
        return [card for action in actions for card in _action(action, px, width, height)]

    return build


def _action(action: StageAction, px: int, width: float, height: float) -> list[Card]:
    """What is to be done, and quietly under it who does it and by when; first what became of it, once told."""
    told = standing_words(Standing(action.standing)) if action.standing else ""
    # A name from right to left comes last: it would draw the figures of a date to its other side.
    who = " · ".join(sorted(filter(None, (told, action.owner, day_text(action.due))), key=is_rtl))
    # What is over steps back: the words below say it too, and what is left to do is found at once.
    over = action.standing in _OVER
    text = Paragraph(
        action.text,
        px,
        REGULAR if over else SEMI_BOLD,
        role="stage-text-quiet" if over else "stage-text",
        balanced=True,
    )
    entry = [text]
    if who:
        weight, role = (SEMI_BOLD, "stage-text") if told else (REGULAR, "stage-text-quiet")
        entry.append(Paragraph(who, PROMPT_FLOOR, weight, role=role, above=2))
    return cards_of([], [entry], width, height)
