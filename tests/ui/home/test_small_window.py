"""The start page in the smallest window, with everything on it that asks for width."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QRadioButton
from pytestqt.qtbot import QtBot

from tests.support.home_frames import home, lesson, start
from tests.support.looks import dressed
from ui.home.frames import RememberedRoster
from ui.home.roster_box import RosterEdit
from ui.home.window import HomeWindow
from ui.theme.theme import Theme
from ui.widgets.tall_page import TallPage

REMEMBERED = RememberedRoster("Learning from what works and what slips: half a day, 22 November 2026", "Ana")
LESSONS = tuple(lesson(day, 7, sparkling_pairs__ask_one=9) for day in range(12))


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The real looks, for they decide how wide words are."""
    with dressed(qapp) as theme:
        yield theme


@pytest.mark.usefixtures("theme")
@pytest.mark.parametrize("rosters", [(), (REMEMBERED,)])
def test_the_question_about_threes_is_not_cut_off(rosters: tuple[RememberedRoster, ...], qtbot: QtBot) -> None:
    window = HomeWindow()
    qtbot.addWidget(window)
    window.resize(900, 600)
    window.show_home(home())
    window.show()
    qtbot.waitExposed(window)
    window.show_start(start("half-day", rosters, LESSONS))
    edit = window.findChild(RosterEdit)
    assert edit is not None
    edit.setPlainText("Ana, Ben, Carla, Dov, Eli, Fay, Gus")
    side = window.findChildren(TallPage)[-1]
    questions = (*side.findChildren(QRadioButton), *side.findChildren(QCheckBox))
    asked = [each for each in questions if each.isVisible()]
    assert len(asked) == 5

    def seen_whole(one: QAbstractButton) -> bool:
        edge = one.mapTo(side.viewport(), one.rect().topRight()).x()
        return one.width() >= one.sizeHint().width() and edge < side.viewport().width()

    qtbot.waitUntil(lambda: all(map(seen_whole, asked)), timeout=1000)
