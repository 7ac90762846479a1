"""Groups: who sits with whom, each group on a card with the number of its place."""

from collections.abc import Sequence
from typing import Final

from msgspec.structs import replace

from app.domain.stage import Groups, StageGroup, StageMember
from ui.stage.board import GAP, BuildCards, Card, Plan, Task, board_sheet
from ui.stage.card import PAD, cards_of, stacked
from ui.stage.clock import bar_clock
from ui.stage.flow import Column, Paragraph, fit, flow, height_of
from ui.stage.items import Box, Item, Sheet, TextItem
from ui.stage.lines import text_width
from ui.stage.marks import letter_items
from ui.stage.scale import LABEL_PX, PROMPT_FLOOR, SIZES, TITLE_PX, Canvas
from ui.stage.task import role_paragraphs
from ui.theme.fonts import BOLD, SEMI_BOLD

_NAME_SIZES: Final = (96, 84, 72, 64, 58, PROMPT_FLOOR)
_ROLE_SIZES: Final = (PROMPT_FLOOR, TITLE_PX, LABEL_PX)
_EDGE: Final = 14
_PAD_TOP: Final = 12
_MOST_BESIDE_NUMBER: Final = 6
_MOST_FOR_ROLES: Final = 0.3
"""The part of the page that who does what may take; where pages are low it has one of its own."""


def sheet(picture: Groups, canvas: Canvas) -> Sheet:
    place = None if picture.clock is None else bar_clock(canvas, picture.clock)
    task, line = Task(picture.audience), _role_line(picture.roles, canvas)
    room = canvas.content.bottom - max(canvas.content.y, place.box.bottom if place else 0)
    if height_of(line, min((item.box.y for item in line), default=0)) <= _MOST_FOR_ROLES * room:
        return board_sheet(canvas, task, place, _plans(picture, canvas), line)
    found = board_sheet(canvas, task, place, _plans(picture, canvas))
    column = Column(canvas.content, place.box if place else None)
    roles = fit(lambda scale: role_paragraphs(picture.roles, scale.prompt), SIZES[-2:-1], column)[1]
    return replace(found, pages=(*found.pages, *map(tuple, roles)))


def _role_line(roles: Sequence[str], canvas: Canvas) -> list[Item]:
    """Who does what, at the foot of the content: in one line if some size allows it."""
    area = canvas.content
    for px in _ROLE_SIZES:
        items = flow(role_paragraphs(roles, px), Column(area))[0]
        if len({item.box.y for item in items if isinstance(item, TextItem) and item.px == px}) <= 1:
            break
    down = area.height - height_of(items, area.y)
    return [item.moved(0, down) for item in items]


def _plans(picture: Groups, canvas: Canvas) -> list[Plan]:
    """Large names on few cards first; a name is broken only where it would be on the widest cards too."""
    fewest = min(canvas.columns, max(len(picture.groups), 1))
    tried = [(px, columns) for px in _NAME_SIZES for columns in range(fewest, 0, -1)]
    width = canvas.content.width
    words = _words(picture.groups, width)
    whole = [
        (px, columns)
        for px, columns in tried
        if _keeps_words_whole(picture.groups, words, px, (width - (columns - 1) * GAP) / columns)
    ]
    return [Plan(columns, _build(picture.groups, px)) for px, columns in whole or [(PROMPT_FLOOR, canvas.columns)]]


def _words(groups: Sequence[StageGroup], width: float) -> list[tuple[str, bool]]:
    """The words of all names and whether a letter stands before them, but for those that are too wide for any card."""
    found = [(word, bool(each.role)) for group in groups for each in group.members for word in each.name.split()]
    room = width - _names_x(groups, PROMPT_FLOOR) - _EDGE
    return [each for each in found if _width(*each, PROMPT_FLOOR) <= room]


def _keeps_words_whole(groups: Sequence[StageGroup], words: Sequence[tuple[str, bool]], px: int, width: float) -> bool:
    room = width - _names_x(groups, px) - _EDGE
    return all(_width(word, lettered, px) <= room for word, lettered in words)


def _width(word: str, lettered: bool, px: int) -> float:
    return text_width(word, px, SEMI_BOLD) + (_mark_room(px) if lettered else 0)


def _build(groups: Sequence[StageGroup], px: int) -> BuildCards:
    x = _names_x(groups, px)

    def build(width: float, height: float) -> Sequence[Card]:
        return [card for group in groups for card in _group(group, px, x, width, height)]

    return build


def _number_px(px: int) -> int:
    return round(px * 1.16)


def _names_x(groups: Sequence[StageGroup], px: int) -> float:
    """Where names begin, so that those of all cards stand under each other."""
    widest = max((text_width(group.label, _number_px(px), BOLD) for group in groups), default=0)
    return _EDGE + min(widest, _number_px(px) * 1.4) + px * 0.3


def _group(group: StageGroup, px: int, x: float, width: float, height: float) -> list[Card]:
    """The number large at the left and the names beside it; a long label goes over the names."""
    number_px = _number_px(px)
    names, tall = _names(group.members, px, Box(x, _PAD_TOP, width - x - _EDGE, 0))
    too_wide = text_width(group.label, number_px, BOLD) > number_px * 1.4
    if too_wide or tall > height or len(group.members) > _MOST_BESIDE_NUMBER:
        head = [Paragraph(group.label, px, BOLD, "stage-accent")]
        entries = [[Paragraph(member.name, px, SEMI_BOLD, mark=member.role, above=6)] for member in group.members]
        first, *rest = cards_of(head, entries, width, height)
        return [first, *(replace(card, torn=True) for card in rest)]
    baseline = next((item.baseline for item in names if isinstance(item, TextItem) and item.px == px), 0)
    (number,) = stacked(
        [Paragraph(group.label, number_px, BOLD, "stage-accent")], Box(_EDGE, 0, PAD + number_px * 2, 0)
    )
    assert isinstance(number, TextItem)
    return [Card((number.moved(0, baseline - number.baseline), *names), tall)]


def _mark_room(px: int) -> float:
    return px * 1.16


def _names(members: Sequence[StageMember], px: int, box: Box) -> tuple[list[Item], float]:
    """The names under each other, each after the letter of its role, and the height of the card around them."""
    items: list[Item] = []
    y = box.y
    for member in members:
        indent = _mark_room(px) if member.role else 0
        lines = stacked([Paragraph(member.name, px, SEMI_BOLD)], Box(box.x + indent, y, box.width - indent, 0))
        if member.role:
            size = px
            items.extend(letter_items(member.role, Box(box.x, y + (lines[0].box.height - size) / 2, size, size)))
        # A name stands after its letter in whatever direction it is read.
        items.extend(line.moved(box.x + indent - line.box.x, 0) for line in lines)
        y += height_of(lines, y) + 6
    return items, y - 6 + _PAD_TOP
