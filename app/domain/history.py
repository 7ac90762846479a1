"""A session with its past: undo and redo are events in the log, and the log alone makes the state."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from app.domain.events import (
    AutoAdvanceSet,
    BallotClosed,
    BallotReopened,
    ClockPaused,
    ClockResumed,
    CommitmentsCounted,
    ConfidentialRemoved,
    ConfidentialReworded,
    ConfidentialTaken,
    DotsChanged,
    Event,
    GroupsChanged,
    GroupsDrawn,
    Happening,
    LossExplained,
    NoteGrouped,
    NoteParked,
    NoteRecategorised,
    NoteRemoved,
    NoteReworded,
    NotesMerged,
    NotesToldApart,
    NoteTaken,
    PeopleKeptApart,
    PersonAdded,
    PresenceChanged,
    Redone,
    RoomStoodStill,
    SessionCreated,
    SessionEnded,
    SlotLeftOut,
    StagingEvent,
    StepBackdated,
    StepEntered,
    StepLengthened,
    ThemeMoved,
    ThemeNamed,
    ThemeRemoved,
    ThemeRenamed,
    ThemesMerged,
    ThemesToldApart,
    TimesRenamed,
    Undone,
    VotesCounted,
)
from app.domain.instants import Instant, exact_text
from app.domain.people import Presence
from app.domain.reducing import create, reduce
from app.domain.session import Session

START = Instant(0)
DEPTH = 200
"""How many things can be undone. A fixed number, so that a replay of the log undoes the same."""


@dataclass(frozen=True, slots=True)
class Record:
    """An event with its place in the log: `change` numbers the command it came from, `last` ends that command."""

    number: int
    change: int
    last: bool
    at: Instant
    event: Event


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that can be undone or redone: its name, and the session on its other side."""

    name: str
    other_side: Session


@dataclass(frozen=True, slots=True)
class History:
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
        raise ValueError("does not create a session")
    session = create(record.event, record.at)
    return History(session, records=1, change=record.change, last_at=record.at)


def apply(history: History, record: Record) -> History:
    """The history after one more record."""
    event = record.event
    changed = _changed(history, record)
    if isinstance(event, SessionCreated):
        raise ValueError("creates the session a second time")
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
        case event if isinstance(event, StagingEvent):
            return replace(history, session=reduce(history.session, event, record.at))
        case event:
            after = reduce(history.session, event, record.at)
            if record.change == history.change:
                return replace(history, session=after, done=_named_again(history.done, event, after))
            done = (*history.done, Change(name_of(event, history.session), history.session))[-DEPTH:]
            return replace(history, session=after, done=done, undone=())


def _named_again(done: tuple[Change, ...], event: Happening, after: Session) -> tuple[Change, ...]:
    """Several notes taken or moved at once are undone as one thing, which is called after all of them."""
    before = done[-1].other_side
    match event:
        case NoteTaken():
            name = f"{len(after.notes) - len(before.notes)} notes"
        case ConfidentialTaken():
            name = f"{len(after.confidential) - len(before.confidential)} confidential notes"
        case _:
            several = _SEVERAL.get(type(event))
            if several is None or done[-1].name != several[0]:
                return done
            name = several[1]
    return (*done[:-1], replace(done[-1], name=name))


def _undo(history: History) -> History:
    last = history.done[-1]
    other = Change(last.name, history.session)
    return replace(
        history,
        session=_with_stage_of(history.session, last.other_side),
        done=history.done[:-1],
        undone=(*history.undone, other),
    )


def _redo(history: History) -> History:
    last = history.undone[-1]
    other = Change(last.name, history.session)
    return replace(
        history,
        session=_with_stage_of(history.session, last.other_side),
        done=(*history.done, other),
        undone=history.undone[:-1],
    )


def _with_stage_of(now: Session, restored: Session) -> Session:
    """What the projector was told last stays as it is: undo never lights up a black screen or opens a curtain."""
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


_SEVERAL: Mapping[type[Happening], tuple[str, str]] = MappingProxyType(
    {
        NoteGrouped: ("move of a note", "move of notes"),
        NoteParked: ("parking of a note", "parking of notes"),
        NoteRemoved: ("removal of a note", "removal of notes"),
    }
)
"""What one deed is called, and what it is called when one command does it several times."""


def name_of(event: Happening, before: Session) -> str:
    """What undoing an event takes back, in a few words for the menu."""
    match event:
        case StepEntered(slot=slot):
            return f"start of “{before.plan.slots[slot].title}”"
        case ClockPaused():
            return "pause"
        case ClockResumed():
            return "going on"
        case StepLengthened(by=by):
            return f"{'+' if by > 0 else ''}{exact_text(by)}"
        case StepBackdated(by=by):
            return f"{exact_text(by)} earlier"
        case SlotLeftOut(slot=slot, out=True) if slot == before.position:
            return f"skipping of “{before.plan.slots[slot].title}”"
        case SlotLeftOut(slot=slot, out=out):
            return f"“{before.plan.slots[slot].title}” {'left out' if out else 'taken in'}"
        case AutoAdvanceSet(slot=slot, on=on):
            return f"“{before.plan.slots[slot].title}” {'goes' if on else 'no longer goes'} on by itself"
        case TimesRenamed():
            return "times by the new clock"
        case RoomStoodStill(length=length):
            return f"waiting of {exact_text(length)}"
        case LossExplained():
            return "reason for lost time"
        case SessionEnded():
            return "end of the session"
        case GroupsDrawn():
            return "draw of groups"
        case GroupsChanged():
            return "change of places"
        case PeopleKeptApart():
            return "keeping apart"
        case PersonAdded(person=person):
            return f"{_short(person.name)} added"
        case PresenceChanged(person=number, presence=presence):
            word = {Presence.PRESENT: "here", Presence.LEFT: "left", Presence.EXPECTED: "not here yet"}[presence]
            return f"{_short(before.people[number - 1].name)} {word}"
        case NoteTaken(text=text):
            return f"note “{_short(text)}”"
        case ConfidentialTaken():
            return "confidential note"
        case ConfidentialReworded():
            return "change of a confidential note"
        case ConfidentialRemoved():
            return "removal of a confidential note"
        case NoteReworded() | NoteRecategorised():
            return "change of a note"
        case NoteRemoved():
            return "removal of a note"
        case NoteGrouped():
            return "move of a note"
        case NoteParked():
            return "parking of a note"
        case NotesMerged():
            return "joining of notes"
        case ThemeNamed(name=name):
            return f"theme “{_short(name)}”"
        case ThemeRenamed():
            return "new name of a theme"
        case ThemesMerged():
            return "joining of themes"
        case ThemeMoved():
            return "move of a theme"
        case ThemeRemoved():
            return "removal of a theme"
        case ThemesToldApart() | NotesToldApart():
            return "telling two apart"
        case CommitmentsCounted():
            return "count of promises"
        case VotesCounted():
            return "count of votes"
        case DotsChanged():
            return "number of dots"
        case BallotClosed():
            return "close of the vote"
        case BallotReopened():
            return "opening of the vote"
        case _:
            return "last step"


def _short(text: str, most: int = 24) -> str:
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"
