"""Sessions that come from another laptop: whole, once, and only if they can be read."""

import shutil
from itertools import count
from pathlib import Path

import pytest

from app.services.bootstrap import bootstrap
from app.services.evaluations import FILE_NAME
from app.services.sessions import SessionMissing
from app.services.taking_in import take_in
from exercises import content_folder
from tests.support.faulty_files import Crash, Fault, FaultyDisk, Loss
from tests.support.past_sessions import ACTION, past_session


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """The folder of a session on a stick."""
    services, session = past_session(tmp_path / "theirs")
    folder = services.sessions.folder_of(session)
    (folder / FILE_NAME).write_text("statement1\n5\n", encoding="utf-8")
    (folder / "handouts").mkdir()
    (folder / "handouts" / "01.pdf").write_bytes(b"pdf")
    return Path(shutil.copytree(folder, tmp_path / "stick"))


@pytest.mark.parametrize("part", ["", "journal.jsonl"])
def test_a_folder_or_a_journal_is_taken_in(tmp_path: Path, stick: Path, part: str) -> None:
    ours = bootstrap(content_folder(), tmp_path / "ours")
    name = take_in(ours.files, ours.sessions, stick / part)
    assert ours.sessions.look_at(name).history.session.notes[0].text == ACTION
    assert (ours.sessions.folder_of(name) / "handouts" / "01.pdf").exists() is (part == "")
    (summary,) = ours.library.summaries()
    assert summary.state == "ended"
    ours.sessions.open(name).journal.close()


def test_a_second_time_it_is_here_already(tmp_path: Path, stick: Path) -> None:
    ours = bootstrap(content_folder(), tmp_path / "ours")
    take_in(ours.files, ours.sessions, stick)
    with pytest.raises(SessionMissing, match="is here already"):
        take_in(ours.files, ours.sessions, stick)


def test_what_is_no_session_is_refused_with_a_sentence(tmp_path: Path, stick: Path) -> None:
    ours = bootstrap(content_folder(), tmp_path / "ours")
    (tmp_path / "empty").mkdir()
    for path in (tmp_path / "empty", tmp_path / "nothing", stick / FILE_NAME):
        with pytest.raises(SessionMissing, match=r"no session|cannot be opened"):
            take_in(ours.files, ours.sessions, path)
    (stick / "journal.jsonl").write_bytes(b"rubbish\n")
    with pytest.raises(SessionMissing, match="Line 1 of the session file"):
        take_in(ours.files, ours.sessions, stick)
    assert ours.sessions.names() == ()


@pytest.mark.parametrize("name", ["../elsewhere", ".hidden", "a/b", "", "a\0b", "x" * 300, "a\\b", "..", "C:a"])
def test_a_name_that_leads_elsewhere_is_refused(tmp_path: Path, stick: Path, name: str) -> None:
    from msgspec.structs import replace

    from app.domain.events import SessionCreated
    from app.domain.identifiers import SessionId
    from app.services.journal import records_in
    from app.services.journal_lines import encode

    first, *rest = records_in((stick / "journal.jsonl").read_bytes())
    assert isinstance(first.event, SessionCreated)
    forged = replace(first, event=replace(first.event, id=SessionId(name)))
    (stick / "journal.jsonl").write_bytes(b"".join(map(encode, (forged, *rest))))
    ours = bootstrap(content_folder(), tmp_path / "ours")
    with pytest.raises(SessionMissing, match="none for a session"):
        take_in(ours.files, ours.sessions, stick)
    assert not (tmp_path / "ours" / "sessions").exists()


def test_cut_short_it_is_not_there_and_can_be_taken_in_again(tmp_path: Path, stick: Path) -> None:
    for at in count(1):
        folder, left = tmp_path / f"ours{at}", tmp_path / f"left{at}"
        folder.mkdir()
        ours = bootstrap(content_folder(), folder)
        disk = FaultyDisk(folder, at, Fault.CRASH)
        try:
            with disk.in_use():
                take_in(ours.files, ours.sessions, stick)
            break
        except Crash:
            disk.left_after(Loss.UNSYNCED_IS_GONE, left)
        again = bootstrap(content_folder(), left)
        if not again.sessions.names():
            take_in(again.files, again.sessions, stick)
        (name,) = again.sessions.names()
        assert again.sessions.look_at(name).history.session.notes[0].text == ACTION, at
    assert at > 5


def test_where_the_disk_refuses_no_sheet_stays_without_its_session(tmp_path: Path, stick: Path) -> None:
    for at in count(1):
        ours = bootstrap(content_folder(), tmp_path / f"ours{at}")
        ours.data.sessions.mkdir(parents=True)
        try:
            with FaultyDisk(ours.data.root, at, Fault.ONCE).in_use():
                take_in(ours.files, ours.sessions, stick)
            break
        except OSError:
            assert list(ours.data.sessions.iterdir()) == [], at
    assert at > 5
