"""One screen for all: the picture above, and a strip from which the whole session can be led."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from app.domain.commands import JumpTo, SetStage, TakeNote
from app.domain.console import BallotPanel
from app.domain.instants import minutes
from app.domain.stage import StageState
from app.domain.vocabulary import LossReason
from tests.support.hands import CTRL, NONE, SHIFT, Hands
from tests.support.rooms import Room
from tests.support.screens import screen, seen_on
from ui.console.notice_strip import Severity
from ui.run.one_screen import STRIP, WHOLE
from ui.strip.fold import Fold
from ui.strip.near_facts import near_facts

FOLD = (Qt.Key.Key_N, CTRL)


@pytest.fixture
def hands(qtbot: QtBot, tmp_path: Path) -> Iterator[Hands]:
    """Somebody who has only one screen, and has folded the console."""
    made = Hands(qtbot, tmp_path)
    made.press(*FOLD)
    yield made
    made.stop()


def fold_of(hands: Hands) -> Fold:
    return hands.desk.console.fold


def said_in(part: QWidget) -> str:
    shown = (label for label in part.findChildren(QLabel) if label.isVisibleTo(part))
    return " | ".join(label.toolTip() or label.text() for label in shown if label.text())


def strip_says(hands: Hands) -> str:
    return said_in(fold_of(hands).page.strip)


def test_the_picture_fills_the_screen_above_a_narrow_strip(hands: Hands) -> None:
    page, window = fold_of(hands).page, hands.desk.console
    assert window.isFullScreen()
    assert not hands.desk.stage.isVisible()
    assert not window.body.isVisible()
    assert 44 <= page.strip.height() <= 60
    assert page.strip.geometry().bottom() == page.rect().bottom()
    assert page.stage.geometry().bottom() + 1 == page.strip.geometry().top()
    assert page.stage.aspect == page.stage.width() / page.stage.height()
    assert page.stage.shown_frame == hands.room.stage()
    assert hands.in_note_line


def test_the_strip_says_how_the_session_stands(hands: Hands) -> None:
    said = strip_says(hands)
    for words in ("Room sees: Live", "1 of 19  Build the wall", "6:00", "48 min early, ends 10:40", "saved 10:00:00"):
        assert words in said
    assert "Next: Name the clusters" in said


def test_a_session_is_led_from_the_strip(hands: Hands) -> None:
    hands.type("/t ask first")
    hands.press(Qt.Key.Key_Return)
    assert hands.texts() == ["ask first"]
    hands.press(Qt.Key.Key_PageDown)
    assert hands.room.step == "group-theme-harvest/name"
    hands.press(Qt.Key.Key_F9)
    assert "paused" in strip_says(hands)
    hands.press(Qt.Key.Key_Z, CTRL)
    assert "paused" not in strip_says(hands)
    hands.press(Qt.Key.Key_F8)
    hands.press(Qt.Key.Key_B, CTRL)
    assert "Room sees: Black" in strip_says(hands)
    hands.press(Qt.Key.Key_PageUp)
    assert hands.room.step == "group-theme-harvest/wall"
    frame = fold_of(hands).page.stage.shown_frame
    assert frame is not None
    assert frame.state is StageState.BLACK


def test_a_question_makes_the_strip_a_line_higher_and_the_picture_keeps_its_size(hands: Hands, qtbot: QtBot) -> None:
    page = fold_of(hands).page
    picture, height = page.stage.geometry(), page.strip.height()
    assert page.strip.geometry().top() == picture.bottom() + 1
    hands.press(Qt.Key.Key_M, CTRL | SHIFT)
    qtbot.waitUntil(lambda: page.strip.height() > height)
    assert page.strip.height() <= height + 30
    assert page.stage.geometry() == picture
    assert page.strip.geometry().bottom() == page.rect().bottom()
    hands.type("Back at ten")
    hands.press(Qt.Key.Key_Return)
    assert hands.room.stage().message == "Back at ten"
    qtbot.waitUntil(lambda: page.strip.height() == height)
    assert hands.in_note_line


def test_what_is_for_the_facilitator_only_cannot_be_read_before_the_room(hands: Hands) -> None:
    hands.type("/c ")
    hands.type("Bruno is leaving")
    assert hands.line.text() == "Bruno is leaving"
    assert hands.line.echoMode() is QLineEdit.EchoMode.Password
    assert "For you only" in strip_says(hands)
    assert "Bruno" not in strip_says(hands) + hands.line.displayText()
    hands.press(Qt.Key.Key_Z, CTRL)
    assert hands.line.text() == "Bruno is leaving"
    hands.press(Qt.Key.Key_Return)
    assert [note.text for note in hands.room.session.confidential] == ["Bruno is leaving"]
    hands.type("for all")
    assert hands.line.echoMode() is QLineEdit.EchoMode.Normal


def test_a_half_typed_note_survives_folding_and_is_masked_only_in_the_strip(hands: Hands) -> None:
    hands.press(*FOLD)
    hands.type("/c ")
    hands.type("half")
    assert hands.line.displayText() == "half"
    hands.press(*FOLD)
    assert hands.line.text() == "half"
    assert hands.line.displayText() != "half"
    hands.press(*FOLD)
    assert hands.line.displayText() == "half"


@pytest.mark.parametrize("stroke", [FOLD, (Qt.Key.Key_Escape, NONE), (Qt.Key.Key_F11, NONE)])
def test_one_key_brings_the_whole_console_back(hands: Hands, stroke: tuple[Qt.Key, Qt.KeyboardModifier]) -> None:
    hands.press(*stroke)
    console = hands.desk.console
    assert not console.isFullScreen()
    assert not fold_of(hands).page.isVisible()
    for part in (console.body, console.body.note_line, console.body.agenda):
        assert part.isVisible()
    assert hands.desk.stage.isVisible()
    assert not hands.desk.stage.isFullScreen()
    assert console.body.note_line.height() >= 52
    assert hands.in_note_line


def test_esc_first_clears_what_is_in_the_way(hands: Hands) -> None:
    hands.desk.carry_out(SetStage(StageState.HOLDING))
    hands.press(Qt.Key.Key_M, CTRL | SHIFT)
    hands.press(Qt.Key.Key_Escape)
    hands.press(Qt.Key.Key_Escape)
    assert hands.room.stage().state is StageState.LIVE
    assert fold_of(hands).is_folded
    hands.press(Qt.Key.Key_Escape)
    assert not fold_of(hands).is_folded


def test_a_step_is_chosen_in_a_few_rows_that_go_again(hands: Hands) -> None:
    agenda = hands.desk.console.body.agenda
    hands.press(Qt.Key.Key_J, CTRL)
    assert agenda.isVisible()
    assert agenda.height() <= 150
    page = fold_of(hands).page
    assert page.stage.geometry().bottom() < page.strip.geometry().top()
    hands.press(Qt.Key.Key_Escape)
    assert not agenda.isVisible()
    hands.press(Qt.Key.Key_J, CTRL)
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Return)
    assert hands.room.step == "group-theme-harvest/name"
    assert not agenda.isVisible()
    assert hands.in_note_line


def test_the_session_is_ended_in_the_strip_and_not_in_a_window_before_the_room(hands: Hands) -> None:
    hands.press(Qt.Key.Key_X, CTRL | SHIFT)
    assert hands.desk.console.findChildren(QMessageBox) == []
    assert "End the session for everybody?" in strip_says(hands)
    hands.press(Qt.Key.Key_Escape)
    assert hands.room.session.ended is None
    hands.press(Qt.Key.Key_X, CTRL | SHIFT)
    hands.press(Qt.Key.Key_Return)
    assert hands.room.session.ended is not None


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_F, CTRL),
        (Qt.Key.Key_P, CTRL),
        (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F1, CTRL),
    ],
)
def test_lists_and_windows_are_not_opened_before_the_room(
    hands: Hands, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    before = {window for window in QGuiApplication.topLevelWindows() if window.isVisible()}
    hands.press(key, modifier)
    assert "This needs the whole console: Ctrl+N brings it" in strip_says(hands)
    assert {window for window in QGuiApplication.topLevelWindows() if window.isVisible()} == before
    assert hands.in_note_line


def test_hands_are_counted_one_option_after_another(hands: Hands) -> None:
    hands.type("/t one")
    hands.press(Qt.Key.Key_Return)
    hands.type("/t two")
    hands.press(Qt.Key.Key_Return)
    hands.desk.carry_out(JumpTo(hands.room.slot("group-theme-harvest", "dots")))
    hands.press(Qt.Key.Key_V, CTRL | SHIFT)
    assert "1 of 2" in strip_says(hands)
    hands.type("5")
    hands.press(Qt.Key.Key_Return)
    assert "2 of 2" in strip_says(hands)
    hands.type("many")
    hands.press(Qt.Key.Key_Return)
    assert "2 of 2" in strip_says(hands)
    assert not hands.notice
    hands.type("3")
    hands.press(Qt.Key.Key_Return)
    assert [row.count for row in hands.room.panel(BallotPanel).rows] == [5, 3]
    assert not hands.desk.console.body.ask_line.is_asking


def test_why_a_step_took_longer_is_asked_and_answered_in_the_strip(hands: Hands) -> None:
    hands.room.wait(minutes(9))
    hands.press(Qt.Key.Key_PageDown)
    assert "took 3 min longer. Why?  ⇧F1 late start" in strip_says(hands)
    hands.press(Qt.Key.Key_F2, SHIFT)
    assert "Why?" not in strip_says(hands)
    assert [reason for _, reason in hands.room.session.reasons] == [LossReason.DISCUSSION]


def test_what_is_said_takes_the_place_of_what_comes_next(hands: Hands) -> None:
    hands.desk.say("Nobody could be moved.", Severity.WARNING)
    assert "Nobody could be moved." in strip_says(hands)
    assert "Next:" not in strip_says(hands)
    hands.press(Qt.Key.Key_Escape)
    assert "Next: Name the clusters" in strip_says(hands)
    hands.type("Bruno said so")
    assert "Bruno" in strip_says(hands)


def test_the_desktop_leaves_nothing_but_the_strip(hands: Hands) -> None:
    hands.press(Qt.Key.Key_O, CTRL)
    console, whole = hands.desk.console, QGuiApplication.primaryScreen().geometry()
    assert not fold_of(hands).page.stage.isVisible()
    assert not hands.desk.stage.isVisible()
    assert console.geometry().bottom() == whole.bottom()
    assert console.height() == fold_of(hands).page.strip_height() < 60
    hands.press(Qt.Key.Key_O, CTRL)
    assert console.isFullScreen()
    assert fold_of(hands).page.stage.isVisible()


def test_unfolding_while_the_desktop_is_seen_brings_the_console_and_not_the_stage(hands: Hands) -> None:
    hands.press(Qt.Key.Key_O, CTRL)
    hands.press(*FOLD)
    assert hands.desk.console.body.isVisible()
    assert not hands.desk.stage.isVisible()
    assert hands.room.stage().state is StageState.DESKTOP


def test_the_choice_is_told_to_whoever_remembers_it(hands: Hands) -> None:
    told: list[str] = []
    hands.desk.one_screen.chosen.connect(told.append)
    hands.press(*FOLD)
    hands.press(*FOLD)
    assert told == [WHOLE, STRIP]


def test_a_session_left_in_the_strip_goes_on_in_it_and_another_is_only_told(hands: Hands) -> None:
    one_screen = hands.desk.one_screen
    hands.press(*FOLD)
    for remembered, running in ((WHOLE, True), ("", True), (STRIP, False)):
        one_screen.begin(remembered, running=running)
        assert not one_screen.is_folded
        assert "Ctrl+N lets the stage fill it" in hands.notice
    one_screen.begin(STRIP, running=True)
    assert one_screen.is_folded
    assert hands.notice == ""


def test_the_facts_count_the_steps_that_take_place() -> None:
    room = Room().at_step("group-theme-harvest", "wall")
    facts = near_facts(room.console())
    assert (facts.number, facts.of) == (1, 19)
    room.do(TakeNote("x"))
    assert near_facts(Room().console()).number == 0


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    screens = [screen("eDP-1", 0, 0, 1366, 768), screen("BenQ MX550", 1366, 0, 1024, 768)]
    script = Path(__file__).with_name("strip_on_two_screens.py")
    return seen_on(screens, script, tmp_path_factory.mktemp("two"))


def test_a_projector_that_comes_takes_the_picture_and_leaves_the_whole_console(two: dict[str, Any]) -> None:
    assert two["folded"] == [True, False]
    assert two["plugged"] == [False, True]
    assert two["console"] == "eDP-1"
    assert two["asked for beside a projector"] == [False, True]
    assert two["unplugged"] == [False, False]
