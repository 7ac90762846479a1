"""The choice about sound, kept among the preferences of the library."""

from app.domain.sound_choice import LOUDEST, SoundChoice
from app.services.library import Library

_ON, _OFF = "on", "off"
_VOLUMES = frozenset(str(volume) for volume in range(LOUDEST + 1))


def remembered_sound(library: Library) -> SoundChoice:
    """What was chosen last; where that is missing or cannot be understood, the usual."""
    usual = SoundChoice()
    volume = library.preference("volume")
    return SoundChoice(
        volume=int(volume) if volume in _VOLUMES else usual.volume,
        on=library.preference("sound", _ON) != _OFF,
        for_me=library.preference("sound-for-me", _OFF) == _ON,
    )


def remember_sound(library: Library, choice: SoundChoice) -> None:
    """Keep a choice for the next start. Raises OSError."""
    library.prefer("volume", str(choice.volume))
    library.prefer("sound", _ON if choice.on else _OFF)
    library.prefer("sound-for-me", _ON if choice.for_me else _OFF)
