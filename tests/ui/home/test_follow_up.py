"""Opening a session with the actions of an earlier one: off until asked for, by keyboard, from a session or a file."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QLabel
from pytestqt.qtbot import QtBot

from app.domain.session import Session
from app.services.bootstrap import Services, bootstrap
from app.services.clock import SystemClock
from app.services.sessions import OpenSession
from app.services.takeaways import LASTING, write_takeaways
from exercises import content_folder
from tests.support.past_sessions import ACTION, NAMES, past_session
from ui.console.looks import focus_in
from ui.home.desk import HomeDesk
from ui.home.follow_up import FollowUpChoice
from ui.home.roster_box import RosterEdit
from ui.home.start_page import StartPage
from ui.language.language import LANGUAGE

CTRL = Qt.KeyboardModifier.ControlModifier


class Start:
    """The start page over a data folder, as somebody with a keyboard uses it."""

    def __init__(self, qtbot: QtBot, services: Services, workshop: str) -> None:
        self.qtbot, self.services = qtbot, services
        self.desk = HomeDesk(services)
        self.window = self.desk.window
        qtbot.addWidget(self.window)
        self.opened: list[OpenSession] = []
        self.desk.run_requested.connect(self.opened.append)
        self.desk.open()
        self.window.resize(900, 600)
        with qtbot.waitExposed(self.window):
            pass
        self.desk.prepare(workshop, "en")

    @property
    def choice(self) -> FollowUpChoice:
        found = self.window.findChild(FollowUpChoice)
        assert found is not None
        return found

    @property
    def words(self) -> str:
        return "\n".join(each.text() for each in self.window.findChildren(QLabel) if each.isVisible())

    @property
    def agenda(self) -> str:
        """What happens when, as it is read out."""
        said = (each.accessibleDescription() for each in self.window.findChildren(QFrame))
        return next(each for each in said if "How we work today" in each)

    def roster(self, *names: str) -> None:
        edit = self.window.findChild(RosterEdit)
        assert edit is not None
        edit.setPlainText("\n".join(names))

    def tick(self) -> None:
        """Go to the box with Tab, and tick it with the space bar."""
        for _ in range(40):
            focus = focus_in(self.window)
            if isinstance(focus, QCheckBox) and focus.text() == "Open with the actions of last time":
                self.qtbot.keyClick(focus, Qt.Key.Key_Space)
                return
            self.qtbot.keyClick(focus, Qt.Key.Key_Tab)
        raise AssertionError("Tab never comes to the box")

    def drop(self, path: Path) -> None:
        page = self.window.findChild(StartPage)
        assert page is not None
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        none, copy = Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
        page.dropEvent(QDropEvent(QPointF(QPoint(9, 9)), copy, data, Qt.MouseButton.LeftButton, none))

    def start(self) -> Session:
        """Start it; what its journal alone says."""
        self.qtbot.keyClick(focus_in(self.window), Qt.Key.Key_Return, CTRL)
        (opened,) = self.opened
        opened.journal.close()
        return self.services.sessions.look_at(opened.history.session.details.id).history.session


@pytest.fixture
def begin(qtbot: QtBot, tmp_path: Path) -> Callable[..., Start]:
    """Open the start page once two sessions were run there, the newer one with other people."""

    def begin(workshop: str = "ninety-minutes") -> Start:
        past_session(tmp_path, days_ago=3)
        services, _ = past_session(tmp_path, ("Grace", "Ivo"))
        return Start(qtbot, services, workshop)

    return begin


def test_the_session_of_the_same_people_opens_the_new_one(begin: Callable[..., Start]) -> None:
    page = begin()
    page.roster(NAMES[0], "Chiara", "Uma")
    assert not page.choice.taken
    assert "Since last time\n" in f"{page.words}\n"
    page.tick()
    assert "2 of these 3 people were there." in page.words
    assert "Since last time 2 min" in page.agenda
    session = page.start()
    assert [(each.text, each.owner, each.due) for each in session.carried] == [(ACTION, NAMES[0], "2026-12-01")]
    assert session.carried[0].source == "Serious success review: two hours"
    assert session.plan.slots[0].title == "Since last time"
    assert not page.choice.taken


def test_nobody_who_is_not_on_the_roster_is_named(begin: Callable[..., Start]) -> None:
    page = begin()
    page.roster("Uma", "Rosa")
    page.tick()
    page.roster(NAMES[0], "Uma")
    assert "1 of these 2 people was there." in page.words
    page.roster("Uma", "Rosa")
    assert "0 of these 2 people were there. Only those on this roster are named: 0 of 1 owners." in page.words
    assert [each.owner for each in page.start().carried] == [""]


def test_another_session_is_chosen_by_keyboard_and_stays_when_the_roster_changes(begin: Callable[..., Start]) -> None:
    page = begin()
    page.roster(NAMES[0], "Chiara", "Uma")
    page.tick()
    which = page.choice.findChildren(QComboBox)[0]
    assert which.currentIndex() == 1
    assert not page.choice._brings.visibleRegion().isEmpty()
    which.setFocus()
    page.qtbot.keyClick(which, Qt.Key.Key_Up)
    page.roster(NAMES[0], "Chiara", "Grace")
    assert which.currentIndex() == 0
    assert [each.owner for each in page.start().carried] == ["Grace"]


def test_another_language_keeps_what_was_ticked_and_chosen(begin: Callable[..., Start]) -> None:
    page = begin()
    page.roster(NAMES[0], "Chiara")
    page.tick()
    page.choice.findChildren(QComboBox)[0].setCurrentIndex(0)
    assert "0 of these 2 people were there." in page.words
    try:
        LANGUAGE.speak("de")
        assert "0 von diesen 2 Personen waren dabei." in page.words
        assert len(page.choice.taken) == 1
    finally:
        LANGUAGE.speak("en")


def test_a_session_that_is_closed_down_meanwhile_brings_nothing(begin: Callable[..., Start]) -> None:
    page = begin()
    page.roster(NAMES[0], "Chiara")
    page.tick()
    assert page.choice.taken[0].owner == NAMES[0]
    page.window.show_first_page()
    oldest = page.services.sessions.names()[-1]
    page.services.close_down.close_down(oldest, SystemClock().now())
    page.desk.prepare("ninety-minutes", "en")
    assert NAMES[0] not in {each.owner for each in page.choice.taken}
    assert "0 of these 2 people were there." in page.words


def test_without_the_tick_nothing_is_brought(begin: Callable[..., Start]) -> None:
    page = begin()
    page.roster(*NAMES)
    session = page.start()
    assert session.carried == ()
    assert session.plan.slots[0].title != "Since last time"


def test_after_a_close_down_its_file_brings_the_actions(qtbot: QtBot, tmp_path: Path) -> None:
    services, closed = past_session(tmp_path / "data")
    session = services.sessions.look_at(closed).history.session
    files = write_takeaways(services, session, LASTING, tmp_path / "kept here")
    services.close_down.close_down(closed, SystemClock().now())
    page = Start(qtbot, services, "ninety-minutes")
    page.roster("Chiara", "Uma")
    page.tick()
    assert "No past session here has actions. A close-down leaves a file of them: open that." in page.words
    page.drop(next(path for path in files if path.suffix == ".csv"))
    assert "Only those on this roster are named: 0 of 1 owners." in page.words
    assert [(each.text, each.owner) for each in page.start().carried] == [(ACTION, "")]


def test_a_file_that_is_none_says_so_and_a_roster_is_still_a_roster(qtbot: QtBot, tmp_path: Path) -> None:
    services, _ = past_session(tmp_path / "data")
    page = Start(qtbot, services, "ninety-minutes")
    empty, people = tmp_path / "empty.csv", tmp_path / "people.csv"
    empty.write_text("action,owner,due,theme\n", encoding="utf-8")
    people.write_text("name\nZoë\n", encoding="utf-8")
    page.drop(empty)
    assert page.window.notices._text.text() == "There are no actions in “empty.csv”."
    page.drop(people)
    assert "1 person" in page.words
    assert not page.choice.taken


def test_where_there_was_never_a_session_nothing_is_asked(qtbot: QtBot, tmp_path: Path) -> None:
    page = Start(qtbot, bootstrap(content_folder(), tmp_path), "ninety-minutes")
    assert not page.choice.isVisible()
