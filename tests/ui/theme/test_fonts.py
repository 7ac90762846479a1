"""The typeface is ours, its figures have one width, and other scripts find letters."""

import pytest
from PySide6.QtGui import QFontInfo, QFontMetricsF, QTextLayout
from pytestqt.qtbot import QtBot

from ui.theme.fonts import BOLD, FAMILY, REGULAR, figures_font, load_fonts, stage_font


@pytest.fixture(autouse=True)
def application(qtbot: QtBot) -> None:
    """Fonts need an application."""


def test_every_bundled_font_can_be_read() -> None:
    assert load_fonts() == ()


@pytest.mark.parametrize("weight", [REGULAR, BOLD])
def test_the_stage_has_the_real_typeface_in_each_weight(weight: int) -> None:
    info = QFontInfo(stage_font(96, weight))
    assert (info.family(), info.weight()) == (FAMILY, weight)


def test_all_figures_of_the_clock_have_one_width() -> None:
    metrics = QFontMetricsF(figures_font(152))
    assert len({metrics.horizontalAdvance(figure) for figure in "0123456789"}) == 1


@pytest.mark.parametrize(
    ("text", "family"),
    [
        ("Żółć", FAMILY),
        ("привет", "Noto Sans"),
        ("سلام", "Noto Sans Arabic"),
        ("שלום", "Noto Sans Hebrew"),
        ("नमस्ते", "Noto Sans"),
        ("สวัสดี", "Noto Sans Thai"),
        ("🌱", "Noto Emoji"),
    ],
)
def test_other_scripts_are_drawn_with_a_bundled_font(text: str, family: str) -> None:
    layout = QTextLayout(text, stage_font(68))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    runs = layout.glyphRuns()
    assert {run.rawFont().familyName() for run in runs} == {family}
    assert all(glyph != 0 for run in runs for glyph in run.glyphIndexes())
