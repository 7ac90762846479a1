"""Why time was lost: asked under the agenda, answered with one key, and looked back on after the end."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QTableView
from pytestqt.qtbot import QtBot

from app.domain.commands import Command, ExplainLoss
from app.domain.console import ConsoleFrame, LossQuestion
from app.domain.identifiers import SlotIndex
from app.domain.vocabulary import LossReason, StepKind
from tests.support.console_frames import sample_frame, sample_people, sample_spent
from ui.actions.spec import ActionId
from ui.console.console_window import ConsoleWindow
from ui.console.panels.spent_view import SpentView
from ui.theme.theme import load_theme

SHIFT = Qt.KeyboardModifier.ShiftModifier
ASKED = LossQuestion(SlotIndex(3), 4, "Harvest <b>", "2:10")
FRAME = replace(sample_frame(StepKind.PLENARY_HARVEST), question=ASKED)


@pytest.fixture
def console(qtbot: QtBot) -> ConsoleWindow:
    window = ConsoleWindow(load_theme("light"), load_theme("light"))
    qtbot.addWidget(window, before_close_func=ConsoleWindow.let_close)
    window.show_frame(sample_frame(StepKind.PLENARY_HARVEST))
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def asked(console: ConsoleWindow) -> list[Command]:
    commands: list[Command] = []
    console.command_requested.connect(commands.append)
    return commands


def words(console: ConsoleWindow) -> str:
    return "\n".join(label.text() for label in console.body.loss.findChildren(QLabel))


def after_the_end() -> ConsoleFrame:
    frame = sample_frame(StepKind.CLOSE)
    return replace(frame, ended=True, clock=None, panels=(sample_spent(), sample_people(6)))


def test_the_question_is_answered_with_one_key_while_typing(
    console: ConsoleWindow, asked: list[Command], qtbot: QtBot
) -> None:
    console.body.note_line.take_focus()
    before = console.focusWidget()
    console.show_frame(FRAME)
    assert console.body.loss.isVisible()
    assert console.focusWidget() is before
    assert "“Harvest &lt;b&gt;” took 2:10 longer. Why?" in words(console)
    for key, reason in zip((Qt.Key.Key_F1, Qt.Key.Key_F2, Qt.Key.Key_F3, Qt.Key.Key_F4), LossReason, strict=True):
        qtbot.keyClick(console.focusWidget(), key, SHIFT)
        assert asked.pop() == ExplainLoss(SlotIndex(3), reason)
    console.show_frame(sample_frame(StepKind.PLENARY_HARVEST))
    assert not console.body.loss.isVisible()


def test_without_a_question_the_keys_do_nothing(console: ConsoleWindow, asked: list[Command], qtbot: QtBot) -> None:
    qtbot.keyClick(console.focusWidget(), Qt.Key.Key_F2, SHIFT)
    assert asked == []
    assert not console.action_set.qt_action(ActionId.EXPLAIN).isEnabled()
    assert console.action_set.qt_action(ActionId.EXPLAIN).text() == "Late start"


def test_a_reason_can_be_clicked(console: ConsoleWindow, asked: list[Command]) -> None:
    console.show_frame(FRAME)
    label = console.body.loss.findChildren(QLabel)[0]
    assert 'href="technology"' in label.text()
    label.linkActivated.emit("technology")
    assert asked == [ExplainLoss(SlotIndex(3), LossReason.TECHNOLOGY)]


def test_esc_puts_the_question_away_until_there_is_another(console: ConsoleWindow, qtbot: QtBot) -> None:
    console.show_frame(FRAME)
    qtbot.keyClick(console.focusWidget(), Qt.Key.Key_Escape)
    assert not console.body.loss.isVisible()
    console.show_frame(replace(FRAME, undo="another thing"))
    assert not console.body.loss.isVisible()
    console.show_frame(replace(FRAME, question=replace(ASKED, stay=6)))
    assert console.body.loss.isVisible()


def test_after_the_end_the_day_is_looked_back_on_with_the_keyboard(
    console: ConsoleWindow, asked: list[Command], qtbot: QtBot
) -> None:
    console.show_frame(after_the_end())
    table = console.focusWidget()
    assert isinstance(table, QTableView)
    assert table.currentIndex().row() == 7
    qtbot.keyClick(table, Qt.Key.Key_2)
    assert asked.pop() == ExplainLoss(SlotIndex(6), LossReason.DISCUSSION)
    qtbot.keyClick(table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(table, Qt.Key.Key_4)
    assert asked.pop() == ExplainLoss(None, LossReason.TOO_LONG)
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert asked.pop() == ExplainLoss(None, None)
    qtbot.keyClick(table, Qt.Key.Key_1)
    assert asked == []


def test_a_day_that_was_explained_keeps_the_row_that_was_chosen(console: ConsoleWindow, qtbot: QtBot) -> None:
    console.show_frame(after_the_end())
    view = console.body.panels.find_view(SpentView)
    assert view is not None
    table = view.findChildren(QTableView)[0]
    qtbot.keyClick(table, Qt.Key.Key_Down)
    panel = sample_spent()
    rows = tuple(replace(row, reason=LossReason.TECHNOLOGY) if row.place == 6 else row for row in panel.rows)
    console.show_frame(replace(after_the_end(), panels=(replace(panel, rows=rows), sample_people(6))))
    assert table.currentIndex().row() == 8
    shown = [table.model().index(row, 4).data() for row in range(table.model().rowCount())]
    assert (shown[0], shown[3], shown[7], shown[11]) == ("late start", "discussion", "technology", "?")
