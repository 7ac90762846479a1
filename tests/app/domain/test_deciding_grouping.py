import msgspec
from msgspec.structs import replace

from app.domain.commands import (
    AddPerson,
    Begin,
    DrawGroups,
    EndSession,
    NextStep,
    PreviousStep,
    SetPresence,
    SwapPeople,
    Undo,
)
from app.domain.console import GroupsPanel
from app.domain.deciding.seats import cost_of_pairs
from app.domain.grouping.wishes import MIXING, REPEAT, SAME_TEAM
from app.domain.groups import Round
from app.domain.identifiers import ParticipantId
from app.domain.people import Participant, Presence
from app.domain.refusal import Refused
from tests.support.rooms import HALF_DAY, SUCCESS_REVIEW, Room, people_called, plan_of


def with_wishes(*people: Participant) -> tuple[Participant, ...]:
    """These people in front, and enough others for pairs."""
    rest = people_called("Ida", "Jo", "Kit", "Lou", "Max", "Nia")
    return (
        *people,
        *(Participant(ParticipantId(each.id + len(people)), each.name) for each in rest),
    )


def test_everybody_sits_in_a_group_when_pairs_are_called() -> None:
    room = Room(people=15).at_step("sparkling-pairs", "pair")
    assert sorted(map(len, room.groups())) == [2, 2, 2, 2, 2, 2, 3]
    assert frozenset().union(*room.groups()) == {person.name for person in room.session.people}


def test_somebody_who_is_only_expected_has_no_seat_yet() -> None:
    people = (
        *people_called("Ana", "Ben", "Cy", "Di"),
        Participant(ParticipantId(5), "Late", presence=Presence.EXPECTED),
    )
    room = Room(people=people).at_step("sparkling-pairs", "pair")
    assert frozenset().union(*room.groups()) == {"Ana", "Ben", "Cy", "Di"}


def test_a_manager_never_sits_with_a_report() -> None:
    boss = Participant(ParticipantId(1), "Boss")
    report = Participant(ParticipantId(2), "Report", manager="boss")
    for seed in range(40):
        room = Room(people=with_wishes(boss, report), seed=seed).at_step("sparkling-pairs", "pair")
        assert "Report" not in room.partners_of("Boss")


def test_earlier_partners_meet_new_people_and_so_does_a_second_draw() -> None:
    for seed in range(20):
        room = Room(people=14, seed=seed).at_step("sparkling-pairs", "pair")
        first = set(room.groups())
        room.at_step("failing-forward", "talk")
        second = set(room.groups())
        room.do(DrawGroups())
        assert first.isdisjoint(second)
        assert (first | second).isdisjoint(room.groups())


def test_the_next_exercise_keeps_the_pairs_and_fours_join_them() -> None:
    room = Room(people=16)
    room.go_on_to("sparkling-pairs", "pair")
    pairs = room.groups()
    room.go_on_to("role-swap", "change")
    assert room.groups() == pairs
    room.go_on_to("group-theme-harvest", "fours")
    for four in room.groups():
        assert len(four) == 4
        assert sum(pair <= four for pair in pairs) == 2


def test_a_latecomer_waits_and_is_seated_at_the_next_step() -> None:
    room = Room(people=14).at_step("sparkling-pairs", "ask-one")
    before = room.groups()
    room.do(AddPerson("Zoe"))
    assert room.groups() == before
    assert room.panel(GroupsPanel).waiting == ("Zoe",)
    room.do(NextStep())
    assert len(room.partners_of("Zoe")) == 2
    assert room.panel(GroupsPanel).waiting == ()
    assert sum(group in before for group in room.groups()) == 6


def test_a_latecomer_turns_the_three_into_two_pairs() -> None:
    room = Room(people=15).at_step("sparkling-pairs", "ask-one")
    room.do(AddPerson("Zoe"), NextStep())
    assert set(map(len, room.groups())) == {2}


def test_a_leavers_partner_is_never_left_standing() -> None:
    room = Room(people=14).at_step("sparkling-pairs", "ask-one")
    before, (partner,) = room.groups(), room.partners_of("Grace")
    room.do(SetPresence(room.person("Grace"), Presence.LEFT))
    assert len(room.partners_of(partner)) == 2
    assert sum(group in before for group in room.groups()) == 5


def test_somebody_who_left_meanwhile_is_missed_when_the_room_goes_back() -> None:
    room = Room(people=14).at_step("sparkling-pairs", "pause")
    (partner,) = room.partners_of("Grace")
    room.at_step("working-agreement", "need")
    room.do(SetPresence(room.person("Grace"), Presence.LEFT))
    room.at_step("sparkling-pairs", "ask-one")
    assert "Grace" not in frozenset().union(*room.groups())
    assert len(room.partners_of(partner)) == 2


def test_somebody_who_left_in_an_exercise_without_groups_is_not_seated_later() -> None:
    room = Room(people=14).at_step("sparkling-pairs", "ask-one")
    room.at_step("commitments-close", "write")
    room.do(SetPresence(room.person("Grace"), Presence.LEFT))
    room.at_step("role-swap", "change")
    assert "Grace" not in frozenset().union(*room.groups())


def test_coming_and_leaving_can_be_undone() -> None:
    room = Room(people=14).at_step("sparkling-pairs", "ask-one")
    before = room.groups()
    room.do(SetPresence(room.person("Grace"), Presence.LEFT), AddPerson("Zoe"), Undo(), Undo())
    assert room.groups() == before
    assert len(room.session.people) == 14


def test_moving_somebody_needs_no_reason() -> None:
    room = Room(people=14).at_step("sparkling-pairs", "ask-one")
    (grace, partner), (ivo, other) = (sorted(pair) for pair in room.groups()[:2])
    room.do(SwapPeople(room.person(grace), room.person(ivo)))
    assert room.partners_of(grace) == {other}
    assert room.partners_of(ivo) == {partner}
    assert room.do(SwapPeople(room.person(ivo), room.person(ivo))) == ()


def test_only_people_with_a_seat_change_places() -> None:
    room = Room(people=14)
    nobody = SwapPeople(ParticipantId(1), ParticipantId(99))
    assert room.refusal(nobody) == "There are no groups in this exercise."
    room.at_step("sparkling-pairs", "ask-one")
    assert "must sit in a group" in room.refusal(nobody)


def test_two_people_cannot_have_one_name() -> None:
    room = Room(people=4)
    assert room.refusal(AddPerson(" amINATA ")) == "amINATA is already on the roster. Add a letter to tell them apart."
    assert "Type a first name" in room.refusal(AddPerson("\n"))


def test_an_empty_room_and_a_single_person_are_no_trouble() -> None:
    for count in (0, 1, 2):
        room = Room(people=count)
        room.go_on_to("failing-forward", "talk")
        assert sum(map(len, room.groups())) == count
        room.console()
    alone = Room(people=1).at_step("sparkling-pairs", "pair")
    assert alone.panel(GroupsPanel).notice == "One person alone: ask a helper to join."


def test_groups_are_drawn_only_where_an_exercise_has_some() -> None:
    room = Room(people=6)
    room.do(Begin())
    assert room.refusal(DrawGroups()) == "This exercise has no groups to draw."
    room.at_step("sparkling-pairs", "pair")
    for person in room.session.people:
        room.do(SetPresence(person.id, Presence.LEFT))
    assert "Nobody is marked as here" in room.refusal(DrawGroups())


def test_presence_that_is_so_already_changes_nothing() -> None:
    room = Room(people=3)
    assert room.do(SetPresence(ParticipantId(1), Presence.PRESENT)) == ()
    assert "no such person" in room.refusal(SetPresence(ParticipantId(4), Presence.LEFT))


def test_an_impossible_wish_is_said_on_the_console() -> None:
    two = (Participant(ParticipantId(1), "Ana", avoid=("Ben",)), Participant(ParticipantId(2), "Ben"))
    room = Room(people=two).at_step("sparkling-pairs", "pair")
    assert room.panel(GroupsPanel).notice == (
        "Ana and Ben sit together although they are not to be put together."
        " No draw of these people avoids it; this is the nearest."
    )


def test_a_manager_of_both_others_is_told_by_the_rule() -> None:
    boss, one, other = people_called("Boss", "Ann", "Bob")
    reports = (msgspec.structs.replace(each, manager="Boss") for each in (one, other))
    room = Room(people=(boss, *reports)).at_step("sparkling-pairs", "pair")
    notice = room.panel(GroupsPanel).notice
    assert "sit together although one manages the other. (1 more like this.) No draw of these people" in notice


def test_a_swap_that_breaks_a_wish_can_be_drawn_away() -> None:
    room = Room(people=with_wishes(*people_called("Boss"), Participant(ParticipantId(2), "Ann", manager="Boss")))
    room.at_step("sparkling-pairs", "pair")
    (partner,) = room.partners_of("Boss")
    room.do(SwapPeople(room.person(partner), room.person("Ann")))
    assert "one manages the other. Draw again, or swap" in room.panel(GroupsPanel).notice
    room.do(DrawGroups())
    assert room.panel(GroupsPanel).notice == ""


def test_whether_earlier_partners_outweigh_a_team_is_the_exercise_s_to_say() -> None:
    session = Room(people=(*people_called("Ana", "Ben"), Participant(ParticipantId(3), "Cy"))).session
    asks, not_asking = (
        next(exercise for exercise in session.plan.exercises() if exercise.id == name)
        for name in ("sparkling-pairs", "failing-forward")
    )
    met = replace(session, rounds=(Round(1, 0, 2, ((ParticipantId(1), ParticipantId(2)),)),))
    assert set(cost_of_pairs(met, asks).values()) == {REPEAT}
    assert set(cost_of_pairs(met, not_asking).values()) == {MIXING}
    assert MIXING < SAME_TEAM < REPEAT


def test_a_kept_round_is_no_new_meeting() -> None:
    room = Room(people=6)
    room.go_on_to("role-swap", "change")
    assert set(cost_of_pairs(room.session, None).values()) == {MIXING}


def test_everybody_is_in_the_three_before_somebody_is_three_times() -> None:
    for seed in range(10):
        room = Room(people=7, seed=seed).at_step("sparkling-pairs", "pair")
        threes = [next(group for group in room.groups() if len(group) == 3)]
        for _ in range(2):
            room.do(DrawGroups())
            threes.append(next(group for group in room.groups() if len(group) == 3))
        assert len(frozenset().union(*threes)) == 7


def test_people_who_left_and_came_before_fours_are_joined_make_no_six() -> None:
    for gone, new in ((0, 0), (1, 0), (2, 0), (3, 1), (5, 0), (4, 3)):
        room = Room(people=14)
        room.go_on_to("role-swap", "change")
        for person in room.session.people[:gone]:
            room.do(SetPresence(person.id, Presence.LEFT))
        room.do(*(AddPerson(f"Late {number}") for number in range(new)))
        room.go_on_to("group-theme-harvest", "fours")
        assert {len(group) for group in room.groups()} <= {3, 4, 5}
        assert sum(map(len, room.groups())) == 14 - gone + new


def test_the_same_seed_draws_the_same_day() -> None:
    def day(seed: int) -> list[object]:
        room = Room(people=21, seed=seed, plan=plan_of(HALF_DAY))
        for exercise in ("sparkling-pairs", "role-swap", "group-theme-harvest", "mistakes-culture", "failing-forward"):
            room.go_on_to(exercise, first_step(room, exercise))
        room.go_on_to("peer-coaching-trios", "step")
        return list(room.session.rounds)

    assert day(3) == day(3)
    assert day(3) != day(4)


def first_step(room: Room, exercise: str) -> str:
    planned = next(each for each in room.session.plan.exercises() if each.id == exercise)
    step = room.session.plan.slots[planned.first].step
    assert step is not None
    return step.key


def test_every_exercise_of_every_workshop_seats_the_whole_room() -> None:
    for workshop in ("ninety-minutes", HALF_DAY, SUCCESS_REVIEW):
        for count in (2, 3, 5, 7, 8, 13, 22, 41):
            room = Room(people=count, plan=plan_of(workshop))
            room.do(Begin())
            try:
                while True:
                    if room.groups():
                        assert sum(map(len, room.groups())) == count
                    room.do(NextStep())
            except Refused:
                pass


def test_back_over_the_boundary_keeps_the_groups() -> None:
    room = Room(people=15).at_step("role-swap", "change")
    groups = room.groups()
    room.do(PreviousStep(), NextStep())
    assert room.groups() == groups


def test_after_the_end_nobody_comes_goes_or_changes_places() -> None:
    room = Room().at_step("sparkling-pairs", "ask-one")
    room.do(EndSession())
    for command in (DrawGroups(), AddPerson("Zoe"), SetPresence(ParticipantId(1), Presence.LEFT)):
        assert "The session has ended" in room.refusal(command)
