"""A note as it goes into the note line to be corrected or answered."""

from dataclasses import dataclass

from app.domain.identifiers import ConfidentialId, NoteId
from app.domain.vocabulary import Category, ReplyKind


@dataclass(frozen=True, slots=True)
class EditedNote:
    """A note of the room, or an action."""

    note: NoteId
    text: str
    category: Category
    owner: str = ""
    due: str = ""


@dataclass(frozen=True, slots=True)
class EditedConfidential:
    """A note of the facilitator's own."""

    note: ConfidentialId
    text: str


@dataclass(frozen=True, slots=True)
class EditedReply:
    """A reply that is typed, and the words of the card it will hang under."""

    note: NoteId
    card: str
    kind: ReplyKind = ReplyKind.ADD
    text: str = ""


Edited = EditedNote | EditedConfidential | EditedReply
