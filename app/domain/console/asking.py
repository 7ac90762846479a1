"""What the console asks and proposes, and the line that is typed into."""

import msgspec

from app.domain.commands import Command
from app.domain.identifiers import SlotIndex
from app.domain.vocabulary import Category


class NoteLine(msgspec.Struct, frozen=True):
    """The line at the bottom. When it is closed, `hint` says why; `categories` are offered in this order.

    `names` are the people of the roster, whom a note had better not name;
    `language` is what notes are in.
    """

    open: bool
    hint: str
    categories: tuple[Category, ...]
    themes: tuple[str, ...]
    takes_action: bool
    owners: tuple[str, ...]
    names: tuple[str, ...] = ()
    language: str = "en"


class RowChange(msgspec.Struct, frozen=True):
    """What a proposal does to one row of the agenda, before and after; `slot` is None for the end of the day.

    A length is empty where the step is left out, and for the end; a beginning where it stays as it is or is none.
    """

    slot: SlotIndex | None
    title: str
    before: str = ""
    after: str = ""
    began: str = ""
    begins: str = ""


class Advice(msgspec.Struct, frozen=True):
    """A proposal in a sentence; `changes` name before and after of each row. `command` is None where none can help.

    `asks` is the placeholder whose words are to be typed.
    """

    sentence: str
    changes: tuple[RowChange, ...]
    command: Command | None
    asks: str = ""


class ParkedOffer(msgspec.Struct, frozen=True):
    """What was put aside in the plan and can be added now: how long it takes, and when the day then ends, in words."""

    title: str
    length: str
    ends: str


class LossQuestion(msgspec.Struct, frozen=True):
    """A step took so much `longer` (in words) than planned, and nobody has said why; `stay` numbers its last stay."""

    slot: SlotIndex
    stay: int
    title: str
    longer: str
