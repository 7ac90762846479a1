import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.actions import words
from ui.actions.keys_sheet import KeysSheet
from ui.actions.spec import Group
from ui.actions.table import TABLE

# The offscreen platform says so whenever a window is shown.


@pytest.fixture
def sheet(qtbot: QtBot) -> KeysSheet:
    sheet = KeysSheet()
    qtbot.addWidget(sheet)
    sheet.show()
    return sheet


def test_the_sheet_lists_every_action_with_its_keys(sheet: KeysSheet) -> None:
    texts = [label.text() for label in sheet.findChildren(QLabel)]
    for spec in TABLE:
        assert any(text.startswith(words.title(spec.id)) for text in texts), spec.id
        assert all(key in texts for key in words.keys_text(spec)), spec.id


def test_the_sheet_has_a_heading_for_every_group(sheet: KeysSheet) -> None:
    texts = [label.text() for label in sheet.findChildren(QLabel)]
    assert all(words.group_title(group) in texts for group in Group)


@pytest.mark.parametrize(
    ("key", "held"),
    [(Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier)],
)
def test_esc_and_its_own_key_close_the_sheet(
    sheet: KeysSheet, key: Qt.Key, held: Qt.KeyboardModifier, qtbot: QtBot
) -> None:
    qtbot.keyClick(sheet, key, held)
    assert not sheet.isVisible()
