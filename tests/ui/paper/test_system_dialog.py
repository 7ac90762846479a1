"""Printing by the system's dialog: pages painted in a worker, each on its own paper; here they become a PDF."""

from collections.abc import Callable
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from typing_extensions import override

from app.domain.identifiers import HandoutId
from app.services.catalogue import load_catalogue
from app.services.handouts import Paper, PaperJob
from app.services.printing.brake import Brake
from app.services.printing.orders import PrintOrder, PrintPiece
from app.services.printing.pieces import piece_of
from app.services.printing.printers import Trouble
from app.services.printing.progress import Going, Printed, Wanted
from exercises import content_folder
from tests.support.paper_desks import Trial, live
from tests.support.sessions import START, Told
from tests.support.trainer import until
from ui.paper.print_frames import PrintAsked
from ui.paper.system_dialog import DPI, Painting, new_printer

JOB = PaperJob(
    session=Told().session, ids=(), texts=load_catalogue(content_folder()).handouts, paper=Paper.A4, now=START
)


def wanted(name: str) -> Wanted:
    return Wanted(JOB.texts[HandoutId(name)].title, lambda: piece_of(JOB, HandoutId(name)))


@pytest.fixture
def paint(qapp: QApplication, tmp_path: Path) -> Callable[..., Printed]:
    def run(
        *names: str,
        pages: tuple[int, int] = (0, 0),
        out: str = "out.pdf",
        tell: Callable[[Going], object] = id,
        brake: Brake | None = None,
    ) -> Printed:
        printer = new_printer()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / out))
        printer.setFromTo(*pages)
        return Painting(printer, [wanted(name) for name in names], keep, brake or Brake(), tell).run()

    def keep(piece: PrintPiece) -> Path:
        (tmp_path / "kept.pdf").write_bytes(piece.pdf)
        return tmp_path / "kept.pdf"

    return run


def test_each_handout_comes_on_its_own_paper_as_it_looks(paint: Callable[..., Printed], tmp_path: Path) -> None:
    assert paint("theme-poster", "huddle-card") == Printed(2, done=2, watched=False)
    painted = pdfium.PdfDocument(tmp_path / "out.pdf")
    assert [tuple(map(round, page.get_size())) for page in painted] == [(842, 1191), (595, 842)]
    ours = pdfium.PdfDocument(piece_of(JOB, HandoutId("huddle-card")).pdf)[0].render(scale=1, grayscale=True)
    theirs = painted[1].render(scale=1, grayscale=True)
    dark = [sum(each < 128 for each in bytes(bitmap.buffer)) for bitmap in (ours, theirs)]
    assert dark[0] > 500
    assert abs(dark[0] - dark[1]) < dark[0] / 2


def test_only_pages_that_were_asked_for_are_painted_and_told(paint: Callable[..., Printed], tmp_path: Path) -> None:
    told: list[Going] = []
    assert paint("run-sheet", pages=(2, 2), tell=told.append).done == 1
    assert len(pdfium.PdfDocument(tmp_path / "out.pdf")) == 1
    assert [(going.page, going.pages) for going in told] == [(0, 0), (1, 1)]


def test_it_is_stopped_between_pages(paint: Callable[..., Printed]) -> None:
    brake = Brake()
    told: list[Going] = []

    def stop(going: Going) -> None:
        told.append(going)
        if going.page == 1:
            brake.stop()

    assert paint("run-sheet", "huddle-card", tell=stop, brake=brake) == Printed(2, stopped=True, watched=False)
    assert told[-1].page == 2 or told[-1].page == 1


class Counting(Brake):
    """A brake that is pulled after so many bands."""

    def __init__(self, bands: int) -> None:
        super().__init__()
        self.pauses: list[float] = []
        self._bands = bands

    @override
    def wait(self, seconds: float) -> bool:
        self.pauses.append(seconds)
        if len(self.pauses) == self._bands:
            self.stop()
        return super().wait(seconds)


def test_others_have_their_turn_after_each_band_and_it_is_stopped_within_a_page(paint: Callable[..., Printed]) -> None:
    whole, stopped = Counting(0), Counting(5)
    assert paint("huddle-card", brake=whole).done == 1
    assert len(whole.pauses) > 100
    assert min(whole.pauses) > 0
    assert paint("huddle-card", brake=stopped) == Printed(1, stopped=True, watched=False)
    assert len(stopped.pauses) == 5


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_said_and_the_pdf_is_kept(
    paint: Callable[..., Printed], tmp_path: Path
) -> None:
    printed = paint("huddle-card", out="no-such-folder/out.pdf")
    assert (printed.trouble, printed.kept) == (Trouble.FAILED, (tmp_path / "kept.pdf",))


def test_the_dialog_of_the_system_prints_from_the_paper_window(qtbot: QtBot, tmp_path: Path) -> None:
    trial = Trial(tmp_path)
    qtbot.addWidget(trial.desk.window)

    async def story() -> None:
        window = trial.desk.window
        window._ask_to_print()
        trial.form.print_requested.emit(PrintAsked(("huddle-card",), PrintOrder(""), by_dialog=True))
        trial.form.reject()
        dialog = window.findChild(QPrintDialog)
        assert dialog is not None
        assert dialog.printer().resolution() == DPI
        field = dialog.findChild(QLineEdit, "filename")
        assert field is not None
        field.setText(str(tmp_path / "out.pdf"))
        dialog.accept()
        await until(lambda: trial.says("1 handout handed to"), "the end")

    live(trial, story)
    assert len(pdfium.PdfDocument(tmp_path / "out.pdf")) == 1
