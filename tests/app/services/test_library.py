import json
import shutil
from pathlib import Path

import pytest

from app.domain.commands import Begin, EndSession, JumpTo, RemoveNote, TakeNote
from app.domain.identifiers import NoteId, SessionId
from app.services.clock import HandSetClock
from app.services.conductor import Conductor
from app.services.data_folder import data_folder
from app.services.files import DiskFiles
from app.services.library import Library
from app.services.sessions import JOURNAL, Sessions, SetUp
from tests.support.faulty_files import Fault, FaultyDisk
from tests.support.rooms import TEN, crowd, plan_of


class Shelf:
    """A data folder with its sessions and library."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.sessions = Sessions(DiskFiles(), folder / "sessions")
        self.library = Library(DiskFiles(), folder, self.sessions)

    def new_session(self) -> Conductor:
        opened = self.sessions.create(SetUp(plan_of(), crowd(5)), HandSetClock(TEN))
        return Conductor(opened.history, opened.journal, HandSetClock(TEN))

    def reopened(self) -> "Shelf":
        return Shelf(self.folder)


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path)


def test_an_empty_shelf_writes_nothing(shelf: Shelf) -> None:
    assert shelf.library.summaries() == ()
    assert shelf.library.rosters() == {}
    assert shelf.library.preference("theme", "light") == "light"
    assert shelf.library.notice == ""
    assert list(shelf.folder.iterdir()) == []


def test_the_index_follows_the_journals(shelf: Shelf) -> None:
    conductor = shelf.new_session()
    (ready,) = shelf.library.summaries()
    assert (ready.state, ready.step, ready.people, ready.notes, ready.day) == ("ready", "", 5, 0, "21 November 2026")
    conductor.handle(Begin())
    wall = plan_of().find("group-theme-harvest", "wall")
    assert wall is not None
    for command in (JumpTo(wall), TakeNote("one"), TakeNote("two"), RemoveNote(NoteId(1))):
        conductor.handle(command)
    (running,) = shelf.library.summaries()
    assert (running.state, running.step, running.notes) == ("running", "Build the wall", 1)
    conductor.handle(EndSession())
    (ended,) = shelf.reopened().library.summaries()
    assert (ended.state, ended.step, ended.title) == ("ended", "", "Best work, honest slips: 90 minutes")
    assert ended.hour


def test_an_index_that_is_right_is_not_written_again(shelf: Shelf) -> None:
    shelf.new_session()
    shelf.library.summaries()
    before = (shelf.folder / "library.json").stat().st_mtime_ns
    shelf.reopened().library.summaries()
    assert (shelf.folder / "library.json").stat().st_mtime_ns == before


def test_a_session_that_was_taken_away_leaves_the_index(shelf: Shelf) -> None:
    name = shelf.new_session().history.session.details.id
    shelf.new_session()
    assert len(shelf.library.summaries()) == 2
    shutil.rmtree(shelf.sessions.folder_of(name))
    assert [summary.id for summary in shelf.library.summaries()] == [f"{name}-2"]


def test_a_session_from_another_laptop_appears_under_its_own_folder(shelf: Shelf) -> None:
    name = shelf.new_session().history.session.details.id
    shelf.library.summaries()
    shutil.copytree(shelf.sessions.folder_of(name), shelf.sessions.folder / "from Anna")
    found = {summary.id for summary in shelf.reopened().library.summaries()}
    assert found == {name, "from Anna"}
    for each in found:
        assert shelf.sessions.open(SessionId(each)).history.session.details.id == name


def test_a_session_that_cannot_be_read_is_listed_with_the_reason_and_looked_at_again(shelf: Shelf) -> None:
    name = shelf.new_session().history.session.details.id
    path = shelf.sessions.folder_of(name) / JOURNAL
    whole = path.read_bytes()
    path.write_bytes(b"x" * len(whole))
    (broken,) = shelf.library.summaries()
    assert (broken.id, broken.state, broken.day) == (name, "unreadable", "")
    assert "could not be read" in broken.problem
    path.write_bytes(whole)
    (mended,) = shelf.library.summaries()
    assert (mended.state, mended.problem) == ("ready", "")


def test_a_disk_that_did_not_answer_once_is_asked_again(shelf: Shelf) -> None:
    name = shelf.new_session().history.session.details.id
    with FaultyDisk(shelf.sessions.folder, at=1).in_use():
        (unread,) = shelf.library.summaries()
    assert unread.problem == f"The session “{name}” could not be read: input/output error."
    (read,) = shelf.reopened().library.summaries()
    assert (read.state, read.problem) == ("ready", "")


def test_rosters_and_choices_are_remembered(shelf: Shelf) -> None:
    shelf.library.remember_roster("Monday", "Ana")
    shelf.library.remember_roster("Monday", "Ana\nBen")
    shelf.library.prefer("theme", "dark")
    shelf.library.prefer("theme", "light")
    again = shelf.reopened().library
    assert again.rosters() == {"Monday": "Ana\nBen"}
    assert again.preference("theme") == "light"


def test_a_damaged_library_is_set_aside_and_made_again_from_the_journals(shelf: Shelf) -> None:
    shelf.new_session()
    shelf.library.remember_roster("Monday", "Ana")
    (shelf.folder / "library.json").write_bytes(b'{"rosters": {"1": {"na')
    again = shelf.reopened().library
    assert len(again.summaries()) == 1
    assert "kept as library-damaged-1.json" in again.notice
    assert (shelf.folder / "library-damaged-1.json").read_bytes() == b'{"rosters": {"1": {"na'
    assert shelf.reopened().library.notice == ""


def test_an_index_of_an_older_version_is_made_again(shelf: Shelf) -> None:
    shelf.new_session()
    (shelf.folder / "library.json").write_text('{"sessions": {"1": {"id": "2026-11-21-ninety-minutes"}, "2": {}}}')
    assert [summary.state for summary in shelf.library.summaries()] == ["ready"]


@pytest.mark.parametrize("row", [{"id": [1]}, {"name": "x"}, {"key": "theme"}, {"name": 1, "text": 2}, {}])
def test_rows_that_make_no_sense_are_passed_over(shelf: Shelf, row: dict[str, object]) -> None:
    shelf.new_session()
    tables = {table: {"1": row} for table in ("sessions", "rosters", "preferences")}
    (shelf.folder / "library.json").write_text(json.dumps(tables))
    assert [summary.state for summary in shelf.library.summaries()] == ["ready"]
    assert shelf.library.rosters() == {}
    assert shelf.library.preference("theme", "light") == "light"


def test_on_a_full_disk_every_session_is_still_listed(shelf: Shelf) -> None:
    shelf.library.remember_roster("Monday", "Ana")
    shelf.new_session()
    with FaultyDisk(shelf.folder, at=3, fault=Fault.FROM_THEN_ON).in_use():
        assert [summary.state for summary in shelf.library.summaries()] == ["ready"]
    assert "could not be written: " in shelf.library.notice
    assert "Your sessions are all here" in shelf.library.notice
    assert len(shelf.library.summaries()) == 1
    assert shelf.library.notice == ""


def test_a_library_that_cannot_be_written_is_an_error_of_the_disk(tmp_path: Path) -> None:
    (tmp_path / "data").touch()
    with pytest.raises(OSError, match=r"exists|Not a directory"):
        Shelf(tmp_path / "data").library.prefer("theme", "dark")


def test_everything_lies_where_it_was_asked_for(tmp_path: Path) -> None:
    assert data_folder(tmp_path).sessions == tmp_path / "sessions"
    assert data_folder(tmp_path).workshops == tmp_path / "workshops"
    assert data_folder().root.name == "sparkroom"
