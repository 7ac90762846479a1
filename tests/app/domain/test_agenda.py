from app.domain.agenda import expected_starts, lateness, planned_start
from app.domain.agenda_rows import agenda_rows
from app.domain.commands import AddTime, Begin, EndSession, NextStep, Pause, PreviousStep
from app.domain.console import RowState
from app.domain.instants import ZERO, Instant, after, minutes, seconds
from tests.support.rooms import HALF_DAY, TEN, Room, in_minutes, plan_of


def strip(room: Room) -> tuple[str, str]:
    return room.console().strip.lateness, room.console().strip.ends


def test_before_the_beginning_the_plan_counts_until_its_start_is_past() -> None:
    room = Room(at=in_minutes(-15))
    assert strip(room) == ("on time", "ends 11:28, 2 min spare")
    room.wait(minutes(18))
    assert strip(room) == ("3 min late", "ends 11:31, 1 min over")
    assert not Room().console().strip.over


def test_under_fifteen_seconds_nobody_is_told() -> None:
    room = Room()
    room.wait(seconds(14))
    room.do(Begin())
    assert strip(room)[0] == "on time"
    room.wait(minutes(2), seconds(1))
    assert strip(room)[0] == "15 s late"
    assert room.console().strip.late


def test_an_overrun_is_late_and_a_short_step_is_early() -> None:
    room = Room()
    room.do(Begin())
    room.wait(minutes(1))
    room.do(NextStep())
    assert strip(room) == ("1 min early", "ends 11:27, 3 min spare")
    room.wait(minutes(5))
    assert strip(room)[0] == "2 min late"


def test_added_time_moves_the_end_and_its_equal_turn_too() -> None:
    room = Room()
    room.go_on_to("sparkling-pairs", "ask-one")
    room.do(AddTime(minutes(2)))
    assert strip(room) == ("2 min late", "ends 11:32, 2 min over")


def test_a_pause_moves_the_end_while_it_lasts() -> None:
    room = Room()
    room.do(Begin(), Pause())
    room.wait(minutes(4))
    assert strip(room) == ("4 min late", "ends 11:32, 2 min over")


def test_the_plan_never_changes() -> None:
    room = Room()
    before = room.session.plan
    room.go_on_to("sparkling-pairs", "ask-one")
    room.do(AddTime(minutes(3)))
    assert room.session.plan is before
    assert planned_start(room.session, room.slot("role-swap", "read-back")) == in_minutes(31)


def test_rows_say_what_is_past_now_next_and_later() -> None:
    room = Room()
    room.go_on_to("sparkling-pairs", "find")
    rows = {row.slot: row for row in room.console().agenda if row.slot is not None}
    here = room.slot("sparkling-pairs", "find")
    assert [rows[slot].state for slot in sorted(rows)][here - 1 : here + 3] == [
        RowState.PAST,
        RowState.NOW,
        RowState.NEXT,
        RowState.LATER,
    ]
    assert rows[here].time == "10:10"
    heading = room.session.exercise
    assert heading is not None
    headings = {row.title: row.state for row in room.console().agenda if row.slot is None}
    assert headings[heading.title] is RowState.NOW
    assert headings["Spare time"] is RowState.LATER


def test_an_odd_turn_is_left_out_of_an_even_day() -> None:
    room = Room(plan=plan_of(HALF_DAY), people=14)
    room.do(Begin())
    third = room.slot("role-swap", "third-turn")
    states = {row.slot: row.state for row in agenda_rows(room.session, room.now)}
    assert states[third] is RowState.LEFT_OUT
    starts = expected_starts(room.session, room.now)
    assert starts[third] == starts[third + 1]


def test_every_step_on_time_begins_when_planned() -> None:
    room = Room()
    room.do(Begin())
    for slot, start in enumerate(expected_starts(room.session, room.now)):
        assert room.session.position == slot
        assert start == room.now
        assert lateness(room.session, room.now) == ZERO
        if room.session.next_slot() is not None:
            room.finish_step()
    room.wait_for_end()
    assert room.now == in_minutes(88)


def test_what_begins_again_is_shown_with_its_last_beginning() -> None:
    room = Room()
    room.do(Begin())
    room.wait(minutes(2))
    room.do(NextStep())
    room.wait(minutes(1))
    room.do(PreviousStep())
    row = next(row for row in room.console().agenda if row.slot == 0)
    assert row.time == "10:03"


def test_after_the_end_the_words_say_when_it_was() -> None:
    room = Room().at_step("commitments-close", "end")
    room.wait(seconds(60))
    room.do(EndSession())
    room.wait(minutes(60))
    assert strip(room) == ("ended", "ended 10:01")
    rows = [row for row in room.console().agenda if row.slot is not None]
    assert rows[-1].state is RowState.PAST
    assert {(row.state, row.time) for row in rows[:-1]} == {(RowState.LEFT_OUT, "")}
    assert lateness(room.session, Instant(after(TEN, minutes(500)))) == ZERO
