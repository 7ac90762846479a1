from app.domain.commands import Begin, EndSession, ExplainLoss, JumpTo, LeaveOut, NextStep, Undo
from app.domain.console import LossQuestion, PeoplePanel, SpentPanel, SpentRow
from app.domain.identifiers import SlotIndex
from app.domain.instants import minutes, seconds
from app.domain.vocabulary import LossReason
from tests.support.frame_text import texts
from tests.support.rooms import HALF_DAY, Room, in_minutes, plan_of


def late_room() -> Room:
    """Began four minutes late, and the first step took 2:10 longer."""
    room = Room(at=in_minutes(4))
    room.do(Begin())
    room.wait_for_end()
    room.wait(seconds(130))
    room.do(NextStep())
    return room


def test_the_question_names_the_step_and_what_it_took_and_goes_once_answered() -> None:
    room = late_room()
    assert room.console().question == LossQuestion(SlotIndex(0), 1, "Welcome", "2:10")
    room.do(ExplainLoss(SlotIndex(0), LossReason.DISCUSSION))
    assert room.console().question is None
    room.do(Undo())
    assert room.console().question is not None
    room.do(NextStep())
    assert room.console().question is None


def test_nothing_of_it_reaches_the_room() -> None:
    room = late_room()
    shown = texts(room.stage())
    assert not any("longer" in text for text in shown)
    room.do(ExplainLoss(SlotIndex(0), LossReason.DISCUSSION))
    assert texts(room.stage()) == shown


def test_during_steps_there_is_no_panel_of_the_day() -> None:
    assert not any(isinstance(panel, SpentPanel) for panel in late_room().console().panels)


def test_after_the_end_the_whole_day_comes_first() -> None:
    room = late_room()
    room.do(LeaveOut(SlotIndex(3)), JumpTo(SlotIndex(2)))
    room.wait(minutes(1))
    room.do(EndSession())
    panel = room.console().panels[0]
    assert isinstance(panel, SpentPanel)
    assert panel.lost == "6:10 lost in all"
    first = room.session.plan.slots
    assert panel.rows[:3] == (
        SpentRow(None, "Start", "10:00", "10:04", "+4 min", True, LossReason.LATE_START),
        SpentRow(SlotIndex(0), "Welcome", "2 min", "4:10", "+2:10", True, None),
        SpentRow(SlotIndex(1), first[1].title, "2 min", "0 s", "−2 min", False, None),
    )
    assert panel.rows[4].real == "left out"
    assert isinstance(room.console().panels[-1], PeoplePanel)


def test_in_a_break_the_people_come_first_and_the_break_itself_is_not_yet_told() -> None:
    room = Room(plan=plan_of(HALF_DAY), people=12)
    room.do(Begin())
    pause = next(SlotIndex(i) for i, slot in enumerate(room.session.plan.slots) if slot.step is None)
    room.do(JumpTo(pause))
    people, panel = room.console().panels
    assert isinstance(people, PeoplePanel)
    assert isinstance(panel, SpentPanel)
    assert all(row.place != pause for row in panel.rows)


def test_a_day_on_time_says_that_nothing_was_lost() -> None:
    room = Room()
    room.do(Begin())
    room.wait_for_end()
    room.do(EndSession())
    panel = room.panel(SpentPanel)
    assert panel.lost == "No time was lost"
