"""How the facilitator wants to hear the signals; their sights stay whatever is chosen here."""

from collections.abc import Sequence

import msgspec
from msgspec.structs import replace

from app.domain.exercise import Signal
from app.domain.vocabulary import Audience, Sound

LOUDEST = 100
VOLUME_STEP = 10


class SoundChoice(msgspec.Struct, frozen=True):
    """Loudness from 0 to 100, whether there is sound at all, and whether her own signals sound too.

    Her own are silent unless she chose otherwise: a laptop has one output, and what sounds for her the room hears too
    and wonders about.
    """

    volume: int = 80
    on: bool = True
    for_me: bool = False

    @property
    def is_silent(self) -> bool:
        """Whether nothing will be heard."""
        return not self.on or self.volume == 0

    def louder(self, step: int = VOLUME_STEP) -> "SoundChoice":
        """A step louder, or quieter where negative; what is off stays off."""
        return replace(self, volume=min(max(self.volume + step, 0), LOUDEST))

    def heard(self, due: Sequence[Signal]) -> Sound:
        """What of the signals that are due together is to be heard: one sound, the latest."""
        sounds = [signal.sound for signal in due if self.for_me or signal.to is Audience.ROOM]
        audible = [sound for sound in sounds if sound is not Sound.NONE]
        return audible[-1] if audible and not self.is_silent else Sound.NONE
