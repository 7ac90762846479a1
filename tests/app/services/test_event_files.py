"""Files of what goes wrong: what they may say, and what is said about each row that cannot be used."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.identifiers import ParticipantId
from app.domain.instants import minutes, seconds
from app.domain.vocabulary import LossReason
from app.services.event_files import PlannedEvent, read_events, read_events_file
from tests.support.rooms import HALF_DAY, people_called, plan_of

PLAN = plan_of(HALF_DAY)
PEOPLE = people_called("Ana", "Ben")
HEAD = "at,what,who,value,why\n"


def only(row: str) -> PlannedEvent:
    reading = read_events(HEAD + row, PLAN, PEOPLE)
    assert reading.faults == ()
    (event,) = reading.rows
    return event


def test_times_are_minutes_from_the_start_or_the_end_of_a_step_or_of_a_break() -> None:
    assert only("12.5,skip,,,").at == minutes(12.5)
    assert only("90:30,skip,,,").at == minutes(90.5)
    assert only("0,skip,,,").at == 0
    assert only("Role-Swap/Card,skip,,,").when == PLAN.find("role-swap", "card")
    when = only("break,lost,,2,").when
    assert when is not None
    assert PLAN.slots[when].title == "Break"


def test_each_kind_of_event_takes_what_it_needs() -> None:
    assert only("5,arrives,ana,,").person == ParticipantId(1)
    assert only(",late-start,,4,").length == minutes(4)
    lost = only("5,lost,,90s,Technology")
    assert (lost.length, lost.why, lost.row) == (seconds(90), LossReason.TECHNOLOGY, 2)
    assert only("5,add,,-1,").length == minutes(-1)
    assert only("5,pause,,,").length == 0
    assert only("5,leave-out,,role-swap/share,").slot == PLAN.find("role-swap", "share")
    assert only("5,message,,Back at 11:05,").text == "Back at 11:05"


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        ("5,arives,Ana,,", "there is no event “arives”. Did you mean “arrives”?"),
        ("5,,Ana,,", "names no event."),
        ("soon,skip,,,", "“soon” under at is no time."),
        (",skip,,,", "has nothing under at: no time."),
        ("role-swap/crad,skip,,,", "there is no step “role-swap/crad”. Did you mean “role-swap/card”?"),
        ("9,late-start,,4,", "a late start has no time of its own"),
        ("5,leaves,Zoë,,", "there is no person “Zoë”."),
        ("5,skip,Ana,,", "names Ana, but “skip” is nobody's own."),
        ("5,lost,,,", "“” under value is no length of time"),
        ("5,lost,,-2,", "“-2” under value is no length of time"),
        ("5,add,,0,", "“0” under value is no amount of time"),
        ("5,leave-out,,nowhere,", "there is no step “nowhere”."),
        ("5,skip,,3,", "has a value, which “skip” does not take."),
        ("5,lost,,3,boredom", "there is no reason “boredom”."),
        ("5,skip,,,technology", "says why, which only lost time needs"),
    ],
)
def test_a_row_that_cannot_be_used_says_why(row: str, sentence: str) -> None:
    reading = read_events(HEAD + "3,draw,,,\n" + row + "\n", PLAN, PEOPLE)
    (fault,) = reading.faults
    assert fault.row == 3
    assert sentence in fault.sentence
    assert len(reading.rows) == 1


def test_a_file_with_nothing_in_it_or_without_its_columns_is_refused(tmp_path: Path) -> None:
    assert "no events in it" in read_events("", PLAN, PEOPLE).faults[0].sentence
    assert "no column what" in read_events("at\n3\n", PLAN, PEOPLE).faults[0].sentence
    assert "cannot be read" in read_events_file(tmp_path / "missing.csv", PLAN, PEOPLE).faults[0].sentence


@given(st.text())
def test_whatever_the_text_is_it_gives_a_reading(text: str) -> None:
    reading = read_events(HEAD + text, PLAN, PEOPLE)
    assert all(event.row > 1 for event in reading.rows)
