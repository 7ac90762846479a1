"""The pen that draws on the pages of one PDF. Places are in points from the top left corner of the paper."""

from collections.abc import Callable
from io import BytesIO

from reportlab import rl_config
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from app.services.handouts.brand import Logo
from app.services.handouts.design import HAIR, Ink, Look, Weight
from app.services.handouts.paper import Size
from app.services.handouts.setting import Line, Piece
from app.services.handouts.typefaces import chain, typeface

DASHES = (3.0, 3.0)
# Streams as plain bytes: the default wraps them in letters (ASCII85), which takes longer than all the drawing.
rl_config.useA85 = 0


class Pen:
    """A PDF in the making, held in memory. The same strokes give the same bytes."""

    def __init__(self, *, title: str, author: str, subject: str, language: str) -> None:
        self._out = BytesIO()
        # ReportLab lists the font it begins with in every document; its own Helvetica would not be embedded.
        first = typeface(chain(Weight.REGULAR)[0]).name
        self._canvas = Canvas(self._out, invariant=1, pageCompression=1, lang=language, initialFontName=first)
        self._canvas.setTitle(title)
        self._canvas.setAuthor(author)
        self._canvas.setSubject(subject)
        self._canvas.setCreator("Sparkroom")
        self._canvas.setProducer("Sparkroom")
        self._canvas.setViewerPreference("DisplayDocTitle", "true")
        self._height = 0.0
        self._ink: tuple[Ink | None, Ink | None, float] = (None, None, 0.0)
        self.pages = 0

    def begin_page(self, size: Size) -> None:
        """Take a fresh sheet."""
        self._canvas.setPageSize((size.width, size.height))
        self._height = size.height
        self._ink = (None, None, 0.0)

    def end_page(self) -> None:
        """Lay the sheet on the pile."""
        self._canvas.showPage()
        self.pages += 1

    def make_stamp(self, name: str, size: Size, draw: Callable[[], None]) -> None:
        """Draw something once, to be stamped on many sheets of this size. Between pages only."""
        self.begin_page(size)
        self._canvas.beginForm(name)
        draw()
        self._canvas.endForm()

    def stamp(self, name: str) -> None:
        """Put what was drawn under that name on this sheet, on the same place."""
        self._canvas.doForm(name)

    def finish(self) -> bytes:
        """The whole document."""
        self._canvas.save()
        return self._out.getvalue()

    def text(self, line: Line, look: Look, x: float, baseline: float) -> None:
        """A line of text, its first letter at `x`."""
        self._fill_with(look.ink)
        for piece in line.pieces:
            self._piece(piece, look.size, x + piece.x, self._height - baseline)

    def line(
        self, x: float, top: float, width: float, height: float = 0.0, ink: Ink = Ink.LINE, thick: float = HAIR
    ) -> None:
        """A straight line, `width` to the right and `height` down."""
        self._stroke_with(ink, thick)
        self._canvas.line(x, self._height - top, x + width, self._height - top - height)

    def dashes(self, x: float, top: float, width: float, height: float) -> None:
        """A line to cut along."""
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
        if fill is not None:
            self._fill_with(fill)
        if border is not None:
            self._stroke_with(border, thick)
        bottom = self._height - top - height
        filled, bordered = int(fill is not None), int(border is not None)
        self._canvas.roundRect(x, bottom, width, height, round_by, stroke=bordered, fill=filled)

    def picture(self, logo: Logo, x: float, top: float, width: float, height: float) -> None:
        """A picture, stretched to these sides."""
        image = ImageReader(BytesIO(logo.png))
        self._canvas.drawImage(image, x, self._height - top - height, width, height)

    def _piece(self, piece: Piece, size: float, x: float, y: float) -> None:
        text = self._canvas.beginText(x, y)
        text.setFont(piece.face.name, size)
        text.textOut(piece.glyphs)
        if piece.letters:
            letters = piece.letters.encode("utf-16-be").hex().upper()
            self._canvas.addLiteral(f"/Span <</ActualText <FEFF{letters}>>> BDC")
        self._canvas.drawText(text)
        if piece.letters:
            self._canvas.addLiteral("EMC")

    def _fill_with(self, ink: Ink) -> None:
        if self._ink[0] is not ink:
            self._canvas.setFillColorRGB(*ink.value)
            self._ink = (ink, *self._ink[1:])

    def _stroke_with(self, ink: Ink, thick: float) -> None:
        if self._ink[1:] != (ink, thick):
            self._canvas.setStrokeColorRGB(*ink.value)
            self._canvas.setLineWidth(thick)
            self._ink = (self._ink[0], ink, thick)
