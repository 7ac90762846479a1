"""Frames of the results page."""

import msgspec

from app.domain.console import SpentPanel
from app.domain.identifiers import NoteId, ThemeId


class ActionRow(msgspec.Struct, frozen=True):
    """Something somebody will do; owner and date may be empty."""

    note: NoteId
    text: str
    owner: str
    due: str


class NoteRow(msgspec.Struct, frozen=True):
    """A note with the word for its kind; `replies` hang under it."""

    note: NoteId
    text: str
    kind: str
    replies: "tuple[NoteRow, ...]" = ()


class ThemeRow(msgspec.Struct, frozen=True):
    """A theme with its notes; `theme` is None for a heading that cannot be changed. `votes` are words, or empty."""

    name: str
    theme: ThemeId | None = None
    votes: str = ""
    notes: tuple[NoteRow, ...] = ()


class ResultsFrame(msgspec.Struct, frozen=True):
    """A session as it is looked back on. `facts` is a line below the title; `promises` and `forms` are sentences.

    `undo` and `redo` name what would be taken back or done again, or are empty.
    """

    title: str
    facts: str
    actions: tuple[ActionRow, ...] = ()
    themes: tuple[ThemeRow, ...] = ()
    spent: SpentPanel | None = None
    promises: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()
    undo: str = ""
    redo: str = ""


class TakeawayChoice(msgspec.Struct, frozen=True):
    """Which files are wanted, by their names among `app.services.takeaways.Takeaway`, and where."""

    wanted: frozenset[str]
    folder: str
