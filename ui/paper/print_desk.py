"""Printing at work: finds printers, hands handouts over beside the windows, and says what became of them."""

import asyncio
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from app.domain.room_facts import PrinterFacts
from app.domain.session import Session
from app.domain.venue import KnownPrinter, Venue
from app.services.bootstrap import Services
from app.services.printing.brake import Brake
from app.services.printing.orders import ON_A_SHEET, Ink, NoSuchPages, PrintOrder, Sides
from app.services.printing.printers import abilities_of
from app.services.printing.progress import Going, Printed
from app.services.printing.sending import Printing
from app.services.room_probes.printers import knows_cups
from ui.paper.frames import PaperProgress, PaperRequest
from ui.paper.making import Making, making_of
from ui.paper.print_form import PrintForm
from ui.paper.print_frames import PrintAsked, Printers, PrintOffer
from ui.paper.print_words import going_words, outcome_words
from ui.room_check.looking import find_printers
from ui.tasks import TaskOwner

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

PATIENCE = 15.0
"""Seconds in which a print server names its printers, those found in the network too; nobody waits for it."""


class PrintDesk(QObject):
    """Owns the print form of the paper window."""

    progressed = Signal(object)
    """How far it has got: a `PaperProgress`, or None when it is over."""

    said = Signal(str, bool)
    """A sentence about what became of it, and whether that is well."""

    _going = Signal(object)

    def __init__(self, services: Services, tasks: TaskOwner, window: QWidget) -> None:
        """Set up the form over the paper window; `tasks` owns the long work."""
        super().__init__(window)
        self._services = services
        self._tasks = tasks
        self._window = window
        self._session: Callable[[], Session] | None = None
        self._request: PaperRequest | None = None
        self.brake = Brake()
        self.form = PrintForm(window)
        self.form.printer_chosen.connect(self._ask_abilities)
        self.form.print_requested.connect(self._print)
        self._going.connect(self._show_going)

    def begin(self, session: Callable[[], Session], request: PaperRequest, offer: PrintOffer) -> None:
        """Open the form for handouts as they are requested; `session` gives the session as it stands."""
        self._session, self._request = session, request
        self.form.show_offer(offer)
        self.form.open()
        self._tasks.spawn_latest(self._find_printers(self._venue()), "looking for printers")

    async def _find_printers(self, venue: Venue) -> None:
        found = await asyncio.to_thread(find_printers, PATIENCE)
        self.form.show_printers(_printers(found, venue.printer, by_dialog=not knows_cups()))

    @Slot(str)
    def _ask_abilities(self, printer: str) -> None:
        if knows_cups():
            self._tasks.spawn_latest(self._show_abilities(printer), "what a printer can do")

    async def _show_abilities(self, printer: str) -> None:
        self.form.show_abilities(printer, await asyncio.to_thread(abilities_of, printer))

    @Slot(object)
    def _print(self, asked: PrintAsked) -> None:
        if self._session is None or self._request is None:
            return
        self.brake = Brake()
        copies = dict(self._request.copies)
        if asked.copies is not None:
            copies[asked.handouts[0]] = asked.copies
        request = replace(self._request, handouts=asked.handouts, copies=tuple(copies.items()))
        making = making_of(self._services, self._session(), request)
        if asked.by_dialog:
            self._ask_by_dialog(making)
            return
        self._remember(asked.order)
        printing = Printing(making.wanted(), asked.order, making.keep, self.brake, self._going.emit)
        self._tasks.spawn(self._run(printing.run, asked.order.printer), "printing handouts")

    def _ask_by_dialog(self, making: Making) -> None:
        # Here and not above: where CUPS is, nobody needs it.
        from ui.paper.system_dialog import dialog_for, new_printer

        printer = new_printer()
        dialog = dialog_for(printer, self._window, one=len(making.job.ids) == 1)
        dialog.accepted.connect(partial(self._paint, making, printer))
        QDialog.open(dialog)

    def _paint(self, making: Making, printer: "QPrinter", *_told: object) -> None:
        """Paint in a worker; what the dialog tells is the same printer once more, which nobody owns."""
        from ui.paper.system_dialog import Painting

        painting = Painting(printer, making.wanted(), making.keep, self.brake, self._going.emit)
        name = printer.printerName() or printer.outputFileName()
        self._tasks.spawn(self._run(painting.run, name), "printing handouts")

    async def _run(self, run: Callable[[], Printed], printer: str) -> None:
        try:
            printed = await asyncio.to_thread(run)
        except NoSuchPages:
            self._end(self.tr("The handout has no such pages. Nothing was printed; choose others."), well=False)
        except OSError as error:
            words = self.tr("The handouts could not be printed or kept: {0}. The session is safe.")
            self._end(words.format(error.strerror), well=False)
        except Exception:
            self._end(self.tr("These handouts could not be made. The session is safe."), well=False)
            raise
        else:
            self._end(outcome_words(printed, printer), well=_is_well(printed))

    def _end(self, words: str, *, well: bool) -> None:
        self.progressed.emit(None)
        self.said.emit(words, well)

    @Slot(object)
    def _show_going(self, going: Going) -> None:
        part = (going.page - 1) / going.pages if going.pages else 0.0
        self.progressed.emit(PaperProgress(going.done, going.total, going_words(going), part))

    def _venue(self) -> Venue:
        place = self._session().details.place if self._session is not None else ""
        return self._services.venues.recall(place)

    def _remember(self, order: PrintOrder) -> None:
        known = KnownPrinter(order.printer, order.sides, order.on_a_sheet, order.ink)
        place = self._venue().place
        try:
            self._services.venues.change(place, lambda venue: replace(venue, printer=known))
        except OSError:
            # It is printed all the same, and asked for again the next time.
            return


def _printers(found: PrinterFacts | None, known: KnownPrinter, *, by_dialog: bool) -> Printers:
    """What is offered: in a venue that is known the printer of the last time, otherwise the usual one."""
    names = found.names if found is not None else ()
    usual = found.usual if found is not None else ""
    chosen = next((name for name in (known.name, usual, *names) if name in names), "")
    order = PrintOrder(
        chosen,
        Sides(known.sides) if known.sides in set(Sides) else Sides.ONE,
        (),
        known.on_a_sheet if known.on_a_sheet in ON_A_SHEET else 1,
        Ink(known.ink) if known.ink in set(Ink) else Ink.AS_SET,
    )
    return Printers(names, order, by_dialog)


def _is_well(printed: Printed) -> bool:
    return printed.trouble is None
