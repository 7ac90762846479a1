"""The typeface of what is typed into a form: whole inside the file, because nobody knows yet what that will be."""

from functools import cache
from zlib import compress

from reportlab.pdfbase.pdfdoc import PDFDocument

from app.services.handouts.design import Weight
from app.services.handouts.typefaces import chain, typeface
from app.services.handouts.written import Written
from resources import resource_path

FONT = "Typed"
_CODES = range(32, 256)


def write_font(document: PDFDocument) -> int:
    """Put the typeface into a document; answers the number of its object there."""
    packed, length = _file()
    program = Written(document, "TypedFile")
    head = f"<</Length {len(packed)}/Length1 {length}/Filter/FlateDecode>>\nstream\n"
    program.text = head.encode("ascii") + packed + b"\nendstream"
    name = chain(Weight.REGULAR)[0]
    face = typeface(name)
    about = Written(document, "TypedAbout")
    about.text = (
        f"<</Type/FontDescriptor/FontName/{name}/Flags 32/FontBBox[{' '.join(map(str, face.bounds))}]/ItalicAngle 0"
        f"/Ascent {face.bounds[3]}/Descent {face.bounds[1]}/CapHeight 700/StemV 80/FontFile2 {program.number} 0 R>>"
    )
    font = Written(document, FONT)
    letters = (bytes([code]).decode("cp1252", "replace") for code in _CODES)
    widths = " ".join(str(round(face.width(letter, 1000))) for letter in letters)
    font.text = (
        f"<</Type/Font/Subtype/TrueType/BaseFont/{name}/FirstChar {_CODES.start}/LastChar {_CODES.stop - 1}"
        f"/Widths[{widths}]/Encoding/WinAnsiEncoding/FontDescriptor {about.number} 0 R>>"
    )
    return font.number


@cache
def _file() -> tuple[bytes, int]:
    data = resource_path(f"fonts/{chain(Weight.REGULAR)[0]}.ttf").read_bytes()
    return compress(data, 9), len(data)
