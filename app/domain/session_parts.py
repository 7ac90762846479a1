"""What a session is made of: its details, stays in steps, notes, themes and votes."""

from collections.abc import Iterable
from typing import TypeVar

import msgspec

from app.domain.identifiers import ConfidentialId, NoteId, SessionId, SlotIndex, ThemeId
from app.domain.instants import LONG_AGO, ZERO, Duration, Instant
from app.domain.vocabulary import Category, Privacy, ReplyKind, Standing

T = TypeVar("T")

Place = SlotIndex | None
"""Where time can be lost: a slot, or (None) the wait until the session began."""

Pair = tuple[str, int, int]
"""Two things that look alike and are not the same: `theme` or `note`, and their numbers, the lower one first."""


class Details(msgspec.Struct, frozen=True):
    """What stays the same through a session. `delete_by` is a date such as `2026-12-21`.

    That day may be moved, and `utc_offset`, by which all its times are named, may follow a laptop's clock that was set.
    """

    id: SessionId
    facilitator: str
    place: str
    delete_by: str
    utc_offset: Duration
    seed: int
    created: Instant
    rehearsal: bool = False


class Sharing(msgspec.Struct, frozen=True):
    """What a three among pairs had to share from a moment of a turn on, `elapsed` by its clock.

    `length` is what the turn was given then, `ahead` the time of the equal turns after it; `shared` is False while
    there was no three, or a third turn for it. `early` is by how much longer ago, it turned out then, it had begun.
    """

    elapsed: Duration
    length: Duration
    ahead: Duration
    shared: bool
    early: Duration = ZERO


class Visit(msgspec.Struct, frozen=True):
    """One stay in a slot; `ended` is None while it lasts. `length` is the time it was given.

    `stood_still` is how long its clock was paused, or the room waited, until it ended; `still_at_end` is the part of
    it that a pause lasted in which it was left. `skipped` where the slot was
    left out while it lasted: what was used of it says nothing about how long such a step takes. `auto` where it began
    by itself. `sharing` is kept in turns only: it tells of each change, so that a three can be given fair time whatever
    happened.
    """

    slot: SlotIndex
    began: Instant
    ended: Instant | None
    length: Duration
    stood_still: Duration = ZERO
    still_at_end: Duration = ZERO
    skipped: bool = False
    auto: bool = False
    sharing: tuple[Sharing, ...] = ()


class Note(msgspec.Struct, frozen=True):
    """Something the room said. It has no author; only actions carry an owner and a date.

    `placed` is when it came to lie where it lies. `agreed` is whether the owner said yes (vocabulary: *named*).
    """

    id: NoteId
    slot: SlotIndex
    category: Category
    text: str
    privacy: Privacy
    taken: Instant
    theme: ThemeId | None = None
    owner: str = ""
    due: str = ""
    removed: bool = False
    parked: bool = False
    placed: Instant = LONG_AGO
    reply_to: NoteId | None = None
    reply: ReplyKind | None = None
    replies: tuple[NoteId, ...] = ()
    """The replies that hang under this card, oldest first; a reply has none."""
    agreed: bool = True

    @property
    def named_owner(self) -> str:
        """The owner as others may read it: nobody's name stands on stage, paper or record before a yes."""
        return self.owner if self.agreed else ""


class CarriedAction(msgspec.Struct, frozen=True):
    """An action that an earlier session agreed, brought into this one to ask what became of it.

    `source` is what that session is called and `agreed_on` its day, such as `2026-11-21`; empty where nobody knows.
    `owner` is only there where the owner said yes then and is on the roster now.
    """

    text: str
    owner: str = ""
    due: str = ""
    source: str = ""
    agreed_on: str = ""
    standing: Standing = Standing.OPEN

    @property
    def is_left_to_do(self) -> bool:
        """Whether it is neither done nor dropped."""
        return self.standing in (Standing.OPEN, Standing.GOING_ON)


class ConfidentialNote(msgspec.Struct, frozen=True):
    """Something the facilitator keeps to herself. It lies apart from the notes, so that nothing finds it by mistake."""

    id: ConfidentialId
    slot: SlotIndex
    text: str
    taken: Instant
    removed: bool = False


class Theme(msgspec.Struct, frozen=True):
    """A named cluster of notes; `item` is the exercise of the plan it was named in.

    Merged or removed it stays in its place in the list, empty, because its number is its name.
    """

    id: ThemeId
    item: int
    name: str
    notes: tuple[NoteId, ...] = ()
    merged_into: ThemeId | None = None
    removed: bool = False


class BallotOption(msgspec.Struct, frozen=True):
    """Something to choose, with what was counted for it. At most one of `theme`, `note`, `principle` is set."""

    label: str
    theme: ThemeId | None = None
    note: NoteId | None = None
    principle: str = ""
    count: int = 0


class Ballot(msgspec.Struct, frozen=True):
    """The vote of one step; `dots` is how many each person has."""

    slot: SlotIndex
    options: tuple[BallotOption, ...]
    dots: int
    closed: bool = False

    @property
    def total(self) -> int:
        """Hands or dots counted in all."""
        return sum(option.count for option in self.options)


class StageView(msgspec.Struct, frozen=True):
    """How the current step is shown; set anew at each step. `focus` is the theme that the room sees alone, large."""

    groups: bool = False
    page: int = 0
    focus: ThemeId | None = None


def replaced(values: tuple[T, ...], index: int, value: T) -> tuple[T, ...]:
    """A tuple with one place changed."""
    return (*values[:index], value, *values[index + 1 :])


def without(values: Iterable[T], unwanted: T) -> tuple[T, ...]:
    """A tuple with one value taken out."""
    return tuple(value for value in values if value != unwanted)
