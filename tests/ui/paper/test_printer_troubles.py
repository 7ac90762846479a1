"""What a real print server says of a printer that somebody has to go to, in sentences."""

from pathlib import Path

import pytest

from app.services.printing.brake import Brake
from app.services.printing.orders import PrintOrder, PrintPiece
from app.services.printing.progress import Printed, Wanted
from app.services.printing.sending import Printing
from tests.support.cups_servers import CupsServer
from tests.support.pdfs import blank
from ui.paper.print_words import outcome_words

PAGE = blank()


@pytest.mark.parametrize(
    ("reason", "happened", "todo"),
    [
        ("media-empty-error", "Hall has no paper", "Put paper in: it then goes on by itself."),
        ("media-needed-error", "Hall has no paper", "Put paper in: it then goes on by itself."),
        ("media-jam-error", "Paper is stuck in Hall", "Put it right there: it then goes on by itself."),
        ("cover-open-error", "Hall is open", "Put it right there: it then goes on by itself."),
        ("toner-empty-error", "Hall has no toner or ink", "Put it right there: it then goes on by itself."),
        ("offline-report", "Hall does not answer", "Switch it on: it then goes on by itself."),
    ],
)
def test_what_keeps_a_printer_is_a_sentence_and_the_pdf_is_kept(
    hall: CupsServer, tmp_path: Path, reason: str, happened: str, todo: str
) -> None:
    with hall.kept_back(reason):
        printed = printed_at_once(tmp_path)
        assert len(hall.queue()) == 1
    words = outcome_words(printed, "Hall")
    kept = tmp_path / "Question card.pdf"
    assert words == f"{happened}. Nothing came out. What was sent waits there. The PDF is kept as {kept}. {todo}"
    assert kept.read_bytes() == PAGE


def test_what_is_only_reported_keeps_nobody(hall: CupsServer, tmp_path: Path) -> None:
    with hall.kept_back("media-low-warning", until="marker-supply-empty-error"):
        words = outcome_words(printed_at_once(tmp_path), "Hall")
    assert words.startswith("Hall has no toner or ink.")


def printed_at_once(folder: Path) -> Printed:
    """Hand one page over, and be patient with nothing."""

    def keep(piece: PrintPiece) -> Path:
        (folder / f"{piece.title}.pdf").write_bytes(piece.pdf)
        return folder / f"{piece.title}.pdf"

    wanted = Wanted("Question card", lambda: PrintPiece("Question card", PAGE, 1))
    return Printing([wanted], PrintOrder("Hall"), keep, Brake(), lambda going: None, patience=0.0).run()
