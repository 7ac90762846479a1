"""Exercises that work in groups of one size first and of another later."""

import msgspec
import pytest

from app.domain.commands import AddPerson, DrawGroups, NextStep, PreviousStep, SetPresence, SwapPeople, Undo
from app.domain.console import GroupsPanel
from app.domain.events import GroupsChanged
from app.domain.identifiers import SlotIndex
from app.domain.people import Presence
from app.domain.reducing import reduce
from app.domain.stage import Groups, Swap, Talk
from app.domain.stage_frame import coming_frame
from tests.support.rooms import CATALOGUE, HALF_DAY, TEN, Room, plan_of, plan_of_one

LADDER = "one-two-four-all"
FOUR_D = "appreciative-four-d"


def ladder(people: int, step: str, seed: int = 7) -> Room:
    """One, two, four, all, run up to a step."""
    room = Room(people=people, plan=plan_of_one(LADDER), seed=seed)
    room.go_on_to(LADDER, step)
    return room


@pytest.mark.parametrize("people", [2, 3, 4, 5, 6, 7, 9, 14, 15, 21, 22, 23, 60, 61])
def test_pairs_first_then_the_same_pairs_in_fours(people: int) -> None:
    room = ladder(people, "two")
    pairs = room.groups()
    assert sum(map(len, pairs)) == people
    assert sorted(map(len, pairs))[:-1] == [2] * (len(pairs) - 1)
    room.finish_step()
    fours = room.groups()
    assert sum(map(len, fours)) == people
    assert {len(four) for four in fours} <= ({people} if people < 6 else {3, 4, 5})
    parted = [pair for pair in pairs if not any(pair <= four for four in fours)]
    assert len(parted) <= 1  # fives and threes cannot always be made of whole pairs


def test_each_round_is_shown_where_its_step_begins_and_not_before() -> None:
    room = ladder(14, "two")
    assert len(room.picture(Groups).groups) == 7
    title, coming = coming_frame(room.session, room.now)
    assert title == "Four"
    assert isinstance(coming.picture, Talk)
    room.finish_step()
    assert sorted(len(group.members) for group in room.picture(Groups).groups) == [4, 5, 5]


def test_pairs_have_letters_and_only_fours_have_the_role_of_the_fours() -> None:
    room = ladder(8, "two")
    assert [[member.role for member in group.members] for group in room.picture(Groups).groups] == [["A", "B"]] * 4
    assert room.picture(Groups).roles == ()
    room.finish_step()
    assert room.picture(Groups).roles == ("Speaker",)
    assert room.panel(GroupsPanel).roles == ("Speaker",)


def test_going_back_brings_the_pairs_back_and_going_on_the_same_fours() -> None:
    room = ladder(14, "two")
    pairs = room.groups()
    room.finish_step()
    fours = room.groups()
    room.do(PreviousStep())
    assert room.groups() == pairs
    room.do(NextStep())
    assert room.groups() == fours


def test_who_leaves_the_fours_is_missed_in_the_pairs_too() -> None:
    room = ladder(14, "two")
    pairs = room.groups()
    (partner,) = room.partners_of("Grace")
    room.finish_step()
    room.do(SetPresence(room.person("Grace"), Presence.LEFT), AddPerson("Zoe"))
    room.do(PreviousStep())
    assert "Grace" not in frozenset().union(*room.groups())
    assert room.partners_of(partner)
    assert room.partners_of("Zoe")
    assert sum(group in pairs for group in room.groups()) >= 5
    room.do(NextStep())
    assert sum(map(len, room.groups())) == 14


def test_pairs_drawn_again_make_new_fours() -> None:
    room = ladder(16, "four")
    room.do(PreviousStep(), DrawGroups())
    pairs = room.groups()
    room.do(NextStep())
    assert all(any(pair <= four for four in room.groups()) for pair in pairs)


def test_fours_drawn_again_are_other_fours_of_the_same_pairs() -> None:
    room = ladder(16, "two")
    pairs = room.groups()
    room.finish_step()
    fours = set(room.groups())
    room.do(DrawGroups())
    assert all(any(pair <= four for four in room.groups()) for pair in pairs)
    assert set(room.groups()) != fours


def test_two_people_of_the_fours_change_places_in_the_fours_only() -> None:
    room = ladder(8, "two")
    pairs = room.groups()
    room.finish_step()
    (one, *_), (other, *_) = (sorted(four) for four in room.groups())
    room.do(SwapPeople(room.person(one), room.person(other)))
    assert [one in four for four in room.groups()] == [False, True]
    room.do(PreviousStep())
    assert room.groups() == pairs


def test_joining_can_be_undone_to_the_pairs() -> None:
    room = ladder(14, "two")
    before = room.session
    room.do(NextStep(), Undo())
    assert room.session == before
    assert room.read_back() == room.history


def test_straight_to_the_fours_without_pairs_seats_everybody() -> None:
    room = Room(people=13, plan=plan_of_one(LADDER)).at_step(LADDER, "four")
    assert sorted(map(len, room.groups())) == [4, 4, 5]


def test_a_change_in_an_old_journal_means_the_groups_drawn_last() -> None:
    session = ladder(8, "four").session
    pairs, fours = session.rounds
    old = msgspec.json.decode(b'{"type": "groups-changed", "item": 0, "groups": [[1, 2]]}', type=GroupsChanged)
    one_four = fours.groups[:1]
    assert reduce(session, old, TEN).rounds == (pairs, msgspec.structs.replace(fours, groups=((1, 2),)))
    one_pair = reduce(session, GroupsChanged(0, one_four, size=2), TEN)
    assert one_pair.rounds == (msgspec.structs.replace(pairs, groups=one_four), fours)


def test_the_harvest_works_in_the_kept_pairs_until_they_join() -> None:
    room = Room(people=14)
    room.go_on_to("role-swap", "change")
    pairs = room.groups()
    room.go_on_to("group-theme-harvest", "write")
    assert room.groups() == pairs
    room.go_on_to("group-theme-harvest", "fours")
    fours = room.groups()
    room.at_step("group-theme-harvest", "brief").at_step("group-theme-harvest", "fours")
    assert room.groups() == fours


def test_fours_that_were_gone_straight_to_stay_when_the_pairs_are_looked_at() -> None:
    room = Room(people=14).at_step("role-swap", "change").at_step("group-theme-harvest", "fours")
    fours = room.groups()
    room.at_step("group-theme-harvest", "brief").at_step("group-theme-harvest", "fours")
    assert room.groups() == fours


def test_interviews_in_pairs_are_retold_in_fours() -> None:
    room = Room(people=12, plan=plan_of_one(FOUR_D))
    room.go_on_to(FOUR_D, "discover-one")
    pairs = room.groups()
    assert room.picture(Groups).roles == ("A Interviewer", "B Storyteller")
    room.finish_step()
    assert room.picture(Talk).roles == ("A Storyteller", "B Interviewer")
    room.finish_step()
    assert all(any(pair <= four for four in room.groups()) for pair in pairs)
    fours = room.groups()
    room.go_on_to(FOUR_D, "design")
    assert room.groups() == fours


def test_each_of_a_trio_has_each_role_once_as_on_their_cards() -> None:
    room = Room(people=9, plan=plan_of_one("peer-coaching-trios"))
    turns = []
    for step in ("turn-one", "turn-two", "turn-three"):
        room.go_on_to("peer-coaching-trios", step)
        turns.append(room.picture(Talk).roles)
    assert turns == [
        ("A Talker", "B Coach", "C Observer"),
        ("A Observer", "B Talker", "C Coach"),
        ("A Coach", "B Observer", "C Talker"),
    ]


def test_the_other_turn_keeps_its_own_roles() -> None:
    room = Room(people=8).at_step("role-swap", "change")
    assert room.picture(Swap).roles == ("B asks and notes", "A tells")


@pytest.mark.parametrize("exercise", sorted(CATALOGUE.exercises))
@pytest.mark.parametrize("people", [2, 3, 5, 14, 21])
def test_every_exercise_shows_groups_of_the_size_its_step_works_in(exercise: str, people: int) -> None:
    room = Room(people=people, plan=plan_of_one(exercise))
    for index, slot in enumerate(room.session.plan.slots):
        room.go_on_to(exercise, slot.step.key if slot.step else "")
        if slot.step is not None and slot.step.show_groups:
            size = room.session.plan.group_size(SlotIndex(index))
            groups = [len(group.members) for group in room.picture(Groups).groups]
            assert sum(groups) == people
            assert max(groups) - min(groups) <= 1 or len(groups) == 1
            assert size // 2 <= max(groups) <= max(size + 1, people if people < 2 * size else 0)


def test_steps_of_another_size_follow_each_other_in_the_plan() -> None:
    plan = plan_of_one(LADDER)
    assert [plan.group_size(SlotIndex(index)) for index, _ in enumerate(plan.slots)] == [2, 2, 2, 4, 4, 4]
    half_day = plan_of(HALF_DAY)
    breaks = [SlotIndex(index) for index, slot in enumerate(half_day.slots) if slot.step is None]
    assert {half_day.group_size(index) for index in breaks} == {0}
