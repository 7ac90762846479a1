"""What reaches into a part of a picture: all ink lies within the reach of its item."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from ui.stage.items import Box, Composition
from ui.stage.lines import text_item
from ui.stage.painter import paint
from ui.stage.reach import reach, reaches
from ui.theme.fonts import BOLD, REGULAR, SEMI_BOLD
from ui.theme.theme import load_theme

pytestmark = pytest.mark.usefixtures("qapp")

PLAIN = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=6)


@settings(max_examples=25)
@given(PLAIN, st.sampled_from((40, 64, 120)), st.sampled_from((REGULAR, SEMI_BOLD, BOLD)))
def test_no_ink_lies_beyond_the_reach(text: str, px: int, weight: int) -> None:
    place = Box(60, 50, 780, 200)
    item = text_item(text, px, weight, "stage-text", place)
    picture = QImage(900, 300, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    paint(painter, Composition(900, 300, "stage-surface", (item,)), load_theme("light"))
    left, top, right, bottom = reach(item)
    painter.fillRect(QRectF(left, top, right - left, bottom - top), load_theme("light").color("stage-surface"))
    painter.end()
    bare = QImage(picture.size(), picture.format())
    bare.fill(load_theme("light").color("stage-surface"))
    assert picture == bare


def test_letters_reach_less_far_than_their_line() -> None:
    line = text_item("C", 40, REGULAR, "stage-text", Box(0, 0, 40, 56))
    assert reach(line).top > 0
    assert reach(line).bottom < 56


def test_the_reach_of_the_same_items_is_worked_out_once() -> None:
    items = (text_item("once", 40, REGULAR, "stage-text", Box(0, 0, 40, 56)),)
    assert reaches(items) is reaches(items)
    assert reaches((items[0], items[0])) == (reach(items[0]), reach(items[0]))
