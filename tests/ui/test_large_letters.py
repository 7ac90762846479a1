"""The facilitator's windows in letters up to twice as large: nothing is cut off, and what matters stays in sight."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.domain.vocabulary import StepKind
from app.services.help_pages import help_pages
from tests.support.console_frames import not_begun_frame, sample_frame, sample_spent, with_clock
from tests.support.cut_text import cut_texts, is_whole
from tests.support.home_frames import INTERRUPTED, PAST, follow_up, home, lesson, start
from tests.support.looks import write
from tests.ui.paper.test_paper_window import frame as paper_frame
from tests.ui.paper.test_paper_window import page
from ui.actions.keys_sheet import KeysSheet
from ui.console.console_window import ConsoleWindow
from ui.help.window import HelpWindow
from ui.home.frames import RememberedRoster
from ui.home.roster_box import RosterEdit
from ui.home.window import HomeWindow
from ui.paper.window import PaperWindow
from ui.theme.fonts import FAMILY
from ui.theme.style import apply_theme
from ui.theme.text_size import SIZE, USUAL_POINTS, TextSizeWatch, scale_of_system
from ui.theme.theme import load_theme

SMALL, LARGE = QSize(1366, 768), QSize(1920, 1080)
SCALES = (1.0, 1.25, 1.5, 2.0)


def shown(qtbot: QtBot, window: QWidget, size: QSize) -> None:
    window.resize(size)
    window.show()
    qtbot.waitExposed(window)
    window.resize(size)
    for _ in range(4):
        QApplication.processEvents()
    assert window.size() == size


def console(qtbot: QtBot, size: QSize) -> ConsoleWindow:
    theme = load_theme("light")
    window = ConsoleWindow(theme, theme)
    qtbot.addWidget(window, before_close_func=ConsoleWindow.let_close)
    window.show_frame(sample_frame(StepKind.BRIEF))
    window.show_projector("Epson EB-X41")
    window.show_saved("saved 10:42:07")
    shown(qtbot, window, size)
    return window


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


@pytest.mark.usefixtures("real_looks")
@pytest.mark.parametrize("size", [SMALL, LARGE], ids=["1366x768", "1920x1080"])
@pytest.mark.parametrize("scale", SCALES)
def test_the_console_in_every_step(scale: float, size: QSize, qapp: QApplication, qtbot: QtBot) -> None:
    write(qapp, scale)
    window = console(qtbot, size)
    body = window.body
    for kind in StepKind:
        window.show_frame(with_clock(sample_frame(kind), "+12:34"))
        for tab in range(body.panels.count()):
            body.panels.setCurrentIndex(tab)
            settle()
            assert cut_texts(window) == [], (kind, tab)
    window.show_notice("Grace left. Tala joins three 4.")
    settle()
    for part in (body.clock, body.strip, body.notices, body.note_line):
        assert is_whole(part, window)
    figures = next(part for part in body.clock.findChildren(QLabel) if part.text() == "+12:34")
    assert is_whole(figures, window)
    body.notices.dismiss()


@pytest.mark.usefixtures("real_looks")
@pytest.mark.parametrize("scale", [1.5, 2.0])
def test_where_there_is_room_for_one_of_them_script_and_panel_take_turns(
    scale: float, qapp: QApplication, qtbot: QtBot
) -> None:
    write(qapp, scale)
    window = console(qtbot, SMALL)
    body = window.body
    window.show_frame(sample_frame(StepKind.PLENARY_HARVEST))
    settle()
    panel_alone = body.script.isHidden()
    body.enlarge_panel()
    settle()
    assert body.script.isHidden() is not panel_alone
    assert cut_texts(window) == []
    body.enlarge_panel()
    settle()
    assert body.script.isHidden() is panel_alone


@pytest.mark.usefixtures("real_looks")
@pytest.mark.parametrize("scale", SCALES)
def test_before_and_after_the_session(scale: float, qapp: QApplication, qtbot: QtBot) -> None:
    write(qapp, scale)
    window = console(qtbot, SMALL)
    for frame in (not_begun_frame(), replace(sample_frame(StepKind.CLOSE), ended=True, panels=(sample_spent(),))):
        window.show_frame(frame)
        settle()
        assert cut_texts(window) == []


@pytest.mark.usefixtures("real_looks")
@pytest.mark.parametrize("size", [SMALL, LARGE], ids=["1366x768", "1920x1080"])
@pytest.mark.parametrize("scale", SCALES)
def test_home_the_start_page_and_the_paper_window(scale: float, size: QSize, qapp: QApplication, qtbot: QtBot) -> None:
    write(qapp, scale)
    window = HomeWindow()
    qtbot.addWidget(window)
    window.show_home(home(interrupted=(INTERRUPTED,), sessions=PAST))
    shown(qtbot, window, size)
    assert cut_texts(window) == []
    lessons = tuple(lesson(day, 7, sparkling_pairs__ask_one=9) for day in range(12))
    window.show_start(start("half-day", (RememberedRoster("Last week", "Ana"),), lessons))
    follow_up(window)
    edit = window.findChild(RosterEdit)
    assert edit is not None
    edit.setPlainText("Ana, Ben, Carla, Dov, Eli, Fay, Gus")
    settle()
    assert cut_texts(window) == []
    paper = PaperWindow()
    qtbot.addWidget(paper)
    paper.show_paper(paper_frame())
    paper.show_preview(page(), count=2)
    shown(qtbot, paper, size)
    assert cut_texts(paper) == []


@pytest.mark.usefixtures("real_looks")
@pytest.mark.parametrize("scale", SCALES)
def test_the_sheet_of_keys(scale: float, qapp: QApplication, qtbot: QtBot) -> None:
    write(qapp, scale)
    window = KeysSheet()
    qtbot.addWidget(window)
    shown(qtbot, window, SMALL)
    assert cut_texts(window) == []


@pytest.mark.usefixtures("real_looks")
@pytest.mark.parametrize("scale", SCALES)
def test_the_help_book(scale: float, qapp: QApplication, qtbot: QtBot) -> None:
    write(qapp, scale)
    window = HelpWindow()
    qtbot.addWidget(window)
    window.show_book(help_pages())
    window.open_at("time")
    shown(qtbot, window, SMALL)
    assert cut_texts(window) == []
    assert window.view.horizontalScrollBar().maximum() == 0


@pytest.mark.usefixtures("real_looks")
def test_letters_grow_while_the_console_is_open(qapp: QApplication, qtbot: QtBot) -> None:
    write(qapp, 1)
    window = console(qtbot, SMALL)
    theme = load_theme("light")

    def write_so_large(scale: float) -> None:
        if SIZE.choose(scale):
            apply_theme(qapp, theme)
            window.show_theme(theme, theme)

    TextSizeWatch(window, FAMILY, window).noticed.connect(write_so_large)
    font = QFont("Sans Serif")
    font.setPointSizeF(USUAL_POINTS * 2)
    qapp.setFont(font)
    settle()
    assert SIZE.scale == pytest.approx(2)
    assert window.body.strip._clock.font().pixelSize() == 46
    qtbot.waitUntil(lambda: cut_texts(window) == [])


@pytest.mark.usefixtures("real_looks")
def test_no_wish_goes_beyond_twice_or_below_once() -> None:
    assert SIZE.choose(scale_of_system()) is False
    assert SIZE.choose(5)
    assert SIZE.scale == 2
    assert (SIZE.letters(16), SIZE.letters(72), SIZE.grown(100), SIZE.grown(100, 1.3)) == (32, 92, 200, 130)
