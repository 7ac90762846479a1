from hypothesis import given
from hypothesis import strategies as st

from app.domain.grouping.drawing import draw
from app.domain.grouping.seating import seat, swap, unseat
from app.domain.grouping.wishes import penalties
from app.domain.groups import group_sizes
from app.domain.identifiers import ParticipantId
from app.domain.people import Link
from app.domain.vocabulary import IfUneven
from tests.support.groups import NOBODY, broken_links, everyone, ids, link, links, seated, sizes_of


def test_a_three_and_a_latecomer_become_two_pairs() -> None:
    assert seat([ids(1, 2), ids(3, 4, 5)], ParticipantId(6), 2, {}) == (ids(1, 2), ids(3, 4), ids(5, 6))


def test_a_latecomer_makes_a_three_where_all_are_pairs() -> None:
    assert seat([ids(1, 2), ids(3, 4)], ParticipantId(5), 2, {}) == (ids(1, 2, 5), ids(3, 4))


def test_a_latecomer_is_not_put_beside_a_hard_link() -> None:
    cost = penalties(frozenset((link(5, 6), link(1, 7))), {}, NOBODY)
    assert broken_links(seat([ids(1, 2), ids(3, 4, 5)], ParticipantId(6), 2, cost), frozenset((link(5, 6),))) == ()
    assert seat([ids(1, 2), ids(3, 4)], ParticipantId(7), 2, cost) == (ids(1, 2), ids(3, 4, 7))


def test_the_first_latecomer_sits_alone_until_the_next() -> None:
    assert seat(seat((), ParticipantId(1), 2, {}), ParticipantId(2), 2, {}) == (ids(1, 2),)


def test_a_group_that_would_double_becomes_two() -> None:
    assert sizes_of(seat([ids(1, 2, 3, 4, 5)], ParticipantId(6), 3, {})) == [3, 3]


def test_a_leavers_partner_joins_the_nearest_pair() -> None:
    assert unseat([ids(1, 2), ids(3, 4), ids(5, 6)], ParticipantId(1), 2, {}) == (ids(3, 4, 2), ids(5, 6))


def test_a_leavers_partner_goes_past_a_hard_link() -> None:
    cost = penalties(frozenset((link(3, 1),)), {}, NOBODY)
    assert unseat([ids(1, 2), ids(3, 4), ids(5, 6)], ParticipantId(4), 2, cost) == (ids(1, 2), ids(5, 6, 3))


def test_a_leavers_partner_and_a_last_three_become_two_pairs() -> None:
    assert sizes_of(unseat([ids(1, 2, 3), ids(4, 5)], ParticipantId(5), 2, {})) == [2, 2]


def test_a_three_without_its_third_goes_on_as_a_pair() -> None:
    assert unseat([ids(1, 2, 3), ids(4, 5)], ParticipantId(2), 2, {}) == (ids(1, 3), ids(4, 5))


def test_somebody_who_sits_nowhere_leaves_no_gap() -> None:
    assert unseat([ids(1, 2)], ParticipantId(9), 2, {}) == (ids(1, 2),)
    assert unseat([ids(1)], ParticipantId(1), 2, {}) == ()


@given(
    st.integers(1, 24),
    st.sampled_from([2, 3, 4]),
    st.lists(st.tuples(st.booleans(), st.integers(1, 30)), max_size=30),
    links(12),
)
def test_nobody_is_left_standing_whoever_comes_and_goes(
    count: int, size: int, moves: list[tuple[bool, int]], hard: frozenset[Link]
) -> None:
    cost = penalties(hard, {}, NOBODY)
    rule = {2: IfUneven.ONE_TRIO, 3: IfUneven.PAIRS_OR_FOURS, 4: IfUneven.FIVES_OR_THREES}[size]
    groups = draw(everyone(count), group_sizes(count, size, rule), cost, "x")
    here = set(everyone(count))
    for comes, number in moves:
        person = ParticipantId(number)
        if comes and person not in here:
            groups, here = seat(groups, person, size, cost), here | {person}
        elif not comes and person in here:
            groups, here = unseat(groups, person, size, cost), here - {person}
        assert seated(groups) == sorted(here)
        assert all(len(group) > 1 for group in groups) or len(here) <= 1
        assert all(len(group) < 2 * size for group in groups)


def test_two_people_change_places_and_roles() -> None:
    assert swap([ids(1, 2), ids(3, 4)], ParticipantId(1), ParticipantId(4)) == (ids(4, 2), ids(3, 1))


def test_a_four_that_would_become_a_six_becomes_two_threes() -> None:
    assert sizes_of(seat([ids(1, 2, 3, 4, 5), ids(6, 7, 8, 9, 10)], ParticipantId(11), 4, {})) == [3, 3, 5]


@given(st.integers(2, 30), st.lists(st.tuples(st.booleans(), st.integers(1, 30)), max_size=40))
def test_pairs_never_have_more_than_one_three_whoever_comes_and_goes(count: int, moves: list[tuple[bool, int]]) -> None:
    groups, here = draw(everyone(count), group_sizes(count, 2, IfUneven.ONE_TRIO), {}, "x"), set(everyone(count))
    for comes, number in moves:
        person = ParticipantId(number)
        if comes and person not in here:
            groups, here = seat(groups, person, 2, {}), here | {person}
        elif not comes and person in here:
            groups, here = unseat(groups, person, 2, {}), here - {person}
        assert sizes_of(groups).count(3) == len(here) % 2 or len(here) <= 1
