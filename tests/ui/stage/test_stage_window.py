"""The stage goes to the projector, goes when the projector goes, and never takes the keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.ui.stage.samples import SAMPLES
from ui.stage.stage_window import StageWindow
from ui.theme.theme import load_theme


@pytest.fixture
def window(qtbot: QtBot) -> StageWindow:
    stage = StageWindow(load_theme("light"))
    qtbot.addWidget(stage)
    stage.show_frame(SAMPLES["talk"])
    return stage


def test_it_never_takes_the_keyboard(window: StageWindow) -> None:
    assert window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert window.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus


def test_its_close_button_only_hides_it_and_says_so(window: StageWindow, qtbot: QtBot) -> None:
    window.show_as_window()
    with qtbot.waitSignal(window.hidden_by_user):
        window.windowHandle().close()
    assert not window.isVisible()
    assert window.view.composition is not None


def test_the_program_can_close_it_without_a_word(window: StageWindow, qtbot: QtBot) -> None:
    window.show_as_window()
    with qtbot.assertNotEmitted(window.hidden_by_user):
        window.hide()


def test_it_fills_a_screen_and_takes_its_shape(window: StageWindow) -> None:
    screen = QGuiApplication.primaryScreen()
    window.show_on(screen)
    assert window.fills(screen)
    assert window.geometry() == screen.geometry()
    assert window.view.aspect == screen.geometry().width() / screen.geometry().height()


def test_it_says_when_it_was_moved_away_from_its_screen(window: StageWindow, qtbot: QtBot) -> None:
    screen = QGuiApplication.primaryScreen()
    window.show_on(screen)
    with qtbot.waitSignal(window.displaced):
        window.setGeometry(10, 10, 300, 200)
    assert not window.fills(screen)


def test_where_full_screen_is_ignored_it_covers_the_screen_without_a_frame(window: StageWindow) -> None:
    screen = QGuiApplication.primaryScreen()
    window.show_as_window()
    window.cover(screen)
    assert window.fills(screen)
    assert window.windowFlags() & Qt.WindowType.FramelessWindowHint
    assert not window.isFullScreen()
    window.show_as_window()
    assert not window.windowFlags() & Qt.WindowType.FramelessWindowHint


def test_aside_it_is_seen_nowhere_until_it_comes_back_and_asks_where_to(window: StageWindow, qtbot: QtBot) -> None:
    screen = QGuiApplication.primaryScreen()
    window.show_on(screen)
    window.step_aside()
    assert not window.isVisible()
    window.show_on(screen)
    window.show_as_window()
    assert not window.isVisible()
    with qtbot.waitSignal(window.came_back):
        window.come_back()
    assert not window.is_aside
