"""What the room sees, as values: there is no field here for a script, a private note or a detail of the roster.

A projector, the console's preview and any later view paint the same `StageFrame` with the same class.
"""

from enum import StrEnum

import msgspec

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


class StageClock(msgspec.Struct, frozen=True):
    """Time left, ready to paint. `share` is the part of the step still to come, from 1 down to 0, in whole seconds."""

    text: str
    phase: Phase
    paused: bool
    share: float


class TrioShare(msgspec.Struct, frozen=True):
    """A slice of the time that a three shares: `width` is its part of the whole, `used` the part of it that is over."""

    letter: str
    width: float
    used: float


class TrioStrip(msgspec.Struct, frozen=True):
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


class Holding(msgspec.Struct, frozen=True):
    """A title and a line such as `Starts at 10:00`, before the session, in breaks and after the end."""

    title: str
    line: str
    clock: StageClock | None = None


class Black(msgspec.Struct, frozen=True):
    """Nothing at all."""


class Words(msgspec.Struct, frozen=True):
    """Brief and close: words only, no clock shown to the room."""

    title: str
    audience: str
    prompts: tuple[str, ...]


class StageRank(msgspec.Struct, frozen=True):
    """A choice of a closed vote with its place, from 1; equals share a place."""

    place: int
    label: str
    count: int


class StageTop(msgspec.Struct, frozen=True):
    """The first places of a closed vote that a later step goes on with."""

    entries: tuple[StageRank, ...]
    of_principles: bool = False


class Talk(msgspec.Struct, frozen=True):
    """Pairs or small groups talk: large clock, the task, prompts and who does what."""

    title: str
    audience: str
    prompts: tuple[str, ...]
    clock: StageClock
    roles: tuple[str, ...]
    trio: TrioStrip | None = None
    top: tuple[StageTop, ...] = ()


class Swap(msgspec.Struct, frozen=True):
    """Roles, seats or partners turn over; short."""

    title: str
    audience: str
    prompts: tuple[str, ...]
    clock: StageClock
    roles: tuple[str, ...]
    trio: TrioStrip | None = None


class Write(msgspec.Struct, frozen=True):
    """Quiet writing alone: small clock."""

    title: str
    audience: str
    prompts: tuple[str, ...]
    clock: StageClock
    top: tuple[StageTop, ...] = ()


class WallReply(msgspec.Struct, frozen=True):
    """A reply under a card; `kind` is `add`, `ask` or `example`."""

    text: str
    kind: str


class WallNote(msgspec.Struct, frozen=True):
    """A note the room may see. It has no author; `fresh` for the moment after it came where it lies.

    `votes` are its ticks once they are counted.
    """

    text: str
    category: str
    fresh: bool = False
    votes: int | None = None
    replies: tuple[WallReply, ...] = ()


class WallCluster(msgspec.Struct, frozen=True):
    """A theme with its newest notes, after a vote on them the most wanted first. `count` is how many are shown in all.

    No name: notes without a theme or, if `parked`, those that fit nowhere.
    """

    name: str
    count: int
    notes: tuple[WallNote, ...]
    votes: int | None = None
    parked: bool = False


class Wall(msgspec.Struct, frozen=True):
    """The wall of notes as far as the curtain is open; with `focused` its one cluster is shown alone, large."""

    curtain: Curtain
    count: int
    clusters: tuple[WallCluster, ...]
    focused: bool = False


class Harvest(msgspec.Struct, frozen=True):
    """The whole room gathers: the wall grows."""

    title: str
    audience: str
    prompts: tuple[str, ...]
    clock: StageClock
    wall: Wall
    top: tuple[StageTop, ...] = ()


class VoteOption(msgspec.Struct, frozen=True):
    """Something to choose; `first` marks the winner or each of a tie, `category` is that of a note.

    `count` stays None until the vote is closed or, where places are shown one by one, until it is its turn.
    """

    label: str
    count: int | None
    share: float
    first: bool
    category: str = ""


class Vote(msgspec.Struct, frozen=True):
    """Hands or dots: nothing is counted in sight of the room until the vote is closed."""

    title: str
    audience: str
    prompts: tuple[str, ...]
    clock: StageClock
    options: tuple[VoteOption, ...]
    closed: bool
    result: str


class Reveal(msgspec.Struct, frozen=True):
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


class StageAction(msgspec.Struct, frozen=True):
    """An action whose owner said yes in the room; the only thing on the stage with a name beside a group."""

    text: str
    owner: str
    due: str


class Commit(msgspec.Struct, frozen=True):
    """People write a promise, or the room agrees actions with owner and date."""

    title: str
    audience: str
    prompts: tuple[str, ...]
    clock: StageClock
    actions: tuple[StageAction, ...]
    top: tuple[StageTop, ...] = ()


class StageMember(msgspec.Struct, frozen=True):
    """Somebody's seat in a group: the letter of the role (empty where there is none) and the name."""

    role: str
    name: str


class StageGroup(msgspec.Struct, frozen=True):
    """A pair, trio or small group with the number of its place."""

    label: str
    members: tuple[StageMember, ...]


class Groups(msgspec.Struct, frozen=True):
    """Who sits with whom."""

    title: str
    audience: str
    clock: StageClock | None
    groups: tuple[StageGroup, ...]
    roles: tuple[str, ...]


class ProjectorTest(msgspec.Struct, frozen=True):
    """The test card: what a projector cuts off, blurs or swallows, and the sizes that each row of chairs needs."""

    seating: Seating
    margin: float


Picture = Holding | Black | Words | Talk | Swap | Write | Harvest | Vote | Reveal | Commit | Groups | ProjectorTest


class StageFrame(msgspec.Struct, frozen=True):
    """One complete picture for the room.

    `signal` is the sight of a signal such as `One minute left`; `message` a line from the facilitator to the room;
    `credit` one short line for the foot. `page` is the page asked for, from 0, of a picture that needs several,
    `message_page` that of a message too long for one.
    """

    state: StageState
    picture: Picture
    signal: str = ""
    message: str = ""
    credit: str = ""
    page: int = 0
    message_page: int = 0
