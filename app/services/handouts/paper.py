"""Paper sizes in points (1/72 inch), the unit of everything that is printed."""

from enum import StrEnum

import msgspec

MM = 72 / 25.4
"""Points in a millimetre."""


class Size(msgspec.Struct, frozen=True):
    """The width and height of a sheet or a card, in points."""

    width: float
    height: float

    @property
    def turned(self) -> "Size":
        """The same paper, lying on its side."""
        return Size(self.height, self.width)

    def part(self, columns: int, rows: int) -> "Size":
        """One of the equal cards this sheet is cut into."""
        return Size(self.width / columns, self.height / rows)


class Paper(StrEnum):
    """What lies in the printer."""

    A4 = "a4"
    LETTER = "letter"

    @property
    def size(self) -> Size:
        """The sheet standing upright."""
        return Size(210 * MM, 297 * MM) if self is Paper.A4 else Size(612, 792)

    @property
    def poster(self) -> Size:
        """The sheet of twice that area, standing upright: A3, or tabloid where letters lie in the printer."""
        return Size(297 * MM, 420 * MM) if self is Paper.A4 else Size(792, 1224)
