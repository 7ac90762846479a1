"""Steps that go on by themselves: only when wanted, only while somebody looks, and never twice."""

import msgspec

from app.domain.auto_advance import is_up
from app.domain.commands import (
    AddTime,
    BackDate,
    EndSession,
    GoOn,
    NextStep,
    Pause,
    Redo,
    Resume,
    RoomWaited,
    SetAutoAdvance,
    ShowNext,
    SkipStep,
    Undo,
)
from app.domain.console import AgendaRow
from app.domain.identifiers import SlotIndex
from app.domain.instants import Duration, minutes, seconds
from app.domain.plan import Plan
from tests.support.rooms import Room, plan_of


def going_on(exercise: str = "role-swap", step: str = "change") -> Room:
    """A room at a step of one minute that goes on by itself."""
    room = Room().at_step(exercise, step)
    room.do(SetAutoAdvance(room.slot(exercise, step)))
    return room


def look(room: Room, length: Duration) -> bool:
    """Let time go by as a window does, with a look each second; go on where it is time. Whether it went on."""
    went_on = False
    for _ in range(length // seconds(1)):
        earlier = room.now
        room.wait(seconds(1))
        if is_up(room.session, earlier, room.now):
            room.do(GoOn())
            went_on = True
    return went_on


def row(room: Room, exercise: str, step: str) -> AgendaRow:
    slot = room.slot(exercise, step)
    return next(row for row in room.console().agenda if row.slot == slot)


def with_auto(plan: Plan, slot: SlotIndex) -> Plan:
    place = plan.slots[slot]
    assert place.step is not None
    auto = msgspec.structs.replace(place, step=msgspec.structs.replace(place.step, auto_advance=True))
    return msgspec.structs.replace(plan, slots=(*plan.slots[:slot], auto, *plan.slots[slot + 1 :]))


def test_by_default_nothing_goes_on_by_itself() -> None:
    room = Room().at_step("role-swap", "change")
    assert not look(room, minutes(3))
    assert room.step == "role-swap/change"
    assert not any(row.auto for row in room.console().agenda)
    assert "does not go on by itself" in room.refusal(GoOn())


def test_when_the_time_is_up_the_next_step_begins_and_the_one_before_lasted_as_planned() -> None:
    room = going_on()
    clock = room.console().clock
    assert clock is not None
    assert clock.auto
    assert row(room, "role-swap", "change").auto
    assert not look(room, seconds(59))
    assert look(room, seconds(1))
    assert room.step == "role-swap/ask-two"
    assert room.session.visits[-1].auto
    assert room.session.visits[-1].began - room.session.visits[-2].began == minutes(1)


def test_an_exercise_may_ask_for_it() -> None:
    plan = plan_of()
    found = plan.find("role-swap", "change")
    assert found is not None
    room = Room(plan=with_auto(plan, found)).at_step("role-swap", "change")
    assert look(room, seconds(60))
    look(room, seconds(5))
    room.do(NextStep())
    assert not look(room, minutes(20))


def test_it_is_switched_for_this_step_and_those_to_come_and_can_be_undone() -> None:
    room = going_on()
    later = room.slot("role-swap", "card")
    before = room.session
    room.do(SetAutoAdvance(later))
    assert room.console().undo.endswith("goes on by itself")
    assert row(room, "role-swap", "card").auto
    assert room.do(SetAutoAdvance(later)) == ()
    room.do(Undo())
    assert room.session == before
    room.do(SetAutoAdvance(room.slot("role-swap", "change"), on=False))
    assert not look(room, minutes(2))


def test_neither_the_past_nor_the_last_step_goes_on_by_itself() -> None:
    room = going_on()
    assert "to come" in room.refusal(SetAutoAdvance(SlotIndex(0)))
    assert "Nothing comes after" in room.refusal(SetAutoAdvance(room.slot("commitments-close", "end")))
    assert "no such step" in room.refusal(SetAutoAdvance(SlotIndex(999)))
    room.do(EndSession())
    assert "has ended" in room.refusal(SetAutoAdvance(room.slot("role-swap", "card")))


def test_a_key_pressed_a_moment_after_it_went_on_skips_nothing() -> None:
    room = going_on()
    look(room, minutes(1))
    room.wait(seconds(1.9))
    for key in (NextStep(), ShowNext(), SkipStep()):
        assert room.refusal(key) == "It had just gone on by itself."
    assert room.step == "role-swap/ask-two"
    room.wait(seconds(0.1))
    room.do(NextStep())
    assert room.step == "role-swap/read-back"
    room.do(NextStep())
    assert room.step == "role-swap/card"


def test_undo_gives_the_step_back_with_its_clock_and_it_does_not_go_on_again() -> None:
    room = going_on()
    look(room, seconds(59))
    before = room.session
    look(room, seconds(1))
    went_on = room.session
    room.wait(seconds(3))
    room.do(Undo())
    assert room.session == before
    assert room.session.timer is not None
    assert room.session.timer.remaining(room.now) == -seconds(3)
    assert not look(room, minutes(5))
    clock = room.console().clock
    assert clock is not None
    assert not clock.auto
    room.do(Redo())
    assert room.session == went_on


def test_an_undo_in_the_same_moment_does_not_go_on_again_either() -> None:
    room = going_on()
    look(room, minutes(1))
    room.do(Undo())
    assert not look(room, seconds(10))


def test_after_a_sleep_or_another_beginning_it_waits_for_the_facilitator() -> None:
    asleep = going_on()
    earlier = asleep.now
    asleep.wait(minutes(10))
    assert not is_up(asleep.session, earlier, asleep.now)
    assert not look(asleep, seconds(10))
    backdated = going_on()
    look(backdated, seconds(30))
    backdated.do(BackDate(seconds(40)))
    assert not look(backdated, seconds(10))


def test_a_pause_stops_it_and_after_the_pause_it_takes_the_time_that_was_left() -> None:
    room = going_on()
    look(room, seconds(50))
    room.do(Pause())
    assert not look(room, minutes(2))
    room.do(Resume())
    assert not look(room, seconds(9))
    assert look(room, seconds(1))


def test_when_the_room_waited_there_is_time_again_and_then_it_goes_on() -> None:
    room = going_on()
    look(room, seconds(30))
    room.wait(minutes(10))
    room.do(RoomWaited(minutes(10)))
    assert not look(room, seconds(29))
    assert look(room, seconds(1))


def test_time_taken_away_to_nothing_is_time_that_is_up() -> None:
    room = going_on()
    look(room, seconds(10))
    earlier = room.now
    room.wait(seconds(0.4))
    room.do(AddTime(minutes(-1)))
    assert is_up(room.session, earlier, room.now)


def test_another_start_of_the_program_still_knows() -> None:
    room = going_on()
    look(room, minutes(1))
    assert room.reopened().session == room.session
    assert room.session.visits[-1].auto
    assert room.session.auto_advance == {room.slot("role-swap", "change")}
