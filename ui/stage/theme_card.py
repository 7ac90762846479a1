"""A card of the wall: the name of a theme, how many notes it has, and as many of the newest as fit."""

from collections.abc import Sequence
from enum import Enum, auto
from functools import lru_cache
from math import inf
from typing import Final

import msgspec
from msgspec.structs import replace

from app.domain.language import say, say_many
from app.domain.stage_parts import WallCluster
from ui.stage.balance import balanced_lines
from ui.stage.card import stacked
from ui.stage.flow import Paragraph, height_of
from ui.stage.items import Box, Item, TextItem
from ui.stage.kept import kept
from ui.stage.lines import Line, is_rtl, leading, shortened, text_item, text_width
from ui.stage.marks import BULLET
from ui.stage.note_list import more_text
from ui.stage.rows import Card
from ui.stage.scale import LABEL_PX, PROMPT_FLOOR
from ui.theme.fonts import BOLD, REGULAR, SEMI_BOLD

PAD: Final = 22
PAD_TOP: Final = 8
SMALL: Final = 45
_ROUNDING: Final = 0.01
_BETWEEN: Final = 12


def name_of(cluster: WallCluster) -> str:
    return cluster.name or (say("Parked") if cluster.parked else say("No theme yet"))


def tally(cluster: WallCluster, width: float = inf) -> str:
    """How many notes and, once they are counted, votes; these alone where both are wider than there is room."""
    notes = say_many("{count} note", "{count} notes", cluster.count)
    if cluster.votes is None:
        return notes
    votes = votes_text(cluster.votes)
    both = f"{notes} · {votes}"
    return both if text_width(both, LABEL_PX, SEMI_BOLD) <= width else votes


def votes_text(count: int) -> str:
    return say_many("{count} vote", "{count} votes", count)


def pitch_of(name: str, px: int) -> int:
    """Names are short and bold: their lines may stand closer than those of a text."""
    return leading(name, px) - round(px * 0.07)


class Tally(Enum):
    """Where the number of notes stands: on all cards of a wall at the same place."""

    BESIDE = auto()
    BELOW = auto()
    CORNER = auto()


class _Head(msgspec.Struct, frozen=True):
    """The name with what stands beside it, and where it ends; `tally` is still to be placed."""

    items: tuple[Item, ...]
    bottom: float
    tally: str
    is_whole: bool = True


@kept(256)
def height_needed(cluster: WallCluster, px: int, box: Box, place: Tally) -> float:
    """The height a card takes if all its notes fit into `box`, or else all of that."""
    head, notes, left = content_of(cluster, px, box, place)
    height = height_of((*head.items, *notes), 0) + (SMALL if head.tally else 0) + PAD_TOP
    return box.height if left and cluster.notes else height


@kept(256)
def theme_card(cluster: WallCluster, px: int, box: Box, place: Tally) -> Card:
    """Name, notes and, on the last line, the tally and how many notes are not shown."""
    head, notes, left = content_of(cluster, px, box, place)
    more = more_text(left) if 0 < left < cluster.count else ""
    inner = inner_of(box)
    line = inner._replace(y=inner.bottom - SMALL, height=SMALL)
    return Card((*head.items, *notes, *_last_line(head.tally, more, line)), box.height)


def inner_of(box: Box) -> Box:
    return Box(PAD, PAD_TOP, box.width - 2 * PAD, box.height - 2 * PAD_TOP)


def content_of(cluster: WallCluster, px: int, box: Box, place: Tally) -> tuple[_Head, list[Item], int]:
    """The name, the notes that fit and how many there are besides."""
    head = _head(cluster, px, inner_of(box), place)
    return (head, *_notes(cluster, head, inner_of(box)))


def _last_line(count: str, more: str, box: Box) -> list[TextItem]:
    """Where both have no room, how many there are says enough: the notes that are shown can be counted."""
    left = [text_item(count, LABEL_PX, SEMI_BOLD, "stage-accent", box)] if count else []
    if not more:
        return left
    item = text_item(more, LABEL_PX, REGULAR, "stage-text-quiet", box)
    item = item.moved(box.right - item.box.right, 0)
    return left if left and item.box.x < left[0].box.right + _BETWEEN else [*left, item]


def fits_beside(cluster: WallCluster, px: int, width: float) -> bool:
    """Whether the tally has room beside the name; only where all cards have it does it stand there."""
    name = name_of(cluster)
    need = text_width(name, px, BOLD) + PAD + text_width(tally(cluster), LABEL_PX, SEMI_BOLD)
    return need <= width - 2 * PAD and not is_rtl(name)


def _head(cluster: WallCluster, px: int, box: Box, place: Tally) -> _Head:
    """The name with its tally, or with the tally left for the last line."""
    name, count = name_of(cluster), tally(cluster, box.width)
    lines = balanced_lines(name, px, BOLD, box.width)
    pitch = pitch_of(name, px)
    if place is Tally.BESIDE:
        item = text_item(count, LABEL_PX, SEMI_BOLD, "stage-accent", box._replace(height=pitch))
        at_right = item.moved(box.right - item.box.right, 0)
        return _Head((*_name(cluster, lines, px, box), at_right), box.y + pitch, "")
    if place is Tally.CORNER:
        return _tight(cluster, px, box)
    room = max(1, int((box.height - SMALL) // pitch))
    shown = _cut(name, lines, room, px, box.width)
    return _Head(tuple(_name(cluster, shown, px, box)), box.y + len(shown) * pitch, count, len(lines) <= room)


def room_beside_number(cluster: WallCluster, px: int, inner: Box) -> float:
    """The width that a name has where the number of notes stands in the corner."""
    return inner.width - text_width(str(cluster.count), px, BOLD) - PAD


def _tight(cluster: WallCluster, px: int, box: Box) -> _Head:
    name, pitch = name_of(cluster), pitch_of("", px)
    number = text_item(str(cluster.count), px, BOLD, "stage-accent", box._replace(height=pitch))
    number = number.moved(box.right - number.box.right, 0)
    beside = box._replace(width=room_beside_number(cluster, px, box))
    lines = balanced_lines(name, px, BOLD, beside.width)
    room = max(1, int(box.height // pitch_of(name, px)))
    shown = _cut(name, lines, room, px, beside.width)
    bottom = box.y + len(shown) * pitch_of(name, px)
    return _Head((*_name(cluster, shown, px, beside), number), bottom, "", len(lines) <= room)


def _cut(name: str, lines: Sequence[Line], room: int, px: int, width: float) -> list[Line]:
    """The first lines of a name; the page of the theme has it whole."""
    if len(lines) <= room:
        return list(lines)
    kept = list(lines[: room - 1])
    last = shortened(_after(name, kept), px, BOLD, width)
    return [*kept, Line(last, text_width(last, px, BOLD))]


def _after(name: str, lines: Sequence[Line]) -> str:
    """What follows the given lines of a name."""
    rest = " ".join(name.split())
    for line in lines:
        rest = rest[len(" ".join(line.text.split())) :].strip()
    return rest


def _name(cluster: WallCluster, lines: Sequence[Line], px: int, box: Box) -> list[TextItem]:
    pitch = pitch_of(name_of(cluster), px)
    role = "stage-text" if cluster.name else "stage-text-quiet"
    return [
        replace(
            text_item(line.text, px, BOLD, role, box._replace(y=box.y + row * pitch, height=pitch)), broken=line.broken
        )
        for row, line in enumerate(lines)
    ]


def _notes(cluster: WallCluster, head: _Head, box: Box) -> tuple[list[Item], int]:
    """The newest notes that fit whole, and how many there are besides."""
    items: list[Item] = []
    y, shown = head.bottom, 0
    for note in cluster.notes:
        if y + PROMPT_FLOOR > box.bottom:
            break
        entry, height = _entry(note.text, box.x, box.width)
        bottom = y + height
        has_last_line = head.tally or shown + 1 < cluster.count
        if bottom + (SMALL if has_last_line else 0) <= box.bottom + _ROUNDING:
            items.extend(item.moved(0, y) for item in entry)
            y, shown = bottom, shown + 1
    return items, cluster.count - shown


@lru_cache(maxsize=2048)
def _entry(text: str, x: float, width: float) -> tuple[tuple[Item, ...], float]:
    """A note with its bullet, from the top of the page, and its height."""
    items = stacked([Paragraph(text, PROMPT_FLOOR, mark=BULLET, balanced=True)], Box(x, 0, width, 0))
    return tuple(items), height_of(items, 0)
