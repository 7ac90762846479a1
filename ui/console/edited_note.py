"""A note as it goes into the note line to be corrected or answered."""

import msgspec

from app.domain.identifiers import ConfidentialId, NoteId
from app.domain.vocabulary import Category, ReplyKind


class EditedNote(msgspec.Struct, frozen=True):
    """A note of the room, or an action."""

    note: NoteId
    text: str
    category: Category
    owner: str = ""
    due: str = ""


class EditedConfidential(msgspec.Struct, frozen=True):
    """A note of the facilitator's own."""

    note: ConfidentialId
    text: str


class EditedReply(msgspec.Struct, frozen=True):
    """A reply that is typed, and the words of the card it will hang under."""

    note: NoteId
    card: str
    kind: ReplyKind = ReplyKind.ADD
    text: str = ""


Edited = EditedNote | EditedConfidential | EditedReply
