"""The pen that draws on the pages of one PDF. Places are in points from the top left corner of the paper.

What is drawn belongs to an element of the document's structure, or it is aside: lines, boxes, page numbers.
"""

import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from io import BytesIO

from reportlab.lib.utils import ImageReader

from app.services.handouts.brand import Logo
from app.services.handouts.design import HAIR, Ink, Look
from app.services.handouts.document import Outline, begin_document
from app.services.handouts.fields import Fields, Kind
from app.services.handouts.paper import Size
from app.services.handouts.reading import Enter, Leaving, Mark, Reading, Turn
from app.services.handouts.setting import Line, Piece
from app.services.handouts.strokes import Spellings, fill_with, places, round_box, stroke_with
from app.services.handouts.structure import in_hex
from app.services.handouts.tags import Tag
from app.services.handouts.takes import Take, joined

DASHES = (3.0, 3.0)

_FINISHING = threading.Lock()
"""Documents are finished one after another: a typeface that is cut for two at once reads in the wrong place."""


class Pen:
    """A PDF in the making, held in memory. The same strokes give the same bytes."""

    def __init__(self, *, title: str, author: str, subject: str, language: str) -> None:
        self._out = BytesIO()
        self._canvas = begin_document(self._out, title=title, author=author, subject=subject, language=language)
        self._outline = Outline(self._canvas)
        self._height = 0.0
        self._ink: tuple[Ink | None, Ink | None, float] = (None, None, 0.0)
        self._reading = Reading(self._canvas.addLiteral)
        self._recording = False
        self._spellings = Spellings(self._canvas._doc)
        self._stamps = 0
        self._fields = Fields()
        self._leaving = Leaving(self._mark)
        self.fillable = False
        """Whether what is drawn to be written on is a field too."""
        self.headings_at: int | None = None
        """The level of headings in the outline; None where they are not in it."""
        self.pages = 0

    def begin_page(self, size: Size) -> None:
        """Take a fresh sheet."""
        self._canvas.setPageSize((size.width, size.height))
        self._height = size.height
        self._ink = (None, None, 0.0)

    def end_page(self) -> None:
        """Lay the sheet on the pile."""
        self._reading.end_page()
        self._canvas.showPage()
        self.pages += 1

    def begin_part(self, title: str = "", *, level: int = 0) -> None:
        """Begin a handout of a booklet, or one person's copy, on this page; with a title it is in the outline.

        A level may be one more than that of the entry before it.
        """
        self._reading.begin_part(level)
        if title:
            self.outline(title, level=level)

    def outline(self, title: str, *, level: int = 0, top: float = 0.0) -> None:
        """An entry in the outline that leads to this page, `top` points from its upper edge."""
        self._outline.add(title, level, self._height - top)

    def heading(self, words: str, top: float) -> None:
        """Note a heading for the outline. What is on many sheets has no one place to lead to."""
        if self.headings_at is not None and not (self._recording or self._reading.asides):
            self.outline(words, level=self.headings_at, top=top)

    def element(self, tag: Tag, says: str = "") -> AbstractContextManager[None]:
        """What is drawn meanwhile is this element; inside of figures and of what is aside there are no others.

        It begins at once and ends with the block of statements.
        """
        self._mark(Enter(tag, says))
        return self._leaving

    @contextmanager
    def aside(self) -> Iterator[None]:
        """What is drawn meanwhile is not read: the foot of a page that comes again, a head repeated."""
        self._reading.asides += 1
        yield
        self._reading.asides -= 1

    def take(self, size: Size, draw: Callable[[], None], *, stamp: bool = False) -> Take:
        """Draw something once, to be put on many sheets of this size; a stamp as a whole. Between pages only."""
        self.begin_page(size)
        canvas = self._canvas
        canvas._pushAccumulators()
        self._recording = True
        draw()
        self._recording = False
        strokes, pictures = joined(canvas._code), tuple(canvas._formsinuse)
        canvas._restartAccumulators()
        return self._stamp(Take(strokes, pictures)) if stamp else Take(strokes, pictures)

    def _stamp(self, take: Take) -> Take:
        """The same as a picture of its own: it needs no room on the sheets it is on, and has no elements."""
        self._stamps += 1
        name = f"stamp{self._stamps}"
        self._canvas.beginForm(name)
        for each in take.strokes:
            if isinstance(each, str):
                self._canvas.addLiteral(each)
        self._canvas._formsinuse.extend(take.pictures)
        self._canvas.endForm()
        return Take((Turn.LINES, f"/{self._canvas._doc.getXObjectName(name)} Do"), (name,))

    def put(self, take: Take) -> None:
        """Put what was drawn before on this sheet, on the same place."""
        for each in take.strokes:
            if isinstance(each, str):
                self._canvas.addLiteral(each)
            else:
                self._mark(each)
        self._canvas._formsinuse.extend(take.pictures)
        self._ink = (None, None, 0.0)

    def finish(self) -> bytes:
        """The whole document."""
        fields = self._fields.put_into(self._canvas._doc, self.pages)
        self._reading.structure.put_into(self._canvas._doc, fields)
        with _FINISHING:
            self._canvas.save()
        return self._out.getvalue()

    def text(self, line: Line, look: Look, x: float, baseline: float) -> None:
        """A line of text, its first letter at `x`."""
        self._mark(Turn.WORDS)
        self._fill_with(look.ink)
        for piece in line.pieces:
            self._piece(piece, look.size, x + piece.x, self._height - baseline)

    def line(
        self, x: float, top: float, width: float, height: float = 0.0, ink: Ink = Ink.LINE, thick: float = HAIR
    ) -> None:
        """A straight line, `width` to the right and `height` down."""
        self._mark(Turn.LINES)
        self._stroke_with(ink, thick)
        self._canvas.line(x, self._height - top, x + width, self._height - top - height)

    def dashes(self, x: float, top: float, width: float, height: float) -> None:
        """A line to cut along."""
        self._mark(Turn.LINES)
        self._canvas.setDash(*DASHES)
        self.line(x, top, width, height, Ink.LINE)
        self._canvas.setDash()

    def box(
        self,
        x: float,
        top: float,
        width: float,
        height: float,
        *,
        fill: Ink | None = None,
        border: Ink | None = Ink.LINE,
        thick: float = HAIR,
        round_by: float = 0.0,
    ) -> None:
        """A rectangle, filled or not, with round corners or not."""
        self._mark(Turn.LINES)
        if fill is not None:
            self._fill_with(fill)
        if border is not None:
            self._stroke_with(border, thick)
        shape = round_box(width, height, round_by, filled=fill is not None, bordered=border is not None)
        self._strokes(f"q 1 0 0 1 {places(x, self._height - top - height)} cm {shape} Q")

    def field(self, kind: Kind, asks: str, x: float, top: float, width: float, height: float) -> None:
        """A field over what was drawn there, in forms that can be filled in; what is not said has none."""
        if not (self.fillable and asks) or self._recording or not self._reading.may_hold:
            return
        corners = (x, self._height - top - height, x + width, self._height - top)
        added = self._fields.add(self._canvas._doc, self._reading.structure, kind, asks, corners)
        self._canvas._annotationrefs.append(added)

    def picture(self, logo: Logo, x: float, top: float, width: float, height: float) -> None:
        """A picture, stretched to these sides."""
        self._mark(Turn.LINES)
        image = ImageReader(BytesIO(logo.png))
        self._canvas.drawImage(image, x, self._height - top - height, width, height)

    def _piece(self, piece: Piece, size: float, x: float, y: float) -> None:
        if not piece.letters and type(piece.glyphs) is str:
            written = self._spellings[piece.face].written(piece.glyphs, size)
            if written is not None:
                self._strokes(f"BT 1 0 0 1 {places(x, y)} Tm {written} ET")
                return
        self._shaped(piece, size, x, y)

    def _shaped(self, piece: Piece, size: float, x: float, y: float) -> None:
        """Glyphs that ReportLab moves to their places, or that have their letters beside them."""
        text = self._canvas.beginText(x, y)
        text.setFont(piece.face.name, size)
        text.textOut(piece.glyphs)
        if piece.letters:
            self._canvas.addLiteral(f"/Span <</ActualText {in_hex(piece.letters)}>> BDC")
        self._canvas.drawText(text)
        if piece.letters:
            self._canvas.addLiteral("EMC")

    def _strokes(self, strokes: str) -> None:
        self._canvas._code.append(strokes)

    def _mark(self, mark: Mark) -> None:
        """Say what the next strokes are; in a take it is only noted down."""
        if self._recording:
            self._canvas._code.append(mark)
        else:
            self._reading.take(mark)

    def _fill_with(self, ink: Ink) -> None:
        if self._ink[0] is not ink:
            self._strokes(fill_with(ink))
            self._ink = (ink, *self._ink[1:])

    def _stroke_with(self, ink: Ink, thick: float) -> None:
        if self._ink[1:] != (ink, thick):
            self._strokes(f"{stroke_with(ink)} {round(thick, 4)} w")
            self._ink = (self._ink[0], ink, thick)
