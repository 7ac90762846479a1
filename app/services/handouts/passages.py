"""Words to be read one after another, on a page of the screen and on paper alike."""

from enum import StrEnum, auto

import msgspec


class Kind(StrEnum):
    """What a passage is to its reader."""

    TITLE = auto()
    PURPOSE = auto()
    FACTS = auto()
    SECTION = auto()
    STEP = auto()
    NOTE = auto()
    ENTRY = auto()
    ROOM = auto()
    ROOM_ENTRY = auto()
    SAID = auto()
    SMALL = auto()


class Passage(msgspec.Struct, frozen=True):
    """A few words in one line or paragraph."""

    kind: Kind
    text: str
