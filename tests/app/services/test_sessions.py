import shutil
from pathlib import Path

import pytest

from app.domain.commands import Begin, NextStep
from app.domain.identifiers import SessionId
from app.services.clock import HandSetClock
from app.services.conductor import Conductor
from app.services.files import DiskFiles
from app.services.journal import NotSaved
from app.services.sessions import JOURNAL, SessionMissing, Sessions, SetUp
from tests.support.rooms import TEN, crowd, plan_of

SET_UP = SetUp(plan_of(), crowd(5), facilitator="Rob\nin", place="half \ud83d", seed=7)


@pytest.fixture
def sessions(tmp_path: Path) -> Sessions:
    return Sessions(DiskFiles(), tmp_path / "data" / "sessions")


@pytest.fixture
def begun(sessions: Sessions) -> SessionId:
    """A session in its second step, with its journal given back."""
    opened = sessions.create(SET_UP, HandSetClock(TEN))
    conductor = Conductor(opened.history, opened.journal, HandSetClock(TEN))
    conductor.handle(Begin())
    conductor.handle(NextStep())
    conductor.close()
    return opened.history.session.details.id


def journal(sessions: Sessions, name: SessionId) -> Path:
    return sessions.folder_of(name) / JOURNAL


def damage(path: Path, number: int) -> bytes:
    lines = path.read_bytes().splitlines(keepends=True)
    lines[number - 1] = lines[number - 1].replace(b'"n":', b'"m":')
    path.write_bytes(b"".join(lines))
    return path.read_bytes()


def test_a_new_session_is_on_disk_at_once(sessions: Sessions) -> None:
    opened = sessions.create(SET_UP, HandSetClock(TEN))
    details = opened.history.session.details
    assert details.id == "2026-11-21-ninety-minutes"
    assert details.delete_by == "2026-12-21"
    assert (details.facilitator, details.place) == ("Rob in", "half \ufffd")
    assert sessions.look_at(details.id).history == opened.history


def test_two_sessions_of_a_day_have_names_of_their_own_newest_first(sessions: Sessions) -> None:
    for _ in range(11):
        sessions.create(SET_UP, HandSetClock(TEN))
    assert sessions.names()[:2] == ("2026-11-21-ninety-minutes-11", "2026-11-21-ninety-minutes-10")
    assert sessions.names()[-1] == "2026-11-21-ninety-minutes"


def test_without_a_seed_each_moment_draws_its_own(sessions: Sessions) -> None:
    set_up = SetUp(plan_of(), crowd(5), delete_by="2027-01-01")
    details = sessions.create(set_up, HandSetClock(TEN)).history.session.details
    assert details.seed == TEN
    assert details.delete_by == "2027-01-01"


def test_a_session_goes_on_where_it_stood(sessions: Sessions, begun: SessionId) -> None:
    opened = sessions.open(begun)
    assert opened.notice == ""
    assert opened.history.session.position == 1
    conductor = Conductor(opened.history, opened.journal, HandSetClock(TEN))
    conductor.handle(NextStep())
    assert sessions.look_at(begun).history == conductor.history


def test_a_torn_last_line_is_dropped_and_said(sessions: Sessions, begun: SessionId) -> None:
    path = journal(sessions, begun)
    path.write_bytes(path.read_bytes()[:-9])
    opened = sessions.open(begun)
    assert opened.notice.startswith("The last entry was cut off")
    assert opened.history.session.position == 0
    conductor = Conductor(opened.history, opened.journal, HandSetClock(TEN))
    conductor.handle(NextStep())
    conductor.close()
    again = sessions.open(begun)
    assert (again.notice, again.history) == ("", conductor.history)


def test_a_damaged_line_leaves_the_file_untouched_and_goes_on_in_a_copy(sessions: Sessions, begun: SessionId) -> None:
    damaged = damage(journal(sessions, begun), 3)
    opened = sessions.open(begun)
    assert opened.notice.startswith("Line 3 of the session file has been changed. Everything before it is here")
    assert opened.history.session.position == 0
    conductor = Conductor(opened.history, opened.journal, HandSetClock(TEN))
    conductor.handle(NextStep())
    conductor.handle(NextStep())
    conductor.close()
    assert journal(sessions, begun).read_bytes() == damaged
    again = sessions.open(begun)
    assert (again.notice, again.history) == ("", conductor.history)


def test_a_damaged_copy_has_a_copy_too(sessions: Sessions, begun: SessionId) -> None:
    damage(journal(sessions, begun), 3)
    opened = sessions.open(begun)
    Conductor(opened.history, opened.journal, HandSetClock(TEN)).handle(NextStep())
    opened.journal.close()
    second = damage(sessions.folder_of(begun) / "journal-2.jsonl", 3)
    assert sessions.open(begun).notice.startswith("Line 3")
    assert (sessions.folder_of(begun) / "journal-2.jsonl").read_bytes() == second
    assert (sessions.folder_of(begun) / "journal-3.jsonl").is_file()
    assert sessions.open(begun).notice == ""


def test_looking_at_a_damaged_session_makes_no_copy(sessions: Sessions, begun: SessionId) -> None:
    damage(journal(sessions, begun), 2)
    assert sessions.look_at(begun).damaged
    assert [path.name for path in sessions.folder_of(begun).glob("journal*")] == [JOURNAL]


@pytest.mark.parametrize("content", [b"", b"{", b"rubbish\n"])
def test_a_session_without_a_first_line_is_missing_and_its_file_stays(
    sessions: Sessions, begun: SessionId, content: bytes
) -> None:
    journal(sessions, begun).write_bytes(content)
    with pytest.raises(SessionMissing) as caught:
        sessions.open(begun)
    assert caught.value.sentence.startswith("The session “2026-11-21-ninety-minutes” could not be read.")
    assert journal(sessions, begun).read_bytes() == content


@pytest.mark.parametrize("name", ["nothing", "", "..", "../sessions", "x" * 400, "a\0b", "/etc"])
def test_a_name_that_is_no_session_is_missing(sessions: Sessions, begun: SessionId, name: str) -> None:
    assert begun in sessions.names()
    with pytest.raises(SessionMissing) as caught:
        sessions.open(SessionId(name))
    assert caught.value.sentence == f"There is no session called “{name}”."


def test_a_session_that_is_a_folder_in_the_wrong_place_cannot_be_read(sessions: Sessions, begun: SessionId) -> None:
    (sessions.folder_of(begun) / "journal-2.jsonl").mkdir()
    with pytest.raises(SessionMissing, match="could not be read: is a directory"):
        sessions.open(begun)


def test_a_folder_copied_from_another_laptop_is_a_session(sessions: Sessions, begun: SessionId) -> None:
    shutil.copytree(sessions.folder_of(begun), sessions.folder / "from Anna")
    assert "from Anna" in sessions.names()
    assert sessions.open(SessionId("from Anna")).history.session.position == 1


def test_odd_names_beside_sessions_do_no_harm(sessions: Sessions, begun: SessionId) -> None:
    for name in ("²", "٣-three", "no number", "7"):
        shutil.copytree(sessions.folder_of(begun), sessions.folder / name)
    (sessions.folder / "notes.txt").touch()
    (sessions.folder / "empty").mkdir()
    assert set(sessions.names()) == {begun, "²", "٣-three", "no number", "7"}


def test_before_the_first_session_there_are_none(sessions: Sessions) -> None:
    assert sessions.names() == ()


def test_a_stamp_changes_with_the_file_and_only_then(sessions: Sessions, begun: SessionId) -> None:
    before = sessions.stamp(begun)
    assert sessions.stamp(begun) == before
    opened = sessions.open(begun)
    Conductor(opened.history, opened.journal, HandSetClock(TEN)).handle(NextStep())
    assert sessions.stamp(begun) != before


def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "sessions").touch()
    with pytest.raises(NotSaved) as caught:
        Sessions(DiskFiles(), tmp_path / "sessions").create(SET_UP, HandSetClock(TEN))
    assert caught.value.sentence.startswith("Not saved: ")
    assert (tmp_path / "sessions").read_bytes() == b""


def test_a_copy_whose_original_was_deleted_is_still_the_session(sessions: Sessions, begun: SessionId) -> None:
    damage(journal(sessions, begun), 3)
    opened = sessions.open(begun)
    opened.journal.close()
    journal(sessions, begun).unlink()
    assert sessions.names() == (begun,)
    assert sessions.look_at(begun).history == opened.history
    assert sessions.create(SET_UP, HandSetClock(TEN)).history.session.details.id == f"{begun}-2"


def test_a_file_with_the_name_of_a_session_is_left_alone(sessions: Sessions, begun: SessionId) -> None:
    stray = sessions.folder / f"{begun}-2"
    stray.write_text("mine")
    assert sessions.create(SET_UP, HandSetClock(TEN)).history.session.details.id == f"{begun}-3"
    assert stray.read_text() == "mine"


def test_a_backup_that_somebody_made_is_not_taken_for_the_session(sessions: Sessions, begun: SessionId) -> None:
    for name in ("journal-backup.jsonl", "journal copy.jsonl", "journal-2 (1).jsonl"):
        (sessions.folder_of(begun) / name).write_bytes(b"older")
    assert sessions.look_at(begun).history.session.position == 1
