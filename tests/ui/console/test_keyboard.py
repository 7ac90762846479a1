"""Where the keyboard is: after a step, a vote, a question, and what the keys then do."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.commands import BeganAt, NameTheme, SetAutoAdvance, SetStage, SkipStep, Undo
from app.domain.console import BallotPanel, CommitPanel, ConsoleFrame, NoteLine, RowState
from app.domain.stage import StageState
from app.domain.vocabulary import StepKind
from tests.support.console_frames import not_begun_frame, sample_commit, sample_frame, sample_groups, sample_wall
from ui.actions.spec import ActionId
from ui.console.console_window import ConsoleWindow
from ui.console.looks import focus_in, is_within
from ui.console.panels.count_field import CountField
from ui.console.panels.people_view import PeopleView
from ui.console.panels.wall_view import WallView
from ui.theme.theme import load_theme

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
HARVEST = sample_frame(StepKind.PLENARY_HARVEST)
TALK = sample_frame(StepKind.PAIR_TALK)
VOTE = replace(sample_frame(StepKind.VOTE), note_line=HARVEST.note_line)


def shown(qtbot: QtBot, frame: ConsoleFrame) -> ConsoleWindow:
    theme = load_theme("light")
    window = ConsoleWindow(theme, theme)
    qtbot.addWidget(window, before_close_func=ConsoleWindow.let_close)
    window.show_frame(frame)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def press(window: ConsoleWindow, qtbot: QtBot, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> list[object]:
    """Press a key where the focus is and collect what is asked for."""
    asked: list[object] = []
    window.command_requested.connect(asked.append)
    held = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        held |= modifier
    qtbot.keyClick(focus_in(window) or window, key, held)
    window.command_requested.disconnect(asked.append)
    return asked


def note_has_keyboard(window: ConsoleWindow) -> bool:
    focused = focus_in(window)
    return isinstance(focused, QLineEdit) and focused.accessibleName() == "Note"


def closed(frame: ConsoleFrame) -> ConsoleFrame:
    vote = frame.panels[0]
    assert isinstance(vote, BallotPanel)
    return replace(frame, panels=(replace(vote, closed=True), *frame.panels[1:]))


@pytest.mark.parametrize("frame", [not_begun_frame(), TALK], ids=["not begun", "paper only"])
def test_a_console_with_nothing_to_type_does_not_open_in_the_agenda(frame: ConsoleFrame, qtbot: QtBot) -> None:
    window = shown(qtbot, frame)
    assert not window.body.agenda.hasFocus()
    assert press(window, qtbot, Qt.Key.Key_B) == [SetStage(StageState.BLACK)]


def test_the_note_line_has_the_keyboard_again_when_it_opens(qtbot: QtBot) -> None:
    window = shown(qtbot, TALK)
    window.show_frame(HARVEST)
    assert note_has_keyboard(window)


def test_after_the_vote_is_closed_the_note_line_has_the_keyboard(qtbot: QtBot) -> None:
    window = shown(qtbot, VOTE)
    assert isinstance(focus_in(window), CountField)
    window.show_frame(closed(VOTE))
    assert note_has_keyboard(window)


def test_commitments_are_counted_at_once_where_nothing_else_can_be_typed(qtbot: QtBot) -> None:
    step = sample_frame(StepKind.COMMIT)
    promises = sample_commit(takes_actions=False)
    assert isinstance(promises, CommitPanel)
    shut = NoteLine(False, "Paper only here: stories are never typed.", (), (), False, ())
    window = shown(qtbot, replace(step, panels=(promises,), note_line=shut))
    assert isinstance(focus_in(window), CountField)


def test_esc_leaves_the_agenda_for_the_note_line(qtbot: QtBot) -> None:
    window = shown(qtbot, HARVEST)
    press(window, qtbot, Qt.Key.Key_J, CTRL)
    assert window.body.agenda.hasFocus()
    assert press(window, qtbot, Qt.Key.Key_Escape) == []
    assert note_has_keyboard(window)


def test_words_typed_in_the_agenda_choose_no_step(qtbot: QtBot) -> None:
    window = shown(qtbot, HARVEST)
    press(window, qtbot, Qt.Key.Key_J, CTRL)
    here = window.body.agenda.currentIndex()
    for letter in "commitments and close":
        qtbot.keyClicks(window.body.agenda, letter)
    assert window.body.agenda.currentIndex() == here


def test_undo_in_a_count_is_the_session_s_when_nothing_is_half_typed(qtbot: QtBot) -> None:
    window = shown(qtbot, VOTE)
    field = focus_in(window)
    assert isinstance(field, CountField)
    qtbot.keyClicks(field, "7")
    assert press(window, qtbot, Qt.Key.Key_Z, CTRL) == []
    qtbot.keyClicks(field, "8")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    field.setFocus()
    assert press(window, qtbot, Qt.Key.Key_Z, CTRL) == [Undo()]


def named(window: ConsoleWindow, qtbot: QtBot) -> NameTheme:
    window.action_set.qt_action(ActionId.NEW_THEME).trigger()
    qtbot.keyClicks(window.body.ask_line.field, "Team")
    (command,) = press(window, qtbot, Qt.Key.Key_Return)
    assert isinstance(command, NameTheme)
    return command


def test_a_theme_named_from_the_note_line_takes_no_note_with_it(qtbot: QtBot) -> None:
    assert named(shown(qtbot, HARVEST), qtbot).notes == ()


def test_a_theme_named_from_the_wall_takes_the_chosen_note(qtbot: QtBot) -> None:
    window = shown(qtbot, HARVEST)
    wall = window.body.panels.find_view(WallView)
    assert wall is not None
    wall.take_focus()
    assert named(window, qtbot).notes == wall.chosen_notes()


def test_a_theme_that_is_not_there_is_told(qtbot: QtBot) -> None:
    window = shown(qtbot, HARVEST)
    assert press(window, qtbot, Qt.Key.Key_9, CTRL) == []
    assert any("There is no theme 9 yet." in part.text() for part in window.body.notices.findChildren(QLabel))


def test_an_amount_that_is_none_can_be_mended(qtbot: QtBot) -> None:
    window = shown(qtbot, HARVEST)
    press(window, qtbot, Qt.Key.Key_T, CTRL)
    qtbot.keyClicks(window.body.ask_line.field, "2.x")
    assert press(window, qtbot, Qt.Key.Key_Return) == []
    assert window.body.ask_line.is_asking
    assert window.body.ask_line.field.text() == "2.x"
    assert window.body.notices.is_showing


def test_a_beginning_that_is_neither_amount_nor_time_can_be_mended(qtbot: QtBot) -> None:
    window = shown(qtbot, HARVEST)
    press(window, qtbot, Qt.Key.Key_B, CTRL | SHIFT)
    qtbot.keyClicks(window.body.ask_line.field, "10:3")
    assert press(window, qtbot, Qt.Key.Key_Return) == []
    assert any("neither an amount nor a time" in part.text() for part in window.body.notices.findChildren(QLabel))
    window.body.ask_line.field.setText("10:32")
    assert press(window, qtbot, Qt.Key.Key_Return) == [BeganAt("10:32")]


def test_a_step_is_skipped_with_one_key(qtbot: QtBot) -> None:
    window = shown(qtbot, HARVEST)
    assert press(window, qtbot, Qt.Key.Key_K, CTRL | SHIFT) == [SkipStep()]


def test_the_step_that_runs_or_the_chosen_one_goes_on_by_itself_or_no_longer(qtbot: QtBot) -> None:
    window = shown(qtbot, HARVEST)
    now = next(row for row in HARVEST.agenda if row.state is RowState.NOW)
    assert now.slot is not None
    assert press(window, qtbot, Qt.Key.Key_G, CTRL | SHIFT) == [SetAutoAdvance(now.slot)]
    window.show_frame(replace(HARVEST, agenda=tuple(replace(row, auto=row is now) for row in HARVEST.agenda)))
    assert press(window, qtbot, Qt.Key.Key_G, CTRL | SHIFT) == [SetAutoAdvance(now.slot, on=False)]
    shown_row = window.body.agenda.model().index(HARVEST.agenda.index(now), 0)
    assert "goes on by itself" in shown_row.data(Qt.ItemDataRole.AccessibleTextRole)


def test_f12_goes_through_the_tabs(qtbot: QtBot) -> None:
    window = shown(qtbot, HARVEST)
    panels = window.body.panels
    titles = []
    for _ in range(panels.count()):
        press(window, qtbot, Qt.Key.Key_F12)
        titles.append(panels.tabText(panels.currentIndex()))
        assert is_within(panels, focus_in(window))
    assert "People" in titles
    assert len(set(titles)) == panels.count()
    people = panels.find_view(PeopleView)
    assert people is not None


def test_the_chosen_seat_stays_chosen_when_people_change_places(qtbot: QtBot) -> None:
    frame = replace(HARVEST, panels=(sample_groups(8),))
    window = shown(qtbot, frame)
    seats = next(part for part in window.findChildren(QAbstractItemView) if part.accessibleName() == "Groups")
    seats.setCurrentIndex(seats.model().index(1, 1))
    window.show_frame(replace(frame, panels=(sample_groups(10),)))
    assert (seats.currentIndex().row(), seats.currentIndex().column()) == (1, 1)


def test_a_seat_is_chosen_when_the_keyboard_comes_to_the_groups(qtbot: QtBot) -> None:
    window = shown(qtbot, replace(HARVEST, panels=(sample_groups(8),)))
    seats = next(part for part in window.findChildren(QAbstractItemView) if part.accessibleName() == "Groups")
    press(window, qtbot, Qt.Key.Key_F12)
    assert seats.hasFocus()
    assert (seats.currentIndex().row(), seats.currentIndex().column()) == (0, 0)


@pytest.mark.parametrize("takes_actions", [True, False])
def test_the_tab_says_what_is_taken_down(takes_actions: bool, qtbot: QtBot) -> None:
    own = replace(sample_commit(takes_actions=takes_actions), counts_commitments=not takes_actions)
    window = shown(qtbot, replace(HARVEST, panels=(own, sample_groups(8))))
    assert window.body.panels.tabText(0) == ("Actions" if takes_actions else "Commitments")


def test_the_script_steps_aside_for_the_wall_and_comes_back(qtbot: QtBot) -> None:
    window = shown(qtbot, HARVEST)
    before = window.body.panels.height()
    press(window, qtbot, Qt.Key.Key_W, CTRL | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: window.body.panels.height() > before)
    assert not window.body.script.isVisible()
    assert any(button.text() == "Show the script" for button in window.body.panels.findChildren(QPushButton))
    press(window, qtbot, Qt.Key.Key_W, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert window.body.script.isVisible()


def test_esc_gives_up_marks_and_a_merge_that_is_being_chosen(qtbot: QtBot) -> None:
    window = shown(qtbot, HARVEST)
    wall = window.body.panels.find_view(WallView)
    assert wall is not None
    wall.take_focus()
    press(window, qtbot, Qt.Key.Key_Space)
    press(window, qtbot, Qt.Key.Key_Space)
    assert len(wall.chosen_notes()) == 2
    press(window, qtbot, Qt.Key.Key_Escape)
    assert len(wall.chosen_notes()) == 1
    press(window, qtbot, Qt.Key.Key_Tab)
    press(window, qtbot, Qt.Key.Key_M)
    assert any("goes into" in part.text() for part in wall.findChildren(QLabel) if part.isVisible())
    press(window, qtbot, Qt.Key.Key_Escape)
    assert not any("goes into" in part.text() for part in wall.findChildren(QLabel) if part.isVisible())


def test_several_marked_notes_become_a_theme(qtbot: QtBot) -> None:
    window = shown(qtbot, HARVEST)
    wall = window.body.panels.find_view(WallView)
    assert wall is not None
    wall.take_focus()
    part = focus_in(window)
    press(window, qtbot, Qt.Key.Key_Space)
    press(window, qtbot, Qt.Key.Key_Space)
    press(window, qtbot, Qt.Key.Key_N)
    qtbot.keyClicks(window.body.ask_line.field, "Care")
    newest = sample_wall(5).loose[:2]
    assert press(window, qtbot, Qt.Key.Key_Return) == [NameTheme("Care", tuple(note.note for note in newest))]
    assert focus_in(window) is part
