"""What stands around a planned day: who is coming, where it is, and how the room was measured."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QObject, Slot

from app.domain.venue import Venue, measured
from app.services.bootstrap import Services
from app.services.own_workshops import OwnWorkshop
from ui.plan.gathering import people_of
from ui.plan.window import PlanWindow


class Surroundings(QObject):
    """Keeps what is said on the people and the room tab, and shows it there."""

    def __init__(
        self,
        services: Services,
        window: PlanWindow,
        now: Callable[[], OwnWorkshop],
        keep: Callable[[OwnWorkshop], bool],
    ) -> None:
        """Listen to this window; `keep` puts the workshop on disk, or says there why not and answers False."""
        super().__init__(window)
        self._services, self._window, self._now, self._keep = services, window, now, keep
        window.people_changed.connect(self._take_people)
        window.place_changed.connect(self._take_place)
        window.venue_changed.connect(self._take_venue)

    def show_all(self) -> None:
        """Show who is coming, and the room."""
        self._window.show_people(people_of(self._now(), self._services.library))
        self._show_venue()

    @Slot(str)
    def _take_people(self, text: str) -> None:
        self._keep(replace(self._now(), people=text))

    @Slot(str, str)
    def _take_place(self, place: str, facilitator: str) -> None:
        if self._keep(replace(self._now(), place=place, facilitator=facilitator)):
            self._show_venue()

    @Slot(object)
    def _take_venue(self, venue: Venue) -> None:
        try:
            self._services.venues.change(self._now().place, lambda known: measured(known, venue))
        except OSError as error:
            self._window.show_refusal(self.tr("The room could not be remembered: {0}.").format(error.strerror))

    def _show_venue(self) -> None:
        try:
            self._window.show_venue(self._services.venues.recall(self._now().place))
        except OSError as error:
            self._window.show_refusal(self.tr("The data folder cannot be read: {0}.").format(error.strerror))
