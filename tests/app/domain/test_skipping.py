"""Skipping the step that goes on: what it does to the day, to equal turns, to promises, and to the record."""

from msgspec.structs import replace

from app.domain.agenda import lateness
from app.domain.commands import Begin, EndSession, JumpTo, LeaveOut, NextStep, Redo, SkipStep, Undo
from app.domain.console import RowState
from app.domain.instants import ZERO, minutes, seconds
from app.domain.people import Presence
from app.domain.promises import promises_ahead
from tests.support.rooms import HALF_DAY, Room, crowd, in_minutes, plan_of


def row_state(room: Room, exercise: str, step: str) -> RowState:
    slot = room.slot(exercise, step)
    return next(row.state for row in room.console().agenda if row.slot == slot)


def test_a_skipped_step_is_left_out_and_the_time_won_shows_as_won() -> None:
    room = Room()
    room.go_on_to("role-swap", "card")
    end = room.session.projected_end(room.now)
    room.wait(seconds(30))
    room.do(SkipStep())
    assert room.step == "role-swap/where-next"
    assert row_state(room, "role-swap", "card") is RowState.LEFT_OUT
    assert lateness(room.session, room.now) == -seconds(90)
    assert room.console().strip.lateness == "2 min early"
    assert room.session.projected_end(room.now) == end - seconds(90)


def test_skipping_is_one_thing_to_undo_and_redo_with_the_clock_as_it_would_be() -> None:
    room = Room()
    room.go_on_to("role-swap", "card")
    room.wait(seconds(30))
    before = room.session
    room.do(SkipStep())
    skipped = room.session
    assert room.console().undo.startswith("skipping of “")
    room.wait(seconds(10))
    room.do(Undo())
    assert room.session == before
    assert room.session.timer is not None
    assert room.session.timer.elapsed(room.now) == seconds(40)
    room.do(Redo())
    assert room.session == skipped


def test_what_was_used_of_a_skipped_step_is_marked_and_going_there_again_takes_it_in() -> None:
    room = Room()
    room.go_on_to("role-swap", "card")
    card = room.slot("role-swap", "card")
    room.wait(seconds(30))
    room.do(SkipStep())
    assert [visit.skipped for visit in room.session.visits[-2:]] == [True, False]
    room.do(JumpTo(card))
    assert row_state(room, "role-swap", "card") is RowState.NOW
    assert not room.session.visits[-1].skipped


def test_the_last_step_and_a_day_that_does_not_run_have_nothing_to_skip() -> None:
    room = Room()
    assert "has not begun" in room.refusal(SkipStep())
    room.at_step("commitments-close", "end")
    assert "nothing comes after it" in room.refusal(SkipStep())
    room.do(EndSession())
    assert "has ended" in room.refusal(SkipStep())


def test_leaving_a_step_out_does_not_move_the_promised_break() -> None:
    room = Room(plan=plan_of(HALF_DAY), people=12)
    room.do(Begin())
    told = promises_ahead(room.session)[0].at
    room.do(LeaveOut(room.slot("role-swap", "share")))
    assert promises_ahead(room.session)[0].at == told
    room.do(SkipStep())
    assert promises_ahead(room.session)[0].at == told


def test_a_three_that_nobody_expected_makes_the_day_late_and_moves_no_promise() -> None:
    room = Room(plan=plan_of(HALF_DAY), people=13)
    assert promises_ahead(room.session)[0].at == in_minutes(76)
    room.go_on_to("role-swap", "third-turn")
    assert lateness(room.session, room.now) == minutes(7)
    room.finish_step()
    assert lateness(room.session, room.now) == minutes(7)


def test_time_for_a_three_is_not_won_while_somebody_is_still_expected() -> None:
    people = (*crowd(12), replace(crowd(13)[-1], presence=Presence.EXPECTED))
    room = Room(plan=plan_of(HALF_DAY, people=13), people=people)
    room.do(Begin())
    assert room.session.runs(room.slot("role-swap", "third-turn"))
    assert room.console().advice == ()
    room.go_on_to("role-swap", "ask-two")
    assert not room.session.runs(room.slot("role-swap", "third-turn"))


def test_after_the_first_of_two_equal_turns_is_skipped_the_other_is_offered_to_be_left_out_too() -> None:
    room = Room()
    room.go_on_to("sparkling-pairs", "ask-one")
    room.wait(minutes(1))
    room.do(SkipStep())
    first = room.console().advice[0]
    assert "is left out, its equal turn is not" in first.sentence
    assert first.command is not None
    room.do(first.command)
    assert row_state(room, "role-swap", "ask-two") is RowState.LEFT_OUT
    assert not any("equal turn" in each.sentence for each in room.console().advice)


def test_when_the_second_turn_is_skipped_it_is_offered_to_be_taken_in_again() -> None:
    room = Room()
    room.go_on_to("role-swap", "ask-two")
    room.wait(minutes(1))
    room.do(SkipStep())
    first = room.console().advice[0]
    assert "one half was not asked" in first.sentence
    assert first.command is not None
    room.do(first.command)
    assert room.step == "role-swap/ask-two"
    assert room.console().clock is not None
    assert lateness(room.session, room.now) == minutes(1)


def test_a_second_turn_left_out_beforehand_is_said_too_but_not_before_a_late_day() -> None:
    room = Room()
    room.go_on_to("sparkling-pairs", "ask-one")
    room.do(LeaveOut(room.slot("role-swap", "ask-two")))
    assert "one half was not asked" in room.console().advice[-1].sentence
    room.do(room.console().advice[-1].command or NextStep())
    assert room.console().advice == ()
    assert lateness(room.session, room.now) == ZERO
