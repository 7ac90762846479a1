"""What the facilitator sees, as values, ready to be put into passive panels."""

from enum import StrEnum

import msgspec

from app.domain.commands import Command
from app.domain.curtain import NOTHING_WAITS, Behind
from app.domain.identifiers import ConfidentialId, NoteId, ParticipantId, SlotIndex, ThemeId
from app.domain.people import Presence
from app.domain.session import Place
from app.domain.stage import Curtain, Phase, StageFrame, StageState, StageTop
from app.domain.vocabulary import Category, LossReason, Privacy, ReplyKind, StepKind


class Strip(msgspec.Struct, frozen=True):
    """The line at the top: `lateness` and `ends` are words such as `2 min late` and `ends 11:31, 1 min over`."""

    stage: StageState
    clock: str
    lateness: str
    late: bool
    ends: str
    over: bool
    people: str


class RowState(StrEnum):
    """Where a row of the agenda lies in the day."""

    PAST = "past"
    NOW = "now"
    NEXT = "next"
    LATER = "later"
    LEFT_OUT = "left-out"


class ClockSpan(msgspec.Struct, frozen=True):
    """A beginning and an end by the clock, each such as `10:05:07`; `ends` is empty for what is only a moment."""

    begins: str
    ends: str = ""

    @property
    def exact(self) -> str:
        """To the second: `10:05:07–10:23:00`."""
        return f"{self.begins}–{self.ends}" if self.ends else self.begins

    @property
    def short(self) -> str:
        """To the minute: `10:05–10:23`."""
        return f"{self.begins[:5]}–{self.ends[:5]}" if self.ends else self.begins[:5]


class RowTimes(msgspec.Struct, frozen=True):
    """When an exercise, a break or the end of the day was planned, and when it is expected or really was.

    `real` is None where it does not take place. `promised` where its beginning was told to the people; `late` is then
    by how much that is missed, in words, and empty under fifteen seconds.
    """

    planned: ClockSpan
    real: ClockSpan | None
    promised: bool = False
    late: str = ""


class AgendaRow(msgspec.Struct, frozen=True):
    """One line of the agenda; headings name an exercise, spare time or the end, and have no slot to jump to.

    `time` is when it began or is expected to, `length` what it is given or, once past, what it really took. `times` are
    there for exercises, breaks and the end. `auto` where the next step begins by itself.
    """

    slot: SlotIndex | None
    title: str
    time: str
    length: str
    state: RowState
    auto: bool = False
    times: RowTimes | None = None


class ConsoleClock(msgspec.Struct, frozen=True):
    """The facilitator's clock, which also counts time past the end. `share` as on the stage; `signal` is for her.

    `auto` where the next step will begin by itself; no longer once the time is up.
    `trio` says whose turn it is in a three, `trio_shares` what each of the three gets in all.
    """

    text: str
    phase: Phase
    paused: bool
    share: float
    length: str
    elapsed: str
    ends: str
    signal: str = ""
    auto: bool = False
    trio: str = ""
    trio_shares: str = ""


class StepCard(msgspec.Struct, frozen=True):
    """The step in words for the facilitator: what to say, what the room reads, and what helps."""

    exercise: str
    title: str
    kind: StepKind | None
    script: str
    audience: str
    prompts: tuple[str, ...]
    tips: tuple[str, ...]
    safety: tuple[str, ...]
    privacy: Privacy | None


class ConsoleMember(msgspec.Struct, frozen=True):
    """A person in a group, with the role letter."""

    person: ParticipantId
    role: str
    name: str


class ConsoleGroup(msgspec.Struct, frozen=True):
    """A group of the current round."""

    label: str
    members: tuple[ConsoleMember, ...]


class GroupsPanel(msgspec.Struct, frozen=True):
    """Who sits with whom; `waiting` are people to be seated at the next step; `notice` says what could not be kept."""

    groups: tuple[ConsoleGroup, ...]
    roles: tuple[str, ...]
    waiting: tuple[str, ...]
    on_stage: bool
    notice: str


class ConsoleNote(msgspec.Struct, frozen=True):
    """A note as the facilitator handles it; `hidden` where the curtain keeps it from the room.

    `votes` are its ticks once they are counted. A `reply` stands under its card and has no replies of its own.
    """

    note: NoteId
    text: str
    category: Category
    hidden: bool = False
    votes: int | None = None
    reply: ReplyKind | None = None
    replies: tuple["ConsoleNote", ...] = ()


class ConsoleCluster(msgspec.Struct, frozen=True):
    """A theme and its newest notes; `key` is the digit or letter that drops a note into it."""

    theme: ThemeId | None
    key: str
    name: str
    count: int
    notes: tuple[ConsoleNote, ...]
    votes: int | None = None


class Twins(msgspec.Struct, frozen=True):
    """Two themes or two notes that look alike, what makes them one and what says that they are different."""

    one: str
    other: str
    merge: Command
    tell_apart: Command


class WallPanel(msgspec.Struct, frozen=True):
    """The wall as the facilitator works on it: the newest notes first, `loose` those that have no theme yet.

    `focus` is the theme that the room sees alone.
    """

    clusters: tuple[ConsoleCluster, ...]
    loose: tuple[ConsoleNote, ...]
    loose_count: int
    count: int
    curtain: Curtain
    parked: tuple[ConsoleNote, ...] = ()
    parked_count: int = 0
    focus: ThemeId | None = None
    twins: Twins | None = None


class BallotRow(msgspec.Struct, frozen=True):
    """Something to count hands or dots for; `key` is the letter that goes to it, where there are letters enough."""

    option: int
    key: str
    label: str
    count: int


class BallotPanel(msgspec.Struct, frozen=True):
    """The count as it stands; `check` compares it with people present × dots in words.

    `dots` is how many each person has; `one_by_one` whether the places are shown from the last up to the first.
    """

    slot: SlotIndex
    rows: tuple[BallotRow, ...]
    check: str
    adds_up: bool
    closed: bool
    result: str
    dots: int = 1
    one_by_one: bool = False


class PrinciplePanel(msgspec.Struct, frozen=True):
    """The principle being shown, for the facilitator to read from; `told` of its two lines the room sees."""

    number: int
    of: int
    title: str
    meaning: str
    self_check: str
    try_saying: str
    told: int = 0
    line_up: BallotPanel | None = None


class ActionRow(msgspec.Struct, frozen=True):
    """An action with its owner and date; `owner_left` flags an owner who has gone home; `theme` is what it serves."""

    note: NoteId
    text: str
    owner: str
    due: str
    owner_left: bool
    theme: str = ""


class TopTheme(msgspec.Struct, frozen=True):
    """One of the first themes of the vote before; `key` puts an action under it."""

    key: str
    theme: ThemeId
    name: str
    count: int


class CommitPanel(msgspec.Struct, frozen=True):
    """Promises made (a number only) and, where actions may be named, the actions agreed.

    `top` is what the room sees of the vote before, `themes` those of it that an action can serve.
    """

    slot: SlotIndex
    takes_actions: bool
    counts_commitments: bool
    actions: tuple[ActionRow, ...]
    commitments: int
    people: int
    top: tuple[StageTop, ...] = ()
    themes: tuple[TopTheme, ...] = ()


class PaperPanel(msgspec.Struct, frozen=True):
    """Why nothing is typed in this step, and which sheets are in people's hands."""

    sentence: str
    sheets: tuple[str, ...]


class PersonRow(msgspec.Struct, frozen=True):
    """Somebody on the roster."""

    person: ParticipantId
    name: str
    team: str
    presence: Presence


class PeoplePanel(msgspec.Struct, frozen=True):
    """The roster with who is here, late or gone."""

    rows: tuple[PersonRow, ...]
    summary: str


class ConfidentialRow(msgspec.Struct, frozen=True):
    """A note of the facilitator's own, with the step it was taken in."""

    note: ConfidentialId
    text: str
    step: str


class ConfidentialPanel(msgspec.Struct, frozen=True):
    """What the facilitator keeps to herself, the newest first."""

    rows: tuple[ConfidentialRow, ...]


class SpentRow(msgspec.Struct, frozen=True):
    """A place of the day, planned and real, in words; `reason` is asked for only where time was lost."""

    place: Place
    title: str
    planned: str
    real: str
    difference: str
    lost: bool
    reason: LossReason | None


class SpentPanel(msgspec.Struct, frozen=True):
    """Where the time went; `lost` is what was lost in all, in words."""

    rows: tuple[SpentRow, ...]
    lost: str


Panel = (
    GroupsPanel
    | WallPanel
    | BallotPanel
    | PrinciplePanel
    | CommitPanel
    | PaperPanel
    | SpentPanel
    | PeoplePanel
    | ConfidentialPanel
)


class NoteLine(msgspec.Struct, frozen=True):
    """The line at the bottom. When it is closed, `hint` says why; `categories` are offered in this order.

    `names` are the people of the roster, whom a note had better not name.
    """

    open: bool
    hint: str
    categories: tuple[Category, ...]
    themes: tuple[str, ...]
    takes_action: bool
    owners: tuple[str, ...]
    names: tuple[str, ...] = ()


class RowChange(msgspec.Struct, frozen=True):
    """What a proposal does to one row of the agenda, before and after; `slot` is None for the end of the day.

    A length is empty where the step is left out, and for the end; a beginning where it stays as it is or is none.
    """

    slot: SlotIndex | None
    title: str
    before: str = ""
    after: str = ""
    began: str = ""
    begins: str = ""


class Advice(msgspec.Struct, frozen=True):
    """A proposal in a sentence; `changes` name before and after of each row. `command` is None where none can help.

    `asks` is the placeholder whose words are to be typed.
    """

    sentence: str
    changes: tuple[RowChange, ...]
    command: Command | None
    asks: str = ""


class LossQuestion(msgspec.Struct, frozen=True):
    """A step took so much `longer` (in words) than planned, and nobody has said why; `stay` numbers its last stay."""

    slot: SlotIndex
    stay: int
    title: str
    longer: str


class ConsoleFrame(msgspec.Struct, frozen=True):
    """Everything the console shows at one moment. `undo` and `redo` name what would be undone, or are empty.

    `under_desktop` is the state of the stage that comes back when the desktop has been shown.
    """

    title: str
    begun: bool
    ended: bool
    strip: Strip
    agenda: tuple[AgendaRow, ...]
    clock: ConsoleClock | None
    step: StepCard
    panels: tuple[Panel, ...]
    note_line: NoteLine
    advice: tuple[Advice, ...]
    question: LossQuestion | None
    undo: str
    redo: str
    stage: StageFrame
    coming: StageFrame
    coming_title: str
    behind: Behind = NOTHING_WAITS
    under_desktop: StageState = StageState.LIVE
