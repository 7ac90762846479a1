"""A note that has just come is marked where it lies for a moment, so that the room sees where it went.

The mark stands still and lies beside the layout: nothing else moves when it comes or goes.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from msgspec.structs import replace

from app.domain.stage_parts import Wall, WallCluster
from ui.stage.items import Box, Item, Shape, ShapeItem, TextItem
from ui.stage.theme_card import name_of

_REACH: Final = 10
_BAR_SIDE: Final = 16
_RADIUS: Final = 14
_BAR: Final = 8


def without_fresh(wall: Wall) -> Wall:
    """The same wall with nothing new on it, so that its layout can be kept."""
    if not any(note.fresh for cluster in wall.clusters for note in cluster.notes):
        return wall
    return replace(wall, clusters=tuple(map(_settled, wall.clusters)))


def with_marks(wall: Wall, items: tuple[Item, ...]) -> tuple[Item, ...]:
    """A page with a mark behind each new note, or behind the name of its theme where there is no room for them.

    Each mark is painted just before its words, so that it lies on their card.
    """
    if not any(note.fresh for cluster in wall.clusters for note in cluster.notes):
        return items
    texts = [("".join(item.text.split()), item) for item in items if isinstance(item, TextItem)]
    for cluster in wall.clusters:
        fresh = [note.text for note in cluster.notes if note.fresh]
        lines = [place for text in dict.fromkeys(fresh) if (place := _lines_of(text, texts))]
        if fresh and not lines:
            lines = [place] if (place := _lines_of(name_of(cluster), texts)) else []
        for place in lines:
            words = {line.box for line in place} | set(_bullets(place[0], items))
            before = next(number for number, item in enumerate(items) if item.box in words)
            items = (*items[:before], *_mark(place, items), *items[before:])
    return items


def _settled(cluster: WallCluster) -> WallCluster:
    return replace(cluster, notes=tuple(replace(note, fresh=False) for note in cluster.notes))


def _lines_of(text: str, lines: Sequence[tuple[str, TextItem]]) -> list[TextItem]:
    """The lines one after another that make up a text; none where the page does not have all of it."""
    wanted = "".join(text.split())
    for start, (first, _) in enumerate(lines):
        if not first or not wanted.startswith(first):
            continue
        read = ""
        for end, (more, _) in enumerate(lines[start:], start + 1):
            read += more
            if read == wanted:
                return [item for _, item in lines[start:end]]
            if not wanted.startswith(read):
                break
    return []


def _mark(lines: Sequence[TextItem], items: Sequence[Item]) -> Iterator[Item]:
    """A band with a bar at its side, around lines and bullet: seen by its form as well as by its colour."""
    boxes = [*(line.box for line in lines), *_bullets(lines[0], items), *_remarks(lines[-1], items)]
    rtl = lines[0].rtl
    left = min(box.x for box in boxes) - (_REACH if rtl else _BAR_SIDE)
    right = max(box.right for box in boxes) + (_BAR_SIDE if rtl else _REACH)
    top = lines[0].box.y
    band = Box(left, top, right - left, lines[-1].box.bottom - top)
    yield ShapeItem(band, Shape.ROUNDED, "stage-accent-soft", radius=_RADIUS)
    x = band.right - _BAR if rtl else band.x
    yield ShapeItem(Box(x, band.y, _BAR, band.height), Shape.ROUNDED, "stage-accent", radius=_BAR / 2)


def _remarks(line: TextItem, items: Sequence[Item]) -> Iterator[Box]:
    """The word and the ticks that stand after a line, shortly before its end or behind it."""
    room = Box(line.box.x - line.px, line.box.y + 1, line.box.width + 2 * line.px, line.box.height - 2)
    for item in items:
        if isinstance(item, TextItem) and item is not line and item.px < line.px and item.box.overlaps(room):
            yield item.box


def _bullets(line: TextItem, items: Sequence[Item]) -> Iterator[Box]:
    """The bullet or sign that stands in a line, close before it."""
    room = Box(line.box.x - line.px, line.box.y, line.box.width + 2 * line.px, line.box.height)
    for item in items:
        if isinstance(item, ShapeItem) and item.box.height < line.px and item.box.overlaps(room):
            yield item.box
