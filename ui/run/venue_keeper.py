"""What is known of the place of a session: kept as soon as it changes, and told to whoever shows it."""

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, Signal

from app.domain.venue import Venue, within_reason
from app.services.venues import Venues


class VenueKeeper(QObject):
    """Holds one venue; without `venues` only for as long as it lives."""

    changed = Signal(object)
    """The venue as it is now: a `Venue`."""

    not_kept = Signal(str)
    """A sentence: the venue holds for now, but could not be remembered."""

    def __init__(self, venues: Venues | None, place: str, parent: QObject | None = None) -> None:
        """Recall the venue of a place."""
        super().__init__(parent)
        self._venues = venues
        self._venue = Venue(place) if venues is None else venues.recall(place)

    @property
    def venue(self) -> Venue:
        """The venue as it is now."""
        return self._venue

    def look_again(self) -> None:
        """Learn what others keep of the venue, such as the audience's screen; what cannot be read stays as it is."""
        if self._venues is not None:
            with suppress(OSError):
                self._adopt(self._venues.recall(self._venue.place))

    def change(self, change: Callable[[Venue], Venue]) -> None:
        """Change the venue and remember it; where the disk refuses, it still holds for this session."""
        changed = within_reason(change(self._venue))
        if changed == self._venue:
            return
        try:
            if self._venues is not None:
                changed = self._venues.change(changed.place, change)
        except OSError as error:
            said = self.tr("The room could not be remembered: {0}. It stays as it is for this session.")
            self.not_kept.emit(said.format(error.strerror))
        self._adopt(changed)

    def _adopt(self, venue: Venue) -> None:
        if venue != self._venue:
            self._venue = venue
            self.changed.emit(venue)
