"""Plays the signals' sounds. A laptop without a sound device is a sentence on the console, never an error."""

import os
import sys
import threading
import wave
from array import array
from collections.abc import Callable, Generator, Sequence
from pathlib import Path
from queue import Empty, SimpleQueue

import miniaudio
import msgspec

from app.domain.language import say, unsaid
from app.services.mixer import Mixer, scaled

NO_DEVICE = unsaid("No sound device was found. The signals are shown on the stage without sound.")
BROKEN = unsaid("A sound could not be played. The signals are shown on the stage without sound.")

_RATE = 24_000
_BUFFER_MS = 100
_RING_OUT = 1.0
"""Seconds for which the device is kept running after a sound; asleep it costs nothing."""
_CLOSING = 1.0
"""Seconds that the program waits for the device at the end; a sound server that hangs is left behind."""


class _Wish(msgspec.Struct, frozen=True):
    """A sound by its name, or only the device where there is none; `anew` looks again for a device that failed."""

    name: str
    volume: int
    anew: bool = False


class Sounds:
    """The machine's usual output, driven from a thread of its own: it may be slow, and no clock waits for it."""

    def __init__(self, folder: Path, tell: Callable[[str], None], backends: Sequence[object] = ()) -> None:
        """Play the WAV files of a folder (24 kHz, 16 bit, one channel).

        `tell` is given a sentence, once, when there is no way to; it is called from another thread. `backends` are
        those of miniaudio; without any, whatever the machine has.
        """
        self._folder = folder
        self._tell = tell
        self._backends = list(backends)
        self._mixer = Mixer()
        self._device: miniaudio.PlaybackDevice | None = None
        self._problem = ""
        self._wishes: SimpleQueue[_Wish | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._work, name="sounds", daemon=True)
        self._thread.start()

    def prepare(self) -> None:
        """Find the device, so that the first signal is on time and a missing one is told before."""
        self._wishes.put(_Wish("", 0))

    def play(self, name: str, volume: int, *, anew: bool = False) -> None:
        """Let a sound such as `chime` be heard, at a volume of 0 to 100.

        After a failure nothing more is tried, unless `anew` asks for it: somebody may have plugged something in.
        """
        self._wishes.put(_Wish(name, volume, anew))

    def close(self) -> None:
        """Give the device back."""
        self._wishes.put(None)
        self._thread.join(_CLOSING)

    def _work(self) -> None:
        while (wish := self._next_wish()) is not None:
            if wish.anew:
                self._problem = ""
            if not self._problem:
                self._serve(wish)
        self._give_back()

    def _next_wish(self) -> _Wish | None:
        while True:
            ringing = self._device is not None and self._device.running
            try:
                return self._wishes.get(timeout=_RING_OUT if ringing else None)
            except Empty:
                self._rest()

    def _rest(self) -> None:
        if self._device is not None and self._mixer.is_empty:
            try:
                self._device.stop()
            except miniaudio.MiniaudioError:
                # The next sound finds it again, or says that it is gone.
                self._give_back()

    def _serve(self, wish: _Wish) -> None:
        try:
            if wish.name:
                self._mixer.add(scaled(self._samples(wish.name), wish.volume))
            self._start(playing=bool(wish.name))
        except (OSError, EOFError, wave.Error):
            self._fail(say(BROKEN))
        except miniaudio.MiniaudioError:
            self._fail(say(NO_DEVICE))

    def _start(self, *, playing: bool) -> None:
        if self._device is None:
            self._device = self._found_device()
        if playing and not self._device.running:
            self._device.start(self._stream())

    def _found_device(self) -> miniaudio.PlaybackDevice:
        if not self._backends and not may_have_device():
            raise miniaudio.MiniaudioError("nothing to play on")
        return miniaudio.PlaybackDevice(
            nchannels=1,
            sample_rate=_RATE,
            buffersize_msec=_BUFFER_MS,
            backends=self._backends or None,
            app_name="Sparkroom",
        )

    def _stream(self) -> Generator[bytes, int, None]:
        stream = self._feed()
        next(stream)
        return stream

    def _feed(self) -> Generator[bytes, int, None]:
        frames = yield b""
        while True:
            frames = yield self._mixer.take(frames)

    def _samples(self, name: str) -> "array[int]":
        with wave.open(str(self._folder / f"{name}.wav")) as file:
            samples = array("h", file.readframes(file.getnframes()))
        if sys.byteorder == "big":
            samples.byteswap()
        return samples

    def _fail(self, sentence: str) -> None:
        self._problem = sentence
        self._mixer.clear()
        self._give_back()
        self._tell(sentence)

    def _give_back(self) -> None:
        if self._device is not None:
            self._device.close()
            self._device = None


def may_have_device() -> bool:
    """False on a Linux without any sound hardware or server, where merely asking fills the terminal with complaints."""
    if not sys.platform.startswith("linux") or os.environ.get("PULSE_SERVER"):
        return True
    runtime = Path(os.environ.get("XDG_RUNTIME_DIR", "/run/user/0"))
    return Path("/dev/snd").exists() or (runtime / "pulse" / "native").exists()
