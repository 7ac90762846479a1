"""What can be undone or redone, in a few words for the menu."""

from collections.abc import Mapping
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
    ConsentRecorded,
    DotsChanged,
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
    ParkedAdded,
    PeopleKeptApart,
    PersonAdded,
    PresenceChanged,
    RoomStoodStill,
    SessionEnded,
    SlotLeftOut,
    StepBackdated,
    StepEntered,
    StepLengthened,
    ThemeMoved,
    ThemeNamed,
    ThemeRemoved,
    ThemeRenamed,
    ThemesMerged,
    ThemesPut,
    ThemesToldApart,
    TimesRenamed,
    VotesCounted,
    WordsFilled,
)
from app.domain.identifiers import SlotIndex
from app.domain.instants import exact_text
from app.domain.people import Presence
from app.domain.session import Session

_ALWAYS: Mapping[type[Happening], str] = MappingProxyType(
    {
        ClockPaused: "pause",
        ClockResumed: "going on",
        TimesRenamed: "times by the new clock",
        LossExplained: "reason for lost time",
        SessionEnded: "end of the session",
        GroupsDrawn: "draw of groups",
        GroupsChanged: "change of places",
        PeopleKeptApart: "keeping apart",
        ConfidentialTaken: "confidential note",
        ConfidentialReworded: "change of a confidential note",
        ConfidentialRemoved: "removal of a confidential note",
        NoteReworded: "change of a note",
        ConsentRecorded: "answer of an owner",
        NoteRecategorised: "change of a note",
        NoteRemoved: "removal of a note",
        NoteGrouped: "move of a note",
        NoteParked: "parking of a note",
        NotesMerged: "joining of notes",
        ThemeRenamed: "new name of a theme",
        ThemesMerged: "joining of themes",
        ThemeMoved: "move of a theme",
        ThemesPut: "move of a theme",
        ThemeRemoved: "removal of a theme",
        ThemesToldApart: "telling two apart",
        NotesToldApart: "telling two apart",
        CommitmentsCounted: "count of commitments",
        VotesCounted: "count of votes",
        DotsChanged: "number of dots",
        BallotClosed: "close of the vote",
        BallotReopened: "opening of the vote",
        WordsFilled: "words of an exercise",
    }
)
"""Events that are called alike whatever they hold."""

_SEVERAL: Mapping[type[Happening], str] = MappingProxyType(
    {NoteGrouped: "move of notes", NoteParked: "parking of notes", NoteRemoved: "removal of notes"}
)
"""What is done several times by one command."""

_PRESENCE = MappingProxyType(
    {Presence.PRESENT: "here", Presence.LEFT: "left", Presence.EXPECTED: "not here yet"},
)


def name_of(event: Happening, before: Session) -> str:
    """What undoing an event takes back."""
    return _ALWAYS.get(type(event)) or _detailed(event, before)


def name_of_several(name: str, event: Happening, before: Session, after: Session) -> str:
    """What a change that began under this name is called with one more of its events."""
    match event:
        case NoteTaken():
            return f"{len(after.notes) - len(before.notes)} notes"
        case ConfidentialTaken():
            return f"{len(after.confidential) - len(before.confidential)} confidential notes"
        case _:
            return _SEVERAL.get(type(event), name) if name == _ALWAYS.get(type(event)) else name


def _detailed(event: Happening, before: Session) -> str:
    match event:
        case StepEntered(slot=slot):
            return f"start of {_title(before, slot)}"
        case StepLengthened(by=by):
            return f"{'+' if by > 0 else ''}{exact_text(by)}"
        case StepBackdated(by=by):
            return f"{exact_text(by)} earlier"
        case SlotLeftOut(slot=slot, out=True) if slot == before.position:
            return f"skipping of {_title(before, slot)}"
        case SlotLeftOut(slot=slot, out=out):
            return f"{_title(before, slot)} {'left out' if out else 'taken in'}"
        case AutoAdvanceSet(slot=slot, on=on):
            return f"{_title(before, slot)} {'goes' if on else 'no longer goes'} on by itself"
        case ParkedAdded(number=number):
            return f"“{_short(before.plan.parked[number].item.title)}” added"
        case RoomStoodStill(length=length):
            return f"waiting of {exact_text(length)}"
        case PersonAdded(person=person):
            return f"{_short(person.name)} added"
        case PresenceChanged(person=number, presence=presence):
            return f"{_short(before.people[number - 1].name)} {_PRESENCE[presence]}"
        case NoteTaken(text=text):
            return f"note “{_short(text)}”"
        case ThemeNamed(name=name):
            return f"theme “{_short(name)}”"
        case _:
            return "last step"


def _title(session: Session, slot: SlotIndex) -> str:
    return f"“{session.plan.slots[slot].title}”"


def _short(text: str, most: int = 24) -> str:
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"
