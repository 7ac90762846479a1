"""What the signals could sound from."""

import miniaudio

from app.services.sounds import may_have_device


def sound_outputs() -> tuple[str, ...] | None:
    """The names of the sound outputs in the system's order; None where the system does not answer."""
    if not may_have_device():
        return ()
    try:
        found = miniaudio.Devices().get_playbacks()
    except miniaudio.MiniaudioError:
        return None
    return tuple(str(each["name"]) for each in found)
