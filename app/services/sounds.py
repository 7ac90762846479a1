"""Plays the signals' sounds. A laptop without a sound device is a sentence on the console, never an error."""

import os
import sys
from pathlib import Path

import miniaudio

NO_DEVICE = "No sound device was found. The signals are shown on the stage without sound."
BROKEN = "A sound could not be played. The signals are shown on the stage without sound."


class Sounds:
    """One sound at a time through the machine's usual output."""

    def __init__(self, folder: Path) -> None:
        """Play the WAV files of a folder. The device is looked for at the first sound."""
        self._folder = folder
        self._device: miniaudio.PlaybackDevice | None = None
        self._decoded: dict[str, miniaudio.DecodedSoundFile] = {}
        self.problem = ""

    def play(self, name: str) -> bool:
        """Start a sound such as `chime`, ending one that is still playing; False when there is no way to."""
        if not self.problem and not _may_have_device():
            self.problem = NO_DEVICE
        if self.problem:
            return False
        try:
            sound = self._sound(name)
            device = self._ready_device(sound)
            device.stop()
            stream = miniaudio.stream_raw_pcm_memory(sound.samples, sound.nchannels, sound.sample_width)
            next(stream)
            device.start(stream)
        except miniaudio.MiniaudioError as error:
            self.problem = NO_DEVICE if "device" in str(error).lower() else BROKEN
            return False
        return True

    def close(self) -> None:
        """Give the device back."""
        if self._device is not None:
            self._device.close()
            self._device = None

    def _sound(self, name: str) -> miniaudio.DecodedSoundFile:
        if name not in self._decoded:
            self._decoded[name] = miniaudio.decode_file(str(self._folder / f"{name}.wav"))
        return self._decoded[name]

    def _ready_device(self, sound: miniaudio.DecodedSoundFile) -> miniaudio.PlaybackDevice:
        if self._device is None:
            self._device = miniaudio.PlaybackDevice(
                nchannels=sound.nchannels, sample_rate=sound.sample_rate, app_name="Sparkroom"
            )
        return self._device


def _may_have_device() -> bool:
    """False on a Linux without any sound hardware or server, where merely asking fills the terminal with complaints."""
    if not sys.platform.startswith("linux") or os.environ.get("PULSE_SERVER"):
        return True
    runtime = Path(os.environ.get("XDG_RUNTIME_DIR", "/run/user/0"))
    return Path("/dev/snd").exists() or (runtime / "pulse" / "native").exists()
