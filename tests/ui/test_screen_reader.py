"""Every window as a screen reader finds it: what can be worked has a name, a role and the state it is in."""

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.commands import Begin, EndSession, SetStage, TakeNote
from app.domain.console import ConfidentialPanel, ConfidentialRow, LossQuestion, PrinciplePanel
from app.domain.identifiers import ConfidentialId, SlotIndex
from app.domain.instants import minutes
from app.domain.stage import StageState
from app.domain.vocabulary import StepKind
from app.services.help_pages import help_pages
from tests.support.accessible import Part, Role, faults_of, parts_of
from tests.support.console_frames import not_begun_frame, sample_ballot, sample_frame, sample_spent
from tests.support.home_frames import INTERRUPTED, NOT_BEGUN, PAST, follow_up, home, lesson, start
from tests.support.rooms import Room
from tests.ui.paper.test_paper_window import frame as paper_frame
from tests.ui.paper.test_paper_window import page
from ui.actions.keys_sheet import KeysSheet
from ui.actions.spec import ActionId
from ui.console.console_window import ConsoleWindow
from ui.help.window import HelpWindow
from ui.home.frames import RememberedRoster
from ui.home.roster_box import RosterEdit
from ui.home.window import HomeWindow
from ui.paper.window import PaperWindow
from ui.theme.theme import load_theme

pytestmark = pytest.mark.usefixtures("real_looks")


@pytest.fixture
def console(qtbot: QtBot) -> ConsoleWindow:
    theme = load_theme("light")
    window = ConsoleWindow(theme, theme)
    qtbot.addWidget(window, before_close_func=ConsoleWindow.let_close)
    window.show_frame(sample_frame(StepKind.PLENARY_HARVEST))
    window.show()
    qtbot.waitExposed(window)
    return window


def heard(window: QWidget, role: Role) -> list[str]:
    """The names of all parts with a role."""
    return [part.name for part in parts_of(window) if part.role is role]


def part(window: QWidget, words: str) -> Part:
    return next(each for each in parts_of(window) if words in each.name)


@pytest.mark.parametrize("kind", StepKind)
def test_each_step_with_each_of_its_panels(kind: StepKind, console: ConsoleWindow) -> None:
    console.show_frame(sample_frame(kind))
    deck = console.body.panels
    for tab in range(deck.count()):
        deck.setCurrentIndex(tab)
        assert faults_of(console) == []
    assert len(heard(console, Role.PageTab)) == deck.count()


def test_before_the_session_and_after_it(console: ConsoleWindow) -> None:
    console.show_frame(not_begun_frame())
    assert faults_of(console) == []
    frame = sample_frame(StepKind.CLOSE)
    console.show_frame(replace(frame, ended=True, clock=None, panels=(sample_spent(), *frame.panels)))
    assert faults_of(console) == []


def test_notes_for_oneself_a_line_up_and_a_question_about_lost_time(console: ConsoleWindow) -> None:
    frame = sample_frame(StepKind.PRINCIPLE_REVEAL)
    mine = ConfidentialPanel((ConfidentialRow(ConfidentialId(1), "Ask Ana after the break", "Welcome"),))
    principle = next(each for each in frame.panels if isinstance(each, PrinciplePanel))
    asked = LossQuestion(SlotIndex(3), 4, "Welcome", "2:10")
    console.show_frame(
        replace(frame, panels=(replace(principle, line_up=sample_ballot(5)), mine, *frame.panels[1:]), question=asked)
    )
    assert faults_of(console) == []
    console.body.panels.setCurrentIndex(1)
    assert faults_of(console) == []


def test_what_comes_up_to_be_typed_into(console: ConsoleWindow, qtbot: QtBot) -> None:
    console.action_set.choose(ActionId.MESSAGE)
    assert faults_of(console) == []
    assert "Message to the room" in heard(console, Role.EditableText)
    console.body.ask_line.give_up()
    console.action_set.choose(ActionId.FIND)
    assert faults_of(console) == []
    console.body.search.leave()
    qtbot.keyClicks(console.body.note_line._text, "asks aloud #call")
    assert faults_of(console) == []


def test_a_late_day_with_a_proposal_and_its_changes(qtbot: QtBot, console: ConsoleWindow) -> None:
    room = Room(people=15)
    room.go_on_to("sparkling-pairs", "pair")
    room.wait(minutes(13))
    console.show_frame(room.console())
    assert room.console().advice[0].changes
    assert faults_of(console) == []
    console.action_set.choose(ActionId.ADVICE_CHANGES)
    assert faults_of(console) == []


def test_every_step_of_a_real_day(console: ConsoleWindow) -> None:
    room = Room(people=15)
    room.do(Begin())
    while not room.session.ended:
        if room.console().note_line.open:
            room.do(TakeNote(f"We asked before we judged in {room.step}"))
        console.show_frame(room.console())
        assert faults_of(console) == [], room.step
        if room.session.position == len(room.session.plan.slots) - 1:
            room.do(EndSession())
        else:
            room.finish_step()
    console.show_frame(room.console())
    assert faults_of(console) == []


def test_home_with_and_without_a_past(qtbot: QtBot) -> None:
    window = HomeWindow()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    for interrupted in ((), (INTERRUPTED,), (INTERRUPTED, NOT_BEGUN)):
        for past in ((), PAST):
            window.show_home(home(interrupted=interrupted, sessions=past))
            assert faults_of(window) == []
    window.show_refusal("The disk is full.")
    assert faults_of(window) == []
    assert len([name for name in heard(window, Role.Button) if "people" in name]) == 3
    assert "Best work, 14 November 2026 · 14 people · 62 notes" in heard(window, Role.ListItem)
    window.notices.dismiss()


def test_the_start_page_with_all_it_can_ask(qtbot: QtBot) -> None:
    window = HomeWindow()
    qtbot.addWidget(window)
    window.show_home(home())
    window.show()
    qtbot.waitExposed(window)
    lessons = tuple(lesson(day, 7, sparkling_pairs__ask_one=9) for day in range(12))
    window.show_start(start("half-day", (RememberedRoster("Last week", "Ana"),), lessons))
    follow_up(window)
    edit = window.findChild(RosterEdit)
    assert edit is not None
    edit.setPlainText("Ana, Ben, Carla, Dov, Eli, Fay, Gus")
    assert faults_of(window) == []
    assert len(heard(window, Role.RadioButton)) == 2
    assert part(window, "What happens").description.startswith("10:10")


def test_the_paper_window_while_it_is_idle_and_while_it_saves(qtbot: QtBot) -> None:
    window = PaperWindow()
    qtbot.addWidget(window)
    window.show_paper(paper_frame())
    window.show()
    qtbot.waitExposed(window)
    assert faults_of(window) == []
    window.show_preview(page(), count=2)
    assert faults_of(window) == []
    assert part(window, "Pages as they").description == "Page 1 of 2"
    assert "Action list, No action has been noted yet." in heard(window, Role.ListItem)


def test_the_sheet_of_keys(qtbot: QtBot) -> None:
    window = KeysSheet()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    assert faults_of(window) == []


def test_the_help_book_with_and_without_words_that_are_looked_for(qtbot: QtBot) -> None:
    window = HelpWindow()
    qtbot.addWidget(window)
    window.show_book(help_pages())
    window.open_at("time")
    qtbot.waitExposed(window)
    assert faults_of(window) == []
    window.contents.search.setText("projector gone")
    assert faults_of(window) == []
    assert next(name.partition(",")[0] for name in heard(window, Role.ListItem)) == "When something goes wrong"
    window.contents.search.setText("no such words")
    assert faults_of(window) == []


def test_what_is_painted_by_hand_is_said_in_text(console: ConsoleWindow) -> None:
    rows = heard(console, Role.ListItem)
    assert "now, Build the wall, 8 min, 10:59" in rows
    assert "next, Name the clusters, 4 min, 11:07" in rows
    assert "1, Calm under pressure, 2" in rows
    seen = part(console, "What the room sees now").name
    assert "Build the wall" in seen
    assert "4:12" not in seen
    assert part(console, "4:12").description == "Time left in this step"


def test_a_short_word_on_a_button_is_heard_with_what_it_does(console: ConsoleWindow) -> None:
    buttons = heard(console, Role.Button)
    assert "Back: Step back" in buttons
    assert "−1 min: One minute less" in buttons


def test_the_state_of_the_stage_is_a_checked_choice(console: ConsoleWindow) -> None:
    room = Room(people=14).at_step("sparkling-pairs", "ask-one")
    for state, name in ((StageState.LIVE, "Live"), (StageState.BLACK, "Black")):
        room.do(SetStage(state))
        console.show_frame(room.console())
        checked = [each.name for each in parts_of(console) if each.role is Role.CheckBox and each.state.checked]
        assert checked == [name]


def test_a_control_without_a_name_is_found(qtbot: QtBot) -> None:
    window = PaperWindow()
    qtbot.addWidget(window)
    window.show_paper(paper_frame())
    window.show()
    qtbot.waitExposed(window)
    window._preview.setAccessibleName("")
    window._save._save.setText("")
    window._handouts._none.setAccessibleName("All handouts")
    found = "\n".join(faults_of(window))
    assert "takes the keyboard without a name" in found
    assert "Button without a name" in found
    assert "2 × Button “All handouts”" in found
