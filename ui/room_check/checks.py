"""The room checks of the program: one at a time, for a session that runs or for one that is set up on Home."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.domain.instants import Instant
from app.services.bootstrap import Services
from ui.sounding import Sounding
from ui.tasks import TaskOwner

if TYPE_CHECKING:
    from ui.room_check.desk import RoomCheckDesk
    from ui.room_check.surroundings import Surroundings
    from ui.running import Running


class RoomChecks(QObject):
    """Opens and closes the check, and has the console say what it left open.

    `program_requested`: one of the actions about sound or keys, an `ActionId`.
    """

    program_requested = Signal(str)

    def __init__(self, services: Services, tasks: TaskOwner, sounding: Sounding, parent: QObject) -> None:
        """Check nothing yet. What a check needs is only loaded for one."""
        super().__init__(parent)
        self._services = services
        self._tasks = tasks
        self._sounding = sounding
        self._desk: RoomCheckDesk | None = None
        self._running: Running | None = None

    def check_from_home(self, window: QWidget, place: str, start: Instant | None) -> None:
        """Check a room for a session that is still being set up; without a place, where the last one was.

        `start` is when it is planned to begin, if that was chosen.
        """
        from ui.room_check.opening import around_home
        from ui.run.venue_keeper import VenueKeeper

        keeper = VenueKeeper(self._services.venues, place or self._services.library.preference("place"))
        self._open(around_home(window, keeper, start))

    def check_session(self, running: "Running") -> None:
        """Check the room of a session."""
        from ui.room_check.opening import around_session

        self._open(around_session(running))

    def begin(self, running: "Running") -> None:
        """A session is open: until its first step the console says what nobody has looked at."""
        self.close()
        self._running = running
        self._remind()

    def close(self) -> None:
        """Close the check that is open; its session, if any, is over."""
        self._running = None
        if self._desk is not None:
            desk, self._desk = self._desk, None
            desk.close()

    def _open(self, around: "Surroundings") -> None:
        from ui.room_check.desk import RoomCheckDesk

        if self._desk is not None:
            self._desk.close()
        self._desk = RoomCheckDesk(self._services, self._tasks, self._sounding, around)
        self._desk.program_requested.connect(self.program_requested)
        self._desk.closed.connect(self._remind)
        self._desk.open()

    @Slot()
    def _remind(self) -> None:
        if self._running is None or self._running.session.position is not None:
            return
        if self._running.session.details.rehearsal:
            return
        from ui.room_check.opening import around_session, reminder_words

        around = around_session(self._running)
        check = self._desk.check if self._desk is not None else None
        self._running.desk.remind(reminder_words(around.keeper.venue, around.today, check))
