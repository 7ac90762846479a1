"""What can only be seen on painted pixels: how text and marks stand out from what is really around them.

Each is painted as the projector does, on a small picture of its own surroundings, with it and without it. What has the
same size and colour and lies well inside the same surfaces looks the same wherever it is, and is painted once.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

import msgspec
from msgspec.structs import replace
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter

from ui.stage.audit.colours import Sight, colour_of, contrast, seen_by
from ui.stage.audit.faults import Check, Fault
from ui.stage.audit.layout import ink_of
from ui.stage.changes import BLEED
from ui.stage.items import Box, Composition, Item, ShapeItem, TextItem
from ui.stage.painter import paint
from ui.stage.scale import LINES
from ui.theme.theme import Theme

LEAST_FOR_TEXT: Final = 7.0
LEAST_FOR_SHAPES: Final = 3.0
"""Contrast ratios (WCAG 2.2, 1.4.6 and 1.4.11)."""
_MEANT: Final = frozenset({"stage-accent", "stage-calm", "stage-soon-fill", "stage-over", "stage-text-quiet"})
_AROUND: Final = 2
_LEAST_SHAPE: Final = 4
_NOTEWORTHY: Final = 0.04
"""The part of the surroundings from which on a colour counts."""


class Look(NamedTuple):
    """Which items look alike: `around` are the surfaces they lie on, `exactly` tells all others apart."""

    kind: tuple[object, ...]
    around: tuple[object, ...]
    exactly: object = None


class Seen(msgspec.Struct, frozen=True):
    """An item of a page that has to stand out, its place among the items, and what it looks like."""

    item: Item
    place: int
    page: Composition
    look: Look


def to_be_seen(composition: Composition) -> Iterator[Seen]:
    """All texts of a page, and the shapes that say something."""
    shapes = [(place, each) for place, each in enumerate(composition.items) if isinstance(each, ShapeItem)]
    for place, item in enumerate(composition.items):
        if isinstance(item, TextItem):
            area = _area(item)
            touched = [each for _, each in shapes if each.box.overlaps(area)]
            alone = all(_lies_well_inside(area, each) for each in touched)
            kind = (item.role, item.px, item.weight, item.tabular, composition.surface)
            here = [each.moved(-item.box.x, -item.box.y) for each in touched]
            exactly = None if alone else (item.moved(-item.box.x, -item.box.y), *here)
            yield Seen(item, place, composition, _look(kind, touched, exactly))
        elif _is_meant(item):
            under = [each for before, each in shapes if before < place and each.box.overlaps(item.box)]
            yield Seen(item, place, composition, _look((item.shape, item.role, item.stroke > 0), under, None))


def _look(kind: tuple[object, ...], shapes: Sequence[ShapeItem], exactly: object) -> Look:
    return Look(kind, tuple((each.role, each.stroke > 0) for each in shapes), exactly)


def _is_meant(item: ShapeItem) -> bool:
    """Whether something is lost when this is not seen; a share of nothing is nowhere."""
    is_meant = item.role in _MEANT or item.role.startswith("category-")
    return is_meant and item.share > 0 and min(item.box.width, item.box.height) >= _LEAST_SHAPE


def _area(item: Item) -> Box:
    return _grown(ink_of(item) if isinstance(item, TextItem) else item.box, _AROUND)


def _grown(box: Box, by: float) -> Box:
    return Box(box.x - by, box.y - by, box.width + 2 * by, box.height + 2 * by)


def _lies_well_inside(area: Box, under: ShapeItem) -> bool:
    box = _grown(under.box, -under.stroke)
    return box.x <= area.x and box.y <= area.y and area.right <= box.right and area.bottom <= box.bottom


class PaintedAudit:
    """Measures what stands out on pictures of one size and theme, each look once."""

    def __init__(self, size: QSize, theme: Theme, lines: int = LINES) -> None:
        """Paint as for a projector of this size, on a canvas of so many lines."""
        self._scale = size.height() / lines
        self._theme = theme
        self._known: dict[Look, dict[Sight, float]] = {}

    def contrasts(self, seen: Seen) -> dict[Sight, float]:
        """How an item stands out from its surroundings, in each way of seeing."""
        found = self._known.get(seen.look)
        if found is None:
            found = self._known[seen.look] = self._measured(seen)
        return found

    def faults(self, seen: Seen) -> Iterator[Fault]:
        """What does not stand out enough."""
        least = LEAST_FOR_TEXT if isinstance(seen.item, TextItem) else LEAST_FOR_SHAPES
        name = f"“{seen.item.text}”" if isinstance(seen.item, TextItem) else f"a shape in {seen.item.role}"
        for sight, ratio in self.contrasts(seen).items():
            if ratio < least:
                yield Fault(Check.CONTRAST, f"{name} has {ratio:.1f} to 1, under {least:.0f} to 1 ({sight})")

    def _measured(self, seen: Seen) -> dict[Sight, float]:
        area = _area(seen.item)
        near = [(place, each) for place, each in enumerate(seen.page.items) if each.box.overlaps(_grown(area, BLEED))]
        if isinstance(seen.item, ShapeItem):
            # What is written on a shape is no part of its surroundings.
            near = [(place, each) for place, each in near if place <= seen.place and isinstance(each, ShapeItem)]
        with_it = self._pixels(seen.page, (each for _, each in near), area)
        without = self._pixels(seen.page, (each for place, each in near if place != seen.place), area)
        ink = Counter(pixel for pixel, before in zip(with_it, without, strict=True) if pixel != before)
        if not ink:
            return dict.fromkeys(Sight, 1.0)
        colour = colour_of(ink.most_common(1)[0][0])
        grounds = [colour_of(pixel) for pixel, times in Counter(without).items() if times >= _NOTEWORTHY * len(without)]
        return {
            sight: min(contrast(seen_by(colour, sight), seen_by(ground, sight)) for ground in grounds)
            for sight in Sight
        }

    def _pixels(self, page: Composition, items: Iterable[Item], area: Box) -> list[int]:
        size = QSize(max(1, round(area.width * self._scale)), max(1, round(area.height * self._scale)))
        image = QImage(size, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        painter.scale(self._scale, self._scale)
        painter.translate(-area.x, -area.y)
        paint(painter, replace(page, still=tuple(items), running=()), self._theme)
        painter.end()
        return memoryview(image.constBits()).cast("I").tolist()
