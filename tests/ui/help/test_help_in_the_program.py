"""The help book from wherever one is: F1 opens it at the right page, and Esc leads back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.language import ENGLISH, speak_by_default
from app.services.bootstrap import Services, bootstrap
from exercises import content_folder
from tests.support.rooms import Room
from tests.support.trainer import live, press, until, window
from ui.console.console_window import ConsoleWindow
from ui.help.asked import HELP
from ui.help.desk import HelpDesk
from ui.help.picture_maker import PictureMaker
from ui.help.places import page_of
from ui.help.window import HelpWindow
from ui.home.window import HomeWindow
from ui.library.window import LibraryWindow
from ui.paper.sheet_window import SheetWindow
from ui.paper.window import PaperWindow
from ui.plan.window import PlanWindow
from ui.room_check.window import RoomCheckWindow
from ui.tasks import TaskOwner
from ui.theme.theme import load_theme

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def services(tmp_path: Path) -> Services:
    return bootstrap(content_folder(), tmp_path / "data")


@pytest.fixture(autouse=True)
def without_pictures(monkeypatch: pytest.MonkeyPatch) -> None:
    """They are made in `test_pictures`: another process for each of these would only take time."""
    monkeypatch.setattr(PictureMaker, "_begin", lambda _maker: None)


async def front(seen: QWidget) -> None:
    """Where nobody manages windows, one that was asked for before may still come to the front later."""

    def is_there() -> bool:
        if not seen.isActiveWindow():
            seen.activateWindow()
        return seen.isActiveWindow()

    await until(is_there, f"{type(seen).__name__} in front")


async def page_at(before: QWidget) -> str:
    """Which page F1 opens in a window; the same key closes the book again."""
    await front(before)
    press(Qt.Key.Key_F1)
    book = await window(HelpWindow)
    await front(book)
    page = book.page
    press(Qt.Key.Key_F1)
    await until(lambda: not book.isVisible(), "the book closed")
    await front(before)
    return page


@pytest.mark.usefixtures("qtbot")
def test_each_window_leads_to_its_page(services: Services) -> None:
    async def story() -> None:
        home = await window(HomeWindow)
        assert await page_at(home) == "home"
        home.wishes.plan_requested.emit("ninety-minutes")
        plan = await window(PlanWindow)
        assert await page_at(plan) == "plan"
        press(Qt.Key.Key_Y, CTRL | SHIFT)
        check = await window(RoomCheckWindow)
        assert await page_at(check) == "room-check"
        press(Qt.Key.Key_Escape)
        await front(plan)
        press(Qt.Key.Key_F3, CTRL)
        library = await window(LibraryWindow)
        assert await page_at(library) == "library"
        library.close()
        await front(plan)
        plan.close()
        home = await window(HomeWindow)
        home.wishes.workshop_chosen.emit("ninety-minutes")
        assert await page_at(home) == "start"

    live(services, story)


@pytest.mark.usefixtures("qtbot")
def test_a_page_is_printed_from_the_window_that_shows_sheets(services: Services) -> None:
    async def story() -> None:
        await front(await window(HomeWindow))
        press(Qt.Key.Key_F1)
        book = await window(HelpWindow)
        await front(book)
        press(Qt.Key.Key_P, CTRL)
        sheet = await window(SheetWindow)
        await until(lambda: sheet.preview.page_words == "Page 1 of 1", "the page")
        assert sheet.windowTitle() == "Home"
        sheet.close()
        await front(book)
        press(Qt.Key.Key_Escape)

    live(services, story)


def test_the_paper_window_asks_for_the_book(qtbot: QtBot) -> None:
    paper = PaperWindow()
    qtbot.addWidget(paper)
    paper.show()
    paper.activateWindow()
    qtbot.waitUntil(paper.isActiveWindow)
    with qtbot.waitSignal(HELP.changed):
        qtbot.keyClick(paper, Qt.Key.Key_F1)
    assert page_of(paper, None) == "paper"


def test_the_console_leads_to_the_page_about_its_step(qtbot: QtBot) -> None:
    room, theme = Room(people=14), load_theme("light")
    console = ConsoleWindow(theme, theme)
    qtbot.addWidget(console, before_close_func=ConsoleWindow.let_close)
    at = console.body.note_line
    assert page_of(at, room.session) == "console"
    for step, page in (
        (("sparkling-pairs", "ask-one"), "pairs"),
        (("group-theme-harvest", "wall"), "notes"),
        (("group-theme-harvest", "dots"), "votes"),
        (("group-theme-harvest", "do-more"), "actions"),
    ):
        assert page_of(at, room.at_step(*step).session) == page
        assert page_of(None, room.session) == page
    assert page_of(None, None) == "first-steps"


def test_it_lies_where_it_lay_but_always_on_the_facilitator_s_screen(services: Services, qtbot: QtBot) -> None:
    home = HomeWindow()
    qtbot.addWidget(home)
    home.show()
    desk = HelpDesk(services, TaskOwner(_fail), "light", home)
    desk.open(home, None)
    book = desk._made()
    book.resize(book.minimumSize())
    book.move(12, 34)
    book.close()
    desk.close()
    again = HelpDesk(services, TaskOwner(_fail), "light", home)
    again.open(home, None)
    assert again._made().pos().toTuple() == (12, 34)
    assert again._made().size() == again._made().minimumSize()
    again.open(again._made().view, None)
    assert not again._made().isVisible()
    again.close()


def test_it_is_written_in_the_language_that_the_program_speaks(services: Services, qtbot: QtBot) -> None:
    home = HomeWindow()
    qtbot.addWidget(home)
    home.show()
    desk = HelpDesk(services, TaskOwner(_fail), "light", home)
    desk.open(home, None)
    assert desk._made().view.toPlainText().startswith("Home\n")
    speak_by_default("de")
    try:
        desk.open(home, None)
        assert desk._made().view.toPlainText().startswith("Startseite\n")
        assert desk._made().isVisible()
    finally:
        speak_by_default(ENGLISH)
        desk.close()


def _fail(name: str, error: BaseException) -> None:
    raise AssertionError(name) from error


@pytest.mark.parametrize("kept", ["", "1 2 3", "a b c d", "-5000 9000 99999 3"])
def test_a_place_that_is_none_is_no_trouble(kept: str, services: Services, qtbot: QtBot) -> None:
    home = HomeWindow()
    qtbot.addWidget(home)
    home.show()
    services.library.prefer("help", kept)
    desk = HelpDesk(services, TaskOwner(_fail), "light", home)
    desk.open(home, None)
    book = desk._made()
    assert book.page == "home"
    assert home.screen().availableGeometry().contains(book.geometry().topLeft())
    assert book.size() == book.size().boundedTo(home.screen().availableGeometry().size())
    desk.close()
