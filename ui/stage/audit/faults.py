"""What an audit finds."""

from enum import StrEnum

import msgspec
from typing_extensions import override


class Check(StrEnum):
    """What a picture is audited for."""

    LETTERS = "letter height"
    MARGIN = "margin"
    OVERLAP = "overlap"
    CUT = "cut text"
    BROKEN = "broken word"
    SHORTENED = "shortened text"
    GLYPHS = "missing letters"
    FIGURES = "figures"
    COLOUR = "colour alone"
    CONTRAST = "contrast"


class Fault(msgspec.Struct, frozen=True):
    """One thing that is wrong with a picture, in words."""

    check: Check
    words: str

    @override
    def __str__(self) -> str:
        return f"{self.check}: {self.words}"
