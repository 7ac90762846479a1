"""Other lengths, steps left out, and steps that really began earlier."""

import pytest

from app.domain.commands import (
    AddTime,
    BackDate,
    BeganAt,
    EndStepAt,
    JumpTo,
    LeaveOut,
    NextStep,
    Pause,
    Redo,
    Retime,
    Undo,
)
from app.domain.console import RowState
from app.domain.instants import Duration, minutes, seconds
from tests.support.rooms import Room, in_minutes, plan_of


def left(room: Room) -> Duration:
    assert room.session.timer is not None
    return room.session.timer.remaining(room.clock.now())


def test_a_step_that_really_began_earlier_has_less_time_left_and_the_one_before_ended_then() -> None:
    room = Room().at_step("role-swap", "card")
    room.wait(minutes(2))
    room.do(NextStep())
    room.wait(minutes(1))
    room.do(BackDate(seconds(30)))
    assert left(room) == seconds(30)
    before, here = room.session.visits[-2:]
    assert before.ended == here.began


def test_no_step_began_before_the_one_that_came_before_it() -> None:
    room = Room().at_step("role-swap", "card")
    room.wait(minutes(1))
    room.do(NextStep())
    room.wait(minutes(1))
    assert "the step before it had not begun" in room.refusal(BackDate(seconds(61)))
    assert "how long ago" in room.refusal(BackDate(seconds(0)))
    assert room.do(BackDate(seconds(60)))


def test_a_step_began_at_a_time_on_the_wall() -> None:
    room = Room().at_step("role-swap", "card")
    room.wait(minutes(4))
    room.do(NextStep())
    room.wait(minutes(1), seconds(20))
    room.do(BeganAt("10:03"))
    assert room.session.visits[-1].began == in_minutes(3) == room.session.visits[-2].ended
    assert "By this clock the step began at 10:03:00" in room.refusal(BeganAt("10:03"))
    assert "has not come yet" in room.refusal(BeganAt("10:06"))
    assert "the step before it had not begun" in room.refusal(BeganAt("9:59"))
    assert "such as 11:05" in room.refusal(BeganAt("ten"))


def test_times_on_the_wall_lie_on_the_nearer_side_of_midnight() -> None:
    late = in_minutes(13.9 * 60)
    room = Room(plan=plan_of(start=late), at=late).at_step("role-swap", "ask-two")
    assert room.console().strip.clock == "23:54:00"
    room.do(EndStepAt("0:03"))
    assert left(room) == minutes(9)
    room.wait(minutes(4))
    room.do(NextStep())
    room.wait(minutes(3))
    room.do(BeganAt("23:57"))
    assert room.console().strip.clock == "00:01:00"
    assert room.session.visits[-1].began == in_minutes(13.95 * 60)
    assert "has passed" in room.refusal(EndStepAt("23:59"))


def test_a_paused_clock_is_back_dated_too() -> None:
    room = Room().at_step("role-swap", "ask-two")
    room.wait(minutes(2))
    room.do(Pause())
    room.wait(minutes(5))
    room.do(BackDate(seconds(90)))
    assert left(room) == seconds(150)


def test_a_step_ends_at_a_time_on_the_wall() -> None:
    room = Room().at_step("role-swap", "card")
    room.wait(seconds(20))
    room.do(EndStepAt("10:04"))
    assert left(room) == seconds(220)
    assert "has passed" in room.refusal(EndStepAt("10.00"))
    for nonsense in ("", "soon", "24:00", "10:60", "10:4"):
        assert "such as 11:05" in room.refusal(EndStepAt(nonsense))


def test_a_step_left_out_is_passed_over_and_named_so_and_can_be_taken_in_again() -> None:
    room = Room().at_step("role-swap", "read-back")
    card, following = room.slot("role-swap", "card"), room.slot("role-swap", "where-next")
    end = room.session.projected_end(room.clock.now())
    room.do(LeaveOut(card))
    assert room.session.projected_end(room.clock.now()) == end - minutes(2)
    assert next(row.state for row in room.console().agenda if row.slot == card) is RowState.LEFT_OUT
    room.do(NextStep())
    assert room.session.position == following
    room.do(Undo(), LeaveOut(card, out=False), NextStep())
    assert room.session.position == card


def test_going_to_a_step_that_was_left_out_takes_it_in() -> None:
    room = Room().at_step("role-swap", "read-back")
    card = room.slot("role-swap", "card")
    room.do(LeaveOut(card), JumpTo(card))
    assert room.session.position == card
    assert not room.session.left_out


def test_only_what_is_still_to_come_is_left_out_or_retimed() -> None:
    room = Room().at_step("role-swap", "card")
    here, past = room.slot("role-swap", "card"), room.slot("role-swap", "ask-two")
    for slot in (here, past):
        assert "still to come" in room.refusal(LeaveOut(slot))
        assert "still to come" in room.refusal(Retime(((slot, minutes(1)),)))
    assert "no time and a day" in room.refusal(Retime(((room.slot("role-swap", "share"), minutes(-1)),)))


def test_a_whole_retiming_is_one_thing_to_undo_and_redo() -> None:
    room = Room().at_step("role-swap", "card")
    wall, corner = room.slot("group-theme-harvest", "wall"), room.slot("failing-forward", "talk")
    before = room.session
    room.do(Retime(((wall, minutes(8)),), (corner,)))
    after_it = room.session
    assert after_it.lengths[wall] == minutes(8)
    assert after_it.left_out == {corner}
    room.do(Undo())
    assert room.session == before
    room.do(Redo())
    assert room.session == after_it


@pytest.mark.parametrize("change", [minutes(1), minutes(-1)])
def test_a_second_turn_keeps_the_length_of_the_first(change: Duration) -> None:
    room = Room()
    room.go_on_to("role-swap", "ask-two")
    assert "equal turns stay equal" in room.refusal(AddTime(change))
    assert room.session.lengths[room.slot("role-swap", "ask-two")] == minutes(6)


def test_a_second_turn_may_have_what_the_first_ran_over() -> None:
    room = Room()
    room.go_on_to("sparkling-pairs", "ask-one")
    room.wait(minutes(7))
    room.go_on_to("role-swap", "ask-two")
    room.do(AddTime(seconds(40)))
    assert left(room) == seconds(400)
    assert "equal turns stay equal" in room.refusal(AddTime(minutes(1)))


def test_a_stay_tells_how_long_its_clock_stood_still() -> None:
    room = Room().at_step("role-swap", "card")
    room.do(Pause())
    room.wait(seconds(70))
    room.do(NextStep())
    assert room.session.visits[-2].stood_still == seconds(70)
