"""A trainer checks a room in the real windows: with a printer, with none, on this day and on the next."""

import asyncio
import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.domain.instants import clock_text
from app.domain.room_answers import CheckItem, Said, Word, said_of
from app.domain.room_check import Answer
from app.domain.stage import ProjectorTest
from app.services.bootstrap import Services, bootstrap
from app.services.clock import local_offset
from exercises import content_folder
from tests.support.print_servers import STUCK, put_on_path, server
from tests.support.trainer import front, live, press, type_in, until, window
from tests.ui.test_home_to_handouts import start_ninety_minutes
from ui.actions.keys_sheet import KeysSheet
from ui.console.console_window import ConsoleWindow
from ui.home.start_page import StartPage
from ui.home.window import HomeWindow
from ui.home.workshop_card import WorkshopCardView
from ui.room_check.window import RoomCheckWindow
from ui.stage.stage_window import StageWindow

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def services(tmp_path: Path) -> Services:
    return bootstrap(content_folder(), tmp_path / "data")


@pytest.fixture(autouse=True)
def stays_open(qapp: QApplication) -> Iterator[None]:
    """As the program's own application does, live on while one window gives way to another.

    Windows of earlier tests that nobody holds are gone before: else a worker might come to clear them away, and
    windows are cleared away by the thread that made them.
    """
    gc.collect()
    qapp.setQuitOnLastWindowClosed(False)
    yield
    qapp.setQuitOnLastWindowClosed(True)
    gc.collect()


def answer(check: RoomCheckWindow, item: CheckItem) -> Answer:
    return check._check.finding(item).answer


def fact(check: RoomCheckWindow, item: CheckItem) -> str:
    return check._check.finding(item).fact


def notice(check: RoomCheckWindow) -> str:
    return " ".join(each.text() for each in check.notices.findChildren(QLabel) if each.isVisible())


def proposal(console: ConsoleWindow) -> str:
    return console.body.advice._sentence.text() if console.body.advice.isVisible() else ""


async def open_check(console: ConsoleWindow) -> RoomCheckWindow:
    await until(console.isActiveWindow, "the console in front")
    press(Qt.Key.Key_Y, CTRL_SHIFT)
    check = await front(RoomCheckWindow)
    await until(lambda: answer(check, CheckItem.FOLDER) is not Answer.UNKNOWN, "an answer of the disk")
    return check


async def leave(check: RoomCheckWindow) -> None:
    press(Qt.Key.Key_Escape)
    if check.isVisible():
        press(Qt.Key.Key_Escape)
    await until(lambda: QApplication.activeWindow() not in (None, check), "the window before it in front")


async def back_home() -> None:
    await front(ConsoleWindow)
    press(Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    await front(HomeWindow)


def test_before_the_first_step_the_console_offers_the_check_and_tells_what_it_left_open(
    qtbot: QtBot, services: Services
) -> None:
    async def story() -> None:
        console = await start_ninety_minutes()
        assert proposal(console) == "Room check: its questions are not answered today (Ctrl+Shift+Y; Esc: not now)."
        check = await open_check(console)
        assert check.screen() is console.screen()
        assert answer(check, CheckItem.DISK) in (Answer.READY, Answer.LOOK)
        assert answer(check, CheckItem.FOLDER) is Answer.READY
        await leave(check)
        assert proposal(console).startswith("Room check: ")
        assert "not known yet" in proposal(console)
        press(Qt.Key.Key_F5)
        assert "Room check" not in proposal(console)
        await back_home()

    live(services, story)


def test_the_sheet_of_keys_opens_before_the_check_and_leads_back(qtbot: QtBot, services: Services) -> None:
    async def story() -> None:
        check = await open_check(await start_ninety_minutes())
        press(Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier)
        await front(KeysSheet)
        press(Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier)
        await until(check.isActiveWindow, "the check in front again")
        await leave(check)
        await back_home()

    live(services, story)


def test_esc_puts_the_reminder_away_and_the_check_brings_it_back(qtbot: QtBot, services: Services) -> None:
    async def story() -> None:
        console = await start_ninety_minutes()
        await until(console.isActiveWindow, "the console in front")
        while console.body.notices.is_showing:
            console.body.notices.dismiss()
        assert "Room check" in proposal(console)
        press(Qt.Key.Key_Escape)
        assert "Room check" not in proposal(console)
        await leave(await open_check(console))
        assert "not known yet" in proposal(console)
        await back_home()

    live(services, story)


def test_answers_are_kept_for_the_venue_with_the_day(qtbot: QtBot, services: Services) -> None:
    async def story() -> None:
        check = await open_check(await start_ninety_minutes())
        check.choose(CheckItem.CLICKER)
        press(Qt.Key.Key_Y)
        assert answer(check, CheckItem.CLICKER) is Answer.READY
        check.choose(CheckItem.LETTERS)
        press(Qt.Key.Key_Return)
        assert check._pages.currentWidget() is check._measuring
        await leave(check)
        await back_home()

    live(services, story)
    known = bootstrap(content_folder(), services.data.root).venues.recall("")
    said = said_of(known.said, CheckItem.CLICKER)
    assert said is not None
    assert said.word is Word.YES
    assert len(said.day) == len("2026-03-12")


def test_a_test_page_reaches_the_printer(
    qtbot: QtBot, services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = put_on_path(tmp_path / "bin", monkeypatch, **server("Office Hall", "Hall"))

    async def story() -> None:
        check = await open_check(await start_ninety_minutes())
        await until(lambda: answer(check, CheckItem.PRINTER) is Answer.READY, "a printer")
        assert fact(check, CheckItem.PRINTER) == "Found: Hall, and 1 more."
        check.choose(CheckItem.PRINTER)
        press(Qt.Key.Key_Return)
        await until(lambda: "The test page went to Hall. Did it come out? Y or N." in notice(check), "a page sent")
        await leave(check)
        await back_home()

    live(services, story)
    assert (folder / "printed.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    ("scripts", "expected", "said"),
    [
        (server(""), Answer.LOOK, "The test page is kept in "),
        ({"lpstat": STUCK, "lp": STUCK}, Answer.UNKNOWN, "The test page is kept in "),
        (
            server("Hall", lp="echo 'lp: Out of paper.' >&2; exit 1"),
            Answer.READY,
            "Hall did not take the page: Out of paper.",
        ),
    ],
)
def test_where_nothing_prints_the_page_is_kept_and_it_is_said(
    qtbot: QtBot,
    services: Services,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    scripts: dict[str, str],
    expected: Answer,
    said: str,
) -> None:
    put_on_path(tmp_path / "bin", monkeypatch, **scripts)
    monkeypatch.setattr("app.services.room_probes.printers.PATIENCE", 0.3)

    async def story() -> None:
        check = await open_check(await start_ninety_minutes())
        await until(lambda: answer(check, CheckItem.PRINTER) is expected, "what is known of printers")
        check.choose(CheckItem.PRINTER)
        press(Qt.Key.Key_Return)
        await until(lambda: said in notice(check), said)
        press(Qt.Key.Key_N)
        assert answer(check, CheckItem.PRINTER) is Answer.LOOK
        await leave(check)
        await back_home()

    live(services, story)
    assert (services.data.root / "test-page.pdf").read_bytes().startswith(b"%PDF")


def test_measuring_changes_the_stage_at_once_and_shows_its_test_card(qtbot: QtBot, services: Services) -> None:
    async def story() -> None:
        check = await open_check(await start_ninety_minutes())
        view = (await window(StageWindow)).view
        assert view.composition is not None
        before = view.composition.height
        check.choose(CheckItem.LETTERS)
        press(Qt.Key.Key_Return)
        type_in("16")
        press(Qt.Key.Key_Tab)
        assert view.composition.height < before
        press(Qt.Key.Key_I, CTRL_SHIFT)
        assert isinstance(view.shown_frame and view.shown_frame.picture, ProjectorTest)
        press(Qt.Key.Key_Escape)
        assert not isinstance(view.shown_frame and view.shown_frame.picture, ProjectorTest)
        press(Qt.Key.Key_Escape)
        assert "readable to row 16" in fact(check, CheckItem.LETTERS)
        await leave(check)
        await back_home()

    live(services, story)
    assert services.venues.recall("").seating.chairs == 16


def test_by_keyboard_from_the_start_page_to_the_first_step_and_again_the_next_day(
    qtbot: QtBot, services: Services
) -> None:
    async def first_day() -> None:
        home = await front(HomeWindow)
        home.findChildren(WorkshopCardView)[0].setFocus()
        press(Qt.Key.Key_Return)
        press(Qt.Key.Key_Y, CTRL_SHIFT)
        check = await window(RoomCheckWindow)
        await until(lambda: answer(check, CheckItem.FOLDER) is not Answer.UNKNOWN, "an answer of the disk")
        await until(lambda: answer(check, CheckItem.PRINTER) is not Answer.UNKNOWN, "an answer about printers")
        learn_clicker(check)
        answer_all(check)
        assert not [each for each in check._check.open if each.item is not CheckItem.DISK]
        await leave(check)
        console = await start_ninety_minutes_from_here()
        press(Qt.Key.Key_F5)
        assert "Room check" not in proposal(console)
        await back_home()

    async def next_day() -> None:
        console = await start_ninety_minutes()
        check = await open_check(console)
        assert answer(check, CheckItem.CLICKER) is Answer.UNKNOWN
        assert fact(check, CheckItem.CLICKER).startswith("It worked here on 1 January 2000.")
        check.choose(CheckItem.CLICKER)
        press(Qt.Key.Key_PageDown)
        assert answer(check, CheckItem.CLICKER) is Answer.READY
        await leave(check)
        await back_home()

    live(services, first_day)
    services.venues.change("", lambda known: replace(known, said=tuple(map(_long_ago, known.said)), ready="2000-01-01"))
    live(services, next_day)


def learn_clicker(check: RoomCheckWindow) -> None:
    check.choose(CheckItem.CLICKER)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_PageDown)
    for _ in range(5):
        press(Qt.Key.Key_Escape)
    assert answer(check, CheckItem.CLICKER) is Answer.READY


def answer_all(check: RoomCheckWindow) -> None:
    for item in CheckItem:
        check.choose(item)
        for key in (Qt.Key.Key_W, Qt.Key.Key_Y):
            if answer(check, item) in (Answer.UNKNOWN, Answer.LOOK):
                press(key)


async def start_ninety_minutes_from_here() -> ConsoleWindow:
    type_in("Ana\nBen\nCarla\nDov")
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    return await front(ConsoleWindow)


def _long_ago(said: Said) -> Said:
    return replace(said, day="2000-01-01")


def test_a_room_that_was_ready_is_not_offered_again_that_day(qtbot: QtBot, services: Services) -> None:
    async def story() -> None:
        console = await start_ninety_minutes()
        check = await open_check(console)
        for item in CheckItem:
            check.choose(item)
            for key in (Qt.Key.Key_W, Qt.Key.Key_Y):
                if answer(check, item) in (Answer.UNKNOWN, Answer.LOOK):
                    press(key)
        assert not [each for each in check._check.open if each.item is not CheckItem.DISK]
        ready = check._check.is_ready
        await leave(check)
        assert (proposal(console) == "") is ready
        await back_home()
        again = await start_ninety_minutes()
        assert (proposal(again) == "") is ready
        await back_home()

    live(services, story)


def test_from_the_start_page_the_room_is_checked_under_the_name_that_is_typed(qtbot: QtBot, services: Services) -> None:
    async def story() -> None:
        home = await front(HomeWindow)
        home.findChildren(WorkshopCardView)[0].setFocus()
        press(Qt.Key.Key_Return)
        page = home.findChild(StartPage)
        assert page is not None
        page._when._place.setText("Town hall")
        press(Qt.Key.Key_Y, CTRL_SHIFT)
        check = await front(RoomCheckWindow)
        assert check.windowTitle() == "Room check: Town hall"
        assert page.planned_start is not None
        begins = clock_text(page.planned_start, local_offset(page.planned_start))
        assert answer(check, CheckItem.START) is Answer.READY
        assert f"the plan begins at {begins}" in fact(check, CheckItem.START)
        assert not [each for each in QApplication.topLevelWidgets() if isinstance(each, StageWindow)]
        check.choose(CheckItem.CLICKER)
        press(Qt.Key.Key_W)
        await leave(check)
        await until(home.isActiveWindow, "Home again")

    live(services, story)
    said = said_of(bootstrap(content_folder(), services.data.root).venues.recall("town hall").said, CheckItem.CLICKER)
    assert said is not None
    assert said.word is Word.WITHOUT


def test_an_answer_that_cannot_be_kept_still_counts_today(
    qtbot: QtBot, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(place: str, text: str) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(services.library, "remember_venue", full)

    async def story() -> None:
        check = await open_check(await start_ninety_minutes())
        check.choose(CheckItem.CLICKER)
        press(Qt.Key.Key_Y)
        await asyncio.sleep(0)
        assert answer(check, CheckItem.CLICKER) is Answer.READY
        assert "could not be remembered: No space left on device." in notice(check)
        await leave(check)
        await back_home()

    live(services, story)
