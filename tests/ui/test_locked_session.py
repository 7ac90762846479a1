"""By keyboard: a session is locked, interrupted, gone on with, looked back on and closed down; nobody else reads it."""

import shutil
from datetime import timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog, QLabel, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.identifiers import SessionId
from app.domain.instants import SECOND, Instant
from app.services.bootstrap import Services, bootstrap
from app.services.clock import SystemClock, local_day
from app.services.sessions import JOURNAL
from exercises import content_folder
from tests.support.left_behind import traces_in
from tests.support.locking import PASSPHRASE, cheap_lock
from tests.support.past_sessions import ACTION, NAMES, OWN, QUESTION, past_session
from tests.support.trainer import front, home_in_front, live, press, said, type_in, until, window
from tests.ui.test_close_down import confirm
from ui.console.console_window import ConsoleWindow
from ui.home.home_page import HomePage
from ui.home.start_page import StartPage
from ui.home.window import HomeWindow
from ui.locking.dialog import PassphraseDialog
from ui.paper.window import PaperWindow
from ui.results.names_dialog import NamesDialog
from ui.results.window import ResultsWindow
from ui.unexpected import FILE, UnexpectedErrors

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
FOLK = ("Ama Ødegård", "Benedikt", "Chidinma", "Daniyar")
SAID, HALF = "Ask Benedikt before deciding", "Chidinma wants to"
SECRETS = (*FOLK, SAID, HALF, "Haus Sonne", PASSPHRASE)


async def asked() -> PassphraseDialog:
    dialog = await window(PassphraseDialog)
    await until(lambda: dialog.isAncestorOf(QApplication.focusWidget() or dialog), "the question at the keyboard")
    return dialog


async def answer(passphrase: str = PASSPHRASE) -> None:
    await asked()
    type_in(passphrase)
    press(Qt.Key.Key_Return)


def labels(of: QWidget) -> str:
    return " ".join(each.text() for each in of.findChildren(QLabel) if each.isVisible())


async def wish_for_a_lock() -> HomeWindow:
    """From Home to a start page that is filled in, and Ctrl+Enter; the passphrase is typed wrongly once."""
    home = await home_in_front()
    home.page.shelf.focus_first()
    press(Qt.Key.Key_Return)
    await until(lambda: home.shows_start, "the start page")
    page = home.findChild(StartPage)
    assert page is not None
    type_in("\n".join(FOLK))
    page._when._place.setText("Haus Sonne")
    box = next(each for each in page.findChildren(QCheckBox) if "Lock this session" in each.text())
    box.setFocus()
    press(Qt.Key.Key_Space)
    type_in(PASSPHRASE)
    press(Qt.Key.Key_Return, CTRL)
    assert "not the same both times" in labels(page)
    type_in(PASSPHRASE)
    press(Qt.Key.Key_Return, CTRL)
    return home


async def start_locked() -> ConsoleWindow:
    """From Home to the console."""
    await wish_for_a_lock()
    console = await window(ConsoleWindow)
    await until(console.isActiveWindow, "the console in front")
    return console


async def until_notes_are_taken(console: ConsoleWindow, data: Path) -> None:
    """Go on, step by step."""
    (journal,) = data.rglob(JOURNAL)
    while not console.body.note_line._line.open:
        before = journal.stat().st_size
        press(Qt.Key.Key_PageDown)
        await until(partial(_has_grown, journal, before), "the next step on disk")


def _has_grown(file: Path, before: int) -> bool:
    return file.stat().st_size > before


def _is_over(moment: Instant) -> bool:
    return SystemClock().now() > moment


async def go_on(wrong: str = "") -> ConsoleWindow:
    """From Home to the console of the session that was broken off, with another passphrase first."""
    home = await home_in_front()
    assert "Locked session" in labels(home)
    await until(
        partial(_is_over, Instant(SystemClock().now() + SECOND)), "a second, or nobody could have done anything"
    )
    press(Qt.Key.Key_Return)
    if wrong:
        await answer(wrong)
        dialog = await asked()
        await until(lambda: "not the passphrase" in labels(dialog), "that it was the wrong one")
    await answer()
    await until(lambda: "What did the room do meanwhile?" in labels(home), "the question what the room did")
    await home_in_front()
    press(Qt.Key.Key_Return)
    console = await window(ConsoleWindow)
    await until(console.isActiveWindow, "the console in front")
    return console


async def end_it() -> None:
    """End the session that is open, and go back to Home."""
    console = await window(ConsoleWindow)
    press(Qt.Key.Key_X, CTRL | SHIFT)
    box = console.findChild(QMessageBox)
    assert box is not None
    box.buttons()[0].click()
    press(Qt.Key.Key_W, CTRL)


def pulled(data: Path, elsewhere: Path) -> Services:
    """What lies on the disk when the plug is pulled at this moment, for another start of the program."""
    shutil.copytree(data, elsewhere)
    return bootstrap(content_folder(), elsewhere)


def test_it_is_locked_pulled_out_and_gone_on_with_and_nothing_lies_in_the_clear(qtbot: QtBot, tmp_path: Path) -> None:
    data = tmp_path / "data"
    services = bootstrap(content_folder(), data)
    services.library.remember_roster("Team", "\n".join(FOLK))
    found: list[Services] = []

    async def beginning() -> None:
        console = await start_locked()
        press(Qt.Key.Key_F5)
        await until_notes_are_taken(console, data)
        type_in(SAID)
        press(Qt.Key.Key_Return)
        type_in(HALF)
        await until(lambda: any(data.rglob("draft.txt")), "the half-typed note on disk")
        assert traces_in(data, SECRETS) == []
        found.append(pulled(data, tmp_path / "pulled"))
        press(Qt.Key.Key_W, CTRL)
        await home_in_front()

    live(services, beginning)
    assert traces_in(data, SECRETS) == []

    async def going_on() -> None:
        home = await home_in_front()
        console = await go_on("vier Enten im Regen")
        assert console.body.note_line._text.text() == HALF
        press(Qt.Key.Key_W, CTRL)
        await until(home.isActiveWindow, "Home in front")
        assert found[0].sessions.needs_passphrase(found[0].sessions.names()[0]), "locked again"

    live(found[0], going_on)
    assert traces_in(tmp_path / "pulled", SECRETS) == []
    (name,) = found[0].sessions.names()
    found[0].sessions.unlock(name, PASSPHRASE)
    session = found[0].sessions.look_at(name).history.session
    assert [note.text for note in session.notes] == [SAID]
    found[0].sessions.keys.forget()

    async def ending() -> None:
        await go_on()
        await end_it()
        home = await home_in_front()
        assert traces_in(tmp_path / "pulled", SECRETS) == []
        await choose_past(home)
        await answer()
        results = await window(ResultsWindow)
        await until(results.isActiveWindow, "the results in front")
        results.notices.dismiss()
        press(Qt.Key.Key_D, CTRL | SHIFT)
        await confirm(tmp_path / "mine")
        await until(lambda: "is closed down" in said(home.notices), "that it is gone")
        home.notices.dismiss()

    live(found[0], ending)
    assert traces_in(tmp_path / "pulled", SECRETS) == []
    assert sorted(path.suffix for path in (tmp_path / "mine").iterdir()) == [".csv", ".pdf"]


def test_names_are_taken_out_where_the_console_still_has_the_session(qtbot: QtBot, tmp_path: Path) -> None:
    services = bootstrap(content_folder(), tmp_path)

    async def story() -> None:
        console = await start_locked()
        press(Qt.Key.Key_F5)
        press(Qt.Key.Key_X, CTRL | SHIFT)
        box = console.findChild(QMessageBox)
        assert box is not None
        box.buttons()[0].click()
        press(Qt.Key.Key_M, CTRL)
        results = await front(ResultsWindow)
        press(Qt.Key.Key_A, CTRL | SHIFT)
        dialog = await window(NamesDialog)
        next(each for each in dialog.findChildren(QPushButton) if each.text().startswith("Take")).click()
        await until(lambda: "Seat numbers stand" in said(results.notices), "that the names are out")
        assert results.isVisible()
        results.notices.dismiss()
        results.close()
        (name,) = services.sessions.names()
        assert services.sessions.needs_passphrase(name), "locked again"
        services.sessions.unlock(name, PASSPHRASE)
        people = services.sessions.look_at(name).history.session.people
        assert not {person.name for person in people} & set(FOLK)
        services.sessions.keys.forget()

    live(services, story)


def test_it_is_not_set_up_over_a_session_that_was_begun_meanwhile(qtbot: QtBot, tmp_path: Path) -> None:
    services = bootstrap(content_folder(), tmp_path)

    async def story() -> None:
        home = await wish_for_a_lock()
        press(Qt.Key.Key_F5, CTRL)
        await front(ConsoleWindow)
        await until(lambda: "was not set up" in said(home.notices), "that it was given up")
        assert len(services.sessions.names()) == 1
        home.notices.dismiss()
        press(Qt.Key.Key_W, CTRL)
        await home_in_front()

    live(services, story)


def locked_past(folder: Path, **more: str) -> tuple[Services, SessionId]:
    return past_session(folder, lock=cheap_lock(), **more)  # type: ignore[arg-type]


async def choose_past(home: HomeWindow) -> None:
    page = home.findChild(HomePage)
    assert page is not None
    page.past._list.setFocus()
    press(Qt.Key.Key_Return)


def test_results_open_with_the_passphrase_and_a_close_down_leaves_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    services, _ = locked_past(tmp_path / "data")

    async def story() -> None:
        home = await home_in_front()
        await choose_past(home)
        await answer()
        results = await window(ResultsWindow)
        await until(results.isActiveWindow, "the results in front")
        assert "files that you save from here are not" in said(results.notices)
        results.notices.dismiss()
        press(Qt.Key.Key_P, CTRL)
        await window(PaperWindow)
        results.activateWindow()
        await until(results.isActiveWindow, "the results in front again")
        press(Qt.Key.Key_D, CTRL | SHIFT)
        await confirm(tmp_path / "mine")
        await until(lambda: "is closed down" in said(home.notices), "that it is gone")
        home.notices.dismiss()

    live(services, story)
    assert traces_in(tmp_path / "data", (*NAMES, ACTION, QUESTION, OWN)) == []
    assert sorted(path.suffix for path in (tmp_path / "mine").iterdir()) == [".csv", ".pdf"]


def test_a_record_is_exported_with_the_passphrase_and_not_without(qtbot: QtBot, tmp_path: Path) -> None:
    services, name = locked_past(tmp_path)

    async def story() -> None:
        home = await home_in_front()
        markdown = next(each for each in home.findChildren(QAction) if each.objectName() == "md")
        markdown.trigger()
        await asked()
        press(Qt.Key.Key_Escape)
        await home_in_front()
        assert services.sessions.needs_passphrase(name), "nothing is opened by giving up"
        markdown.trigger()
        await answer()
        asking = await window(QFileDialog)
        assert "which is not locked" in asking.windowTitle()
        asking.close()
        assert services.sessions.needs_passphrase(name), "locked again, for the record is in hand"

    live(services, story)


def test_what_nobody_foresaw_names_nobody_while_a_locked_session_is_open(tmp_path: Path) -> None:
    for private, told in ((True, False), (False, True)):
        errors = UnexpectedErrors(tmp_path, partial(bool, private))
        try:
            raise ValueError(SAID)
        except ValueError as error:
            errors.record(error)
        errors.close()
        written = (tmp_path / FILE).read_text(encoding="utf-8")
        assert "ValueError" in written
        assert (SAID in written) is told


def test_a_lost_passphrase_leaves_only_to_delete(qtbot: QtBot, tmp_path: Path) -> None:
    services, _ = locked_past(tmp_path)

    async def story() -> None:
        home = await home_in_front()
        await choose_past(home)
        dialog = await asked()
        next(each for each in dialog.findChildren(QPushButton) if "lost" in each.text()).click()
        assert "nobody opens this session" in labels(dialog)
        assert "delete it" in labels(dialog)
        await until(lambda: dialog.isAncestorOf(QApplication.focusWidget() or dialog), "the keyboard in the dialog")
        assert services.sessions.names(), "nothing is deleted yet"
        press(Qt.Key.Key_Tab)
        press(Qt.Key.Key_Return)
        await until(lambda: "is deleted, unread" in labels(home), "that it is gone")
        assert services.sessions.names() == ()

    live(services, story)
    assert (tmp_path / "deleted.jsonl").exists()


def test_one_that_went_while_the_question_was_open_is_a_sentence(qtbot: QtBot, tmp_path: Path) -> None:
    services, name = locked_past(tmp_path)

    async def story() -> None:
        home = await home_in_front()
        await choose_past(home)
        dialog = await asked()
        services.files.remove_folder(services.sessions.folder_of(name))
        dialog.delete_requested.emit()
        await until(lambda: "no session called" in said(home.notices), "that it is gone already")
        dialog.reject()
        await home_in_front()
        home.notices.dismiss()

    live(services, story)
    assert "Traceback" not in (tmp_path / FILE).read_text(encoding="utf-8")


def test_changed_bytes_are_told_when_it_opens(qtbot: QtBot, tmp_path: Path) -> None:
    services, name = locked_past(tmp_path)
    path = services.sessions.folder_of(name) / JOURNAL
    lines = path.read_bytes().splitlines(keepends=True)
    lines[-1] = lines[-1].replace(b'"ended"', b'"ready"')
    path.write_bytes(b"".join(lines))

    async def story() -> None:
        home = await home_in_front()
        # It says of itself that it was not ended, so it is offered to go on with.
        press(Qt.Key.Key_Return)
        await answer()
        await until(lambda: "What did the room do" in labels(home), "that it can go on")
        await home_in_front()
        press(Qt.Key.Key_Return)
        await until(lambda: _console_says(f"Line {len(lines)} of the session file has been changed"), "which line")
        console = await window(ConsoleWindow)
        console.activateWindow()
        await until(console.isActiveWindow, "the console in front")
        press(Qt.Key.Key_W, CTRL)
        await until(home.isActiveWindow, "Home in front")

    live(services, story)
    assert path.read_bytes() == b"".join(lines)


def _console_says(words: str) -> bool:
    return any(words in labels(each) for each in QApplication.topLevelWidgets() if isinstance(each, ConsoleWindow))


def test_an_overdue_one_is_kept_longer_with_its_passphrase(qtbot: QtBot, tmp_path: Path) -> None:
    yesterday = local_day(SystemClock().now()) - timedelta(days=1)
    services, name = locked_past(tmp_path, delete_by=yesterday.isoformat())

    async def story() -> None:
        home = await home_in_front()
        assert "Locked session" in labels(home)
        next(each for each in home.findChildren(QPushButton) if "week longer" in each.text()).click()
        await answer()
        await until(lambda: "were to be deleted by" not in labels(home), "that it is kept")

    live(services, story)
    facts = services.sessions.locked_facts(name)
    assert facts is not None
    assert facts.outside.delete_by == (yesterday + timedelta(days=8)).isoformat()
    assert services.sessions.needs_passphrase(name)
