"""Letters carry as far as trigonometry says, and the stage promises no more."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.legibility import (
    LARGEST,
    Verdict,
    distance_of,
    height_for,
    legibility,
    magnification_for,
    reach_of,
    row_at,
)
from app.domain.venue import FARTHEST, HIGHEST, LOWEST, NEAREST, Seating

DEPTHS = st.floats(NEAREST, FARTHEST)
HEIGHTS = st.floats(LOWEST, HIGHEST)
SEATINGS = st.builds(Seating, DEPTHS, HEIGHTS)


def test_the_usual_room_has_letters_as_they_are_and_is_read_to_its_last_row() -> None:
    found = legibility(Seating())
    assert (found.magnification, found.row, found.verdict) == (1.0, 11, Verdict.WELL)
    assert found.reach == pytest.approx(10.0)


def test_a_deeper_room_needs_letters_larger_by_as_much_up_to_where_pictures_stay_whole() -> None:
    assert magnification_for(Seating(12, 1.35)) == pytest.approx(1.2)
    assert magnification_for(Seating(10, 1.125)) == pytest.approx(1.2)
    assert magnification_for(Seating(15, 1.35)) == pytest.approx(1.5)
    assert magnification_for(Seating(20, 1.35)) == LARGEST


def test_a_small_room_has_no_smaller_letters_and_reads_from_farther_away_than_it_is() -> None:
    found = legibility(Seating(4, 1.35))
    assert (found.magnification, found.row) == (1.0, 11)


@pytest.mark.parametrize(
    ("depth", "verdict"), [(10.8, Verdict.WELL), (10.9, Verdict.FAR), (15.0, Verdict.FAR), (15.1, Verdict.TOO_FAR)]
)
def test_beyond_eight_picture_heights_it_is_far_and_beyond_the_largest_letters_too_far(
    depth: float, verdict: Verdict
) -> None:
    assert legibility(Seating(depth, 1.35)).verdict is verdict


@given(SEATINGS, DEPTHS)
def test_whoever_sits_farther_away_never_needs_smaller_letters(seating: Seating, other: float) -> None:
    near, far = sorted((seating.depth, other))
    assert magnification_for(Seating(near, seating.height)) <= magnification_for(Seating(far, seating.height))


@given(SEATINGS, HEIGHTS)
def test_a_higher_picture_never_needs_larger_letters(seating: Seating, other: float) -> None:
    low, high = sorted((seating.height, other))
    assert magnification_for(Seating(seating.depth, high)) <= magnification_for(Seating(seating.depth, low))


@given(SEATINGS)
def test_the_last_row_can_read_unless_it_is_said_that_it_cannot(seating: Seating) -> None:
    found = legibility(seating)
    assert 1 <= found.magnification <= LARGEST
    assert (found.reach >= seating.depth - 1e-6) == (found.verdict is not Verdict.TOO_FAR)
    assert found.reach == pytest.approx(reach_of(found.magnification, seating.height))


@given(st.floats(1, LARGEST), HEIGHTS)
def test_what_carries_so_far_is_what_a_room_so_deep_needs(magnification: float, height: float) -> None:
    assert magnification_for(Seating(reach_of(magnification, height), height)) == pytest.approx(magnification)


@given(st.integers(1, 66))
def test_rows_and_metres_are_the_same_said_twice(row: int) -> None:
    assert row_at(distance_of(row)) == row
    assert Seating(distance_of(row)).chairs == row
    assert row_at(distance_of(row) - 0.01) == row - 1


@given(DEPTHS)
def test_a_picture_as_high_as_is_asked_for_is_enough(depth: float) -> None:
    assert legibility(Seating(depth, height_for(depth) + 1e-6)).verdict is not Verdict.TOO_FAR
    assert legibility(Seating(depth, height_for(depth) - 1e-6)).verdict is Verdict.TOO_FAR
