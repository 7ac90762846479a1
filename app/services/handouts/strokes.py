"""What is drawn as the operators of a page, each letter, colour and round box worked out once for a document.

ReportLab counts and writes them anew each time, which takes longer than all the setting of a long handout.
"""

from functools import cache, lru_cache
from typing import Final

from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfgen.pathobject import PDFPathObject

from app.services.handouts.design import Ink
from app.services.handouts.typefaces import Typeface

_PAINT: Final = {(True, True): "B*", (True, False): "f*", (False, True): "S", (False, False): "n"}
_ESCAPED: Final = {code: f"\\{code:03o}" for code in range(256) if not 32 <= code < 127} | {
    ord(letter): f"\\{letter}" for letter in "()\\"
}


def places(x: float, y: float) -> str:
    """Two numbers as the file has them, in points to four decimals."""
    return f"{round(x, 4)} {round(y, 4)}"


@cache
def fill_with(ink: Ink) -> str:
    """The operator that makes letters and areas of this colour."""
    return _colour(ink) + " rg"


@cache
def stroke_with(ink: Ink) -> str:
    """The operator that makes lines of this colour."""
    return _colour(ink) + " RG"


def _colour(ink: Ink) -> str:
    return " ".join(f"{part:.6g}" for part in ink.value)


@lru_cache(maxsize=512)
def round_box(width: float, height: float, round_by: float, *, filled: bool, bordered: bool) -> str:
    """A rectangle with its lower left corner at the origin, to be moved to its place."""
    code: list[str] = []
    PDFPathObject(code=code).roundRect(0, 0, width, height, round_by)
    return " ".join((*code, _PAINT[filled, bordered]))


class Spelling(dict[int, str]):
    """How one document writes the letters of one typeface that are in the first part of it.

    Numbers are given to letters in the order in which they are drawn, by ReportLab, which embeds them.
    """

    def __init__(self, face: Typeface, document: PDFDocument) -> None:
        """No letter is known yet."""
        super().__init__()
        self._face = face
        self._document = document
        self._beyond: set[str] = set()
        self._looks: dict[float, str] = {}

    def written(self, text: str, size: float) -> str | None:
        """The operators for plain text in this size; None where some of its letters are not in the first part."""
        letters = text.translate(self)
        if self._beyond and not self._beyond.isdisjoint(text):
            return None
        if size not in self._looks:
            self._looks[size] = f"{self._face.name_in(self._document)} {round(size, 4)} Tf"
        return f"{self._looks[size]} ({letters}) Tj"

    def __missing__(self, code: int) -> str:
        """Learn a letter when it is first drawn."""
        part, number = self._face.place_of(chr(code), self._document)
        if part:
            self._beyond.add(chr(code))
        self[code] = _ESCAPED.get(number, chr(number))
        return self[code]


class Spellings(dict[Typeface, Spelling]):
    """How one document writes the letters of all its typefaces."""

    def __init__(self, document: PDFDocument) -> None:
        """No typeface has been used yet."""
        super().__init__()
        self._document = document

    def __missing__(self, face: Typeface) -> Spelling:
        """Begin with a typeface when it is first used."""
        self[face] = Spelling(face, self._document)
        return self[face]
