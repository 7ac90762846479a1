"""Commands about the session as a whole: its words, how long it is kept, and what is taken back."""

import msgspec


class FillWords(msgspec.Struct, frozen=True):
    """Say the words that a placeholder such as `{question}` waits for, wherever it stands."""

    name: str
    text: str


class KeepUntil(msgspec.Struct, frozen=True):
    """Delete the working notes by another day, such as `2026-12-21`."""

    day: str


class Undo(msgspec.Struct, frozen=True):
    """Take the last thing back, as if it had never happened."""


class Redo(msgspec.Struct, frozen=True):
    """Do again what was undone."""


WordingCommand = FillWords
KeepingCommand = KeepUntil
HistoryCommand = Undo | Redo
