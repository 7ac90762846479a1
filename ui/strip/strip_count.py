"""Counting from the strip: one option after another in a single line."""

from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.commands import CountVotes
from app.domain.console import BallotPanel
from ui.actions.spec import ActionId
from ui.console.ask_line import AskLine

_SHORT: Final = 60
"""Letters of an option that say which one is meant."""


class StripCount(QObject):
    """Asks for the hands or dots of each option; Enter goes to the next, Esc leaves the rest as they are."""

    command_requested = Signal(object)
    """A count is to be set: a `CountVotes`."""

    def __init__(self, ask_line: AskLine, parent: QObject) -> None:
        """Ask in this line."""
        super().__init__(parent)
        self._line = ask_line
        self._ballot: BallotPanel | None = None
        self._row = 0
        ask_line.answered.connect(self._answer)

    def know(self, ballot: BallotPanel | None) -> None:
        """Count for this ballot from now on."""
        self._ballot = ballot

    def ask(self, row: int = 0) -> bool:
        """Ask for one of the options, from 0; False where there is none to count."""
        if self._ballot is None or self._ballot.closed or row >= len(self._ballot.rows):
            return False
        self._row = row
        option = self._ballot.rows[row]
        label = option.label if len(option.label) <= _SHORT else option.label[:_SHORT].rstrip() + "…"
        of = self.tr("{0} of {1}").format(row + 1, len(self._ballot.rows))
        self._line.ask(ActionId.COUNT_VOTES, f"{of}  {label}", str(option.count) if option.count else "")
        return True

    @Slot(str, str)
    def _answer(self, name: str, text: str) -> None:
        """Take the count; nothing typed leaves it as it was, and what is no number is asked for again."""
        if ActionId(name) is not ActionId.COUNT_VOTES or self._ballot is None:
            return
        if text and not (text.isascii() and text.isdigit()):
            self.ask(self._row)
            return
        row = self._row
        if text and row < len(self._ballot.rows):
            self.command_requested.emit(CountVotes(self._ballot.rows[row].option, int(text[:3])))
        self.ask(row + 1)
