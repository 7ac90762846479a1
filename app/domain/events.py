"""What happened, as past participles. These are the lines of a session's journal; their order is its whole truth.

The tags are part of the file format (`app.services.journal`): they are never renamed, only added to.
"""

import msgspec

from app.domain.groups import Group
from app.domain.identifiers import ConfidentialId, NoteId, ParticipantId, SessionId, SlotIndex, ThemeId
from app.domain.instants import Duration
from app.domain.people import Participant, Presence
from app.domain.plan import Plan
from app.domain.stage import Curtain, StageState
from app.domain.vocabulary import Category, LossReason, Privacy, ReplyKind


class _Event(msgspec.Struct, frozen=True, tag_field="type"):
    """The common shape of all events."""


class SessionCreated(_Event, frozen=True, tag="session-created"):
    """A session was set up, with the whole plan and roster."""

    id: SessionId
    plan: Plan
    people: tuple[Participant, ...]
    seed: int
    utc_offset: Duration
    delete_by: str
    facilitator: str = ""
    place: str = ""
    rehearsal: bool = False
    """Whether it is only played through, so that nothing is learned from its times."""


class StepEntered(_Event, frozen=True, tag="step-entered"):
    """A slot began with its full time; what was going on before ended. `auto` where that happened by itself."""

    slot: SlotIndex
    auto: bool = False


class AutoAdvanceSet(_Event, frozen=True, tag="auto-advance-set"):
    """The next step is to begin by itself when the time of this slot is up, or not."""

    slot: SlotIndex
    on: bool


class ClockPaused(_Event, frozen=True, tag="clock-paused"):
    """The step's clock was stopped."""


class ClockResumed(_Event, frozen=True, tag="clock-resumed"):
    """The step's clock went on."""


class StepLengthened(_Event, frozen=True, tag="step-lengthened"):
    """A slot was given more time, or less where negative."""

    slot: SlotIndex
    by: Duration


class StepBackdated(_Event, frozen=True, tag="step-backdated"):
    """The current slot had really begun this much earlier; what was before it ended then."""

    by: Duration


class SlotLeftOut(_Event, frozen=True, tag="slot-left-out"):
    """A slot will not take place, or will again."""

    slot: SlotIndex
    out: bool


class RoomStoodStill(_Event, frozen=True, tag="room-stood-still"):
    """Time went by in which the room waited; it does not count."""

    length: Duration


class LossExplained(_Event, frozen=True, tag="loss-explained"):
    """Why time was lost in a slot, or before the beginning (no slot); no reason where it was taken back."""

    slot: SlotIndex | None = None
    reason: LossReason | None = None


class TimesRenamed(_Event, frozen=True, tag="times-renamed"):
    """The times of day are named by another clock from now on, `utc_offset` ahead of UTC."""

    utc_offset: Duration


class SessionEnded(_Event, frozen=True, tag="session-ended"):
    """The session was closed."""


class GroupsDrawn(_Event, frozen=True, tag="groups-drawn"):
    """Groups were drawn for an exercise; `kept` where they come from an earlier one."""

    item: int
    size: int
    groups: tuple[Group, ...]
    kept: bool = False


class GroupsChanged(_Event, frozen=True, tag="groups-changed"):
    """Somebody joined, left or changed places in the groups of an exercise; `size` 0 means those drawn last."""

    item: int
    groups: tuple[Group, ...]
    size: int = 0


class PeopleKeptApart(_Event, frozen=True, tag="people-kept-apart"):
    """Somebody is not to sit with these others in any later draw; nobody knows why."""

    person: ParticipantId
    others: tuple[ParticipantId, ...]


class PersonAdded(_Event, frozen=True, tag="person-added"):
    """Somebody came who was not on the roster."""

    person: Participant


class PresenceChanged(_Event, frozen=True, tag="presence-changed"):
    """Somebody arrived or left."""

    person: ParticipantId
    presence: Presence


class NoteTaken(_Event, frozen=True, tag="note-taken"):
    """The facilitator typed a note, or a reply to one."""

    note: NoteId
    slot: SlotIndex
    category: Category
    text: str
    privacy: Privacy
    owner: str = ""
    due: str = ""
    reply_to: NoteId | None = None
    reply: ReplyKind | None = None


class ConfidentialTaken(_Event, frozen=True, tag="confidential-taken"):
    """The facilitator typed a note for nobody else; an older program stops at the tag rather than show it."""

    note: ConfidentialId
    slot: SlotIndex
    text: str


class ConfidentialReworded(_Event, frozen=True, tag="confidential-reworded"):
    """A confidential note was corrected."""

    note: ConfidentialId
    text: str


class ConfidentialRemoved(_Event, frozen=True, tag="confidential-removed"):
    """A confidential note was taken away."""

    note: ConfidentialId


class NoteReworded(_Event, frozen=True, tag="note-reworded"):
    """A note was corrected; the words before stay in the journal."""

    note: NoteId
    text: str
    owner: str
    due: str


class NoteRecategorised(_Event, frozen=True, tag="note-recategorised"):
    """A note is about something else."""

    note: NoteId
    category: Category


class NoteRemoved(_Event, frozen=True, tag="note-removed"):
    """A note was taken off the record."""

    note: NoteId


class NoteGrouped(_Event, frozen=True, tag="note-grouped"):
    """A note was put into a theme, or taken out of all."""

    note: NoteId
    theme: ThemeId | None


class NoteParked(_Event, frozen=True, tag="note-parked"):
    """A note was put aside, in view but in no theme; `note-grouped` brings it back."""

    note: NoteId


class NotesMerged(_Event, frozen=True, tag="notes-merged"):
    """Two notes said the same; one of them was kept."""

    into: NoteId
    merged: NoteId


class NotesToldApart(_Event, frozen=True, tag="notes-told-apart"):
    """Two notes look alike and are different."""

    one: NoteId
    other: NoteId


class ThemeNamed(_Event, frozen=True, tag="theme-named"):
    """A theme was made in an exercise."""

    theme: ThemeId
    item: int
    name: str


class ThemeRenamed(_Event, frozen=True, tag="theme-renamed"):
    """A theme was given another name."""

    theme: ThemeId
    name: str


class ThemesMerged(_Event, frozen=True, tag="themes-merged"):
    """Everything of one theme went into another."""

    into: ThemeId
    merged: ThemeId


class ThemeMoved(_Event, frozen=True, tag="theme-moved"):
    """A theme was given another place, from 0, among those of its exercise."""

    theme: ThemeId
    place: int


class ThemesPut(_Event, frozen=True, tag="themes-put"):
    """After a vote the themes of an exercise were put in another order than its own: all of them."""

    item: int
    order: tuple[ThemeId, ...]


class ThemeRemoved(_Event, frozen=True, tag="theme-removed"):
    """A theme was taken away; its notes stay and have none."""

    theme: ThemeId


class ThemesToldApart(_Event, frozen=True, tag="themes-told-apart"):
    """Two themes look alike and are different."""

    one: ThemeId
    other: ThemeId


class OfferedOption(msgspec.Struct, frozen=True):
    """Something to choose in a vote, and what it stands for."""

    label: str
    theme: ThemeId | None = None
    note: NoteId | None = None
    principle: str = ""


class BallotOpened(_Event, frozen=True, tag="ballot-opened"):
    """A vote began, with so many hands or dots for each person."""

    slot: SlotIndex
    options: tuple[OfferedOption, ...]
    dots: int


class VotesCounted(_Event, frozen=True, tag="votes-counted"):
    """The hands or dots for one option were counted."""

    slot: SlotIndex
    option: int
    count: int


class DotsChanged(_Event, frozen=True, tag="dots-changed"):
    """Each person has another number of dots in a vote."""

    slot: SlotIndex
    dots: int


class BallotReopened(_Event, frozen=True, tag="ballot-reopened"):
    """A vote goes on after its close; the counts are hidden again."""

    slot: SlotIndex


class BallotClosed(_Event, frozen=True, tag="ballot-closed"):
    """The vote was closed; the counts are shown."""

    slot: SlotIndex


class CommitmentsCounted(_Event, frozen=True, tag="commitments-counted"):
    """So many people made a commitment."""

    slot: SlotIndex
    count: int


class WordsFilled(_Event, frozen=True, tag="words-filled"):
    """The words for a placeholder were said."""

    name: str
    text: str


class StageStateChosen(_Event, frozen=True, tag="stage-state-chosen"):
    """The projector was told what to do."""

    state: StageState


class MessageShown(_Event, frozen=True, tag="message-shown"):
    """A line was put before the room, or taken away where empty."""

    text: str


class GroupsShown(_Event, frozen=True, tag="groups-shown"):
    """Who sits with whom was shown or hidden."""

    shown: bool


class CurtainSet(_Event, frozen=True, tag="curtain-set"):
    """The curtain before the notes was moved."""

    curtain: Curtain


class ThemeFocused(_Event, frozen=True, tag="theme-focused"):
    """The room was shown one theme alone, or the whole wall again."""

    theme: ThemeId | None


class NoteRevealed(_Event, frozen=True, tag="note-revealed"):
    """The room was let see one note."""

    note: NoteId


class NoteHidden(_Event, frozen=True, tag="note-hidden"):
    """One note was taken behind the curtain."""

    note: NoteId


class PartShown(_Event, frozen=True, tag="part-shown"):
    """One more part of a slot's picture was shown: a place of a vote, or words of a principle."""

    slot: SlotIndex
    parts: int


class PageTurned(_Event, frozen=True, tag="page-turned"):
    """Another page of the picture was shown, or of a message that takes its place."""

    page: int
    of_message: bool = False


class Undone(_Event, frozen=True, tag="undone"):
    """The last thing was taken back."""


class Redone(_Event, frozen=True, tag="redone"):
    """What was undone was done again."""


PacingEvent = (
    StepEntered
    | AutoAdvanceSet
    | ClockPaused
    | ClockResumed
    | StepLengthened
    | StepBackdated
    | SlotLeftOut
    | RoomStoodStill
    | TimesRenamed
    | LossExplained
    | SessionEnded
)
GroupingEvent = GroupsDrawn | GroupsChanged | PeopleKeptApart | PersonAdded | PresenceChanged
NotingEvent = (
    NoteTaken
    | ConfidentialTaken
    | ConfidentialReworded
    | ConfidentialRemoved
    | NoteReworded
    | NoteRecategorised
    | NoteRemoved
    | CommitmentsCounted
)
ThemingEvent = (
    NoteGrouped
    | NoteParked
    | NotesMerged
    | NotesToldApart
    | ThemeNamed
    | ThemeRenamed
    | ThemesMerged
    | ThemeMoved
    | ThemesPut
    | ThemeRemoved
    | ThemesToldApart
)
VotingEvent = BallotOpened | VotesCounted | DotsChanged | BallotClosed | BallotReopened
StagingEvent = (
    StageStateChosen
    | MessageShown
    | GroupsShown
    | CurtainSet
    | NoteRevealed
    | NoteHidden
    | PartShown
    | ThemeFocused
    | PageTurned
)
HistoryEvent = Undone | Redone
WordingEvent = WordsFilled
Happening = PacingEvent | GroupingEvent | NotingEvent | ThemingEvent | VotingEvent | WordingEvent | StagingEvent
"""Every event that changes a session which is already there (creation, undo and redo are the history's)."""

Event = SessionCreated | Happening | HistoryEvent
