from pathlib import Path

import pytest

from app.domain.commands import Begin, NextStep, SetStage, ShowMessage, TakeNote
from app.domain.events import Event, StepEntered
from app.domain.history import History
from app.domain.identifiers import SlotIndex
from app.domain.instants import Instant, minutes
from app.domain.stage import StageState
from app.services.clock import HandSetClock
from app.services.conductor import Conductor
from app.services.files import DiskFiles
from app.services.journal import Journal, NotSaved
from tests.support.faulty_files import Fault, FaultyDisk
from tests.support.rooms import TEN, Room


def test_a_change_is_on_disk_before_anyone_is_told(tmp_path: Path) -> None:
    room = Room(tmp_path)
    told: list[tuple[History, tuple[Event, ...]]] = []

    def listener(history: History, events: tuple[Event, ...]) -> None:
        assert room.read_back() == history == room.history
        told.append((history, events))

    room.conductor.listen(listener)
    events = room.do(Begin())
    assert told == [(room.history, events)]
    assert events == (StepEntered(SlotIndex(0)),)


def test_what_changes_nothing_is_neither_written_nor_told() -> None:
    room = Room()
    before = room.files.read(room.path)
    room.conductor.listen(lambda *_: pytest.fail("nothing happened"))
    assert room.do(SetStage(StageState.LIVE), ShowMessage("  ")) == ()
    assert room.files.read(room.path) == before


def test_a_refusal_is_neither_written_nor_told() -> None:
    room = Room()
    before = room.files.read(room.path)
    room.refusal(NextStep())
    assert room.files.read(room.path) == before


def test_what_could_not_be_saved_has_not_happened_and_can_be_done_again(tmp_path: Path) -> None:
    room = Room(tmp_path).at_step("group-theme-harvest", "wall")
    room.do(TakeNote("before"))
    history = room.history
    journal = Journal(DiskFiles(), room.path, len(room.path.read_bytes()))
    for at in (2, 3, 4):  # truncate, write, fsync; the first is the open
        with FaultyDisk(tmp_path, at).in_use():
            conductor = Conductor(history, journal, room.clock)
            with pytest.raises(NotSaved) as caught:
                conductor.handle(TakeNote("lost"))
            assert "Nothing was lost before this" in caught.value.sentence
            assert conductor.history is history
    conductor.handle(TakeNote("after"))
    assert [note.text for note in room.read_back().session.notes] == ["before", "after"]


def test_a_clock_that_is_behind_the_journal_does_not_bend_it() -> None:
    room = Room()
    room.do(Begin())
    earlier = HandSetClock(Instant(TEN - minutes(60)))
    conductor = Conductor(room.history, Journal(room.files, room.path, len(room.files.read(room.path))), earlier)
    conductor.handle(NextStep())
    assert conductor.history.session.visits[-1].began == TEN
    assert conductor.clock is earlier


def test_a_closed_session_takes_nothing_more_as_another_program_may_have_it_now(tmp_path: Path) -> None:
    room = Room(tmp_path)
    room.conductor.close()
    with pytest.raises(NotSaved, match="this session has been closed here"):
        room.do(Begin())
    assert room.read_back() == room.history
    room.conductor.close()


def test_faults_hit_only_their_own_folder(tmp_path: Path) -> None:
    room = Room(tmp_path)
    (tmp_path / "elsewhere").mkdir()
    with FaultyDisk(tmp_path / "elsewhere", 1, Fault.FROM_THEN_ON).in_use():
        room.do(Begin())
    assert room.read_back() == room.history
