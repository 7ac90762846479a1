"""The results page for every pair of eyes and hands: heard, walked with Tab alone, in letters up to twice as large."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QStyle, QStyleOptionFrame
from pytestqt.qtbot import QtBot

from app.domain.anonymising import Change
from tests.support.accessible import faults_of
from tests.support.cut_text import cut_texts
from tests.support.in_front import in_front
from tests.support.looks import write
from tests.support.results_frames import results
from tests.support.tabbing import NEARLY_ALL_AROUND, path_of, ring_share, stops_of
from ui.language.language import ENGLISH, LANGUAGE
from ui.results.close_down_dialog import CloseDownDialog
from ui.results.frames import ResultsFrame
from ui.results.names_dialog import NamesDialog
from ui.results.window import ResultsWindow
from ui.theme.style import apply_theme
from ui.theme.theme import THEMES, load_theme

pytestmark = pytest.mark.usefixtures("real_looks")


def page(qtbot: QtBot, theme: str = "light") -> ResultsWindow:
    window = ResultsWindow(load_theme(theme))
    qtbot.addWidget(window)
    window.foot.show_folder("/home/robin/Documents")
    window.show_results(results())
    return window


def dialog(qtbot: QtBot) -> CloseDownDialog:
    made = CloseDownDialog("Team Spark", "21 November 2026 · 14 people", "/home/robin/Documents")
    qtbot.addWidget(made)
    return made


def names_dialog(qtbot: QtBot) -> NamesDialog:
    made = NamesDialog((Change("Aminata", "Seat 1"), Change("Ask Aminata", "Ask Seat 1")))
    qtbot.addWidget(made)
    return made


def test_everything_has_a_name_and_a_role(qtbot: QtBot) -> None:
    window = page(qtbot)
    in_front(qtbot, window)
    for tab in range(4):
        window.tabs.setCurrentIndex(tab)
        assert faults_of(window) == []
    assert faults_of(in_front(qtbot, dialog(qtbot))) == []
    assert faults_of(in_front(qtbot, names_dialog(qtbot))) == []


@pytest.mark.parametrize("theme", THEMES)
def test_tab_comes_everywhere_and_shows_where_it_is(qtbot: QtBot, qapp: QApplication, theme: str) -> None:
    apply_theme(qapp, load_theme(theme))
    window = page(qtbot, theme)
    in_front(qtbot, window)
    for tab in range(4):
        window.tabs.setCurrentIndex(tab)
        assert set(path_of(qtbot, window)) == set(stops_of(window))
    for part in stops_of(window):
        assert ring_share(window, part) > NEARLY_ALL_AROUND, part


@pytest.mark.parametrize("scale", [1.25, 2.0])
def test_large_letters_cut_nothing_off(qtbot: QtBot, qapp: QApplication, scale: float) -> None:
    write(qapp, scale)
    window = page(qtbot)
    in_front(qtbot, window, QSize(1920, 1080))
    for tab in range(4):
        window.tabs.setCurrentIndex(tab)
        QApplication.processEvents()
        assert cut_texts(window) == []
    assert cut_texts(in_front(qtbot, dialog(qtbot), QSize(900, 760))) == []
    assert cut_texts(in_front(qtbot, names_dialog(qtbot), QSize(900, 760))) == []


@pytest.mark.parametrize("tab", [0, 1])
def test_what_is_typed_anew_in_its_place_is_seen_whole(qtbot: QtBot, tab: int) -> None:
    window = page(qtbot)
    in_front(qtbot, window)
    window.tabs.setCurrentIndex(tab)
    table = (window.actions_table, window.themes)[tab]
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    room = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, field)
    assert room.height() >= field.fontMetrics().tightBoundingRect("Ålgj").height()


def test_what_stands_in_the_place_of_a_note_that_goes_is_chosen(qtbot: QtBot) -> None:
    window = page(qtbot)
    before = results()
    asking = before.themes[0]
    window.themes.setFocus()
    for _ in range(2):
        qtbot.keyClick(window.themes, Qt.Key.Key_Down)
    window.show_results(replace(before, themes=(replace(asking, notes=asking.notes[::2]), *before.themes[1:])))
    chosen = window.themes.currentItem()
    assert chosen is not None
    assert chosen.text(0) == asking.notes[2].text
    window.show_results(ResultsFrame("Nothing", "today"))
    assert window.themes.currentItem() is None


def test_in_german_nothing_is_cut_off_on_a_small_laptop(qtbot: QtBot) -> None:
    LANGUAGE.speak("de")
    try:
        assert cut_texts(in_front(qtbot, page(qtbot), QSize(1014, 632))) == []
    finally:
        LANGUAGE.speak(ENGLISH)
