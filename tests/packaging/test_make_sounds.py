"""The sounds of the signals: made by our synthesiser, short, soft at both ends, and not to be taken for each other."""

import cmath
import math
import wave
from itertools import combinations, pairwise
from types import ModuleType

import pytest

from resources import resource_path
from tests.packaging.test_dev import load

NAMES = ("soft", "chime", "swap", "back")
NOTES = {"soft": [392], "chime": [659, 523], "swap": [523, 784], "back": [392, 523, 392]}
RATE = 24_000
WINDOW = 2400


@pytest.fixture(scope="module")
def synthesiser() -> ModuleType:
    return load("make_sounds")


def samples_of(name: str) -> list[int]:
    with wave.open(str(resource_path(f"sounds/{name}.wav"))) as cue:
        assert cue.getparams()[:3] == (1, 2, RATE)
        return memoryview(cue.readframes(cue.getnframes())).cast("h").tolist()


def test_every_sound_of_the_exercise_format_has_its_file(synthesiser: ModuleType) -> None:
    files = {path.stem for path in resource_path("sounds").glob("*.wav")}
    assert files == set(NAMES) == set(synthesiser.CUES)


@pytest.mark.parametrize("name", NAMES)
def test_a_file_is_what_the_synthesiser_makes(name: str, synthesiser: ModuleType) -> None:
    made, kept = synthesiser.samples(*synthesiser.CUES[name]), samples_of(name)
    assert len(made) == len(kept)
    # The last digit of a sine is each system's own affair.
    assert max(abs(one - other) for one, other in zip(made, kept, strict=True)) <= 1


@pytest.mark.parametrize("name", NAMES)
def test_a_sound_is_short(name: str) -> None:
    assert len(samples_of(name)) <= (1.0 if name == "soft" else 1.5) * RATE


@pytest.mark.parametrize("name", NAMES)
def test_a_sound_neither_clips_nor_clicks(name: str) -> None:
    values = samples_of(name)
    assert 8_000 < max(map(abs, values)) < 20_000
    assert max(map(abs, values[:24])) < 200
    assert max(map(abs, values[-240:])) < 50
    assert max(abs(one - other) for one, other in pairwise(values)) < 8_000


def loudest_pitch(values: list[int]) -> int:
    """The strongest pitch of those used, in hertz."""
    pitches = sorted({pitch for notes in NOTES.values() for pitch in notes})
    return max(pitches, key=lambda pitch: abs(_component(values, pitch)))


def _component(values: list[int], pitch: float) -> complex:
    turn = -2j * math.pi * pitch / RATE
    return sum((value * cmath.exp(turn * index) for index, value in enumerate(values)), 0j)


@pytest.mark.parametrize("name", NAMES)
def test_a_sound_has_the_notes_it_is_known_by(name: str, synthesiser: ModuleType) -> None:
    _, notes = synthesiser.CUES[name]
    values = samples_of(name)
    starts = [round((note.start + 0.06) * RATE) for note in notes]
    assert [loudest_pitch(values[start : start + WINDOW]) for start in starts] == NOTES[name]


def test_no_two_sounds_have_the_same_notes() -> None:
    assert all(NOTES[one] != NOTES[other] for one, other in combinations(NAMES, 2))
