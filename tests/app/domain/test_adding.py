"""What the plan put aside comes into the running day: after what goes on, told against the end, taken back exactly."""

import json

import pytest
from msgspec.structs import replace

from app.domain.commands import AddParked, NextStep, PreviousStep, SetCurtain, TakeNote, Undo
from app.domain.console import RowState
from app.domain.identifiers import ExerciseId
from app.domain.instants import ZERO, minutes
from app.domain.plan import Plan, plan_workshop
from app.domain.stage_parts import Curtain
from app.domain.workshop import BreakItem, ExerciseItem, Workshop
from app.services.exports.json_export import session_json
from tests.support.planning import library, ready
from tests.support.rooms import TEN, Room

SPARK = ExerciseItem(ExerciseId("team-spark"), at=0, minutes=12)
COFFEE = BreakItem("Coffee", at=0, minutes=10)
AGAIN = ExerciseItem(ExerciseId("role-swap"), at=0, minutes=20)


def plan(workshop: Workshop | None = None) -> Plan:
    parked = replace(workshop or ready(), parked=(SPARK, COFFEE, AGAIN))
    return plan_workshop(parked, library().exercises, library().principles, start=TEN, people=14)


@pytest.fixture
def room() -> Room:
    return Room(people=14, plan=plan())


def titles(room: Room) -> list[str]:
    return [item.title for item in room.session.plan.items]


def test_nothing_is_offered_before_the_day_begins_and_all_of_it_while_it_runs(room: Room) -> None:
    assert room.console().parked == ()
    room.go_on_to("sparkling-pairs", "ask-one")
    offers = room.console().parked
    assert [(each.title, each.length) for each in offers] == [
        ("Team meeting spark", "12 min"),
        ("Coffee", "10 min"),
        ("Role swap", "20 min"),
    ]
    assert room.console().strip.ends == "ends 11:28, 2 min spare"
    assert offers[0].ends == "ends 11:40, 10 min over"


def test_it_comes_after_the_exercise_that_goes_on_and_the_told_end_stays(room: Room) -> None:
    room.go_on_to("sparkling-pairs", "ask-one")
    before = room.session
    room.do(AddParked(0))
    now = room.session
    assert titles(room)[:4] == ["How we work today", "Pair up: sparkling moments", "Team meeting spark", "Role swap"]
    assert now.plan.end == before.plan.end
    assert now.position == before.position
    assert now.timer == before.timer
    assert room.console().strip.ends == "ends 11:40, 10 min over"
    assert [each.item.title for each in now.plan.parked] == ["Coffee", "Role swap"]
    for exercise in now.plan.exercises():
        assert {now.plan.slots[slot].item for slot in now.plan.slots_of(exercise)} == {now.plan.items.index(exercise)}
    while room.step.startswith("sparkling-pairs"):
        room.do(NextStep())
    assert room.step == "team-spark/prompt"
    room.reopened()
    assert room.step == "team-spark/prompt"


def test_a_break_and_the_same_exercise_once_more_can_be_added(room: Room) -> None:
    room.go_on_to("role-swap", "ask-two")
    room.do(AddParked(1))
    room.do(AddParked(1))
    assert titles(room)[2:5] == ["Role swap", "Role swap", "Coffee"]
    turns = [
        room.session.lengths[index]
        for index, slot in enumerate(room.session.plan.slots)
        if slot.step is not None and slot.step.equal_group == "sparkling-turn"
    ]
    assert len(turns) > 2
    assert len(set(turns)) == 1


def test_undo_takes_it_back_exactly(room: Room) -> None:
    room.go_on_to("group-theme-harvest", "wall")
    room.do(TakeNote("listening"))
    before = room.session
    room.do(AddParked(0))
    assert room.console().undo == "“Team meeting spark” added"
    room.do(Undo())
    assert room.session == before


def test_what_was_let_see_of_it_is_not_let_see_of_what_stands_there_without_it(room: Room) -> None:
    room.go_on_to("sparkling-pairs", "ask-one")
    room.do(AddParked(0))
    room.go_on_to("team-spark", "round")
    here = room.session.position
    room.do(SetCurtain(Curtain.COUNT))
    assert [slot for slot, _ in room.session.curtains] == [here]
    while room.console().undo != "“Team meeting spark” added":
        room.do(Undo())
    assert [slot for slot, _ in room.session.curtains] == [here]
    room.do(Undo())
    assert room.session.curtains == ()


def test_the_agenda_shows_it_as_still_to_come(room: Room) -> None:
    room.go_on_to("sparkling-pairs", "ask-one")
    room.do(AddParked(0))
    rows = [row for row in room.console().agenda if row.title == "Team meeting spark"]
    assert len(rows) == 1
    assert rows[0].state is RowState.LATER


def test_it_is_refused_where_the_room_was_further_on(room: Room) -> None:
    room.go_on_to("role-swap", "ask-two")
    while room.step.startswith("role-swap"):
        room.do(PreviousStep())
    assert "further on already" in room.refusal(AddParked(0))
    assert "Nothing was put aside" in room.refusal(AddParked(7))


def test_the_record_says_what_was_added_and_what_was_not(room: Room) -> None:
    room.go_on_to("sparkling-pairs", "ask-one")
    room.do(AddParked(0))
    record = json.loads(session_json(room.session))["plan"]
    assert [item["title"] for item in record["items"] if item["added"]] == ["Team meeting spark"]
    assert record["parked"] == ["Coffee", "Role swap"]
    assert room.session.plan.parked[0].length > ZERO
    assert room.session.plan.parked[0].length == minutes(10)
