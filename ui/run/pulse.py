"""What each tick of a running session brings: a look at the clocks, the signals that are due, a step that is over."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.events import Event
from app.domain.history import History
from app.domain.instants import Instant
from app.services.conductor import Conductor
from ui.run.jumps import JumpWatch
from ui.run.signal_watch import SignalWatch
from ui.sounding import Sounding
from ui.ticker import Ticker


class Pulse(QObject):
    """Ticks while a session runs, and aims anew whenever something happens in it."""

    due = Signal()
    """The present moment is to be shown."""

    time_is_up = Signal()
    """The step is over that goes on by itself."""

    def __init__(
        self, conductor: Conductor, sounding: Sounding | None, beat: Callable[[Instant], None] | None, parent: QObject
    ) -> None:
        """Nothing ticks before `begin`. `beat` is told the time at each tick while the session runs."""
        super().__init__(parent)
        self._conductor = conductor
        self._beat = beat
        self._watch = SignalWatch(conductor.history.session, conductor.clock.now(), sounding)
        self.jumps = JumpWatch(conductor.clock)
        self._ticker = Ticker(conductor.clock, conductor.clock.speed, self)
        self._ticker.ticked.connect(self.tick)

    def begin(self) -> None:
        """Tick from now on."""
        self._ticker.aim(self._conductor.history.session)

    def stop(self) -> None:
        """Tick no more."""
        self._ticker.stop()

    def aim(self, history: History, events: tuple[Event, ...]) -> None:
        """Something happened: what was asked about sleep may be answered, and the next moment lies elsewhere."""
        self.jumps.know(events)
        self._ticker.aim(history.session)

    def sound(self) -> None:
        """Let what is due be heard."""
        self._watch.sound(self._conductor.history.session, self._conductor.clock.now())

    @Slot()
    def tick(self) -> None:
        """Look at the clock."""
        session = self._conductor.history.session
        slept = self.jumps.look(session)
        now = self._conductor.clock.now()
        if slept:
            self._watch.pass_over(session, now)
        # First of all: whatever goes wrong below, the clock goes on.
        self._ticker.aim(session)
        self.due.emit()
        self._watch.sound(session, now)
        if self._watch.is_up(session, now):
            self.time_is_up.emit()
        if self._beat is not None and session.running:
            self._beat(now)
