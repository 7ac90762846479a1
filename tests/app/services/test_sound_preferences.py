"""What was chosen about sound is there again at the next start."""

from pathlib import Path

import pytest

from app.domain.exercise import Signal
from app.domain.sound_choice import SoundChoice
from app.domain.vocabulary import Audience, Sound
from app.services.bootstrap import bootstrap
from app.services.library import Library
from app.services.sound_preferences import remember_sound, remembered_sound
from exercises import content_folder


def library(folder: Path) -> Library:
    return bootstrap(content_folder(), folder).library


def test_at_first_there_is_sound_for_the_room(tmp_path: Path) -> None:
    assert remembered_sound(library(tmp_path)) == SoundChoice(volume=80, on=True, for_me=False)


@pytest.mark.parametrize("choice", [SoundChoice(0), SoundChoice(100, on=False), SoundChoice(30, for_me=True)])
def test_a_choice_is_there_again(tmp_path: Path, choice: SoundChoice) -> None:
    remember_sound(library(tmp_path), choice)
    assert remembered_sound(library(tmp_path)) == choice


@pytest.mark.parametrize("volume", ["", "loud", "-10", "101", "1e9", "²", "9" * 5000])
def test_a_volume_that_is_none_is_the_usual_one(tmp_path: Path, volume: str) -> None:
    made = library(tmp_path)
    made.prefer("volume", volume)
    assert remembered_sound(made).volume == SoundChoice().volume


def test_the_volume_goes_in_steps_and_stays_within_its_ends() -> None:
    choice = SoundChoice(90)
    assert [choice.louder().volume, choice.louder().louder().volume] == [100, 100]
    assert [SoundChoice(10).louder(-10).volume, SoundChoice(0).louder(-10).volume] == [0, 0]


ROOM = Signal("60s", Audience.ROOM, "One minute left", Sound.SOFT)
END = Signal("end", Audience.ROOM, "Stop", Sound.CHIME)
SILENT = Signal("half", Audience.ROOM, "Half way", Sound.NONE)
MINE = Signal("+30s", Audience.FACILITATOR, "30 seconds over", Sound.SOFT)


@pytest.mark.parametrize(
    ("choice", "due", "heard"),
    [
        (SoundChoice(), (ROOM,), Sound.SOFT),
        (SoundChoice(), (ROOM, END), Sound.CHIME),
        (SoundChoice(), (END, SILENT), Sound.CHIME),
        (SoundChoice(), (MINE,), Sound.NONE),
        (SoundChoice(), (END, MINE), Sound.CHIME),
        (SoundChoice(for_me=True), (MINE,), Sound.SOFT),
        (SoundChoice(on=False, for_me=True), (ROOM, MINE), Sound.NONE),
        (SoundChoice(volume=0), (END,), Sound.NONE),
        (SoundChoice(), (), Sound.NONE),
    ],
)
def test_one_sound_at_a_time_for_those_it_is_meant_for(
    choice: SoundChoice, due: tuple[Signal, ...], heard: Sound
) -> None:
    assert choice.heard(due) is heard
