"""Printing by the dialog of the system, where no print server takes PDFs: pages as pictures, 300 points to the inch."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

import pypdfium2
from msgspec.structs import replace
from PySide6.QtCore import QMarginsF, QRect, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from app.services.pdf_engine import PDF_ENGINE
from app.services.printing.brake import Brake
from app.services.printing.media import pages_in
from app.services.printing.orders import PrintPiece
from app.services.printing.printers import Trouble
from app.services.printing.progress import Going, Printed, Wanted
from ui.paper.pages import painted

DPI: Final = 300
"""Enough for letters; the 1200 of some printers would take a gigabyte for a page."""


BAND: Final = 24
"""Rows of a page that are handed over at once."""

BREATH: Final = 0.001
"""Seconds between two bands. Qt keeps everybody waiting while it packs a picture, and Python gives nobody a turn who
waits while one such call follows the other: without a pause the windows stood still for a quarter of a second."""


class _Failed(Exception):
    """The printer takes no page."""


def new_printer() -> QPrinter:
    """A printer for the dialog, which does not own it."""
    printer = QPrinter()
    printer.setResolution(DPI)
    printer.setFullPage(True)
    return printer


def dialog_for(printer: QPrinter, window: QWidget, *, one: bool) -> QPrintDialog:
    """The dialog of the system, not yet open; pages are asked for where `one` handout alone is printed."""
    dialog = QPrintDialog(printer, window)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, one)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog


class Painting:
    """Handouts painted on a printer one after another, in a worker thread."""

    def __init__(
        self,
        printer: QPrinter,
        handouts: Sequence[Wanted],
        keep: Callable[[PrintPiece], Path],
        brake: Brake,
        tell: Callable[[Going], object],
    ) -> None:
        """`keep` saves one that the printer does not take."""
        self._printer = printer
        self._handouts = handouts
        self._keep = keep
        self._brake = brake
        self._tell = tell
        self._painter = QPainter()
        self._done = 0

    def run(self) -> Printed:
        """Make and paint. Raises NoSuchPages and OSError."""
        notices: dict[str, None] = {}
        try:
            for number, wanted in enumerate(self._handouts):
                if self._brake.is_pulled():
                    break
                self._tell(Going(len(self._handouts), wanted.title, number, self._done))
                piece = wanted.make()
                notices.update(dict.fromkeys(piece.notices))
                try:
                    self._paint(piece)
                except _Failed:
                    return replace(self._so_far(notices), trouble=Trouble.FAILED, kept=(self._keep(piece),))
        finally:
            if self._painter.isActive():
                self._painter.end()
        return self._so_far(notices)

    def _so_far(self, notices: dict[str, None]) -> Printed:
        stopped = self._brake.is_pulled()
        return Printed(len(self._handouts), self._done, stopped=stopped, watched=False, notices=tuple(notices))

    def _paint(self, piece: PrintPiece) -> None:
        first, last = self._printer.fromPage(), self._printer.toPage()
        pages = pages_in(piece.pages, ((first, last),) if first else ()) * piece.times
        for number, page in enumerate(pages, 1):
            self._tell(Going(len(self._handouts), piece.title, len(self._handouts), self._done, number, len(pages)))
            if self._brake.is_pulled() or not self._paint_page(piece.pdf, page):
                self._printer.abort()
                return
        self._done += 1

    def _paint_page(self, pdf: bytes, number: int) -> bool:
        """Paint one page; false where it was stopped before its end."""
        with PDF_ENGINE:
            document = pypdfium2.PdfDocument(pdf)
            try:
                page = document[number]
                self._printer.setPageLayout(_layout(*page.get_size()))
                image = painted(page, DPI)
            finally:
                document.close()
        begun = self._printer.newPage() if self._painter.isActive() else self._painter.begin(self._printer)
        if not begun or self._printer.printerState() in (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted):
            raise _Failed
        return self._draw(image)

    def _draw(self, image: QImage) -> bool:
        """In bands, with a pause after each; false where it was stopped among them."""
        place, height = self._painter.viewport(), image.height()
        for top in range(0, height, BAND):
            rows = min(BAND, height - top)
            upper, lower = (place.height() * row // height for row in (top, top + rows))
            band = image.copy(0, top, image.width(), rows)
            self._painter.drawImage(QRect(0, upper, place.width(), lower - upper), band)
            if self._brake.wait(BREATH):
                return False
        return True


def _layout(width: float, height: float) -> QPageLayout:
    size = QPageSize(QSizeF(*sorted((width, height))), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    turned = QPageLayout.Orientation.Landscape if width > height else QPageLayout.Orientation.Portrait
    return QPageLayout(size, turned, QMarginsF())
