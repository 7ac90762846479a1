"""Events of themes."""

from app.domain.events.tagged import Tagged
from app.domain.identifiers import NoteId, ThemeId


class NoteGrouped(Tagged, frozen=True, tag="note-grouped"):
    """A note was put into a theme, or taken out of all."""

    note: NoteId
    theme: ThemeId | None


class NoteParked(Tagged, frozen=True, tag="note-parked"):
    """A note was put aside, in view but in no theme; `note-grouped` brings it back."""

    note: NoteId


class NotesMerged(Tagged, frozen=True, tag="notes-merged"):
    """Two notes said the same; one of them was kept."""

    into: NoteId
    merged: NoteId


class NotesToldApart(Tagged, frozen=True, tag="notes-told-apart"):
    """Two notes look alike and are different."""

    one: NoteId
    other: NoteId


class ThemeNamed(Tagged, frozen=True, tag="theme-named"):
    """A theme was made in an exercise."""

    theme: ThemeId
    item: int
    name: str


class ThemeRenamed(Tagged, frozen=True, tag="theme-renamed"):
    """A theme was given another name."""

    theme: ThemeId
    name: str


class ThemesMerged(Tagged, frozen=True, tag="themes-merged"):
    """Everything of one theme went into another."""

    into: ThemeId
    merged: ThemeId


class ThemeMoved(Tagged, frozen=True, tag="theme-moved"):
    """A theme was given another place, from 0, among those of its exercise."""

    theme: ThemeId
    place: int


class ThemesPut(Tagged, frozen=True, tag="themes-put"):
    """After a vote the themes of an exercise were put in another order than its own: all of them."""

    item: int
    order: tuple[ThemeId, ...]


class ThemeRemoved(Tagged, frozen=True, tag="theme-removed"):
    """A theme was taken away; its notes stay and have none."""

    theme: ThemeId


class ThemesToldApart(Tagged, frozen=True, tag="themes-told-apart"):
    """Two themes look alike and are different."""

    one: ThemeId
    other: ThemeId


ThemingEvent = (
    NoteGrouped
    | NoteParked
    | NotesMerged
    | NotesToldApart
    | ThemeNamed
    | ThemeRenamed
    | ThemesMerged
    | ThemeMoved
    | ThemesPut
    | ThemeRemoved
    | ThemesToldApart
)
