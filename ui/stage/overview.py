"""All themes of the wall at once: a card for each with its name, its count and as many new notes as fit."""

from collections.abc import Sequence
from enum import Enum, auto
from functools import lru_cache
from typing import Final

import msgspec
from msgspec.structs import replace

from app.domain.stage import WallCluster
from ui.stage.board import Card, Plan
from ui.stage.card import stacked
from ui.stage.flow import Paragraph, height_of
from ui.stage.items import Box, Item, TextItem
from ui.stage.lines import Line, break_lines, is_rtl, leading, shortened, text_item, text_width
from ui.stage.marks import BULLET
from ui.stage.note_list import more_text
from ui.stage.scale import LABEL_PX, LINES, PROMPT_FLOOR, Canvas
from ui.stage.words import counted, words
from ui.theme.fonts import BOLD, REGULAR, SEMI_BOLD

_NAME_SIZES: Final = (76, 68, 60, PROMPT_FLOOR)
_PAD: Final = 22
_PAD_TOP: Final = 8
_GAP: Final = 12
_MOST_ROWS: Final = 3
_MOST_LINES: Final = 2
_SMALL: Final = 45
_LEAST_CARD: Final = 220
_ROUNDING: Final = 0.01


def name_of(cluster: WallCluster) -> str:
    return cluster.name or words("Parked" if cluster.parked else "No theme yet")


def tally(cluster: WallCluster) -> str:
    """How many notes and, once they are counted, votes."""
    notes = counted("%n note", "%n notes", cluster.count)
    return notes if cluster.votes is None else f"{notes} · {counted('%n vote', '%n votes', cluster.votes)}"


class Overview:
    """Cards of one size for all themes: up to twelve on a page, fewer where there is less room, evenly on several."""

    def __init__(self, clusters: Sequence[WallCluster], canvas: Canvas) -> None:
        self._clusters = clusters
        rows = max(1, min(_MOST_ROWS, int(canvas.content.height // _LEAST_CARD)))
        most = _columns_for(clusters, canvas)
        each = -(-len(clusters) // -(-len(clusters) // (rows * most)))
        self._columns = min(_columns(each), most)
        self._rows = min(rows, -(-each // self._columns))
        self._least = 1 if canvas.lines >= LINES else _LEAST_CARD
        self.leaves_out = False
        """Whether something of the wall found no room on the cards as they were built last."""
        self.cut: frozenset[WallCluster] = frozenset()
        """The themes whose names found none."""

    @property
    def plan(self) -> Plan:
        """How the cards are set."""
        return Plan(self._columns, self._build, gap=_GAP, reach=0)

    def _build(self, width: float, height: float) -> Sequence[Card]:
        rows = max(1, min(self._rows, int(height // self._least)))
        most = (height - (rows - 1) * _GAP) / rows
        clusters = self._clusters
        px = next(
            (px for px in _NAME_SIZES if all(_is_roomy(each, px, width, most) for each in clusters)), PROMPT_FLOOR
        )
        place = _tally_place(clusters, px, width, most)
        need = max(_need(cluster, px, Box(0, 0, width, most), place) for cluster in clusters)
        box = Box(0, 0, width, need)
        self.leaves_out = any(_leaves_out(cluster, px, box, place) for cluster in clusters)
        self.cut = frozenset(cluster for cluster in clusters if not _content(cluster, px, box, place)[0].is_whole)
        return [_card(cluster, px, box, place) for cluster in clusters]


class Tally(Enum):
    """Where the number of notes stands: on all cards of a wall at the same place."""

    BESIDE = auto()
    BELOW = auto()
    CORNER = auto()


def _tally_place(clusters: Sequence[WallCluster], px: int, width: float, height: float) -> Tally:
    """Beside the names if they are short, else below them, or a bare number in the corner where that takes a line."""
    if all(_fits_beside(cluster, px, width) for cluster in clusters):
        return Tally.BESIDE
    inner = _inner(Box(0, 0, width, height))
    for cluster in clusters:
        name = name_of(cluster)
        lines = len(break_lines(name, px, BOLD, inner.width))
        if int((inner.height - _SMALL) // _pitch(name, px)) < min(lines, _MOST_LINES):
            return Tally.CORNER
    return Tally.BELOW


def _columns_for(clusters: Sequence[WallCluster], canvas: Canvas) -> int:
    """How many cards stand side by side: one fewer where that leaves a word whole that would be broken."""
    words_of_names = [word for cluster in clusters for word in name_of(cluster).split()]
    widest = max((text_width(word, PROMPT_FLOOR, BOLD) for word in words_of_names), default=0)
    inner = [(canvas.content.width - (n - 1) * _GAP) / n - 2 * _PAD for n in (canvas.columns, canvas.columns - 1) if n]
    return canvas.columns - (len(inner) == 2 and inner[0] < widest <= inner[1])


def _columns(count: int) -> int:
    if count <= 2 or count == 4:
        return min(count, 2)
    return 3 if count <= 6 else 4


@lru_cache(maxsize=256)
def _leaves_out(cluster: WallCluster, px: int, box: Box, place: Tally) -> bool:
    """Whether a note that may be shown has no room on the card."""
    return _content(cluster, px, box, place)[2] > cluster.count - len(cluster.notes)


def _is_roomy(cluster: WallCluster, px: int, width: float, height: float) -> bool:
    """Whether the name needs no more than two lines, breaks in no word and leaves room for a note."""
    name, inner = name_of(cluster), width - 2 * _PAD
    lines = break_lines(name, px, BOLD, inner)
    if len(lines) > _MOST_LINES or any(text_width(word, px, BOLD) > inner for word in name.split()):
        return False
    one_note = 2 * leading(name, PROMPT_FLOOR) if cluster.notes else 0
    return 2 * _PAD_TOP + len(lines) * _pitch(name, px) + _SMALL + one_note <= height


def _pitch(name: str, px: int) -> int:
    """Names are short and bold: their lines may stand closer than those of a text."""
    return leading(name, px) - round(px * 0.07)


class _Head(msgspec.Struct, frozen=True):
    """The name with what stands beside it, and where it ends; `tally` is still to be placed."""

    items: tuple[Item, ...]
    bottom: float
    tally: str
    is_whole: bool = True


@lru_cache(maxsize=256)
def _need(cluster: WallCluster, px: int, box: Box, place: Tally) -> float:
    """The height a card takes if all its notes fit into `box`, or else all of that."""
    head, notes, left = _content(cluster, px, box, place)
    height = height_of((*head.items, *notes), 0) + (_SMALL if head.tally else 0) + _PAD_TOP
    return box.height if left and cluster.notes else height


@lru_cache(maxsize=256)
def _card(cluster: WallCluster, px: int, box: Box, place: Tally) -> Card:
    """Name, notes and, on the last line, the tally and how many notes are not shown."""
    head, notes, left = _content(cluster, px, box, place)
    more = more_text(left) if 0 < left < cluster.count else ""
    inner = _inner(box)
    line = inner._replace(y=inner.bottom - _SMALL, height=_SMALL)
    return Card((*head.items, *notes, *_last_line(head.tally, more, line)), box.height)


def _inner(box: Box) -> Box:
    return Box(_PAD, _PAD_TOP, box.width - 2 * _PAD, box.height - 2 * _PAD_TOP)


def _content(cluster: WallCluster, px: int, box: Box, place: Tally) -> tuple[_Head, list[Item], int]:
    """The name, the notes that fit and how many there are besides."""
    head = _head(cluster, px, _inner(box), place)
    return (head, *_notes(cluster, head, _inner(box)))


def _last_line(count: str, more: str, box: Box) -> list[TextItem]:
    """Where both have no room, how many there are says enough: the notes that are shown can be counted."""
    left = [text_item(count, LABEL_PX, SEMI_BOLD, "stage-accent", box)] if count else []
    if not more:
        return left
    item = text_item(more, LABEL_PX, REGULAR, "stage-text-quiet", box)
    item = item.moved(box.right - item.box.right, 0)
    return left if left and item.box.x < left[0].box.right + _GAP else [*left, item]


def _fits_beside(cluster: WallCluster, px: int, width: float) -> bool:
    """Whether the tally has room beside the name; only where all cards have it does it stand there."""
    name = name_of(cluster)
    need = text_width(name, px, BOLD) + _PAD + text_width(tally(cluster), LABEL_PX, SEMI_BOLD)
    return need <= width - 2 * _PAD and not is_rtl(name)


def _head(cluster: WallCluster, px: int, box: Box, place: Tally) -> _Head:
    """The name with its tally, or with the tally left for the last line."""
    name, count = name_of(cluster), tally(cluster)
    lines = break_lines(name, px, BOLD, box.width)
    pitch = _pitch(name, px)
    if place is Tally.BESIDE:
        item = text_item(count, LABEL_PX, SEMI_BOLD, "stage-accent", box._replace(height=pitch))
        at_right = item.moved(box.right - item.box.right, 0)
        return _Head((*_name(cluster, lines, px, box), at_right), box.y + pitch, "")
    if place is Tally.CORNER:
        return _tight(cluster, px, box)
    room = int((box.height - _SMALL) // pitch)
    shown = _cut(name, lines, room, px, box.width)
    return _Head(tuple(_name(cluster, shown, px, box)), box.y + len(shown) * pitch, count, len(lines) <= room)


def _tight(cluster: WallCluster, px: int, box: Box) -> _Head:
    number = text_item(str(cluster.count), px, BOLD, "stage-accent", box._replace(height=_pitch("", px)))
    number = number.moved(box.right - number.box.right, 0)
    beside = box._replace(width=number.box.x - _PAD - box.x)
    name = name_of(cluster)
    lines = break_lines(name, px, BOLD, beside.width)
    room = max(1, int(box.height // _pitch(name, px)))
    shown = _cut(name, lines, room, px, beside.width)
    bottom = box.y + len(shown) * _pitch(name, px)
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
    pitch = _pitch(name_of(cluster), px)
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
        if bottom + (_SMALL if has_last_line else 0) <= box.bottom + _ROUNDING:
            items.extend(item.moved(0, y) for item in entry)
            y, shown = bottom, shown + 1
    return items, cluster.count - shown


@lru_cache(maxsize=2048)
def _entry(text: str, x: float, width: float) -> tuple[tuple[Item, ...], float]:
    """A note with its bullet, from the top of the page, and its height."""
    items = stacked([Paragraph(text, PROMPT_FLOOR, mark=BULLET)], Box(x, 0, width, 0))
    return tuple(items), height_of(items, 0)
