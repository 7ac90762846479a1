from itertools import combinations_with_replacement

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.groups import group_sizes
from app.domain.vocabulary import IfUneven


@given(st.integers(0, 200), st.integers(0, 8), st.sampled_from(IfUneven))
def test_group_sizes_seat_everyone_and_no_group_is_empty(people: int, size: int, rule: IfUneven) -> None:
    sizes = group_sizes(people, size, rule)
    assert sum(sizes) == people
    assert all(sizes)
    assert list(sizes) == sorted(sizes, reverse=True)


def test_pairs_have_one_three_where_the_number_is_odd() -> None:
    for people in range(2, 201):
        sizes = group_sizes(people, 2, IfUneven.ONE_TRIO)
        assert set(sizes) <= {2, 3}
        assert sizes.count(3) == people % 2


def test_fours_become_threes_and_fives_but_never_a_pair_beside_a_six() -> None:
    for people in range(6, 201):
        sizes = group_sizes(people, 4, IfUneven.FIVES_OR_THREES)
        assert set(sizes) <= {3, 4, 5}
        assert sum(size != 4 for size in sizes) <= 2
    assert group_sizes(5, 4, IfUneven.FIVES_OR_THREES) == (5,)
    assert group_sizes(6, 4, IfUneven.FIVES_OR_THREES) == (3, 3)


def test_threes_have_one_four_or_one_pair_for_the_rest() -> None:
    for people in range(3, 201):
        sizes = group_sizes(people, 3, IfUneven.PAIRS_OR_FOURS)
        assert set(sizes) <= {2, 3, 4}
        assert (sizes.count(4), sizes.count(2)) == {0: (0, 0), 1: (1, 0), 2: (0, 1)}[people % 3]


def test_fives_stay_between_four_and_six() -> None:
    for people in range(8, 201):
        assert set(group_sizes(people, 5, IfUneven.FOURS_TO_SIXES)) <= {4, 5, 6}
    assert group_sizes(7, 5, IfUneven.FOURS_TO_SIXES) == (7,)  # a four and a three would be too small


def test_size_nought_is_the_whole_room() -> None:
    assert group_sizes(14, 0, IfUneven.ANY) == (14,)
    assert group_sizes(0, 2, IfUneven.ONE_TRIO) == ()


@pytest.mark.parametrize(
    ("size", "rule", "allowed"),
    [
        (2, IfUneven.ONE_TRIO, (2, 3)),
        (2, IfUneven.NONE, (2, 3)),
        (3, IfUneven.PAIRS_OR_FOURS, (2, 3, 4)),
        (4, IfUneven.FIVES_OR_THREES, (3, 4, 5)),
        (5, IfUneven.FOURS_TO_SIXES, (4, 5, 6)),
    ],
)
def test_no_more_odd_groups_than_arithmetic_forces(size: int, rule: IfUneven, allowed: tuple[int, ...]) -> None:
    odd = [each for each in allowed if each != size]
    for people in range(12, 121):
        fewest = next(
            count
            for count in range(4)
            for chosen in combinations_with_replacement(odd, count)
            if (people - sum(chosen)) % size == 0
        )
        sizes = group_sizes(people, size, rule)
        assert set(sizes) <= {*allowed}
        assert sum(each != size for each in sizes) == fewest


@given(st.integers(2, 200), st.integers(2, 8), st.sampled_from(IfUneven))
def test_nobody_is_a_group_of_one(people: int, size: int, rule: IfUneven) -> None:
    assert min(group_sizes(people, size, rule)) >= 2
