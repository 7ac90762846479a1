"""The venues of a data folder: what was found out about a room is there when the session is held in it again."""

from collections.abc import Callable
from functools import partial

import msgspec
from msgspec.structs import replace

from app.domain.venue import KnownScreen, Venue, place_key, within_reason
from app.services.library import Library


class Venues:
    """Remembers venues by the name of the place."""

    def __init__(self, library: Library) -> None:
        """Keep the venues in a library."""
        self._library = library
        self._quiet: dict[str, str] = {}

    def keep_quiet_about(self, place: str) -> None:
        """From now on nothing that is found out about a place is written down; it holds until the program ends."""
        self._quiet.setdefault(place_key(place), self._library.venue(place_key(place)))

    def recall(self, place: str) -> Venue:
        """What is known of a place; of one that is new or cannot be understood, what is usual."""
        try:
            key = place_key(place)
            kept = self._quiet[key] if key in self._quiet else self._library.venue(key)
            known = msgspec.json.decode(kept, type=Venue)
        except msgspec.DecodeError:
            return Venue(place)
        return within_reason(replace(known, place=place))

    def change(self, place: str, change: Callable[[Venue], Venue]) -> Venue:
        """Change what is known of a place and keep it; returns the venue as it is now. Raises OSError."""
        changed = within_reason(change(self.recall(place)))
        key, text = place_key(place), msgspec.json.encode(changed).decode()
        if key in self._quiet:
            self._quiet[key] = text
        else:
            self._library.remember_venue(key, text)
        return changed


class Audience:
    """Which screen the room looks at, kept with the place where a session is held."""

    def __init__(self, venues: Callable[[], Venues], place: Callable[[], str]) -> None:
        """Ask for venues and place anew each time: a session may learn later where it is."""
        self._venues = venues
        self._place = place

    def recall(self) -> KnownScreen | None:
        """The audience's screen of the last time; none in a place that is new or while nothing can be read."""
        try:
            return self._venues().recall(self._place()).audience
        except OSError:
            return None

    def remember(self, screen: KnownScreen) -> None:
        """Keep it with the place. Raises OSError."""
        self._venues().change(self._place(), partial(_looking_at, screen))


def _looking_at(screen: KnownScreen, venue: Venue) -> Venue:
    return replace(venue, audience=screen)
