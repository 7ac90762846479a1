"""What a screen reader is told while a session runs: each thing once, warnings at once, and nothing each second."""

from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from pytestqt.qtbot import QtBot

from app.domain.commands import Begin, Pause, Resume, SetStage, ShowMessage
from app.domain.instants import SECOND, minutes
from app.domain.stage import StageState
from app.domain.vocabulary import StepKind
from tests.support.console_frames import sample_frame
from tests.support.rooms import Room
from ui.console.announcer import news
from ui.console.console_window import ConsoleWindow
from ui.console.notice_strip import Severity
from ui.theme.theme import load_theme

Told = list[tuple[str, bool]]


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Iterator[Told]:
    """What was announced, and whether at once; the events go on to Qt as always."""
    heard: Told = []
    update = QAccessible.updateAccessibility

    def listen(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            heard.append((event.message(), event.politeness() is QAccessible.AnnouncementPoliteness.Assertive))
        update(event)

    monkeypatch.setattr(QAccessible, "updateAccessibility", listen)
    QAccessible.setActive(True)
    yield heard
    QAccessible.setActive(False)


@pytest.fixture
def room() -> Room:
    return Room(people=14).at_step("sparkling-pairs", "ask-one")


@pytest.fixture
def window(qtbot: QtBot, room: Room) -> ConsoleWindow:
    theme = load_theme("light")
    made = ConsoleWindow(theme, theme)
    qtbot.addWidget(made, before_close_func=ConsoleWindow.let_close)
    made.show_frame(room.console())
    return made


def test_a_whole_turn_is_told_in_a_handful_of_sentences(window: ConsoleWindow, room: Room, told: Told) -> None:
    assert room.session.timer is not None
    for _ in range(room.session.timer.length // SECOND + 40):
        room.wait(SECOND)
        window.show_frame(room.console())
    assert told == [
        ("Half way", True),
        ("One minute left", True),
        ("Finish your sentence", True),
        ("30 seconds over", True),
    ]


def test_another_step_says_its_title_and_length(window: ConsoleWindow, room: Room, told: Told) -> None:
    room.finish_step()
    window.show_frame(room.console())
    frame = room.console()
    assert frame.clock is not None
    assert (f"Now: {frame.step.title}, {frame.clock.length}", False) in told


def test_a_pause_a_black_stage_and_a_message_are_told_as_they_come_and_go(
    window: ConsoleWindow, room: Room, told: Told
) -> None:
    for command in (Pause(), Resume(), SetStage(StageState.BLACK), SetStage(StageState.LIVE), ShowMessage("Coffee")):
        room.do(command)
        window.show_frame(room.console())
    room.do(ShowMessage(""))
    window.show_frame(room.console())
    assert [sentence for sentence, _ in told] == [
        "Paused",
        "The clock goes on",
        "The room sees: Black",
        "The room sees: Live",
        "Message to the room: Coffee",
        "The message is gone",
    ]


def test_what_nobody_sees_is_told_as_what_will_be_seen() -> None:
    before = sample_frame(StepKind.BRIEF)
    black = replace(before, strip=replace(before.strip, stage=StageState.BLACK))
    assert news(before, black) == ("The room sees: Black",)
    assert news(before, black, lost=True) == ("The room will see: Black",)


def test_a_lost_projector_is_told_once_and_again_when_it_is_back(window: ConsoleWindow, told: Told) -> None:
    for seconds in range(3):
        window.show_projector(f"Room sees nothing: 0:0{seconds}", lost=True)
    window.show_projector("Epson", lost=False)
    window.show_projector("Epson", lost=False)
    assert told == [
        ("The projector is gone. The room sees nothing.", True),
        ("The room sees the stage again: Epson", True),
    ]


def test_a_refusal_breaks_in_and_news_wait(window: ConsoleWindow, told: Told, qtbot: QtBot) -> None:
    window.show_notice("Saved to disk.")
    window.show_notice("There is no note yet.", Severity.WARNING)
    assert told == [("Saved to disk.", False), ("There is no note yet.", True)]
    while window.body.notices.is_showing:
        window.body.notices.dismiss()


def test_a_proposal_is_told_when_it_appears_and_not_at_each_of_its_changes(qtbot: QtBot, told: Told) -> None:
    room = Room(people=14)
    room.do(Begin())
    theme = load_theme("light")
    window = ConsoleWindow(theme, theme)
    qtbot.addWidget(window, before_close_func=ConsoleWindow.let_close)
    window.show_frame(replace(room.console(), advice=()))
    shown = set()
    for _ in range(15):
        room.wait(minutes(1))
        window.show_frame(room.console())
        shown |= {advice.sentence for advice in room.console().advice}
    assert len(shown) > 1
    assert sum(sentence in shown for sentence, _ in told) == 1


def test_without_a_screen_reader_nothing_is_told(window: ConsoleWindow, told: Told) -> None:
    QAccessible.setActive(False)
    window.show_notice("Saved to disk.")
    assert told == []
    window.body.notices.dismiss()
