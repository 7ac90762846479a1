from collections.abc import Sequence
from itertools import combinations

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from app.domain.groups import (
    HARD,
    Group,
    broken_links,
    draw,
    group_sizes,
    join_pairs,
    penalties,
    seat,
    swap,
    unseat,
)
from app.domain.identifiers import ParticipantId
from app.domain.people import Link
from app.domain.vocabulary import IfUneven

NOBODY: frozenset[Link] = frozenset()


def ids(*numbers: int) -> tuple[ParticipantId, ...]:
    return tuple(map(ParticipantId, numbers))


def everyone(count: int) -> tuple[ParticipantId, ...]:
    return ids(*range(1, count + 1))


def link(one: int, other: int) -> Link:
    return frozenset(ids(one, other))


def seated(groups: Sequence[Group]) -> list[ParticipantId]:
    return sorted(person for group in groups for person in group)


def sizes_of(groups: Sequence[Group]) -> list[int]:
    return sorted(len(group) for group in groups)


links = st.frozensets(
    st.tuples(st.integers(1, 12), st.integers(1, 12)).filter(lambda pair: pair[0] != pair[1]).map(lambda p: link(*p)),
    max_size=10,
)


# Sizes


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


# Drawing


@given(st.integers(1, 60), st.text(max_size=5), links)
def test_a_draw_seats_everybody_once_in_the_sizes_asked_for(count: int, seed: str, hard: frozenset[Link]) -> None:
    sizes = group_sizes(count, 2, IfUneven.ONE_TRIO)
    groups = draw(everyone(count), sizes, penalties(hard, {}, NOBODY), seed)
    assert seated(groups) == list(everyone(count))
    assert [len(group) for group in groups] == list(sizes)


@given(st.integers(2, 30), links)
def test_the_same_seed_draws_the_same(count: int, hard: frozenset[Link]) -> None:
    sizes = group_sizes(count, 2, IfUneven.ONE_TRIO)
    cost = penalties(hard, {}, NOBODY)
    assert draw(everyone(count), sizes, cost, "7-1-0") == draw(everyone(count), sizes, cost, "7-1-0")


def test_another_seed_draws_differently() -> None:
    sizes = group_sizes(20, 2, IfUneven.ONE_TRIO)
    assert draw(everyone(20), sizes, {}, "one") != draw(everyone(20), sizes, {}, "two")


def possible(people: Sequence[ParticipantId], sizes: Sequence[int], hard: frozenset[Link]) -> bool:
    """Whether any seating without a hard link exists, found the long way."""
    if not sizes:
        return True
    first, rest = people[0], people[1:]
    sized = set(sizes)
    for size in sized:
        others = list(sizes)
        others.remove(size)
        for mates in combinations(rest, size - 1):
            if any(frozenset(pair) in hard for pair in combinations((first, *mates), 2)):
                continue
            if possible([person for person in rest if person not in mates], others, hard):
                return True
    return False


@settings(max_examples=60)
@given(st.integers(3, 10), links, st.integers(0, 99))
def test_no_hard_link_is_drawn_where_that_is_possible(count: int, wishes: frozenset[Link], seed: int) -> None:
    hard = frozenset(wish for wish in wishes if max(wish) <= count)
    sizes = group_sizes(count, 2, IfUneven.ONE_TRIO)
    assume(possible(everyone(count), sizes, hard))
    groups = draw(everyone(count), sizes, penalties(hard, {}, NOBODY), str(seed))
    assert broken_links(groups, hard) == ()


def test_a_boss_of_all_but_one_gets_the_one() -> None:
    hard = frozenset(link(1, other) for other in range(2, 40))
    groups = draw(everyone(40), group_sizes(40, 2, IfUneven.ONE_TRIO), penalties(hard, {}, NOBODY), "x")
    assert frozenset((1, 40)) in {frozenset(group) for group in groups}


def test_earlier_partners_and_team_mates_are_kept_apart_where_that_is_possible() -> None:
    people, earlier = everyone(12), {link(a, a + 1): 1 for a in range(1, 12, 2)}
    team = frozenset(link(a, a + 6) for a in range(1, 7))
    groups = draw(people, (2,) * 6, penalties(NOBODY, earlier, team), "x")
    assert broken_links(groups, frozenset(earlier) | team) == ()


def test_weights_add_up() -> None:
    cost = penalties(frozenset((link(1, 2),)), {link(1, 2): 2, link(2, 3): 1}, frozenset((link(2, 3),)))
    assert cost == {link(1, 2): HARD + 20, link(2, 3): 13}


# Pairs into fours


@given(st.integers(2, 40), st.sets(st.integers(1, 40), max_size=6), st.integers(0, 5))
def test_joined_pairs_seat_everyone_who_is_here(count: int, gone: set[int], new: int) -> None:
    pairs = draw(everyone(count), group_sizes(count, 2, IfUneven.ONE_TRIO), {}, "x")
    here = [person for person in everyone(count + new) if person not in gone]
    assert seated(join_pairs(pairs, here, {}, "y")) == here


@given(st.integers(6, 60).filter(lambda count: count != 7))
def test_joined_pairs_are_threes_to_fives(count: int) -> None:
    pairs = draw(everyone(count), group_sizes(count, 2, IfUneven.ONE_TRIO), {}, "x")
    assert set(sizes_of(join_pairs(pairs, everyone(count), {}, "y"))) <= {3, 4, 5}


def test_three_pairs_of_which_one_has_lost_somebody_sit_together() -> None:
    groups = join_pairs([ids(1, 2), ids(3, 4), ids(5, 6)], ids(2, 3, 4, 5, 6), {}, "y")
    assert sizes_of(groups) == [5]


def test_everybody_keeps_a_familiar_face() -> None:
    pairs = draw(everyone(16), (2,) * 8, {}, "x")
    for four in join_pairs(pairs, everyone(16), {}, "y"):
        assert len(four) == 4
        assert {frozenset(four[:2]), frozenset(four[2:])} <= {frozenset(pair) for pair in pairs}


def test_pairs_are_joined_without_a_hard_link_where_that_is_possible() -> None:
    pairs = [ids(a, a + 1) for a in range(1, 9, 2)]
    hard = frozenset((link(1, 3), link(1, 5)))
    for seed in "abcdefgh":
        assert broken_links(join_pairs(pairs, everyone(8), penalties(hard, {}, NOBODY), seed), hard) == ()


# Coming and going


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
    links,
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


def test_broken_links_are_named() -> None:
    assert broken_links([ids(1, 2, 3), ids(4, 5)], frozenset((link(2, 3), link(3, 4)))) == (link(2, 3),)
