"""Past sessions: found by title, place and date, gone on with, and practice thrown away."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.identifiers import SessionId
from ui.home.frames import PastSession
from ui.home.past_panel import PastPanel

TITLES = ("Best work", "Half a day", "ورشة عمل", "Best work", "Success", "Team day", "Slips")
MANY = tuple(
    PastSession(SessionId(f"s{day}"), title, f"{day + 1} May 2026", 12, 3, place="Hall" if day % 2 else "Council room")
    for day, title in enumerate(TITLES)
)
OPEN = PastSession(SessionId("open"), "Broken off", "9 May 2026", 12, 3, ended=False)
LOCKED = PastSession(SessionId("locked"), "Locked session", "12 May 2026", 0, 0, locked=True)
PLAYED = PastSession(SessionId("played"), "Role swap", "10 May 2026", 12, 3, ended=False, practice=True)


@pytest.fixture
def panel(qtbot: QtBot) -> PastPanel:
    made = PastPanel()
    qtbot.addWidget(made)
    made.resize(360, 600)
    made.show()
    qtbot.waitExposed(made)
    return made


def rows(panel: PastPanel) -> list[str]:
    listed = panel.findChild(QListWidget)
    assert listed is not None
    return [listed.item(row).text() for row in range(listed.count())]


def ways(panel: PastPanel) -> list[str]:
    buttons = [each for each in panel.findChildren(QPushButton) if each.isVisible()]
    return [each.text() for each in buttons if each.property("role") != "link"]


@pytest.mark.parametrize(
    ("words", "found"),
    [("best", 2), ("BEST hall", 1), ("council room", 4), ("3 may", 1), ("ورشة", 1), ("nobody was here", 0)],
)
def test_a_session_is_found_by_title_place_and_date(panel: PastPanel, qtbot: QtBot, words: str, found: int) -> None:
    panel.show_sessions(MANY)
    panel.search.setText(words)
    assert len(rows(panel)) == found
    none = next(label for label in panel.findChildren(QLabel) if label.text().startswith("No session answers"))
    assert none.isVisible() is (found == 0)
    qtbot.keyClick(panel.search, Qt.Key.Key_Escape)
    assert len(rows(panel)) == len(MANY)


def test_a_search_says_that_it_did_not_look_into_locked_sessions(panel: PastPanel) -> None:
    panel.show_sessions((*MANY, LOCKED))
    said = next(label for label in panel.findChildren(QLabel) if label.objectName() == "not-searched")
    assert "Locked session" in rows(panel)
    assert not said.isVisible()
    panel.search.setText("best")
    assert said.isVisible()
    assert said.text() == "1 locked session was not searched: what is in it is sealed."
    panel.search.setText("locked")
    assert not said.isVisible()
    listed = panel.findChild(QListWidget)
    assert listed is not None
    assert listed.item(0).toolTip() == "Locked session\n12 May 2026 · opens with its passphrase"


def test_few_need_no_search_and_nothing_stays_hidden_by_one(panel: PastPanel, qtbot: QtBot) -> None:
    panel.show_sessions(MANY)
    qtbot.keyClicks(panel.search, "slips")
    panel.show_sessions(MANY[:3])
    assert not panel.search.isVisible()
    assert len(rows(panel)) == 3


def test_practice_stands_apart_and_can_be_thrown_away(panel: PastPanel, qtbot: QtBot) -> None:
    panel.show_sessions((PLAYED, *MANY[:2]))
    assert rows(panel) == ["Best work", "Half a day", "Practice", "Role swap"]
    listed = panel.findChild(QListWidget)
    assert listed is not None
    removed: list[str] = []
    panel.remove_requested.connect(removed.append)
    qtbot.keyClick(listed, Qt.Key.Key_Delete)
    assert removed == [], "a real session is not removed by a key"
    listed.setCurrentRow(3)
    qtbot.keyClick(listed, Qt.Key.Key_Delete)
    assert removed == ["played"]
    assert ways(panel) == ["Go on", "Results", "Handouts", "Remove"]


def test_a_session_that_was_not_ended_says_so_and_goes_on(panel: PastPanel, qtbot: QtBot) -> None:
    panel.show_sessions((OPEN, MANY[0]))
    assert ways(panel) == ["Go on", "Results", "Handouts", "Export", "Open folder"]
    with qtbot.waitSignal(panel.continue_requested) as asked:
        next(each for each in panel.findChildren(QPushButton) if each.text() == "Go on").click()
    assert asked.args == ["open", False]
    listed = panel.findChild(QListWidget)
    assert listed is not None
    assert listed.item(0).data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Broken off, 9 May 2026 · not ended · 12 people · 3 notes"
    )
    qtbot.keyClick(listed, Qt.Key.Key_Down)
    assert ways(panel) == ["Results", "Handouts", "Export", "Open folder"]
