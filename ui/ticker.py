"""The one object that ticks: it says when it is worth looking at the clock again, and nothing else."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.domain.instants import SECOND, Instant
from app.domain.session import Session
from app.services.clock import Clock

LONGEST_WAIT = 1_000
SHORTEST_WAIT = 1


class Ticker(QObject):
    """Aims a one-shot timer at the next moment a clock on a screen changes.

    `ticked`: the moment has come.
    """

    ticked = Signal()

    def __init__(self, clock: Clock, speed: float, parent: QObject) -> None:
        """Tick by a clock that runs `speed` times as fast as life."""
        super().__init__(parent)
        self._clock = clock
        self._speed = speed
        self._timer = QTimer(self, singleShot=True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.ticked)

    def aim(self, session: Session) -> None:
        """Wait for the next second of the step's clock, or of the wall clock where no step's clock runs.

        One look a second is enough: the wall clock may show its seconds with the step's.
        """
        now = self._clock.now()
        timer = session.timer
        running = timer is not None and timer.paused_at is None
        wait = until_step_second(session, now) if running else until_wall_second(now)
        self._timer.start(max(SHORTEST_WAIT, min(LONGEST_WAIT, round(wait / self._speed))))

    def stop(self) -> None:
        """Tick no more."""
        self._timer.stop()


def until_wall_second(now: Instant) -> int:
    """Milliseconds until the wall clock shows another second."""
    return SECOND - now % SECOND


def until_step_second(session: Session, now: Instant) -> int:
    """Milliseconds until the step's countdown shows another second."""
    if session.timer is None or session.timer.paused_at is not None:
        return SECOND
    return session.timer.remaining(now) % SECOND or SECOND
