from itertools import combinations, product

from hypothesis import assume, given
from hypothesis import strategies as st

from app.domain.grouping.drawing import draw
from app.domain.grouping.joining import join_pairs
from app.domain.grouping.wishes import penalties
from app.domain.groups import Group, group_sizes
from app.domain.identifiers import ParticipantId
from app.domain.people import Link
from app.domain.vocabulary import IfUneven
from tests.support.groups import NOBODY, broken_links, everyone, ids, link, links, seated, sizes_of


@given(st.integers(2, 40), st.sets(st.integers(1, 40), max_size=6), st.integers(0, 5))
def test_joined_pairs_seat_everyone_who_is_here(count: int, gone: set[int], new: int) -> None:
    pairs = draw(everyone(count), group_sizes(count, 2, IfUneven.ONE_TRIO), {}, "x")
    here = [person for person in everyone(count + new) if person not in gone]
    assert seated(join_pairs(pairs, here, {}, "y")) == here


@given(st.integers(6, 120))
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


def drawn_pairs(count: int) -> tuple[Group, ...]:
    return draw(everyone(count), group_sizes(count, 2, IfUneven.ONE_TRIO), {}, "x")


def parted(before: tuple[Group, ...], after: tuple[Group, ...], here: set[ParticipantId]) -> int:
    """How many of the earlier groups no longer sit at one table."""
    rests = [here.intersection(group) for group in before]
    return sum(not any(rest <= set(table) for table in after) for rest in rests if rest)


@given(st.integers(2, 60), st.sets(st.integers(1, 60), max_size=20), st.integers(0, 9), links(60))
def test_nobody_sits_in_a_two_or_a_six_whoever_left_or_came(
    count: int, gone: set[int], new: int, hard: frozenset[Link]
) -> None:
    here = {person for person in everyone(count + new) if person not in gone}
    tables = join_pairs(drawn_pairs(count), sorted(here), penalties(hard, {}, NOBODY), "y")
    assert seated(tables) == sorted(here)
    assert set(sizes_of(tables)) <= {3, 4, 5} or sizes_of(tables) == [len(here)] or not here


@given(st.integers(2, 80), st.sets(st.integers(1, 80), max_size=12), st.integers(0, 5))
def test_at_most_one_group_has_to_part(count: int, gone: set[int], new: int) -> None:
    before = drawn_pairs(count)
    here = {person for person in everyone(count + new) if person not in gone}
    after = join_pairs(before, sorted(here), {}, "y")
    rests = [len(here.intersection(group)) for group in before]
    threes, pairs = rests.count(3), rests.count(2)
    alone = len(here) - 3 * threes - 2 * pairs
    assert parted(before, after, here) <= (not threes and not alone and pairs % 2 == 1)


def test_three_pairs_become_two_threes_and_five_pairs_part_one() -> None:
    assert sizes_of(join_pairs([ids(1, 2), ids(3, 4), ids(5, 6)], everyone(6), {}, "y")) == [3, 3]
    pairs = tuple(ids(a, a + 1) for a in range(1, 11, 2))
    tables = join_pairs(pairs, everyone(10), {}, "y")
    assert set(sizes_of(tables)) <= {3, 4, 5}
    assert parted(pairs, tables, set(everyone(10))) == 1


def test_a_latecomer_is_seated_with_a_pair_that_would_otherwise_part() -> None:
    pairs = (ids(1, 2), ids(3, 4), ids(5, 6))
    tables = join_pairs(pairs, everyone(7), {}, "y")
    assert sizes_of(tables) == [3, 4]
    assert parted(pairs, tables, set(everyone(7))) == 0


def fours_without(people: tuple[ParticipantId, ...], hard: frozenset[Link]) -> bool:
    """Whether eight people can sit in two fours without a hard link."""
    halves = [(four, [each for each in people if each not in four]) for four in combinations(people, 4)]
    return any(not any(frozenset(two) in hard for half in each for two in combinations(half, 2)) for each in halves)


@given(links(8, most=14), st.integers(0, 9))
def test_no_hard_link_sits_at_a_table_where_any_seating_avoids_it(hard: frozenset[Link], seed: int) -> None:
    assume(fours_without(everyone(8), hard))
    pairs = [ids(a, a + 1) for a in range(1, 9, 2)]
    assert broken_links(join_pairs(pairs, everyone(8), penalties(hard, {}, NOBODY), str(seed)), hard) == ()


def test_partners_part_where_only_other_tables_keep_hard_links_apart() -> None:
    pairs = [ids(a, a + 1) for a in range(1, 25, 2)]
    tables = [everyone(24)[at::6] for at in range(6)]
    welcome = {frozenset(two) for table in tables for two in combinations(table, 2)}
    hard = frozenset(frozenset(two) for two in combinations(everyone(24), 2)) - welcome
    assert broken_links(join_pairs(pairs, everyone(24), penalties(hard, {}, NOBODY), "y"), hard) == ()


def test_few_partners_part_for_a_hard_link() -> None:
    pairs = tuple(ids(a, a + 1) for a in range(1, 33, 2))
    hard = frozenset(link(1, other) for other in range(4, 33, 2))
    for seed in "abcd":
        tables = join_pairs(pairs, everyone(32), penalties(hard, {}, NOBODY), seed)
        assert broken_links(tables, hard) == ()
        assert parted(pairs, tables, set(everyone(32))) <= 4


def test_tables_prefer_people_of_other_teams() -> None:
    pairs = [ids(a, a + 1) for a in range(1, 17, 2)]
    team = frozenset(frozenset(two) for two in product(ids(1, 2, 3, 4), ids(5, 6, 7, 8)))
    for seed in "abcdefgh":
        assert broken_links(join_pairs(pairs, everyone(16), penalties(NOBODY, {}, team), seed), team) == ()


def test_tables_stay_even_whatever_the_teams() -> None:
    before = [ids(1, 2, 3), *(ids(a) for a in range(4, 9)), *(ids(a, a + 1) for a in range(9, 25, 2))]
    team = frozenset(frozenset(two) for two in combinations(ids(4, 5, 6, 7, 8), 2))
    for seed in "abcdefgh":
        assert set(sizes_of(join_pairs(before, everyone(24), penalties(NOBODY, {}, team), seed))) <= {4}
