"""What a printer is told, and the pages that somebody types."""

import pytest

from app.domain.identifiers import HandoutId
from app.services.catalogue import load_catalogue
from app.services.handouts import Paper, PaperJob
from app.services.printing.media import by_paper
from app.services.printing.orders import (
    Ink,
    NoSuchPages,
    PrintOrder,
    PrintPiece,
    Sides,
    lp_options,
    may_use_both_sides,
    spans_in,
)
from app.services.printing.pieces import piece_of
from exercises import content_folder
from tests.support.sessions import START, Told


def pdf(name: str, paper: Paper = Paper.A4) -> bytes:
    texts = load_catalogue(content_folder()).handouts
    return piece_of(PaperJob(session=Told().session, ids=(), texts=texts, paper=paper, now=START), HandoutId(name)).pdf


def test_what_lp_is_told() -> None:
    piece = PrintPiece("Run sheet", b"", pages=10, times=2)
    order = PrintOrder("Hall", Sides.SHORT_EDGE, on_a_sheet=2, ink=Ink.GREY)
    assert " ".join(lp_options(order, piece, "Letter")) == (
        "-t Run sheet -n 2 -o media=Letter -o sides=two-sided-short-edge -o number-up=2 -o print-color-mode=monochrome"
    )


@pytest.mark.parametrize(
    ("pages", "copies", "both"),
    [(10, 1, True), (3, 1, True), (28, 14, True), (14, 14, False), (42, 14, False), (5, 9, False), (8, 56, False)],
)
def test_no_sheet_carries_parts_of_two_copies(pages: int, copies: int, both: bool) -> None:
    piece = PrintPiece("", b"", pages, in_copies=copies)
    assert may_use_both_sides(piece) is both
    told = lp_options(PrintOrder("Hall", Sides.LONG_EDGE), piece, "A4")
    assert ("sides=two-sided-long-edge" in told) is both


@pytest.mark.parametrize(
    ("typed", "spans"),
    [("", ()), ("3", ((3, 3),)), ("1-2, 5", ((1, 2), (5, 5))), (" 2 – 4 ,", ((2, 4),))],
)
def test_pages_as_they_are_typed(typed: str, spans: tuple[tuple[int, int], ...]) -> None:
    assert spans_in(typed) == spans


@pytest.mark.parametrize("typed", ["x", "0", "3-1", "2-", "-2", "1;2", "1-2-3", "²", "1" * 5_000])
def test_what_is_no_range_of_pages_is_refused(typed: str) -> None:
    with pytest.raises(NoSuchPages):
        spans_in(typed)


def test_a_pdf_on_one_paper_is_printed_as_it_is_and_pages_beyond_it_are_refused() -> None:
    whole = pdf("action-list")
    assert by_paper(whole) == (("A4", whole),)
    assert [media for media, _ in by_paper(pdf("aar-sheet"))] == ["A4", "A3"]
    assert [media for media, _ in by_paper(pdf("aar-sheet", Paper.LETTER))] == ["Letter", "Tabloid"]
    with pytest.raises(NoSuchPages):
        by_paper(whole, ((7, 9),))
