"""“Move me, no questions”, keeping two people apart, and what the facilitator is told of people who come and go."""

from itertools import combinations

import msgspec
import pytest

from app.domain.commands import (
    AddPerson,
    Command,
    DrawGroups,
    KeepApart,
    MoveAside,
    NextStep,
    PreviousStep,
    SetPresence,
    SwapPeople,
    TakeNote,
    Undo,
)
from app.domain.console import GroupsPanel
from app.domain.events import PeopleKeptApart
from app.domain.identifiers import ParticipantId
from app.domain.people import Participant, Presence, hard_links
from app.domain.remarks import Remark, remark
from app.domain.vocabulary import Category
from tests.support.frame_text import texts
from tests.support.rooms import Room, people_called, plan_of_one

PAIR_UP = ("sparkling-pairs", "pair")


def apart(room: Room, one: str, other: str) -> bool:
    return frozenset((room.person(one), room.person(other))) in hard_links(room.session.people)


def said(room: Room, *commands: Command) -> str:
    """What the facilitator is told of the last of these."""
    events = room.do(*commands)
    told = remark(room.history, events)
    return told.sentence if told is not None else ""


@pytest.mark.parametrize("people", [4, 5, 7, 14, 15, 60])
def test_somebody_is_moved_and_only_two_groups_change(people: int) -> None:
    room = Room(people=people).at_step(*PAIR_UP)
    before = room.groups()
    mates = room.partners_of("Bruno")
    room.do(MoveAside(room.person("Bruno")))
    assert room.partners_of("Bruno").isdisjoint(mates)
    assert sum(group not in before for group in room.groups()) == 2
    assert [len(group) for group in room.groups()] == [len(group) for group in before]
    assert all(apart(room, "Bruno", mate) for mate in mates)


def test_those_who_sat_together_never_meet_again_that_day() -> None:
    for seed in range(8):
        room = Room(people=8, seed=seed).at_step(*PAIR_UP)
        (partner,) = room.partners_of("Bruno")
        room.do(MoveAside(room.person("Bruno")))
        for exercise, step in (("role-swap", "change"), ("group-theme-harvest", "fours"), ("failing-forward", "talk")):
            room.go_on_to(exercise, step)
            for _ in range(3):
                assert partner not in room.partners_of("Bruno")
                room.do(DrawGroups())


def test_a_move_is_taken_back_with_one_undo() -> None:
    room = Room(people=15).at_step(*PAIR_UP)
    before = room.session
    room.do(MoveAside(room.person("Bruno")), Undo())
    assert room.session == before
    assert room.read_back() == room.history


def test_nobody_is_put_with_somebody_they_must_not_sit_with() -> None:
    bruno, *others = people_called("Bruno", "Ana", "Cy", "Di", "Ed", "Flo")
    for seed in range(30):
        boss = (msgspec.structs.replace(bruno, avoid=("Cy", "Di")), *others)
        room = Room(people=boss, seed=seed).at_step(*PAIR_UP)
        room.do(MoveAside(room.person("Bruno")))
        assert room.partners_of("Bruno") <= {"Ana", "Ed", "Flo"}
        assert room.panel(GroupsPanel).notice == ""


def test_who_comes_instead_fits_those_who_stay_too() -> None:
    for seed in range(30):
        plain = Room(people=6, seed=seed).at_step(*PAIR_UP)
        (partner,) = plain.partners_of("Bruno")
        near = next(group for group in plain.groups()[::-1] if "Bruno" not in group)
        picky = tuple(
            msgspec.structs.replace(person, avoid=tuple(near) if person.name == partner else ())
            for person in plain.session.people
        )
        room = Room(people=picky, seed=seed).at_step(*PAIR_UP)
        room.do(MoveAside(room.person("Bruno")))
        assert room.panel(GroupsPanel).notice == ""


def test_the_nearest_group_is_taken_where_all_are_as_welcome() -> None:
    room = Room(people=14).at_step(*PAIR_UP)
    for name in ("Aminata", "Grace", "Noor"):
        before = room.groups()
        at = next(place for place, group in enumerate(before) if name in group)
        room.do(MoveAside(room.person(name)))
        (now,) = (place for place, group in enumerate(room.groups()) if name in group)
        assert abs(now - at) == 1
        room.do(Undo())


def test_a_room_of_one_group_has_no_other_place() -> None:
    room = Room(people=3).at_step(*PAIR_UP)
    before = room.session
    assert room.refusal(MoveAside(ParticipantId(2))) == (
        "There is only one group, so Bruno cannot be moved. Nothing was changed."
    )
    assert room.session == before


def test_where_no_place_fits_that_is_said() -> None:
    bruno, *others = people_called("Bruno", "Ana", "Cy", "Di")
    room = Room(people=(bruno, *others)).at_step(*PAIR_UP)
    room.do(*(KeepApart(ParticipantId(1), ParticipantId(other)) for other in (2, 3, 4)))
    assert room.refusal(MoveAside(ParticipantId(1))) == (
        "No place for Bruno keeps everybody apart who must be. Nothing changed; swap two people by hand."
    )


def test_only_somebody_with_a_seat_is_moved() -> None:
    room = Room(people=6)
    assert room.refusal(MoveAside(ParticipantId(2))) == "Choose somebody who sits in a group."
    room.at_step("sparkling-pairs", "ask-one").do(AddPerson("Zoe"))
    assert room.refusal(MoveAside(room.person("Zoe"))) == "Choose somebody who sits in a group."


def test_the_facilitator_is_told_where_and_the_room_never_why() -> None:
    room = Room(people=people_called("Anna", "Tomasz", "Ben", "Cy")).at_step(*PAIR_UP)
    (partner,) = room.partners_of("Tomasz")
    sentence = said(room, MoveAside(room.person("Tomasz")))
    place = next(place for place, group in enumerate(room.groups(), 1) if "Tomasz" in group)
    assert sentence == f"Tomasz moved to pair {place}; Tomasz and {partner} are kept apart today."
    assert "apart" not in " ".join(texts(room.stage())).lower()
    room.do(KeepApart(room.person("Ben"), room.person("Cy")))
    assert "apart" not in " ".join(texts(room.stage())).lower()


def test_two_people_can_be_kept_apart_at_any_moment() -> None:
    room = Room(people=6)
    assert said(room, KeepApart(ParticipantId(1), ParticipantId(2))) == "Aminata and Bruno are kept apart today."
    assert room.console().undo == "keeping apart"
    for seed in range(20):
        other = Room(people=6, seed=seed)
        other.do(KeepApart(ParticipantId(1), ParticipantId(2)))
        other.at_step(*PAIR_UP)
        assert "Bruno" not in other.partners_of("Aminata")
    room.do(Undo())
    assert not apart(room, "Aminata", "Bruno")


def test_keeping_apart_needs_two_people_and_once_is_enough() -> None:
    room = Room(people=6)
    nobody, one, two = ParticipantId(99), ParticipantId(1), ParticipantId(2)
    assert room.refusal(KeepApart(one, nobody)) == "Choose two people to keep apart."
    assert room.refusal(KeepApart(one, one)) == "Choose two people to keep apart."
    room.do(KeepApart(one, two))
    assert room.refusal(KeepApart(two, one)) == "Bruno and Aminata are kept apart already."


def test_two_who_sit_together_stay_until_the_next_exercise_and_part_with_few_moves() -> None:
    room = Room(people=10).at_step(*PAIR_UP)
    before = room.groups()
    one, other = sorted(before[2])
    room.do(KeepApart(room.person(one), room.person(other)))
    assert room.groups() == before
    assert "they are not to be put together. Draw again, or swap" in room.panel(GroupsPanel).notice
    room.go_on_to("role-swap", "change")
    assert other not in room.partners_of(one)
    assert sum(group not in before for group in room.groups()) == 2


def test_a_move_in_the_pairs_is_followed_in_the_fours_they_were_joined_to() -> None:
    for seed in range(6):
        room = Room(people=16, plan=plan_of_one("one-two-four-all"), seed=seed)
        room.go_on_to("one-two-four-all", "four")
        room.do(PreviousStep())
        (one, *_), (other, *_) = (sorted(room.groups()[place]) for place in (0, 3))
        room.do(SwapPeople(room.person(one), room.person(other)))
        pairs = room.groups()
        room.do(NextStep())
        assert all(any(pair <= four for four in room.groups()) for pair in pairs)


def test_no_reason_is_in_the_event_and_the_roster_has_names_only() -> None:
    room = Room(people=6).at_step(*PAIR_UP)
    events = room.do(MoveAside(ParticipantId(1)))
    (kept,) = (event for event in events if isinstance(event, PeopleKeptApart))
    assert set(PeopleKeptApart.__struct_fields__) == {"person", "others"}
    names = {room.session.people[other - 1].name for other in kept.others}
    assert set(room.session.people[0].avoid) == names


# What is said of people who come and go


def test_a_leaver_s_partner_is_told_where_to_go() -> None:
    room = Room(people=14).at_step("sparkling-pairs", "ask-one")
    (partner,) = room.partners_of("Grace")
    sentence = said(room, SetPresence(room.person("Grace"), Presence.LEFT))
    place = next(place for place, group in enumerate(room.groups(), 1) if partner in group)
    assert sentence == f"Grace left. {partner} joins three {place}."


def test_who_leaves_a_three_for_somebody_left_alone_is_told_to_move() -> None:
    room = Room(people=15).at_step("sparkling-pairs", "ask-one")
    three = next(group for group in room.groups() if len(group) == 3)
    leaver = next(name for group in room.groups() if len(group) == 2 for name in sorted(group))
    (partner,) = room.partners_of(leaver)
    sentence = said(room, SetPresence(room.person(leaver), Presence.LEFT))
    (moved,) = room.partners_of(partner)
    assert moved in three
    place = next(place for place, group in enumerate(room.groups(), 1) if partner in group)
    assert sentence == f"{leaver} left. {moved} moved to {partner} (pair {place})."


def test_a_leaver_of_a_three_moves_nobody_and_nothing_is_said() -> None:
    room = Room(people=15).at_step("sparkling-pairs", "ask-one")
    three = next(group for group in room.groups() if len(group) == 3)
    assert said(room, SetPresence(room.person(sorted(three)[0]), Presence.LEFT)) == ""


def test_actions_of_somebody_who_leaves_are_flagged_at_once() -> None:
    room = Room(people=14).at_step("group-theme-harvest", "do-more")
    room.do(TakeNote("ring the family first", Category.ACTION, owner="Grace", due="2026-12-01"))
    events = room.do(SetPresence(room.person("Grace"), Presence.LEFT))
    assert remark(room.history, events) == Remark(
        "Grace left. 1 action is in Grace’s name: ask who takes over.", urgent=True
    )


def test_who_waited_is_told_a_place_when_the_step_begins() -> None:
    room = Room(people=14).at_step("sparkling-pairs", "ask-one")
    assert said(room, AddPerson("Zoe")) == ""
    sentence = said(room, NextStep())
    place = next(place for place, group in enumerate(room.groups(), 1) if "Zoe" in group)
    assert sentence == f"Zoe joins three {place}."
    assert said(room, NextStep()) == ""
    assert said(room, Undo()) == ""
    room.go_on_to("role-swap", "share")
    room.do(AddPerson("Yan"))
    assert said(room, NextStep()) == ""


# Half the number come


def test_too_few_people_are_warned_of_before_the_exercise_begins() -> None:
    room = Room(people=3)
    room.go_on_to("sparkling-pairs", "ask-one")
    assert room.console().advice == ()
    room.go_on_to("role-swap", "share")
    (warning,) = room.console().advice
    assert warning.command is None
    assert warning.sentence == (
        "Next is “Group theme harvest”, made for 4 people or more; 3 are here."
        " Work in smaller groups and use its shortest times, or leave it out."
    )
    room.do(AddPerson("Zoe"))
    assert room.console().advice == ()


def test_expected_people_do_not_count_as_here() -> None:
    late = tuple(
        Participant(ParticipantId(number), f"Late {number}", presence=Presence.EXPECTED) for number in (3, 4, 5)
    )
    room = Room(people=(*people_called("Ana", "Ben"), *late))
    (warning,) = room.console().advice
    assert warning.sentence.startswith("Next is “How we work today”, made for 3 people or more; 2 are here.")


def test_nobody_is_kept_apart_by_being_moved_but_those_who_sat_together() -> None:
    room = Room(people=9, plan=plan_of_one("peer-coaching-trios")).at_step("peer-coaching-trios", "brief")
    trio = {"Bruno", *room.partners_of("Bruno")}
    room.do(MoveAside(room.person("Bruno")))
    links = {tuple(sorted(pair)) for pair in combinations(sorted(trio), 2) if apart(room, *pair)}
    assert links == {tuple(sorted(("Bruno", mate))) for mate in trio - {"Bruno"}}
