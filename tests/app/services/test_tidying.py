"""What a killed program leaves half written goes at the next start; paper goes with its workshop or its session."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.domain.identifiers import HandoutId, SessionId, WorkshopId
from app.services.bootstrap import Services, bootstrap
from app.services.clock import HandSetClock
from app.services.files import DiskFiles
from app.services.handouts import Paper
from app.services.handouts.making import make_handout
from app.services.own_workshops import OwnWorkshop
from app.services.planned_session import planned_session
from app.services.sessions import JOURNAL, SetUp
from app.services.tidying import tidy_up
from exercises import content_folder
from tests.support.left_behind import traces_in
from tests.support.past_sessions import NAMES
from tests.support.pdfs import line_texts
from tests.support.rooms import TEN

DYING = """
import sys, time
from pathlib import Path
from app.services.files import DiskFile, DiskFiles
DiskFile.sync = lambda self: (print("here", flush=True), time.sleep(60))
DiskFiles().write_whole(Path(sys.argv[1]), b"Aminata was here")
"""


def parts_in(folder: Path) -> list[Path]:
    return sorted(folder.rglob(".*.part"))


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_half_a_file_is_left_alone_while_it_is_written_and_goes_when_its_writer_was_killed(tmp_path: Path) -> None:
    services = bootstrap(content_folder(), tmp_path)
    (tmp_path / "backups" / "2026-11-20").mkdir(parents=True)
    target = tmp_path / "backups" / "2026-11-20" / "library.json"
    root = Path(__file__).parents[3]
    with subprocess.Popen([sys.executable, "-c", DYING, target], stdout=subprocess.PIPE, cwd=root) as writer:
        assert writer.stdout is not None
        assert writer.stdout.readline() == b"here\n"
        tidy_up(services.files, services.data)
        assert len(parts_in(tmp_path)) == 1, "somebody is writing it"
        os.kill(writer.pid, signal.SIGKILL)
    assert traces_in(tmp_path, ["Aminata"])
    tidy_up(services.files, services.data)
    assert parts_in(tmp_path) == []
    assert traces_in(tmp_path, ["Aminata"]) == []


def test_what_is_not_ours_stays(tmp_path: Path) -> None:
    for name in (".part", ".film.part", "film-abcdefgh.part", ".film-ABC.part"):
        (tmp_path / name).write_bytes(b"theirs")
    DiskFiles().erase_half_written(tmp_path)
    assert len(list(tmp_path.iterdir())) == 4


def planned(services: Services) -> tuple[OwnWorkshop, Path]:
    """An own workshop with people, and its sign-in sheet on paper."""
    own = services.own_workshops.copy_of(services.catalogue.workshops[WorkshopId("ninety-minutes")])
    own = services.own_workshops.save(replace(own, people="\n".join(NAMES)), TEN)
    session = planned_session(own, services.catalogue, TEN)
    made = make_handout(session, HandoutId("sign-in"), services.catalogue.handouts, paper=Paper.A4, now=TEN)
    folder = services.data.papers_of(own.workshop.id)
    services.files.make_folder(folder)
    services.files.write_whole(folder / "sign-in.pdf", made.pdf)
    return own, folder / "sign-in.pdf"


def names_on_paper(folder: Path) -> list[str]:
    """Names in all PDFs below a folder: they are packed, so that a search of bytes would not see them."""
    words = "\n".join(text for path in folder.rglob("*.pdf") for text in line_texts(path.read_bytes()))
    return [name for name in NAMES if name in words]


def held(services: Services, own: OwnWorkshop) -> SessionId:
    """A session of the workshop."""
    session = planned_session(own, services.catalogue, TEN)
    opened = services.sessions.create(SetUp(session.plan, session.people), HandSetClock(TEN))
    opened.journal.close()
    services.own_workshops.forget_people(own.workshop.id, TEN)
    return opened.history.session.details.id


@pytest.mark.parametrize("readable", [True, False])
def test_planned_paper_goes_when_the_session_is_closed_down(tmp_path: Path, readable: bool) -> None:
    services = bootstrap(content_folder(), tmp_path)
    own, _ = planned(services)
    assert "Chiara" in names_on_paper(tmp_path)
    session = held(services, own)
    if not readable:
        (services.sessions.folder_of(session) / JOURNAL).write_bytes(b"{}\n")
    services.close_down.close_down(session, TEN)
    assert names_on_paper(tmp_path) == []
    assert not services.data.papers_of(own.workshop.id).exists()
    if readable:
        assert traces_in(tmp_path, NAMES) == []


def test_paper_whose_workshop_is_gone_goes_at_the_next_start(tmp_path: Path) -> None:
    services = bootstrap(content_folder(), tmp_path)
    own, paper = planned(services)
    tidy_up(services.files, services.data)
    assert paper.exists(), "its workshop is there"
    services.own_workshops.delete(own.workshop.id)
    tidy_up(services.files, services.data)
    assert not paper.exists()
    assert names_on_paper(tmp_path) == []


def test_paper_stays_where_nobody_knows_which_workshops_there_are(tmp_path: Path) -> None:
    services = bootstrap(content_folder(), tmp_path)
    _, paper = planned(services)
    (tmp_path / "workshops.json").write_bytes(b'{"half')
    tidy_up(services.files, services.data)
    assert paper.exists()
