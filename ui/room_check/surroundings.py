"""For what a room is checked: a session that runs, or one that is still being set up on Home."""

from collections.abc import Callable

import msgspec
from PySide6.QtWidgets import QWidget

from app.domain.instants import Duration, Instant, clock_text, date_text, local_time
from app.domain.room_facts import AwakeFacts, StartFacts
from app.domain.screens import Standing
from ui.actions.spec import ActionId
from ui.run.room_desk import RoomDesk
from ui.run.venue_keeper import VenueKeeper


class Surroundings(msgspec.Struct, frozen=True):
    """What the check has to know of where it was opened.

    `before` is the facilitator's window, which is never on the audience's screen. `start` is None before a plan is
    made and once the first step began. `carry_out` does what a running session can do with its stage. `keeper` holds
    the venue for everybody; `room` can show the test card, where there is a stage.
    """

    keeper: VenueKeeper
    before: QWidget
    now: Callable[[], Instant]
    utc_offset: Duration
    start: Callable[[], Instant | None]
    standing: Callable[[], Standing]
    lost: Callable[[], bool]
    awake: Callable[[], AwakeFacts | None]
    carry_out: Callable[[ActionId], None]
    room: RoomDesk | None = None

    @property
    def place(self) -> str:
        """Where it is."""
        return self.keeper.venue.place

    @property
    def today(self) -> str:
        """The day, such as `2026-03-12`."""
        return local_time(self.now(), self.utc_offset).date().isoformat()

    @property
    def moment(self) -> str:
        """Day and time in words."""
        now = self.now()
        return f"{date_text(now, self.utc_offset)}, {clock_text(now, self.utc_offset)}"

    @property
    def start_facts(self) -> StartFacts | None:
        """The planned start beside the laptop's time; with the day where it is another one."""
        start, now = self.start(), self.now()
        if start is None:
            return None
        days = [date_text(each, self.utc_offset) for each in (now, start)]
        planned = clock_text(start, self.utc_offset)
        named = planned if days[0] == days[1] else f"{planned} on {days[1]}"
        return StartFacts(clock_text(now, self.utc_offset), named, Duration(start - now))
