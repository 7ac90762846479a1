"""Commands about themes."""

import msgspec

from app.domain.identifiers import NoteId, ThemeId


class GroupNote(msgspec.Struct, frozen=True):
    """Drop a note into a theme, or take it out (None)."""

    note: NoteId
    theme: ThemeId | None


class GroupNotes(msgspec.Struct, frozen=True):
    """Drop several notes into a theme, or take them out (None), all at once."""

    notes: tuple[NoteId, ...]
    theme: ThemeId | None


class ParkNotes(msgspec.Struct, frozen=True):
    """Put notes that fit nowhere aside but in view, or take them back among those without a theme."""

    notes: tuple[NoteId, ...]
    parked: bool = True


class MergeNotes(msgspec.Struct, frozen=True):
    """Two notes say the same: keep one of them, in the theme of either."""

    into: NoteId
    merged: NoteId


class NameTheme(msgspec.Struct, frozen=True):
    """Make a theme, or take the one that has this name; `notes` are dropped into it."""

    name: str
    notes: tuple[NoteId, ...] = ()


class RenameTheme(msgspec.Struct, frozen=True):
    """Give a theme another name."""

    theme: ThemeId
    name: str


class MergeThemes(msgspec.Struct, frozen=True):
    """Put everything of one theme into another."""

    into: ThemeId
    merged: ThemeId


class SplitTheme(msgspec.Struct, frozen=True):
    """Make a new theme of some notes of a theme; it stands beside the old one."""

    theme: ThemeId
    notes: tuple[NoteId, ...]
    name: str


class MoveTheme(msgspec.Struct, frozen=True):
    """Give a theme another place among those of its exercise, from 0."""

    theme: ThemeId
    place: int


class RemoveTheme(msgspec.Struct, frozen=True):
    """Take a theme away; its notes stay, without a theme."""

    theme: ThemeId


class TellThemesApart(msgspec.Struct, frozen=True):
    """Two themes look alike and are different: do not ask again."""

    one: ThemeId
    other: ThemeId


class TellNotesApart(msgspec.Struct, frozen=True):
    """Two notes look alike and are different: do not ask again."""

    one: NoteId
    other: NoteId


ThemingCommand = (
    GroupNote
    | GroupNotes
    | ParkNotes
    | MergeNotes
    | NameTheme
    | RenameTheme
    | MergeThemes
    | SplitTheme
    | MoveTheme
    | RemoveTheme
    | TellThemesApart
    | TellNotesApart
)
