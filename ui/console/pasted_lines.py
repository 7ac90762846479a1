"""Pasted lines that wait for an answer: one note each, one note, or none."""

from app.domain.deciding.noting import MOST_AT_ONCE
from app.domain.pasted import lines_of
from app.domain.text import clean
from ui.console import note_remarks
from ui.console.line_remark import Remark


class PastedLines:
    """Holds the lines until they are on disk, or wanted no more."""

    def __init__(self) -> None:
        self.waiting: tuple[str, ...] = ()
        """The lines not taken yet."""
        self._asked = 0

    def put(self, text: str) -> None:
        """Let the lines of a text wait, instead of those that did."""
        self.waiting, self._asked = lines_of(text), 0

    def put_back(self, lines: tuple[str, ...]) -> None:
        """Let lines wait that waited when the program ended."""
        self.waiting, self._asked = lines, 0

    def forget(self) -> None:
        """Want them no more."""
        self.waiting, self._asked = (), 0

    def ask_for_next(self) -> tuple[str, ...]:
        """The lines that the next change may take."""
        self._asked = len(self.next)
        return self.next

    def ask_for_none(self) -> None:
        """Something else is asked to be taken."""
        self._asked = 0

    def were_taken(self) -> bool:
        """Drop the lines that were asked for, for they are on disk; False if none were."""
        taken, self._asked = self._asked, 0
        self.waiting = self.waiting[taken:]
        return bool(taken)

    def as_one(self) -> str:
        """All of them as one text; empty where that would be too long for a note."""
        whole = clean(" ".join(self.waiting))
        return whole if len(whole) <= note_remarks.LONGEST_NOTE else ""

    @property
    def next(self) -> tuple[str, ...]:
        """The lines that Enter would take."""
        return self.waiting[:MOST_AT_ONCE]

    def remark(self, named: int) -> Remark | None:
        """What to ask, if lines wait; `named` of the next may tell who somebody is."""
        if not self.waiting:
            return None
        return note_remarks.pasted_remark(len(self.waiting), sum(map(len, self.waiting)), named)
