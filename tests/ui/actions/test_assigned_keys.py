"""Other keys take effect at once, wherever a key is heard or named."""

from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from app.domain.clicker import Button, Clicker
from app.services.bootstrap import bootstrap
from app.services.library import Library
from exercises import content_folder
from ui.actions import words
from ui.actions.assigned import KEYS
from ui.actions.button import ActionButton
from ui.actions.key_choices import KeyChoices
from ui.actions.memory import KeyMemory
from ui.actions.menu import ActionSet
from ui.actions.spec import ActionId
from ui.actions.table import SPECS, TABLE

OWN = KeyChoices().with_keys(ActionId.RESTART, ("Ctrl+F23", "F24")).with_keys(ActionId.PARK_NOTE, ("Ctrl+F24",))


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return bootstrap(content_folder(), tmp_path).library


def use(choices: KeyChoices) -> None:
    KEYS.use(choices, Clicker())


def test_menus_and_tool_tips_follow(window: QMainWindow) -> None:
    actions = ActionSet(window)
    use(OWN)
    restart = actions.qt_action(ActionId.RESTART)
    assert restart.shortcuts() == [QKeySequence("Ctrl+F23"), QKeySequence("F24")]
    assert "Ctrl+F23" in restart.toolTip()
    assert actions.qt_action(ActionId.PARK_NOTE).text().endswith("\tCtrl+F24")


def test_the_numbers_of_an_action_keep_their_keys_apart(window: QMainWindow) -> None:
    actions = ActionSet(window)
    use(KeyChoices().with_key(ActionId.EXPLAIN, 1, "F24"))
    shortcuts = [action.shortcut().toString() for action in actions.actions_of(ActionId.EXPLAIN)]
    assert shortcuts == ["Shift+F1", "F24", "Shift+F3", "Shift+F4"]


def test_a_button_names_the_key_that_works(window: QMainWindow, qtbot: QtBot) -> None:
    button = ActionButton(ActionSet(window), ActionId.RESTART, "Again ({0})")
    qtbot.addWidget(button)
    assert button.text() == "Again (Ctrl+R)"
    use(OWN)
    assert button.text() == "Again (Ctrl+F23)"
    assert "F24" in button.toolTip()


def test_a_button_that_was_given_other_words_keeps_them(window: QMainWindow, qtbot: QtBot) -> None:
    button = ActionButton(ActionSet(window), ActionId.PAUSE, "Pause")
    qtbot.addWidget(button)
    button.setText("Go on")
    use(OWN)
    assert button.text() == "Go on"


def test_a_tip_names_the_keys_of_other_actions() -> None:
    assert words.tip(SPECS[ActionId.SKIP]).startswith("For what does not take place after all. Page Down ends")
    use(KeyChoices().with_keys(ActionId.NEXT, ("F24",)))
    assert "F24 ends a step" in words.tip(SPECS[ActionId.SKIP])


@pytest.mark.parametrize("spec", TABLE, ids=lambda spec: str(spec.id))
def test_no_tip_has_an_empty_place_for_a_key(spec: object) -> None:
    assert "{" not in "".join(words.tip(each) for each in TABLE if each is spec)


def test_keys_come_back_at_the_next_start(library: Library) -> None:
    before = KeyMemory(library)
    before.recall()
    clicker = Clicker().with_key(Button.FORWARD, "Right")
    KEYS.use(OWN, clicker)
    KEYS.voice.blockSignals(True)
    use(KeyChoices())
    KEYS.voice.blockSignals(False)
    KeyMemory(library).recall()
    assert (KEYS.choices, KEYS.clicker) == (OWN, clicker)


def test_what_cannot_be_read_is_said_and_the_rest_is_kept(library: Library, qtbot: QtBot) -> None:
    library.prefer("keys", '{"restart": ["Ctrl+F23"], "fly": ["F24"], "export": ["X"]}')
    library.prefer("clicker", '{"F8": "forward", "Right": "back"}')
    memory = KeyMemory(library)
    with qtbot.waitSignal(memory.said) as said:
        memory.recall()
    assert said.args == ["Some of your own keys could not be read; the usual keys are in their place."]
    assert KEYS.choices == KeyChoices().with_keys(ActionId.RESTART, ("Ctrl+F23",))
    assert KEYS.clicker.learned == (("Right", Button.BACK),)


def test_a_full_disk_leaves_the_keys_changed_for_now(
    library: Library, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    memory = KeyMemory(library)
    memory.recall()

    def full(key: str, value: str) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(library, "prefer", full)
    with qtbot.waitSignal(memory.said) as said:
        use(OWN)
    assert said.args == ["The keys are changed for now, but could not be kept: No space left on device."]
    assert KEYS.choices == OWN
