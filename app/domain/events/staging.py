"""Events of what the room sees."""

from app.domain.events.tagged import Tagged
from app.domain.identifiers import NoteId, SlotIndex, ThemeId
from app.domain.stage import StageState
from app.domain.stage_parts import Curtain


class StageStateChosen(Tagged, frozen=True, tag="stage-state-chosen"):
    """The projector was told what to do."""

    state: StageState


class MessageShown(Tagged, frozen=True, tag="message-shown"):
    """A line was put before the room, or taken away where empty."""

    text: str


class GroupsShown(Tagged, frozen=True, tag="groups-shown"):
    """Who sits with whom was shown or hidden."""

    shown: bool


class CurtainSet(Tagged, frozen=True, tag="curtain-set"):
    """The curtain before the notes was moved."""

    curtain: Curtain


class ThemeFocused(Tagged, frozen=True, tag="theme-focused"):
    """The room was shown one theme alone, or the whole wall again."""

    theme: ThemeId | None


class NoteRevealed(Tagged, frozen=True, tag="note-revealed"):
    """The room was let see one note."""

    note: NoteId


class NoteHidden(Tagged, frozen=True, tag="note-hidden"):
    """One note was taken behind the curtain."""

    note: NoteId


class PartShown(Tagged, frozen=True, tag="part-shown"):
    """One more part of a slot's picture was shown: a place of a vote, or words of a principle."""

    slot: SlotIndex
    parts: int


class PageTurned(Tagged, frozen=True, tag="page-turned"):
    """Another page of the picture was shown, or of a message that takes its place."""

    page: int
    of_message: bool = False


StagingEvent = (
    StageStateChosen
    | MessageShown
    | GroupsShown
    | CurtainSet
    | NoteRevealed
    | NoteHidden
    | PartShown
    | ThemeFocused
    | PageTurned
)
