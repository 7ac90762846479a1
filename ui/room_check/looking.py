"""Asks the machine about the room, each question in a worker of its own: none waits for another, no window for any."""

import asyncio
from collections.abc import Callable

from msgspec.structs import replace

from app.domain.room_facts import PrinterFacts, RoomFacts
from app.services.bootstrap import Services
from app.services.room_probes.disk import free_space
from app.services.room_probes.folder import try_folder
from app.services.room_probes.outputs import sound_outputs
from app.services.room_probes.printers import PATIENCE, cups_printers, knows_cups

Found = Callable[[RoomFacts], RoomFacts]
"""Puts an answer among the facts."""


async def look(services: Services, tell: Callable[[Found], None]) -> None:
    """Ask everything that may take its time; answers are told as they come."""
    await asyncio.gather(*(_ask(question, services, tell) for question in (_disk, _folder, _printers, _outputs)))


async def _ask(question: Callable[[Services], Found], services: Services, tell: Callable[[Found], None]) -> None:
    tell(await asyncio.to_thread(question, services))


def find_printers(patience: float = PATIENCE) -> PrinterFacts | None:
    """The printers by CUPS, which answers in so many seconds; where there is none, those Qt knows of."""
    if knows_cups():
        return cups_printers(patience)
    # Here and not above: only Windows needs Qt's printing.
    from PySide6.QtPrintSupport import QPrinterInfo

    return PrinterFacts(tuple(QPrinterInfo.availablePrinterNames()), QPrinterInfo.defaultPrinterName())


def _disk(services: Services) -> Found:
    found = free_space(services.data.root)
    return lambda facts: replace(facts, disk=found)


def _folder(services: Services) -> Found:
    found = try_folder(services.files, services.data.root)
    return lambda facts: replace(facts, folder=found)


def _printers(services: Services) -> Found:
    del services
    found = find_printers()
    return lambda facts: replace(facts, printers=found)


def _outputs(services: Services) -> Found:
    del services
    found = sound_outputs()
    return lambda facts: facts if facts.sound is None else replace(facts, sound=replace(facts.sound, outputs=found))
