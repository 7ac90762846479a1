"""What is painted anew: every difference, and of a ring only the piece that differs."""

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.stage.changes import BLEED, changed_boxes, ring_pieces
from ui.stage.items import Box, Composition, Shape, ShapeItem

PLACE = Box(1300, 300, 508, 508)
CENTRE = (PLACE.x + 254, PLACE.y + 254)
SHARES = st.floats(0, 1, allow_nan=False)


def ring(share: float = 1.0, role: str = "stage-calm") -> ShapeItem:
    return ShapeItem(PLACE, Shape.RING, role, stroke=16, share=share)


def composition(*items: ShapeItem) -> Composition:
    return Composition(1920, 1080, "stage-surface", items)


def on_line(share: float, off: float = 0) -> tuple[float, float]:
    """A point on the ring's line, `off` beside its middle: shares go from twelve to the left."""
    angle = math.tau * share
    return CENTRE[0] - (246 + off) * math.sin(angle), CENTRE[1] - (246 + off) * math.cos(angle)


def holds(box: Box, point: tuple[float, float]) -> bool:
    slack = 0.5  # of a line as thin as a hair beside bleed and whole pixels
    x, y = point
    return box.x - slack <= x <= box.right + slack and box.y - slack <= y <= box.bottom + slack


@given(SHARES, SHARES, st.floats(0, 1), st.sampled_from((-8, 0, 8)))
def test_what_a_ring_gained_or_lost_lies_in_the_changed_boxes(one: float, other: float, where: float, off: int) -> None:
    low, high = sorted((one, other))
    boxes = changed_boxes(composition(ring(one)), composition(ring(other)))
    if one != other:
        assert any(holds(box, on_line(low + (high - low) * where, off)) for box in boxes)


def test_equal_pictures_differ_nowhere() -> None:
    assert changed_boxes(composition(ring(0.5)), composition(ring(0.5))) == ()


def test_another_colour_changes_the_whole_ring() -> None:
    boxes = changed_boxes(composition(ring(0.5)), composition(ring(0.5, "stage-soon")))
    around = Box(PLACE.x - BLEED, PLACE.y - BLEED, PLACE.width + 2 * BLEED, PLACE.height + 2 * BLEED)
    assert boxes == (around,)


def test_what_came_and_what_went_are_both_painted_anew() -> None:
    bar, other = (ShapeItem(Box(x, 10, 50, 10), Shape.ROUNDED, "stage-line") for x in (0, 100))
    assert set(changed_boxes(composition(bar), composition(other))) == {bar.box, other.box}


@pytest.mark.parametrize(
    ("widths", "changed"), [((200, 190), (285, 15)), ((190, 200), (285, 15)), ((10, 3), (100, 10))]
)
def test_of_a_bar_its_tip_is_painted_anew_and_all_of_it_where_it_is_short(
    widths: tuple[int, int], changed: tuple[int, int]
) -> None:
    one, other = (ShapeItem(Box(100, 10, width, 10), Shape.ROUNDED, "stage-calm", radius=5) for width in widths)
    assert changed_boxes(composition(one), composition(other)) == (Box(changed[0], 10, changed[1], 10),)


@given(SHARES, st.floats(1100, 1900), st.floats(200, 900), st.floats(1, 300), st.floats(1, 300), SHARES)
def test_the_pieces_of_a_ring_hold_all_of_its_line_within_a_part(
    share: float, x: float, y: float, width: float, height: float, where: float
) -> None:
    part = Box(x, y, width, height)
    point = on_line(where * share)
    inside = part.x <= point[0] <= part.right and part.y <= point[1] <= part.bottom
    pieces = ring_pieces(ring(share), [part])
    assert all(0 <= low < high <= share for low, high in pieces)
    if inside and share:
        assert any(low <= where * share <= high for low, high in pieces)


@pytest.mark.parametrize("part", [Box(1450, 480, 200, 150), Box(100, 100, 300, 300)], ids=["figures", "words"])
def test_a_part_clear_of_the_line_needs_no_piece_of_it(part: Box) -> None:
    assert ring_pieces(ring(), [part]) == ()


@given(SHARES, st.lists(st.tuples(st.floats(1200, 1900), st.floats(200, 900), st.floats(1, 300), st.floats(1, 300))))
def test_no_piece_of_a_ring_is_drawn_twice(share: float, parts: list[tuple[float, float, float, float]]) -> None:
    pieces = ring_pieces(ring(share), [Box(*part) for part in parts])
    assert all(one[1] < other[0] for one, other in pairwise(pieces))


def test_at_twelve_a_ring_has_its_first_piece_and_its_last() -> None:
    first, last = ring_pieces(ring(), [Box(CENTRE[0] - 20, PLACE.y - 10, 40, 40)])
    assert first[0] == 0
    assert last[1] == 1
