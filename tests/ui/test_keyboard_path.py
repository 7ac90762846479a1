"""Every window with Tab alone: it comes everywhere and back, in the order of what is seen, and shows where it is."""

from collections.abc import Callable, Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.vocabulary import StepKind
from app.services.help_pages import help_pages
from tests.support.console_frames import sample_frame, sample_spent
from tests.support.home_frames import INTERRUPTED, PAST, follow_up, home, lesson, start
from tests.support.looks import dressed
from tests.support.tabbing import comes_everywhere, weak_rings
from tests.ui.paper.test_paper_window import frame as paper_frame
from tests.ui.paper.test_paper_window import page
from ui.actions.keys_sheet import KeysSheet
from ui.console.console_window import ConsoleWindow
from ui.console.looks import is_within
from ui.help.window import HelpWindow
from ui.home.frames import RememberedRoster
from ui.home.roster_box import RosterEdit
from ui.home.window import HomeWindow
from ui.paper.window import PaperWindow
from ui.theme.theme import THEMES, Theme, load_theme


@pytest.fixture(params=THEMES)
def theme(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Theme]:
    with dressed(qapp, load_theme(request.param)) as theme:
        yield theme


only_light = pytest.mark.parametrize("theme", THEMES[:1], indirect=True)


def shown(qtbot: QtBot, window: QWidget) -> QWidget:
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def console(qtbot: QtBot, theme: Theme, kind: StepKind) -> ConsoleWindow:
    window = ConsoleWindow(theme, theme)
    qtbot.addWidget(window, before_close_func=ConsoleWindow.let_close)
    frame = sample_frame(kind)
    if kind is StepKind.CLOSE:
        frame = replace(frame, ended=True, panels=(sample_spent(), *frame.panels))
    window.show_frame(frame)
    window.show_notice("Grace left. Tala joins three 4.")
    shown(qtbot, window)
    return window


def home_window(qtbot: QtBot) -> HomeWindow:
    window = HomeWindow()
    qtbot.addWidget(window)
    window.show_home(home(interrupted=(INTERRUPTED,), sessions=PAST))
    shown(qtbot, window)
    return window


def start_window(qtbot: QtBot) -> HomeWindow:
    window = home_window(qtbot)
    lessons = tuple(lesson(day, 7, sparkling_pairs__ask_one=9) for day in range(12))
    window.show_start(start("half-day", (RememberedRoster("Last week", "Ana"),), lessons))
    follow_up(window)
    edit = window.findChild(RosterEdit)
    assert edit is not None
    edit.setPlainText("Ana, Ben, Carla, Dov, Eli, Fay, Gus")
    return window


def paper_window(qtbot: QtBot) -> PaperWindow:
    window = PaperWindow()
    qtbot.addWidget(window)
    window.show_paper(paper_frame())
    window.show_preview(page(), count=2)
    shown(qtbot, window)
    return window


def keys_sheet(qtbot: QtBot) -> QWidget:
    window = KeysSheet()
    qtbot.addWidget(window)
    return shown(qtbot, window)


def help_book(qtbot: QtBot) -> QWidget:
    window = HelpWindow()
    qtbot.addWidget(window)
    window.show_book(help_pages())
    window.open_at("home")
    window.contents.page_chosen.emit("time")
    return shown(qtbot, window)


@only_light
@pytest.mark.parametrize("kind", StepKind)
def test_tab_comes_everywhere_on_the_console_in_the_order_of_what_is_seen(
    kind: StepKind, theme: Theme, qtbot: QtBot
) -> None:
    window = console(qtbot, theme, kind)
    body = window.body
    parts = (body.agenda, body.clock, body.script, body.panels, body.preview, body.notices, body.note_line)
    for tab in range(body.panels.count()):
        body.panels.setCurrentIndex(tab)
        passed = comes_everywhere(qtbot, window)
        ranks = [next(rank for rank, part in enumerate(parts) if is_within(part, each)) for each in passed]
        turn = ranks.index(0)
        assert ranks[turn:] + ranks[:turn] == sorted(ranks)
    while body.notices.is_showing:
        body.notices.dismiss()


@only_light
@pytest.mark.usefixtures("theme")
def test_tab_on_home_goes_from_what_was_interrupted_to_the_past(qtbot: QtBot) -> None:
    window = home_window(qtbot)
    window.show_first_page()
    path = comes_everywhere(qtbot, window)
    names = [each.accessibleName() for each in path]
    turn = next(number for number, name in enumerate(names) if name.startswith("It went on"))
    assert [name.split(":")[0] for name in names[turn:] + names[:turn]][:6] == [
        "It went on",
        "It waited for me",
        "End this session",
        "Language of the workshops",
        "Best work, honest slips",
        "Serious success review",
    ]


@only_light
@pytest.mark.usefixtures("theme")
@pytest.mark.parametrize("made", [start_window, paper_window, help_book])
def test_tab_comes_everywhere_on_the_start_page_and_in_the_paper_window(
    made: Callable[[QtBot], QWidget], qtbot: QtBot
) -> None:
    comes_everywhere(qtbot, made(qtbot))


@pytest.mark.parametrize("kind", [StepKind.PLENARY_HARVEST, StepKind.VOTE, StepKind.PAIR_TALK, StepKind.CLOSE])
def test_whatever_has_the_keyboard_on_the_console_is_framed(kind: StepKind, theme: Theme, qtbot: QtBot) -> None:
    window = console(qtbot, theme, kind)
    assert weak_rings(window) == {}
    while window.body.notices.is_showing:
        window.body.notices.dismiss()


@pytest.mark.usefixtures("theme")
@pytest.mark.parametrize("made", [home_window, start_window, paper_window, keys_sheet, help_book])
def test_whatever_has_the_keyboard_elsewhere_is_framed(made: Callable[[QtBot], QWidget], qtbot: QtBot) -> None:
    assert weak_rings(made(qtbot)) == {}


@only_light
@pytest.mark.usefixtures("theme")
def test_a_part_without_a_frame_is_found(qtbot: QtBot) -> None:
    window = paper_window(qtbot)
    plain = "QPushButton, QPushButton:focus { border: 1px solid gray; background: white; margin: 0; padding: 6px; }"
    for button in window.findChildren(QPushButton):
        button.setStyleSheet(plain)
    assert any(name.startswith("QPushButton") for name in weak_rings(window))
