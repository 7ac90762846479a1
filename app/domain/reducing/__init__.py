"""What each event does to a session: `reduce(session, event, at)` is pure and complete."""

from typing import assert_never

from msgspec.structs import replace

from app.domain.events import (
    GroupingEvent,
    Happening,
    KeepingEvent,
    NotingEvent,
    PacingEvent,
    StagingEvent,
    StepBackdated,
    ThemingEvent,
    VotingEvent,
    WordingEvent,
)
from app.domain.instants import ZERO, Instant
from app.domain.plan import with_words
from app.domain.reducing.grouping import reduce_grouping
from app.domain.reducing.noting import reduce_noting
from app.domain.reducing.pacing import create, reduce_pacing
from app.domain.reducing.sharing import notice_sharing
from app.domain.reducing.staging import reduce_staging
from app.domain.reducing.theming import reduce_theming
from app.domain.reducing.voting import reduce_voting
from app.domain.session import Session

__all__ = ["create", "reduce"]


def reduce(session: Session, event: Happening, at: Instant) -> Session:
    """The session after one event that happened at an instant."""
    early = event.by if isinstance(event, StepBackdated) else ZERO
    return notice_sharing(_reduced(session, event, at), at, early)


def _reduced(session: Session, event: Happening, at: Instant) -> Session:
    if isinstance(event, PacingEvent):
        return reduce_pacing(session, event, at)
    if isinstance(event, GroupingEvent):
        return reduce_grouping(session, event)
    if isinstance(event, NotingEvent):
        return reduce_noting(session, event, at)
    if isinstance(event, ThemingEvent):
        return reduce_theming(session, event, at)
    if isinstance(event, VotingEvent):
        return reduce_voting(session, event)
    if isinstance(event, WordingEvent):
        return replace(session, plan=with_words(session.plan, {event.name: event.text}))
    if isinstance(event, KeepingEvent):
        return replace(session, details=replace(session.details, delete_by=event.day))
    if isinstance(event, StagingEvent):
        return reduce_staging(session, event, at)
    assert_never(event)
