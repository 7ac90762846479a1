"""Makes the cues in resources/sounds; to be run again whenever a note changes."""

from __future__ import annotations

import math
import struct
import wave
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

RATE = 24_000
PEAK = 0.5  # of full scale: half leaves the room's own volume control something to do
ATTACK = 0.02
RELEASE = 0.08
# A struck bowl: the partials are a little out of tune and the high ones die first.
PARTIALS = ((1.0, 1.0, 1.0), (2.01, 0.35, 1.8), (3.02, 0.12, 3.0), (4.95, 0.04, 5.0))


@dataclass(frozen=True)
class Note:
    """One tone: when it begins, how high it is, how quickly it fades."""

    start: float
    pitch: float
    decay: float


CUES = {
    "soft": (0.95, [Note(0.0, 392.0, 3.5)]),
    "chime": (0.95, [Note(0.0, 659.26, 5.0), Note(0.22, 523.25, 4.5)]),
    "swap": (0.70, [Note(0.0, 523.25, 9.0), Note(0.16, 783.99, 7.0)]),
    "back": (1.20, [Note(0.0, 392.0, 7.0), Note(0.18, 523.25, 7.0), Note(0.36, 392.0, 4.5)]),
}


def level(note: Note, time: float) -> float:
    """How far the air is pushed by one note at one moment."""
    since = time - note.start
    if since < 0:
        return 0.0
    tone = sum(
        strength * math.exp(-note.decay * fading * since) * math.sin(math.tau * note.pitch * ratio * since)
        for ratio, strength, fading in PARTIALS
    )
    return tone * rise(since / ATTACK)


def rise(progress: float) -> float:
    """A soft edge from silence to full, so that nothing clicks."""
    return 0.5 - 0.5 * math.cos(math.pi * min(max(progress, 0.0), 1.0))


def samples(length: float, notes: Iterable[Note]) -> list[int]:
    """All notes together, faded out at the end and brought to the common peak."""
    notes = list(notes)
    times = [index / RATE for index in range(int(length * RATE))]
    mixed = [sum(level(note, time) for note in notes) * rise((length - time) / RELEASE) for time in times]
    loudest = max(map(abs, mixed))
    return [round(value / loudest * PEAK * 32_767) for value in mixed]


def write(path: Path, values: Sequence[int]) -> None:
    """Save as 16-bit mono."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(struct.pack(f"<{len(values)}h", *values))


def main() -> None:
    """Make all cues."""
    folder = Path(__file__).resolve().parent.parent / "resources" / "sounds"
    folder.mkdir(exist_ok=True)
    for name, (length, notes) in CUES.items():
        write(folder / f"{name}.wav", samples(length, notes))


if __name__ == "__main__":
    main()
