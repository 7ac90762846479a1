"""Painted in ink and paper only, everything that differs still looks different: no state is told by a colour alone."""

from collections.abc import Callable, Iterator
from functools import cache
from itertools import combinations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QPushButton, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from app.domain.console import AgendaRow, PeoplePanel, RowState, Strip
from app.domain.identifiers import SlotIndex
from app.domain.people import Presence
from app.domain.stage import StageState
from app.domain.stage_parts import Phase
from app.domain.vocabulary import StepKind
from tests.support.console_frames import sample_frame, with_clock
from tests.support.dots import dots_of
from tests.support.looks import dressed
from ui.console.agenda_list import AgendaList
from ui.console.console_window import ConsoleWindow
from ui.console.notice_strip import NoticeStrip, Severity
from ui.console.panels.rows import Row, RowList
from ui.console.strip import StripBar
from ui.theme.theme import ROLES, Theme, load_theme

PAPER = ("surface", "-soft", "accent-text", "inverse-text", "band", "card", "black", "message")
MARKS = 12
"""So many pixels at least make a sign that can be seen."""


def ink_and_paper() -> Theme:
    """All words, lines and bars are black, all grounds white; the pictures of boxes are those of the light theme."""
    roles = {role: "#FFFFFF" if any(part in role for part in PAPER) else "#000000" for role in ROLES}
    roles |= {"inverse": "#FFFFFF", "inverse-text": "#000000", "surface-sunken": "#FFFFFF"}
    return Theme(load_theme("light").name, roles)


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    with dressed(qapp, ink_and_paper()) as theme:
        yield theme


def painted(widget: QWidget, place: QRect | None = None) -> QImage:
    """A picture on white, for a part that lets its window shine through would lie on black."""
    shot = widget.grab(place or widget.rect()).toImage()
    whole = QImage(shot.size(), QImage.Format.Format_RGB32)
    whole.fill("white")
    painter = QPainter(whole)
    painter.drawImage(0, 0, shot)
    painter.end()
    return whole


def differ(one: QImage, other: QImage) -> int:
    """How many pixels are ink here and paper there; another size is another shape."""
    if one.size() != other.size():
        return MARKS
    pairs = zip(dots_of(one), dots_of(other), strict=True)
    return sum(abs(lightness_of(here) - lightness_of(there)) > 128 for here, there in pairs if here != there)


@cache
def lightness_of(dot: int) -> int:
    return QColor.fromRgb(dot).lightness()


def all_differ(pictures: dict[str, QImage]) -> None:
    same = [f"{one} = {other}" for one, other in combinations(pictures, 2) if not enough(pictures, one, other)]
    assert same == []


def enough(pictures: dict[str, QImage], one: str, other: str) -> bool:
    return differ(pictures[one], pictures[other]) >= MARKS


@pytest.mark.parametrize("width", [190, 330])
def test_every_state_of_an_agenda_row(width: int, theme: Theme, qtbot: QtBot) -> None:
    pictures = {}
    for state in RowState:
        agenda = AgendaList(theme)
        qtbot.addWidget(agenda)
        agenda.resize(width, 200)
        agenda.show_rows((AgendaRow(SlotIndex(0), "Tell the story", "10:05", "5 min", state),))
        agenda.setCurrentIndex(agenda.model().index(-1, 0))
        agenda.show()
        pictures[state.value] = painted(agenda)
    all_differ(pictures)


def test_a_chosen_row_while_the_keyboard_is_elsewhere(theme: Theme, qtbot: QtBot) -> None:
    rows = RowList(theme, "Notes")
    qtbot.addWidget(rows)
    rows.resize(300, 160)
    rows.show_rows((Row(1, "one", "Same words", word="Skill"), Row(2, "two", "Same words", word="Skill")))
    rows.choose_row(0)
    rows.show()
    first, second = (rows.visualRect(rows.model_of_rows.index(number)) for number in (0, 1))
    view = rows.viewport()
    assert not rows.hasFocus()
    assert differ(painted(view, first), painted(view, second)) >= MARKS


def test_who_is_here_expected_or_gone(theme: Theme, qtbot: QtBot) -> None:
    window = ConsoleWindow(theme, theme)
    qtbot.addWidget(window, before_close_func=ConsoleWindow.let_close)
    window.show()
    frame = sample_frame(StepKind.BRIEF)
    people = frame.panels[0]
    assert isinstance(people, PeoplePanel)
    pictures = {}
    for presence in Presence:
        shown = replace(people, rows=(replace(people.rows[0], presence=presence),))
        window.show_frame(replace(frame, panels=(shown,)))
        pictures[presence.value] = painted(window.body.panels)
    all_differ(pictures)


def test_the_state_that_is_chosen_for_the_stage(theme: Theme, qtbot: QtBot) -> None:
    window = ConsoleWindow(theme, theme)
    qtbot.addWidget(window, before_close_func=ConsoleWindow.let_close)
    window.show_frame(sample_frame(StepKind.BRIEF))
    window.show()
    button = next(each for each in window.findChildren(QPushButton) if each.text() == "Freeze")
    before = painted(button)
    button.setChecked(True)
    assert differ(before, painted(button)) >= MARKS


def strip_of(qtbot: QtBot, change: Callable[[StripBar], None]) -> QImage:
    strip = StripBar()
    qtbot.addWidget(strip)
    strip.resize(1300, 50)
    strip.show_strip(sample_frame(StepKind.BRIEF).strip)
    change(strip)
    strip.show()
    return painted(strip)


def showing(strip: Strip) -> Callable[[StripBar], None]:
    def show(bar: StripBar) -> None:
        bar.show_strip(strip)

    return show


@pytest.mark.usefixtures("theme")
def test_the_strip_in_every_state_with_and_without_a_projector_saved_or_not(qtbot: QtBot) -> None:
    usual = sample_frame(StepKind.BRIEF).strip
    states = {state.value: strip_of(qtbot, showing(replace(usual, stage=state))) for state in StageState}
    all_differ(states)
    all_differ(
        {
            "late": strip_of(qtbot, showing(usual)),
            "early": strip_of(qtbot, showing(replace(usual, lateness="2 min early", late=False))),
            "kept": strip_of(qtbot, showing(replace(usual, ends="ends 11:30", over=False))),
            "lost": strip_of(qtbot, lambda strip: strip.show_projector("Room sees nothing: 0:32", lost=True)),
            "not saved": strip_of(qtbot, lambda strip: strip.show_saved("not saved", failed=True)),
        }
    )


@pytest.mark.usefixtures("theme")
def test_news_warnings_and_errors(qtbot: QtBot) -> None:
    pictures = {}
    for severity in Severity:
        strip = NoticeStrip()
        qtbot.addWidget(strip)
        strip.resize(700, 50)
        strip.show_notice("The same words.", severity)
        pictures[severity.value] = painted(strip)
        strip.dismiss()
    all_differ(pictures)


def test_the_clock_in_every_phase_and_paused(theme: Theme, qtbot: QtBot) -> None:
    window = ConsoleWindow(theme, theme)
    qtbot.addWidget(window, before_close_func=ConsoleWindow.let_close)
    window.show_frame(sample_frame(StepKind.BRIEF))
    window.show()
    pictures = {}
    for phase in Phase:
        window.show_frame(with_clock(sample_frame(StepKind.BRIEF), "0:42", phase))
        pictures[phase.value] = painted(window.body.clock)
    window.show_frame(with_clock(sample_frame(StepKind.BRIEF), "0:42", paused=True))
    pictures["paused"] = painted(window.body.clock)
    all_differ(pictures)


def test_the_tab_that_is_chosen(theme: Theme, qtbot: QtBot) -> None:
    window = ConsoleWindow(theme, theme)
    qtbot.addWidget(window, before_close_func=ConsoleWindow.let_close)
    window.show_frame(sample_frame(StepKind.VOTE))
    window.show()
    bar = window.body.panels.findChild(QTabBar)
    assert bar is not None
    before = painted(bar, bar.tabRect(1))
    window.body.panels.setCurrentIndex(1)
    assert differ(before, painted(bar, bar.tabRect(1))) >= MARKS
