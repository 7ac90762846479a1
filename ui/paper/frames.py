"""What the paper window shows, as values."""

from enum import StrEnum

import msgspec

from app.services.handouts.packs import Pack


class HandoutTime(StrEnum):
    """When a handout is wanted: printed ahead, filled while the session runs, or from what came out."""

    BEFORE = "before"
    NOW = "now"
    AFTER = "after"


class HandoutRow(msgspec.Struct, frozen=True):
    """A handout that can be chosen: `copies` in words; `chosen` is what is proposed.

    `number` are the copies worked out, which can be changed unless they are `fixed`. `why_not` says why it cannot be
    made yet, and is empty when it can.
    """

    id: str
    title: str
    when: HandoutTime
    copies: str
    chosen: bool = False
    why_not: str = ""
    number: int = 1
    fixed: bool = False


class PackRow(msgspec.Struct, frozen=True):
    """A pack and the ids of its handouts."""

    pack: Pack
    handouts: tuple[str, ...]


class PaperChoice(msgspec.Struct, frozen=True):
    """How the paper is wanted; `paper` is one of the sizes offered."""

    paper: str = "A4"
    large_print: bool = False
    small_posters: bool = False
    booklet: bool = False


class BrandChoice(msgspec.Struct, frozen=True):
    """Whose name stands on every sheet; `logo` is another number for every picture, and 0 without one."""

    name: str = ""
    logo: int = 0


class PaperProgress(msgspec.Struct, frozen=True):
    """How far a long job has got; `words` name the sheet at hand, of which `part` is done, 0 to 1."""

    done: int
    total: int
    words: str
    part: float = 0.0


class PaperFrame(msgspec.Struct, frozen=True):
    """The handouts of a session. `result` is a sentence about what was saved or printed.

    `choice` and `brand` are what was chosen last; they are taken over when the session is shown for the first time.
    """

    title: str
    handouts: tuple[HandoutRow, ...]
    folder: str
    papers: tuple[str, ...] = ("A4", "Letter")
    packs: tuple[PackRow, ...] = ()
    choice: PaperChoice = PaperChoice()
    brand: BrandChoice = BrandChoice()
    progress: PaperProgress | None = None
    result: str = ""


class PaperRequest(msgspec.Struct, frozen=True):
    """Handouts to be made: their ids, how the paper is wanted, the folder, and numbers that were changed by hand.

    `pack` is the pack they are, or None for a choice of one's own. `page` is the one to be looked at, from 0.
    """

    handouts: tuple[str, ...]
    choice: PaperChoice
    folder: str
    copies: tuple[tuple[str, int], ...] = ()
    pack: Pack | None = None
    page: int = 0
