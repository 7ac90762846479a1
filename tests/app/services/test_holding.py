import errno
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.commands import Begin, NextStep
from app.domain.identifiers import SessionId
from app.services.clock import HandSetClock
from app.services.conductor import Conductor
from app.services.files import LOCK, DiskFiles, HeldElsewhere
from app.services.journal import NotSaved
from app.services.sessions import OPEN_ELSEWHERE, SessionMissing, Sessions, SetUp
from tests.support.faulty_files import FaultyDisk
from tests.support.rooms import TEN, crowd, plan_of

ROOT = Path(__file__).resolve().parents[3]
SET_UP = SetUp(plan_of(), crowd(5), seed=7)

OTHER_PROGRAM = """
import sys
from pathlib import Path
from app.domain.commands import NextStep
from app.domain.identifiers import SessionId
from app.services.clock import SystemClock
from app.services.conductor import Conductor
from app.services.files import DiskFiles
from app.services.sessions import SessionMissing, Sessions

sessions = Sessions(DiskFiles(), Path(sys.argv[1]))
print(sessions.look_at(SessionId(sys.argv[2])).history.records, flush=True)
try:
    opened = sessions.open(SessionId(sys.argv[2]))
except SessionMissing as missing:
    print(missing.sentence, flush=True)
else:
    Conductor(opened.history, opened.journal, SystemClock(opened.history.last_at)).handle(NextStep())
    print("mine", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def sessions(tmp_path: Path) -> Sessions:
    return Sessions(DiskFiles(), tmp_path / "sessions")


@pytest.fixture
def begun(sessions: Sessions) -> SessionId:
    opened = sessions.create(SET_UP, HandSetClock(TEN))
    conductor = Conductor(opened.history, opened.journal, HandSetClock(TEN))
    conductor.handle(Begin())
    conductor.close()
    return opened.history.session.details.id


class Other:
    """A second Sparkroom that looks at a session, then opens it; it lives until it is let go."""

    def __init__(self, sessions: Sessions, name: SessionId) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", OTHER_PROGRAM, str(sessions.folder), name],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._process.stdout is not None
        self.records_seen = int(self._process.stdout.readline())
        self.answer = self._process.stdout.readline().strip()

    def kill(self) -> None:
        self._process.kill()
        self._process.communicate()


@pytest.fixture
def other(sessions: Sessions, begun: SessionId) -> Iterator[Other]:
    """A second program that has the session."""
    program = Other(sessions, begun)
    assert program.answer == "mine"
    yield program
    program.kill()


def test_a_session_that_is_open_elsewhere_is_not_opened_and_can_still_be_read(
    sessions: Sessions, begun: SessionId, other: Other
) -> None:
    for _ in range(2):
        with pytest.raises(SessionMissing) as caught:
            sessions.open(begun)
        assert caught.value.sentence == OPEN_ELSEWHERE
    assert sessions.look_at(begun).history.records == other.records_seen + 1
    assert sessions.names() == (begun,)


def test_what_was_acknowledged_here_survives_a_second_program(sessions: Sessions, begun: SessionId) -> None:
    opened = sessions.open(begun)
    conductor = Conductor(opened.history, opened.journal, HandSetClock(TEN))
    conductor.handle(NextStep())
    second = Other(sessions, begun)
    conductor.handle(NextStep())
    second.kill()
    assert (second.records_seen, second.answer) == (3, OPEN_ELSEWHERE)
    assert sessions.look_at(begun).history == conductor.history


def test_a_killed_program_does_not_leave_the_session_locked(sessions: Sessions, begun: SessionId, other: Other) -> None:
    other.kill()
    assert sessions.open(begun).history.records == other.records_seen + 1


def test_a_closed_session_can_be_opened_by_another_program(sessions: Sessions, begun: SessionId) -> None:
    sessions.open(begun).journal.close()
    second = Other(sessions, begun)
    second.kill()
    assert second.answer == "mine"


def test_a_failed_write_keeps_others_out(tmp_path: Path, sessions: Sessions, begun: SessionId) -> None:
    opened = sessions.open(begun)
    with FaultyDisk(tmp_path, 1).in_use(), pytest.raises(NotSaved):
        Conductor(opened.history, opened.journal, HandSetClock(TEN)).handle(NextStep())
    with pytest.raises(SessionMissing, match="open in another window"):
        sessions.open(begun)


def test_a_session_that_could_not_be_read_is_not_held(sessions: Sessions, begun: SessionId) -> None:
    folder = sessions.folder_of(begun)
    (folder / "journal-2.jsonl").write_text("rubbish\n")
    with pytest.raises(SessionMissing, match="could not be read") as caught:
        sessions.open(begun)
    DiskFiles().hold(folder).release()
    assert caught.value.__traceback__ is not None  # which would keep a forgotten hold alive


def test_a_name_that_somebody_is_about_to_use_is_left_to_them(sessions: Sessions, begun: SessionId) -> None:
    (sessions.folder / f"{begun}-2").mkdir()
    hold = DiskFiles().hold(sessions.folder / f"{begun}-2")
    assert sessions.create(SET_UP, HandSetClock(TEN)).history.session.details.id == f"{begun}-3"
    hold.release()
    assert sessions.create(SET_UP, HandSetClock(TEN)).history.session.details.id == f"{begun}-2"


def test_a_lock_that_cannot_be_made_is_a_sentence(tmp_path: Path, sessions: Sessions, begun: SessionId) -> None:
    with FaultyDisk(tmp_path, 1).in_use(), pytest.raises(SessionMissing) as caught:
        sessions.open(begun)
    assert caught.value.sentence.startswith(f"The session “{begun}” could not be opened: too many open files. Nothing")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows locks every disk")
@pytest.mark.parametrize("code", [errno.ENOLCK, errno.ENOSYS])
def test_on_a_disk_that_knows_no_locks_work_goes_on(
    sessions: Sessions, begun: SessionId, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    def refuse(_descriptor: int, _operation: int) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr("fcntl.flock", refuse)
    assert sessions.open(begun).history.session.position == 0


def test_a_lock_file_is_empty_and_may_be_there_already(tmp_path: Path) -> None:
    (tmp_path / LOCK).write_text("somebody's")
    hold = DiskFiles().hold(tmp_path)
    with pytest.raises(HeldElsewhere):
        DiskFiles().hold(tmp_path)
    hold.release()
    hold.release()
    DiskFiles().hold(tmp_path).release()
    assert (tmp_path / LOCK).read_text() == "somebody's"
