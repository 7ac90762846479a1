"""The agenda by the clock: planned and expected, what really was, and what was promised."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.agenda_rows import agenda_rows
from app.domain.commands import AddTime, EndSession, JumpTo, LeaveOut, NextStep, Pause, PreviousStep, Resume, SkipStep
from app.domain.console import AgendaRow, RowState, RowTimes
from app.domain.console_frame import Steady, console_frame, steady_part
from app.domain.instants import minutes, seconds
from app.domain.refusal import Refused
from tests.support.rooms import HALF_DAY, Room, in_minutes, plan_of


def row(room: Room, title: str) -> AgendaRow:
    return next(row for row in room.console().agenda if row.title == title)


def times(room: Room, title: str) -> RowTimes:
    found = row(room, title).times
    assert found is not None
    return found


def short(room: Room, title: str) -> tuple[str, str]:
    found = times(room, title)
    return found.planned.short, found.real.short if found.real is not None else ""


def step_row(room: Room, exercise: str, step: str) -> AgendaRow:
    slot = room.slot(exercise, step)
    return next(row for row in room.console().agenda if row.slot == slot)


def late_half_day(length: float) -> Room:
    """A half day that began so many minutes late."""
    room = Room(plan=plan_of(HALF_DAY), people=12)
    room.wait(minutes(length))
    room.go_on_to("working-agreement", "need")
    return room


def test_before_the_beginning_all_is_expected_as_planned() -> None:
    room = Room(at=in_minutes(-15))
    for each in room.console().agenda:
        if each.times is not None and each.times.real is not None and each.title != "End":
            assert each.times.real == each.times.planned


def test_an_exercise_has_planned_and_expected_times() -> None:
    room = Room()
    room.wait(minutes(5), seconds(7))
    room.go_on_to("sparkling-pairs", "pair")
    assert short(room, "Role swap") == ("10:24–10:39", "10:29–10:44")
    found = times(room, "Role swap")
    assert found.real is not None
    assert (found.planned.exact, found.real.exact) == ("10:24:00–10:39:00", "10:29:07–10:44:07")


def test_what_is_past_has_the_times_it_really_had() -> None:
    room = Room()
    room.wait(minutes(5))
    room.go_on_to("sparkling-pairs", "ask-one")
    room.wait(minutes(7), seconds(20))
    room.do(NextStep())
    had = step_row(room, "sparkling-pairs", "ask-one")
    assert (had.state, had.time, had.length) == (RowState.PAST, "10:19", "7:20")
    room.go_on_to("role-swap", "read-back")
    title = next(item.title for item in room.session.plan.exercises() if item.id == "sparkling-pairs")
    assert short(room, title) == ("10:08–10:24", "10:13–10:30")


def test_a_step_had_twice_took_both_times_and_began_when_it_first_did() -> None:
    room = Room()
    room.go_on_to("sparkling-pairs", "ask-one")
    room.wait(minutes(2))
    room.do(NextStep(), PreviousStep())
    room.wait(minutes(3))
    room.do(NextStep())
    had = step_row(room, "sparkling-pairs", "ask-one")
    assert (had.time, had.length) == ("10:14", "5 min")


def test_what_was_skipped_or_jumped_over_has_no_times() -> None:
    room = Room()
    room.go_on_to("sparkling-pairs", "find")
    room.do(SkipStep(), JumpTo(room.slot("group-theme-harvest", "wall")))
    skipped, passed = step_row(room, "sparkling-pairs", "find"), step_row(room, "role-swap", "read-back")
    assert [(each.state, each.time) for each in (skipped, passed)] == [(RowState.LEFT_OUT, "")] * 2
    assert short(room, "Role swap") == ("10:24–10:39", "")
    assert row(room, "Role swap").state is RowState.LEFT_OUT


def test_an_exercise_left_out_whole_has_only_its_plan() -> None:
    room = Room(plan=plan_of(HALF_DAY), people=12)
    room.go_on_to("working-agreement", "need")
    coming = next(item for item in room.session.plan.exercises() if item.title == "Role swap")
    for slot in room.session.plan.slots_of(coming):
        if room.session.runs(slot):
            room.do(LeaveOut(slot))
    assert short(room, "Role swap") == ("10:30–10:48", "")


@pytest.mark.parametrize(("late", "said"), [(seconds(14), ""), (seconds(15), "15 s"), (minutes(4), "4 min")])
def test_a_promised_break_that_would_be_late_says_by_how_much(late: int, said: str) -> None:
    found = times(late_half_day(late / minutes(1)), "Break")
    assert found.promised
    assert found.late == said


def test_a_promise_is_where_it_was_told_whatever_happens() -> None:
    room = late_half_day(4)
    assert short(room, "Break") == ("11:16–11:31", "11:20–11:35")
    room.do(AddTime(minutes(3)))
    assert short(room, "Break") == ("11:16–11:31", "11:23–11:38")
    assert not times(room, "Stretch").promised


def test_the_end_is_the_last_row_and_always_a_promise() -> None:
    room = Room()
    room.wait(minutes(8))
    room.go_on_to("sparkling-pairs", "pair")
    last = room.console().agenda[-1]
    assert (last.slot, last.title, last.time, last.state) == (None, "End", "11:36", RowState.LATER)
    assert last.times is not None
    assert (last.times.planned.short, last.times.promised, last.times.late) == ("11:30", True, "6 min")
    room.do(EndSession())
    ended = room.console().agenda[-1]
    assert (ended.state, ended.time) == (RowState.PAST, "10:20")
    assert ended.times is not None
    assert ended.times.late == ""
    assert short(room, "Role swap") == ("10:24–10:39", "")


@given(
    st.lists(
        st.sampled_from(["second", "half", "minutes", "next", "back", "skip", "more", "pause", "end"]), max_size=30
    )
)
def test_what_is_kept_from_tick_to_tick_is_as_if_made_anew(story: list[str]) -> None:
    room = Room(plan=plan_of(HALF_DAY), people=13)
    room.go_on_to("working-agreement", "need")
    steady: Steady | None = None
    for happens in story:
        match happens:
            case "second":
                room.wait(seconds(1))
            case "half":
                room.wait(seconds(31))
            case "minutes":
                room.wait(minutes(4))
            case _ if room.session.ended is not None or room.session.next_slot() is None:
                continue
            case "pause":
                paused = room.session.timer is not None and room.session.timer.paused_at is not None
                room.do(Resume() if paused else Pause())
            case "more":
                # Equal turns stay equal: then there is no more time to give, and the rows stay as they are.
                with suppress(Refused):
                    room.do(AddTime(minutes(1)))
            case "back":
                if room.session.previous_slot() is not None:
                    room.do(PreviousStep())
            case "end":
                room.do(EndSession())
            case _:
                room.do(NextStep() if happens == "next" else SkipStep())
        steady = steady_part(room.session, room.now, steady)
        assert steady.agenda == agenda_rows(room.session, room.now)
        assert console_frame(room.history, room.now, steady) == console_frame(room.history, room.now)
