"""The style sheet knows every colour by its role."""

import re

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from resources import read_text
from tests.support.looks import dressed
from ui.theme.style import style_sheet
from ui.theme.theme import THEMES, load_theme


@pytest.mark.parametrize("name", THEMES)
def test_the_sheet_has_a_colour_for_every_role_it_names(name: str) -> None:
    sheet = style_sheet(load_theme(name))
    assert "$" not in sheet
    assert load_theme(name).roles["focus"] in sheet


@pytest.mark.parametrize("name", THEMES)
def test_every_picture_the_sheet_names_exists(name: str) -> None:
    pictures = re.findall(r'url\("\$themes/([^"]+)"\)', read_text("themes/sparkroom.qss"))
    assert pictures
    assert all(read_text(f"themes/{picture.replace('$name', name)}") for picture in pictures)


def test_no_colour_is_written_outside_the_themes() -> None:
    assert not re.findall(r"#[0-9A-Fa-f]{3,8}\b", read_text("themes/sparkroom.qss"))


def test_a_primary_button_wears_the_accent(qtbot: QtBot, qapp: QApplication) -> None:
    with dressed(qapp) as theme:
        button = QPushButton("Go")
        button.setProperty("role", "primary")
        qtbot.addWidget(button)
        button.resize(120, 40)
        assert button.grab().toImage().pixelColor(10, 20) == theme.color("accent")
