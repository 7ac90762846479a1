"""Commands about the session as a whole: its words, and what is taken back."""

import msgspec


class FillWords(msgspec.Struct, frozen=True):
    """Say the words that a placeholder such as `{question}` waits for, wherever it stands."""

    name: str
    text: str


class Undo(msgspec.Struct, frozen=True):
    """Take the last thing back, as if it had never happened."""


class Redo(msgspec.Struct, frozen=True):
    """Do again what was undone."""


WordingCommand = FillWords
HistoryCommand = Undo | Redo
