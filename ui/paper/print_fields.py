"""The controls of the print form: which printer, how often, which pages, on which sides, in which colours."""

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QSpinBox, QWidget

from app.services.handouts.numbers import MOST
from app.services.printing.orders import ON_A_SHEET, Ink, NoSuchPages, PrintOrder, Sides, Span, spans_in
from app.services.printing.printers import Abilities
from ui.console.looks import label
from ui.paper.print_frames import Printers

_LONGEST_RANGE = 200


class PrintFields(QWidget):
    """A row for each question; it remembers nothing but what it shows."""

    printer_chosen = Signal(str)
    """Another printer is wanted: its name."""

    changed = Signal()
    """Something that decides whether it can be printed is different now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._printer = QComboBox()
        self._copies = QSpinBox()
        self._pages = QLineEdit()
        self._sides = QComboBox()
        self._on_a_sheet = QComboBox()
        self._ink = QComboBox()
        self._copies.setRange(1, MOST)
        self._pages.setMaxLength(_LONGEST_RANGE)
        self._pages.setPlaceholderText(self.tr("All, or 1-3, 5"))
        self._fill()
        self._lay_out()
        self._printer.currentTextChanged.connect(self._take_printer)
        self._pages.textChanged.connect(self.changed)

    @property
    def printer(self) -> str:
        """The printer's name; empty where there is none."""
        return self._printer.currentText()

    @property
    def copies(self) -> int:
        """How many copies are wanted."""
        return self._copies.value()

    @property
    def spans(self) -> tuple[Span, ...]:
        """The pages that are wanted; none stands for all. Raises NoSuchPages."""
        return spans_in(self._pages.text()) if self._pages.isEnabled() else ()

    def order(self) -> PrintOrder:
        """All that is chosen. Raises NoSuchPages."""
        return PrintOrder(
            self.printer,
            self._sides.currentData(),
            self.spans,
            self._on_a_sheet.currentData(),
            self._ink.currentData(),
        )

    def can_print(self, pages: int) -> bool:
        """Whether the pages that were typed are among so many; where these are not known, whether they are pages."""
        try:
            return all(last <= (pages or last) for _, last in self.spans)
        except NoSuchPages:
            return False

    def show_printers(self, printers: Printers) -> None:
        """Offer printers; the proposed one is chosen, with what was chosen for it the last time."""
        with QSignalBlocker(self._printer):
            self._printer.clear()
            self._printer.addItems(printers.names)
            self._printer.setCurrentText(printers.order.printer)
        self._printer.setEnabled(bool(printers.names))
        for field, wanted in (
            (self._sides, printers.order.sides),
            (self._on_a_sheet, printers.order.on_a_sheet),
            (self._ink, printers.order.ink),
        ):
            field.setCurrentIndex(max(field.findData(wanted), 0))
        self._take_printer(self.printer)

    def show_abilities(self, able: Abilities) -> None:
        """Offer only what the printer can do."""
        for field, can in ((self._sides, able.both_sides), (self._ink, able.colour)):
            field.setEnabled(can)
            if not can:
                field.setCurrentIndex(0)
        self._sides.setToolTip("" if able.both_sides else self.tr("This printer prints on one side only"))
        self._ink.setToolTip("" if able.colour else self.tr("This printer has no colours"))

    def show_number(self, copies: int, *, free: bool, single: bool) -> None:
        """Show how many copies there will be; of a pile of handouts neither they nor the pages can be changed here."""
        self._copies.setRange(1, max(MOST, copies))
        self._copies.setValue(copies)
        self._copies.setEnabled(free)
        self._pages.setEnabled(single)
        if not single:
            self._pages.clear()

    @Slot(str)
    def _take_printer(self, name: str) -> None:
        if name:
            self.printer_chosen.emit(name)
        self.changed.emit()

    def _fill(self) -> None:
        for sides, words in (
            (Sides.ONE, self.tr("One side")),
            (Sides.LONG_EDGE, self.tr("Both sides, turned like a book")),
            (Sides.SHORT_EDGE, self.tr("Both sides, turned like a calendar")),
        ):
            self._sides.addItem(words, sides)
        for number in ON_A_SHEET:
            words = self.tr("1 page") if number == 1 else self.tr("{0} pages").format(number)
            self._on_a_sheet.addItem(words, number)
        for ink, words in (
            (Ink.AS_SET, self.tr("As it is set")),
            (Ink.COLOUR, self.tr("Colour")),
            (Ink.GREY, self.tr("Black and white")),
        ):
            self._ink.addItem(words, ink)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(3, 3)
        for row, column, across, words, field in (
            (0, 0, 3, self.tr("Printer"), self._printer),
            (1, 0, 1, self.tr("Copies"), self._copies),
            (1, 2, 1, self.tr("Pages"), self._pages),
            (2, 0, 3, self.tr("Sides"), self._sides),
            (3, 0, 1, self.tr("On a side"), self._on_a_sheet),
            (3, 2, 1, self.tr("Colours"), self._ink),
        ):
            field.setAccessibleName(words)
            # On Linux Qt tells a screen reader what is chosen in place of the name.
            field.setAccessibleDescription(words)
            grid.addWidget(label("quiet", words), row, column)
            grid.addWidget(field, row, column + 1, 1, across)
