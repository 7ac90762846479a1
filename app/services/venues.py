"""The venues of a data folder: what was found out about a room is there when the session is held in it again."""

from collections.abc import Callable
from dataclasses import replace

import msgspec

from app.domain.venue import Venue, place_key, within_reason
from app.services.library import Library


class Venues:
    """Remembers venues by the name of the place."""

    def __init__(self, library: Library) -> None:
        """Keep the venues in a library."""
        self._library = library

    def recall(self, place: str) -> Venue:
        """What is known of a place; of one that is new or cannot be understood, what is usual."""
        try:
            known = msgspec.json.decode(self._library.venue(place_key(place)), type=Venue)
        except msgspec.DecodeError:
            return Venue(place)
        return within_reason(replace(known, place=place))

    def change(self, place: str, change: Callable[[Venue], Venue]) -> Venue:
        """Change what is known of a place and keep it; returns the venue as it is now. Raises OSError."""
        changed = within_reason(change(self.recall(place)))
        self._library.remember_venue(place_key(place), msgspec.json.encode(changed).decode())
        return changed
