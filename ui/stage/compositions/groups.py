"""Groups: who sits with whom, each group on a card with the number of its place."""

from collections.abc import Sequence
from typing import Final

from msgspec.structs import replace

from app.domain.stage import Groups
from app.domain.stage_parts import StageGroup, StageMember
from ui.stage.board import Task, board_sheet
from ui.stage.card import cards_of
from ui.stage.clock import bar_clock
from ui.stage.flow import Column, Paragraph, fit, flow, height_of
from ui.stage.group_rows import (
    EDGE,
    ROW_GAP,
    first_baseline,
    group_rows,
    mark_room,
    name_items,
    number_item,
    number_px,
    rows_keep_words,
)
from ui.stage.items import Box, Item, Sheet, TextItem
from ui.stage.lines import text_width
from ui.stage.rows import GAP, BuildCards, Card, Plan
from ui.stage.scale import LABEL_PX, PROMPT_FLOOR, SIZES, TITLE_PX, Canvas
from ui.stage.task import role_paragraphs
from ui.theme.fonts import BOLD, SEMI_BOLD

_NAME_SIZES: Final = (96, 84, 72, 64, 58, PROMPT_FLOOR)
_ROLE_SIZES: Final = (PROMPT_FLOOR, TITLE_PX, LABEL_PX)
_PAD_TOP: Final = 12
_MOST_BESIDE_NUMBER: Final = 6
_MOST_AIR: Final = 36
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
    """Large names on few cards first, then a row for each group, and all that again with smaller names.

    A name is broken only where it would be on the widest cards too.
    """
    fewest = min(canvas.columns, max(len(picture.groups), 1))
    width, words = canvas.content.width, _words(picture.groups, canvas.content.width)
    plans: list[Plan] = []
    for px in _NAME_SIZES:
        columns = [n for n in range(fewest, 0, -1) if _keeps_words_whole(picture.groups, words, px, _column(width, n))]
        plans += [Plan(n, _build(picture.groups, px)) for n in columns]
        side_by_side = [n for n in (1, 2) if n <= canvas.text_columns]
        rows = [n for n in side_by_side if rows_keep_words(picture.groups, px, _column(width, n))]
        plans += [Plan(n, _rows(picture.groups, px), gap=ROW_GAP, reach=_MOST_AIR) for n in rows]
    return plans or [Plan(canvas.columns, _build(picture.groups, PROMPT_FLOOR))]


def _column(width: float, columns: int) -> float:
    return (width - (columns - 1) * GAP) / columns


def _rows(groups: Sequence[StageGroup], px: int) -> BuildCards:
    return lambda width, _height: group_rows(groups, px, width)


def _words(groups: Sequence[StageGroup], width: float) -> list[tuple[str, bool]]:
    """The words of all names and whether a letter stands before them, but for those that are too wide for any card."""
    found = [(word, bool(each.role)) for group in groups for each in group.members for word in each.name.split()]
    room = width - _names_x(groups, PROMPT_FLOOR) - EDGE
    return [each for each in found if _width(*each, PROMPT_FLOOR) <= room]


def _keeps_words_whole(groups: Sequence[StageGroup], words: Sequence[tuple[str, bool]], px: int, width: float) -> bool:
    room = width - _names_x(groups, px) - EDGE
    return all(_width(word, lettered, px) <= room for word, lettered in words)


def _width(word: str, lettered: bool, px: int) -> float:
    return text_width(word, px, SEMI_BOLD) + (mark_room(px) if lettered else 0)


def _build(groups: Sequence[StageGroup], px: int) -> BuildCards:
    x = _names_x(groups, px)

    def build(width: float, height: float) -> Sequence[Card]:
        return [card for group in groups for card in _group(group, px, x, width, height)]

    return build


def _names_x(groups: Sequence[StageGroup], px: int) -> float:
    """Where names begin, so that those of all cards stand under each other."""
    widest = max((text_width(group.label, number_px(px), BOLD) for group in groups), default=0)
    return EDGE + min(widest, number_px(px) * 1.4) + px * 0.3


def _group(group: StageGroup, px: int, x: float, width: float, height: float) -> list[Card]:
    """The number large at the left and the names beside it; a long label goes over the names."""
    names, tall = _names(group.members, px, Box(x, _PAD_TOP, width - x - EDGE, 0))
    too_wide = text_width(group.label, number_px(px), BOLD) > number_px(px) * 1.4
    if too_wide or tall > height or len(group.members) > _MOST_BESIDE_NUMBER:
        head = [Paragraph(group.label, px, BOLD, "stage-accent")]
        entries = [[Paragraph(member.name, px, SEMI_BOLD, mark=member.role, above=6)] for member in group.members]
        first, *rest = cards_of(head, entries, width, height)
        return [first, *(replace(card, torn=True) for card in rest)]
    return [Card((number_item(group.label, px, first_baseline(names, px)), *names), tall)]


def _names(members: Sequence[StageMember], px: int, box: Box) -> tuple[list[Item], float]:
    """The names under each other and the height of the card around them."""
    items: list[Item] = []
    y = box.y
    for member in members:
        name = name_items(member, px, box._replace(y=y))
        items.extend(name)
        y += height_of([item for item in name if isinstance(item, TextItem) and item.px == px], y) + 6
    return items, y - 6 + _PAD_TOP
