"""Groups as the rows of a table: the number, and after it everybody's name in a column for each seat."""

from collections.abc import Sequence
from itertools import accumulate
from typing import Final

import msgspec

from app.domain.stage_parts import StageGroup, StageMember
from ui.stage.card import stacked
from ui.stage.flow import Paragraph, height_of
from ui.stage.items import Box, Item, TextItem
from ui.stage.lines import figures_width, text_width
from ui.stage.marks import letter_items
from ui.stage.rows import Card
from ui.theme.fonts import BOLD, SEMI_BOLD

EDGE: Final = 14
MOST_SEATS: Final = 4
ROW_GAP: Final = 8
_AIR: Final = 0.06
_BETWEEN: Final = 0.4
_NUMBER: Final = 1.16
_LETTER: Final = 1.16
"""In proportion to the size of the names."""


class Seats(msgspec.Struct, frozen=True):
    """Where the names of all rows stand under each other: for each seat where it begins and how wide it is."""

    places: tuple[tuple[float, float], ...]

    def box(self, seat: int, y: float) -> Box:
        x, width = self.places[seat]
        return Box(x, y, width, 0)


def group_rows(groups: Sequence[StageGroup], px: int, width: float) -> list[Card]:
    """A row for each group; a name too long for its column goes on under itself."""
    seats = _seats(groups, px, width)
    return [_row(group, px, seats) for group in groups]


def rows_keep_words(groups: Sequence[StageGroup], px: int, width: float) -> bool:
    """Whether groups are small enough for rows, their labels short, and no word of a name is wider than its column."""
    if not groups or any(len(group.members) > MOST_SEATS or not group.label.isdecimal() for group in groups):
        return False
    seats = _seats(groups, px, width)
    return all(
        text_width(word, px, SEMI_BOLD) + _indent(member, px) <= seats.box(seat, 0).width
        for group in groups
        for seat, member in enumerate(group.members)
        for word in member.name.split()
    )


def name_items(member: StageMember, px: int, box: Box) -> list[Item]:
    """A name from the top of `box` after the letter of its role, whatever direction it is read in."""
    indent = _indent(member, px)
    name = Paragraph(member.name, px, SEMI_BOLD, balanced=True)
    lines = stacked([name], Box(box.x + indent, box.y, box.width - indent, 0))
    letter: tuple[Item, ...] = ()
    if member.role:
        letter = letter_items(member.role, Box(box.x, box.y + (lines[0].box.height - px) / 2, px, px))
    return [*letter, *(line.moved(box.x + indent - line.box.x, 0) for line in lines)]


def number_item(label: str, px: int, baseline: float) -> TextItem:
    """The number of a group on the line of its first name."""
    (item,) = stacked([Paragraph(label, number_px(px), BOLD, "stage-accent")], Box(EDGE, 0, 4 * number_px(px), 0))
    assert isinstance(item, TextItem)
    return item.moved(0, baseline - item.baseline)


def number_px(px: int) -> int:
    return round(px * _NUMBER)


def first_baseline(items: Sequence[Item], px: int) -> float:
    """The line on which the first name stands."""
    return next((item.baseline for item in items if isinstance(item, TextItem) and item.px == px), 0)


def mark_room(px: int) -> float:
    """The width that a letter takes before a name."""
    return px * _LETTER


def _indent(member: StageMember, px: int) -> float:
    return mark_room(px) if member.role else 0


def _seats(groups: Sequence[StageGroup], px: int, width: float) -> Seats:
    """As wide as the longest name of each seat needs and what is left shared out, or all of one width."""
    number = max((figures_width(group.label, number_px(px), BOLD) for group in groups), default=0)
    x, between = EDGE + number + px * _BETWEEN, px * _BETWEEN
    needs = _needs(groups, px)
    room = width - x - EDGE - between * (len(needs) - 1)
    spare = (room - sum(needs)) / max(len(needs), 1)
    widths = [need + spare for need in needs] if spare >= 0 else [room / len(needs)] * len(needs)
    starts = accumulate(widths[:-1], lambda start, wide: start + wide + between, initial=x)
    return Seats(tuple(zip(starts, widths, strict=True)))


def _needs(groups: Sequence[StageGroup], px: int) -> list[float]:
    """The widths of the longest names of each seat, with their letters."""
    needs: dict[int, float] = {}
    for group in groups:
        for seat, member in enumerate(group.members):
            wide = text_width(member.name, px, SEMI_BOLD) + _indent(member, px) + 1
            needs[seat] = max(needs.get(seat, 0), wide)
    return list(needs.values())


def _row(group: StageGroup, px: int, seats: Seats) -> Card:
    """The first lines of all names stand on one line, whatever script they are in."""
    air = px * _AIR
    placed = [name_items(member, px, seats.box(seat, air)) for seat, member in enumerate(group.members)]
    baseline = max(first_baseline(name, px) for name in placed)
    items = [item.moved(0, baseline - first_baseline(name, px)) for name in placed for item in name]
    return Card((number_item(group.label, px, baseline), *items), height_of(items, 0) + air)
