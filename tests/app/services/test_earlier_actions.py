"""Actions of earlier sessions: from their journals, from the file of a close-down, on paper and in the record."""

import json
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.domain.anonymising import Anonymiser
from app.domain.commands import EndSession, TakeNote, TellCarried
from app.domain.follow_up import Earlier, carried_into
from app.domain.session import CarriedAction
from app.domain.vocabulary import Standing
from app.services.bootstrap import bootstrap
from app.services.clock import HandSetClock
from app.services.conductor import Conductor
from app.services.earlier_actions import NoActions, actions_in, earlier_sessions, is_list_of_actions
from app.services.exports import ExportFormat, export
from app.services.exports.actions_csv import actions_csv
from app.services.journal import read_journal, records_in
from app.services.journal_lines import encode
from app.services.sessions import SetUp
from exercises import content_folder
from tests.support.past_sessions import ACTION, NAMES, past_session
from tests.support.rooms import TEN, Room, only, people_called

ODD = (
    CarriedAction("=SUM(A1) is what Grace said", "Grace", "2026-12-07", "Team day", "2026-11-02"),
    CarriedAction("“Quoted”, and; more\tتجربة", "", "next week", "Team day", "2026-11-02"),
)


def opened_with(*actions: CarriedAction) -> Room:
    room = Room(plan=only("follow-up"), people=people_called("Grace", "Ivo"), carried=actions)
    return room.at_step("follow-up", "since")


def test_a_file_of_actions_gives_back_what_was_left_to_do(tmp_path: Path) -> None:
    room = opened_with(*ODD, CarriedAction("Over and done"))
    room.do(TellCarried(2, Standing.DONE), TakeNote("Call them", owner="Ivo"), TakeNote("Not asked", owner="a sponsor"))
    path = tmp_path / "2026-11-21-team-day-actions.csv"
    path.write_bytes(actions_csv(room.session))
    found = actions_in(path)
    assert found.actions[:2] == (replace(ODD[0]), replace(ODD[1], text="“Quoted”, and; more تجربة"))
    assert [(each.text, each.owner, each.agreed_on) for each in found.actions[2:]] == [
        ("Call them", "Ivo", "2026-11-21"),
        ("Not asked", "", "2026-11-21"),
    ]
    assert [each.owner for each in carried_into(found, ("Ivo",))] == ["", "", "Ivo", ""]
    assert carried_into(found, ("Ivo",))[0].text == "=SUM(A1) is what a colleague said"


def test_an_older_file_of_actions_is_known_by_its_name(tmp_path: Path) -> None:
    path = tmp_path / "2026-10-05-half-day-actions.csv"
    path.write_text("action;owner;due;theme\nCall;Grace;;Asking\n", encoding="utf-8")
    assert actions_in(path).actions == (CarriedAction("Call", "Grace", "", path.stem, "2026-10-05"),)
    assert is_list_of_actions(path)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"name,team\nAna,North\n", "no column"),
        (b"action,owner\n,,\n", "There are no actions in"),
        (b"action,owner\nCall,Ana,too,many\n", "Row 2: has more cells"),
        (b"\xff\xfe", "is not UTF-8 text"),
        (b"", "is empty"),
        (b"action\n" + b"Call\n" * 501, "has 501 actions; 500 at most."),
    ],
)
def test_a_file_without_actions_says_why(tmp_path: Path, content: bytes, sentence: str) -> None:
    path = tmp_path / "any.csv"
    path.write_bytes(content)
    with pytest.raises(NoActions, match=sentence):
        actions_in(path)


def test_the_newest_session_with_something_to_do_comes_first_and_closed_ones_offer_nothing(tmp_path: Path) -> None:
    services, old = past_session(tmp_path, days_ago=3)
    services, new = past_session(tmp_path, ("Grace", "Ivo"))
    found = earlier_sessions(services.library, services.sessions)
    assert [each.people for each in found] == [("Grace", "Ivo"), NAMES]
    assert [each.text for each in found[1].actions] == [ACTION]
    services.close_down.close_down(new, TEN)
    assert len(earlier_sessions(services.library, services.sessions)) == 1
    services.close_down.close_down(old, TEN)
    assert earlier_sessions(services.library, services.sessions) == ()


def test_the_actions_are_on_disk_with_the_first_line_of_the_session(tmp_path: Path) -> None:
    services = bootstrap(content_folder(), tmp_path)
    opened = services.sessions.create(SetUp(only("follow-up"), people_called("Grace"), carried=ODD), HandSetClock(TEN))
    opened.journal.close()
    again = services.sessions.open(opened.history.session.details.id)
    assert again.history.session.carried == ODD
    conductor = Conductor(again.history, again.journal, HandSetClock(TEN))
    conductor.handle(TellCarried(0, Standing.DONE))
    conductor.handle(EndSession())
    conductor.close()
    assert [each.actions for each in services.library.summaries()] == [1]


def test_the_record_says_what_became_of_each() -> None:
    room = opened_with(*ODD)
    room.do(TellCarried(0, Standing.GOING_ON))
    record = json.loads(export(room.session, ExportFormat.JSON))
    assert record["last_time"][0] == {
        "action": ODD[0].text,
        "owner": "Grace",
        "due": "2026-12-07",
        "from": "Team day",
        "agreed_on": "2026-11-02",
        "standing": "going-on",
    }
    assert [each["standing"] for each in record["last_time"]] == ["going-on", "open"]
    text = export(room.session, ExportFormat.MARKDOWN).decode()
    assert "| =SUM(A1) is what Grace said | Grace | 2026-12-07 | Still going on |" in text


def test_names_are_taken_out_of_the_actions_of_last_time_too() -> None:
    room = opened_with(*ODD)
    room.do(TellCarried(0, Standing.DONE))
    anonymiser = Anonymiser(room.session)
    told = anonymiser.records(records_in(room.files.read(room.path)), room.now)
    data = b"".join(map(encode, told))
    assert b"Grace" not in data
    assert read_journal(data).history.session.carried[0] == replace(
        ODD[0], text="=SUM(A1) is what Seat 1 said", owner="Seat 1", standing=Standing.DONE
    )
    assert any("Seat 1 said" in change.after for change in anonymiser.changes())


def test_a_roster_is_no_list_of_actions(tmp_path: Path) -> None:
    roster = tmp_path / "people.csv"
    roster.write_text("name,team\nAna,North\n", encoding="utf-8")
    assert not is_list_of_actions(roster)
    assert not is_list_of_actions(tmp_path / "nowhere.csv")
    assert carried_into(Earlier("", "", ()), ("Ana",)) == ()
