"""What the room sees, as values: there is no field here for a script, a private note or a detail of the roster.

A projector, the console's preview and any later view paint the same `StageFrame` with the same class.
"""

from enum import StrEnum

import msgspec

from app.domain.stage_parts import StageAction, StageClock, StageGroup, StageTop, TrioStrip, VoteOption, Wall
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


class Harvest(msgspec.Struct, frozen=True):
    """The whole room gathers: the wall grows."""

    title: str
    audience: str
    prompts: tuple[str, ...]
    clock: StageClock
    wall: Wall
    top: tuple[StageTop, ...] = ()


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


class Commit(msgspec.Struct, frozen=True):
    """People write a promise, or the room agrees actions with owner and date."""

    title: str
    audience: str
    prompts: tuple[str, ...]
    clock: StageClock
    actions: tuple[StageAction, ...]
    top: tuple[StageTop, ...] = ()


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
    `message_page` that of a message too long for one. `language` is what the words around it are in.
    """

    state: StageState
    picture: Picture
    signal: str = ""
    message: str = ""
    credit: str = ""
    page: int = 0
    message_page: int = 0
    language: str = "en"
