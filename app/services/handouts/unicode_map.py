"""What the codes of an embedded font stand for, so that words can be searched, copied and read aloud (ToUnicode).

ReportLab writes letters above U+FFFF in a way that readers cannot understand, and knows nothing of our shaped glyphs.
"""

from collections.abc import Iterator, Sequence
from typing import Protocol

from reportlab.pdfbase import ttfonts

BLOCK = 100
"""The most codes that may stand in one block (Adobe Technical Note 5411)."""


class Named(Protocol):
    """A typeface that knows which letter the code of one of its glyphs stands for."""

    def letter_of(self, code: int) -> str:
        """The letter."""
        ...


_FACES: dict[str, Named] = {}


def name_letters(postscript_name: str, face: Named) -> None:
    """Ask this typeface what the codes of the font of that name stand for."""
    _FACES[postscript_name] = face


def _map_of(font: str, codes: Sequence[int]) -> str:
    face = _FACES.get(font.partition("+")[2])
    letters = [face.letter_of(code) if face else chr(code) for code in codes]
    return "\n".join(_lines(font, list(enumerate(letters))))


def _lines(font: str, letters: Sequence[tuple[int, str]]) -> Iterator[str]:
    yield "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap"
    yield f"/CIDSystemInfo\n<< /Registry ({font})\n/Ordering ({font})\n/Supplement 0\n>> def"
    yield f"/CMapName /{font} def\n/CMapType 2 def"
    yield f"1 begincodespacerange\n<00> <{len(letters) - 1:02X}>\nendcodespacerange"
    for begin in range(0, len(letters), BLOCK):
        block = letters[begin : begin + BLOCK]
        yield f"{len(block)} beginbfchar"
        yield from (f"<{number:02X}> <{letter.encode('utf-16-be').hex().upper()}>" for number, letter in block)
        yield "endbfchar"
    yield "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"


# ReportLab asks this function, and has no other place to say it.
ttfonts.makeToUnicodeCMap = _map_of
