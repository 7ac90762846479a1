"""The desk of a running session: what it does when the laptop slept, and what it never lets stop."""

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel, QTableView
from pytestqt.qtbot import QtBot
from typing_extensions import override

from app.domain.commands import (
    Begin,
    EndSession,
    JumpTo,
    MergeThemes,
    MoveAside,
    NameTheme,
    NextStep,
    Pause,
    RoomWaited,
    SetAutoAdvance,
    TakeNote,
    Undo,
)
from app.domain.console import ConsoleFrame
from app.domain.exercise import Signal
from app.domain.identifiers import ParticipantId, SlotIndex, ThemeId
from app.domain.instants import ZERO, Duration, Instant, minutes, seconds
from app.domain.vocabulary import LossReason
from app.services.bootstrap import bootstrap
from app.services.clock import HandSetClock
from app.services.conductor import Conductor
from app.services.files import DiskFiles
from exercises import content_folder
from tests.support.rooms import TEN, Room
from ui.actions.spec import ActionId
from ui.run.desk import Looks, RunDesk
from ui.run.draft import DraftKeeper
from ui.sounding import Sounding
from ui.theme.theme import load_theme


class SleepyClock(HandSetClock):
    """Goes to sleep when it is told to."""

    def __init__(self, start: Instant) -> None:
        super().__init__(start)
        self._slept = ZERO
        self.wall: Duration | None = None

    @override
    def wall_offset(self) -> Duration | None:
        return self.wall

    def sleep(self, length: Duration) -> None:
        """Be away for so long."""
        self._slept = length

    @override
    def catch_up(self) -> Duration:
        slept, self._slept = self._slept, ZERO
        self.move_by(slept)
        return slept


@pytest.fixture
def clock() -> SleepyClock:
    return SleepyClock(TEN)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, clock: SleepyClock) -> Iterator[RunDesk]:
    room = Room(tmp_path)
    conductor = Conductor(room.history, room.conductor._journal, clock)
    looks = Looks(load_theme("light"), load_theme("light"))
    made = RunDesk(conductor, looks, None, partial(DraftKeeper, DiskFiles(), tmp_path / "draft.txt"))
    made.open()
    yield made
    made.close()


def clock_text(desk: RunDesk) -> str:
    return desk.console.body.clock._time.text()


def proposal(desk: RunDesk) -> str:
    return desk.console.body.advice._sentence.text() if desk.console.body.advice.isVisible() else ""


def notices(desk: RunDesk) -> list[str]:
    return [part.text() for part in desk.console.body.notices.findChildren(QLabel)]


def test_after_a_sleep_the_clock_went_on_and_the_facilitator_may_say_that_the_room_waited(
    desk: RunDesk, clock: SleepyClock
) -> None:
    desk.carry_out(Begin())
    clock.move_by(seconds(30))
    clock.sleep(minutes(10))
    desk._pulse.tick()
    assert clock_text(desk) == "+8:30"
    assert "asleep, or its clock was set forward, for 10 min" in proposal(desk)
    desk.carry_out(RoomWaited(minutes(10)))
    assert clock_text(desk) == "1:30"
    assert "asleep" not in proposal(desk)


def test_the_question_about_a_sleep_goes_with_its_step(desk: RunDesk, clock: SleepyClock) -> None:
    desk.carry_out(Begin())
    clock.sleep(seconds(20))
    desk._pulse.tick()
    assert "forward, for 20 s" in proposal(desk)
    desk.carry_out(NextStep())
    assert "asleep" not in proposal(desk)


def test_a_paused_clock_lost_nothing_by_a_sleep_so_nothing_is_asked(desk: RunDesk, clock: SleepyClock) -> None:
    desk.carry_out(Begin())
    desk.carry_out(Pause())
    clock.sleep(minutes(10))
    desk._pulse.tick()
    assert "asleep" not in proposal(desk)
    assert clock_text(desk) == "2:00"


def test_two_sleeps_one_after_the_other_are_asked_about_as_one(desk: RunDesk, clock: SleepyClock) -> None:
    desk.carry_out(Begin())
    for length in (minutes(5), minutes(1)):
        clock.sleep(length)
        desk._pulse.tick()
    assert "forward, for 6 min" in proposal(desk)


def test_why_a_step_took_longer_is_asked_answered_with_a_key_and_looked_back_on(
    desk: RunDesk, clock: SleepyClock, qtbot: QtBot
) -> None:
    qtbot.waitUntil(desk.console.isActiveWindow)
    desk.carry_out(Begin())
    clock.move_by(minutes(4))
    desk.carry_out(NextStep())
    assert desk.console.body.loss.isVisible()
    qtbot.keyClick(desk.console, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert desk._conductor.history.session.reasons == ((SlotIndex(0), LossReason.TECHNOLOGY),)
    assert not desk.console.body.loss.isVisible()
    desk.carry_out(Undo())
    assert desk.console.body.loss.isVisible()
    desk.carry_out(EndSession())
    assert not desk.console.body.loss.isVisible()
    table = desk.console.focusWidget()
    assert isinstance(table, QTableView)
    qtbot.keyClick(table, Qt.Key.Key_2)
    assert desk._conductor.history.session.reasons == ((SlotIndex(0), LossReason.DISCUSSION),)
    assert table.model().index(1, 4).data() == "discussion"


def test_a_step_that_goes_on_by_itself_does_so_at_the_tick_and_a_key_in_that_moment_is_swallowed(
    desk: RunDesk, clock: SleepyClock
) -> None:
    desk.carry_out(Begin())
    desk.carry_out(SetAutoAdvance(SlotIndex(0)))
    assert desk.console.body.clock._goes_on.isVisible()
    for _ in range(120):
        clock.move_by(seconds(1))
        desk._pulse.tick()
    assert desk._conductor.history.session.position == 1
    assert not desk.console.body.clock._goes_on.isVisible()
    assert not desk.carry_out(NextStep())
    assert "It had just gone on by itself." in notices(desk)
    assert desk._conductor.history.session.position == 1


def test_a_step_whose_time_ran_out_in_a_sleep_waits_for_the_facilitator(desk: RunDesk, clock: SleepyClock) -> None:
    desk.carry_out(Begin())
    desk.carry_out(SetAutoAdvance(SlotIndex(0)))
    clock.move_by(seconds(1))
    clock.sleep(minutes(10))
    for _ in range(5):
        desk._pulse.tick()
        clock.move_by(seconds(1))
    assert desk._conductor.history.session.position == 0


def test_a_clock_that_was_set_back_is_asked_about_until_it_is_used_or_passed_over(
    desk: RunDesk, clock: SleepyClock
) -> None:
    desk.carry_out(Begin())
    clock.wall = ZERO
    desk._pulse.tick()
    assert proposal(desk) == ""
    clock.wall = minutes(-60)
    desk._pulse.tick()
    assert "now says 09:00; times here go by 10:00" in proposal(desk)
    desk.console.action_set.qt_action(ActionId.ADVICE).trigger()
    assert proposal(desk) == ""
    assert desk.console.body.strip._clock.text() == "09:00:00"
    clock.wall = ZERO
    desk._pulse.tick()
    assert "now says 10:00; times here go by 09:00" in proposal(desk)
    desk.carry_out(NextStep())
    desk._pulse.tick()
    assert "now says" not in proposal(desk)
    clock.wall = minutes(60)
    desk._pulse.tick()
    assert "now says 11:00" in proposal(desk)


def test_a_refused_note_stays_in_the_line_and_the_reason_is_said(desk: RunDesk) -> None:
    desk.carry_out(Begin())
    assert not desk.carry_out(TakeNote("too early"))
    assert desk.console.body.notices.is_showing


class Listener(Sounding):
    """Hears what is due instead of playing it."""

    def __init__(self, folder: Path) -> None:
        super().__init__(bootstrap(content_folder(), folder).library)
        self.heard: list[tuple[str, ...]] = []

    @override
    def sound(self, due: Sequence[Signal]) -> None:
        self.heard += [tuple(signal.show for signal in due)] if due else []


@pytest.fixture
def heard(qtbot: QtBot, tmp_path: Path, clock: SleepyClock) -> Iterator[tuple[RunDesk, Listener]]:
    room = Room(tmp_path)
    conductor = Conductor(room.history, room.conductor._journal, clock)
    looks = Looks(load_theme("light"), load_theme("light"))
    listener = Listener(tmp_path / "data")
    made = RunDesk(conductor, looks, listener, partial(DraftKeeper, DiskFiles(), tmp_path / "draft.txt"))
    made.open()
    made.carry_out(JumpTo(room.slot("sparkling-pairs", "read-back")))
    listener.heard.clear()
    yield made, listener
    made.close()


def test_a_signal_is_heard_at_the_tick_at_which_it_is_seen(heard: tuple[RunDesk, Listener], clock: SleepyClock) -> None:
    desk, listener = heard
    clock.move_by(minutes(1))
    desk._pulse.tick()
    clock.move_by(seconds(59))
    desk._pulse.tick()
    assert listener.heard == []
    clock.move_by(seconds(1))
    desk._pulse.tick()
    assert listener.heard == [("One minute left",)]
    frame = desk.stage.view.shown_frame
    assert frame is not None
    assert frame.signal == "One minute left"


def test_what_belongs_to_a_beginning_is_heard_with_the_key_that_makes_it(
    heard: tuple[RunDesk, Listener], clock: SleepyClock
) -> None:
    desk, listener = heard
    clock.move_by(seconds(60))
    desk._pulse.tick()
    desk.carry_out(NextStep())
    assert listener.heard == [("Back together, please",)]
    desk._pulse.tick()
    assert len(listener.heard) == 1


def test_even_a_short_sleep_swallows_its_signals(heard: tuple[RunDesk, Listener], clock: SleepyClock) -> None:
    desk, listener = heard
    clock.move_by(seconds(119))
    desk._pulse.tick()
    clock.sleep(seconds(3))
    desk._pulse.tick()
    assert listener.heard == []
    frame = desk.stage.view.shown_frame
    assert frame is not None
    assert frame.signal == "One minute left"


def test_that_there_is_no_sound_is_on_the_console_as_long_as_it_is_so(heard: tuple[RunDesk, Listener]) -> None:
    desk, listener = heard
    badge = desk.console.body.strip._sound
    listener.carry_out(ActionId.SOUND)
    assert (badge.isVisible(), badge.text()) == (True, "Sound off")
    listener.carry_out(ActionId.SOUND)
    assert not badge.isVisible()


def test_a_merge_is_told_with_the_way_back(desk: RunDesk) -> None:
    desk.carry_out(Begin())
    for name in ("Listening", "Listening well"):
        desk.carry_out(NameTheme(name))
    desk.carry_out(MergeThemes(into=ThemeId(1), merged=ThemeId(2)))
    assert "“Listening well” went into “Listening”. Ctrl+Z takes it apart again." in notices(desk)
    desk.carry_out(Undo())
    assert not desk.console.body.notices.is_showing


def test_a_refusal_goes_with_the_next_thing_that_is_done(desk: RunDesk) -> None:
    desk.carry_out(EndSession())
    desk.carry_out(Pause())
    assert desk.console.body.notices.is_showing
    desk.carry_out(Undo())
    assert not desk.console.body.notices.is_showing


def test_a_move_is_told_on_the_console(desk: RunDesk) -> None:
    session = desk._conductor.history.session
    slot = session.plan.find("sparkling-pairs", "pair")
    assert slot is not None
    desk.carry_out(JumpTo(slot))
    desk.carry_out(MoveAside(ParticipantId(2)))
    assert desk.console.body.notices._text.text().startswith("Bruno moved to ")


def test_what_was_told_of_a_move_is_gone_when_the_move_is_undone(desk: RunDesk) -> None:
    slot = desk._conductor.history.session.plan.find("sparkling-pairs", "pair")
    assert slot is not None
    desk.carry_out(JumpTo(slot))
    desk.carry_out(MoveAside(ParticipantId(2)))
    desk.carry_out(MoveAside(ParticipantId(5)))
    desk.carry_out(Undo())
    assert desk.console.body.notices._text.text().startswith("Bruno moved to ")
    desk.carry_out(Undo())
    assert not desk.console.body.notices.is_showing


class PaintWatch(QObject):
    """Notes when a widget is painted."""

    def __init__(self, watched: QObject, happened: list[str]) -> None:
        super().__init__()
        self._happened = happened
        watched.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self._happened.append("stage")
        return False


def test_the_room_sees_its_second_before_the_console_is_brought_up_to_date(
    desk: RunDesk, clock: SleepyClock, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    desk.carry_out(JumpTo(Room().slot("role-swap", "ask-two")))
    with qtbot.waitExposed(desk.stage):
        pass
    happened: list[str] = []
    watch = PaintWatch(desk.stage.view, happened)
    show = desk.console.show_frame

    def shown(frame: ConsoleFrame) -> None:
        show(frame)
        happened.append("console")

    monkeypatch.setattr(desk.console, "show_frame", shown)
    clock.move_by(seconds(1))
    desk._pulse.tick()
    desk.stage.view.removeEventFilter(watch)
    assert happened == ["stage", "console"]
