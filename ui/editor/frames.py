"""What every editor shows, as values."""

import msgspec

from app.domain.exercise import Exercise
from app.domain.workshop import Workshop


class VersionRow(msgspec.Struct, frozen=True):
    """An earlier version: when it was, and what differs from now, in words."""

    when: str
    differs: str
    state: Workshop | Exercise
