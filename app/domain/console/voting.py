"""The panels of votes, principles, actions and commitments."""

import msgspec

from app.domain.identifiers import NoteId, SlotIndex, ThemeId
from app.domain.session_parts import CarriedAction
from app.domain.stage_parts import StageTop


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
    """An action with its owner and date; `theme` is what it serves.

    `owner_left` flags an owner who has gone home, `agreed` says whether the owner said yes.
    """

    note: NoteId
    text: str
    owner: str
    due: str
    owner_left: bool
    theme: str = ""
    agreed: bool = True


class CarriedRow(msgspec.Struct, frozen=True):
    """An action of last time, and its place among them, from 0; `owner_left` flags an owner who has gone home."""

    number: int
    action: CarriedAction
    owner_left: bool


class TopTheme(msgspec.Struct, frozen=True):
    """One of the first themes of the vote before; `key` puts an action under it."""

    key: str
    theme: ThemeId
    name: str
    count: int


class CommitPanel(msgspec.Struct, frozen=True):
    """Promises made (a number only) and, where actions may be named, the actions agreed.

    `top` is what the room sees of the vote before, `themes` those of it that an action can serve; `carried` the
    actions of last time, where the room says what became of them.
    """

    slot: SlotIndex
    takes_actions: bool
    counts_commitments: bool
    actions: tuple[ActionRow, ...]
    commitments: int
    people: int
    top: tuple[StageTop, ...] = ()
    themes: tuple[TopTheme, ...] = ()
    carried: tuple[CarriedRow, ...] = ()
