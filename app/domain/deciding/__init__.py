"""What a command leads to: `decide(history, command, now)` answers with events or refuses with a sentence."""

from typing import assert_never

from app.domain.commands import (
    Command,
    GroupingCommand,
    KeepingCommand,
    NotingCommand,
    PacingCommand,
    Redo,
    StagingCommand,
    ThemingCommand,
    Undo,
    VotingCommand,
    WordingCommand,
)
from app.domain.deciding.grouping import decide_grouping
from app.domain.deciding.keeping import decide_keeping
from app.domain.deciding.noting import decide_noting
from app.domain.deciding.pacing import decide_pacing
from app.domain.deciding.staging import decide_staging
from app.domain.deciding.theming import decide_theming
from app.domain.deciding.voting import decide_voting
from app.domain.deciding.wording import decide_wording
from app.domain.events import Event, Redone, Undone
from app.domain.history import History
from app.domain.instants import Instant
from app.domain.language import say
from app.domain.refusal import Refused

__all__ = ["decide"]


def decide(history: History, command: Command, now: Instant) -> tuple[Event, ...]:
    """The events a command leads to; none where it changes nothing. Raises Refused with a reason."""
    session = history.session
    if isinstance(command, Undo):
        if not history.done:
            raise Refused(say("There is nothing to undo."))
        return (Undone(),)
    if isinstance(command, Redo):
        if not history.undone:
            raise Refused(say("There is nothing to do again."))
        return (Redone(),)
    if isinstance(command, PacingCommand):
        return decide_pacing(session, command, now)
    if isinstance(command, GroupingCommand):
        return decide_grouping(session, command)
    if isinstance(command, NotingCommand):
        return decide_noting(session, command)
    if isinstance(command, ThemingCommand):
        return decide_theming(session, command)
    if isinstance(command, VotingCommand):
        return decide_voting(session, command)
    if isinstance(command, WordingCommand):
        return decide_wording(session, command)
    if isinstance(command, KeepingCommand):
        return decide_keeping(session, command, now)
    if isinstance(command, StagingCommand):
        return decide_staging(session, command)
    assert_never(command)
