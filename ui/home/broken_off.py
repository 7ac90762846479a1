"""The sessions that were broken off, and where each of them stands by now."""

from collections.abc import Iterable

from app.domain.history import History
from app.domain.identifiers import SessionId
from app.domain.instants import Instant
from app.services.bootstrap import Services
from app.services.clock import SystemClock
from app.services.heartbeat import last_alive
from app.services.library import SessionSummary
from app.services.sessions import SessionMissing
from ui.home.frames import InterruptedCard
from ui.home.interrupted import interrupted_card

INTERRUPTED_AT_MOST = 3
"""Older sessions that were never ended stand among the past ones."""


class BrokenOff:
    """Keeps the newest ones, so that their clocks go on without the disk being read each second."""

    def __init__(self, services: Services) -> None:
        """Know of none yet."""
        self._services = services
        self._histories: tuple[History, ...] = ()

    def look(self, summaries: Iterable[SessionSummary]) -> None:
        """Read those that were never ended; practice calls nobody back."""
        unfinished = [each for each in summaries if _is_broken_off(each)][:INTERRUPTED_AT_MOST]
        self._histories = tuple(found for each in unfinished if (found := self._history(each)) is not None)

    def cards(self) -> tuple[InterruptedCard, ...]:
        """Each as it stands now."""
        return tuple(self._card(each, SystemClock(each.last_at).now()) for each in self._histories)

    def alive(self, history: History, now: Instant) -> Instant:
        """When a session was last alive."""
        folder = self._services.sessions.folder_of(history.session.details.id)
        return last_alive(self._services.files, folder, history.last_at, now)

    def _card(self, history: History, now: Instant) -> InterruptedCard:
        return interrupted_card(history, self.alive(history, now), now)

    def _history(self, summary: SessionSummary) -> History | None:
        try:
            return self._services.sessions.look_at(SessionId(summary.id)).history
        except SessionMissing:
            return None


def _is_broken_off(summary: SessionSummary) -> bool:
    return summary.state in ("running", "ready") and not summary.practice
