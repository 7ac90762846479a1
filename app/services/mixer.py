"""What the sound device is given to play: 16-bit samples, one channel."""

import threading
from array import array
from itertools import zip_longest

FULL = 32_767
DYING_AWAY = 8_000
"""Samples at the end of a sound during which another may begin: a third of a second."""
MOST_WAITING = 48_000
"""Samples that may be ahead of a sound: two seconds. What would come later still would be late."""


class Mixer:
    """Holds what is still to be heard; a sound that comes while another lasts joins its end, so that both are known."""

    def __init__(self) -> None:
        self._rest = array("h")
        # The device asks from a thread of its own.
        self._lock = threading.Lock()

    @property
    def is_empty(self) -> bool:
        """Whether everything has been handed to the device."""
        with self._lock:
            return not self._rest

    def clear(self) -> None:
        """Let nothing more be heard."""
        with self._lock:
            self._rest = array("h")

    def add(self, samples: "array[int]") -> None:
        """Let these be heard now, or while what was before dies away; when too much waits already, not at all."""
        with self._lock:
            lead = max(0, len(self._rest) - DYING_AWAY)
            if lead <= MOST_WAITING:
                both = zip_longest(self._rest[lead:], samples, fillvalue=0)
                together = array("h", (max(-FULL, min(FULL, one + other)) for one, other in both))
                self._rest = self._rest[:lead] + together

    def take(self, frames: int) -> bytes:
        """The next samples, fewer or none at the end, where the device adds silence."""
        with self._lock:
            taken, self._rest = self._rest[:frames], self._rest[frames:]
        return taken.tobytes()


def scaled(samples: "array[int]", volume: int) -> "array[int]":
    """The same sound at a volume of 0 to 100; squared, for ears find half the amplitude hardly quieter."""
    factor = (volume / 100) ** 2
    return array("h", (round(value * factor) for value in samples))
