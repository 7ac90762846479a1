"""What a proposal says beforehand is what happens when it is done."""

import pytest

from app.domain.commands import Command, NextStep, Retime, SkipStep
from app.domain.console import AgendaRow, RowChange, RowState
from app.domain.instants import minutes, seconds
from app.domain.proposal import proposed
from tests.support.rooms import HALF_DAY, Room, plan_of


def late(workshop: str, exercise: str, step: str, by: float) -> Room:
    room = Room(plan=plan_of(workshop), people=14)
    room.go_on_to(exercise, step)
    room.wait_for_end()
    room.wait(minutes(by))
    return room


def proposal(room: Room) -> tuple[tuple[RowChange, ...], Command]:
    found = room.console().advice[0]
    assert found.command is not None
    return found.changes, found.command


def steps(room: Room) -> dict[int, AgendaRow]:
    return {row.slot: row for row in room.console().agenda if row.slot is not None}


def _plans(row: AgendaRow) -> tuple[str, bool]:
    return row.length, row.state is RowState.LEFT_OUT


STORIES = [
    ("ninety-minutes", "sparkling-pairs", "pair", 5),
    ("ninety-minutes", "role-swap", "share", 6),
    ("half-day", "group-theme-harvest", "wall", 9),
    ("half-day", "working-agreement", "add", 20),
]


@pytest.mark.parametrize("story", STORIES)
def test_the_preview_names_all_that_happens_and_nothing_else(story: tuple[str, str, str, float]) -> None:
    room = late(*story)
    before = steps(room)
    changes, command = proposal(room)
    room.do(command)
    after = steps(room)
    named = {change.slot: change for change in changes if change.slot is not None}
    assert set(named) == {slot for slot in before if _plans(before[slot]) != _plans(after[slot])}
    for slot, change in named.items():
        if not change.after:
            assert after[slot].time == ""
            continue
        assert (change.before, change.after) == (before[slot].length, after[slot].length)
        if change.begins:
            assert (change.began, change.begins) == (before[slot].time, after[slot].time)
        else:
            assert before[slot].time == after[slot].time


@pytest.mark.parametrize("story", STORIES)
def test_the_end_is_told_before_and_after(story: tuple[str, str, str, float]) -> None:
    room = late(*story)
    expected = room.console().agenda[-1].time
    changes, command = proposal(room)
    end = changes[-1]
    assert (end.slot, end.began) == (None, expected)
    room.do(command)
    assert room.console().agenda[-1].time == end.begins


def test_more_changes_than_a_sentence_can_name_are_all_in_the_preview() -> None:
    room = late(HALF_DAY, "working-agreement", "add", 20)
    changes, command = proposal(room)
    assert isinstance(command, Retime)
    assert "more" in room.console().advice[0].sentence
    assert len(changes) == len(command.lengths) + len(command.left_out) + 1 > 5


def test_taking_a_skipped_turn_in_again_shows_what_it_costs() -> None:
    room = Room(people=14)
    room.go_on_to("role-swap", "ask-two")
    room.do(SkipStep())
    changes, command = proposal(room)
    assert [(change.title, change.before, change.after) for change in changes[:1]] == [("B asks, A tells", "", "6 min")]
    end = changes[-1]
    room.do(command)
    assert room.console().agenda[-1].time == end.begins > end.began


def test_what_would_be_refused_changes_nothing() -> None:
    room = Room()
    assert proposed(room.session, NextStep(), room.now) is room.session


def test_a_proposal_is_shown_without_being_done() -> None:
    room = late("ninety-minutes", "sparkling-pairs", "pair", 5)
    before = room.session
    room.wait(seconds(1))
    assert room.console().advice[0].changes
    assert room.session is before
