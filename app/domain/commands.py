"""What the facilitator can ask for, as imperatives. `decide` answers with events or refuses with a reason."""

from dataclasses import dataclass

from app.domain.identifiers import NoteId, ParticipantId, SlotIndex, ThemeId
from app.domain.instants import Duration
from app.domain.people import Presence
from app.domain.stage import Curtain, StageState
from app.domain.vocabulary import Category


@dataclass(frozen=True, slots=True)
class Begin:
    """Start the first step now."""


@dataclass(frozen=True, slots=True)
class NextStep:
    """Go on to the next step that is run."""


@dataclass(frozen=True, slots=True)
class PreviousStep:
    """Go back to the step before, with its full time."""


@dataclass(frozen=True, slots=True)
class JumpTo:
    """Go to any step of the plan."""

    slot: SlotIndex


@dataclass(frozen=True, slots=True)
class RestartStep:
    """Give the current step its full time again."""


@dataclass(frozen=True, slots=True)
class Pause:
    """Stop the clock of the step."""


@dataclass(frozen=True, slots=True)
class Resume:
    """Let the clock of the step go on."""


@dataclass(frozen=True, slots=True)
class AddTime:
    """Lengthen (or shorten, where negative) the current step and its equal turns still to come."""

    length: Duration


@dataclass(frozen=True, slots=True)
class RoomWaited:
    """The room did nothing for this long while the program was away: take it off the step's clock."""

    length: Duration


@dataclass(frozen=True, slots=True)
class EndSession:
    """Close the session; it can still be read, printed and exported."""


@dataclass(frozen=True, slots=True)
class DrawGroups:
    """Draw the groups of the current exercise again."""


@dataclass(frozen=True, slots=True)
class SwapPeople:
    """Let two people change places in the current groups, no questions asked."""

    one: ParticipantId
    other: ParticipantId


@dataclass(frozen=True, slots=True)
class AddPerson:
    """Somebody comes who was not on the roster."""

    name: str
    team: str = ""


@dataclass(frozen=True, slots=True)
class SetPresence:
    """Somebody arrives or leaves."""

    person: ParticipantId
    presence: Presence


@dataclass(frozen=True, slots=True)
class TakeNote:
    """Take down what the room says. `category` None means the step's first; `theme` is a name, made if new."""

    text: str
    category: Category | None = None
    theme: str = ""
    owner: str = ""
    due: str = ""


@dataclass(frozen=True, slots=True)
class RewordNote:
    """Correct a note; for an action also its owner and date (None leaves them)."""

    note: NoteId
    text: str
    owner: str | None = None
    due: str | None = None


@dataclass(frozen=True, slots=True)
class RecategoriseNote:
    """Call a note something else."""

    note: NoteId
    category: Category


@dataclass(frozen=True, slots=True)
class RemoveNote:
    """Take a note off the wall and the record of the session."""

    note: NoteId


@dataclass(frozen=True, slots=True)
class GroupNote:
    """Drop a note into a theme, or take it out (None)."""

    note: NoteId
    theme: ThemeId | None


@dataclass(frozen=True, slots=True)
class NameTheme:
    """Make a theme; `note`, if given, is dropped into it."""

    name: str
    note: NoteId | None = None


@dataclass(frozen=True, slots=True)
class RenameTheme:
    """Give a theme another name."""

    theme: ThemeId
    name: str


@dataclass(frozen=True, slots=True)
class MergeThemes:
    """Put everything of one theme into another."""

    into: ThemeId
    merged: ThemeId


@dataclass(frozen=True, slots=True)
class CountVotes:
    """Set the hands or dots counted for one option of the open ballot."""

    option: int
    count: int


@dataclass(frozen=True, slots=True)
class CloseBallot:
    """Close the vote and show the counts."""


@dataclass(frozen=True, slots=True)
class CountPromises:
    """How many people made a promise in the current step (a number, no names)."""

    count: int


@dataclass(frozen=True, slots=True)
class SetStage:
    """Choose what the projector does."""

    state: StageState


@dataclass(frozen=True, slots=True)
class ShowMessage:
    """Put a short line before the room; empty takes it away."""

    text: str


@dataclass(frozen=True, slots=True)
class ShowGroups:
    """Show or hide who sits with whom."""

    shown: bool


@dataclass(frozen=True, slots=True)
class SetCurtain:
    """Open or close the curtain before the notes."""

    curtain: Curtain


@dataclass(frozen=True, slots=True)
class TurnPage:
    """Turn to another page of the wall or the groups, from 0."""

    page: int


@dataclass(frozen=True, slots=True)
class Undo:
    """Take the last thing back, as if it had never happened."""


@dataclass(frozen=True, slots=True)
class Redo:
    """Do again what was undone."""


PacingCommand = (
    Begin | NextStep | PreviousStep | JumpTo | RestartStep | Pause | Resume | AddTime | RoomWaited | EndSession
)
GroupingCommand = DrawGroups | SwapPeople | AddPerson | SetPresence
NotingCommand = (
    TakeNote
    | RewordNote
    | RecategoriseNote
    | RemoveNote
    | GroupNote
    | NameTheme
    | RenameTheme
    | MergeThemes
    | CountPromises
)
VotingCommand = CountVotes | CloseBallot
StagingCommand = SetStage | ShowMessage | ShowGroups | SetCurtain | TurnPage
HistoryCommand = Undo | Redo
Command = PacingCommand | GroupingCommand | NotingCommand | VotingCommand | StagingCommand | HistoryCommand
