"""Events of notes."""

from app.domain.events.tagged import Tagged
from app.domain.identifiers import ConfidentialId, NoteId, SlotIndex
from app.domain.vocabulary import Category, Privacy, ReplyKind, Standing


class NoteTaken(Tagged, frozen=True, tag="note-taken"):
    """The facilitator typed a note, or a reply to one."""

    note: NoteId
    slot: SlotIndex
    category: Category
    text: str
    privacy: Privacy
    owner: str = ""
    due: str = ""
    reply_to: NoteId | None = None
    reply: ReplyKind | None = None
    agreed: bool = True
    """Whether the owner said yes. What older programs wrote was typed after a yes: they said so beside the field."""


class ConfidentialTaken(Tagged, frozen=True, tag="confidential-taken"):
    """The facilitator typed a note for nobody else; an older program stops at the tag rather than show it."""

    note: ConfidentialId
    slot: SlotIndex
    text: str


class ConfidentialReworded(Tagged, frozen=True, tag="confidential-reworded"):
    """A confidential note was corrected."""

    note: ConfidentialId
    text: str


class ConfidentialRemoved(Tagged, frozen=True, tag="confidential-removed"):
    """A confidential note was taken away."""

    note: ConfidentialId


class NoteReworded(Tagged, frozen=True, tag="note-reworded"):
    """A note was corrected; the words before stay in the journal."""

    note: NoteId
    text: str
    owner: str
    due: str
    agreed: bool = True


class ConsentRecorded(Tagged, frozen=True, tag="consent-recorded"):
    """The owner of an action said yes to being named, or has not said so after all."""

    note: NoteId
    agreed: bool


class NoteRecategorised(Tagged, frozen=True, tag="note-recategorised"):
    """A note is about something else."""

    note: NoteId
    category: Category


class NoteRemoved(Tagged, frozen=True, tag="note-removed"):
    """A note was taken off the record."""

    note: NoteId


class CommitmentsCounted(Tagged, frozen=True, tag="commitments-counted"):
    """So many people made a commitment."""

    slot: SlotIndex
    count: int


class CarriedTold(Tagged, frozen=True, tag="carried-told"):
    """The room said what became of an action of last time: its place among them, from 0."""

    number: int
    standing: Standing


NotingEvent = (
    NoteTaken
    | ConfidentialTaken
    | ConfidentialReworded
    | ConfidentialRemoved
    | NoteReworded
    | ConsentRecorded
    | NoteRecategorised
    | NoteRemoved
    | CommitmentsCounted
    | CarriedTold
)
