"""Where two pictures differ: at most seconds, the figures of the clock and the tip of its ring.

Only that is painted anew, for whatever is painted makes the second late.
"""

import math
from collections.abc import Sequence

from msgspec.structs import replace

from ui.stage.items import Box, Composition, Item, Shape, ShapeItem, TextItem
from ui.stage.same_again import same_again

_FINE = 1 / 64
"""The parts of a ring, as a share, after which its line is looked at again: as long as a straight piece."""
_MOST = 1 / 8


BLEED = 24
"""Letters reach beyond their line, and strokes and points beyond their box, by less than this."""
_FIGURES_BLEED = 8
_EXACT: tuple[Shape, ...] = (Shape.RECTANGLE, Shape.ROUNDED, Shape.CIRCLE)


def bleed(item: Item) -> int:
    """How far an item may reach beyond its box. The less is painted anew around a clock, the better."""
    if isinstance(item, TextItem):
        return _FIGURES_BLEED if item.tabular else BLEED
    return BLEED if item.stroke or item.shape not in _EXACT else 0


@same_again
def changed_boxes(before: Composition, after: Composition) -> tuple[Box, ...]:
    """Boxes that hold every difference between two pictures of one size, with the bleed of letters and strokes."""
    only_time = before.still is after.still
    old = set(before.running if only_time else before.items)
    new = set(after.running if only_time else after.items)
    gone, come = old - new, new - old
    before_of = {_line(item): item for item in gone if isinstance(item, ShapeItem) and _is_line(item)}
    # What has only another text fills the same box before and after.
    boxes: dict[Box, None] = {}
    for item in come:
        other = before_of.pop(_line(item), None) if isinstance(item, ShapeItem) and _is_line(item) else None
        if isinstance(item, ShapeItem) and other is not None:
            gone.discard(other)
            boxes[_tip_between(item, other)] = None
        else:
            boxes[_grown(item.box, bleed(item))] = None
    return tuple({**boxes, **dict.fromkeys(_grown(item.box, bleed(item)) for item in gone)})


def ring_pieces(ring: ShapeItem, parts: Sequence[Box]) -> tuple[tuple[float, float], ...]:
    """The pieces of a ring's line that touch these parts of the picture, as shares from and to; cut outside of them.

    No two overlap, for an edge that is drawn twice is not as soft as the rest.
    """
    around = [shares for part in parts if (shares := _shares_in(ring, part)) is not None]
    # Shares go round: what is a little before twelve is also a little after it.
    turned = [(low + turn, high + turn) for low, high in around for turn in (-1, 0, 1)]
    pieces: list[tuple[float, float]] = []
    for low, high in sorted((max(low, 0.0), min(high, ring.share)) for low, high in turned):
        if pieces and low <= pieces[-1][1]:
            pieces[-1] = (pieces[-1][0], max(pieces[-1][1], high))
        elif low < high:
            pieces.append((low, high))
    return tuple(pieces)


def _shares_in(ring: ShapeItem, part: Box) -> tuple[float, float] | None:
    """From which share to which a part of the picture may touch the line; None where it lies clear of it."""
    x = part.x + part.width / 2 - ring.box.x - ring.box.width / 2
    y = part.y + part.height / 2 - ring.box.y - ring.box.height / 2
    away, reach = math.hypot(x, y), math.hypot(part.width, part.height) / 2 + ring.stroke
    outer = ring.box.width / 2
    if away + reach < outer - ring.stroke or away - reach > outer:
        return None
    if away <= reach:
        return 0.0, 1.0
    middle, half = math.atan2(-x, -y) / math.tau % 1, math.asin(reach / away) / math.tau
    return middle - half, middle + half


def _grown(box: Box, by: int) -> Box:
    return Box(box.x - by, box.y - by, box.width + 2 * by, box.height + 2 * by)


def _is_line(item: ShapeItem) -> bool:
    """Whether it is a ring or a bar, which grows and shrinks at its tip."""
    return item.shape is Shape.RING or (item.shape is Shape.ROUNDED and not item.stroke)


def _line(item: ShapeItem) -> ShapeItem:
    """The same for all lengths of a ring or bar."""
    if item.shape is Shape.RING:
        return replace(item, share=1)
    return replace(item, box=item.box._replace(width=0))


def _tip_between(line: ShapeItem, other: ShapeItem) -> Box:
    """What one of two lengths of a ring or bar has more than the other, with its round end."""
    if line.shape is Shape.RING:
        return _grown(_between(line, other.share), BLEED)
    low, high = sorted((line.box.width, other.box.width))
    if low <= 2 * line.radius:
        return line.box._replace(width=high)
    return line.box._replace(x=line.box.x + low - line.radius, width=high - low + line.radius)


def _between(ring: ShapeItem, share: float) -> Box:
    """The part of a ring between its share and another one."""
    low, high = sorted((ring.share, share))
    if high - low > _MOST:
        return ring.box
    pieces = math.ceil((high - low) / _FINE)
    points = [_on(ring, low + (high - low) * piece / pieces) for piece in range(pieces + 1)]
    half = ring.stroke / 2
    left, top = min(x for x, _ in points) - half, min(y for _, y in points) - half
    right, bottom = max(x for x, _ in points) + half, max(y for _, y in points) + half
    return Box(left, top, right - left, bottom - top)


def _on(ring: ShapeItem, share: float) -> tuple[float, float]:
    """The point in the middle of the line at which a share ends; a ring begins at twelve and is drawn to the left."""
    radius = (ring.box.width - ring.stroke) / 2
    angle = math.tau * share
    x, y = ring.box.x + ring.box.width / 2, ring.box.y + ring.box.height / 2
    return x - radius * math.sin(angle), y - radius * math.cos(angle)
