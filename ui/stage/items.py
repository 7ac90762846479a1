"""What a composition is made of: boxes, texts and shapes on a canvas, 1080 lines high in the usual room."""

from enum import Enum, auto
from typing import NamedTuple

import msgspec
from msgspec.structs import replace

_EDGE = 0.01


class Box(NamedTuple):
    """A rectangle on the canvas."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    def overlaps(self, other: "Box") -> bool:
        """Whether the two share more than an edge (or what rounding makes of an edge)."""
        across = min(self.right, other.right) - max(self.x, other.x)
        down = min(self.bottom, other.bottom) - max(self.y, other.y)
        return across > _EDGE and down > _EDGE

    def moved(self, dx: float, dy: float) -> "Box":
        return self._replace(x=self.x + dx, y=self.y + dy)


class TextItem(msgspec.Struct, frozen=True):
    """One line of text. Its letters stand on `baseline`; `rtl` says in which direction the line is read.

    `broken` is the word that it ends in the middle of.
    """

    box: Box
    text: str
    px: int
    weight: int
    role: str
    baseline: float
    rtl: bool = False
    tabular: bool = False
    broken: str = ""

    def moved(self, dx: float, dy: float) -> "TextItem":
        return replace(self, box=self.box.moved(dx, dy), baseline=self.baseline + dy)


class Shape(Enum):
    """The few forms the stage knows; people tell A from B by form as well as by letter."""

    RECTANGLE = auto()
    ROUNDED = auto()
    CIRCLE = auto()
    DIAMOND = auto()
    HEXAGON = auto()
    TRIANGLE = auto()
    CROSS = auto()
    RING = auto()
    UPRIGHT_LINES = auto()
    LEVEL_LINES = auto()
    """Lines of one pixel of the screen with gaps as wide: a projector that scales its picture makes them grey."""


class ShapeItem(msgspec.Struct, frozen=True):
    """A shape filled with a role or, with a `stroke`, drawn as a line of that width.

    `share` is the part of a ring that is drawn, clockwise up to twelve o'clock; `radius` rounds corners.
    """

    box: Box
    shape: Shape
    role: str
    stroke: float = 0
    share: float = 1
    radius: float = 0

    def moved(self, dx: float, dy: float) -> "ShapeItem":
        return replace(self, box=self.box.moved(dx, dy))


Item = TextItem | ShapeItem


class ClockStyle(Enum):
    """A ring around large figures, or figures over a bar."""

    RING = auto()
    BAR = auto()


class ClockPlace(msgspec.Struct, frozen=True):
    """Where the clock goes. All other text keeps clear of `box`, as wide as the widest figures of size `px`."""

    box: Box
    style: ClockStyle
    px: int


class TrioPlace(msgspec.Struct, frozen=True):
    """Where the strip of a three goes: a block under the clock or, where it is `flat`, two lines beside it.

    On all pages, unless it has one of its own.
    """

    box: Box
    flat: bool = False
    page: int | None = None


class Sheet(msgspec.Struct, frozen=True):
    """A laid-out picture before the clock's figures, the strip of a three and the bands are put on: each page's items.

    `labels` say what the first pages are, such as `Overview`.
    """

    pages: tuple[tuple[Item, ...], ...]
    clock: ClockPlace | None = None
    surface: str = "stage-surface"
    labels: tuple[str, ...] = ()
    trio: TrioPlace | None = None


class Composition(msgspec.Struct, frozen=True):
    """A picture ready to paint: the items of one page, in painting order, and how many pages there are.

    `of_message`: the pages are those of a message. `running` are the items that change with the time alone, painted
    last; as long as nothing else changes, `still` is the very same tuple.
    """

    width: float
    height: float
    surface: str
    still: tuple[Item, ...]
    page: int = 0
    pages: int = 1
    of_message: bool = False
    running: tuple[Item, ...] = ()

    @property
    def items(self) -> tuple[Item, ...]:
        return (*self.still, *self.running)

    @property
    def texts(self) -> tuple[TextItem, ...]:
        return tuple(item for item in self.items if isinstance(item, TextItem))
