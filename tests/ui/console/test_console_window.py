import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.commands import (
    AddTime,
    FillWords,
    PreviousStep,
    RecategoriseNote,
    RenameTheme,
    RewordNote,
    SetStage,
    ShowMessage,
    ShowNext,
    TakeNote,
    Undo,
)
from app.domain.console import Advice
from app.domain.identifiers import ThemeId
from app.domain.instants import MINUTE
from app.domain.stage import StageState
from app.domain.vocabulary import Category, StepKind
from tests.support.console_frames import not_begun_frame, sample_frame, with_clock
from ui.actions.spec import ActionId
from ui.console.console_window import ConsoleWindow
from ui.console.desk import notes_of
from ui.console.looks import focus_in
from ui.console.notice_strip import Severity
from ui.console.panels.wall_view import WallView
from ui.theme.theme import load_theme

# The offscreen platform says so whenever a window is shown.

HARVEST = sample_frame(StepKind.PLENARY_HARVEST)


@pytest.fixture
def window(qtbot: QtBot) -> ConsoleWindow:
    theme = load_theme("light")
    window = ConsoleWindow(theme, theme)
    qtbot.addWidget(window, before_close_func=ConsoleWindow.let_close)
    window.show_frame(HARVEST)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.body.note_line.take_focus()
    return window


def note_field(window: ConsoleWindow) -> QLineEdit:
    return next(part for part in window.findChildren(QLineEdit) if part.accessibleName() == "Note")


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


CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize(
    ("key", "modifiers", "command"),
    [
        (Qt.Key.Key_PageDown, (), ShowNext()),
        (Qt.Key.Key_PageUp, (), PreviousStep()),
        (Qt.Key.Key_F5, (), SetStage(StageState.LIVE)),
        (Qt.Key.Key_F8, (), AddTime(MINUTE)),
        (Qt.Key.Key_B, (CTRL,), SetStage(StageState.BLACK)),
        (Qt.Key.Key_Z, (CTRL,), Undo()),
    ],
)
def test_keys_work_while_the_note_line_has_the_focus(
    window: ConsoleWindow,
    qtbot: QtBot,
    key: Qt.Key,
    modifiers: tuple[Qt.KeyboardModifier, ...],
    command: object,
) -> None:
    assert window.focusWidget() is note_field(window)
    assert press(window, qtbot, key, *modifiers) == [command]
    assert note_field(window).text() == ""


def test_b_is_a_letter_in_the_note_line_and_black_elsewhere(window: ConsoleWindow, qtbot: QtBot) -> None:
    assert press(window, qtbot, Qt.Key.Key_B) == []
    assert note_field(window).text() == "b"
    window.body.agenda.setFocus()
    assert press(window, qtbot, Qt.Key.Key_B) == [SetStage(StageState.BLACK)]
    assert press(window, qtbot, Qt.Key.Key_Period) == [SetStage(StageState.BLACK)]


def test_a_note_goes_out_as_a_command_and_stays_until_taken(window: ConsoleWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(note_field(window), "Steady hands")
    with qtbot.waitSignal(window.note_requested) as told:
        qtbot.keyClick(note_field(window), Qt.Key.Key_Return)
    assert told.args == [TakeNote("Steady hands", Category.THEME)]
    assert note_field(window).text() == "Steady hands"
    window.note_taken()
    assert note_field(window).text() == ""


def test_up_brings_the_last_note_back_to_correct_it(window: ConsoleWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(note_field(window), Qt.Key.Key_Up)
    last = notes_of(HARVEST)[0]
    assert note_field(window).text() == last.text
    with qtbot.waitSignal(window.note_requested) as told:
        qtbot.keyClick(note_field(window), Qt.Key.Key_Return)
    assert told.args == [RewordNote(last.note, last.text)]


def test_another_category_for_a_corrected_note_is_a_command_of_its_own(window: ConsoleWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(note_field(window), Qt.Key.Key_Up)
    window.body.note_line.next_category()
    asked = press(window, qtbot, Qt.Key.Key_Return)
    assert [type(command) for command in asked] == [RecategoriseNote]


def test_a_message_to_the_room_is_asked_in_a_line(window: ConsoleWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(note_field(window), "half")
    shift = Qt.KeyboardModifier.ShiftModifier
    assert press(window, qtbot, Qt.Key.Key_M, CTRL, shift) == []
    qtbot.keyClicks(window.body.ask_line.field, "Back at 11:05")
    assert press(window, qtbot, Qt.Key.Key_Return) == [ShowMessage("Back at 11:05")]
    assert window.focusWidget() is note_field(window)
    assert note_field(window).text() == "half"


def test_missing_words_are_typed_where_they_are_asked_for(window: ConsoleWindow, qtbot: QtBot) -> None:
    shift = Qt.KeyboardModifier.ShiftModifier
    asked = Advice("“Look ahead” waits for its words: what is the plan?", (), None, asks="plan")
    window.show_frame(replace(HARVEST, advice=(asked,)))
    assert press(window, qtbot, Qt.Key.Key_R, CTRL, shift) == []
    assert window.body.ask_line.field.accessibleName() == "Plan"
    assert press(window, qtbot, Qt.Key.Key_Return) == []
    assert press(window, qtbot, Qt.Key.Key_R, CTRL, shift) == []
    qtbot.keyClicks(window.body.ask_line.field, "One <b>record</b>")
    assert press(window, qtbot, Qt.Key.Key_Return) == [FillWords("plan", "One <b>record</b>")]
    assert window.focusWidget() is note_field(window)


def test_renaming_a_theme_starts_from_its_name(window: ConsoleWindow, qtbot: QtBot) -> None:
    wall = window.body.panels.find_view(WallView)
    assert wall is not None
    window.action_set.qt_action(ActionId.RENAME_THEME).trigger()
    line = window.body.ask_line.field
    assert line.text() == "Calm under pressure"
    line.setText("Calm")
    assert press(window, qtbot, Qt.Key.Key_Return) == [RenameTheme(ThemeId(1), "Calm")]


def test_esc_puts_one_thing_away_at_a_time(window: ConsoleWindow, qtbot: QtBot) -> None:
    window.show_frame(replace(HARVEST, stage=replace(HARVEST.stage, message="Back at 11:05")))
    window.show_notice("No sound device.", Severity.WARNING)
    qtbot.keyClick(note_field(window), Qt.Key.Key_Up)
    assert press(window, qtbot, Qt.Key.Key_Escape) == []
    assert not window.body.notices.is_showing
    assert press(window, qtbot, Qt.Key.Key_Escape) == []
    assert not window.body.note_line.is_editing
    assert press(window, qtbot, Qt.Key.Key_Escape) == [ShowMessage("")]
    window.show_frame(HARVEST)
    with qtbot.waitSignal(window.program_requested) as told:
        press(window, qtbot, Qt.Key.Key_Escape)
    assert told.args == ["clear"]


@pytest.mark.parametrize("action", [ActionId.PAPER, ActionId.KEYS, ActionId.SCREENS, ActionId.QUIT])
def test_what_is_not_of_the_session_goes_to_the_program(window: ConsoleWindow, qtbot: QtBot, action: ActionId) -> None:
    with qtbot.waitSignal(window.program_requested) as told:
        window.action_set.qt_action(action).trigger()
    assert told.args == [action.value]


def test_what_can_not_be_asked_is_off(window: ConsoleWindow) -> None:
    window.show_frame(not_begun_frame())
    for action in (ActionId.NEXT, ActionId.PAUSE, ActionId.CURTAIN, ActionId.CLOSE_VOTE, ActionId.UNDO):
        assert not window.action_set.qt_action(action).isEnabled()
    assert window.action_set.qt_action(ActionId.BEGIN).isEnabled()


@pytest.mark.parametrize("kind", StepKind)
def test_every_step_kind_is_shown(window: ConsoleWindow, kind: StepKind) -> None:
    frame = sample_frame(kind, people=60, themes=12)
    window.show_frame(frame)
    assert window.body.panels.count() == len(frame.panels)


def test_a_tick_tells_only_the_clock(window: ConsoleWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    for part, method in (
        (window.body.strip, "show_strip"),
        (window.body.agenda, "show_rows"),
        (window.body.script, "show_step"),
        (window.body.panels, "show_panels"),
        (window.body.note_line, "show_line"),
        (window.body.preview, "show_coming"),
    ):
        monkeypatch.setattr(part, method, lambda *_values, name=method: told.append(name))
    window.show_frame(with_clock(HARVEST, "4:11"))
    assert told == []


def test_the_window_stays_until_it_is_let_go(window: ConsoleWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.close_requested):
        window.close()
    assert window.isVisible()


def test_a_closed_line_gives_the_keys_to_the_window(window: ConsoleWindow, qtbot: QtBot) -> None:
    window.show_frame(sample_frame(StepKind.PAIR_TALK))
    assert press(window, qtbot, Qt.Key.Key_PageDown) == [ShowNext()]
    assert press(window, qtbot, Qt.Key.Key_B) == [SetStage(StageState.BLACK)]
