"""Fair time for a three: equal to the second, all end together, whatever happens to the turns."""

import contextlib

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.agenda import QUIET
from app.domain.commands import (
    AddPerson,
    AddTime,
    BackDate,
    Command,
    EndStepAt,
    JumpTo,
    LeaveOut,
    NextStep,
    Pause,
    PreviousStep,
    Redo,
    RestartStep,
    Resume,
    Retime,
    RoomWaited,
    SetPresence,
    SkipStep,
    Undo,
)
from app.domain.console import GroupsPanel
from app.domain.identifiers import ExerciseId, SlotIndex, WorkshopId
from app.domain.instants import MINUTE, SECOND, Duration, minutes, seconds
from app.domain.people import Presence
from app.domain.plan import plan_workshop
from app.domain.refusal import Refused
from app.domain.trio import TELLERS, Trio, trio_at
from app.domain.turns import turns_of
from app.domain.vocabulary import TrioRule
from app.domain.workshop import ExerciseItem
from tests.support.rooms import CATALOGUE, NINETY, TEN, Room, plan_of

ONE = ("sparkling-pairs", "ask-one")
TWO = ("role-swap", "ask-two")


def in_turn_one(people: int = 15) -> Room:
    """Six minutes for each of two turns, which a three shares: four minutes each."""
    return Room(people=people).at_step(*ONE)


def go_to_turn_two(room: Room) -> None:
    room.do(JumpTo(room.slot(*TWO)))


def trio(room: Room) -> Trio:
    assert room.session.position is not None
    found = trio_at(room.session, room.session.position, room.now)
    assert found is not None
    return found


def told(room: Room) -> dict[str, float]:
    """What each has had so far, in seconds."""
    return {letter: trio(room).had(letter) / SECOND for letter in TELLERS}


def to_come(room: Room) -> list[tuple[str, float]]:
    """Who is in turn and who comes after that, in seconds still to come."""
    shared = trio(room)
    return [(each.letter, each.left / SECOND) for each in shared.slices[shared.here :]]


def test_three_share_the_time_of_two_turns_and_the_second_slice_lies_across_the_swap() -> None:
    room = in_turn_one()
    assert to_come(room) == [("B", 240), ("A", 240), ("C", 240)]
    room.wait(minutes(5))
    assert to_come(room) == [("A", 180), ("C", 240)]
    room.wait_for_end()
    go_to_turn_two(room)
    assert to_come(room) == [("A", 120), ("C", 240)]
    room.wait_for_end()
    assert told(room) == {"B": 240, "A": 240, "C": 240}


def test_more_time_while_the_first_tells_is_more_for_each() -> None:
    room = in_turn_one()
    room.wait(minutes(3))
    room.do(AddTime(minutes(3)))
    assert to_come(room) == [("B", 180), ("A", 360), ("C", 360)]


def test_what_a_later_change_owes_to_the_first_comes_last_of_all() -> None:
    room = in_turn_one()
    room.wait(minutes(5))
    room.do(AddTime(MINUTE))
    assert to_come(room) == [("A", 220), ("C", 280), ("B", 40)]
    room.wait_for_end()
    go_to_turn_two(room)
    room.wait_for_end()
    assert told(room) == {"B": 280, "A": 280, "C": 280}


def test_nobody_comes_back_for_a_few_seconds() -> None:
    room = in_turn_one()
    room.wait(minutes(5))
    room.do(AddTime(seconds(15)))
    assert to_come(room) == [("A", 195), ("C", 255)]


def test_an_overrun_is_had_by_whoever_tells_and_the_rest_is_shared() -> None:
    room = in_turn_one()
    room.wait(minutes(6), seconds(40))
    assert trio(room).slices[trio(room).here].letter == "A"
    go_to_turn_two(room)
    assert to_come(room) == [("A", 100), ("C", 260)]


def test_a_fair_offer_after_an_overrun_is_for_all_three() -> None:
    room = in_turn_one()
    room.wait(minutes(7))
    room.do(JumpTo(room.slot("role-swap", "change")), Retime(((room.slot(*TWO), minutes(7)),)), NextStep())
    room.wait_for_end()
    assert sum(told(room).values()) == 14 * 60
    assert max(told(room).values()) - min(told(room).values()) <= 1


def test_an_early_next_leaves_more_to_those_who_have_not_told() -> None:
    room = in_turn_one()
    room.wait(minutes(3))
    go_to_turn_two(room)
    assert to_come(room) == [("A", 180), ("C", 180)]


def test_a_few_seconds_left_at_the_swap_are_left_to_the_others() -> None:
    room = in_turn_one()
    room.wait(seconds(175))
    go_to_turn_two(room)
    assert to_come(room) == [("A", 180), ("C", 180)]
    room.wait(seconds(10))
    assert to_come(room) == [("A", 170), ("C", 180)]


def test_pauses_and_waiting_are_nobodys_time() -> None:
    room = in_turn_one()
    room.wait(minutes(3))
    room.do(Pause())
    room.wait(minutes(10))
    room.do(Resume())
    assert to_come(room) == [("B", 60), ("A", 240), ("C", 240)]
    room.wait(minutes(2))
    room.do(RoomWaited(minutes(2)))
    assert to_come(room) == [("B", 60), ("A", 240), ("C", 240)]


def test_a_turn_that_began_earlier_was_had_by_whoever_told_first() -> None:
    room = in_turn_one()
    room.wait(minutes(3))
    room.do(BackDate(minutes(2)))
    assert told(room) == {"B": 300, "A": 0, "C": 0}
    assert to_come(room) == [("A", 210), ("C", 210)]
    room.wait(MINUTE)
    assert to_come(room) == [("A", 150), ("C", 210)]


def test_backdating_while_the_second_tells_does_not_stop_them() -> None:
    room = in_turn_one()
    room.wait(minutes(5))
    room.do(BackDate(seconds(30)))
    assert told(room) == {"B": 270, "A": 60, "C": 0}
    assert to_come(room) == [("A", 165), ("C", 225)]


def test_backdating_leaves_what_the_screen_said_before_as_it_was() -> None:
    room = in_turn_one()
    room.wait(MINUTE)
    room.do(AddTime(minutes(3)))
    room.wait(MINUTE)
    room.do(BackDate(MINUTE), BackDate(MINUTE))
    assert told(room) == {"B": 240, "A": 0, "C": 0}
    assert to_come(room) == [("B", 120), ("A", 360), ("C", 360)]
    room.do(RoomWaited(seconds(30)))
    assert sum(told(room).values()) == 210


def test_waiting_before_a_change_is_the_same_as_never_having_waited() -> None:
    room = in_turn_one()
    room.wait(minutes(5))
    room.do(AddTime(MINUTE), RoomWaited(minutes(4)))
    room.wait(minutes(6))
    go_to_turn_two(room)
    room.wait_for_end()
    assert told(room) == {"B": 280, "A": 280, "C": 280}


def test_a_turn_begun_again_is_shared_afresh() -> None:
    room = in_turn_one()
    room.wait(minutes(5))
    room.do(RestartStep())
    assert told(room) == {"B": 0, "A": 0, "C": 0}
    assert to_come(room) == [("B", 240), ("A", 240), ("C", 240)]
    room.wait_for_end()
    go_to_turn_two(room)
    assert told(room) == {"B": 240, "A": 120, "C": 0}


def test_going_back_takes_back_the_turn_that_comes_again() -> None:
    room = in_turn_one()
    room.wait_for_end()
    go_to_turn_two(room)
    room.wait(seconds(5))
    room.do(JumpTo(room.slot(*ONE)))
    assert to_come(room) == [("B", 240), ("A", 240), ("C", 240)]


def test_what_was_told_in_a_turn_that_was_skipped_counts() -> None:
    room = in_turn_one()
    room.wait(minutes(5))
    room.do(SkipStep(), JumpTo(room.slot(*TWO)))
    assert told(room) == {"B": 240, "A": 60, "C": 0}
    assert to_come(room) == [("A", 150), ("C", 210)]


def test_undo_gives_every_second_back() -> None:
    room, other = in_turn_one(), in_turn_one()
    for each in (room, other):
        each.wait(minutes(5))
    room.do(AddTime(minutes(4)))
    for each in (room, other):
        each.wait(seconds(20))
    room.do(Undo())
    assert trio(room) == trio(other)


def test_a_rescue_before_the_turn_is_shared_like_any_length() -> None:
    room = Room(people=15).at_step("sparkling-pairs", "welcome")
    room.do(Retime(((room.slot(*ONE), minutes(4.5)), (room.slot(*TWO), minutes(4.5)))))
    room.at_step(*ONE)
    assert to_come(room) == [("B", 180), ("A", 180), ("C", 180)]


def test_a_pair_that_becomes_a_three_shares_what_is_left() -> None:
    room = in_turn_one(people=14)
    assert trio_at(room.session, room.slot(*ONE), room.now) is None
    room.wait(minutes(3))
    room.do(SetPresence(room.person("Aminata"), Presence.LEFT))
    assert to_come(room) == [("B", 60), ("A", 240), ("C", 240)]


def test_a_three_that_comes_into_being_after_turn_one_shares_the_second() -> None:
    room = in_turn_one(people=14)
    room.wait_for_end()
    room.do(AddPerson("Zoe"))
    go_to_turn_two(room)
    assert told(room) == {"B": 360, "A": 0, "C": 0}
    assert to_come(room) == [("A", 180), ("C", 180)]


def test_a_pair_that_becomes_a_three_in_turn_two_has_told_in_both() -> None:
    room = in_turn_one(people=14)
    room.wait_for_end()
    go_to_turn_two(room)
    room.wait(minutes(2))
    room.do(SetPresence(room.person("Aminata"), Presence.LEFT))
    assert told(room) == {"B": 360, "A": 120, "C": 0}
    assert to_come(room) == [("A", 60), ("C", 180)]


def test_a_three_that_becomes_a_pair_shares_nothing_more() -> None:
    room = in_turn_one()
    three = next(group for group in room.session.rounds[-1].groups if len(group) == 3)
    room.wait(MINUTE)
    room.do(SetPresence(three[2], Presence.LEFT))
    assert trio_at(room.session, room.slot(*ONE), room.now) is None


def test_where_everybody_gets_a_third_turn_nothing_is_shared_until_it_is_left_out() -> None:
    room = Room(people=15, plan=plan_of(trio_rule=TrioRule.THIRD_TURN)).at_step(*ONE)
    assert trio_at(room.session, room.slot(*ONE), room.now) is None
    room.do(LeaveOut(room.slot("role-swap", "third-turn"), True))
    assert to_come(room) == [("B", 240), ("A", 240), ("C", 240)]


def test_the_time_that_was_shared_is_the_same_after_a_new_start() -> None:
    room = in_turn_one()
    room.wait(minutes(5))
    room.do(AddTime(MINUTE), BackDate(seconds(10)))
    before = trio(room)
    assert trio(room.reopened()) == before


TURN_TWO = Room().slot(*TWO)
lengths = st.integers(0, 9 * MINUTE).map(Duration)
amounts = st.integers(-6 * MINUTE, 9 * MINUTE).map(Duration)


@given(st.lists(st.tuples(lengths, amounts), max_size=4), st.integers(0, 3))
def test_the_three_are_equal_to_the_second_whatever_changes_while_the_first_tells(
    changes: list[tuple[Duration, Duration]], pauses: int
) -> None:
    room = in_turn_one()
    for wait, by in changes:
        room.wait(Duration(min(wait, round(to_come(room)[0][1] * SECOND) - 1)))
        if trio(room).turn_left + by >= 2 * MINUTE and 3 * trio(room).turn_used < 2 * (
            trio(room).turn_used + trio(room).turn_left + by
        ):
            room.do(AddTime(by))
    for _ in range(pauses):
        room.do(Pause())
        room.wait(minutes(1))
        room.do(Resume())
    room.wait_for_end()
    go_to_turn_two(room)
    room.wait_for_end()
    had = told(room).values()
    assert max(had) - min(had) <= 1
    assert to_come(room)[1:] == []


def _commands(room: Room) -> dict[str, Command]:
    """What may happen in and around turns; amounts are drawn elsewhere."""
    return {
        "pause": Pause(),
        "resume": Resume(),
        "next": NextStep(),
        "back": PreviousStep(),
        "restart": RestartStep(),
        "undo": Undo(),
        "redo": Redo(),
        "one": JumpTo(room.slot(*ONE)),
        "two": JumpTo(room.slot(*TWO)),
        "end": EndStepAt("10:20"),
        "newcomer": AddPerson(f"Person {len(room.session.people)}"),
        "leaver": SetPresence(room.session.present[0].id, Presence.LEFT),
        "this": SkipStep(),
        "skip": LeaveOut(room.slot(*TWO), True),
        "unskip": LeaveOut(room.slot(*TWO), False),
    }


happenings = st.one_of(
    st.sampled_from(sorted(_commands(Room()))),
    amounts.map(AddTime),
    lengths.map(BackDate),
    lengths.map(RoomWaited),
    lengths.map(lambda length: Retime(((TURN_TWO, length),))),
)


@settings(max_examples=60)
@given(st.integers(5, 8), st.lists(st.tuples(happenings, lengths), max_size=12))
def test_whatever_happens_time_had_stays_had_and_what_is_left_is_used_up(
    people: int, story: list[tuple[str | Command, Duration]]
) -> None:
    room = in_turn_one(people)
    for happening, wait in story:
        command = _commands(room)[happening] if isinstance(happening, str) else happening
        with contextlib.suppress(Refused):
            room.do(command)
        assert_shared_well(room, wait)
        room.console()
    assert room.read_back().session == room.session


def assert_shared_well(room: Room, wait: Duration) -> None:
    """The sums hold; letting time go by takes nothing from anybody and brings all as near to each other as can be."""
    position = room.session.position
    before = None if position is None else trio_at(room.session, position, room.now)
    timer = room.session.timer
    if before is None or timer is None:
        room.wait(wait)
        return
    assert all(each.used >= 0 and each.left >= 0 and each.length >= 0 for each in before.slices)
    assert sum(each.left for each in before.slices) == before.turn_left + before.ahead
    due = level(before)
    elapsed = timer.elapsed(room.now)
    room.wait(wait)
    after = trio(room)
    gone = timer.elapsed(room.now) - elapsed
    assert sum(after.had(letter) - before.had(letter) for letter in TELLERS) == gone
    for letter in TELLERS:
        assert after.had(letter) >= before.had(letter)
        in_all = sum(each.length for each in before.slices if each.letter == letter)
        assert abs(in_all - max(due, before.had(letter))) <= 2 * QUIET


def level(shared: Trio) -> float:
    """Up to where what is left lifts those who have had least, found by halving."""
    had, rest = [shared.had(letter) for letter in TELLERS], shared.turn_left + shared.ahead
    low, high = 0.0, float(max(had) + rest)
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if sum(max(middle - each, 0) for each in had) <= rest else (low, middle)
    return low


def test_turns_after_a_new_draw_are_other_peoples_turns() -> None:
    items = tuple(ExerciseItem(ExerciseId(name), 0, 1) for name in ("sparkling-pairs", "role-swap") * 2)
    workshop = msgspec.structs.replace(CATALOGUE.workshops[WorkshopId(NINETY)], items=items)
    plan = plan_workshop(workshop, CATALOGUE.exercises, CATALOGUE.principles, start=TEN)
    found = [SlotIndex(at) for at, slot in enumerate(plan.slots) if slot.step and slot.step.key.startswith("ask")]
    session = Room(people=15, plan=plan).session
    assert [turns_of(session, slot) for slot in found] == [(found[0], found[1])] * 2 + [(found[2], found[3])] * 2


def test_interviews_without_a_third_turn_are_shared_whatever_the_rule() -> None:
    item = ExerciseItem(ExerciseId("appreciative-four-d"), 0, 60)
    workshop = msgspec.structs.replace(CATALOGUE.workshops[WorkshopId(NINETY)], items=(item,))
    plan = plan_workshop(
        workshop, CATALOGUE.exercises, CATALOGUE.principles, start=TEN, trio_rule=TrioRule.THIRD_TURN, people=15
    )
    room = Room(people=15, plan=plan).at_step("appreciative-four-d", "discover-one")
    assert to_come(room) == [("B", 320), ("A", 320), ("C", 320)]
    assert room.panel(GroupsPanel).roles[-1] == "C tells last: in a three, 5:20 each"
