"""Commands about what the room sees."""

import msgspec

from app.domain.identifiers import NoteId, ThemeId
from app.domain.stage import StageState
from app.domain.stage_parts import Curtain


class SetStage(msgspec.Struct, frozen=True):
    """Choose what the projector does."""

    state: StageState


class ShowMessage(msgspec.Struct, frozen=True):
    """Put a short line before the room; empty takes it away."""

    text: str


class ShowGroups(msgspec.Struct, frozen=True):
    """Show or hide who sits with whom."""

    shown: bool


class SetCurtain(msgspec.Struct, frozen=True):
    """Open or close the curtain before the notes."""

    curtain: Curtain


class FocusTheme(msgspec.Struct, frozen=True):
    """Show the room one theme alone, large, or the whole wall again (None)."""

    theme: ThemeId | None


class RevealNext(msgspec.Struct, frozen=True):
    """Show the next thing that waits behind a curtain that opens one by one: the oldest note, a place, words."""


class RevealNote(msgspec.Struct, frozen=True):
    """Let the room see one note."""

    note: NoteId


class HideNote(msgspec.Struct, frozen=True):
    """Take one note behind the curtain, wherever it opens."""

    note: NoteId


class TurnPage(msgspec.Struct, frozen=True):
    """Turn to another page, from 0, of the picture or of a message that takes its place."""

    page: int
    of_message: bool = False


StagingCommand = (
    SetStage | ShowMessage | ShowGroups | SetCurtain | RevealNext | RevealNote | HideNote | FocusTheme | TurnPage
)
