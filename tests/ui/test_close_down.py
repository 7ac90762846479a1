"""By keyboard from Home: a session is looked back on, kept longer, closed down, and nothing of it is left."""

from datetime import date, timedelta
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot
from typing_extensions import override

from app.domain.commands import Undo
from app.domain.identifiers import WorkshopId
from app.domain.instants import after, day_text, minutes
from app.services.bootstrap import bootstrap
from app.services.clock import SystemClock, local_day
from app.services.closing.log import read_log
from app.services.conductor import Conductor
from app.services.files import DiskFiles
from exercises import content_folder
from tests.support.left_behind import traces_in
from tests.support.past_sessions import ACTION, NAMES, OWN, QUESTION, past_session
from tests.support.trainer import front, home_in_front, live, press, said, until, window
from ui.console.console_window import ConsoleWindow
from ui.home.home_page import HomePage
from ui.home.overdue_card import OverdueView
from ui.home.window import HomeWindow
from ui.paper.window import PaperWindow
from ui.results.close_down_dialog import CloseDownDialog
from ui.results.window import ResultsWindow

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TEXTS = (*NAMES, ACTION, QUESTION, OWN)


def today() -> date:
    return local_day(SystemClock().now())


async def confirm(folder: Path) -> None:
    """Choose where what lasts goes, and press Close down."""
    dialog = await window(CloseDownDialog)
    await until(lambda: dialog.isAncestorOf(QApplication.focusWidget() or dialog), "the question at the keyboard")
    dialog.take_folder(str(folder))
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Return)


def test_a_past_session_is_closed_down_and_nothing_of_it_is_left(qtbot: QtBot, tmp_path: Path) -> None:
    services, session = past_session(tmp_path / "data")

    async def story() -> None:
        home = await home_in_front()
        home.findChildren(HomePage)[0].past._list.setFocus()
        press(Qt.Key.Key_Return)
        results = await front(ResultsWindow)
        press(Qt.Key.Key_P, CTRL)
        await window(PaperWindow)
        results.activateWindow()
        await until(results.isActiveWindow, "the results in front again")
        press(Qt.Key.Key_D, CTRL | SHIFT)
        await confirm(tmp_path / "mine")
        await until(lambda: "is closed down" in said(home.notices), "that it is gone")
        assert home.findChildren(HomePage)[0].past._list.count() == 0
        home.notices.dismiss()

    live(services, story)
    assert traces_in(tmp_path / "data", TEXTS) == []
    assert {path.name for path in (tmp_path / "mine").iterdir()} == {
        f"{session}-harvest-summary.pdf",
        f"{session}-actions.csv",
    }
    (row,) = read_log(services.files, tmp_path / "data")
    assert (row.people, row.actions) == (4, 1)


def test_the_console_leads_to_the_results_and_lets_go_of_what_is_closed_down(qtbot: QtBot, tmp_path: Path) -> None:
    services, session = past_session(tmp_path / "data")
    opened = services.sessions.open(session)
    conductor = Conductor(opened.history, opened.journal, SystemClock(opened.history.last_at))
    conductor.handle(Undo())
    conductor.close()

    async def story() -> None:
        await home_in_front()
        press(Qt.Key.Key_Return)
        console = await front(ConsoleWindow)
        press(Qt.Key.Key_M, CTRL)
        await until(lambda: "once the session has ended" in said(console.body.notices), "that it is too early")
        press(Qt.Key.Key_Z, CTRL | SHIFT)
        press(Qt.Key.Key_M, CTRL)
        await front(ResultsWindow)
        press(Qt.Key.Key_D, CTRL | SHIFT)
        await confirm(tmp_path / "mine")
        home = await window(HomeWindow)
        await until(lambda: "is closed down" in said(home.notices), "that it is gone")
        home.notices.dismiss()

    live(services, story)
    assert traces_in(tmp_path / "data", TEXTS) == []


def test_when_the_day_is_over_home_asks_and_remembers_the_answer(qtbot: QtBot, tmp_path: Path) -> None:
    yesterday = (today() - timedelta(days=1)).isoformat()
    services, session = past_session(tmp_path / "data", days_ago=10, delete_by=yesterday)

    async def asked() -> None:
        home = await home_in_front()
        (card,) = home.findChildren(OverdueView)
        said = [each.text() for each in card.findChildren(QLabel)]
        assert any(day_text(yesterday) in each for each in said)
        next(each for each in card.findChildren(QPushButton) if "week" in each.text()).setFocus()
        press(Qt.Key.Key_Return)
        await until(lambda: not [each for each in home.findChildren(OverdueView) if each.isVisible()], "no question")

    live(services, asked)
    kept = (today() + timedelta(days=7)).isoformat()
    assert services.sessions.look_at(session).history.session.details.delete_by == kept

    async def not_asked_again() -> None:
        home = await home_in_front()
        assert home.findChildren(OverdueView) == []

    live(bootstrap(content_folder(), tmp_path / "data"), not_asked_again)


def test_on_the_day_itself_nothing_is_asked(qtbot: QtBot, tmp_path: Path) -> None:
    services, _ = past_session(tmp_path / "data", delete_by=today().isoformat())

    async def story() -> None:
        home = await home_in_front()
        assert home.findChildren(OverdueView) == []

    live(services, story)


def test_a_close_down_that_was_cut_short_is_finished_at_the_start_and_said(qtbot: QtBot, tmp_path: Path) -> None:
    services, session = past_session(tmp_path / "data")

    class PowerCut(BaseException):
        """Nobody can catch that."""

    class Dying(DiskFiles):
        @override
        def remove_folder(self, path: Path) -> None:
            raise PowerCut

    try:
        created = services.sessions.look_at(session).history.session.details.created
        bootstrap(content_folder(), tmp_path / "data", Dying()).close_down.close_down(
            session, after(created, minutes(90))
        )
    except PowerCut:
        pass
    assert services.sessions.names() == (session,)

    async def story() -> None:
        home = await home_in_front()
        assert "was finished" in home.notices.shown[0]
        home.notices.dismiss()

    live(bootstrap(content_folder(), tmp_path / "data"), story)
    assert traces_in(tmp_path / "data", TEXTS) == []


def test_a_planned_day_that_is_deleted_takes_its_paper_along(qtbot: QtBot, tmp_path: Path) -> None:
    services = bootstrap(content_folder(), tmp_path)
    ours = services.catalogue.workshops[WorkshopId("ninety-minutes")]
    own = replace(services.own_workshops.copy_of(ours), people="\n".join(NAMES))
    services.own_workshops.save(own, own.changed)
    papers = services.data.papers_of(own.workshop.id)
    papers.mkdir(parents=True)
    (papers / "01-sign-in.pdf").write_text(NAMES[0], encoding="utf-8")

    async def story() -> None:
        home = await home_in_front()
        home.wishes.delete_requested.emit(own.workshop.id)

    live(services, story)
    assert traces_in(tmp_path, NAMES) == []


def test_a_session_from_another_laptop_is_dropped_on_home(qtbot: QtBot, tmp_path: Path) -> None:
    theirs, session = past_session(tmp_path / "theirs")
    ours = bootstrap(content_folder(), tmp_path / "ours")

    async def story() -> None:
        home = await home_in_front()
        panel = home.findChildren(HomePage)[0].past
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(theirs.sessions.folder_of(session)))])
        button = Qt.MouseButton.LeftButton
        enters = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, button, CTRL)
        drops = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, button, CTRL)
        for event in (enters, drops):
            assert QApplication.sendEvent(panel, event)
        await until(lambda: panel._list.count() == 1, "the session in the list")
        assert "is here now" in said(home.notices)
        home.notices.dismiss()

    live(ours, story)
    assert ours.sessions.names() == (session,)
