"""What is inside and under which terms, from Home by keyboard."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.services.bootstrap import bootstrap
from app.services.licences import components
from exercises import content_folder
from tests.support.accessible import faults_of
from tests.support.trainer import live, press, until, window
from ui.about.window import AboutWindow
from ui.home.window import HomeWindow


@pytest.fixture
def about(qtbot: QtBot) -> AboutWindow:
    made = AboutWindow("1.2.3", components())
    qtbot.addWidget(made)
    made.open()
    qtbot.waitExposed(made)
    return made


def test_each_part_shows_its_own_terms(about: AboutWindow) -> None:
    listed, text = about.findChild(QListWidget), about.findChild(QPlainTextEdit)
    assert listed is not None
    assert text is not None
    assert text.toPlainText().startswith("MIT License")
    row = next(number for number, each in enumerate(components()) if each.name == "Noto Emoji")
    listed.setCurrentRow(row)
    assert listed.currentItem().text() == "Noto Emoji"
    assert "SIL OPEN FONT LICENSE" in text.toPlainText().upper()


def test_it_can_be_read_without_eyes(about: AboutWindow) -> None:
    assert faults_of(about) == []


@pytest.mark.usefixtures("qtbot")
def test_a_key_opens_it_on_home_once_and_esc_closes_it(tmp_path: Path) -> None:
    async def look() -> None:
        home = await window(HomeWindow)
        home.activateWindow()
        await until(home.isActiveWindow, "Home in front")
        for _ in range(2):
            press(Qt.Key.Key_F2, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
            about = await window(AboutWindow)
            home.activateWindow()
            await until(home.isActiveWindow, "Home in front")
        assert len(home.findChildren(AboutWindow)) == 1
        about.activateWindow()
        await until(about.isActiveWindow, "the page in front")
        press(Qt.Key.Key_Escape)
        await until(lambda: not home.findChildren(AboutWindow), "Home alone again")

    live(bootstrap(content_folder(), tmp_path / "data"), look)
