"""The test page on its way: to a printer where one takes PDFs, else into the data folder."""

import asyncio
from pathlib import Path

from PySide6.QtCore import QLocale

from app.domain.room_facts import PrinterFacts
from app.services.bootstrap import Services
from app.services.handouts.paper import Paper
from app.services.room_probes.printers import NotPrinted, knows_cups, send_to_printer
from ui.language.words import worded

FILE = "test-page.pdf"


async def print_trial_page(services: Services, printers: PrinterFacts | None, moment: str) -> tuple[str, bool]:
    """Make the page and hand it on; a sentence about what became of it, and whether that is well. Raises OSError."""
    path = services.data.root / FILE
    await asyncio.to_thread(_make, services, path, moment)
    name = (printers.usual or printers.names[0]) if printers is not None and printers.names else ""
    if not name or not knows_cups():
        return worded("room check", "The test page is kept in {0}. Print it from there.").format(path), True
    try:
        await asyncio.to_thread(send_to_printer, path, name)
    except NotPrinted as refused:
        return worded("room check", "{0}. The page is kept in {1}.").format(refused.sentence, path), False
    return worded("room check", "The test page went to {0}. Did it come out? Y or N.").format(name), True


def _make(services: Services, path: Path, moment: str) -> None:
    from app.services.handouts.trial_page import make_trial_page

    american = QLocale.system().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    services.files.make_folder(path.parent)
    services.files.write_whole(path, make_trial_page(Paper.LETTER if american else Paper.A4, moment))
