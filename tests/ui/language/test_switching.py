"""Another language while everything is open: said anew at once, and nothing of the work is lost."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QPushButton, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from app.domain.instants import minutes
from app.services.clock import HandSetClock
from app.services.conductor import Conductor
from app.services.files import DiskFiles
from tests.support.left_english import left_english
from tests.support.paper_desks import Trial
from tests.support.plan_windows import MUCH, planner
from tests.support.pseudo import speaking_pseudo
from tests.support.rooms import Room
from ui.about.desk import show_about
from ui.actions.keys_sheet import KeysSheet
from ui.actions.spec import ActionId
from ui.console.looks import focus_in
from ui.keys_page.keys_window import KeysWindow
from ui.paper.handout_list import HandoutList
from ui.run.desk import Looks, RunDesk
from ui.run.draft import DraftKeeper
from ui.theme.theme import load_theme


def test_a_running_session_goes_on_and_the_room_sees_no_change(qtbot: QtBot, tmp_path: Path) -> None:
    room = Room(tmp_path).at_step("group-theme-harvest", "wall")
    clock = HandSetClock(room.now)
    conductor = Conductor(room.history, room.conductor._journal, clock)
    looks = Looks(load_theme("light"), load_theme("light"))
    desk = RunDesk(conductor, looks, None, partial(DraftKeeper, DiskFiles(), tmp_path / "draft.txt"))
    desk.open()
    qtbot.waitExposed(desk.console)
    line = focus_in(desk.console)
    assert isinstance(line, QLineEdit)
    qtbot.keyClicks(line, "half a sent")
    seen, picture = desk.stage.view.shown_frame, desk.stage.geometry()
    old_body = desk.console.body
    with speaking_pseudo():
        _settle()
        assert [text for text in _said(desk.console) if text.isascii()] == []
        assert desk.console.body is not old_body
        assert desk.stage.view.shown_frame == seen
        assert (desk.stage.isVisible(), desk.stage.geometry()) == (True, picture)
        typed = focus_in(desk.console)
        assert isinstance(typed, QLineEdit)
        assert typed.text() == "half a sent"
        qtbot.keyClicks(typed, "ence")
        before = conductor.history.session.timer
        clock.move_by(minutes(1))
        desk.refresh()
        assert conductor.history.session.timer == before
        desk.console.action_set.choose(ActionId.PLUS_MINUTE)
        assert conductor.history.session.timer != before
    _settle()
    again = focus_in(desk.console)
    assert isinstance(again, QLineEdit)
    assert again.text() == "half a sentence"
    assert desk.console.menuBar().actions()[0].text() == "Time"
    desk.close()
    conductor.close()


def test_the_planner_keeps_what_was_typed_and_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    desk = planner(qtbot, tmp_path, "ninety-minutes", *MUCH, people="Ann\nBen\nChris")
    desk.window.day.timeline.choose(4)
    title = desk.now.workshop.title
    with speaking_pseudo():
        _settle()
        assert desk.window.day.timeline.currentIndex().row() == 4
        assert desk.window.people.findChildren(QWidget)
        tabs = desk.window.findChild(QTabWidget)
        assert tabs is not None
        assert not any(tabs.tabText(index).isascii() for index in range(tabs.count()))
        desk.window.action_requested.emit(ActionId.UNDO.value)
    _settle()
    assert desk.window.tabs.tabText(0) == "Day"
    assert desk.now.workshop.title == title
    assert desk.now.people == "Ann\nBen\nChris"


def test_the_paper_window_keeps_what_was_ticked(qtbot: QtBot, tmp_path: Path) -> None:
    trial = Trial(tmp_path)
    qtbot.addWidget(trial.desk.window)
    trial.desk.window.preview_requested.disconnect()
    trial.desk.open(trial.read)
    trial.desk.window.findChildren(HandoutList)[0].choose_pack(trial.desk._frame.packs[0].pack)
    chosen = trial.desk.window.findChildren(HandoutList)[0].chosen
    assert chosen
    with speaking_pseudo():
        _settle()
        (again,) = trial.desk.window.findChildren(HandoutList)
        assert again.chosen == chosen
        assert "Paper" not in trial.words
    trial.desk.close()


def test_pages_about_the_program_and_the_keys_are_said_anew(qtbot: QtBot) -> None:
    home = QWidget()
    qtbot.addWidget(home)
    home.show()
    sheet, keys, about = KeysSheet(home), KeysWindow(home), show_about(home)
    for page in (sheet, keys):
        page.open()
    keys.field.setText("Ctrl+J")
    with speaking_pseudo():
        _settle()
        for page in (sheet, keys):
            assert left_english(page) == []
            assert page.isVisible()
        assert about.windowTitle() != "About Sparkroom"
        assert keys.field.text() == "Ctrl+J"
    _settle()
    assert sheet.windowTitle() == "Keys"
    for window in (sheet, keys, about):
        window.close()


def _said(window: QMainWindow) -> list[str]:
    """What menus and buttons say."""
    buttons = [each.text() for each in window.findChildren(QPushButton) if each.isVisible() and each.text()]
    return [*buttons, *(action.text() for action in window.menuBar().actions())]


def _settle() -> None:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for _ in range(4):
        QApplication.processEvents()
