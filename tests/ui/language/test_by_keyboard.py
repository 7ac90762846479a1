"""Another language by keyboard alone, on Home and in the middle of a session."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.services.bootstrap import bootstrap
from exercises import content_folder
from tests.support.trainer import front, live, press, until, window
from tests.ui.test_home_to_handouts import start_ninety_minutes
from ui.console.console_window import ConsoleWindow
from ui.home.window import HomeWindow
from ui.language.dialog import LanguageDialog
from ui.language.language import LANGUAGE, PREFERENCE

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def test_a_trainer_changes_the_language_while_the_clock_runs(qtbot: QtBot, tmp_path: Path) -> None:
    services = bootstrap(content_folder(), tmp_path)

    async def story() -> None:
        await start_ninety_minutes()
        console = await window(ConsoleWindow)
        press(Qt.Key.Key_F5)
        assert console.menuBar().actions()[0].text() == "Time"
        press(Qt.Key.Key_F3, CTRL_SHIFT)
        dialog = await front(LanguageDialog)
        press(Qt.Key.Key_Down)
        press(Qt.Key.Key_Down)
        assert LANGUAGE.spoken == "de"
        assert dialog.windowTitle() == "Sprache"
        assert console.menuBar().actions()[0].text() == "Zeit"
        assert "Zeit" in _labels(console) or "Länge" in _labels(console)
        press(Qt.Key.Key_Escape)
        await until(lambda: not dialog.isVisible(), "the dialog is gone")
        console.activateWindow()
        await until(console.isActiveWindow, "the console has the keyboard")
        press(Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
        home = await window(HomeWindow)
        assert "Frühere Sitzungen" in _labels(home)

    live(services, story)
    assert services.library.preference(PREFERENCE) == "de"


def _labels(within: HomeWindow | ConsoleWindow) -> set[str]:
    return {each.text() for each in within.findChildren(QLabel) if each.isVisible()}
