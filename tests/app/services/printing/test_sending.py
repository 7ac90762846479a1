"""Handouts to a real printer: which pages on which paper how often, watched until they are out, taken back, kept."""

from collections.abc import Callable
from pathlib import Path

import pypdfium2 as pdfium
import pypdfium2.raw as raw
import pytest

from app.domain.identifiers import HandoutId
from app.services.catalogue import load_catalogue
from app.services.handouts import Paper, PaperJob, PrintWishes
from app.services.printing.brake import Brake
from app.services.printing.orders import PrintOrder, PrintPiece, Sides, spans_in
from app.services.printing.pieces import piece_of
from app.services.printing.printers import Abilities, Standing, Trouble, abilities_of, standing_of
from app.services.printing.progress import Going, Printed, Wanted
from app.services.printing.sending import Printing
from app.services.room_probes.printers import cups_printers
from exercises import content_folder
from tests.support.cups_servers import CupsServer
from tests.support.pdfs import page_texts, sizes
from tests.support.print_servers import put_on_path, server
from tests.support.sessions import START, Told

A4, LETTER = (595, 842), (612, 792)
TO_HALL = PrintOrder("Hall")


def handout(name: str, paper: Paper = Paper.A4, copies: int | None = None) -> PrintPiece:
    wishes = PrintWishes(copies={HandoutId(name): copies} if copies else {})
    texts = load_catalogue(content_folder()).handouts
    job = PaperJob(session=Told().session, ids=(), texts=texts, paper=paper, now=START, wishes=wishes)
    return piece_of(job, HandoutId(name))


class Tray:
    """Where PDFs are kept, and what was told meanwhile."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.brake = Brake()
        self.going: list[Going] = []
        self.when: Callable[[Going], bool] = lambda going: False

    def keep(self, piece: PrintPiece) -> Path:
        path = self.folder / f"{piece.title}.pdf"
        path.write_bytes(piece.pdf)
        return path

    def tell(self, going: Going) -> None:
        self.going.append(going)
        if self.when(going):
            self.brake.stop()

    def send(self, order: PrintOrder, *pieces: PrintPiece, patience: float = 60.0) -> Printed:
        wanted = [Wanted(piece.title, lambda piece=piece: piece) for piece in pieces]  # type: ignore[misc]
        return Printing(wanted, order, self.keep, self.brake, self.tell, patience).run()


@pytest.fixture
def tray(tmp_path: Path) -> Tray:
    return Tray(tmp_path)


def pictures(pdf: bytes) -> int:
    kinds = [raw.FPDF_PAGEOBJ_IMAGE]
    return sum(1 for page in pdfium.PdfDocument(pdf) for _ in page.get_objects(filter=kinds))


@pytest.mark.usefixtures("hall")
def test_the_server_is_found_with_its_printer_and_what_it_can_do() -> None:
    found = cups_printers()
    assert found is not None
    assert (found.names, found.usual) == (("Hall",), "Hall")
    able = abilities_of("Hall")
    assert (able.usual, able.both_sides, able.colour) == ("A4", False, True)
    assert set(able.media or ()) == {"A4", "A3", "Letter", "Tabloid"}
    assert standing_of("Hall") == Standing()
    assert (abilities_of("Cellar"), standing_of("Cellar")) == (Abilities(), None)


@pytest.mark.parametrize(("paper", "size"), [(Paper.A4, A4), (Paper.LETTER, LETTER)])
def test_what_is_printed_has_its_paper_its_pages_and_its_words(
    hall: CupsServer, tray: Tray, paper: Paper, size: tuple[int, int]
) -> None:
    sheets = handout("listening-sheet", paper)
    assert tray.send(TO_HALL, sheets) == Printed(1, done=1)
    (pdf,) = hall.printed(1)
    assert sizes(pdf) == {size}
    pages = page_texts(pdf)
    assert len(pages) == sheets.pages == 14
    assert "This sheet is about: Ama." in pages[0]
    assert "This sheet is about: Nora." in pages[13]
    assert pictures(pdf) == 0


def test_copies_are_in_the_pdf_or_printed_again(hall: CupsServer, tray: Tray) -> None:
    huddle, sheets = handout("huddle-card", copies=3), handout("listening-sheet", copies=2)
    assert [(piece.times, piece.in_copies) for piece in (huddle, sheets)] == [(3, 1), (1, 2)]
    assert tray.send(TO_HALL, huddle, sheets).done == 2
    # Debian's PDF printer writes a document once, however often it is wanted.
    assert [len(page_texts(pdf)) for pdf in hall.printed(2)] == [huddle.pages, 2]


def test_several_handouts_arrive_one_after_another(hall: CupsServer, tray: Tray) -> None:
    assert tray.send(TO_HALL, handout("question-card"), handout("action-list")) == Printed(2, done=2)
    words = [" ".join(page_texts(pdf)) for pdf in hall.printed(2)]
    assert "Question card" in words[0]
    assert "Action list" in words[1]
    assert [going.title for going in tray.going[:2]] == ["Question card", "Action list"]


def test_two_pages_of_some_share_a_side(hall: CupsServer, tray: Tray) -> None:
    tray.send(PrintOrder("Hall", spans=spans_in("2-4"), on_a_sheet=2), handout("listening-sheet"))
    (pdf,) = hall.printed(1)
    pages = page_texts(pdf)
    assert len(pages) == 2
    assert all(name in pages[0] for name in ("Ben", "Chidi"))
    assert "Dana" in pages[1]


def test_a_poster_among_sheets_is_printed_on_its_own_paper(hall: CupsServer, tray: Tray) -> None:
    tray.send(PrintOrder("Hall", spans=spans_in("14-15")), handout("aar-sheet"))
    assert [{tuple(sorted(size)) for size in sizes(pdf)} for pdf in hall.printed(2)] == [{A4}, {(842, 1191)}]


def test_a_printer_that_is_not_there_is_said_and_all_pdfs_are_kept(hall: CupsServer, tray: Tray) -> None:
    pieces = handout("action-list"), handout("question-card")
    printed = tray.send(PrintOrder("Cellar", Sides.LONG_EDGE), *pieces)
    kept = (tray.folder / "Action list.pdf", tray.folder / "Question card.pdf")
    told = "The printer or class does not exist"
    assert printed == Printed(2, trouble=Trouble.REFUSED, told=told, kept=kept)
    assert [path.read_bytes() for path in kept] == [piece.pdf for piece in pieces]
    assert tray.send(PrintOrder(""), pieces[0]).trouble is Trouble.NO_PRINTER


def test_to_a_stopped_printer_nothing_is_sent(hall: CupsServer, tray: Tray) -> None:
    hall.tell("cupsdisable", "-r", "Ask Ana for the key", "Hall")
    printed = tray.send(TO_HALL, handout("action-list"))
    assert (printed.trouble, printed.told, printed.queued) == (Trouble.STOPPED, "Ask Ana for the key", 0)
    assert printed.kept == (tray.folder / "Action list.pdf",)
    assert hall.queue() == []
    hall.clear()
    hall.tell("cupsreject", "Hall")
    assert tray.send(TO_HALL, handout("action-list")).trouble is Trouble.REFUSED


def test_a_printer_that_stops_meanwhile_leaves_the_rest_in_its_queue(hall: CupsServer, tray: Tray) -> None:
    made: list[PrintPiece] = []

    def stop_after_one(going: Going) -> None:
        if going.handed == 1 and not made:
            made.append(handout("action-list"))
            hall.tell("cupsdisable", "Hall")

    tray.tell = stop_after_one  # type: ignore[method-assign]
    printed = tray.send(TO_HALL, handout("question-card"), handout("action-list"))
    assert (printed.trouble, printed.queued >= 1) == (Trouble.STOPPED, True)
    assert printed.kept[-1] == tray.folder / "Action list.pdf"
    hall.clear()


def test_what_is_stopped_is_taken_back_from_the_printer(hall: CupsServer, tray: Tray) -> None:
    hall.tell("lp", "-d", "Hall", "-H", "indefinite", "/etc/hostname")
    hall.tell("cupsdisable", "--hold", "Hall")
    tray.when = lambda going: going.handed == 1 and going.title == "Action list"
    printed = tray.send(TO_HALL, handout("question-card"), handout("action-list"))
    assert printed.stopped
    assert len(hall.queue()) == 1
    hall.clear()


def test_what_the_window_leaves_alone_still_comes_out(hall: CupsServer, tray: Tray) -> None:
    piece = handout("action-list")
    tray.tell = lambda going: tray.brake.leave()  # type: ignore[method-assign]
    assert tray.send(TO_HALL, piece) == Printed(1, queued=1, stopped=True)
    assert len(hall.printed(1)) == 1


def test_a_job_that_is_held_or_taken_back_there_is_said(hall: CupsServer, tray: Tray) -> None:
    hall.tell("lpadmin", "-p", "Hall", "-o", "job-hold-until-default=indefinite")
    try:
        held = tray.send(TO_HALL, handout("action-list"), patience=0.0)
        assert (held.trouble, held.queued) == (Trouble.HELD, 1)

        def cancel(going: Going) -> None:
            if going.handed == 1:
                hall.tell("cancel", "-a", "Hall")

        tray.tell = cancel  # type: ignore[method-assign]
        assert tray.send(TO_HALL, handout("action-list")).trouble is Trouble.TAKEN_BACK
    finally:
        hall.tell("lpadmin", "-p", "Hall", "-R", "job-hold-until-default")


def test_a_server_that_nobody_can_ask_is_believed(tray: Tray, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CUPS_SERVER", "/nowhere/socket")
    lp = 'echo "$@" >> "${0%/*}/jobs"; echo "request id is Hall-7 (1 file(s))"'
    folder = put_on_path(tray.folder / "bin", monkeypatch, **server("Hall", lp=lp))
    assert tray.send(TO_HALL, handout("action-list")) == Printed(1, done=1, watched=False)
    (job,) = (folder / "jobs").read_text(encoding="utf-8").splitlines()
    assert job.startswith("-d Hall -t Action list -n 1 -o media=A4 -o sides=one-sided -- /")
