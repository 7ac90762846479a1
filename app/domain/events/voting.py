"""Events of votes."""

import msgspec

from app.domain.events.tagged import Tagged
from app.domain.identifiers import NoteId, SlotIndex, ThemeId


class OfferedOption(msgspec.Struct, frozen=True):
    """Something to choose in a vote, and what it stands for."""

    label: str
    theme: ThemeId | None = None
    note: NoteId | None = None
    principle: str = ""


class BallotOpened(Tagged, frozen=True, tag="ballot-opened"):
    """A vote began, with so many hands or dots for each person."""

    slot: SlotIndex
    options: tuple[OfferedOption, ...]
    dots: int


class VotesCounted(Tagged, frozen=True, tag="votes-counted"):
    """The hands or dots for one option were counted."""

    slot: SlotIndex
    option: int
    count: int


class DotsChanged(Tagged, frozen=True, tag="dots-changed"):
    """Each person has another number of dots in a vote."""

    slot: SlotIndex
    dots: int


class BallotReopened(Tagged, frozen=True, tag="ballot-reopened"):
    """A vote goes on after its close; the counts are hidden again."""

    slot: SlotIndex


class BallotClosed(Tagged, frozen=True, tag="ballot-closed"):
    """The vote was closed; the counts are shown."""

    slot: SlotIndex


VotingEvent = BallotOpened | VotesCounted | DotsChanged | BallotClosed | BallotReopened
