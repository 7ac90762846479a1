"""A simple plan of the room: the screen, chairs in pairs, the wall for notes, the door and a quiet corner."""

from math import ceil, sqrt

from msgspec.structs import replace
from typing_extensions import override

from app.services.handouts.blocks import Block, Text
from app.services.handouts.design import Ink
from app.services.handouts.paper import MM
from app.services.handouts.pen import Pen
from app.services.handouts.tags import Tag

WALL = 2.4
SCREEN = 4 * MM
CORNER = 22 * MM
DOOR = 14 * MM
LARGEST_CHAIR = 6 * MM
LABEL = 7 * MM
TALLEST = 90 * MM


class RoomPlan(Block, frozen=True, kw_only=True):
    """The room seen from above, `pairs` of chairs turned to the screen. Labels are its only words."""

    width: float
    tall: float
    pairs: int
    says: str
    screen: Text
    wall: Text
    door: Text
    quiet: Text

    @property
    @override
    def height(self) -> float:
        return self.tall

    @property
    @override
    def growth(self) -> float:
        return 1.0

    @override
    def grown(self, by: float) -> Block:
        return replace(self, tall=min(self.tall + by, TALLEST))

    @override
    def draw(self, pen: Pen, x: float, top: float) -> None:
        with pen.element(Tag.FIGURE, self.says):
            pen.box(x, top, self.width, self.tall, border=Ink.TEXT, thick=WALL)
            self._screen(pen, x, top)
            self._notes(pen, x + self.width, top)
            self._corners(pen, x, top + self.tall)
            self._chairs(pen, x + CORNER, top + SCREEN + LABEL + 6 * MM)

    def _screen(self, pen: Pen, x: float, top: float) -> None:
        wide = self.width * 0.36
        left = x + (self.width - wide) / 2
        pen.box(left, top + 2 * MM, wide, SCREEN, fill=Ink.ACCENT, border=None)
        self.screen.draw(pen, left + (wide - _wide(self.screen)) / 2, top + SCREEN + 2.5 * MM)

    def _notes(self, pen: Pen, right: float, top: float) -> None:
        """The wall for notes: squares along the right side."""
        side = 4.5 * MM
        for number in range(int((self.tall - 2 * CORNER) / (side * 1.5))):
            down = top + 14 * MM + number * side * 1.5
            pen.box(right - side - 2 * MM, down, side, side, fill=Ink.PANEL, border=Ink.LINE)
        self.wall.draw(pen, right - _wide(self.wall) - 3 * MM, top + 4 * MM)

    def _corners(self, pen: Pen, x: float, bottom: float) -> None:
        """The door at the back on the left, the quiet corner on the right."""
        pen.box(x + 8 * MM, bottom - 1.6, DOOR, 3.2, fill=Ink.WHITE, border=None)
        pen.line(x + 8 * MM, bottom - DOOR, 0, DOOR, Ink.TEXT, 1.2)
        self.door.draw(pen, x + 11 * MM, bottom - DOOR + 2 * MM)
        right = x + self.width
        wide = _wide(self.quiet) + 6 * MM
        pen.box(right - wide, bottom - CORNER * 0.7, wide, CORNER * 0.7, fill=Ink.PANEL, border=Ink.LINE)
        self.quiet.draw(pen, right - wide + 3 * MM, bottom - CORNER * 0.7 + 3 * MM)

    def _chairs(self, pen: Pen, x: float, top: float) -> None:
        """Pairs in rows, as large as the space in the middle lets them be."""
        wide, tall = self.width - 2 * CORNER - 8 * MM, self.tall - SCREEN - LABEL - 6 * MM - CORNER
        columns = max(ceil(sqrt(self.pairs * wide / tall / 1.6)), 1)
        rows = max(ceil(self.pairs / columns), 1)
        across, down = wide / columns, tall / rows
        side = min(LARGEST_CHAIR, across / 3.2, down / 1.7)
        for number in range(self.pairs):
            row, column = divmod(number, columns)
            # The last row stands in the middle too.
            missing = max((row + 1) * columns - self.pairs, 0) / 2
            middle = x + 4 * MM + (column + missing + 0.5) * across
            for left, fill in ((middle - side * 1.2, Ink.WHITE), (middle + side * 0.2, Ink.PANEL)):
                pen.box(left, top + row * down, side, side, fill=fill, border=Ink.TEXT, round_by=side / 3)


def _wide(text: Text) -> float:
    return max((line.width for line in text.lines), default=0.0)
