import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMainWindow, QProgressBar, QWidget
from pytestqt.qtbot import QtBot

from app.domain.console import ConsoleClock, RowState
from app.domain.stage import StageState
from app.domain.stage_parts import Phase
from app.domain.vocabulary import StepKind
from tests.support.console_frames import sample_agenda, sample_frame
from ui.actions.menu import ActionSet
from ui.actions.spec import ActionId
from ui.console.agenda_list import AgendaList
from ui.console.ask_line import AskLine
from ui.console.clock_panel import ClockPanel
from ui.console.console_window import ConsoleWindow
from ui.console.disclosure import Disclosure
from ui.console.figures import StillLine
from ui.console.notice_strip import NoticeStrip, Severity
from ui.console.script_card import ScriptCard
from ui.console.strip import StripBar
from ui.theme.theme import load_theme

# The offscreen platform says so whenever a window is shown.

CLOCK = ConsoleClock("4:12", Phase.CALM, False, 0.5, "8 min", "3:48", "10:46")


@pytest.fixture
def host(qtbot: QtBot) -> QMainWindow:
    host = QMainWindow()
    qtbot.addWidget(host)
    return host


@pytest.fixture
def actions(host: QMainWindow) -> ActionSet:
    return ActionSet(host)


def seen(part: QWidget) -> list[str]:
    return [label.text() for label in part.findChildren(QLabel) if label.isVisibleTo(part) and label.text()]


@pytest.mark.parametrize(
    ("state", "word"),
    [
        (StageState.LIVE, "Live"),
        (StageState.FROZEN, "Frozen"),
        (StageState.BLACK, "Black"),
        (StageState.HOLDING, "Holding picture"),
        (StageState.DESKTOP, "The desktop"),
    ],
)
def test_the_strip_names_the_state_of_the_stage(state: StageState, word: str, qtbot: QtBot) -> None:
    strip = StripBar()
    qtbot.addWidget(strip)
    strip.show_strip(replace(sample_frame(StepKind.VOTE).strip, stage=state))
    assert word in seen(strip)


def test_a_projector_that_went_is_told_in_full_and_as_a_warning(qtbot: QtBot) -> None:
    window = ConsoleWindow(load_theme("light"), load_theme("light"))
    qtbot.addWidget(window, before_close_func=ConsoleWindow.let_close)
    window.show_frame(sample_frame(StepKind.VOTE))
    window.show_projector("Room sees nothing: 0:32", lost=True)
    window.show()
    told = next(part for part in window.findChildren(QLabel) if part.text() == "Room sees nothing: 0:32")
    assert told.property("role") == "warning"
    assert "Waits: Live" in seen(window.body.strip)
    assert "The room will see: Live" in seen(window.body.preview)
    window.show_projector("EPSON PJ")
    assert told.property("role") == "small"
    assert "Live" in seen(window.body.strip)
    assert "The room sees: Live" in seen(window.body.preview)


@pytest.mark.parametrize("width", [1024, 1366])
def test_for_how_long_the_room_sees_nothing_is_never_cut(width: int, qtbot: QtBot) -> None:
    strip = StripBar()
    qtbot.addWidget(strip)
    late = replace(
        sample_frame(StepKind.VOTE).strip, stage=StageState.DESKTOP, lateness="7 min late, 5 min since we began"
    )
    strip.show_strip(late)
    strip.show_title("Best work, honest slips: 90 minutes")
    strip.show_sound("No sound")
    strip.show_saved("saved 10:43:43", failed=False)
    strip.resize(width, 48)
    strip.show()
    strip.show_projector("Room sees nothing: 10:32", lost=True)
    qtbot.waitUntil(lambda: "Room sees nothing: 10:32" in seen(strip))


def test_the_strip_says_how_the_day_stands(qtbot: QtBot) -> None:
    strip = StripBar()
    qtbot.addWidget(strip)
    strip.resize(1366, 48)
    strip.show_strip(sample_frame(StepKind.VOTE).strip)
    strip.show_saved("not saved since 10:41", failed=True)
    words = seen(strip)
    for word in ("10:42", "2 min late", "ends 11:31, 1 min over", "13 of 14 here", "not saved since 10:41"):
        assert word in words


def test_the_agenda_chooses_what_runs(qtbot: QtBot) -> None:
    agenda = AgendaList(load_theme("light"))
    qtbot.addWidget(agenda)
    agenda.show_rows(sample_agenda(StepKind.PLENARY_HARVEST))
    assert agenda.currentIndex().data() == "Build the wall"
    agenda.show_rows(sample_agenda(StepKind.VOTE))
    assert agenda.currentIndex().data() == "Choose with dots"


def test_enter_on_a_row_asks_to_jump_there(qtbot: QtBot) -> None:
    agenda = AgendaList(load_theme("light"))
    qtbot.addWidget(agenda)
    rows = sample_agenda(StepKind.PLENARY_HARVEST)
    agenda.show_rows(rows)
    qtbot.keyClick(agenda, Qt.Key.Key_Down)
    with qtbot.waitSignal(agenda.jump_requested) as told:
        qtbot.keyClick(agenda, Qt.Key.Key_Return)
    assert told.args == [next(row.slot for row in rows if row.state is RowState.NEXT)]


def test_enter_on_what_runs_asks_for_nothing(qtbot: QtBot) -> None:
    agenda = AgendaList(load_theme("light"))
    qtbot.addWidget(agenda)
    agenda.show_rows(sample_agenda(StepKind.VOTE))
    with qtbot.assertNotEmitted(agenda.jump_requested):
        qtbot.keyClick(agenda, Qt.Key.Key_Return)


def test_arrows_pass_over_headings(qtbot: QtBot) -> None:
    agenda = AgendaList(load_theme("light"))
    qtbot.addWidget(agenda)
    agenda.show_rows(sample_agenda(StepKind.BRIEF))
    for _ in range(6):
        qtbot.keyClick(agenda, Qt.Key.Key_Down)
    assert agenda.currentIndex().data() == "Swap roles"


@pytest.mark.parametrize(
    ("clock", "word"),
    [
        (CLOCK, "Running"),
        (replace(CLOCK, phase=Phase.SOON), "Last minute"),
        (replace(CLOCK, phase=Phase.OVER, text="+0:07"), "Over time"),
        (replace(CLOCK, paused=True), "Paused"),
    ],
)
def test_the_clock_says_its_phase_in_words(clock: ConsoleClock, word: str, actions: ActionSet, qtbot: QtBot) -> None:
    panel = ClockPanel(actions)
    qtbot.addWidget(panel)
    panel.show_clock(clock, begun=True, ended=False)
    assert word in seen(panel)
    assert clock.text in seen(panel)


def test_without_a_clock_there_is_a_sentence(actions: ActionSet, qtbot: QtBot) -> None:
    panel = ClockPanel(actions)
    qtbot.addWidget(panel)
    panel.show_clock(None, begun=False, ended=False)
    assert seen(panel) == ["Ready to begin"]
    panel.show_clock(None, begun=True, ended=True)
    assert seen(panel) == ["The session has ended"]


def test_the_bar_shows_the_share_to_come(actions: ActionSet, qtbot: QtBot) -> None:
    panel = ClockPanel(actions)
    qtbot.addWidget(panel)
    panel.show_clock(CLOCK, begun=True, ended=False)
    assert panel.findChildren(QProgressBar)[0].value() == 500


def test_the_script_shows_what_to_say_and_what_the_room_reads(qtbot: QtBot) -> None:
    card = ScriptCard()
    qtbot.addWidget(card)
    card.resize(700, 500)
    step = sample_frame(StepKind.PLENARY_HARVEST).step
    card.show_step(step)
    words = seen(card)
    assert step.script in words
    assert step.audience in words
    assert "Whole room" in words


def test_tips_open_on_demand(qtbot: QtBot) -> None:
    tips = Disclosure("Tips")
    qtbot.addWidget(tips)
    tips.show_lines(("Breathe", "Wait"))
    assert seen(tips) == []
    tips.open_or_close()
    assert seen(tips) == ["•  Breathe\n•  Wait"]


def test_the_newest_notice_is_seen_at_once_and_the_older_ones_after_it(qtbot: QtBot) -> None:
    strip = NoticeStrip()
    qtbot.addWidget(strip)
    strip.show_notice("No sound device.", Severity.WARNING)
    strip.show_notice("Bruno moved.")
    assert seen(strip) == ["✓  News", "Bruno moved.", "1 more"]
    strip.dismiss()
    assert seen(strip) == ["!  Please note", "No sound device."]
    strip.dismiss()
    assert not strip.is_showing


def test_an_error_comes_first_until_it_is_dismissed(qtbot: QtBot) -> None:
    strip = NoticeStrip()
    qtbot.addWidget(strip)
    strip.show_notice("No sound device.", Severity.WARNING)
    for _ in range(2):
        strip.show_notice("The disk is full; nothing is lost.", Severity.ERROR)
        strip.show_notice("Bruno moved.")
    assert seen(strip) == ["×  Problem", "The disk is full; nothing is lost.", "2 more"]
    strip.dismiss()
    assert seen(strip) == ["✓  News", "Bruno moved.", "1 more"]


def test_a_notice_that_is_no_longer_so_is_not_said(qtbot: QtBot) -> None:
    strip = NoticeStrip()
    qtbot.addWidget(strip)
    strip.show_notice("Bruno moved.", topic="move")
    strip.show_notice("Saved.")
    strip.forget("move")
    assert seen(strip) == ["✓  News", "Saved."]
    strip.forget("move")
    assert strip.is_showing


def test_the_same_notice_twice_running_is_said_once(qtbot: QtBot) -> None:
    strip = NoticeStrip()
    qtbot.addWidget(strip)
    strip.show_notice("Saved.")
    strip.show_notice("Saved.")
    strip.dismiss()
    assert not strip.is_showing


def test_the_ask_line_answers_once_and_goes_away(qtbot: QtBot) -> None:
    line = AskLine()
    qtbot.addWidget(line)
    line.ask(ActionId.MESSAGE, "Message to the room", "Back at")
    qtbot.keyClick(line.field, Qt.Key.Key_End)
    qtbot.keyClicks(line.field, " 11:05")
    with qtbot.waitSignal(line.answered) as told:
        qtbot.keyClick(line.field, Qt.Key.Key_Return)
    assert told.args == ["message", "Back at 11:05"]
    assert not line.is_asking


def test_the_clock_says_whose_turn_it_is_in_a_three(actions: ActionSet, qtbot: QtBot) -> None:
    panel = ClockPanel(actions)
    qtbot.addWidget(panel)
    panel.resize(900, 200)
    words = "In a three: A’s turn, 3:48 left, then C"
    panel.show_clock(replace(CLOCK, trio=words, trio_shares="B 4 min, A 4 min, C 4 min"), begun=True, ended=False)
    found = next(line for line in panel.findChildren(StillLine) if line.whole_text == words)
    assert found.isVisibleTo(panel)
    assert found.toolTip() == f"{words}. In all: B 4 min, A 4 min, C 4 min."
    panel.show_clock(CLOCK, begun=True, ended=False)
    assert not found.isVisibleTo(panel)
