"""The sessions that were broken off, and where each of them stands by now."""

from collections.abc import Iterable

from app.domain.history import History
from app.domain.identifiers import SessionId
from app.domain.instants import Instant
from app.services.bootstrap import Services
from app.services.clock import SystemClock
from app.services.heartbeat import last_alive
from app.services.session_summaries import SessionSummary
from app.services.sessions import Locked, SessionMissing
from ui.home.frames import InterruptedCard
from ui.home.interrupted import interrupted_card, locked_card

INTERRUPTED_AT_MOST = 3
"""Older sessions that were never ended stand among the past ones."""


class BrokenOff:
    """Keeps the newest ones, so that their clocks go on without the disk being read each second."""

    def __init__(self, services: Services) -> None:
        """Know of none yet."""
        self._services = services
        self._histories: tuple[History | SessionSummary, ...] = ()

    def look(self, summaries: Iterable[SessionSummary]) -> None:
        """Read those that were never ended; practice calls nobody back."""
        unfinished = [each for each in summaries if _is_broken_off(each)][:INTERRUPTED_AT_MOST]
        self._histories = tuple(found for each in unfinished if (found := self._found(each)) is not None)

    def cards(self) -> tuple[InterruptedCard, ...]:
        """Each as it stands now."""
        return tuple(map(self._card, self._histories))

    def asks(self, session: SessionId) -> bool:
        """Whether the card of a session that is open now asks what the room did meanwhile."""
        cards = (each for each in self.cards() if each.session == session)
        return any(each.waited != each.went_on for each in cards)

    def alive(self, history: History, now: Instant) -> Instant:
        """When a session was last alive."""
        return self._alive(history.session.details.id, history.last_at, now)

    def _alive(self, session: SessionId, last_event: Instant, now: Instant) -> Instant:
        return last_alive(self._services.files, self._services.sessions.folder_of(session), last_event, now)

    def _card(self, found: History | SessionSummary) -> InterruptedCard:
        if isinstance(found, SessionSummary):
            created = Instant(found.created)
            now = SystemClock(created).now()
            return locked_card(found, self._alive(SessionId(found.id), created, now), now)
        now = SystemClock(found.last_at).now()
        return interrupted_card(found, self.alive(found, now), now)

    def _found(self, summary: SessionSummary) -> History | SessionSummary | None:
        """The session, or of a locked one what everybody may know."""
        try:
            return self._services.sessions.look_at(SessionId(summary.id)).history
        except Locked:
            return summary
        except SessionMissing:
            return None


def _is_broken_off(summary: SessionSummary) -> bool:
    return summary.state in ("running", "ready") and not summary.practice
