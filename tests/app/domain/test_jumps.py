"""When the laptop's clock is set or its zone changes: what was measured stays, and the names follow if she wants."""

import pytest

from app.domain.commands import Begin, EndSession, EndStepAt, NameTimesBy, NextStep, Redo, RoomWaited, Undo
from app.domain.instants import ZERO, Duration, Instant, date_text, minutes, seconds
from app.domain.jumps import naming, renaming_advice, slept_advice
from app.domain.promises import promises_ahead
from app.services.exports.json_export import session_json
from tests.support.rooms import HALF_DAY, Room, in_minutes, plan_of

HOUR = minutes(60)


def asked(room: Room, wall_offset: Duration) -> str:
    found = renaming_advice(room.session, wall_offset, room.now)
    return found.sentence if found is not None else ""


def test_a_wall_set_back_an_hour_is_asked_about_and_then_everything_is_called_so() -> None:
    room = Room()
    room.do(Begin())
    room.wait(minutes(1))
    before = room.session
    found = renaming_advice(room.session, Duration(-HOUR), room.now)
    assert found is not None
    assert found.sentence == (
        "This laptop's clock now says 09:01; times here go by 10:01. Use the new clock?"
        " What was planned for 11:30 is then called 10:30."
    )
    assert found.command == NameTimesBy(Duration(-HOUR))
    room.do(found.command)
    assert room.console().strip.clock == "09:01:00"
    assert room.console().strip.ends.startswith("ends 10:28")
    assert room.console().strip.lateness == "on time"
    assert (room.session.timer, room.session.visits) == (before.timer, before.visits)
    assert asked(room, Duration(-HOUR)) == ""
    renamed = room.session
    room.do(Undo())
    assert room.session == before
    room.do(Redo())
    assert room.session == renamed
    assert room.reopened().session == renamed


@pytest.mark.parametrize("change", [HOUR, -HOUR, minutes(330), minutes(-180)])
def test_summer_time_and_another_zone_change_names_and_no_lengths(change: Duration) -> None:
    room = Room()
    room.do(Begin())
    room.wait(seconds(90))
    room.do(NameTimesBy(change))
    room.wait(seconds(30))
    assert room.session.timer is not None
    assert room.session.timer.elapsed(room.now) == minutes(2)
    assert room.session.projected_end(room.now) == in_minutes(88)
    assert asked(room, ZERO) != ""


def test_a_time_server_is_not_worth_a_question() -> None:
    room = Room()
    for drift in (0, 1_500, -1_500, 59_000, -59_999):
        assert asked(room, Duration(drift)) == ""
    assert asked(room, Duration(60_000)) != ""
    room.do(Begin(), EndSession())
    assert asked(room, HOUR) == ""


def test_a_wall_whose_date_is_quite_wrong_still_names_the_time_of_day() -> None:
    years = Duration(-2000 * 24 * HOUR - minutes(61))
    assert naming(years) == minutes(-61)
    assert naming(minutes(13 * 60)) == minutes(13 * 60)
    room = Room()
    assert "now says 08:59; times here go by 10:00" in asked(room, years)
    assert "No place on earth" in room.refusal(NameTimesBy(minutes(15 * 60)))


def test_a_sleep_is_told_so_that_a_clock_set_forward_makes_sense_too() -> None:
    found = slept_advice(minutes(10))
    assert "asleep, or its clock was set forward, for 10 min" in found.sentence
    assert found.command == RoomWaited(minutes(10))


def test_a_day_that_runs_past_midnight_keeps_its_promises_and_its_names() -> None:
    evening = Instant(in_minutes(12.5 * 60))
    room = Room(plan=plan_of(HALF_DAY, start=evening), people=12, at=evening)
    room.do(Begin())
    told = promises_ahead(room.session)
    assert room.console().strip.clock == "22:30:00"
    assert room.console().strip.ends.startswith("ends 01:5")
    rows = [row.time for row in room.console().agenda if row.time]
    assert rows[0] == "22:30"
    assert rows[-1].startswith("01:")
    room.go_on_to("failing-forward", "brief")
    assert room.console().strip.lateness == "on time"
    assert promises_ahead(room.session) == told[1:]
    assert room.console().strip.clock == "00:31:00"
    assert date_text(room.now, ZERO) == "22 November 2026"
    room.do(EndStepAt("00:35"), NextStep())
    assert room.session.visits[-2].length == minutes(4)


def test_exports_name_all_times_by_the_clock_in_force() -> None:
    room = Room()
    room.do(Begin(), NameTimesBy(HOUR))
    assert b'"began": "2026-11-21T11:00:00.000+01:00"' in session_json(room.session)
