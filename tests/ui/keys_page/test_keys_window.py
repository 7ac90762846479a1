"""Keys are changed by keyboard, in effect at once, and nothing is lost."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.domain.clicker import Button, Clicker
from tests.support import trainer
from ui.actions.assigned import KEYS
from ui.actions.key_choices import KeyChoices
from ui.actions.spec import ActionId
from ui.keys_page.keys_window import KeysWindow

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot) -> KeysWindow:
    window = KeysWindow()
    qtbot.addWidget(window)
    window.open()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the keyboard is."""
    trainer.press(key, held)


def said(window: KeysWindow) -> str:
    return window.notices._text.text() if window.notices.is_showing else ""


def go_to(window: KeysWindow, action_id: ActionId, place: int = 0, number: int = 0) -> None:
    window.list.choose(action_id, number, place)


def test_enter_and_a_key_are_a_new_key_at_once(window: KeysWindow) -> None:
    go_to(window, ActionId.RESTART)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_F23, CTRL)
    assert KEYS.keys_of(ActionId.RESTART) == ("Ctrl+F23",)
    assert said(window) == "“Restart this step” is Ctrl+F23 now."
    assert window.list.hasFocus()


def test_beside_the_last_key_there_is_room_for_one_more(window: KeysWindow) -> None:
    go_to(window, ActionId.RESTART)
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_F24)
    assert KEYS.keys_of(ActionId.RESTART) == ("Ctrl+R", "F24")


def test_a_taken_key_is_refused_by_name(window: KeysWindow) -> None:
    go_to(window, ActionId.EXPORT)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_R, CTRL)
    assert said(window) == "Ctrl+R is “Restart this step”. Nothing was changed."
    assert KEYS.choices == KeyChoices()


@pytest.mark.parametrize(
    ("key", "held", "sentence"),
    [
        (Qt.Key.Key_X, Qt.KeyboardModifier.NoModifier, "X is written in the note line."),
        (Qt.Key.Key_C, CTRL, "Ctrl+C is needed while typing."),
        (Qt.Key.Key_X, Qt.KeyboardModifier.AltModifier, "Alt+X writes a letter on some keyboards"),
        (Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier, "Tab is needed while typing."),
        (Qt.Key.Key_F24, Qt.KeyboardModifier.NoModifier, "F24 is “forward” on your clicker."),
    ],
)
def test_a_key_that_is_needed_elsewhere_is_refused_with_the_reason(
    window: KeysWindow, key: Qt.Key, held: Qt.KeyboardModifier, sentence: str
) -> None:
    KEYS.use(KeyChoices(), Clicker().with_key(Button.FORWARD, "F24"))
    go_to(window, ActionId.RESTART)
    press(Qt.Key.Key_Return)
    press(key, held)
    assert said(window).startswith(sentence)
    assert said(window).endswith("Nothing was changed.")
    assert KEYS.choices == KeyChoices()


def test_esc_leaves_the_key_as_it_is_and_then_closes(window: KeysWindow) -> None:
    go_to(window, ActionId.RESTART)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Escape)
    assert KEYS.choices == KeyChoices()
    assert window.isVisible()
    press(Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_the_keyboard_going_elsewhere_ends_the_question(window: KeysWindow) -> None:
    go_to(window, ActionId.RESTART)
    press(Qt.Key.Key_Return)
    window.field.setFocus()
    assert not window.catcher.isVisible()


def test_a_key_is_taken_away_but_never_the_last(window: KeysWindow) -> None:
    go_to(window, ActionId.PAUSE, place=1)
    press(Qt.Key.Key_Delete)
    assert KEYS.keys_of(ActionId.PAUSE) == ("F9",)
    press(Qt.Key.Key_Delete)
    assert KEYS.keys_of(ActionId.PAUSE) == ("F9",)
    assert said(window).startswith("“Pause or go on” would be out of reach of the keyboard.")


def test_the_way_out_cannot_be_changed(window: KeysWindow) -> None:
    go_to(window, ActionId.CLEAR)
    press(Qt.Key.Key_Return)
    assert not window.catcher.isVisible()
    assert said(window) == "“Clear what is in the way” has its key for ever. Nothing was changed."


def test_a_number_has_a_key_of_its_own(window: KeysWindow) -> None:
    go_to(window, ActionId.INTO_THEME, number=3)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_F24)
    assert KEYS.keys_of(ActionId.INTO_THEME)[1:4] == ("Ctrl+2", "F24", "Ctrl+4")
    press(Qt.Key.Key_Delete)
    assert KEYS.keys_of(ActionId.INTO_THEME)[2] == "F24"


def test_backspace_brings_the_usual_keys_of_one_action_back(window: KeysWindow) -> None:
    KEYS.use(KeyChoices().with_keys(ActionId.RESTART, ("Ctrl+F23",)).with_keys(ActionId.PAUSE, ("F24",)), Clicker())
    go_to(window, ActionId.RESTART)
    press(Qt.Key.Key_Backspace)
    assert KEYS.choices == KeyChoices().with_keys(ActionId.PAUSE, ("F24",))
    assert said(window) == "“Restart this step” has its usual keys again: Ctrl+R."


def test_a_usual_key_that_another_action_has_now_does_not_come_back(window: KeysWindow) -> None:
    own = KeyChoices().with_keys(ActionId.RESTART, ("Ctrl+F23",)).with_keys(ActionId.PAUSE, ("Ctrl+R",))
    KEYS.use(own, Clicker())
    go_to(window, ActionId.RESTART)
    press(Qt.Key.Key_Backspace)
    assert said(window) == "Ctrl+R is “Pause or go on”. Nothing was changed."
    assert KEYS.choices == own


def test_all_usual_keys_and_one_undo(window: KeysWindow, qtbot: QtBot) -> None:
    own = KeyChoices().with_keys(ActionId.RESTART, ("Ctrl+F23",)).with_keys(ActionId.PAUSE, ("F24",))
    KEYS.use(own, Clicker())
    (everything,) = (each for each in window.findChildren(QPushButton) if each.text() == "All usual keys")
    everything.click()
    assert KEYS.choices == KeyChoices()
    window.list.setFocus()
    press(Qt.Key.Key_Z, CTRL)
    assert KEYS.choices == own


def test_all_usual_keys_do_not_take_the_clicker_s(window: KeysWindow) -> None:
    own = KeyChoices().with_keys(ActionId.PLUS_MINUTE, ("Ctrl+F23",))
    KEYS.use(own, Clicker().with_key(Button.FORWARD, "F8"))
    window.bring_all_back()
    assert said(window) == "F8 is “forward” on your clicker. Nothing was changed."
    assert KEYS.choices == own


def test_an_undo_cannot_take_a_key_that_the_clicker_learned_since(window: KeysWindow) -> None:
    go_to(window, ActionId.PLUS_MINUTE)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_F24)
    KEYS.use(KEYS.choices, Clicker().with_key(Button.FORWARD, "F8"))
    press(Qt.Key.Key_Z, CTRL)
    assert KEYS.keys_of(ActionId.PLUS_MINUTE)[0] == "F24"


def test_actions_are_found_by_name_key_and_part(window: KeysWindow) -> None:
    def found(sought: str) -> list[str]:
        window.field.setText(sought)
        return [line.title() for line in window.list.keys.lines if line.spec is not None]

    assert found("restart") == ["Restart this step"]
    assert found("ctrl+shift+k") == ["Skip this step"]
    assert "Still expected (people)" in found("people")
    assert found("no such thing") == []
    press(Qt.Key.Key_Return)
    assert KEYS.choices == KeyChoices()


def test_from_the_search_field_to_the_new_key_by_keyboard_alone(window: KeysWindow, qtbot: QtBot) -> None:
    window.field.setFocus()
    qtbot.keyClicks(window.field, "holding")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_F24):
        press(key)
    assert KEYS.keys_of(ActionId.HOLDING) == ("F24",)
    assert window.list.keys.data(window.list.keys.index(1, 5)) == "yours"
