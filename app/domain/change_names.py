"""What can be undone or redone, in a few words for the menu."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from app.domain.events import (
    AutoAdvanceSet,
    BallotClosed,
    BallotReopened,
    CarriedTold,
    ClockPaused,
    ClockResumed,
    CommitmentsCounted,
    ConfidentialRemoved,
    ConfidentialReworded,
    ConfidentialTaken,
    ConsentRecorded,
    DeleteByMoved,
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
from app.domain.language import say, titled, unsaid
from app.domain.people import Presence
from app.domain.session import Session

_ALWAYS: Mapping[type[Happening], str] = MappingProxyType(
    {
        ClockPaused: unsaid("pause"),
        ClockResumed: unsaid("going on"),
        TimesRenamed: unsaid("times by the new clock"),
        LossExplained: unsaid("reason for lost time"),
        SessionEnded: unsaid("end of the session"),
        GroupsDrawn: unsaid("draw of groups"),
        GroupsChanged: unsaid("change of places"),
        PeopleKeptApart: unsaid("keeping apart"),
        ConfidentialTaken: unsaid("confidential note"),
        ConfidentialReworded: unsaid("change of a confidential note"),
        ConfidentialRemoved: unsaid("removal of a confidential note"),
        NoteReworded: unsaid("change of a note"),
        ConsentRecorded: unsaid("answer of an owner"),
        NoteRecategorised: unsaid("change of a note"),
        NoteRemoved: unsaid("removal of a note"),
        NoteGrouped: unsaid("move of a note"),
        NoteParked: unsaid("parking of a note"),
        NotesMerged: unsaid("joining of notes"),
        ThemeRenamed: unsaid("new name of a theme"),
        ThemesMerged: unsaid("joining of themes"),
        ThemeMoved: unsaid("move of a theme"),
        ThemesPut: unsaid("move of a theme"),
        ThemeRemoved: unsaid("removal of a theme"),
        ThemesToldApart: unsaid("telling two apart"),
        NotesToldApart: unsaid("telling two apart"),
        CommitmentsCounted: unsaid("count of commitments"),
        CarriedTold: unsaid("what became of an action"),
        VotesCounted: unsaid("count of votes"),
        DotsChanged: unsaid("number of dots"),
        BallotClosed: unsaid("close of the vote"),
        BallotReopened: unsaid("opening of the vote"),
        WordsFilled: unsaid("words of an exercise"),
        DeleteByMoved: unsaid("another day of deletion"),
    }
)
"""Events that are called alike whatever they hold."""

_SEVERAL: Mapping[type[Happening], str] = MappingProxyType(
    {
        NoteGrouped: unsaid("move of notes"),
        NoteParked: unsaid("parking of notes"),
        NoteRemoved: unsaid("removal of notes"),
    }
)
"""What is done several times by one command."""

_PRESENCE = MappingProxyType(
    {Presence.PRESENT: unsaid("here"), Presence.LEFT: unsaid("left"), Presence.EXPECTED: unsaid("not here yet")},
)


def name_of(events: Sequence[Happening], before: Session) -> str:
    """What undoing the events of one command takes back, in the language that is spoken."""
    first, *more = events
    for last in reversed(more):
        same = sum(type(event) is type(last) for event in events)
        if isinstance(last, NoteTaken):
            return say("{count} notes", count=same)
        if isinstance(last, ConfidentialTaken):
            return say("{count} confidential notes", count=same)
        if type(last) is type(first) and type(last) in _SEVERAL:
            return say(_SEVERAL[type(last)])
    always = _ALWAYS.get(type(first))
    return _detailed(first, before) if always is None else say(always)


def _detailed(event: Happening, before: Session) -> str:
    match event:
        case StepEntered(slot=slot):
            return say("start of {title}", title=_title(before, slot))
        case StepLengthened(by=by):
            return f"{'+' if by > 0 else ''}{exact_text(by)}"
        case StepBackdated(by=by):
            return say("{length} earlier", length=exact_text(by))
        case SlotLeftOut(slot=slot, out=True) if slot == before.position:
            return say("skipping of {title}", title=_title(before, slot))
        case SlotLeftOut(slot=slot, out=out):
            title = _title(before, slot)
            return say("{title} left out", title=title) if out else say("{title} taken in", title=title)
        case AutoAdvanceSet(slot=slot, on=on):
            title = _title(before, slot)
            return (
                say("{title} goes on by itself", title=title)
                if on
                else say("{title} no longer goes on by itself", title=title)
            )
        case ParkedAdded(number=number):
            return say("“{title}” added", title=_short(before.plan.parked[number].item.title))
        case RoomStoodStill(length=length):
            return say("waiting of {length}", length=exact_text(length))
        case PersonAdded(person=person):
            return say("{name} added", name=_short(person.name))
        case PresenceChanged(person=number, presence=presence):
            return f"{_short(before.people[number - 1].name)} {say(_PRESENCE[presence])}"
        case NoteTaken(text=text):
            return say("note “{text}”", text=_short(text))
        case ThemeNamed(name=name):
            return say("theme “{text}”", text=_short(name))
        case _:
            return say("last step")


def _title(session: Session, slot: SlotIndex) -> str:
    return titled(session.plan.slots[slot].title)


def _short(text: str, most: int = 24) -> str:
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"
