"""The window of older copies for every pair of eyes and hands: heard, and walked with Tab alone."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.accessible import faults_of
from tests.support.copies_windows import copies_window
from tests.support.looks import dressed
from tests.support.tabbing import path_of, ring_share, stops_of
from ui.copies.window import CopiesWindow
from ui.theme.theme import THEMES, load_theme

NEARLY_ALL_AROUND = 0.9


def shown(qtbot: QtBot) -> CopiesWindow:
    window = copies_window()
    qtbot.addWidget(window)
    window.showNormal()
    window.resize(1060, 660)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def test_everything_has_a_name_and_a_role(qtbot: QtBot, qapp: QApplication) -> None:
    with dressed(qapp):
        window = shown(qtbot)
        assert faults_of(window) == []
        window.show_copy(None)
        assert faults_of(window) == []


@pytest.mark.parametrize("theme", THEMES)
def test_tab_comes_everywhere_and_shows_where_it_is(qtbot: QtBot, qapp: QApplication, theme: str) -> None:
    with dressed(qapp, load_theme(theme)):
        window = shown(qtbot)
        window.allow_undo(allowed=True)
        assert set(path_of(qtbot, window)) == set(stops_of(window))
        for part in stops_of(window):
            assert ring_share(window, part) > NEARLY_ALL_AROUND, part
