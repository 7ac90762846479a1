import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from random import Random

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from app.domain.grouping.circle import best_round
from app.domain.grouping.drawing import avoidable, draw
from app.domain.grouping.pairing import matching
from app.domain.grouping.places import improve
from app.domain.grouping.wishes import HARD, BrokenWish, Cost, broken_wishes, near, penalties, total
from app.domain.groups import Group, group_sizes
from app.domain.identifiers import ParticipantId
from app.domain.people import Link
from app.domain.vocabulary import AvoidRule, IfUneven
from tests.support.groups import NOBODY, a_link, broken_links, everyone, ids, link, links, seated


@given(st.integers(1, 60), st.text(max_size=5), links(12))
def test_a_draw_seats_everybody_once_in_the_sizes_asked_for(count: int, seed: str, hard: frozenset[Link]) -> None:
    sizes = group_sizes(count, 2, IfUneven.ONE_TRIO)
    groups = draw(everyone(count), sizes, penalties(hard, {}, NOBODY), seed)
    assert seated(groups) == list(everyone(count))
    assert [len(group) for group in groups] == list(sizes)


@given(st.integers(2, 30), links(12))
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


RULES = {2: IfUneven.ONE_TRIO, 3: IfUneven.PAIRS_OR_FOURS, 4: IfUneven.FIVES_OR_THREES}


@settings(max_examples=400)
@given(st.integers(3, 9), st.sampled_from([2, 3, 4]), links(9, most=30), st.integers(0, 99))
def test_no_hard_link_is_drawn_where_that_is_possible(
    count: int, size: int, wishes: frozenset[Link], seed: int
) -> None:
    hard = frozenset(wish for wish in wishes if max(wish) <= count)
    sizes = group_sizes(count, size, RULES[size])
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


def seatings(people: Sequence[ParticipantId], sizes: Sequence[int]) -> Iterator[list[Group]]:
    """Every seating there is, some more than once."""
    if not sizes:
        yield []
        return
    for place in {size: place for place, size in enumerate(sizes)}.values():
        for mates in combinations(people[1:], sizes[place] - 1):
            rest = [person for person in people[1:] if person not in mates]
            for others in seatings(rest, [*sizes[:place], *sizes[place + 1 :]]):
                yield [(people[0], *mates), *others]


@settings(max_examples=150)
@given(
    st.integers(2, 4),
    links(8, most=28),
    st.dictionaries(a_link(8), st.integers(1, 3), max_size=20),
    links(8),
)
def test_pairs_cost_as_little_as_pairs_can(
    half: int, hard: frozenset[Link], earlier: Mapping[Link, int], team: frozenset[Link]
) -> None:
    people, cost = everyone(2 * half), penalties(hard, earlier, team)
    groups = draw(people, (2,) * half, cost, "x")
    assert total(groups, cost) == min(total(each, cost) for each in seatings(people, (2,) * half))


@settings(max_examples=150)
@given(st.sampled_from([5, 7, 9]), links(9, most=30), links(9))
def test_a_three_and_pairs_break_as_few_hard_links_as_they_can(
    count: int, hard: frozenset[Link], team: frozenset[Link]
) -> None:
    people, cost = everyone(count), penalties(hard, {}, team)
    sizes = group_sizes(count, 2, IfUneven.ONE_TRIO)
    least = min(total(each, cost) for each in seatings(people, sizes))
    assume(least < HARD)
    assert total(draw(people, sizes, cost, "x"), cost) < HARD


def test_two_camps_that_may_only_meet_each_other_do() -> None:
    camps = frozenset(frozenset(two) for camp in (range(1, 21), range(21, 41)) for two in combinations(ids(*camp), 2))
    groups = draw(everyone(40), (2,) * 20, penalties(camps, {}, NOBODY), "x")
    assert broken_links(groups, camps) == ()


def test_two_odd_camps_that_must_not_meet_break_a_single_link() -> None:
    people = everyone(30)
    across = frozenset(link(one, other) for one in people[:15] for other in people[15:])
    assert len(broken_links(draw(people, (2,) * 15, penalties(across, {}, NOBODY), "x"), across)) == 1


def test_the_only_possible_three_is_found() -> None:
    people = everyone(41)
    welcome = {link(39, 40), link(40, 41), link(39, 41), *(link(a, a + 1) for a in range(1, 39, 2))}
    hard = frozenset(frozenset(two) for two in combinations(people, 2)) - welcome
    groups = draw(people, group_sizes(41, 2, IfUneven.ONE_TRIO), penalties(hard, {}, NOBODY), "x")
    assert broken_links(groups, hard) == ()
    assert set(groups[0]) == set(ids(39, 40, 41))


@pytest.mark.parametrize(("size", "groups", "loose"), [(3, 8, 0.25), (4, 6, 0.4), (5, 5, 0.4)])
def test_larger_groups_are_found_where_changing_places_leads_nowhere(size: int, groups: int, loose: float) -> None:
    """One seating is possible for sure; besides, only a share of the twos may meet."""
    people = everyone(size * groups)
    for seed in range(20):
        chance = Random(seed)
        possible_seating = [people[at : at + size] for at in range(0, len(people), size)]
        welcome = {frozenset(two) for group in possible_seating for two in combinations(group, 2)}
        others = [each for each in map(frozenset, combinations(people, 2)) if each not in welcome]
        hard = frozenset(each for each in others if chance.random() > loose)
        found = draw(people, (size,) * groups, penalties(hard, {}, NOBODY), "x")
        assert broken_links(found, hard) == ()


@settings(max_examples=60)
@given(links(9), links(9), st.integers(0, 9))
def test_larger_groups_cost_little_more_than_they_can(first: frozenset[Link], team: frozenset[Link], seed: int) -> None:
    people, cost = everyone(9), penalties(NOBODY, dict.fromkeys(first, 1), team)
    least = min(total(each, cost) for each in seatings(people, (3, 3, 3)))
    assert total(draw(people, (3, 3, 3), cost, str(seed)), cost) == least


def test_people_who_would_rather_not_meet_can_change_places_with_each_other() -> None:
    people = everyone(4)
    cost = penalties(NOBODY, {}, (link(1, 2), link(1, 3), link(2, 4)))
    seating = [list(people[:2]), list(people[2:])]
    improve(seating, near(people, cost))
    assert total(seating, cost) == 0


# Rounds


def rounds(count: int, number: int, seed: str, team: frozenset[Link] = NOBODY) -> list[tuple[Group, ...]]:
    """So many rounds of pairs in one session."""
    drawn: list[tuple[Group, ...]] = []
    for each in range(number):
        threes = Counter(person for groups in drawn for group in groups if len(group) == 3 for person in group)
        cost = penalties(NOBODY, met(drawn), team)
        sizes = group_sizes(count, 2, IfUneven.ONE_TRIO)
        drawn.append(draw(everyone(count), sizes, cost, f"{seed}-{each}", day=seed, threes=threes))
    return drawn


def met(drawn: Sequence[Sequence[Group]]) -> Counter[Link]:
    return Counter(frozenset(two) for groups in drawn for group in groups for two in combinations(group, 2))


@pytest.mark.parametrize("count", range(2, 41, 2))
def test_an_even_room_meets_everybody_before_anybody_twice(count: int) -> None:
    everybody = {frozenset(two) for two in combinations(everyone(count), 2)}
    for seed in "abc":
        assert met(rounds(count, count - 1, seed)) == dict.fromkeys(everybody, 1)


def test_a_second_time_round_everybody_is_met_twice() -> None:
    assert set(met(rounds(8, 14, "a")).values()) == {2}


@settings(max_examples=20)
@given(st.integers(2, 6).map(lambda half: 2 * half), st.integers(0, 9))
def test_a_link_costs_no_more_than_the_rounds_it_spoils(count: int, seed: int) -> None:
    hard, drawn = frozenset((link(1, 2),)), list[tuple[Group, ...]]()
    for each in range(count - 2):
        cost = penalties(hard, met(drawn), NOBODY)
        drawn.append(draw(everyone(count), (2,) * (count // 2), cost, f"{seed}-{each}", day=str(seed)))
    assert set(met(drawn).values()) == ({1} if drawn and count > 2 else set())
    assert link(1, 2) not in met(drawn)


@pytest.mark.parametrize("count", range(5, 42, 2))
def test_nobody_is_in_the_three_twice_before_everybody_was_once(count: int) -> None:
    drawn = rounds(count, -(-2 * count // 3), "a")
    for number in range(1, len(drawn) + 1):
        times = Counter(dict.fromkeys(everyone(count), 0))
        times.update(person for groups in drawn[:number] for person in groups[0])
        rounds_of_all, over = divmod(3 * number, count)
        assert max(times.values()) <= rounds_of_all + 1 + (0 < over < 3)
        assert min(times[person] for person in everyone(count)) >= rounds_of_all - (over < 3 and over > 0)


@pytest.mark.parametrize("count", range(9, 42, 2))
def test_an_odd_room_has_everybody_in_the_three_without_a_repeat(count: int) -> None:
    assert set(met(rounds(count, count // 3, "a")).values()) == {1}


def test_people_who_come_and_go_meet_new_people_all_the_same() -> None:
    drawn: list[tuple[Group, ...]] = []
    for each, count in enumerate((14, 14, 16, 16, 12, 12, 14)):
        cost = penalties(NOBODY, met(drawn), NOBODY)
        drawn.append(draw(everyone(count), (2,) * (count // 2), cost, str(each), day="7"))
    assert set(met(drawn).values()) == {1}


def test_a_round_that_people_and_wishes_leave_untouched_is_free() -> None:
    people = everyone(10)
    first, price = best_round(people, {}, "a")
    again, second = best_round(people, dict.fromkeys(map(frozenset, first), 10), "a")
    assert (price, second) == (0, 0)
    assert set(map(frozenset, first)).isdisjoint(map(frozenset, again))


def test_team_mates_who_outnumber_the_others_meet_as_rarely_as_they_can() -> None:
    team = frozenset(frozenset(two) for two in combinations(everyone(14), 2))
    groups = draw(everyone(20), (2,) * 10, penalties(NOBODY, {}, team), "x")
    assert len(broken_links(groups, team)) == 4


def test_a_hard_link_outweighs_all_repeats_of_a_long_day() -> None:
    new = {link(a, a + 1) for a in range(1, 60, 2)}
    old = {frozenset(two) for two in combinations(everyone(60), 2)} - new
    cost = penalties((link(1, 2),), dict.fromkeys(old, 60), NOBODY)
    assert broken_links(draw(everyone(60), (2,) * 30, cost, "x"), (link(1, 2),)) == ()


# Impossible wishes


def test_who_manages_both_others_sits_with_one_and_the_rule_has_a_name() -> None:
    apart = dict.fromkeys((link(1, 2), link(1, 3)), AvoidRule.LINE_MANAGER)
    groups = draw(everyone(3), (3,), penalties(apart, {}, NOBODY), "x")
    assert {wish.rule for wish in broken_wishes(groups, apart)} == {AvoidRule.LINE_MANAGER}
    assert {frozenset(wish.people) for wish in broken_wishes(groups, apart)} == set(apart)
    assert not avoidable(groups, apart)


def test_a_boss_of_everybody_breaks_a_single_wish() -> None:
    for count in (6, 40, 41):
        apart = dict.fromkeys((link(1, other) for other in range(2, count + 1)), AvoidRule.LINE_MANAGER)
        sizes = group_sizes(count, 2, IfUneven.ONE_TRIO)
        groups = draw(everyone(count), sizes, penalties(apart, {}, NOBODY), "x")
        assert [wish.rule for wish in broken_wishes(groups, apart)] == [AvoidRule.LINE_MANAGER]
        assert not avoidable(groups, apart)


def test_a_wish_that_another_draw_would_keep_is_avoidable() -> None:
    apart = {link(1, 2): AvoidRule.ASKED_NOT_TO_PAIR}
    groups = [ids(1, 2), ids(3, 4)]
    assert broken_wishes(groups, apart) == (BrokenWish(AvoidRule.ASKED_NOT_TO_PAIR, (ids(1)[0], ids(2)[0])),)
    assert avoidable(groups, apart)


# The same everywhere

PRINT_A_DAY = """
from tests.app.domain.test_groups_drawing import mixed_draws
print(mixed_draws())
"""


def mixed_draws() -> list[tuple[Group, ...]]:
    """Draws of all kinds, with wishes that make each kind of search work."""
    hard = frozenset(link(a, b) for a in range(1, 10) for b in range(a + 1, 17) if (a * b) % 3)
    team = frozenset(frozenset(two) for two in combinations(everyone(15), 2))
    cost: Cost = penalties(hard, {}, team)
    return [
        draw(everyone(count), group_sizes(count, size, rule), cost, "7-1-0", day="7")
        for count in (16, 21, 22)
        for size, rule in RULES.items()
    ]


def test_every_process_draws_the_same() -> None:
    def day(hash_seed: str) -> str:
        found = subprocess.run(
            [sys.executable, "-c", PRINT_A_DAY],
            env={"PYTHONHASHSEED": hash_seed, "PYTHONPATH": "."},
            capture_output=True,
            text=True,
            check=True,
        )
        return found.stdout

    assert day("1") == day("2") == f"{mixed_draws()}\n"


def test_a_matching_of_nobody_is_empty() -> None:
    assert matching((), {}) == []
