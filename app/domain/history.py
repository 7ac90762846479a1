"""A session with its past: undo and redo are events in the log, and the log alone makes the state."""

import msgspec
from msgspec.structs import replace

from app.domain.change_names import name_of
from app.domain.events import Event, Happening, NamesReplaced, Redone, SessionCreated, StagingEvent, Undone
from app.domain.instants import Instant
from app.domain.language import say
from app.domain.reducing import create, reduce
from app.domain.session import Session

START = Instant(0)
DEPTH = 200
"""How many things can be undone. A fixed number, so that a replay of the log undoes the same."""


class Record(msgspec.Struct, frozen=True):
    """An event with its place in the log: `change` numbers the command it came from, `last` ends that command."""

    number: int
    change: int
    last: bool
    at: Instant
    event: Event


class Change(msgspec.Struct, frozen=True):
    """One thing that can be undone or redone: what happened, `before` it, and the session on its other side."""

    events: tuple[Happening, ...]
    before: Session
    other_side: Session

    @property
    def name(self) -> str:
        """What it is called in the language that is spoken now, which may be another than when it happened."""
        return name_of(self.events, self.before)


class History(msgspec.Struct, frozen=True):
    """A session, what can be undone, and what can be done again. `records` counts the log."""

    session: Session
    done: tuple[Change, ...] = ()
    undone: tuple[Change, ...] = ()
    records: int = 0
    change: int = 0
    last_at: Instant = START


def begin_history(record: Record) -> History:
    """The history that starts with a session's creation.

    Raises ValueError when the first record is not a creation.
    """
    if not isinstance(record.event, SessionCreated):
        raise ValueError(say("does not create a session"))
    session = create(record.event, record.at)
    return History(session, records=1, change=record.change, last_at=record.at)


def apply(history: History, record: Record) -> History:
    """The history after one more record."""
    event = record.event
    changed = _changed(history, record)
    if isinstance(event, SessionCreated):
        raise ValueError(say("creates the session a second time"))
    return replace(
        changed, records=record.number, change=record.change, last_at=Instant(max(record.at, history.last_at))
    )


def _changed(history: History, record: Record) -> History:
    match record.event:
        case SessionCreated():
            return history
        case Undone():
            return _undo(history)
        case Redone():
            return _redo(history)
        case NamesReplaced():
            return replace(history, done=(), undone=())
        case event if isinstance(event, StagingEvent):
            return replace(history, session=reduce(history.session, event, record.at))
        case event:
            after = reduce(history.session, event, record.at)
            if record.change == history.change:
                return replace(history, session=after, done=_with_one_more(history.done, event))
            done = (*history.done, Change((event,), history.session, history.session))[-DEPTH:]
            return replace(history, session=after, done=done, undone=())


def _with_one_more(done: tuple[Change, ...], event: Happening) -> tuple[Change, ...]:
    """One command that does several things is undone as one, which is called after all of them."""
    last = done[-1]
    return (*done[:-1], replace(last, events=(*last.events, event)))


def _undo(history: History) -> History:
    last = history.done[-1]
    other = replace(last, other_side=history.session)
    return replace(
        history,
        session=_with_stage_of(history.session, last.other_side),
        done=history.done[:-1],
        undone=(*history.undone, other),
    )


def _redo(history: History) -> History:
    last = history.undone[-1]
    other = replace(last, other_side=history.session)
    return replace(
        history,
        session=_with_stage_of(history.session, last.other_side),
        done=(*history.done, other),
        undone=history.undone[:-1],
    )


def _with_stage_of(now: Session, restored: Session) -> Session:
    """What the projector was told last stays as it is: undo never lights up a black screen or opens a curtain."""
    now = _as_in(restored, now)
    same_stay = (now.position, len(now.visits)) == (restored.position, len(restored.visits))
    return replace(
        restored,
        stage=now.stage,
        view=now.view if same_stay else restored.view,
        curtains=now.curtains,
        revealed=now.revealed,
        held_back=now.held_back,
        unfolded=now.unfolded,
    )


def _as_in(plan_of: Session, session: Session) -> Session:
    """A session without what the room was let see of places that the plan of another does not have there."""
    if len(session.plan.slots) == len(plan_of.plan.slots):
        return session
    pairs = zip(session.plan.slots, plan_of.plan.slots, strict=False)
    first = next((place for place, (one, other) in enumerate(pairs) if one.step is not other.step), 0)
    return replace(
        session,
        curtains=tuple(each for each in session.curtains if each[0] < first),
        unfolded=tuple(each for each in session.unfolded if each[0] < first),
    )
