"""The sizes of paper in a PDF, and a PDF cut wherever another size is needed."""

from collections.abc import Iterable, Sequence
from io import BytesIO
from itertools import groupby

import pypdfium2

from app.domain.identifiers import HandoutId
from app.services.handouts.paper import Paper, Size
from app.services.pdf_engine import PDF_ENGINE
from app.services.printing.orders import NoSuchPages, Span

_SAME = 3.0
"""Points by which two sheets may differ and still be one size of paper."""
MEDIA = {
    "A4": Paper.A4.size,
    "A3": Paper.A4.poster,
    "Letter": Paper.LETTER.size,
    "Tabloid": Paper.LETTER.poster,
}
"""The names that CUPS knows of the sizes that handouts have."""

POSTERS = frozenset(map(HandoutId, ("agreement-poster", "aar-sheet", "theme-poster", "principles-poster")))
"""Handouts with a sheet of twice the usual size, unless small posters are wanted."""
_NAMES = {Paper.A4: ("A4", "A3"), Paper.LETTER: ("Letter", "Tabloid")}


def media_needed(handouts: Iterable[str], paper: Paper, *, small_posters: bool) -> tuple[str, ...]:
    """The paper that these handouts are printed on, the usual one first."""
    usual, large = _NAMES[paper]
    has_poster = not small_posters and any(handout in POSTERS for handout in handouts)
    return (usual, large) if has_poster else (usual,)


def by_paper(pdf: bytes, spans: Sequence[Span] = ()) -> tuple[tuple[str, bytes], ...]:
    """The pages of a PDF in these spans, cut wherever another size of paper is needed, each with its `media`.

    A PDF that is wanted whole and on one paper stays as it is. Raises NoSuchPages where nothing is left.
    """
    with PDF_ENGINE:
        document = pypdfium2.PdfDocument(pdf)
        try:
            wanted = pages_in(len(document), spans)
            media = {page: media_of(*document.get_page_size(page)) for page in wanted}
            if not spans and len(set(media.values())) == 1:
                return ((media[0], pdf),)
            runs = [(name, list(pages)) for name, pages in groupby(wanted, key=media.__getitem__)]
            return tuple((name, _cut(document, pages)) for name, pages in runs)
        finally:
            document.close()


def pages_in(count: int, spans: Sequence[Span]) -> list[int]:
    """The pages in these spans of a document, from 0; all without spans. Raises NoSuchPages where none is left."""
    if not spans:
        return list(range(count))
    wanted = [page for first, last in spans for page in range(first - 1, min(last, count))]
    if not wanted:
        raise NoSuchPages(", ".join(f"{first}-{last}" for first, last in spans))
    return wanted


def media_of(width: float, height: float) -> str:
    """The name of a sheet of this size in points, standing upright or not."""
    short, long = sorted((width, height))
    for name, size in MEDIA.items():
        if _is(size, short, long):
            return name
    return f"Custom.{short:.0f}x{long:.0f}"


def _is(size: Size, short: float, long: float) -> bool:
    return abs(size.width - short) < _SAME and abs(size.height - long) < _SAME


def _cut(document: pypdfium2.PdfDocument, pages: list[int]) -> bytes:
    part = pypdfium2.PdfDocument.new()
    try:
        part.import_pages(document, pages)
        out = BytesIO()
        part.save(out)
        return out.getvalue()
    finally:
        part.close()
