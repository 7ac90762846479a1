"""What one PDF says of itself: title, author, and an outline of titles that lead to their pages."""

from typing import BinaryIO

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from app.services.handouts.design import Weight
from app.services.handouts.typefaces import chain, typeface

# Streams as plain bytes: the default wraps them in letters (ASCII85), which takes longer than all the drawing.
rl_config.useA85 = 0


def begin_document(out: BinaryIO, *, title: str, author: str, subject: str, language: str) -> Canvas:
    """A document without a page, to be written to `out` when it is finished."""
    # ReportLab lists the font it begins with in every document; its own Helvetica would not be embedded.
    first = typeface(chain(Weight.REGULAR)[0]).name
    canvas = Canvas(out, invariant=1, pageCompression=1, lang=language, initialFontName=first)
    canvas.setTitle(_whole(title))
    canvas.setAuthor(_whole(author))
    canvas.setSubject(_whole(subject))
    canvas.setCreator("Sparkroom")
    canvas.setProducer("Sparkroom")
    canvas.setViewerPreference("DisplayDocTitle", "true")
    return canvas


class Outline:
    """The titles of one document, in levels."""

    def __init__(self, canvas: Canvas) -> None:
        """No title yet."""
        self._canvas = canvas
        self._entries = 0
        self._level = -1

    def add(self, title: str, level: int, height: float) -> None:
        """A title that leads to this page, so many points above its lower edge.

        A level that is more than one below that of the entry before is the next one below it.
        """
        self._entries += 1
        key = f"place{self._entries}"
        self._canvas.bookmarkPage(key, fit="XYZ", left=0, top=height, zoom=0)
        self._level = min(level, self._level + 1)
        self._canvas.addOutlineEntry(_whole(title), key, self._level)


def _whole(text: str) -> str:
    """Text without half characters, which no file can hold."""
    return text.encode("utf-16", "replace").decode("utf-16")
