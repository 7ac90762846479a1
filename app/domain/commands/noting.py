"""Commands about notes."""

import msgspec

from app.domain.identifiers import ConfidentialId, NoteId
from app.domain.vocabulary import Category, ReplyKind, Standing


class TakeNote(msgspec.Struct, frozen=True):
    """Take down what the room says. `category` None means the step's first; `theme` is a name, made if new.

    A `confidential` note is the facilitator's own: it has no category, no theme and no owner. A `reply` hangs under
    the card `reply_to`. `agreed` says whether the owner said yes; None means that whoever is here did, aloud.
    """

    text: str
    category: Category | None = None
    theme: str = ""
    owner: str = ""
    due: str = ""
    confidential: bool = False
    reply_to: NoteId | None = None
    reply: ReplyKind | None = None
    agreed: bool | None = None


class TakeNotes(msgspec.Struct, frozen=True):
    """Take down many notes as one change, such as pasted lines; empty texts are left out."""

    texts: tuple[str, ...]
    category: Category | None = None
    theme: str = ""
    owner: str = ""
    due: str = ""
    confidential: bool = False
    agreed: bool | None = None


class RewordConfidential(msgspec.Struct, frozen=True):
    """Correct a confidential note."""

    note: ConfidentialId
    text: str


class RemoveConfidential(msgspec.Struct, frozen=True):
    """Take a confidential note away."""

    note: ConfidentialId


class RewordNote(msgspec.Struct, frozen=True):
    """Correct a note; for an action also its owner and date (None leaves them)."""

    note: NoteId
    text: str
    owner: str | None = None
    due: str | None = None


class RecordConsent(msgspec.Struct, frozen=True):
    """Say whether the owner of an action said yes to being named."""

    note: NoteId
    agreed: bool


class RecategoriseNote(msgspec.Struct, frozen=True):
    """Call a note something else."""

    note: NoteId
    category: Category


class RemoveNote(msgspec.Struct, frozen=True):
    """Take a note off the wall and the record of the session."""

    note: NoteId


class RemoveNotes(msgspec.Struct, frozen=True):
    """Take several notes off the wall and the record of the session."""

    notes: tuple[NoteId, ...]


class CountCommitments(msgspec.Struct, frozen=True):
    """How many people made a commitment in the current step (a number, no names)."""

    count: int


class TellCarried(msgspec.Struct, frozen=True):
    """Say what became of an action of last time: its place among them, from 0."""

    number: int
    standing: Standing


NotingCommand = (
    TakeNote
    | TakeNotes
    | RewordConfidential
    | RemoveConfidential
    | RewordNote
    | RecordConsent
    | RecategoriseNote
    | RemoveNote
    | RemoveNotes
    | CountCommitments
    | TellCarried
)
