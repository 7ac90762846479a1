"""All themes of the wall at once: a card for each with its name, its count and as many new notes as fit."""

from collections.abc import Sequence
from typing import Final

from app.domain.stage_parts import WallCluster
from ui.stage.items import Box
from ui.stage.kept import kept
from ui.stage.lines import break_lines, leading, text_width
from ui.stage.rows import Card, Plan
from ui.stage.scale import LINES, PROMPT_FLOOR, Canvas
from ui.stage.theme_card import (
    PAD,
    PAD_TOP,
    SMALL,
    Tally,
    content_of,
    fits_beside,
    height_needed,
    inner_of,
    name_of,
    pitch_of,
    room_beside_number,
    theme_card,
)
from ui.theme.fonts import BOLD

_NAME_SIZES: Final = (76, 68, 60, PROMPT_FLOOR)
_GAP: Final = 12
_MOST_ROWS: Final = 3
_MOST_LINES: Final = 2
_LEAST_CARD: Final = 220


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
        need = max(height_needed(cluster, px, Box(0, 0, width, most), place) for cluster in clusters)
        box = Box(0, 0, width, need)
        self.leaves_out = any(_leaves_out(cluster, px, box, place) for cluster in clusters)
        self.cut = frozenset(cluster for cluster in clusters if not content_of(cluster, px, box, place)[0].is_whole)
        return [theme_card(cluster, px, box, place) for cluster in clusters]


def _tally_place(clusters: Sequence[WallCluster], px: int, width: float, height: float) -> Tally:
    """Beside the names if they are short, else below them, or a bare number in the corner where that takes a line."""
    if all(fits_beside(cluster, px, width) for cluster in clusters):
        return Tally.BESIDE
    inner = inner_of(Box(0, 0, width, height))
    low = any(_loses_a_line(name_of(cluster), px, inner) for cluster in clusters)
    return Tally.CORNER if low and all(_is_whole_beside(cluster, px, inner) for cluster in clusters) else Tally.BELOW


def _loses_a_line(name: str, px: int, inner: Box) -> bool:
    """Whether a line below the name would leave it less room than it needs."""
    lines = len(break_lines(name, px, BOLD, inner.width))
    return int((inner.height - SMALL) // pitch_of(name, px)) < min(lines, _MOST_LINES)


def _is_whole_beside(cluster: WallCluster, px: int, inner: Box) -> bool:
    """Whether each word of the name has room beside the number, if it has room on the card at all."""
    widths = [text_width(word, px, BOLD) for word in name_of(cluster).split()]
    return not any(room_beside_number(cluster, px, inner) < width <= inner.width for width in widths)


def _columns_for(clusters: Sequence[WallCluster], canvas: Canvas) -> int:
    """How many cards stand side by side: as many fewer as leave a word whole that would be broken."""
    words_of_names = [word for cluster in clusters for word in name_of(cluster).split()]
    widest = max((text_width(word, PROMPT_FLOOR, BOLD) for word in words_of_names), default=0)
    tried = range(canvas.columns, max(1, canvas.columns - 1) - 1, -1)
    whole = (n for n in tried if widest <= (canvas.content.width - (n - 1) * _GAP) / n - 2 * PAD)
    return next(whole, canvas.columns)


def _columns(count: int) -> int:
    """So that the last row has few gaps."""
    if count <= 2 or count == 4:
        return min(count, 2)
    return 3 if count <= 6 or count == 9 else 4


@kept(256)
def _leaves_out(cluster: WallCluster, px: int, box: Box, place: Tally) -> bool:
    """Whether a note that may be shown has no room on the card."""
    return content_of(cluster, px, box, place)[2] > cluster.count - len(cluster.notes)


def _is_roomy(cluster: WallCluster, px: int, width: float, height: float) -> bool:
    """Whether the name needs no more than two lines, breaks in no word and leaves room for a note."""
    name, inner = name_of(cluster), width - 2 * PAD
    lines = break_lines(name, px, BOLD, inner)
    if len(lines) > _MOST_LINES or any(text_width(word, px, BOLD) > inner for word in name.split()):
        return False
    one_note = 2 * leading(name, PROMPT_FLOOR) if cluster.notes else 0
    return 2 * PAD_TOP + len(lines) * pitch_of(name, px) + SMALL + one_note <= height
