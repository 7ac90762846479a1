"""Fields of a form to fill in on a screen: lines for text and boxes to tick, on top of those that are drawn.

Each has what it is for as its name to be heard, and a place in the structure of the document (ISO 32000, 12.7).
"""

from collections.abc import Iterator, Sequence
from enum import Enum

import msgspec
from reportlab.pdfbase.pdfdoc import PDFDocument, PDFObjectReference

from app.services.handouts.field_font import FONT, write_font
from app.services.handouts.structure import Element, Structure, in_hex
from app.services.handouts.tags import Tag
from app.services.handouts.written import Written

LETTERS = 12
"""Size of what is typed into a line, in points."""
TICK = "q 1.6 w 1 J 1 j 2.2 5.2 m 4.3 2.6 l 8 7.8 l S Q"
"""A tick in a square of ten points."""


class Kind(Enum):
    """What is put into a field."""

    TEXT = "text"
    TICK = "tick"


class Field(msgspec.Struct, frozen=True):
    """A field with its corners on the page, in points from its lower left, and its element."""

    kind: Kind
    asks: str
    corners: tuple[float, float, float, float]
    element: Element


class Fields:
    """The fields of one document as they are drawn."""

    def __init__(self) -> None:
        self._fields: list[tuple[Field, Written]] = []

    def add(
        self,
        document: PDFDocument,
        structure: Structure,
        kind: Kind,
        asks: str,
        corners: tuple[float, float, float, float],
    ) -> PDFObjectReference:
        """Add a field to the page that is drawn; answers what the page has to list."""
        written = Written(document, f"Field{len(self._fields) + 1}")
        element = structure.point_to(Tag.FIELD, written.number, asks)
        self._fields.append((Field(kind, asks, corners, element), written))
        return written.reference

    def put_into(self, document: PDFDocument, pages: int) -> tuple[Element, ...]:
        """Write the fields into a document with so many pages; answers their elements, in order."""
        if not self._fields:
            return ()
        look = _Looks(document)
        for number, (field, written) in enumerate(self._fields):
            words = " ".join(_field(field, number + 1, pages + number, look))
            written.text = f"<<{words}>>"
        listed = " ".join(f"{written.number} 0 R" for _, written in self._fields)
        form = Written(document, "Form")
        fonts = f"/DR<</Font<</{FONT} {write_font(document)} 0 R>>>>"
        form.text = f"<</Fields[{listed}]{fonts}/DA(/{FONT} {LETTERS} Tf 0 g)>>"
        document.Catalog.AcroForm = form
        return tuple(field.element for field, _ in self._fields)


class _Looks:
    """What fields look like: empty, and with a tick."""

    def __init__(self, document: PDFDocument) -> None:
        self.empty = _picture(document, "Empty", "")
        self.ticked = _picture(document, "Ticked", TICK)


def _picture(document: PDFDocument, name: str, strokes: str) -> int:
    written = Written(document, name)
    head = f"<</Type/XObject/Subtype/Form/BBox[0 0 10 10]/Resources<<>>/Length {len(strokes)}>>"
    written.text = f"{head}\nstream\n{strokes}\nendstream"
    return written.number


def _field(field: Field, number: int, parent: int, look: _Looks) -> Iterator[str]:
    yield "/Type/Annot/Subtype/Widget/F 4"
    yield f"/T(field{number})/TU{in_hex(field.asks)}/StructParent {parent}"
    yield f"/Rect[{_numbers(field.corners)}]"
    if field.kind is Kind.TEXT:
        # Without a look of its own: readers make one of what is typed.
        yield f"/FT/Tx/DA(/{FONT} {LETTERS} Tf 0 g)"
    else:
        yield f"/FT/Btn/V/Off/AS/Off/AP<</N<</Yes {look.ticked} 0 R/Off {look.empty} 0 R>>>>/MK<</CA(4)>>"


def _numbers(numbers: Sequence[float]) -> str:
    return " ".join(f"{number:.2f}" for number in numbers)
