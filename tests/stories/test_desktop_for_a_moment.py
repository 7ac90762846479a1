"""The stage out of the way for a slide or a video: what is kept, what comes back, and what a restart finds."""

import pytest

from app.domain.commands import Begin, NextStep, Pause, SetStage, ShowMessage, TakeNote, Undo
from app.domain.console import ConsoleFrame
from app.domain.instants import minutes, seconds
from app.domain.signals import look, signals_due
from app.domain.stage import Black, Harvest, StageState, Talk, Words
from tests.support.rooms import Room


@pytest.fixture
def room() -> Room:
    return Room().at_step("role-swap", "ask-two")


def same_key(room: Room) -> None:
    """Press the key for the desktop as the console does."""
    frame: ConsoleFrame = room.console()
    shown = frame.stage.state is StageState.DESKTOP
    room.do(SetStage(frame.under_desktop if shown else StageState.DESKTOP))


def test_the_same_picture_comes_back_with_the_right_time(room: Room) -> None:
    same_key(room)
    assert room.stage().state is StageState.DESKTOP
    assert isinstance(room.stage().picture, Black)
    room.wait(minutes(1))
    same_key(room)
    assert room.stage().state is StageState.LIVE
    assert room.picture(Talk).clock.text == "5:00"


@pytest.mark.parametrize("before", [StageState.BLACK, StageState.HOLDING])
def test_the_state_before_comes_back_and_live_leads_to_live(room: Room, before: StageState) -> None:
    room.do(SetStage(before))
    same_key(room)
    same_key(room)
    assert room.stage().state is before
    same_key(room)
    room.do(SetStage(StageState.LIVE))
    assert room.stage().state is StageState.LIVE
    same_key(room)
    same_key(room)
    assert room.stage().state is StageState.LIVE


def test_what_was_prepared_behind_a_frozen_picture_is_not_shown_by_a_video() -> None:
    wall = Room().at_step("group-theme-harvest", "wall")
    wall.do(TakeNote("seen"), SetStage(StageState.FROZEN), TakeNote("unseen"))
    frozen = wall.stage()
    same_key(wall)
    wall.do(TakeNote("not this either"))
    same_key(wall)
    assert wall.stage() == frozen
    assert wall.picture(Harvest).wall.count == 1
    wall.do(SetStage(StageState.LIVE))
    assert wall.picture(Harvest).wall.count == 3


def test_freezing_over_the_desktop_takes_the_picture_of_then(room: Room) -> None:
    same_key(room)
    room.do(SetStage(StageState.FROZEN), NextStep())
    assert room.picture(Talk).title == "B asks, A tells"


def test_time_goes_on_and_is_signalled_while_the_desktop_is_seen(room: Room) -> None:
    same_key(room)
    room.wait(seconds(179))
    before = look(room.session, room.now)
    room.wait(seconds(1))
    assert [signal.show for signal in signals_due(room.session, before, room.now)] == ["Half way"]
    clock = room.console().clock
    assert clock is not None
    assert clock.text == "3:00"


def test_a_crash_in_the_middle_of_a_video_does_not_cover_it(room: Room) -> None:
    room.do(ShowMessage("Two minutes of film"))
    same_key(room)
    before = room.stage()
    again = room.reopened()
    assert again.stage() == before
    assert again.console().strip.stage is StageState.DESKTOP
    same_key(again)
    assert again.stage().state is StageState.LIVE


def test_undo_takes_back_the_step_and_not_the_desktop(room: Room) -> None:
    room.do(Pause())
    same_key(room)
    room.do(Undo())
    assert room.stage().state is StageState.DESKTOP
    assert room.console().under_desktop is StageState.LIVE


def test_begin_brings_the_stage_back_from_a_slide_shown_before() -> None:
    room = Room()
    room.do(SetStage(StageState.DESKTOP))
    room.wait(seconds(30))
    room.do(Begin())
    assert room.stage().state is StageState.LIVE
    assert isinstance(room.stage().picture, Words)
