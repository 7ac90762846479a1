"""Notes as a calm list in one or more columns, newest first, each with the sign of its category."""

from collections.abc import Iterable, Sequence
from typing import Final

from app.domain.language import say, say_many, unsaid
from app.domain.stage_parts import WallNote, WallReply
from ui.stage.flow import Column, Paragraph, flow, height_of
from ui.stage.items import Box, Item
from ui.stage.kept import kept
from ui.stage.lines import is_rtl, leading, text_item, text_width
from ui.stage.marks import BULLET, indent_of
from ui.stage.rows import BuildCards, Card, Plan
from ui.stage.scale import LABEL_PX, MAIN_FLOOR, PROMPT_FLOOR, Canvas
from ui.stage.words import category_word
from ui.theme.fonts import REGULAR, SEMI_BOLD
from ui.theme.theme import NOTE_CATEGORIES

_SIZES: Final = ((1, 76, 84), (1, 68, 84), (2, 64, 76), (2, 58, MAIN_FLOOR), (2, PROMPT_FLOOR, MAIN_FLOOR))
"""Columns, size of the notes and size of the heading."""
_REPLIES: Final = {
    "add": unsaid("Adds: {text}"),
    "ask": unsaid("Asks: {text}"),
    "example": unsaid("Example: {text}"),
}
_WORD_GAP: Final = 28
_ROW_GAP: Final = 14
_WORD_HEIGHT: Final = LABEL_PX * 1.18


def is_mixed(notes: Iterable[WallNote]) -> bool:
    """Whether the notes are of several categories, so that it has to be said which."""
    return len({note.category for note in notes}) > 1


def list_plans(notes: Sequence[WallNote], hidden: int, canvas: Canvas, *, mixed: bool) -> list[Plan]:
    """Ways to set the notes from large to small; the list ends with how many more there are."""
    return [
        Plan(columns, _build(notes, hidden, mixed, px), head, gap=_ROW_GAP + (columns - 1) * 18, reach=28)
        for most, px, head in _SIZES
        for columns in [min(most, canvas.text_columns)]
    ]


def more_text(count: int) -> str:
    """That there are notes which are not shown here."""
    return say("+{count} more", count=count)


def _build(notes: Sequence[WallNote], hidden: int, mixed: bool, px: int) -> BuildCards:
    def build(width: float, height: float) -> Sequence[Card]:
        cards = [card for note in notes for card in _note(note, mixed, px, width, height)]
        return [*cards, _more(hidden, px)] if hidden else cards

    return build


def _more(hidden: int, px: int) -> Card:
    box = Box(0, 0, 0, px * 1.18)
    return Card((text_item(more_text(hidden), px, REGULAR, "stage-text-quiet", box),), box.height, framed=False)


@kept(2048)
def _note(note: WallNote, mixed: bool, px: int, width: float, height: float) -> tuple[Card, ...]:
    """The note; one longer than a page goes on below itself on the next."""
    sign = note.category if mixed and note.category in NOTE_CATEGORIES else BULLET
    column = Column(Box(0, 0, width, height - _WORD_HEIGHT))
    *before, last = flow([Paragraph(note.text, px, mark=sign, balanced=True)], column)
    cards = [Card(tuple(page), height_of(page, 0), framed=False) for page in before]
    ending = [*last, *_remark(note, mixed, last, width)]
    cards.append(Card(tuple(ending), height_of(ending, 0), framed=False))
    if not note.replies:
        return tuple(cards)
    return tuple(_with_replies(cards, note.replies, indent_of(sign, px), width, height))


def _with_replies(
    cards: list[Card], replies: Sequence[WallReply], indent: float, width: float, height: float
) -> list[Card]:
    """The replies under their card and set in; what has no room on a page goes on on the next."""
    last = cards.pop()
    texts = [Paragraph(reply_text(reply), PROMPT_FLOOR, role="stage-text-quiet", above=4) for reply in replies]
    room = height - last.height
    if room < leading(texts[0].text, PROMPT_FLOOR):
        # No line fits under the card: the replies begin on the next page.
        cards.append(last)
        last = Card((), 0, framed=False)
        room = height
    box = Box(indent, last.height, width - indent, room)
    first, *after = flow(texts, Column(box))
    whole = Card((*last.items, *first), height_of(first, 0) if first else last.height, framed=False)
    moved = [[item.moved(0, -last.height) for item in page] for page in after]
    return [*cards, whole, *(Card(tuple(page), height_of(page, 0), framed=False) for page in moved)]


def reply_text(reply: WallReply) -> str:
    """What a reply does and says: `Asks: who would tell them?`"""
    return say(_REPLIES[reply.kind], text=reply.text)


def ticks_text(note: WallNote) -> str:
    """How many ticked a card, once they are counted."""
    return "" if note.votes is None else say_many("{count} tick", "{count} ticks", note.votes)


def _remark(note: WallNote, mixed: bool, lines: Sequence[Item], width: float) -> list[Item]:
    """The word of the category and the ticks after the last line, or under it where there is no room."""
    word = " · ".join(filter(None, (category_word(note.category) if mixed else "", ticks_text(note))))
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
