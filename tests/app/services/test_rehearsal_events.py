"""A rehearsal in which things go wrong: the clock shows what it would show in a room."""

from pathlib import Path

import pytest

from app.domain.identifiers import ParticipantId, WorkshopId
from app.domain.instants import Duration, minutes, seconds
from app.domain.people import Presence
from app.services.event_files import read_events
from app.services.preparing import Sheets, prepare
from app.services.rehearsal import play, play_at_once
from app.services.rehearsal_script import Coming, Script, Source, Unplayable
from tests.support.rooms import CATALOGUE, HALF_DAY, TEN, Room, in_minutes


def script_of(room: Room, *rows: str) -> Script:
    reading = read_events("at,what,who,value,why\n" + "\n".join(rows), room.session.plan, room.session.people)
    assert reading.faults == ()
    return Script((), events=reading.rows)


def played(*rows: str) -> Room:
    room = Room(at=in_minutes(-2))
    play_at_once(room.conductor, script_of(room, *rows), room.clock)
    return room


def lasted(room: Room, exercise: str, step: str) -> Duration:
    slot = room.slot(exercise, step)
    (visit,) = (visit for visit in room.session.visits if visit.slot == slot)
    assert visit.ended is not None
    return Duration(visit.ended - visit.began)


def refused(*rows: str) -> Unplayable:
    with pytest.raises(Unplayable) as trouble:
        played(*rows)
    assert trouble.value.source is Source.EVENTS
    return trouble.value


def test_whoever_arrives_is_expected_and_the_end_that_is_told_allows_for_them(tmp_path: Path) -> None:
    people, events = tmp_path / "people.csv", tmp_path / "events.csv"
    people.write_text("name\n" + "\n".join(f"Seat {number}" for number in range(1, 12)))
    events.write_text("at,what,who,value,why\n20,arrives,Seat 4,,\n")
    workshop = CATALOGUE.workshops[WorkshopId(HALF_DAY)]
    prepared = prepare(workshop, CATALOGUE, Sheets(people, events=events), TEN)
    assert [person.name for person in prepared.people if person.presence is Presence.EXPECTED] == ["Seat 4"]
    assert prepared.plan.third_turn


def test_the_day_begins_late_and_ends_late() -> None:
    room = played(",late-start,,4,")
    assert room.session.visits[0].began == in_minutes(4)
    assert room.session.ended == in_minutes(92)


def test_a_step_runs_over_at_its_end_or_where_the_room_is_at_a_time() -> None:
    room = played("role-swap/card,lost,,90s,technology", "1,lost,,2,")
    assert lasted(room, "role-swap", "card") == seconds(210)
    assert lasted(room, "working-agreement", "welcome") == minutes(4)
    assert [reason for _, reason in room.session.reasons] == ["technology"]
    assert room.session.ended == in_minutes(91.5)


def test_a_paused_clock_and_a_sleeping_laptop_move_what_comes_after() -> None:
    room = played("1,pause,,2,", "20,pause,,,", "23,goes-on,,,", "40,slept,,10,")
    assert lasted(room, "working-agreement", "welcome") == minutes(4)
    assert room.session.ended == in_minutes(88 + 2 + 3 + 10)
    assert sum(visit.stood_still for visit in room.session.visits) == minutes(15)


def test_back_dating_gives_time_back_and_added_time_takes_it() -> None:
    room = played("role-swap/read-back,lost,,1,", "role-swap/card,add,,1,")
    assert room.session.ended == in_minutes(90)
    slot = room.slot("role-swap", "card")
    began = next(visit.began for visit in room.session.visits if visit.slot == slot)
    minute = (began - in_minutes(0)) // 60_000 + 1
    again = played("role-swap/read-back,lost,,1,", f"{minute},back-date,,1,")
    assert lasted(again, "role-swap", "card") == minutes(2)
    assert again.session.ended == in_minutes(88)


def test_a_skipped_step_and_one_left_out_make_the_day_shorter() -> None:
    room = played("1,skip,,,", "2,leave-out,,role-swap/share,")
    assert lasted(room, "working-agreement", "welcome") == minutes(1)
    share = room.session.plan.slots[room.slot("role-swap", "share")].length
    assert room.session.ended == in_minutes(87) - share


def test_people_come_and_go_and_the_rest_is_said() -> None:
    room = Room(at=in_minutes(-2))
    script = script_of(room, "9,leaves,Bruno,,", "3,message,,Back at 11:05,", "30,draw,,,")
    messages = set()
    much_later = Coming(ParticipantId(1), minutes(500), Presence.LEFT)
    for moment in play(room.conductor, Script((), (much_later,), script.events)):
        room.clock.move_to(moment.at)
        messages.add(room.session.stage.message)
    assert room.session.people[1].presence is Presence.LEFT
    assert room.session.people[0].presence is Presence.PRESENT
    assert "Back at 11:05" in messages


def test_what_is_proposed_is_done_and_a_turn_gets_what_it_is_owed() -> None:
    room = played(
        "sparkling-pairs/ask-one,lost,,1,",
        "role-swap/change,fair,,,",
        "role-swap/card,lost,,2,",
        "role-swap/share,advice,,,",
    )
    assert lasted(room, "sparkling-pairs", "ask-one") == lasted(room, "role-swap", "ask-two") == minutes(7)
    assert room.session.ended == room.session.plan.end


def test_what_cannot_be_done_then_is_said_with_its_row() -> None:
    for row, sentence in (
        ("1,goes-on,,,", "The clock is not paused then."),
        ("1,pause,,,", "The clock never goes on again."),
        ("1,advice,,,", "Nothing is proposed at that moment."),
        ("1,fair,,,", "No turn is owed time at that moment."),
        ("500,draw,,,", "The session was over by then."),
    ):
        trouble = refused("0.5,add,,1,", row)
        assert (trouble.row, trouble.sentence) == (3, sentence)
    never = refused("1,leave-out,,role-swap/share,", "role-swap/share,lost,,1,")
    assert never.sentence == "That step did not take place."
    hopeless = refused("commitments-close/round,lost,,30,", "commitments-close/form,advice,,,")
    assert "cannot be done with a key" in hopeless.sentence
