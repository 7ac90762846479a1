"""Nothing is carried by colour alone: marks of different colours differ in form, or a word says what each means."""

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import Final, NamedTuple

from ui.stage.audit.faults import Check, Fault
from ui.stage.items import Box, Composition, Item, Shape, ShapeItem

_MOST: Final = 64
"""A mark is no larger than this; what is larger carries words or a share, and says so by them."""
_FLAT: Final = 3
_NEXT_LINES: Final = 3


class Form(NamedTuple):
    """What is seen of a mark without its colour. Sizes and lines that differ by half are seen as different."""

    shape: Shape
    hollow: bool
    size: int


def faults_of_marks(composition: Composition) -> Iterator[Fault]:
    """Two marks of one form and of two colours, where no word in the colour of each tells them apart."""
    seen = {(_form(mark), mark.role): mark for mark in marks_of(composition)}
    for (one, role), (other, another) in combinations(seen, 2):
        if one == other and not (
            _has_word(composition, seen[one, role]) and _has_word(composition, seen[other, another])
        ):
            form = ("hollow " if one.hollow else "") + one.shape.name.lower()
            yield Fault(Check.COLOUR, f"two marks ({form}) differ only in their colours, {role} and {another}")


def marks_of(composition: Composition) -> Sequence[ShapeItem]:
    """Bullets, signs, letters' shapes and dots; no cards or rings, and no bars: those begin where a track does."""
    tracks = {item.box[:2] for item in composition.items if _is_track(item)}
    return [
        item
        for item in composition.items
        if isinstance(item, ShapeItem)
        and item.shape is not Shape.RING
        and item.shape is not Shape.RECTANGLE
        and item.box[:2] not in tracks
        and max(item.box.width, item.box.height) <= _MOST
        and item.box.width < _FLAT * item.box.height < _FLAT * _FLAT * item.box.width
    ]


def _is_track(item: Item) -> bool:
    """Whether it is what a bar lies on."""
    return isinstance(item, ShapeItem) and item.role == "stage-track"


def _form(mark: ShapeItem) -> Form:
    size, step = mark.box.height, 0
    while size > 8:
        size, step = size / 1.5, step + 1
    return Form(mark.shape, mark.stroke > 0, step)


def _has_word(composition: Composition, mark: ShapeItem) -> bool:
    """Whether it is the sign of a category and a text in its colour, the category's name, stands soon after it."""
    if not mark.role.startswith("category-"):
        return False
    reach = Box(0, mark.box.y - mark.box.height, composition.width, mark.box.height * (2 + 3 * _NEXT_LINES))
    return any(text.role == mark.role and text.box.overlaps(reach) for text in composition.texts)
