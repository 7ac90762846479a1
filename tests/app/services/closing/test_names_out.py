"""Names taken out of the whole data folder: whatever comes between, they are all gone or the session is untouched."""

import shutil
from datetime import date
from itertools import count
from pathlib import Path

import pytest

from app.domain.identifiers import SessionId
from app.services.bootstrap import Services, bootstrap
from app.services.clock import SystemClock
from app.services.closing.names_out import take_names_out
from app.services.copies.daily import back_up
from app.services.evaluations import FILE_NAME
from exercises import content_folder
from tests.support.faulty_files import Crash, Fault, FaultyDisk, Loss
from tests.support.left_behind import traces_in
from tests.support.past_sessions import ACTION, NAMES, past_session


@pytest.fixture(scope="module")
def held(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, SessionId]:
    folder = tmp_path_factory.mktemp("held") / "data"
    services, session = past_session(folder, question=f"What does {NAMES[2]} say?")
    own = services.sessions.folder_of(session)
    (own / "handouts").mkdir()
    (own / "handouts" / "01-sign-in.pdf").write_text(NAMES[0], encoding="utf-8")
    (own / "draft.txt").write_text(NAMES[1], encoding="utf-8")
    (own / FILE_NAME).write_text(f"statement1;will_do\n5;Ask {NAMES[2]} more\n", encoding="utf-8")
    (own / "journal-backup.txt").touch()
    services.library.remember_roster("Team", "\n".join(NAMES))
    back_up(services.files, folder, date(2026, 11, 20))
    services.library.summaries()
    return folder, session


def copied(held: tuple[Path, SessionId], folder: Path) -> Services:
    shutil.copytree(held[0], folder)
    return bootstrap(content_folder(), folder)


def names_out(services: Services, session: SessionId) -> None:
    now = SystemClock().now()
    take_names_out(services.files, services.data, services.sessions, services.library, session, now)


def test_no_name_is_left_in_the_data_folder(tmp_path: Path, held: tuple[Path, SessionId]) -> None:
    services = copied(held, tmp_path / "data")
    assert traces_in(tmp_path / "data", NAMES)
    names_out(services, held[1])
    assert traces_in(tmp_path / "data", NAMES) == []
    session = services.sessions.look_at(held[1]).history.session
    assert session.notes[0].text == ACTION
    assert session.notes[0].owner == "Seat 1"
    forms = (services.sessions.folder_of(held[1]) / FILE_NAME).read_text(encoding="utf-8")
    assert forms == "statement1;will_do\n5;Ask Seat 3 more\n"
    assert len(services.library.lessons()) == len(bootstrap(content_folder(), held[0]).library.lessons())


def test_wherever_the_power_goes_out_it_can_be_asked_for_again(tmp_path: Path, held: tuple[Path, SessionId]) -> None:
    for at in count(1):
        folder, left = tmp_path / f"data{at}", tmp_path / f"left{at}"
        services = copied(held, folder)
        disk = FaultyDisk(folder, at, Fault.CRASH)
        try:
            with disk.in_use():
                names_out(services, held[1])
            break
        except Crash:
            disk.left_after(Loss.NOTHING_IS_LOST, left)
        again = bootstrap(content_folder(), left)
        people = again.sessions.look_at(held[1]).history.session.people
        assert people[0].name in (NAMES[0], "Seat 1"), at
        if people[0].name == NAMES[0]:
            names_out(again, held[1])
        assert traces_in(left, NAMES) == [], at
    assert at > 10
