"""A session that is closed down leaves nothing behind but numbers, wherever the power goes out."""

import os
import shutil
import signal
import subprocess
import sys
import unicodedata
from datetime import date
from itertools import count
from pathlib import Path

import pytest

from app.domain.commands import EndSession, JumpTo, TakeNote
from app.domain.identifiers import SessionId, SlotIndex
from app.domain.instants import after, minutes
from app.domain.vocabulary import Category
from app.services.bootstrap import Services, bootstrap
from app.services.clock import HandSetClock, SystemClock
from app.services.closing.log import Closed, read_log
from app.services.conductor import Conductor
from app.services.copies.daily import back_up, copy_now
from app.services.evaluations import FILE_NAME
from app.services.sessions import OPEN_ELSEWHERE, SessionMissing, SetUp
from app.services.takeaways import LASTING, write_takeaways
from exercises import content_folder
from tests.support.faulty_files import Crash, Fault, FaultyDisk, Loss
from tests.support.left_behind import traces_in
from tests.support.past_sessions import past_session
from tests.support.rooms import TEN, people_called, plan_of

NAMES = ("Aminata Ødegård", "Bruno 김철수", "Chiara", "Dilek")
NOTES = ("Everybody asks before they judge", "Tee für Zoë, sagt sie", "Only for me: watch the clock")
LATER = after(TEN, minutes(60))


def run_session(folder: Path, names: tuple[str, ...] = NAMES) -> tuple[Services, SessionId]:
    """A session with notes, everything that lies beside it, and what the library remembers of it."""
    services = bootstrap(content_folder(), folder)
    clock = HandSetClock(TEN)
    opened = services.sessions.create(SetUp(plan_of("success-review-session"), people_called(*names)), clock)
    conductor = Conductor(opened.history, opened.journal, clock)
    slots = opened.history.session.plan.slots
    slot = SlotIndex(
        next(n for n, each in enumerate(slots) if each.step is not None and Category.ACTION in each.step.capture)
    )
    conductor.handle(JumpTo(slot))
    conductor.handle(TakeNote(NOTES[0], category=Category.ACTION, owner=names[0], due="2026-12-01"))
    conductor.handle(TakeNote(NOTES[1], category=Category.QUESTION))
    conductor.handle(TakeNote(NOTES[2], confidential=True))
    clock.move_by(minutes(60))
    conductor.handle(EndSession())
    conductor.close()
    session = opened.history.session.details.id
    leave_beside(services, session, names)
    return services, session


def leave_beside(services: Services, session: SessionId, names: tuple[str, ...]) -> None:
    """What a day leaves elsewhere: sheets, a draft, forms, a roster, an index, half a file, an error."""
    root, own = services.data.root, services.sessions.folder_of(session)
    (own / "handouts").mkdir()
    (own / "handouts" / "01-sign-in.pdf").write_bytes(" ".join(names).encode("utf-16-be"))
    (own / "draft.txt").write_text(NOTES[0][:12], encoding="utf-8")
    (own / FILE_NAME).write_text(f"will_do\n{names[0]}\n", encoding="utf-8")
    papers = services.data.papers_of("success-review-session")
    papers.mkdir(parents=True)
    (papers / "name-cards.pdf").write_text("\n".join(names), encoding="utf-8")
    services.library.remember_roster("Success", "\n".join(names))
    services.library.remember_roster("Others", "Wanda\nXavier\nChiara")
    services.library.prefer("paper-folder-session", session)
    services.library.summaries()
    back_up(services.files, root, date(2026, 11, 20))
    copy_now(services.files, root, LATER)
    (root / ".library.json-abc.part").write_text(names[0], encoding="utf-8")
    (root / "library-damaged-1.json").write_text(f'"{names[2]}', encoding="utf-8")
    (root / "unexpected.log").write_text(f"KeyError: {names[3]}", encoding="utf-8")


@pytest.fixture(scope="module")
def held(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, SessionId]:
    """The folder of a session that was run, to be copied."""
    folder = tmp_path_factory.mktemp("held") / "data"
    return folder, run_session(folder)[1]


def copied(held: tuple[Path, SessionId], folder: Path) -> tuple[Services, SessionId]:
    shutil.copytree(held[0], folder)
    return bootstrap(content_folder(), folder), held[1]


def left_in(folder: Path) -> list[str]:
    """Traces of the session; Chiara is in a roster of other people too."""
    found = traces_in(folder, (*NAMES, *NOTES))
    return [each for each in found if each != "Chiara in library.json"]


def test_nothing_of_a_session_is_left_in_the_data_folder_but_numbers(tmp_path: Path) -> None:
    services, session = run_session(tmp_path / "data")
    assert len(traces_in(tmp_path / "data", (*NAMES, *NOTES))) > len(NAMES) + len(NOTES)
    row = services.close_down.close_down(session, LATER)
    assert left_in(tmp_path / "data") == []
    assert not services.sessions.folder_of(session).exists()
    assert services.library.summaries() == ()
    assert list(services.library.rosters()) == ["Others"], "people of another group are not touched"
    assert row == Closed(row.deleted, "2026-11-21", 60, 4, 2, 1)
    assert read_log(services.files, tmp_path / "data") == (row,)
    assert session not in (tmp_path / "data" / "deleted.jsonl").read_text()


def test_what_lasts_is_written_where_the_facilitator_wants_it(tmp_path: Path) -> None:
    services, session = run_session(tmp_path / "data")
    found = services.sessions.look_at(session).history.session
    written = write_takeaways(services, found, LASTING, tmp_path / "mine" / "new")
    assert [path.name.removeprefix(f"{session}-") for path in written] == ["harvest-summary.pdf", "actions.csv"]
    assert f"{NOTES[0]},{NAMES[0]},2026-12-01" in written[1].read_text("utf-8-sig")
    services.close_down.close_down(session, LATER)
    assert all(path.exists() for path in written)


def test_what_was_learned_about_time_stays_under_no_name(tmp_path: Path) -> None:
    services, session = run_session(tmp_path / "data")
    before = services.library.lessons()
    services.close_down.close_down(session, LATER)
    after_it = bootstrap(content_folder(), tmp_path / "data").library.lessons()
    assert [each.used for each in after_it] == [each.used for each in before]
    assert all(session not in each.session for each in after_it)


def test_a_session_that_is_open_stays_as_it_is(tmp_path: Path) -> None:
    services, session = run_session(tmp_path / "data")
    opened = services.sessions.open(session)
    with pytest.raises(SessionMissing, match=OPEN_ELSEWHERE):
        services.close_down.close_down(session, LATER)
    opened.journal.close()
    assert services.sessions.look_at(session).history.session.notes[0].text == NOTES[0]
    assert not (tmp_path / "data" / "closing").exists()


def test_one_whose_file_is_beyond_reading_can_go_too(tmp_path: Path) -> None:
    services, session = run_session(tmp_path / "data")
    (services.sessions.folder_of(session) / "journal.jsonl").write_bytes(b"rubbish\n")
    row = services.close_down.close_down(session, LATER)
    assert (row.people, row.held) == (0, "")
    assert not services.sessions.folder_of(session).exists()


@pytest.mark.parametrize("loss", [Loss.NOTHING_IS_LOST, Loss.UNSYNCED_IS_GONE])
def test_wherever_the_power_goes_out_the_next_start_finishes_it_or_all_is_there(
    tmp_path: Path, loss: Loss, held: tuple[Path, SessionId]
) -> None:
    for at in count(1):
        folder, left = tmp_path / f"data{at}", tmp_path / f"left{at}"
        services, session = copied(held, folder)
        disk = FaultyDisk(folder, at, Fault.CRASH)
        try:
            with disk.in_use():
                services.close_down.close_down(session, LATER)
            break
        except Crash:
            disk.left_after(loss, left)
        again = bootstrap(content_folder(), left)
        again.close_down.finish_begun()
        if again.sessions.names():
            assert again.sessions.look_at(session).history.session.notes[0].text == NOTES[0], at
        else:
            assert left_in(left) == [], at
        assert len(read_log(again.files, left)) + len(again.sessions.names()) == 1, at
    assert at > 20, "the close-down was cut at every operation"


def test_a_disk_that_says_no_once_loses_nothing_and_the_second_try_ends_it(
    tmp_path: Path, held: tuple[Path, SessionId]
) -> None:
    for at in count(1):
        folder = tmp_path / f"data{at}"
        services, session = copied(held, folder)
        try:
            with FaultyDisk(folder, at).in_use():
                services.close_down.close_down(session, LATER)
            break
        except (OSError, SessionMissing):
            again = bootstrap(content_folder(), folder)
            if not again.close_down.finish_begun():
                again.close_down.close_down(session, LATER)
        assert left_in(folder) == [], at
        assert len(read_log(services.files, folder)) == 1, at


_KILLED = """
import sys
from pathlib import Path
from app.services.bootstrap import bootstrap
from app.domain.instants import Instant
import os, signal
from app.services.files import DiskFiles
left = int(sys.argv[3])
erase = DiskFiles.erase
def dying(self, path):
    global left
    left -= 1
    if left < 0:
        os.kill(os.getpid(), signal.SIGKILL)
    erase(self, path)
DiskFiles.erase = dying
services = bootstrap(Path(sys.argv[4]), Path(sys.argv[1]))
services.close_down.close_down(sys.argv[2], Instant(1_795_260_000_000))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="nothing is killed like this there")
@pytest.mark.parametrize("erased", [0, 3, 6])
def test_a_program_killed_in_the_middle_is_finished_by_the_next_one(tmp_path: Path, erased: int) -> None:
    _, session = run_session(tmp_path)
    call = [sys.executable, "-c", _KILLED, str(tmp_path), session, str(erased), str(content_folder())]
    dead = subprocess.run(call, check=False, timeout=60, env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)})
    assert dead.returncode == -signal.SIGKILL
    again = bootstrap(content_folder(), tmp_path)
    assert len(again.close_down.finish_begun()) == 1
    assert left_in(tmp_path) == []
    assert again.close_down.finish_begun() == ()


def test_a_list_of_the_same_people_in_other_letters_goes_too(tmp_path: Path) -> None:
    services, session = past_session(tmp_path, ("Aminata Ødegård", "Zoë", "Chloé"))
    services.library.remember_roster("Team", unicodedata.normalize("NFD", "AMINATA ØDEGÅRD\nZoë\nChloé"))
    services.close_down.close_down(session, SystemClock().now())
    assert services.library.rosters() == {}
