"""A session that opens with the actions of an earlier one: what it brings, who is named, and what the room says."""

from msgspec.structs import replace

from app.domain.commands import EndSession, JumpTo, NextStep, RemoveNote, TakeNote, TellCarried, Undo
from app.domain.console import CommitPanel
from app.domain.follow_up import (
    Earlier,
    carried_into,
    earlier_of,
    has_place,
    minutes_for,
    proposed,
    with_follow_up,
)
from app.domain.identifiers import ExerciseId, NoteId, WorkshopId
from app.domain.instants import minutes
from app.domain.plan import plan_workshop
from app.domain.session import CarriedAction
from app.domain.stage import Commit
from app.domain.vocabulary import Category, Standing
from tests.support.rooms import CATALOGUE, NINETY, TEN, Room, only, people_called

ACTIONS = (
    CarriedAction("Ask Mondays what was learnt", "Grace", "2026-12-07", "Team day", "2026-11-02"),
    CarriedAction("Try the huddle card", "", "", "Team day", "2026-11-02"),
    CarriedAction("Print the four questions", "Ivo", "every Monday", "Team day", "2026-11-02"),
)


def room_with(*actions: CarriedAction) -> Room:
    """Grace and Ivo, at the step that asks what became of these."""
    return Room(plan=only("follow-up"), people=people_called("Grace", "Ivo"), carried=actions)


def asked(*actions: CarriedAction) -> Room:
    return room_with(*actions).at_step("follow-up", "since")


def seen(room: Room) -> list[tuple[str, str, str]]:
    """What the room sees: text, owner and what became of it."""
    return [(each.text, each.owner, each.standing) for each in room.picture(Commit).actions]


def test_the_room_sees_each_action_and_what_became_of_it() -> None:
    room = asked(*ACTIONS)
    assert seen(room) == [(each.text, each.owner, "") for each in ACTIONS]
    room.do(TellCarried(0, Standing.DONE), TellCarried(2, Standing.DROPPED), TellCarried(1, Standing.GOING_ON))
    assert [standing for _, _, standing in seen(room)] == ["done", "going-on", "dropped"]
    assert [row.action.standing for row in room.panel(CommitPanel).carried] == ["done", "going-on", "dropped"]


def test_a_new_action_stands_below_those_of_last_time_and_nowhere_else() -> None:
    room = asked(*ACTIONS[:1])
    room.do(TakeNote("Ask the night team", owner="Ivo"))
    assert seen(room) == [(ACTIONS[0].text, "Grace", ""), ("Ask the night team", "Ivo", "")]
    elsewhere = Room(carried=ACTIONS).at_step("group-theme-harvest", "do-more")
    assert elsewhere.picture(Commit).actions == ()
    assert elsewhere.panel(CommitPanel).carried == ()


def test_undo_is_exact_and_a_new_start_finds_it_all() -> None:
    room = asked(*ACTIONS)
    before = room.session
    room.do(TellCarried(1, Standing.DONE))
    told = room.session
    assert room.console().undo == "what became of an action"
    room.do(Undo())
    assert room.session == before
    room.do(TellCarried(1, Standing.DONE))
    assert room.reopened().session.carried == told.carried
    assert room.do(TellCarried(1, Standing.DONE)) == ()
    assert room.refusal(TellCarried(3, Standing.DONE)) == "There is no such action of last time."


def test_what_is_agreed_and_what_still_goes_on_is_left_to_the_next_session() -> None:
    room = asked(*ACTIONS)
    room.do(TellCarried(0, Standing.DONE), TellCarried(1, Standing.DROPPED), TellCarried(2, Standing.GOING_ON))
    room.do(TakeNote("Call them", owner="Grace"), TakeNote("No owner yet", owner="the sponsor"))
    room.do(TakeNote("Withdrawn"), RemoveNote(NoteId(3)), EndSession())
    left = earlier_of(room.session)
    assert [(each.text, each.owner, each.source, each.agreed_on) for each in left.actions] == [
        ("Print the four questions", "Ivo", "Team day", "2026-11-02"),
        ("Call them", "Grace", "Since last time", "2026-11-21"),
        ("No owner yet", "", "Since last time", "2026-11-21"),
    ]
    assert {each.standing for each in left.actions} == {Standing.OPEN}


def test_nobody_is_named_who_is_not_on_the_roster_now() -> None:
    texts = ("Ask Chiara and Grace first", "Grace calls")
    actions = tuple(CarriedAction(text, owner) for text, owner in zip(texts, ("Chiara", "Grace"), strict=True))
    earlier = Earlier("Team day", "", (*actions, CarriedAction("Sit down", "Seat 2")), ("Chiara", "Grace", "Seat 2"))
    carried = carried_into(earlier, ("Grace Okafor", "Seat 2"))
    assert [(each.text, each.owner) for each in carried] == [
        ("Ask a colleague and Grace first", ""),
        ("Grace calls", "Grace"),
        ("Sit down", ""),
    ]
    assert [each.owner for each in carried_into(earlier, ())] == ["", "", ""]


def test_the_same_people_come_before_the_same_workshop() -> None:
    others = Earlier("A", "", ACTIONS, ("Ana", "Ben"), WorkshopId(NINETY))
    friends = Earlier("B", "", ACTIONS, ("Grace", "Ivo", "Mei"), WorkshopId("half-day"))
    newest = Earlier("C", "", ACTIONS, (), WorkshopId("own"))
    choices = (newest, others, friends)
    assert proposed(choices, WorkshopId(NINETY), ("Grace", "Ivo", "Uma")) == 2
    assert proposed(choices, WorkshopId(NINETY), ("Grace", "Uma", "Rosa")) == 1
    assert proposed(choices, WorkshopId(NINETY), ()) == 1
    assert proposed(choices, WorkshopId("nowhere"), ()) == 0


def test_it_takes_time_before_everything_else_and_the_end_comes_later() -> None:
    workshop = CATALOGUE.workshops[WorkshopId(NINETY)]
    exercises = CATALOGUE.exercises
    opened = with_follow_up(workshop, exercises, 6)
    usual, plan = (plan_workshop(each, exercises, CATALOGUE.principles, start=TEN) for each in (workshop, opened))
    assert plan.slots[0].title == "Since last time"
    assert plan.slots[0].length == minutes(4)
    assert plan.end - usual.end == minutes(4)
    assert [item.at - 4 for item in opened.items[1:]] == [item.at for item in workshop.items]
    assert with_follow_up(opened, exercises, 40) is opened
    assert has_place(opened, exercises)
    assert not has_place(replace(opened, items=opened.items[1:]), exercises)
    step = exercises[ExerciseId("follow-up")].steps[0]
    assert [minutes_for(step, count) for count in (1, 2, 3, 8, 40)] == [2, 2, 3, 5, 20]


def test_without_any_it_is_a_step_like_others() -> None:
    room = asked()
    assert room.picture(Commit).actions == ()
    assert room.picture(Commit).prompts == ("Done", "Still going on", "Dropped, and that is fine")
    assert [note.category for note in room.session.notes] == []
    room.do(TakeNote("Agree on something"), JumpTo(room.slot("follow-up", "since")))
    assert room.session.notes[0].category is Category.ACTION
    assert room.refusal(NextStep())
