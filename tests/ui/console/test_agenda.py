"""The agenda in the window: planned and expected times, promises, and what a proposal would change."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from app.domain.console import AgendaRow, ClockSpan, RowChange, RowState, RowTimes
from app.domain.identifiers import SlotIndex
from ui.console.agenda_list import AgendaList
from ui.console.agenda_words import breaks_promise, change_words, exact_words, times_words
from ui.theme.theme import load_theme

PLANNED, REAL = ClockSpan("10:00:00", "10:18:00"), ClockSpan("10:05:07", "10:23:07")
HEADING = AgendaRow(None, "Role swap", "10:05", "18 min", RowState.LATER, times=RowTimes(PLANNED, REAL))
STEP = AgendaRow(SlotIndex(3), "Build the wall", "10:05", "3 min", RowState.LATER)
BREAK = AgendaRow(
    SlotIndex(4), "Break", "10:05", "18 min", RowState.LATER, times=RowTimes(PLANNED, REAL, promised=True, late="5 min")
)
END = AgendaRow(
    None,
    "End",
    "11:36",
    "",
    RowState.LATER,
    times=RowTimes(ClockSpan("11:30:00"), ClockSpan("11:36:00"), promised=True, late="6 min"),
)
ROWS = (HEADING, STEP, BREAK, END)
CHANGE = RowChange(SlotIndex(3), "Build the wall", "3 min", "2 min", "10:05", "10:03")


@pytest.fixture
def agenda(qtbot: QtBot) -> AgendaList:
    shown = AgendaList(load_theme("light"))
    qtbot.addWidget(shown)
    shown.resize(320, 400)
    shown.show_rows(ROWS)
    shown.show()
    return shown


def at(agenda: AgendaList, number: int, role: Qt.ItemDataRole) -> str:
    found = agenda.model().index(number, 0).data(role)
    assert isinstance(found, str)
    return found


def heights(agenda: AgendaList) -> list[int]:
    option = QStyleOptionViewItem()
    model = agenda.model()
    indexes = [model.index(number, 0) for number in range(model.rowCount())]
    return [agenda.itemDelegateForIndex(index).sizeHint(option, index).height() for index in indexes]


def test_planned_and_expected_are_said_once_where_they_are_the_same() -> None:
    on_time = replace(HEADING, times=RowTimes(PLANNED, ClockSpan("10:00:40", "10:18:40")))
    assert times_words(on_time) == ("10:00–10:18",)
    assert times_words(HEADING) == ("10:00–10:18, now 10:05–10:23", "now 10:05–10:23")
    assert times_words(replace(HEADING, state=RowState.PAST))[0] == "planned 10:00–10:18, was 10:05–10:23"
    assert times_words(replace(HEADING, times=RowTimes(PLANNED, None))) == ("planned 10:00–10:18, left out",)
    assert times_words(STEP) == ()


def test_a_promise_is_said_in_words_and_so_is_that_it_would_be_late() -> None:
    kept = replace(BREAK, times=RowTimes(PLANNED, PLANNED, promised=True))
    assert times_words(kept)[0] == "promised 10:00, ends 10:18"
    assert times_words(BREAK)[0] == "promised 10:00, expected 10:05, 5 min late"
    assert [breaks_promise(row) for row in (kept, BREAK, HEADING)] == [False, True, False]
    had = replace(BREAK, state=RowState.PAST)
    assert times_words(had)[0] == "promised 10:00, was 10:05–10:23"
    assert not breaks_promise(had)
    assert times_words(END)[-1] == "promised 11:30, late"
    early = replace(END, times=RowTimes(ClockSpan("11:30:00"), ClockSpan("11:28:00"), promised=True))
    assert times_words(early) == ("promised 11:30, expected 11:28",)


def test_the_tool_tip_has_all_four_times_to_the_second(agenda: AgendaList) -> None:
    assert at(agenda, 0, Qt.ItemDataRole.ToolTipRole) == (
        "Role swap\nplanned 10:00:00–10:18:00\nexpected 10:05:07–10:23:07"
    )
    assert exact_words(BREAK).startswith("planned and promised 10:00:00–")
    assert "promised 10:00, expected 10:05, 5 min late" in at(agenda, 2, Qt.ItemDataRole.AccessibleTextRole)


def test_a_second_more_is_told_but_nothing_is_painted_again(agenda: AgendaList) -> None:
    painted: list[int] = []
    agenda.model().dataChanged.connect(lambda first, _last: painted.append(first.row()))
    later = replace(HEADING, times=RowTimes(PLANNED, ClockSpan("10:05:08", "10:23:08")))
    agenda.show_rows((later, *ROWS[1:]))
    assert painted == []
    assert "10:05:08" in at(agenda, 0, Qt.ItemDataRole.ToolTipRole)
    agenda.show_rows((replace(HEADING, times=RowTimes(PLANNED, ClockSpan("10:06:00", "10:24:00"))), *ROWS[1:]))
    assert painted == [0]


def test_no_row_changes_its_height_because_it_is_late_or_something_is_proposed(agenda: AgendaList) -> None:
    before = heights(agenda)
    on_time, kept = RowTimes(PLANNED, PLANNED), RowTimes(PLANNED, PLANNED, promised=True)
    agenda.show_rows((replace(HEADING, times=on_time), STEP, replace(BREAK, times=kept), END))
    assert heights(agenda) == before
    agenda.show_changes((CHANGE, RowChange(None, "The end", began="11:36", begins="11:30")))
    assert heights(agenda) == before


def test_rows_show_what_a_proposal_would_do_to_them(agenda: AgendaList) -> None:
    before = agenda.grab().toImage()
    agenda.show_changes((CHANGE, RowChange(None, "The end", began="11:36", begins="11:30")))
    assert change_words(CHANGE) == "Build the wall: 3 → 2 min, begins 10:05 → 10:03"
    assert change_words(CHANGE) in at(agenda, 1, Qt.ItemDataRole.ToolTipRole)
    assert at(agenda, 3, Qt.ItemDataRole.ToolTipRole).endswith("The end: 11:36 → 11:30")
    assert "11:30" not in at(agenda, 0, Qt.ItemDataRole.ToolTipRole)
    assert agenda.grab().toImage() != before
    agenda.show_changes(())
    assert agenda.grab().toImage() == before


@pytest.mark.parametrize("theme", ["light", "dark", "high-contrast"])
def test_a_promise_that_would_break_stands_in_the_colour_of_over(theme: str, qtbot: QtBot) -> None:
    colours = load_theme(theme)
    agenda = AgendaList(colours)
    qtbot.addWidget(agenda)
    agenda.resize(QSize(420, 100))
    agenda.show_rows((BREAK,))
    over = QColor(colours.color("over"))
    image = agenda.grab().toImage()
    assert any(image.pixelColor(x, y) == over for y in range(image.height()) for x in range(image.width()))
    agenda.show_rows((replace(BREAK, times=RowTimes(PLANNED, PLANNED, promised=True)),))
    image = agenda.grab().toImage()
    assert not any(image.pixelColor(x, y) == over for y in range(image.height()) for x in range(image.width()))
