"""The panels of notes: the wall, and what the facilitator keeps to herself."""

import msgspec

from app.domain.commands import Command
from app.domain.identifiers import ConfidentialId, NoteId, ThemeId
from app.domain.stage_parts import Curtain
from app.domain.vocabulary import Category, ReplyKind


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


class ConfidentialRow(msgspec.Struct, frozen=True):
    """A note of the facilitator's own, with the step it was taken in."""

    note: ConfidentialId
    text: str
    step: str


class ConfidentialPanel(msgspec.Struct, frozen=True):
    """What the facilitator keeps to herself, the newest first."""

    rows: tuple[ConfidentialRow, ...]
