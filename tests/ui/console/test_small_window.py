"""The console where the laptop shows no more than the projector does: 1024 by 768."""

from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QApplication, QLabel, QTableView
from pytestqt.qtbot import QtBot

from app.domain.console import Advice, BallotPanel, LossQuestion
from app.domain.identifiers import SlotIndex
from app.domain.instants import minutes
from app.domain.stage_parts import Phase
from app.domain.vocabulary import StepKind
from tests.support.console_frames import sample_frame, sample_people, with_clock
from tests.support.cut_text import cut_texts
from tests.support.looks import dressed
from tests.support.rooms import Room
from ui.console.console_window import ConsoleWindow
from ui.console.panels.ballot_view import BallotView
from ui.theme.magnifying import CONSOLE_NEEDS
from ui.theme.style import apply_theme
from ui.theme.theme import Theme, load_theme


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The real looks, for they decide how wide words are."""
    with dressed(qapp) as theme:
        yield theme


@pytest.mark.parametrize("kind", StepKind)
@pytest.mark.parametrize("clock", ["4:12", "10:00", "+12:34"])
def test_nothing_is_cut_off_in_the_smallest_window(kind: StepKind, clock: str, theme: Theme, qtbot: QtBot) -> None:
    window = ConsoleWindow(theme, theme)
    qtbot.addWidget(window, before_close_func=ConsoleWindow.let_close)
    window.show_frame(with_clock(sample_frame(kind), clock))
    window.resize(CONSOLE_NEEDS)
    window.show()
    qtbot.waitExposed(window)
    body = window.body
    assert body.agenda.width() >= 160
    for words in body.clock.findChildren(QLabel):
        assert not words.isVisible() or words.width() >= words.minimumSizeHint().width(), words.text()
    settle()
    assert cut_texts(window) == []
    window.show_notice("Grace left. Tala joins three 4.")
    settle()
    assert cut_texts(window) == []
    body.notices.dismiss()


@pytest.mark.parametrize("height", [660, 768])
def test_a_long_proposal_and_a_notice_leave_the_clock_whole(height: int, theme: Theme, qtbot: QtBot) -> None:
    window = ConsoleWindow(theme, theme)
    qtbot.addWidget(window, before_close_func=ConsoleWindow.let_close)
    frame = with_clock(sample_frame(StepKind.PLENARY_HARVEST), "+3:38", Phase.OVER)
    said = "2 min over for the end 12:00. Meet your partner −1 min; Stories stay −1 min. What was promised is kept."
    window.show_frame(replace(frame, advice=(Advice(said, (), None),)))
    window.resize(1024, height)
    window.show()
    qtbot.waitExposed(window)
    window.show_notice("The stage is on EPSON PJ, extended, 1024 × 768.")
    settle()
    clock = window.body.clock
    assert clock.height() >= clock.minimumSizeHint().height()
    if height > 660:
        assert window.body.panels.height() >= window.body.panels.minimumSizeHint().height()


def test_the_answers_about_lost_time_take_the_colours_of_another_theme(
    theme: Theme, qapp: QApplication, qtbot: QtBot
) -> None:
    asks = LossQuestion(SlotIndex(3), 4, "Agree", "12:10")
    frame = replace(sample_frame(StepKind.PLENARY_HARVEST), question=asks)
    changed, dark = ConsoleWindow(theme, theme), load_theme("high-contrast")
    qtbot.addWidget(changed, before_close_func=ConsoleWindow.let_close)
    changed.show_frame(frame)
    changed.show()
    apply_theme(qapp, dark)
    changed.show_theme(dark, dark)
    made = ConsoleWindow(dark, dark)
    qtbot.addWidget(made, before_close_func=ConsoleWindow.let_close)
    made.show_frame(frame)
    made.show()
    settle()
    assert changed.body.loss.grab().toImage() == made.body.loss.grab().toImage()


def settle() -> None:
    """Let the parts agree about the height, which takes them a few turns."""
    for _ in range(8):
        QApplication.processEvents()


def test_a_question_about_lost_time_takes_no_height_from_the_panels(theme: Theme, qtbot: QtBot) -> None:
    window = ConsoleWindow(theme, theme)
    qtbot.addWidget(window, before_close_func=ConsoleWindow.let_close)
    frame = sample_frame(StepKind.PLENARY_HARVEST)
    window.show_frame(frame)
    window.resize(CONSOLE_NEEDS)
    window.show()
    qtbot.waitExposed(window)
    settle()
    before = window.body.panels.height()
    window.show_frame(replace(frame, question=LossQuestion(SlotIndex(3), 4, "A long title of a step " * 4, "12:10")))
    qtbot.waitUntil(lambda: window.body.loss.height() > 60)
    assert window.body.panels.height() >= before
    assert window.body.loss.geometry().bottom() < window.body.note_line.geometry().top()


def test_script_gives_way_to_three_groups_and_their_hint_under_a_proposal_and_a_notice(
    theme: Theme, qtbot: QtBot
) -> None:
    room = Room(people=15)
    room.go_on_to("sparkling-pairs", "pair")
    room.wait(minutes(13))
    window = ConsoleWindow(theme, theme)
    qtbot.addWidget(window, before_close_func=ConsoleWindow.let_close)
    window.show_frame(room.console())
    window.resize(1366, 768)
    window.show()
    qtbot.waitExposed(window)
    before = window.body.agenda.height()
    window.show_notice("Grace left. Tala joins three 4.")
    qtbot.waitUntil(lambda: window.body.agenda.height() < before)
    panels = window.body.panels
    seats = panels.findChild(QTableView)
    assert seats is not None
    qtbot.waitUntil(lambda: seats.viewport().height() >= 3 * seats.rowHeight(0))
    assert window.body.advice.isVisible()
    assert panels.height() >= panels.minimumSizeHint().height()
    assert panels.geometry().bottom() < window.body.notices.mapTo(window, QPoint(0, 0)).y()


def test_the_only_panel_does_not_lie_under_the_key_that_enlarges_it(theme: Theme, qtbot: QtBot) -> None:
    window = ConsoleWindow(theme, theme)
    qtbot.addWidget(window, before_close_func=ConsoleWindow.let_close)
    window.show_frame(replace(sample_frame(StepKind.BRIEF), panels=(sample_people(12),)))
    window.show()
    qtbot.waitExposed(window)
    panels = window.body.panels
    corner, view = panels.cornerWidget(), panels.currentWidget()
    assert corner is not None
    assert view is not None
    assert corner.geometry().bottom() < view.mapTo(panels, view.rect().topLeft()).y()


@pytest.mark.parametrize(("height", "fills"), [(768, True), (1080, False)])
def test_a_window_that_would_reach_beyond_the_screen_fills_it(
    height: int, fills: bool, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QScreen, "availableGeometry", lambda _screen: QRect(0, 0, 1920, height))
    theme = load_theme("light")
    window = ConsoleWindow(theme, theme)
    qtbot.addWidget(window, before_close_func=ConsoleWindow.let_close)
    window.show_frame(sample_frame(StepKind.BRIEF))
    window.show_whole()
    assert window.isVisible()
    assert window.isMaximized() is fills


def test_a_long_check_sum_stays_a_line_and_leaves_the_options_their_place(theme: Theme, qtbot: QtBot) -> None:
    window = ConsoleWindow(theme, theme)
    qtbot.addWidget(window, before_close_func=ConsoleWindow.let_close)
    frame = sample_frame(StepKind.VOTE)
    check = "30 of 36 dots counted (12 people × 3 dots). “Help” has 13, but 12 people are here"
    panels = tuple(replace(each, check=check) if isinstance(each, BallotPanel) else each for each in frame.panels)
    window.show_frame(replace(frame, panels=panels))
    window.resize(1024, 768)
    window.show()
    qtbot.waitExposed(window)
    view = window.body.panels.find_view(BallotView)
    assert view is not None
    assert view._check.width() > 2 * view._close_button.width()
    assert view._check.height() <= 3 * view._check.fontMetrics().height()


def test_a_short_check_sum_stands_beside_the_only_button_of_a_closed_vote(theme: Theme, qtbot: QtBot) -> None:
    window = ConsoleWindow(theme, theme)
    qtbot.addWidget(window, before_close_func=ConsoleWindow.let_close)
    frame = sample_frame(StepKind.VOTE)
    check = "19 of 60 dots counted (12 people × 5 dots)"
    opened, closed = (
        tuple(
            replace(each, check=check, closed=now) if isinstance(each, BallotPanel) else each for each in frame.panels
        )
        for now in (False, True)
    )
    window.show_frame(replace(frame, panels=opened))
    window.resize(1024, 768)
    window.show()
    qtbot.waitExposed(window)
    window.show_frame(replace(frame, panels=closed))
    view = window.body.panels.find_view(BallotView)
    assert view is not None
    assert view._foot.direction() == view._foot.Direction.LeftToRight
