"""Sessions that were to be deleted by now: asked about, never deleted by themselves (exercise guide 4.4)."""

from collections.abc import Iterable, Iterator
from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from app.domain.identifiers import SessionId
from app.domain.instants import Instant, day_text
from app.services.bootstrap import Services
from app.services.clock import SystemClock, local_day
from app.services.session_summaries import SessionSummary
from ui.home.frames import OverdueCard
from ui.home.gathering import shown_title

AT_MOST = 3
"""More would push everything else off the page; the next come when these are answered."""


class Overdue:
    """Finds them among the sessions, keeps one longer, and finishes a close-down that something came between."""

    def __init__(self, services: Services) -> None:
        """Look at this data folder."""
        self._services = services

    def cards(self, summaries: Iterable[SessionSummary], now: Instant) -> tuple[OverdueCard, ...]:
        """Those whose day is over, the longest overdue first."""
        today = local_day(now).isoformat()
        late = (each for each in summaries if not (each.problem or each.practice) and "" < each.delete_by < today)
        return tuple(_card(each) for each in sorted(late, key=_since)[:AT_MOST])

    def keep_longer(self, session: SessionId, days: int) -> None:
        """Delete it so many days from today instead. Raises SessionMissing, NotSaved and Refused."""
        from app.domain.commands import KeepUntil
        from app.services.conductor import Conductor

        opened = self._services.sessions.open(session)
        clock = SystemClock(opened.history.last_at)
        conductor = Conductor(opened.history, opened.journal, clock)
        try:
            conductor.handle(KeepUntil((local_day(clock.now()) + timedelta(days=days)).isoformat()))
        finally:
            conductor.close()

    def finish_begun(self) -> Iterator[str]:
        """Finish close-downs that were begun before this start; a sentence for each, and for what stands against it."""
        if not (self._services.data.root / "closing").is_dir():
            return
        from app.services.sessions import SessionMissing

        try:
            for row in self._services.close_down.finish_begun():
                words = QCoreApplication.translate("home", "The close-down of the session of {0} was finished.")
                yield words.format(day_text(row.held) or row.deleted[:10])
        except (OSError, SessionMissing) as trouble:
            words = QCoreApplication.translate(
                "home", "A close-down could not be finished ({0}). The next start goes on with it."
            )
            yield words.format(trouble.sentence if isinstance(trouble, SessionMissing) else trouble.strerror)


def _card(summary: SessionSummary) -> OverdueCard:
    return OverdueCard(SessionId(summary.id), shown_title(summary), summary.day, day_text(summary.delete_by))


def _since(summary: SessionSummary) -> str:
    return summary.delete_by
