"""What the plan put aside, offered at the running session with what it does to the end."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app.domain.commands import AddParked
from app.domain.console import ParkedOffer
from app.domain.vocabulary import StepKind
from tests.support.console_frames import sample_frame
from ui.actions.spec import ActionId
from ui.console.console_window import ConsoleWindow
from ui.console.parked_menu import ParkedMenu
from ui.theme.theme import load_theme

OFFERS = (
    ParkedOffer("Team meeting spark", "12 min", "ends 11:40, 10 min over"),
    ParkedOffer("Coffee & cake", "10 min", "ends 11:38"),
    ParkedOffer("שיחה בזוגות", "15 min", "ends 11:43"),
)


@pytest.fixture
def console(qtbot: QtBot) -> ConsoleWindow:
    theme = load_theme("light")
    window = ConsoleWindow(theme, theme)
    qtbot.addWidget(window, before_close_func=ConsoleWindow.let_close)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def may_be_asked(console: ConsoleWindow) -> bool:
    return console.action_set.qt_action(ActionId.ADD_PARKED).isEnabled()


def test_without_anything_put_aside_nothing_can_be_asked(console: ConsoleWindow) -> None:
    frame = sample_frame(StepKind.BRIEF)
    console.show_frame(frame)
    assert not may_be_asked(console)
    console.show_frame(replace(frame, parked=OFFERS))
    assert may_be_asked(console)
    console.show_frame(frame)
    assert not may_be_asked(console)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_key_offers_it_with_the_end_and_enter_adds(console: ConsoleWindow, qtbot: QtBot) -> None:
    console.show_frame(replace(sample_frame(StepKind.BRIEF), parked=OFFERS))
    asked: list[object] = []
    console.command_requested.connect(asked.append)
    qtbot.keyClick(console.body.note_line._text, Qt.Key.Key_F8, Qt.KeyboardModifier.ControlModifier)
    menu: QMenu | None = console.findChild(ParkedMenu)
    assert menu is not None
    assert menu.isVisible()
    assert [action.text() for action in menu.actions()] == [
        "Team meeting spark: 12 min, ends 11:40, 10 min over",
        "Coffee && cake: 10 min, ends 11:38",
        "\N{FIRST STRONG ISOLATE}שיחה בזוגות\N{POP DIRECTIONAL ISOLATE}: 15 min, ends 11:43",
    ]
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert asked == [AddParked(1)]
