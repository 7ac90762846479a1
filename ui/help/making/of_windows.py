"""Pictures of the windows around a session: Home, its start page, the planner, the room check, paper."""

from functools import partial
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from app.domain.instants import minutes
from app.domain.legibility import legibility
from app.domain.room_answers import CheckItem, Said, Word
from app.domain.room_facts import (
    AwakeFacts,
    ClickerFacts,
    DiskFacts,
    FolderFacts,
    LetterFacts,
    PowerFacts,
    PrinterFacts,
    RoomFacts,
    ScreenFacts,
    SoundFacts,
    StartFacts,
)
from app.domain.room_findings import about, check_room
from app.domain.screens import Arrangement, Standing
from app.domain.session import Session
from app.domain.venue import Seating
from app.services.sample_day import PLACE, WORKSHOP, prepared_sample
from ui.actions.words import key_text
from ui.help.making.studio import Studio
from ui.home.desk import HomeDesk
from ui.home.roster_box import RosterEdit
from ui.library.desk import LibraryDesk
from ui.library.window import LibraryWindow
from ui.paper.frames import PaperFrame, PaperRequest
from ui.paper.making import making_of
from ui.paper.pages import page_image
from ui.paper.rows import handout_rows, pack_rows
from ui.paper.window import PaperWindow
from ui.plan.desk import PlanDesk
from ui.room.seating_words import reach_words
from ui.room_check.window import RoomCheckWindow
from ui.tasks import TaskOwner

_TODAY = "2026-11-22"
_KNOWN = RoomFacts(
    screen=ScreenFacts(Standing(Arrangement.EXTENDED, "Epson EB-X41", 1920, 1080)),
    sound=SoundFacts(True, 80, ("Speakers",)),
    awake=AwakeFacts(True),
    power=PowerFacts(True, 90),
    printers=PrinterFacts(("Office",), "Office"),
    disk=DiskFacts(120_000_000_000),
    folder=FolderFacts(str(Path("~") / "sparkroom")),
    start=StartFacts("09:45", "10:00", minutes(15)),
)
_ANSWERED = (CheckItem.SCREEN, CheckItem.SOUND)


def home_picture(studio: Studio, size: QSize) -> QImage:
    """Home with a session that was run, and a workshop of one's own."""
    assert studio.moments
    shelf, workshop = studio.services.own_workshops, studio.services.catalogue.workshops[WORKSHOP]
    if not shelf.found().workshops:
        shelf.save(shelf.copy_of(workshop), studio.moments["end"].now)
    desk = HomeDesk(studio.services)
    desk.open()
    return studio.picture_of(desk.window, size)


def start_picture(studio: Studio, size: QSize) -> QImage:
    """The start page with people typed."""
    desk = HomeDesk(studio.services)
    desk.open()
    desk.prepare(WORKSHOP)
    names = (person.name for person in prepared_sample(studio.services).people)
    edit = desk.window.findChild(RosterEdit)
    assert edit is not None
    edit.setPlainText("\n".join(names))
    return studio.picture_of(desk.window, size)


def library_picture(studio: Studio, size: QSize) -> QImage:
    """The library with the page of its first exercise."""
    desk = LibraryDesk(studio.services, TaskOwner(_tell), studio.console)
    desk.open(studio.console, may_begin=True)
    window = studio.console.findChild(LibraryWindow)
    assert window is not None
    return studio.picture_of(window, size)


def _tell(name: str, error: BaseException) -> None:
    raise AssertionError(name) from error


def plan_picture(studio: Studio, size: QSize) -> QImage:
    """The planner with a copy of the ready workshop."""
    desk = PlanDesk(studio.services, studio.theme)
    copy = studio.services.own_workshops.copy_of(studio.services.catalogue.workshops[WORKSHOP])
    desk.open(copy, kept=False)
    return studio.picture_of(desk.window, size)


def room_check_picture(studio: Studio, size: QSize) -> QImage:
    """A check with two answers given and one to give."""
    letters, clicker = LetterFacts(reach_words(legibility(Seating()))), ClickerFacts(key_text("PgDown"))
    facts = replace(_KNOWN, letters=letters, clicker=clicker)
    said = tuple(Said(item, Word.YES, _TODAY, about(item, facts)) for item in _ANSWERED)
    window = RoomCheckWindow()
    window.show_place(PLACE)
    window.show_check(check_room(facts, said, _TODAY))
    window.begin()
    return studio.picture_of(window, size)


def paper_picture(studio: Studio, size: QSize) -> QImage:
    """The paper window with the pages of what comes out."""
    session = studio.moments["end"].history.session
    texts = studio.services.catalogue.handouts
    window = PaperWindow()
    window.preview_requested.connect(partial(_show_pages, studio, window, session))
    folder = str(Path("~") / PLACE)
    window.show_paper(
        PaperFrame(session.plan.title, handout_rows(session, texts), folder, packs=pack_rows(session, texts))
    )
    return studio.picture_of(window, size)


def _show_pages(studio: Studio, window: PaperWindow, session: Session, request: PaperRequest) -> None:
    made = making_of(studio.services, session, request).preview()
    window.show_preview(page_image(made.pdf, 0), 0, made.pages)
