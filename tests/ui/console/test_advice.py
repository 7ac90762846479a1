"""Proposals about time on the console: read, applied with a key, and gone."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.domain.commands import BackDate, CloseBallot, Command, EndStepAt, LeaveOut, ReopenBallot, Retime
from app.domain.console import Advice, BallotPanel, RowChange, RowState
from app.domain.identifiers import SlotIndex
from app.domain.instants import minutes, seconds
from app.domain.vocabulary import StepKind
from tests.support.console_frames import sample_frame
from ui.actions.spec import ActionId
from ui.console.console_window import ConsoleWindow
from ui.console.desk import command_for, command_for_answer, leave_out
from ui.theme.theme import load_theme

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
WALL = next(row for row in sample_frame(StepKind.PLENARY_HARVEST).agenda if row.state is RowState.NEXT)
CHANGES = (
    RowChange(WALL.slot, WALL.title, "8 min", "6 min", "10:52", "10:50"),
    RowChange(SlotIndex(40), "Make it real", "3 min", ""),
    RowChange(None, "The end", began="11:39", begins="11:30"),
)
PLAN = Advice("9 min over for the end 11:30. Build the wall −2 min.", CHANGES, Retime(()))


@pytest.fixture
def console(qtbot: QtBot) -> ConsoleWindow:
    window = ConsoleWindow(load_theme("light"), load_theme("light"))
    qtbot.addWidget(window)
    window.show_frame(sample_frame(StepKind.PLENARY_HARVEST))
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def test_there_is_no_bar_while_all_is_well(console: ConsoleWindow) -> None:
    assert not console.body.advice.isVisible()


def test_a_proposal_is_read_and_done_with_one_key_while_typing(console: ConsoleWindow, qtbot: QtBot) -> None:
    asked: list[Command] = []
    console.command_requested.connect(asked.append)
    console.show_frame(replace(sample_frame(StepKind.PLENARY_HARVEST), advice=(PLAN,)))
    assert console.body.advice.isVisible()
    console.body.note_line.take_focus()
    qtbot.keyClick(console.focusWidget(), Qt.Key.Key_R, CTRL_SHIFT)
    assert asked == [PLAN.command]
    console.show_frame(sample_frame(StepKind.PLENARY_HARVEST))
    assert not console.body.advice.isVisible()


def test_before_and_after_are_listed_with_one_key_and_put_away_with_it_or_esc(
    console: ConsoleWindow, qtbot: QtBot
) -> None:
    bar = console.body.advice
    console.show_frame(replace(sample_frame(StepKind.PLENARY_HARVEST), advice=(PLAN,)))
    assert not bar.is_open
    for key, modifier in ((Qt.Key.Key_O, CTRL_SHIFT), (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)):
        qtbot.keyClick(console.focusWidget(), Qt.Key.Key_O, CTRL_SHIFT)
        assert bar.changes.isVisible()
        assert bar.changes.text.splitlines() == [
            "The end: 11:39 → 11:30",
            f"{WALL.title}: 8 → 6 min, begins 10:52 → 10:50",
            "Make it real: 3 min → left out",
        ]
        qtbot.keyClick(console.focusWidget(), key, modifier)
        assert not bar.changes.isVisible()


def test_the_agenda_shows_a_proposal_while_it_stands(console: ConsoleWindow) -> None:
    frame = sample_frame(StepKind.PLENARY_HARVEST)
    row = console.body.agenda.model().index(frame.agenda.index(WALL), 0)
    console.show_frame(replace(frame, advice=(PLAN,)))
    assert "8 → 6 min, begins 10:52 → 10:50" in row.data(Qt.ItemDataRole.AccessibleTextRole)
    console.show_frame(frame)
    assert "→" not in row.data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_long_list_takes_the_keyboard_to_be_moved_and_gives_it_back(console: ConsoleWindow, qtbot: QtBot) -> None:
    many = replace(PLAN, changes=CHANGES * 4)
    console.show_frame(replace(sample_frame(StepKind.PLENARY_HARVEST), advice=(many,)))
    line = console.focusWidget()
    qtbot.keyClick(line, Qt.Key.Key_O, CTRL_SHIFT)
    listed = console.body.advice.changes
    assert listed.hasFocus()
    qtbot.keyClick(listed, Qt.Key.Key_Down)
    assert listed.verticalScrollBar().value() > 0
    console.show_frame(sample_frame(StepKind.PLENARY_HARVEST))
    assert not listed.isVisible()
    assert console.focusWidget() is line


def test_what_cannot_be_helped_is_only_said(console: ConsoleWindow, qtbot: QtBot) -> None:
    asked: list[Command] = []
    console.command_requested.connect(asked.append)
    console.show_frame(replace(sample_frame(StepKind.PLENARY_HARVEST), advice=(replace(PLAN, command=None),)))
    qtbot.keyClick(console.focusWidget(), Qt.Key.Key_R, CTRL_SHIFT)
    assert asked == []
    assert console.body.advice.isVisible()


def test_a_signal_for_the_facilitator_stands_beside_the_clock(console: ConsoleWindow) -> None:
    frame = sample_frame(StepKind.PLENARY_HARVEST)
    assert frame.clock is not None
    console.show_frame(replace(frame, clock=replace(frame.clock, signal="Time to move on")))
    texts = [each.text() for each in console.body.clock.findChildren(QLabel)]
    assert "Time to move on" in texts


def test_typed_times_become_commands() -> None:
    assert command_for_answer(ActionId.BACKDATE, "90s") == BackDate(seconds(90))
    assert command_for_answer(ActionId.BACKDATE, "2") == BackDate(minutes(2))
    assert command_for_answer(ActionId.BACKDATE, "soon") is None
    assert command_for_answer(ActionId.END_AT, "11:05") == EndStepAt("11:05")


def test_a_step_of_the_agenda_is_left_out_and_taken_in_again() -> None:
    row = next(row for row in sample_frame(StepKind.VOTE).agenda if row.slot is not None)
    assert leave_out(row) == LeaveOut(SlotIndex(row.slot or 0))
    assert leave_out(replace(row, state=RowState.LEFT_OUT)) == LeaveOut(SlotIndex(row.slot or 0), out=False)
    assert leave_out(None) is None


def test_the_same_key_closes_a_vote_and_opens_it_again() -> None:
    frame = sample_frame(StepKind.VOTE)
    panels = [panel for panel in frame.panels if isinstance(panel, BallotPanel)]
    opened = replace(frame, panels=tuple(replace(panel, closed=False) for panel in panels))
    closed = replace(frame, panels=tuple(replace(panel, closed=True) for panel in panels))
    assert command_for(ActionId.CLOSE_VOTE, opened) == CloseBallot()
    assert command_for(ActionId.CLOSE_VOTE, closed) == ReopenBallot()
