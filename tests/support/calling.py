"""Calling the program as a terminal does, with people and notes to call it on."""

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

PEOPLE = "name,team\nAna,North\nBen,South\nCy,North\nDi,South\nEve,East\n"
NOTES = (
    "exercise,step,category,text,theme,votes,owner,due\n"
    "group-theme-harvest,wall,,They listened,Listening,,,\n"
    "group-theme-harvest,wall,,=cmd|calc,<b>Bold</b>,,,\n"
    "group-theme-harvest,dots,,x,Listening,4,,\n"
    "group-theme-harvest,do-more,action,Ask first,,,Ana,2026-12-01\n"
    "commitments-close,write,commitment,made,,5,,\n"
)


@dataclass(frozen=True)
class Answer:
    """What came of a call: the exit code and what was said on both streams."""

    code: int
    out: str
    err: str

    @property
    def sentence(self) -> str:
        """The one sentence of a refusal."""
        assert self.err.startswith("sparkroom: "), self
        assert self.err.count("\n") == 1, self
        assert self.err.endswith((".\n", "?\n", "--help\n")), self
        assert "Traceback" not in self.err, self
        return self.err.removeprefix("sparkroom: ").strip()


Call = Callable[..., Answer]


def program(*words: str | Path) -> Sequence[str]:
    """The command line of a real process."""
    return [sys.executable, "-m", "ui.entry", *map(str, words)]
