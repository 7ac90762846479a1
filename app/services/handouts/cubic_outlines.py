"""Glyphs drawn with curves of third degree, as in most Chinese, Japanese and Korean typefaces, made into TrueType's.

A PDF made by ReportLab holds TrueType outlines only, which have curves of second degree. A curve is cut into as many of
them as keep it where it was, within half a thousandth of the letter's size; nobody sees the difference in print.
"""

import math
import struct
from collections.abc import Iterator, Sequence
from typing import Final

import msgspec
import uharfbuzz

Point = tuple[int, int, bool]
"""Where it is, and whether the line goes through it."""

CLOSE_ENOUGH: Final = 0.0005
"""By which part of the letter's size a curve may be somewhere else."""

_ERROR = math.sqrt(3) / 36
"""How far one curve of second degree is off, as a part of the third difference of the other's points."""
_ON, _SHORT_X, _SHORT_Y, _SAME_X, _SAME_Y = 0x01, 0x02, 0x04, 0x10, 0x20


class Outline(msgspec.Struct, frozen=True):
    """A glyph as an entry of TrueType's `glyf` table; empty for a space. `left` is where it begins."""

    data: bytes = b""
    left: int = 0
    points: int = 0
    contours: int = 0


def outline_of(font: uharfbuzz.Font, glyph: int) -> Outline:
    """A glyph's outline in TrueType's curves, in the same units."""
    pen = _Pen(CLOSE_ENOUGH * font.face.upem)
    font.draw_glyph_with_pen(glyph, pen)
    # What is filled lies to the right of a TrueType line, and to the left of the others.
    contours = [contour[::-1] for contour in map(_clean, pen.contours) if len(contour) > 1]
    return _entry(contours) if contours else Outline()


class _Pen:
    """Takes down what is drawn; places are complex numbers, x and y in one. The names are the pens' of this field."""

    def __init__(self, tolerance: float) -> None:
        self.contours: list[list[Point]] = []
        self._tolerance = tolerance
        self._at = 0j

    def moveTo(self, place: tuple[float, float]) -> None:  # noqa: N802
        self.contours.append([])
        self._go(complex(*place))

    def lineTo(self, place: tuple[float, float]) -> None:  # noqa: N802
        self._go(complex(*place))

    def qCurveTo(self, middle: tuple[float, float], end: tuple[float, float]) -> None:  # noqa: N802
        self._bend(complex(*middle), complex(*end))

    def curveTo(self, *places: tuple[float, float]) -> None:  # noqa: N802
        for middle, end in _parts(self._at, [complex(*place) for place in places], self._tolerance):
            self._bend(middle, end)

    def closePath(self) -> None:  # noqa: N802
        """Every contour is closed."""

    def _bend(self, middle: complex, end: complex) -> None:
        self.contours[-1].append((round(middle.real), round(middle.imag), False))
        self._go(end)

    def _go(self, place: complex) -> None:
        self.contours[-1].append((round(place.real), round(place.imag), True))
        self._at = place


def _parts(start: complex, places: Sequence[complex], tolerance: float) -> Iterator[tuple[complex, complex]]:
    """A curve of third degree as some of second degree: the middle and the end of each."""
    first, second, end = places
    slope = 3 * (first - start)
    bend = 3 * (second - first) - slope
    twist = end - start - slope - bend
    count = max(1, math.ceil((abs(twist) * _ERROR / tolerance) ** (1 / 3)))
    step = 1 / count
    here, speed = start, slope
    for number in range(1, count + 1):
        at = number * step
        there = ((twist * at + bend) * at + slope) * at + start if number < count else end
        next_speed = (3 * twist * at + 2 * bend) * at + slope
        yield (here + there) / 2 + step * (speed - next_speed) / 4, there
        here, speed = there, next_speed


def _clean(contour: list[Point]) -> list[Point]:
    """Without a last point that is the first once more."""
    return contour[:-1] if len(contour) > 1 and contour[0] == contour[-1] else contour


def _entry(contours: Sequence[Sequence[Point]]) -> Outline:
    points = [point for contour in contours for point in contour]
    across, upward = [x for x, _, _ in points], [y for _, y, _ in points]
    left = min(across)
    ends, count = [], 0
    for contour in contours:
        count += len(contour)
        ends.append(count - 1)
    head = struct.pack(">hhhhh", len(contours), left, min(upward), max(across), max(upward))
    data = head + struct.pack(f">{len(ends)}HH", *ends, 0) + _packed(points)
    return Outline(data, left, count, len(contours))


def _packed(points: Sequence[Point]) -> bytes:
    flags, across, upward = bytearray(), bytearray(), bytearray()
    before_x = before_y = 0
    for x, y, on in points:
        flag_x = _steps(x - before_x, across, _SHORT_X, _SAME_X)
        flag_y = _steps(y - before_y, upward, _SHORT_Y, _SAME_Y)
        flags.append((_ON if on else 0) | flag_x | flag_y)
        before_x, before_y = x, y
    return bytes(flags + across + upward)


def _steps(way: int, steps: bytearray, short: int, same: int) -> int:
    """Write how far it is from one point to the next, and return the flags that say how it is written."""
    if way == 0:
        return same
    if -256 < way < 256:
        steps.append(abs(way))
        return short | (same if way > 0 else 0)
    steps += struct.pack(">h", way)
    return 0
