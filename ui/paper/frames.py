"""What the paper window shows, as values."""

from enum import StrEnum

import msgspec


class HandoutTime(StrEnum):
    """When a handout is wanted: printed ahead, filled while the session runs, or from what came out."""

    BEFORE = "before"
    NOW = "now"
    AFTER = "after"


class HandoutRow(msgspec.Struct, frozen=True):
    """A handout that can be chosen: `copies` in words; `chosen` is what is proposed.

    `why_not` says why it cannot be made yet, and is empty when it can.
    """

    id: str
    title: str
    when: HandoutTime
    copies: str
    chosen: bool = False
    why_not: str = ""


class PaperProgress(msgspec.Struct, frozen=True):
    """How far saving has got; `words` name the sheet that is being made."""

    done: int
    total: int
    words: str


class PaperFrame(msgspec.Struct, frozen=True):
    """The handouts of a session. `paper` is one of `papers`; `result` is a sentence about what was saved."""

    title: str
    handouts: tuple[HandoutRow, ...]
    folder: str
    paper: str = "A4"
    papers: tuple[str, ...] = ("A4", "Letter")
    progress: PaperProgress | None = None
    result: str = ""
