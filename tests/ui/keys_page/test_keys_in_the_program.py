"""From Home by keyboard: another key, a clicker, a sheet on paper; and all of it again at the next start."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.domain.clicker import Button, Clicker
from app.services.bootstrap import Services, bootstrap
from exercises import content_folder
from tests.support.pdfs import text
from tests.support.trainer import front, live, press, until, window
from ui.actions.assigned import KEYS
from ui.actions.keys_sheet import KeysSheet
from ui.actions.spec import ActionId
from ui.home.window import HomeWindow
from ui.keys_page.clicker_window import ClickerWindow
from ui.keys_page.keys_window import KeysWindow
from ui.paper.sheet_window import SheetWindow

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def services(tmp_path: Path) -> Services:
    return bootstrap(content_folder(), tmp_path / "data")


async def keys_sheet() -> KeysSheet:
    """Ctrl+F1 on Home."""
    home = await window(HomeWindow)
    home.activateWindow()
    await until(home.isActiveWindow, "Home in front")
    press(Qt.Key.Key_F1, CTRL)
    sheet = await window(KeysSheet)
    sheet.activateWindow()
    await until(sheet.isActiveWindow, "the sheet in front")
    return sheet


@pytest.mark.usefixtures("qtbot")
def test_a_key_changed_from_home_is_there_at_the_next_start(services: Services, tmp_path: Path) -> None:
    async def change() -> None:
        await keys_sheet()
        press(Qt.Key.Key_Comma, CTRL)
        keys = await front(KeysWindow)
        keys.list.choose(ActionId.LOUDER, 0, 0)
        press(Qt.Key.Key_Return)
        press(Qt.Key.Key_F24)
        assert KEYS.keys_of(ActionId.LOUDER) == ("F24",)

    live(services, change)
    KEYS.voice.blockSignals(True)
    KEYS.use(KEYS.choices.usual(ActionId.LOUDER), Clicker())
    KEYS.voice.blockSignals(False)

    async def later() -> None:
        home = await window(HomeWindow)
        await until(lambda: KEYS.keys_of(ActionId.LOUDER) == ("F24",), "the own key")
        home.activateWindow()
        await until(home.isActiveWindow, "Home in front")
        press(Qt.Key.Key_F24)
        await until(lambda: home.notices.is_showing, "how loud it is")
        home.notices.dismiss()

    live(bootstrap(content_folder(), tmp_path / "data"), later)


@pytest.mark.usefixtures("qtbot")
def test_a_clicker_is_learned_from_home(services: Services) -> None:
    async def learn() -> None:
        await keys_sheet()
        press(Qt.Key.Key_Period, CTRL)
        await front(ClickerWindow)
        press(Qt.Key.Key_Right)
        assert KEYS.clicker.keys_of(Button.FORWARD) == ("Right",)

    live(services, learn)
    assert services.library.preference("clicker") == '{"Right":"forward"}'


@pytest.mark.usefixtures("qtbot")
def test_the_keys_are_saved_as_a_sheet(services: Services, tmp_path: Path) -> None:
    file, lost = tmp_path / "keys.pdf", tmp_path / "no such folder" / "keys.pdf"

    async def save() -> None:
        await keys_sheet()
        press(Qt.Key.Key_F1, CTRL | SHIFT)
        paper = await window(SheetWindow)
        await until(lambda: paper.preview.page_words == "Page 1 of 1", "the page")
        paper._ask_to_save(str(lost))
        await until(lambda: paper.notices.is_showing, "what went wrong")
        assert paper.notices._text.text().startswith(f"It could not be written to {lost}: ")
        assert not paper._open.isEnabled()
        paper.notices.dismiss()
        paper._ask_to_save(str(file))
        await until(lambda: paper.notices.is_showing, "where it is")
        assert paper.notices._text.text() == f"It is saved in {file}."
        assert paper._open.isEnabled()
        paper.notices.dismiss()

    live(services, save)
    assert "Restart this step Ctrl+R" in text(file.read_bytes())


def test_the_sheet_of_keys_says_at_once_what_is_changed(qtbot: QtBot) -> None:
    sheet = KeysSheet()
    qtbot.addWidget(sheet)
    sheet.show()
    KEYS.use(KEYS.choices.with_keys(ActionId.KEYS, ("F24",)), Clicker())
    texts = [each.text() for each in sheet.findChildren(QLabel)]
    assert "F24" in texts
    assert any(each.startswith("Esc or F24 closes this sheet.") for each in texts)
    qtbot.keyClick(sheet, Qt.Key.Key_F24)
    assert not sheet.isVisible()
