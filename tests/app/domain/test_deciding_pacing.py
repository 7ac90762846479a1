from contextlib import suppress

from hypothesis import given
from hypothesis import strategies as st

from app.domain.commands import (
    AddTime,
    Begin,
    EndSession,
    JumpTo,
    NextStep,
    Pause,
    PreviousStep,
    RestartStep,
    Resume,
    RoomWaited,
    SetPresence,
    Undo,
)
from app.domain.events import StepEntered, StepLengthened
from app.domain.identifiers import SlotIndex
from app.domain.instants import ZERO, Duration, minutes, seconds
from app.domain.people import Presence
from app.domain.refusal import Refused
from app.domain.vocabulary import TrioRule
from tests.support.rooms import HALF_DAY, Room, plan_of


def left(room: Room) -> int:
    assert room.session.timer is not None
    return room.session.timer.remaining(room.now)


def test_nothing_can_be_timed_before_the_beginning() -> None:
    room = Room()
    for command in (NextStep(), PreviousStep(), RestartStep(), Pause(), Resume(), AddTime(minutes(1))):
        assert room.refusal(command) == "The session has not begun. Begin it first."
    assert room.refusal(Undo()) == "There is nothing to undo."


def test_a_session_that_never_began_can_be_ended_and_is_off_the_list() -> None:
    room = Room()
    room.do(EndSession())
    assert room.console().ended
    assert room.reopened().session.ended is not None


def test_a_session_begins_once_with_its_first_step() -> None:
    room = Room()
    assert room.do(Begin()) == (StepEntered(SlotIndex(0)),)
    assert "already begun" in room.refusal(Begin())


def test_back_gives_the_step_before_its_full_time() -> None:
    room = Room().at_step("sparkling-pairs", "find")
    room.wait(minutes(1))
    room.do(PreviousStep())
    assert room.step == "sparkling-pairs/welcome"
    assert left(room) == minutes(2)


def test_there_is_nothing_before_the_first_step_and_after_the_last() -> None:
    room = Room()
    room.do(Begin())
    assert room.refusal(PreviousStep()) == "This is the first step."
    room.do(JumpTo(SlotIndex(len(room.session.plan.slots) - 1)))
    assert "last step" in room.refusal(NextStep())


def test_a_step_that_is_not_in_the_plan_cannot_be_reached() -> None:
    room = Room()
    for nowhere in (-1, len(room.session.plan.slots)):
        assert "no such step" in room.refusal(JumpTo(SlotIndex(nowhere)))


def test_a_restart_gives_the_full_time_again() -> None:
    room = Room().at_step("role-swap", "ask-two")
    room.wait(minutes(4))
    room.do(RestartStep())
    assert left(room) == minutes(6)


def test_pausing_twice_and_going_on_twice_are_as_good_as_once() -> None:
    room = Room().at_step("role-swap", "ask-two")
    room.do(Pause())
    assert room.do(Pause()) == ()
    room.wait(minutes(3))
    room.do(Resume())
    assert room.do(Resume()) == ()
    assert left(room) == minutes(6)


def test_added_time_goes_to_the_equal_turn_still_to_come_in_the_next_exercise() -> None:
    room = Room().at_step("sparkling-pairs", "ask-one")
    room.do(AddTime(minutes(1)))
    assert room.session.lengths[room.slot("sparkling-pairs", "ask-one")] == minutes(7)
    assert room.session.lengths[room.slot("role-swap", "ask-two")] == minutes(7)
    assert room.session.lengths[room.slot("sparkling-pairs", "read-back")] == minutes(3)


def test_a_third_turn_gets_what_the_others_get() -> None:
    room = Room(plan=plan_of(trio_rule=TrioRule.THIRD_TURN)).at_step("sparkling-pairs", "ask-one")
    room.do(AddTime(minutes(2)))
    assert room.session.lengths[room.slot("role-swap", "third-turn")] == minutes(8)


def test_no_more_is_taken_away_than_is_left() -> None:
    room = Room().at_step("role-swap", "card")
    room.wait(seconds(110))
    room.do(AddTime(minutes(-1)))
    assert left(room) == ZERO
    assert room.refusal(AddTime(minutes(-1))) == "No time is left to take away."


def test_an_equal_turn_that_was_cut_before_does_not_get_less_than_nothing() -> None:
    room = Room().at_step("role-swap", "ask-two")
    room.do(AddTime(minutes(-5)))
    assert room.session.lengths[room.slot("sparkling-pairs", "ask-one")] == minutes(1)
    room.at_step("sparkling-pairs", "ask-one")
    assert "equal turns stay equal" in room.refusal(AddTime(minutes(-1)))
    assert room.session.lengths[room.slot("role-swap", "ask-two")] == minutes(1)


@given(st.lists(st.tuples(st.integers(-900, 900), st.sampled_from(["sparkling-pairs/ask-one", "role-swap/ask-two"]))))
def test_whatever_is_added_and_cut_no_turn_is_negative_and_the_later_one_is_equal(moves: list[tuple[int, str]]) -> None:
    room = Room()
    for change, step in moves:
        room.at_step(*step.split("/"))
        with suppress(Refused):
            room.do(AddTime(seconds(change)))
        assert min(room.session.lengths) >= 0
        turns = (room.slot("sparkling-pairs", "ask-one"), room.slot("role-swap", "ask-two"))
        assert len({room.session.lengths[turn] for turn in turns}) == 1


def test_no_time_added_is_no_event_and_a_day_too_much_is_refused() -> None:
    room = Room().at_step("role-swap", "card")
    assert room.do(AddTime(ZERO)) == ()
    assert "more than a day" in room.refusal(AddTime(minutes(24 * 60 + 1)))


def test_time_in_which_the_room_waited_is_given_back_once_and_not_beyond_the_full_time() -> None:
    room = Room().at_step("role-swap", "ask-two")
    room.wait(minutes(3))
    room.do(RoomWaited(minutes(10)))
    assert left(room) == minutes(6)
    room.wait(minutes(1))
    assert left(room) == minutes(5)
    assert room.do(RoomWaited(Duration(-1))) == ()


def test_after_the_end_only_an_undo_goes_on() -> None:
    room = Room().at_step("commitments-close", "end")
    room.wait(seconds(30))
    room.do(EndSession())
    for command in (NextStep(), PreviousStep(), Pause(), AddTime(minutes(1)), JumpTo(SlotIndex(0)), Begin()):
        assert "has ended" in room.refusal(command)
    assert "already ended" in room.refusal(EndSession())
    room.wait(seconds(10))
    room.do(Undo())
    assert left(room) == seconds(20)


def test_odd_turns_are_left_out_where_there_is_no_three() -> None:
    plan = plan_of(HALF_DAY)
    even, odd = Room(plan=plan, people=14), Room(plan=plan, people=15)
    for room, after_read_back in ((even, "role-swap/card"), (odd, "role-swap/third-turn")):
        room.go_on_to("role-swap", "read-back")
        room.do(NextStep())
        assert room.step == after_read_back
    assert "only for rooms with a three" in even.refusal(JumpTo(even.slot("role-swap", "third-turn")))


def test_a_three_that_ends_takes_the_third_turn_with_it() -> None:
    room = Room(plan=plan_of(HALF_DAY), people=15)
    room.go_on_to("role-swap", "read-back")
    three = next(group for group in room.groups() if len(group) == 3)
    room.do(SetPresence(room.person(min(three)), Presence.LEFT), NextStep())
    assert room.step == "role-swap/card"


def test_every_event_of_added_time_names_its_slot() -> None:
    room = Room().at_step("role-swap", "ask-two")
    slot = room.slot("role-swap", "ask-two")
    other = room.slot("sparkling-pairs", "ask-one")
    assert room.do(AddTime(minutes(1))) == (StepLengthened(slot, minutes(1)), StepLengthened(other, minutes(1)))
