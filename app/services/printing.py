"""Handouts on their way to a printer by CUPS, as drawings and text and not as pictures."""

import tempfile
from collections.abc import Callable, Sequence
from io import BytesIO
from itertools import groupby
from pathlib import Path
from typing import Final

import msgspec
import pypdfium2

from app.services.handouts.paper import Paper, Size
from app.services.pdf_engine import PDF_ENGINE
from app.services.room_probes.printers import NotPrinted, send_to_printer

ON_A_SHEET: Final = (1, 2, 4)
"""How many pages can go on one side of a sheet."""
_SAME = 3.0
"""Points by which two sheets may differ and still be one size of paper."""
_MEDIA: Final = (
    ("A4", Paper.A4.size),
    ("A3", Paper.A4.poster),
    ("Letter", Paper.LETTER.size),
    ("Tabloid", Paper.LETTER.poster),
)

Span = tuple[int, int]
"""A first and a last page, from 1."""


class NoSuchPages(ValueError):
    """What was typed is no range of pages."""


class PrintOrder(msgspec.Struct, frozen=True):
    """How a printer is to print: no `spans` stand for all pages."""

    printer: str
    both_sides: bool = False
    spans: tuple[Span, ...] = ()
    on_a_sheet: int = 1


class PrintPiece(msgspec.Struct, frozen=True):
    """A PDF to be printed so many times. `in_copies` holds that many copies of one handout already, one after another.

    `pages` are all its pages, on both sides or not.
    """

    title: str
    pdf: bytes
    pages: int
    times: int = 1
    in_copies: int = 1


class Sent(msgspec.Struct, frozen=True):
    """How many handouts a printer took, and what went wrong; `kept` is the PDF of the one it did not take."""

    taken: int
    trouble: str = ""
    kept: Path | None = None
    stopped: bool = False


def spans_in(text: str) -> tuple[Span, ...]:
    """The pages somebody typed, such as `1-3, 5`; none for an empty text. Raises NoSuchPages."""
    found: list[Span] = []
    for part in filter(None, (each.strip() for each in text.replace("–", "-").split(","))):
        first, dash, last = (each.strip() for each in part.partition("-"))
        if not first.isdecimal() or (dash and not last.isdecimal()):
            raise NoSuchPages(part)
        span = (int(first), int(last if dash else first))
        if not 1 <= span[0] <= span[1]:
            raise NoSuchPages(part)
        found.append(span)
    return tuple(found)


def may_use_both_sides(piece: PrintPiece) -> bool:
    """Whether no sheet would carry parts of two copies: cards stay on one side, and so do copies of odd length."""
    each, left = divmod(piece.pages, piece.in_copies)
    return left == 0 and (piece.in_copies == 1 or each % 2 == 0)


def lp_options(order: PrintOrder, piece: PrintPiece, media: str) -> tuple[str, ...]:
    """What `lp` is told beside the printer and the file."""
    both = order.both_sides and may_use_both_sides(piece)
    return (
        *("-t", piece.title),
        *("-n", str(piece.times)),
        *("-o", f"media={media}"),
        *("-o", f"sides={'two-sided-long-edge' if both else 'one-sided'}"),
        *(("-o", f"number-up={order.on_a_sheet}") if order.on_a_sheet > 1 else ()),
    )


def by_paper(pdf: bytes, spans: Sequence[Span] = ()) -> tuple[tuple[str, bytes], ...]:
    """The pages of a PDF in these spans, cut wherever another size of paper is needed, each with its `media`.

    A PDF that is wanted whole and on one paper stays as it is. Raises NoSuchPages where nothing is left.
    """
    with PDF_ENGINE:
        document = pypdfium2.PdfDocument(pdf)
        try:
            count = len(document)
            wanted = [page for first, last in spans for page in range(first - 1, min(last, count))] or (
                [] if spans else list(range(count))
            )
            if not wanted:
                raise NoSuchPages(", ".join(f"{first}-{last}" for first, last in spans))
            media = {page: _media(*document.get_page_size(page)) for page in wanted}
            if not spans and len(set(media.values())) == 1:
                return ((media[0], pdf),)
            runs = [(name, list(pages)) for name, pages in groupby(wanted, key=media.__getitem__)]
            return tuple((name, _cut(document, pages)) for name, pages in runs)
        finally:
            document.close()


def print_pieces(
    pieces: Sequence[Callable[[], PrintPiece]],
    order: PrintOrder,
    keep: Callable[[PrintPiece], Path],
    *,
    progress: Callable[[int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Sent:
    """Make pieces one after another and hand them to a printer, in a worker; `keep` saves one that is not taken.

    Between pieces it tells `progress` how many were taken and asks `cancelled`. Raises NoSuchPages and OSError.
    """
    for taken, make in enumerate(pieces):
        if cancelled is not None and cancelled():
            return Sent(taken, stopped=True)
        if progress is not None:
            progress(taken)
        piece = make()
        try:
            _send(piece, order)
        except NotPrinted as refused:
            return Sent(taken, refused.sentence, keep(piece))
    return Sent(len(pieces))


def _send(piece: PrintPiece, order: PrintOrder) -> None:
    if not order.printer:
        raise NotPrinted("No printer was found")
    with tempfile.TemporaryDirectory(prefix="sparkroom-") as folder:
        for number, (media, pdf) in enumerate(by_paper(piece.pdf, order.spans), 1):
            path = Path(folder) / f"{number}.pdf"
            path.write_bytes(pdf)
            send_to_printer(path, order.printer, options=lp_options(order, piece, media))


def _media(width: float, height: float) -> str:
    short, long = sorted((width, height))
    for name, size in _MEDIA:
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
