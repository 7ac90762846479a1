"""The results page: what is typed there is in the journal, and files go where the facilitator wants them."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QTableWidget
from pytestqt.qtbot import QtBot
from qasync import QEventLoop

from app.domain.identifiers import SessionId
from app.domain.session import Session
from app.services.bootstrap import Services
from app.services.evaluations import FILE_NAME
from app.services.sessions import OPEN_ELSEWHERE, SessionMissing
from tests.support.past_sessions import ACTION, NAMES, past_session
from ui.results.close_down_dialog import CloseDownDialog
from ui.results.desk import ResultsDesk
from ui.results.frames import ResultsFrame
from ui.results.names_dialog import NamesDialog
from ui.results.window import ResultsWindow
from ui.tasks import TaskOwner
from ui.theme.theme import load_theme

CTRL = Qt.KeyboardModifier.ControlModifier


def not_expected(name: str, error: BaseException) -> None:
    raise AssertionError(name) from error


@pytest.fixture
def past(tmp_path: Path) -> tuple[Services, SessionId]:
    return past_session(tmp_path / "data")


@pytest.fixture
def desk(qtbot: QtBot, past: tuple[Services, SessionId]) -> Iterator[ResultsDesk]:
    made = ResultsDesk(past[0], TaskOwner(not_expected), load_theme("light"))
    qtbot.addWidget(made.window)
    made.open(past[1])
    qtbot.waitUntil(made.window.isActiveWindow)
    yield made
    made.window.close()


def press(qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(QApplication.focusWidget() or QApplication.activeWindow(), key, modifiers)


def on_disk(past: tuple[Services, SessionId]) -> Session:
    return past[0].sessions.look_at(past[1]).history.session


def retype(qtbot: QtBot, text: str) -> None:
    press(qtbot, Qt.Key.Key_Return)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    # What was typed is handed over once the key is done with.
    for _ in range(3):
        QApplication.processEvents()


def test_words_owner_and_date_of_an_action_are_typed_anew(
    qtbot: QtBot, desk: ResultsDesk, past: tuple[Services, SessionId]
) -> None:
    retype(qtbot, "Everybody asks first")
    press(qtbot, Qt.Key.Key_Right)
    retype(qtbot, "Chiara")
    press(qtbot, Qt.Key.Key_Right)
    retype(qtbot, "next week")
    action = on_disk(past).notes[0]
    assert (action.text, action.owner, action.due) == ("Everybody asks first", "Chiara", "next week")
    for _ in range(3):
        press(qtbot, Qt.Key.Key_Z, CTRL)
    assert on_disk(past).notes[0].text == ACTION
    assert on_disk(past).notes[0].owner == NAMES[0]
    press(qtbot, Qt.Key.Key_Y, CTRL)
    assert on_disk(past).notes[0].text == "Everybody asks first"


def test_the_day_itself_is_never_taken_back(qtbot: QtBot, desk: ResultsDesk, past: tuple[Services, SessionId]) -> None:
    press(qtbot, Qt.Key.Key_Z, CTRL)
    assert desk.window.notices.is_showing
    assert on_disk(past).ended is not None


def test_an_empty_text_is_refused_and_what_was_there_is_shown_again(
    qtbot: QtBot, desk: ResultsDesk, past: tuple[Services, SessionId]
) -> None:
    retype(qtbot, " ")
    assert "cannot be empty" in desk.window.notices.shown[0]
    item = desk.window.actions_table.item(0, 0)
    assert item is not None
    assert item.text() == ACTION == on_disk(past).notes[0].text


def test_themes_are_renamed_and_notes_taken_off_and_brought_back(
    qtbot: QtBot, desk: ResultsDesk, past: tuple[Services, SessionId]
) -> None:
    press(qtbot, Qt.Key.Key_2, CTRL)
    retype(qtbot, "Asking first")
    assert on_disk(past).themes[0].name == "Asking first"
    press(qtbot, Qt.Key.Key_Down)
    retype(qtbot, "Who makes tea?")
    assert on_disk(past).notes[1].text == "Who makes tea?"
    press(qtbot, Qt.Key.Key_Delete)
    assert on_disk(past).notes[1].removed
    press(qtbot, Qt.Key.Key_Z, CTRL)
    assert not on_disk(past).notes[1].removed
    press(qtbot, Qt.Key.Key_Up)
    press(qtbot, Qt.Key.Key_Delete)
    assert on_disk(past).themes[0].removed
    assert not on_disk(past).notes[1].removed


def test_while_it_is_open_nobody_else_can_have_the_session(desk: ResultsDesk, past: tuple[Services, SessionId]) -> None:
    with pytest.raises(SessionMissing, match=OPEN_ELSEWHERE):
        past[0].sessions.open(past[1])
    desk.window.close()
    past[0].sessions.open(past[1]).journal.close()


def test_what_is_chosen_is_written_into_the_folder_which_is_proposed_the_next_time(
    qtbot: QtBot, past: tuple[Services, SessionId], tmp_path: Path
) -> None:
    async def story() -> None:
        tasks = TaskOwner(not_expected)
        desk = ResultsDesk(past[0], tasks, load_theme("light"))
        qtbot.addWidget(desk.window)
        desk.open(past[1])
        desk.window.foot.take_folder(str(tmp_path))
        boxes = desk.window.foot.findChildren(QCheckBox)
        boxes[0].setChecked(False)
        boxes[3].setChecked(True)
        desk._save(desk.window.foot.choice)
        while not desk.window.notices.is_showing:
            await asyncio.sleep(0.01)
        assert "2 files are in" in desk.window.notices.shown[0]
        await tasks.aclose()
        desk.window.close()
        desk.open(past[1])
        assert desk.window.foot.choice.folder == str(tmp_path)
        desk.window.notices.dismiss()
        desk.window.close()

    with asyncio.Runner(loop_factory=lambda: QEventLoop(QApplication.instance())) as runner:
        runner.run(story())
    written = sorted(path.name for path in tmp_path.iterdir() if path.is_file())
    assert written == [f"{past[1]}-actions.csv", f"{past[1]}-record.md"]


def test_a_folder_that_cannot_be_written_keeps_the_session(
    qtbot: QtBot, past: tuple[Services, SessionId], tmp_path: Path
) -> None:
    async def story() -> None:
        desk = ResultsDesk(past[0], TaskOwner(not_expected), load_theme("light"))
        qtbot.addWidget(desk.window)
        desk.open(past[1])
        (tmp_path / "a file").touch()
        desk.ask_to_close_down()
        dialog = desk.window.findChild(CloseDownDialog)
        assert dialog is not None
        dialog.take_folder(str(tmp_path / "a file"))
        dialog._confirm()
        while "Nothing was deleted" not in desk.window.notices.shown[0]:
            await asyncio.sleep(0.01)
        desk.window.close()

    with asyncio.Runner(loop_factory=lambda: QEventLoop(QApplication.instance())) as runner:
        runner.run(story())
    assert on_disk(past).notes[0].text == ACTION


def test_names_are_taken_out_after_a_look_at_what_will_read_otherwise(
    qtbot: QtBot, desk: ResultsDesk, past: tuple[Services, SessionId]
) -> None:
    desk.ask_to_take_names_out()
    dialog = desk.window.findChild(NamesDialog)
    assert dialog is not None
    table = dialog.findChild(QTableWidget)
    assert table is not None
    shown = [
        (item.text(), after.text())
        for row in range(table.rowCount())
        if (item := table.item(row, 0)) and (after := table.item(row, 1))
    ]
    assert shown[0] == (NAMES[0], "Seat 1")
    dialog._go.click()
    assert on_disk(past).people[0].name == on_disk(past).notes[0].owner == "Seat 1"
    item = desk.window.actions_table.item(0, 1)
    assert item is not None
    assert item.text() == "Seat 1"
    desk.ask_to_take_names_out()
    assert any("nothing to take out" in each[0] for each in desk.window.notices._queue)
    while desk.window.notices.is_showing:
        desk.window.notices.dismiss()


def test_forms_that_came_back_are_summed_up(desk: ResultsDesk, past: tuple[Services, SessionId]) -> None:
    rows = "\n".join("5,4,5,4,3,7" for _ in range(6))
    head = "statement1,statement2,statement3,statement4,sure1_before,sure1_now"
    (past[0].sessions.folder_of(past[1]) / FILE_NAME).write_text(f"{head}\n{rows}\n", encoding="utf-8")
    desk._refresh()
    assert "6 evaluation forms came back." in desk.window._sentences.text()
    assert "3.0 before, 7.0 now" in desk.window._sentences.text()


def test_a_session_in_which_nothing_was_said_says_so(qtbot: QtBot) -> None:
    window = ResultsWindow(load_theme("light"))
    qtbot.addWidget(window)
    window.show_results(ResultsFrame("Nothing", "today"))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.begin()
    assert [page.currentIndex() for page in window._pages] == [1, 1, 1, 1]
    assert window.tabs.tabBar().hasFocus()
