"""A clicker in the hand, and the keyboard in the note line: the room goes on, and nothing is written."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from pytestqt.qtbot import QtBot

from app.domain.clicker import Button, Clicker
from app.domain.stage import StageState
from tests.support.hands import NONE, Hands
from ui.actions.assigned import KEYS
from ui.actions.key_choices import KeyChoices
from ui.actions.spec import ActionId
from ui.console.letter_wait import LetterWait
from ui.console.panels.wall_view import WallView

ARROWS = Clicker((("Right", Button.FORWARD), ("Left", Button.BACK), (".", Button.BLACK)))
LINES = Clicker((("Down", Button.FORWARD), ("Up", Button.BACK), ("B", Button.BLACK)))
ODD = Clicker((("Return", Button.FORWARD), ("Backspace", Button.BACK), ("Tab", Button.BLACK)))


@pytest.fixture
def hands(qtbot: QtBot, tmp_path: Path) -> Iterator[Hands]:
    made = Hands(qtbot, tmp_path)
    made.desk.console.activateWindow()
    qtbot.waitUntil(made.desk.console.isActiveWindow)
    assert made.in_note_line
    yield made
    made.stop()


def learned(clicker: Clicker) -> None:
    KEYS.use(KeyChoices(), clicker)


def slot(hands: Hands) -> int:
    position = hands.room.session.position
    assert position is not None
    return position


def is_black(hands: Hands) -> bool:
    return hands.room.session.stage.state is StageState.BLACK


def stroke(hands: Hands, key: Qt.Key, text: str, at: int, *, repeated: bool = False) -> None:
    """Press a key at a time, as the system tells it: to shortcuts first, then to where the keyboard is."""
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
        event = QKeyEvent(kind, key, NONE, text, repeated)
        event.setTimestamp(at)
        event.ignore()
        QCoreApplication.sendEvent(hands.focus(), event)


def test_a_learned_arrow_goes_on_and_back_in_the_empty_line(hands: Hands) -> None:
    learned(ARROWS)
    here = slot(hands)
    hands.press(Qt.Key.Key_Right)
    assert slot(hands) == here + 1
    hands.desk.console.body.note_line.take_focus()
    hands.press(Qt.Key.Key_Left)
    assert slot(hands) == here
    assert hands.line.text() == ""


def test_in_a_half_typed_line_the_arrow_is_the_caret_s_and_that_is_said_once(hands: Hands) -> None:
    learned(ARROWS)
    here = slot(hands)
    hands.type("half")
    hands.press(Qt.Key.Key_Left)
    assert (slot(hands), hands.line.cursorPosition()) == (here, 3)
    assert hands.notice.startswith("This key of the clicker moves in what is half typed.")
    hands.desk.console.body.notices.dismiss()
    hands.press(Qt.Key.Key_Left)
    assert hands.notice == ""


def test_what_was_not_learned_stays_what_it_was(hands: Hands) -> None:
    here = slot(hands)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Period, Qt.Key.Key_B):
        hands.press(key)
    assert slot(hands) == here
    assert hands.line.text() == ".b"


def test_arrows_go_on_without_learning_where_nobody_needs_them(hands: Hands) -> None:
    here = slot(hands)
    hands.desk.console.body.setFocus()
    hands.press(Qt.Key.Key_Right)
    assert slot(hands) == here + 1
    hands.desk.console.body.setFocus()
    hands.press(Qt.Key.Key_Up)
    assert slot(hands) == here


def test_a_learned_full_stop_is_black_at_once_and_no_letter(hands: Hands) -> None:
    learned(ARROWS)
    hands.press(Qt.Key.Key_Period)
    assert is_black(hands)
    hands.press(Qt.Key.Key_Period)
    assert not is_black(hands)
    hands.type("It was good")
    hands.press(Qt.Key.Key_Period)
    assert not is_black(hands)
    assert hands.line.text() == "It was good."


def test_a_learned_letter_is_black_when_no_other_follows(hands: Hands, qtbot: QtBot) -> None:
    learned(LINES)
    hands.press(Qt.Key.Key_B)
    assert not is_black(hands)
    qtbot.waitUntil(lambda: is_black(hands))
    assert hands.line.text() == ""
    qtbot.waitUntil(lambda: not hands.draft.exists() or hands.draft.read_text() == "")
    # Else the next Ctrl+Z would bring the letter back instead of undoing what was done to the session.
    assert not hands.line.isUndoAvailable()
    let_waits_end(hands)


def test_a_note_that_begins_with_the_letter_is_a_note(hands: Hands) -> None:
    learned(LINES)
    hands.press(Qt.Key.Key_B)
    assert waits_for_a_letter(hands)
    hands.press(Qt.Key.Key_E)
    assert not waits_for_a_letter(hands)
    assert (hands.line.text(), is_black(hands)) == ("be", False)


def test_a_slow_typist_gets_her_letter_back_and_the_room_its_light(hands: Hands, qtbot: QtBot) -> None:
    learned(LINES)
    hands.press(Qt.Key.Key_B)
    qtbot.waitUntil(lambda: is_black(hands))
    hands.press(Qt.Key.Key_E)
    assert (hands.line.text(), is_black(hands)) == ("be", False)


def test_forward_after_black_does_not_wait(hands: Hands) -> None:
    learned(LINES)
    here = slot(hands)
    hands.press(Qt.Key.Key_B)
    hands.press(Qt.Key.Key_Down)
    assert is_black(hands)
    assert slot(hands) == here + 1
    let_waits_end(hands)


def test_up_edits_the_last_note_unless_it_is_the_clicker_s(hands: Hands) -> None:
    hands.type("one")
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Up)
    assert hands.line.text() == "one"
    hands.press(Qt.Key.Key_Escape)
    KEYS.use(KeyChoices().with_keys(ActionId.EDIT_LAST, ("F24",)), LINES)
    hands.press(Qt.Key.Key_F24)
    assert hands.line.text() == "one"
    here = slot(hands)
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Escape)
    assert (slot(hands), hands.line.text()) == (here, "")
    hands.press(Qt.Key.Key_Up)
    assert slot(hands) == here - 1


@pytest.mark.parametrize(("key", "text"), [(Qt.Key.Key_Return, "\r"), (Qt.Key.Key_Backspace, "\b")])
def test_whoever_has_just_typed_does_not_leave_the_step(hands: Hands, key: Qt.Key, text: str) -> None:
    learned(ODD)
    here = slot(hands)
    stroke(hands, Qt.Key.Key_X, "x", 10_000)
    stroke(hands, key, text, 10_200)
    assert hands.line.text() == ""
    stroke(hands, key, text, 10_400)
    assert slot(hands) == here
    stroke(hands, key, text, 13_000)
    assert abs(slot(hands) - here) == 1


def test_enter_of_a_clicker_takes_a_note_that_is_half_typed(hands: Hands) -> None:
    learned(ODD)
    here = slot(hands)
    hands.type("half")
    hands.press(Qt.Key.Key_Return)
    assert (slot(hands), hands.texts()[-1]) == (here, "half")


def test_a_learned_tab_is_black_in_the_empty_line_only(hands: Hands) -> None:
    learned(ODD)
    hands.press(Qt.Key.Key_Tab)
    assert is_black(hands)
    hands.type("half")
    hands.press(Qt.Key.Key_Tab)
    assert is_black(hands)
    assert not hands.in_note_line


def test_pasted_lines_that_wait_keep_enter(hands: Hands) -> None:
    learned(ODD)
    here = slot(hands)
    hands.line.lines_pasted.emit("one\ntwo\nthree")  # type: ignore[attr-defined]
    hands.press(Qt.Key.Key_Return)
    assert (slot(hands), hands.texts()[-3:]) == (here, ["one", "two", "three"])


def test_in_a_list_left_and_right_are_the_clicker_s_and_up_and_down_are_not(hands: Hands) -> None:
    hands.type("one")
    hands.press(Qt.Key.Key_Return)
    wall = hands.desk.console.body.panels.find_view(WallView)
    assert wall is not None
    here = slot(hands)
    learned(LINES)
    wall.take_focus()
    hands.press(Qt.Key.Key_Down)
    assert slot(hands) == here
    assert "F3 goes to the note line" in hands.notice
    learned(ARROWS)
    hands.press(Qt.Key.Key_Right)
    assert slot(hands) == here + 1


@pytest.mark.parametrize("typing", [True, False])
def test_a_step_key_held_down_goes_on_once(hands: Hands, typing: bool) -> None:
    here = slot(hands)
    if not typing:
        hands.desk.console.body.setFocus()
    stroke(hands, Qt.Key.Key_PageDown, "", 10_000)
    for at in range(10_500, 11_500, 40):
        stroke(hands, Qt.Key.Key_PageDown, "", at, repeated=True)
    assert slot(hands) == here + 1
    stroke(hands, Qt.Key.Key_PageDown, "", 12_000)
    assert slot(hands) == here + 2


def test_another_key_for_the_next_step_is_heard_in_its_place(hands: Hands) -> None:
    KEYS.use(KeyChoices().with_keys(ActionId.NEXT, ("F24",)), Clicker())
    here = slot(hands)
    hands.press(Qt.Key.Key_PageDown)
    assert slot(hands) == here
    hands.press(Qt.Key.Key_F24)
    assert slot(hands) == here + 1


def waits_for_a_letter(hands: Hands) -> bool:
    """Whether the letter in the note line may still be the clicker's."""
    waits = hands.desk.console.findChild(LetterWait)
    assert isinstance(waits, LetterWait)
    return waits.is_waiting


def let_waits_end(hands: Hands) -> None:
    """Type on as somebody who means it, so that nothing waits any more."""
    hands.desk.console.body.note_line.take_focus()
    if hands.in_note_line:
        hands.type("1")
