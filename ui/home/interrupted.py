"""A session that was broken off, as a card: where it stands if the room went on, and if it waited."""

from app.domain.history import History
from app.domain.identifiers import SessionId
from app.domain.instants import Duration, Instant, clock_text, countdown_text, date_text
from app.domain.session import Session
from app.services.session_summaries import SessionSummary
from ui.home.frames import InterruptedCard
from ui.home.gathering import shown_title
from ui.language.words import worded


def interrupted_card(history: History, alive: Instant, now: Instant) -> InterruptedCard:
    """The card of a session that was last alive at `alive`."""
    session = history.session
    slot = session.slot
    return InterruptedCard(
        session=session.details.id,
        title=session.plan.title,
        step=worded("home", "Interrupted at “{0}”").format(slot.title)
        if slot is not None
        else worded("home", "Not begun yet"),
        when=_when(alive, now, session.details.utc_offset),
        waited=_left(session, alive),
        went_on=_left(session, now),
    )


def locked_card(summary: SessionSummary, alive: Instant, now: Instant) -> InterruptedCard:
    """The card of a locked session that was last alive at `alive`."""
    return InterruptedCard(
        session=SessionId(summary.id),
        title=shown_title(summary),
        step=worded("home", "Interrupted; it opens with its passphrase")
        if summary.state == "running"
        else worded("home", "Not begun yet; it opens with its passphrase"),
        when=_when(alive, now, Duration(summary.utc_offset)),
        waited="",
        went_on="",
        locked=True,
    )


def _left(session: Session, at: Instant) -> str:
    if session.timer is None:
        return ""
    remaining = session.timer.remaining(at)
    if remaining >= 0:
        return worded("home", "{0} left").format(countdown_text(remaining))
    return worded("home", "{0} over").format(countdown_text(remaining).removeprefix("+"))


def _when(last: Instant, now: Instant, offset: Duration) -> str:
    day = date_text(last, offset)
    if day == date_text(now, offset):
        day = worded("home", "today")
    return f"{day}, {clock_text(last, offset)}"
