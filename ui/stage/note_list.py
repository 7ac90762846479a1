"""Notes as a calm list in one or more columns, newest first, each with the sign of its category."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Final

from app.domain.stage import WallNote
from ui.stage.board import BuildCards, Card, Plan
from ui.stage.flow import Column, Paragraph, flow, height_of
from ui.stage.items import Box, Item
from ui.stage.lines import is_rtl, text_item, text_width
from ui.stage.marks import BULLET
from ui.stage.scale import LABEL_PX, MAIN_FLOOR, PROMPT_FLOOR
from ui.stage.words import category_word, counted
from ui.theme.fonts import REGULAR, SEMI_BOLD
from ui.theme.theme import NOTE_CATEGORIES

_SIZES: Final = ((1, 76, 84), (1, 68, 84), (2, 64, 76), (2, 58, MAIN_FLOOR), (2, PROMPT_FLOOR, MAIN_FLOOR))
"""Columns, size of the notes and size of the heading."""
_WORD_GAP: Final = 28
_ROW_GAP: Final = 14
_WORD_HEIGHT: Final = LABEL_PX * 1.18


def is_mixed(notes: Iterable[WallNote]) -> bool:
    """Whether the notes are of several categories, so that it has to be said which."""
    return len({note.category for note in notes}) > 1


def list_plans(notes: Sequence[WallNote], hidden: int, *, mixed: bool) -> list[Plan]:
    """Ways to set the notes from large to small; the list ends with how many more there are."""
    return [
        Plan(columns, _build(notes, hidden, mixed, px), head, gap=_ROW_GAP + (columns - 1) * 18, reach=28)
        for columns, px, head in _SIZES
    ]


def more_text(count: int) -> str:
    """That there are notes which are not shown here."""
    return counted("+%n more", "+%n more", count)


def _build(notes: Sequence[WallNote], hidden: int, mixed: bool, px: int) -> BuildCards:
    def build(width: float, height: float) -> Sequence[Card]:
        cards = [card for note in notes for card in _note(note, mixed, px, width, height)]
        return [*cards, _more(hidden, px)] if hidden else cards

    return build


def _more(hidden: int, px: int) -> Card:
    box = Box(0, 0, 0, px * 1.18)
    return Card((text_item(more_text(hidden), px, REGULAR, "stage-text-quiet", box),), box.height, framed=False)


@lru_cache(maxsize=2048)
def _note(note: WallNote, mixed: bool, px: int, width: float, height: float) -> tuple[Card, ...]:
    """The note; one longer than a page goes on below itself on the next."""
    sign = note.category if mixed and note.category in NOTE_CATEGORIES else BULLET
    column = Column(Box(0, 0, width, height - _WORD_HEIGHT))
    *before, last = flow([Paragraph(note.text, px, mark=sign)], column)
    cards = [Card(tuple(page), height_of(page, 0), framed=False) for page in before]
    ending = [*last, *_category(note, last, width)] if mixed else last
    return (*cards, Card(tuple(ending), height_of(ending, 0), framed=False))


def _category(note: WallNote, lines: Sequence[Item], width: float) -> list[Item]:
    """The word of the category after the last line, or under it where there is no room."""
    word = category_word(note.category)
    if not word:
        return []
    role = f"category-{note.category}" if note.category in NOTE_CATEGORIES else "stage-text-quiet"
    bottom = max(item.box.bottom for item in lines)
    last = next(item for item in lines if item.box.bottom == bottom)
    room = last.box.x if is_rtl(note.text) else width - last.box.right
    if room < text_width(word, LABEL_PX, SEMI_BOLD) + _WORD_GAP:
        left = min(item.box.x for item in lines if item.box.height == last.box.height)
        return [text_item(word, LABEL_PX, SEMI_BOLD, role, Box(left, bottom, 0, _WORD_HEIGHT))]
    item = text_item(word, LABEL_PX, SEMI_BOLD, role, last.box)
    x = last.box.x - _WORD_GAP - item.box.width if is_rtl(note.text) else last.box.right + _WORD_GAP
    return [item.moved(x - item.box.x, 0)]
