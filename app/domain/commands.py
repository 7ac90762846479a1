"""What the facilitator can ask for, as imperatives. `decide` answers with events or refuses with a reason."""

import msgspec

from app.domain.identifiers import ConfidentialId, NoteId, ParticipantId, SlotIndex, ThemeId
from app.domain.instants import Duration
from app.domain.people import Presence
from app.domain.stage import Curtain, StageState
from app.domain.vocabulary import Category, LossReason, ReplyKind


class Begin(msgspec.Struct, frozen=True):
    """Start the first step now."""


class NextStep(msgspec.Struct, frozen=True):
    """Go on to the next step that is run."""


class ShowNext(msgspec.Struct, frozen=True):
    """Show what comes next: what still waits behind a curtain that opens one by one, else the next step."""


class PreviousStep(msgspec.Struct, frozen=True):
    """Go back to the step before, with its full time."""


class JumpTo(msgspec.Struct, frozen=True):
    """Go to any step of the plan."""

    slot: SlotIndex


class SkipStep(msgspec.Struct, frozen=True):
    """Leave the current step out from now on, and go on to the next that is run."""


class RestartStep(msgspec.Struct, frozen=True):
    """Give the current step its full time again."""


class Pause(msgspec.Struct, frozen=True):
    """Stop the clock of the step."""


class Resume(msgspec.Struct, frozen=True):
    """Let the clock of the step go on."""


class AddTime(msgspec.Struct, frozen=True):
    """Lengthen (or shorten, where negative) the current step and its equal turns still to come."""

    length: Duration


class RoomWaited(msgspec.Struct, frozen=True):
    """The room did nothing for this long while the program was away: take it off the step's clock."""

    length: Duration


class NameTimesBy(msgspec.Struct, frozen=True):
    """Call the times of day as another clock does, `utc_offset` ahead of UTC; what is measured stays as it is."""

    utc_offset: Duration


class BackDate(msgspec.Struct, frozen=True):
    """The current step really began this much earlier."""

    length: Duration


class BeganAt(msgspec.Struct, frozen=True):
    """The current step really began at a time on the wall such as `10:32`, earlier than the clock says."""

    clock: str


class EndStepAt(msgspec.Struct, frozen=True):
    """Let the current step (and its equal turns still to come) last until a time on the wall such as `11:05`."""

    clock: str


class GoOn(msgspec.Struct, frozen=True):
    """Go on by itself: the time of a step that is meant to is up."""


class SetAutoAdvance(msgspec.Struct, frozen=True):
    """Let the next step begin by itself when the time of this one is up, or not; now or still to come."""

    slot: SlotIndex
    on: bool = True


class LeaveOut(msgspec.Struct, frozen=True):
    """Leave a step still to come out, or take it in again."""

    slot: SlotIndex
    out: bool = True


class Retime(msgspec.Struct, frozen=True):
    """Give steps still to come other lengths and leave some out, all at once: a rescue plan, or time given back."""

    lengths: tuple[tuple[SlotIndex, Duration], ...]
    left_out: tuple[SlotIndex, ...] = ()


class ExplainLoss(msgspec.Struct, frozen=True):
    """Say why time was lost in a step, or before the beginning (no slot); no reason takes it back."""

    slot: SlotIndex | None
    reason: LossReason | None


class EndSession(msgspec.Struct, frozen=True):
    """Close the session; it can still be read, printed and exported."""


class DrawGroups(msgspec.Struct, frozen=True):
    """Draw the groups of the current exercise again."""


class SwapPeople(msgspec.Struct, frozen=True):
    """Let two people change places in the current groups, no questions asked."""

    one: ParticipantId
    other: ParticipantId


class MoveAside(msgspec.Struct, frozen=True):
    """Let somebody change places with whoever fits, without a question, and keep apart who sat together."""

    person: ParticipantId


class KeepApart(msgspec.Struct, frozen=True):
    """Do not let two people sit together from the next draw on."""

    one: ParticipantId
    other: ParticipantId


class AddPerson(msgspec.Struct, frozen=True):
    """Somebody comes who was not on the roster."""

    name: str
    team: str = ""


class SetPresence(msgspec.Struct, frozen=True):
    """Somebody arrives or leaves."""

    person: ParticipantId
    presence: Presence


class TakeNote(msgspec.Struct, frozen=True):
    """Take down what the room says. `category` None means the step's first; `theme` is a name, made if new.

    A `confidential` note is the facilitator's own: it has no category, no theme and no owner. A `reply` hangs under
    the card `reply_to`.
    """

    text: str
    category: Category | None = None
    theme: str = ""
    owner: str = ""
    due: str = ""
    confidential: bool = False
    reply_to: NoteId | None = None
    reply: ReplyKind | None = None


class TakeNotes(msgspec.Struct, frozen=True):
    """Take down many notes as one change, such as pasted lines; empty texts are left out."""

    texts: tuple[str, ...]
    category: Category | None = None
    theme: str = ""
    owner: str = ""
    due: str = ""
    confidential: bool = False


class RewordConfidential(msgspec.Struct, frozen=True):
    """Correct a confidential note."""

    note: ConfidentialId
    text: str


class RemoveConfidential(msgspec.Struct, frozen=True):
    """Take a confidential note away."""

    note: ConfidentialId


class RewordNote(msgspec.Struct, frozen=True):
    """Correct a note; for an action also its owner and date (None leaves them)."""

    note: NoteId
    text: str
    owner: str | None = None
    due: str | None = None


class RecategoriseNote(msgspec.Struct, frozen=True):
    """Call a note something else."""

    note: NoteId
    category: Category


class RemoveNote(msgspec.Struct, frozen=True):
    """Take a note off the wall and the record of the session."""

    note: NoteId


class GroupNote(msgspec.Struct, frozen=True):
    """Drop a note into a theme, or take it out (None)."""

    note: NoteId
    theme: ThemeId | None


class GroupNotes(msgspec.Struct, frozen=True):
    """Drop several notes into a theme, or take them out (None), all at once."""

    notes: tuple[NoteId, ...]
    theme: ThemeId | None


class ParkNotes(msgspec.Struct, frozen=True):
    """Put notes that fit nowhere aside but in view, or take them back among those without a theme."""

    notes: tuple[NoteId, ...]
    parked: bool = True


class RemoveNotes(msgspec.Struct, frozen=True):
    """Take several notes off the wall and the record of the session."""

    notes: tuple[NoteId, ...]


class MergeNotes(msgspec.Struct, frozen=True):
    """Two notes say the same: keep one of them, in the theme of either."""

    into: NoteId
    merged: NoteId


class NameTheme(msgspec.Struct, frozen=True):
    """Make a theme, or take the one that has this name; `notes` are dropped into it."""

    name: str
    notes: tuple[NoteId, ...] = ()


class RenameTheme(msgspec.Struct, frozen=True):
    """Give a theme another name."""

    theme: ThemeId
    name: str


class MergeThemes(msgspec.Struct, frozen=True):
    """Put everything of one theme into another."""

    into: ThemeId
    merged: ThemeId


class SplitTheme(msgspec.Struct, frozen=True):
    """Make a new theme of some notes of a theme; it stands beside the old one."""

    theme: ThemeId
    notes: tuple[NoteId, ...]
    name: str


class MoveTheme(msgspec.Struct, frozen=True):
    """Give a theme another place among those of its exercise, from 0."""

    theme: ThemeId
    place: int


class RemoveTheme(msgspec.Struct, frozen=True):
    """Take a theme away; its notes stay, without a theme."""

    theme: ThemeId


class TellThemesApart(msgspec.Struct, frozen=True):
    """Two themes look alike and are different: do not ask again."""

    one: ThemeId
    other: ThemeId


class TellNotesApart(msgspec.Struct, frozen=True):
    """Two notes look alike and are different: do not ask again."""

    one: NoteId
    other: NoteId


class FillWords(msgspec.Struct, frozen=True):
    """Say the words that a placeholder such as `{question}` waits for, wherever it stands."""

    name: str
    text: str


class CountVotes(msgspec.Struct, frozen=True):
    """Set the hands or dots counted for one option of the open ballot."""

    option: int
    count: int


class SetDots(msgspec.Struct, frozen=True):
    """Give each person another number of dots in the open vote."""

    dots: int


class CloseBallot(msgspec.Struct, frozen=True):
    """Close the vote and show the counts."""


class CountCommitments(msgspec.Struct, frozen=True):
    """How many people made a commitment in the current step (a number, no names)."""

    count: int


class ReopenBallot(msgspec.Struct, frozen=True):
    """Go on counting after the close."""


class SetStage(msgspec.Struct, frozen=True):
    """Choose what the projector does."""

    state: StageState


class ShowMessage(msgspec.Struct, frozen=True):
    """Put a short line before the room; empty takes it away."""

    text: str


class ShowGroups(msgspec.Struct, frozen=True):
    """Show or hide who sits with whom."""

    shown: bool


class SetCurtain(msgspec.Struct, frozen=True):
    """Open or close the curtain before the notes."""

    curtain: Curtain


class FocusTheme(msgspec.Struct, frozen=True):
    """Show the room one theme alone, large, or the whole wall again (None)."""

    theme: ThemeId | None


class RevealNext(msgspec.Struct, frozen=True):
    """Show the next thing that waits behind a curtain that opens one by one: the oldest note, a place, words."""


class RevealNote(msgspec.Struct, frozen=True):
    """Let the room see one note."""

    note: NoteId


class HideNote(msgspec.Struct, frozen=True):
    """Take one note behind the curtain, wherever it opens."""

    note: NoteId


class TurnPage(msgspec.Struct, frozen=True):
    """Turn to another page, from 0, of the picture or of a message that takes its place."""

    page: int
    of_message: bool = False


class Undo(msgspec.Struct, frozen=True):
    """Take the last thing back, as if it had never happened."""


class Redo(msgspec.Struct, frozen=True):
    """Do again what was undone."""


PacingCommand = (
    Begin
    | NextStep
    | ShowNext
    | PreviousStep
    | SkipStep
    | JumpTo
    | RestartStep
    | Pause
    | Resume
    | AddTime
    | BackDate
    | BeganAt
    | EndStepAt
    | GoOn
    | SetAutoAdvance
    | LeaveOut
    | Retime
    | RoomWaited
    | NameTimesBy
    | ExplainLoss
    | EndSession
)
GroupingCommand = DrawGroups | SwapPeople | MoveAside | KeepApart | AddPerson | SetPresence
NotingCommand = (
    TakeNote
    | TakeNotes
    | RewordConfidential
    | RemoveConfidential
    | RewordNote
    | RecategoriseNote
    | RemoveNote
    | RemoveNotes
    | CountCommitments
)
ThemingCommand = (
    GroupNote
    | GroupNotes
    | ParkNotes
    | MergeNotes
    | NameTheme
    | RenameTheme
    | MergeThemes
    | SplitTheme
    | MoveTheme
    | RemoveTheme
    | TellThemesApart
    | TellNotesApart
)
VotingCommand = CountVotes | SetDots | CloseBallot | ReopenBallot
StagingCommand = (
    SetStage | ShowMessage | ShowGroups | SetCurtain | RevealNext | RevealNote | HideNote | FocusTheme | TurnPage
)
WordingCommand = FillWords
HistoryCommand = Undo | Redo
Command = (
    PacingCommand
    | GroupingCommand
    | NotingCommand
    | ThemingCommand
    | VotingCommand
    | WordingCommand
    | StagingCommand
    | HistoryCommand
)
