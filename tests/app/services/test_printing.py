"""Handouts to a printer: which pages on which paper how often, and the real way through a print server."""

import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pypdfium2 as pdfium
import pypdfium2.raw as raw
import pytest

from app.domain.identifiers import HandoutId
from app.services.catalogue import load_catalogue
from app.services.handouts import Paper, make_handout
from app.services.printing import (
    NoSuchPages,
    PrintOrder,
    PrintPiece,
    Sent,
    by_paper,
    lp_options,
    may_use_both_sides,
    print_pieces,
    spans_in,
)
from app.services.room_probes.printers import cups_printers
from exercises import content_folder
from tests.support.cups_servers import PROGRAMS, CupsServer, cups_server
from tests.support.pdfs import page_texts, sizes
from tests.support.print_servers import put_on_path, server
from tests.support.sessions import START, Told
from tests.support.system_programs import provide

A4, LETTER = (595, 842), (612, 792)


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CupsServer]:
    if sys.platform != "linux":
        pytest.skip("Debian's PDF printer is a matter of Linux")
    provide(PROGRAMS, tmp_path_factory.getbasetemp().parent / "cups-programs.lock")
    with cups_server() as found:
        yield found


@pytest.fixture
def printed(hall: CupsServer, monkeypatch: pytest.MonkeyPatch) -> Callable[[int], list[bytes]]:
    """What comes out of the printer in this test."""
    monkeypatch.setenv("CUPS_SERVER", hall.address)
    for left in (hall.folder / "out").glob("*.pdf"):
        left.unlink()
    return hall.printed


def handout(name: str, paper: Paper = Paper.A4) -> PrintPiece:
    catalogue = load_catalogue(content_folder())
    made = make_handout(Told().session, HandoutId(name), catalogue.handouts, paper=paper, now=START)
    return PrintPiece(name, made.pdf, made.pages)


def kept_nowhere(piece: PrintPiece) -> Path:
    raise AssertionError(f"{piece.title} was to be kept")


def send(order: PrintOrder, *pieces: PrintPiece) -> Sent:
    return print_pieces([partial(_same, piece) for piece in pieces], order, kept_nowhere)


def _same(piece: PrintPiece) -> PrintPiece:
    return piece


def pictures(pdf: bytes) -> int:
    kinds = [raw.FPDF_PAGEOBJ_IMAGE]
    return sum(1 for page in pdfium.PdfDocument(pdf) for _ in page.get_objects(filter=kinds))


def test_the_server_is_found_with_its_printer(hall: CupsServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CUPS_SERVER", hall.address)
    found = cups_printers()
    assert found is not None
    assert (found.names, found.usual) == (("Hall",), "Hall")


@pytest.mark.parametrize(("paper", "size"), [(Paper.A4, A4), (Paper.LETTER, LETTER)])
def test_what_is_printed_has_its_paper_its_pages_and_its_words(
    printed: Callable[[int], list[bytes]], paper: Paper, size: tuple[int, int]
) -> None:
    sheets = handout("listening-sheet", paper)
    assert send(PrintOrder("Hall"), sheets) == Sent(1)
    (pdf,) = printed(1)
    assert sizes(pdf) == {size}
    pages = page_texts(pdf)
    assert len(pages) == sheets.pages == 14
    assert "This sheet is about: Ama." in pages[0]
    assert "This sheet is about: Nora." in pages[13]
    assert pictures(pdf) == 0


def test_several_handouts_arrive_one_after_another(printed: Callable[[int], list[bytes]]) -> None:
    assert send(PrintOrder("Hall"), handout("question-card"), handout("action-list")) == Sent(2)
    words = [" ".join(page_texts(pdf)) for pdf in printed(2)]
    assert "Question card" in words[0]
    assert "Action list" in words[1]


def test_two_pages_of_some_share_a_side(printed: Callable[[int], list[bytes]]) -> None:
    order = PrintOrder("Hall", spans=spans_in("2-4"), on_a_sheet=2)
    assert send(order, handout("listening-sheet")) == Sent(1)
    (pdf,) = printed(1)
    pages = page_texts(pdf)
    assert len(pages) == 2
    assert all(name in pages[0] for name in ("Ben", "Chidi"))
    assert "Dana" in pages[1]


def test_a_poster_among_sheets_is_printed_on_its_own_paper(printed: Callable[[int], list[bytes]]) -> None:
    assert send(PrintOrder("Hall", spans=spans_in("14-15")), handout("aar-sheet")) == Sent(1)
    assert [{tuple(sorted(size)) for size in sizes(pdf)} for pdf in printed(2)] == [{A4}, {(842, 1191)}]


def test_a_printer_that_is_not_there_is_a_sentence_and_the_pdf_is_kept(
    hall: CupsServer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("CUPS_SERVER", hall.address)
    kept = tmp_path / "kept.pdf"

    def keep(piece: PrintPiece) -> Path:
        kept.write_bytes(piece.pdf)
        return kept

    piece = handout("action-list")
    sent = print_pieces([partial(_same, piece)], PrintOrder("Cellar"), keep)
    assert sent == Sent(0, "Cellar did not take the page: The printer or class does not exist", kept)
    assert kept.read_bytes() == piece.pdf
    assert print_pieces([partial(_same, piece)], PrintOrder(""), keep).trouble == "No printer was found"


def test_a_job_is_stopped_between_handouts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = put_on_path(tmp_path / "bin", monkeypatch, **server("Hall", lp='echo "$@" >> "${0%/*}/jobs"'))
    asked = iter([False, True])
    told: list[int] = []
    pieces = [partial(_same, handout("action-list"))] * 2
    sent = print_pieces(pieces, PrintOrder("Hall"), kept_nowhere, progress=told.append, cancelled=lambda: next(asked))
    assert (sent, told) == (Sent(1, stopped=True), [0])
    (job,) = (folder / "jobs").read_text(encoding="utf-8").splitlines()
    assert job.startswith("-d Hall -t action-list -n 1 -o media=A4 -o sides=one-sided -- /")


def test_what_lp_is_told() -> None:
    piece = PrintPiece("Run sheet", b"", pages=10, times=2)
    order = PrintOrder("Hall", both_sides=True, on_a_sheet=2)
    assert " ".join(lp_options(order, piece, "Letter")) == (
        "-t Run sheet -n 2 -o media=Letter -o sides=two-sided-long-edge -o number-up=2"
    )


@pytest.mark.parametrize(
    ("pages", "copies", "both"),
    [(10, 1, True), (3, 1, True), (28, 14, True), (14, 14, False), (42, 14, False), (5, 9, False), (8, 56, False)],
)
def test_no_sheet_carries_parts_of_two_copies(pages: int, copies: int, both: bool) -> None:
    assert may_use_both_sides(PrintPiece("", b"", pages, in_copies=copies)) is both


@pytest.mark.parametrize(
    ("typed", "spans"),
    [("", ()), ("3", ((3, 3),)), ("1-2, 5", ((1, 2), (5, 5))), (" 2 – 4 ,", ((2, 4),))],
)
def test_pages_as_they_are_typed(typed: str, spans: tuple[tuple[int, int], ...]) -> None:
    assert spans_in(typed) == spans


@pytest.mark.parametrize("typed", ["x", "0", "3-1", "2-", "-2", "1;2", "1-2-3"])
def test_what_is_no_range_of_pages_is_refused(typed: str) -> None:
    with pytest.raises(NoSuchPages):
        spans_in(typed)


def test_a_pdf_on_one_paper_is_printed_as_it_is_and_pages_beyond_it_are_refused() -> None:
    piece = handout("action-list")
    assert by_paper(piece.pdf) == (("A4", piece.pdf),)
    assert [media for media, _ in by_paper(handout("aar-sheet").pdf)] == ["A4", "A3"]
    assert [media for media, _ in by_paper(handout("aar-sheet", Paper.LETTER).pdf)] == ["Letter", "Tabloid"]
    with pytest.raises(NoSuchPages):
        by_paper(piece.pdf, ((7, 9),))
