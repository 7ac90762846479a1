"""What the room sees, as values: there is no field here for a script, a private note or a detail of the roster.

A projector, the console's preview and any later view paint the same `StageFrame` with the same class.
"""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.venue import Seating


class StageState(StrEnum):
    """The states of the projector, each with a key and always named on the console.

    In `DESKTOP` the stage is out of the way of whatever else the computer shows.
    """

    LIVE = "live"
    FROZEN = "frozen"
    BLACK = "black"
    HOLDING = "holding"
    DESKTOP = "desktop"


class Phase(StrEnum):
    """How a clock feels: calm, soon (the last minute), over."""

    CALM = "calm"
    SOON = "soon"
    OVER = "over"


class Curtain(StrEnum):
    """How much of the notes the room may see."""

    HIDDEN = "hidden"
    COUNT = "count"
    ONE_BY_ONE = "one-by-one"
    SHOWN = "shown"


@dataclass(frozen=True, slots=True)
class StageClock:
    """Time left, ready to paint. `share` is the part of the step still to come, from 1 down to 0, in whole seconds."""

    text: str
    phase: Phase
    paused: bool
    share: float


@dataclass(frozen=True, slots=True)
class TrioShare:
    """A slice of the time that a three shares: `width` is its part of the whole, `used` the part of it that is over."""

    letter: str
    width: float
    used: float


@dataclass(frozen=True, slots=True)
class TrioStrip:
    """For a three among pairs: the letter of whoever is in turn and the time left for that.

    No `time`: the room's clock is theirs too. `then` says in a few words what comes next; `changing` while the three
    should change over.
    """

    letter: str
    time: str
    phase: Phase
    then: str
    shares: tuple[TrioShare, ...]
    changing: bool = False


@dataclass(frozen=True, slots=True)
class Holding:
    """A title and a line such as `Starts at 10:00`, before the session, in breaks and after the end."""

    title: str
    line: str
    clock: StageClock | None = None


@dataclass(frozen=True, slots=True)
class Black:
    """Nothing at all."""


@dataclass(frozen=True, slots=True)
class Words:
    """Brief and close: words only, no clock shown to the room."""

    title: str
    audience: str
    prompts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StageRank:
    """A choice of a closed vote with its place, from 1; equals share a place."""

    place: int
    label: str
    count: int


@dataclass(frozen=True, slots=True)
class StageTop:
    """The first places of a closed vote that a later step goes on with."""

    entries: tuple[StageRank, ...]
    of_principles: bool = False


@dataclass(frozen=True, slots=True)
class Talk:
    """Pairs or small groups talk: large clock, the task, prompts and who does what."""

    title: str
    audience: str
    prompts: tuple[str, ...]
    clock: StageClock
    roles: tuple[str, ...]
    trio: TrioStrip | None = None
    top: tuple[StageTop, ...] = ()


@dataclass(frozen=True, slots=True)
class Swap:
    """Roles, seats or partners turn over; short."""

    title: str
    audience: str
    prompts: tuple[str, ...]
    clock: StageClock
    roles: tuple[str, ...]
    trio: TrioStrip | None = None


@dataclass(frozen=True, slots=True)
class Write:
    """Quiet writing alone: small clock."""

    title: str
    audience: str
    prompts: tuple[str, ...]
    clock: StageClock
    top: tuple[StageTop, ...] = ()


@dataclass(frozen=True, slots=True)
class WallReply:
    """A reply under a card; `kind` is `add`, `ask` or `example`."""

    text: str
    kind: str


@dataclass(frozen=True, slots=True)
class WallNote:
    """A note the room may see. It has no author; `fresh` for the moment after it came where it lies.

    `votes` are its ticks once they are counted.
    """

    text: str
    category: str
    fresh: bool = False
    votes: int | None = None
    replies: tuple[WallReply, ...] = ()


@dataclass(frozen=True, slots=True)
class WallCluster:
    """A theme with its newest notes, after a vote on them the most wanted first. `count` is how many are shown in all.

    No name: notes without a theme or, if `parked`, those that fit nowhere.
    """

    name: str
    count: int
    notes: tuple[WallNote, ...]
    votes: int | None = None
    parked: bool = False


@dataclass(frozen=True, slots=True)
class Wall:
    """The wall of notes as far as the curtain is open; with `focused` its one cluster is shown alone, large."""

    curtain: Curtain
    count: int
    clusters: tuple[WallCluster, ...]
    focused: bool = False


@dataclass(frozen=True, slots=True)
class Harvest:
    """The whole room gathers: the wall grows."""

    title: str
    audience: str
    prompts: tuple[str, ...]
    clock: StageClock
    wall: Wall
    top: tuple[StageTop, ...] = ()


@dataclass(frozen=True, slots=True)
class VoteOption:
    """Something to choose; `first` marks the winner or each of a tie, `category` is that of a note.

    `count` stays None until the vote is closed or, where places are shown one by one, until it is its turn.
    """

    label: str
    count: int | None
    share: float
    first: bool
    category: str = ""


@dataclass(frozen=True, slots=True)
class Vote:
    """Hands or dots: nothing is counted in sight of the room until the vote is closed."""

    title: str
    audience: str
    prompts: tuple[str, ...]
    clock: StageClock
    options: tuple[VoteOption, ...]
    closed: bool
    result: str


@dataclass(frozen=True, slots=True)
class Reveal:
    """One principle, slowly: number `number` of `of`. What is not yet said is empty.

    `line_up` is where the room stands on it, once that was counted and closed.
    """

    number: int
    of: int
    title: str
    meaning: str
    self_check: str
    try_saying: str
    line_up: tuple[VoteOption, ...] = ()


@dataclass(frozen=True, slots=True)
class StageAction:
    """An action whose owner said yes in the room; the only thing on the stage with a name beside a group."""

    text: str
    owner: str
    due: str


@dataclass(frozen=True, slots=True)
class Commit:
    """People write a promise, or the room agrees actions with owner and date."""

    title: str
    audience: str
    prompts: tuple[str, ...]
    clock: StageClock
    actions: tuple[StageAction, ...]
    top: tuple[StageTop, ...] = ()


@dataclass(frozen=True, slots=True)
class StageMember:
    """Somebody's seat in a group: the letter of the role (empty where there is none) and the name."""

    role: str
    name: str


@dataclass(frozen=True, slots=True)
class StageGroup:
    """A pair, trio or small group with the number of its place."""

    label: str
    members: tuple[StageMember, ...]


@dataclass(frozen=True, slots=True)
class Groups:
    """Who sits with whom."""

    title: str
    audience: str
    clock: StageClock | None
    groups: tuple[StageGroup, ...]
    roles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ProjectorTest:
    """The test card: what a projector cuts off, blurs or swallows, and the sizes that each row of chairs needs."""

    seating: Seating
    margin: float


Picture = Holding | Black | Words | Talk | Swap | Write | Harvest | Vote | Reveal | Commit | Groups | ProjectorTest


@dataclass(frozen=True, slots=True)
class StageFrame:
    """One complete picture for the room.

    `signal` is the sight of a signal such as `One minute left`; `message` a line from the facilitator to the room;
    `credit` one short line for the foot. `page` is the page asked for, from 0, of a picture that needs several.
    """

    state: StageState
    picture: Picture
    signal: str = ""
    message: str = ""
    credit: str = ""
    page: int = 0
