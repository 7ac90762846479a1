"""Sounds: what the device is given, how loud, and what is said where there is none."""

import shutil
import threading
import wave
from array import array
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import miniaudio
import pytest

from app.services.mixer import DYING_AWAY, FULL, MOST_WAITING, Mixer, scaled
from app.services.sounds import BROKEN, NO_DEVICE, Sounds
from resources import resource_path

T = TypeVar("T")
NOWHERE = [miniaudio.Backend.NULL]
"""A device that is there on every machine and that nobody hears."""
PATIENCE = 10


def until(seen: Callable[[], T]) -> T:
    """Wait until something is there, and give it."""
    pause = threading.Event()
    for _ in range(PATIENCE * 100):
        if found := seen():
            return found
        pause.wait(0.01)
    raise AssertionError("never seen")


def samples_of(name: str) -> "array[int]":
    with wave.open(str(resource_path(f"sounds/{name}.wav"))) as file:
        return array("h", file.readframes(file.getnframes()))


def taken(mixer: Mixer, frames: int = 1000) -> "array[int]":
    """Everything a device would be given, piece by piece."""
    found = array("h")
    while piece := mixer.take(frames):
        found.frombytes(piece)
    return found


# The mixer


def test_a_sound_is_heard_whole_from_its_first_sample() -> None:
    mixer = Mixer()
    mixer.add(samples_of("chime"))
    assert taken(mixer) == samples_of("chime")
    assert mixer.is_empty


def test_a_sound_that_comes_while_another_lasts_begins_as_that_dies_away() -> None:
    mixer = Mixer()
    mixer.add(array("h", [100]) * (DYING_AWAY + 5))
    mixer.add(array("h", [7]) * (DYING_AWAY + 2))
    assert taken(mixer) == array("h", [100] * 5 + [107] * DYING_AWAY + [7] * 2)


def test_somebody_who_tries_the_sound_again_and_again_does_not_hear_it_for_minutes() -> None:
    mixer = Mixer()
    for _ in range(50):
        mixer.add(samples_of("chime"))
    assert len(taken(mixer)) < MOST_WAITING + 2 * len(samples_of("chime"))


def test_two_loud_sounds_together_do_not_wrap_round() -> None:
    mixer = Mixer()
    for _ in range(2):
        mixer.add(array("h", [FULL, -FULL]))
    assert taken(mixer) == array("h", [FULL, -FULL])


def test_the_volume_goes_from_nothing_to_the_sound_as_it_is() -> None:
    chime = samples_of("chime")
    assert not any(scaled(chime, 0))
    assert scaled(chime, 100) == chime
    peaks = [max(scaled(chime, volume)) for volume in range(0, 101, 10)]
    assert peaks == sorted(set(peaks))


# The device


class Played:
    """Real sounds through the device that nobody hears, and what was told."""

    def __init__(self, folder: Path, backends: list[Any]) -> None:
        self.told: list[str] = []
        self.was_told = threading.Event()
        self.sounds = Sounds(folder, self._tell, backends)

    def _tell(self, sentence: str) -> None:
        self.told.append(sentence)
        self.was_told.set()

    def finish(self) -> list[str]:
        """Let everything asked for be done, and say what was told."""
        self.sounds.close()
        self.sounds._thread.join(PATIENCE)
        assert not self.sounds._thread.is_alive()
        return self.told


@pytest.fixture
def played() -> Iterator[Played]:
    made = Played(resource_path("sounds"), NOWHERE)
    yield made
    made.finish()


def test_a_device_is_given_a_sound_from_its_first_sample(played: Played) -> None:
    played.sounds._mixer.add(samples_of("chime"))
    stream = played.sounds._stream()
    given = b"".join(stream.send(2400) for _ in range(10))
    assert given == samples_of("chime").tobytes()
    assert stream.send(2400) == b""


def test_a_device_takes_all_of_what_is_played_and_is_then_left_alone(played: Played) -> None:
    played.sounds.play("swap", 100)
    device: Any = until(lambda: played.sounds._device)
    until(lambda: device.running)
    until(lambda: not device.running)
    assert played.sounds._mixer.is_empty
    assert played.finish() == []


def test_the_program_does_not_wait_for_the_device(played: Played) -> None:
    busy = threading.Event()
    found = played.sounds._found_device

    def slow() -> Any:
        busy.wait(PATIENCE)
        return found()

    played.sounds._found_device = slow  # type: ignore[method-assign]
    played.sounds.play("chime", 100)
    played.sounds.play("soft", 100)
    assert not busy.is_set()
    busy.set()


def test_where_there_is_no_device_it_is_said_once() -> None:
    # The kind of device that is on no machine that runs these tests.
    missing = Played(resource_path("sounds"), [miniaudio.Backend.SNDIO])
    missing.sounds.prepare()
    for _ in range(3):
        missing.sounds.play("chime", 100)
    assert missing.was_told.wait(PATIENCE)
    assert missing.finish() == [NO_DEVICE]


def test_after_a_failure_it_is_tried_anew_only_where_that_is_asked_for() -> None:
    missing = Played(resource_path("sounds"), [miniaudio.Backend.SNDIO])
    missing.sounds.play("chime", 100)
    missing.sounds.play("chime", 100, anew=True)
    missing.sounds.play("chime", 100)
    assert missing.finish() == [NO_DEVICE, NO_DEVICE]


def test_a_device_that_was_plugged_in_since_is_heard_when_it_is_tried_anew() -> None:
    late = Played(resource_path("sounds"), [miniaudio.Backend.SNDIO])
    late.sounds.prepare()
    assert late.was_told.wait(PATIENCE)
    late.sounds._backends[:] = NOWHERE
    late.sounds.play("chime", 100, anew=True)
    late.sounds.play("soft", 100)
    assert late.finish() == [NO_DEVICE]


@pytest.mark.parametrize("content", [b"", b"RIFF", b"no sound at all, but a sentence"])
def test_a_damaged_file_is_a_sentence(tmp_path: Path, content: bytes) -> None:
    shutil.copytree(resource_path("sounds"), tmp_path, dirs_exist_ok=True)
    (tmp_path / "chime.wav").write_bytes(content)
    spoilt = Played(tmp_path, NOWHERE)
    spoilt.sounds.play("chime", 100)
    assert spoilt.finish() == [BROKEN]
