"""A session that was broken off, as a card: where it stands if the room went on, and if it waited."""

from PySide6.QtCore import QCoreApplication

from app.domain.history import History
from app.domain.instants import Duration, Instant, clock_text, countdown_text, date_text
from app.domain.session import Session
from ui.home.frames import InterruptedCard


def interrupted_card(history: History, alive: Instant, now: Instant) -> InterruptedCard:
    """The card of a session that was last alive at `alive`."""
    session = history.session
    slot = session.slot
    return InterruptedCard(
        session=session.details.id,
        title=session.plan.title,
        step=_tr("Interrupted at “{0}”").format(slot.title) if slot is not None else _tr("Not begun yet"),
        when=_when(alive, now, session.details.utc_offset),
        waited=_left(session, alive),
        went_on=_left(session, now),
    )


def _left(session: Session, at: Instant) -> str:
    if session.timer is None:
        return ""
    remaining = session.timer.remaining(at)
    if remaining >= 0:
        return _tr("{0} left").format(countdown_text(remaining))
    return _tr("{0} over").format(countdown_text(remaining).removeprefix("+"))


def _when(last: Instant, now: Instant, offset: Duration) -> str:
    day = date_text(last, offset)
    if day == date_text(now, offset):
        day = _tr("today")
    return f"{day}, {clock_text(last, offset)}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("home", text)
