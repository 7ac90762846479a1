"""What a session needs is there before it is asked for."""

import sys

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui.beforehand import Beforehand


def test_all_that_a_session_needs_is_loaded_and_then_it_is_told(qtbot: QtBot) -> None:
    owner = QObject()
    beforehand = Beforehand(owner)
    with qtbot.waitSignal(beforehand.done):
        beforehand.begin()
    assert {"ui.running", "app.services.sounds", "wakepy"} <= sys.modules.keys()


def test_whoever_leaves_at_once_loads_nothing_more(qtbot: QtBot) -> None:
    owner = QObject()
    beforehand = Beforehand(owner)
    beforehand.begin()
    beforehand.stop()
    with qtbot.assertNotEmitted(beforehand.done, wait=200):
        pass
