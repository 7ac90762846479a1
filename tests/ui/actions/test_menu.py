import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu
from pytestqt.qtbot import QtBot

from ui.actions.button import ActionButton
from ui.actions.menu import ActionSet
from ui.actions.spec import ActionId, Group
from ui.actions.table import TABLE

CONSOLE = [spec for spec in TABLE if spec.group is not Group.PLAN]
"""The planner is a window of its own."""


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    return window


def _in_menus(menu: QMenu) -> list[QAction]:
    found: list[QAction] = []
    for action in menu.actions():
        submenu = action.menu()
        found.extend(_in_menus(submenu) if isinstance(submenu, QMenu) else [action])
    return found


def test_every_action_of_the_table_is_in_a_menu(window: QMainWindow) -> None:
    ActionSet(window)
    menus = [action.menu() for action in window.menuBar().actions()]
    names = {
        action.objectName().rpartition(".")[0]
        for menu in menus
        if isinstance(menu, QMenu)
        for action in _in_menus(menu)
    }
    assert names == {spec.id.value for spec in CONSOLE}


def test_an_action_says_its_name(window: QMainWindow, qtbot: QtBot) -> None:
    actions = ActionSet(window)
    with qtbot.waitSignal(actions.chosen) as told:
        actions.qt_action(ActionId.NEXT).trigger()
    assert told.args == ["next", 0]


def test_a_numbered_action_says_its_number_too(window: QMainWindow, qtbot: QtBot) -> None:
    actions = ActionSet(window)
    third = next(action for action in window.findChildren(QAction, "into_theme.3"))
    with qtbot.waitSignal(actions.chosen) as told:
        third.trigger()
    assert told.args == ["into_theme", 3]


def test_undo_says_what_it_would_undo(window: QMainWindow) -> None:
    actions = ActionSet(window)
    actions.name_what_follows(ActionId.UNDO, "next step")
    assert actions.qt_action(ActionId.UNDO).text() == "Undo: next step"
    actions.name_what_follows(ActionId.UNDO, "")
    assert not actions.qt_action(ActionId.UNDO).isEnabled()


def test_a_button_can_be_pressed_when_its_action_can(window: QMainWindow, qtbot: QtBot) -> None:
    actions = ActionSet(window)
    button = ActionButton(actions, ActionId.PAUSE, "Pause")
    qtbot.addWidget(button)
    actions.set_enabled(ActionId.PAUSE, False)
    assert not button.isEnabled()
    actions.set_enabled(ActionId.PAUSE, True)
    with qtbot.waitSignal(actions.chosen) as told:
        button.click()
    assert told.args == ["pause", 0]
    assert "F9" in button.toolTip()


def test_a_key_held_down_counts_once(window: QMainWindow) -> None:
    actions = ActionSet(window)
    assert not any(actions.qt_action(spec.id).autoRepeat() for spec in CONSOLE)
