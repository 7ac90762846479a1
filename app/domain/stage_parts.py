"""What the pictures for the room are made of: clocks, the wall, what is chosen, who sits where.

As in the pictures themselves there is no field here for what must not reach the room.
"""

from enum import StrEnum

import msgspec


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


class StageRank(msgspec.Struct, frozen=True):
    """A choice of a closed vote with its place, from 1; equals share a place."""

    place: int
    label: str
    count: int


class StageTop(msgspec.Struct, frozen=True):
    """The first places of a closed vote that a later step goes on with."""

    entries: tuple[StageRank, ...]
    of_principles: bool = False


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


class VoteOption(msgspec.Struct, frozen=True):
    """Something to choose; `first` marks the winner or each of a tie, `category` is that of a note.

    `count` stays None until the vote is closed or, where places are shown one by one, until it is its turn.
    """

    label: str
    count: int | None
    share: float
    first: bool
    category: str = ""


class StageAction(msgspec.Struct, frozen=True):
    """An action whose owner said yes in the room; the only thing on the stage with a name beside a group.

    `standing` says what became of one of last time, such as `done`; it is empty until somebody told, and for new ones.
    """

    text: str
    owner: str
    due: str
    standing: str = ""


class StageMember(msgspec.Struct, frozen=True):
    """Somebody's seat in a group: the letter of the role (empty where there is none) and the name."""

    role: str
    name: str


class StageGroup(msgspec.Struct, frozen=True):
    """A pair, trio or small group with the number of its place."""

    label: str
    members: tuple[StageMember, ...]
