"""A clicker is learned by pressing its buttons, and the rest by Esc."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.domain.clicker import Button, Clicker
from tests.support import trainer
from ui.actions.assigned import KEYS
from ui.actions.key_choices import KeyChoices
from ui.actions.spec import ActionId
from ui.keys_page.clicker_learner import ClickerLearner
from ui.keys_page.clicker_window import ClickerWindow


@pytest.fixture
def window(qtbot: QtBot) -> ClickerWindow:
    window = ClickerWindow()
    qtbot.addWidget(window)
    window.open()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def learner(window: ClickerWindow) -> ClickerLearner:
    return window.learner


def press(*keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        trainer.press(key, held)


def says(learner: ClickerLearner, text: str) -> bool:
    return any(text in each.text() for each in learner.findChildren(QLabel))


def test_each_button_is_asked_for_and_learned(learner: ClickerLearner) -> None:
    assert says(learner, "Press “forward” on your clicker")
    press(Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Period, Qt.Key.Key_F5, Qt.Key.Key_Escape)
    assert KEYS.clicker.learned == (
        ("Right", Button.FORWARD),
        ("Left", Button.BACK),
        (".", Button.BLACK),
        ("F5", Button.START),
        ("Esc", Button.LEAVE),
    )
    assert learner.is_learned


@pytest.mark.parametrize(
    ("key", "name"),
    [
        (Qt.Key.Key_Tab, "Tab"),
        (Qt.Key.Key_Return, "Return"),
        (Qt.Key.Key_Space, "Space"),
        (Qt.Key.Key_Backspace, "Backspace"),
        (Qt.Key.Key_Down, "Down"),
        (Qt.Key.Key_VolumeUp, "Volume Up"),
    ],
)
def test_whatever_a_clicker_sends_is_heard(learner: ClickerLearner, key: Qt.Key, name: str) -> None:
    press(key)
    assert KEYS.clicker.keys_of(Button.FORWARD) == (name,)
    assert learner.catcher.hasFocus()


def test_what_arrived_is_shown(learner: ClickerLearner) -> None:
    press(Qt.Key.Key_PageDown)
    assert says(learner, "Page Down arrived: “forward” is learned.")


def test_esc_skips_a_button_and_what_was_learned_before_stays(qtbot: QtBot, learner: ClickerLearner) -> None:
    press(Qt.Key.Key_Right, Qt.Key.Key_Escape, Qt.Key.Key_Escape, Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    learner.start()
    press(Qt.Key.Key_Escape)
    assert KEYS.clicker.keys_of(Button.FORWARD) == ("Right",)
    assert KEYS.clicker.keys_of(Button.BACK) == ()


def test_a_key_of_another_action_or_button_is_asked_for_again(learner: ClickerLearner) -> None:
    press(Qt.Key.Key_F8)
    assert says(learner, "F8 is “One minute more”. It was not learned.")
    press(Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert says(learner, "Right is “forward” on your clicker. It was not learned.")
    assert says(learner, "Press “back” on your clicker")
    assert KEYS.clicker.learned == (("Right", Button.FORWARD),)


def test_a_key_held_down_is_one_key(learner: ClickerLearner) -> None:
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtGui import QKeyEvent

    for repeated in (False, True, True):
        stroke = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, "", repeated)
        QCoreApplication.sendEvent(learner.catcher, stroke)
    assert not says(learner, "It was not learned.")
    assert KEYS.clicker.learned == (("Right", Button.FORWARD),)


def test_afterwards_the_buttons_can_be_tried(learner: ClickerLearner, qtbot: QtBot) -> None:
    press(Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Escape, Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    press(Qt.Key.Key_Left)
    assert says(learner, "Left arrived: “back”.")
    press(Qt.Key.Key_Q)
    assert says(learner, "Q arrived. No button was learned with it.")
    with qtbot.waitSignal(learner.finished):
        press(Qt.Key.Key_Escape)
    assert KEYS.clicker.keys_of(Button.BACK) == ("Left",)


def test_a_clicker_is_forgotten(learner: ClickerLearner, qtbot: QtBot) -> None:
    press(Qt.Key.Key_Right)
    with qtbot.waitSignal(learner.learned_changed):
        learner._forget.click()
    assert KEYS.clicker == Clicker()
    assert not learner.is_learned
    assert says(learner, "usual: Page Down")


def test_what_is_learned_leaves_the_keys_alone(learner: ClickerLearner) -> None:
    own = KeyChoices().with_keys(ActionId.RESTART, ("Ctrl+F23",))
    KEYS.use(own, Clicker())
    press(Qt.Key.Key_Right)
    assert KEYS.choices == own
