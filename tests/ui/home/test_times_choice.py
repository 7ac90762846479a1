"""The times of earlier sessions: offered for as many people as are typed, off until ticked, and all said."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QRadioButton
from pytestqt.qtbot import QtBot

from app.domain.instants import minutes
from tests.support.home_frames import home, lesson, start
from ui.home.frames import StartWish
from ui.home.roster_box import RosterEdit
from ui.home.times_choice import TimesChoice
from ui.home.window import HomeWindow

CTRL = Qt.KeyboardModifier.ControlModifier
LESSONS = (
    *(lesson(day, 12, group_theme_harvest__wall=9, sparkling_pairs__ask_one=8) for day in (1, 2, 3)),
    lesson(4, 40, group_theme_harvest__wall=8),
)


@pytest.fixture
def window(qtbot: QtBot) -> HomeWindow:
    made = HomeWindow()
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show_home(home())
    made.show()
    qtbot.waitExposed(made)
    made.show_start(start(lessons=LESSONS))
    return made


def roster(window: HomeWindow) -> RosterEdit:
    edit = window.findChild(RosterEdit)
    assert edit is not None
    return edit


def box(window: HomeWindow) -> QCheckBox:
    (choice,) = window.findChildren(TimesChoice)
    (found,) = choice.findChildren(QCheckBox)
    return found


def words(window: HomeWindow) -> str:
    return "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def test_nothing_is_offered_where_nothing_was_learned_for_this_many(window: HomeWindow) -> None:
    for text, offered in (("", False), ("7", False), ("12", True), ("20", False), ("40", True)):
        roster(window).setPlainText(text)
        assert box(window).isVisible() is offered, text
    window.show_start(start())
    roster(window).setPlainText("12")
    assert not box(window).isVisible()


def test_the_changes_are_all_said_and_nothing_changes_until_the_box_is_ticked(window: HomeWindow, qtbot: QtBot) -> None:
    roster(window).setPlainText("12")
    assert box(window).text() == "Use the times of your last 3 sessions of this size"
    assert not box(window).isChecked()
    said = words(window)
    assert "A asks, B tells 8 min instead of 6" in said
    assert "B asks, A tells 8 min instead of 6" in said
    assert "Build the wall 9 min instead of 6" in said
    assert "The end moves from 11:40 to 11:47. Spare time stays 2 min." in said
    assert "Third turn" not in said
    assert "10:10 to 11:40" in said
    with qtbot.waitSignal(window.wishes.start_requested) as asked:
        qtbot.keyClick(roster(window), Qt.Key.Key_Return, CTRL)
    assert asked.args is not None
    assert asked.args[0].lengths == ()


def test_ticked_the_day_follows_and_is_started_with_those_times(window: HomeWindow, qtbot: QtBot) -> None:
    wishes: list[StartWish] = []
    window.wishes.start_requested.connect(wishes.append)
    roster(window).setPlainText("12")
    box(window).setFocus()
    qtbot.keyClick(box(window), Qt.Key.Key_Space)
    assert "10:10 to 11:47" in words(window)
    qtbot.keyClick(roster(window), Qt.Key.Key_Return, CTRL)
    (wish,) = wishes
    assert {step: length for (_, step), length in wish.lengths if step in ("wall", "ask-one", "ask-two")} == {
        "wall": minutes(9),
        "ask-one": minutes(8),
        "ask-two": minutes(8),
    }


def test_a_tick_holds_for_the_same_size_only(window: HomeWindow) -> None:
    roster(window).setPlainText("12")
    box(window).setChecked(True)
    roster(window).setPlainText("14")
    assert box(window).isChecked()
    assert "10:10 to 11:47" in words(window)
    roster(window).setPlainText("40")
    assert box(window).text() == "Use the times of your last session of this size"
    assert not box(window).isChecked()
    assert "10:10 to 11:40" in words(window)
    roster(window).setPlainText("7")
    roster(window).setPlainText("12")
    assert not box(window).isChecked()


def test_the_third_turn_is_as_long_as_the_turns_it_answers(window: HomeWindow) -> None:
    roster(window).setPlainText("13")
    third = next(each for each in window.findChildren(QRadioButton) if "6 min more" in each.text())
    third.setChecked(True)
    assert "The end moves from 11:46 to 11:55." in words(window)
    box(window).setChecked(True)
    assert "8 min more" in third.text()
    assert "10:10 to 11:55" in words(window)


def test_a_promised_break_that_moves_is_named(window: HomeWindow) -> None:
    window.show_start(start("half-day", lessons=(lesson(1, 12, working_agreement__welcome=5),)))
    roster(window).setPlainText("12")
    assert "Break begins 11:28 instead of 11:26. The end moves from 13:40 to 13:42." in words(window)
