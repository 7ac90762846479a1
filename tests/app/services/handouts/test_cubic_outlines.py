"""Outlines of third degree as TrueType's: every point of a curve stays where it was."""

from collections.abc import Iterator
from io import BytesIO
from itertools import pairwise

import uharfbuzz
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.ttLib.tables._g_l_y_f import Glyph
from hypothesis import given
from hypothesis import strategies as st

from app.services.handouts.cubic_outlines import Outline, outline_of

Place = tuple[int, int]
STROKES = 24
HALF_A_THOUSANDTH_AND_ROUNDING = 2.0
places = st.tuples(st.integers(-900, 900), st.integers(-900, 900))


def drawn(*curves: tuple[Place, Place, Place], start: Place = (0, 0)) -> uharfbuzz.Font:
    """A typeface with one glyph of these curves."""
    builder = FontBuilder(1000, isTTF=False)
    builder.setupGlyphOrder([".notdef"])
    builder.setupCharacterMap({})
    pen = T2CharStringPen(1000, None)
    if curves:
        pen.moveTo(start)
        for curve in curves:
            pen.curveTo(*curve)
        pen.closePath()
    builder.setupCFF("Curves", {}, {".notdef": pen.getCharString()}, {})
    builder.setupHorizontalMetrics({".notdef": (1000, 0)})
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupOS2()
    builder.setupPost()
    out = BytesIO()
    builder.save(out)
    return uharfbuzz.Font(uharfbuzz.Face(out.getvalue()))


@given(st.lists(st.tuples(places, places, places), min_size=1, max_size=4))
def test_no_point_of_a_curve_is_elsewhere(curves: list[tuple[Place, Place, Place]]) -> None:
    outline = outline_of(drawn(*curves), 0)
    if not outline.data:
        assert {place for curve in curves for place in curve} == {(0, 0)}
        return
    strokes = list(along(outline))
    start = 0j
    for curve in curves:
        first, second, end = (complex(*place) for place in curve)
        for at in (0.1, 0.25, 0.5, 0.75, 0.9, 1.0):
            back = 1 - at
            place = back**3 * start + 3 * back**2 * at * first + 3 * back * at**2 * second + at**3 * end
            assert min(away(place, *stroke) for stroke in strokes) < HALF_A_THOUSANDTH_AND_ROUNDING
        start = end


def test_a_space_has_no_outline() -> None:
    assert outline_of(drawn(), 0) == Outline()


def test_it_says_where_it_begins_and_how_much_it_is() -> None:
    outline = outline_of(drawn(((-40, 100), (300, 700), (300, 0)), ((200, 0), (100, 0), (0, 0))), 0)
    glyph = Glyph(outline.data)
    glyph.expand(None)
    assert (outline.left, outline.points, outline.contours) == (glyph.xMin, len(glyph.coordinates), 1)


def along(outline: Outline) -> Iterator[tuple[complex, complex]]:
    """What a TrueType reader draws of it, in very short straight strokes."""
    glyph = Glyph(outline.data)
    glyph.expand(None)
    pen = DecomposingRecordingPen({})
    glyph.draw(pen, None)
    begin = here = 0j
    for name, told in pen.value:
        told_places = [complex(*place) for place in told]
        if name == "moveTo":
            begin = here = told_places[0]
            continue
        *middles, end = told_places or [begin]
        if len(middles) > 1:
            ends = [(one + other) / 2 for one, other in pairwise(middles)]
            pieces = list(zip(middles, [*ends, end], strict=True))
        else:
            pieces = [(middles[0] if middles else (here + end) / 2, end)]
        for middle, until in pieces:
            bends = [bend(number / STROKES, here, middle, until) for number in range(STROKES + 1)]
            yield from pairwise(bends)
            here = until


def bend(at: float, start: complex, middle: complex, end: complex) -> complex:
    return (1 - at) ** 2 * start + 2 * at * (1 - at) * middle + at**2 * end


def away(place: complex, start: complex, end: complex) -> float:
    """How far a place is from a stroke."""
    way = end - start
    at = ((place - start) * way.conjugate()).real / abs(way) ** 2 if way else 0.0
    return abs(place - start - way * min(1.0, max(0.0, at)))
