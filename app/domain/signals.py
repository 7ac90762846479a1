"""Which signals fall due as time goes by."""

from app.domain.exercise import Signal
from app.domain.instants import SECOND, Duration, Instant, between
from app.domain.session import Session

STALE = Duration(5 * SECOND)
"""A gap between two looks longer than this is a sleep or a jump: what fell into it is not fired late in a burst."""


def signals_due(session: Session, earlier: Instant, now: Instant) -> tuple[Signal, ...]:
    """The signals of the current step whose moments lie after `earlier` and not after `now`, in order."""
    timer, slot = session.timer, session.slot
    if timer is None or slot is None or slot.step is None or timer.paused_at is not None:
        return ()
    if not 0 <= between(earlier, now) <= STALE:
        return ()
    before, elapsed = timer.elapsed(earlier), timer.elapsed(now)
    if earlier <= timer.began:
        before = Duration(-1)
    moments = ((signal.moment(timer.length), signal) for signal in slot.step.signals)
    due = [(moment, signal) for moment, signal in moments if moment is not None and before < moment <= elapsed]
    return tuple(signal for _, signal in sorted(due, key=_moment))


def _moment(entry: tuple[Duration, Signal]) -> Duration:
    return entry[0]
