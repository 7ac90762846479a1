"""Watches a step's clock: each signal sounds once, and a step may go on by itself; nothing is made up for."""

from app.domain.auto_advance import is_up
from app.domain.instants import Instant
from app.domain.session import Session
from app.domain.signals import look, signals_due
from ui.sounding import Sounding


class SignalWatch:
    """Remembers when it looked last, which tells what is due now."""

    def __init__(self, session: Session, now: Instant, sounding: Sounding | None) -> None:
        """Look from now on; without `sounding` the signals are only seen."""
        self._sounding = sounding
        self._ticked_at = now
        self._looked = look(session, now)

    def pass_over(self, session: Session, now: Instant) -> None:
        """Begin anew after a sleep: what fell into it is not due."""
        self._ticked_at, self._looked = now, look(session, now, self._looked)

    def sound(self, session: Session, now: Instant) -> None:
        """Let what has come since the last look be heard."""
        due = signals_due(session, self._looked, now)
        self._looked = look(session, now, self._looked)
        if self._sounding is not None:
            self._sounding.sound(due)

    def is_up(self, session: Session, now: Instant) -> bool:
        """Whether since the last tick the time ran out of a step that goes on by itself."""
        earlier, self._ticked_at = self._ticked_at, now
        return is_up(session, earlier, now)
