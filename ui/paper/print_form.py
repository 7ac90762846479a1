"""The print form: what goes to which printer, and whether its paper fits."""

from msgspec.structs import replace
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QDialog, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from app.services.printing.orders import NoSuchPages, PrintOrder
from app.services.printing.printers import Abilities
from ui.console.looks import ElidedLabel
from ui.help.asking import offer_help
from ui.language.anew import empty
from ui.language.language import LANGUAGE
from ui.paper.print_fields import PrintFields
from ui.paper.print_frames import PrintAsked, Printers, PrintOffer
from ui.paper.print_words import mismatch_words
from ui.theme.text_size import keep_width
from ui.widgets.pieces import button, paragraph

_WIDTH = 620
_MOST = 1.8
_NOTHING = PrintOffer(None, 1, 0, ("A4",), (), 0, ("A4",))


class PrintForm(QDialog):
    """Stands before the paper window until it is printed or not; Enter prints, Esc closes."""

    print_requested = Signal(object)
    """Print handouts: a `PrintAsked`."""

    printer_chosen = Signal(str)
    """What can this printer do? The answer is `show_abilities`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        offer_help(self)
        self._offer = _NOTHING
        self._able: dict[str, Abilities] = {}
        keep_width(self, _WIDTH, _MOST)
        self._build()
        LANGUAGE.changed.connect(self._say_anew)

    @Slot()
    def _say_anew(self) -> None:
        """Close, and say everything in another language when it is opened again."""
        self.reject()
        empty(self)
        self._build()

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Print"))
        self._title = ElidedLabel("heading")
        self._one = QRadioButton()
        self._all = QRadioButton()
        self._which = QButtonGroup(self)
        self._fields = PrintFields()
        self._says = paragraph("quiet")
        self._dialog = button(self.tr("Dialog of the system…"), "link")
        self._no = button(self.tr("Cancel"))
        self._yes = button(self.tr("Print"), "primary")
        self._lay_out()
        self._listen()

    def show_offer(self, offer: PrintOffer) -> None:
        """Show what can be printed: the chosen handouts come first where there are several."""
        self._offer = offer
        several = len(offer.chosen) > 1
        title = offer.shown.title if offer.shown is not None else ""
        self._title.show_text(title if not several else self.tr("Print"))
        self._one.setText(self.tr("Only what is shown"))
        self._one.setToolTip(title)
        self._all.setText(self.tr("All {0} chosen handouts").format(len(offer.chosen)))
        for choice in (self._one, self._all):
            choice.setVisible(several)
        (self._all if several else self._one).setChecked(True)
        self._show_which()

    def show_printers(self, printers: Printers) -> None:
        """Offer printers; where only the system's dialog reaches them, that is what the button opens."""
        self._fields.show_printers(printers)
        self._dialog.setVisible(not printers.by_dialog)
        self._fields.setVisible(not printers.by_dialog)
        self._yes.setText(self.tr("Print…") if printers.by_dialog else self.tr("Print"))
        self._by_dialog = printers.by_dialog
        if printers.by_dialog:
            self._yes.setFocus()
        self._judge()

    def show_abilities(self, printer: str, able: Abilities) -> None:
        """Show what a printer can do, unless another was chosen meanwhile."""
        self._able[printer] = able
        if printer == self._fields.printer:
            self._fields.show_abilities(able)
        self._judge()

    @property
    def words(self) -> str:
        """What is said about the paper or the pages."""
        return self._says.text()

    @Slot()
    def _show_which(self) -> None:
        offer = self._offer
        row = offer.shown
        if self._prints_all:
            self._fields.show_number(offer.copies_of_all, free=False, single=False)
        else:
            free = row is not None and not row.fixed
            self._fields.show_number(offer.copies, free=free, single=True)
        self._judge()

    @Slot()
    def _judge(self) -> None:
        """Say what does not fit; what cannot be printed so, cannot be asked for."""
        self._says.setText(self._words())
        self._fit()
        good = self._fields.can_print(0 if self._prints_all else self._offer.pages)
        self._yes.setEnabled(self._by_dialog or (good and bool(self._fields.printer)))

    def _words(self) -> str:
        offer, printer = self._offer, self._fields.printer
        if self._by_dialog:
            return self.tr("The dialog of the system asks for the printer and the pages.")
        if not printer:
            return self.tr("No printer was found. Connect one and open this again, or save the PDF.")
        if not self._prints_all and not self._fields.can_print(offer.pages):
            if offer.pages:
                return self.tr("Pages are numbers from 1 to {0}, such as 1-3, 5.").format(offer.pages)
            return self.tr("Pages are numbers, such as 1-3, 5.")
        needed = offer.media_of_chosen if self._prints_all else offer.media
        clash = mismatch_words(printer, self._able.get(printer, Abilities()), needed)
        return clash or self._sheets_words(needed)

    def _sheets_words(self, needed: tuple[str, ...]) -> str:
        paper = self.tr("{0} and, for posters, {1}").format(*needed) if len(needed) > 1 else needed[0]
        if self._prints_all:
            return self.tr("As many copies as the list says, on {0}.").format(paper)
        if not self._offer.pages:
            return self.tr("On {0}.").format(paper)
        pages = self.tr("1 page") if self._offer.pages == 1 else self.tr("{0} pages").format(self._offer.pages)
        return self.tr("{0} on {1}.").format(pages, paper)

    def _fit(self) -> None:
        """Grow with the words: what wraps tells a dialog nothing of the lines that it needs."""
        self.setMinimumHeight(self._column.totalHeightForWidth(self.width()))

    @property
    def _prints_all(self) -> bool:
        return len(self._offer.chosen) > 1 and self._all.isChecked()

    @Slot()
    def _ask(self) -> None:
        self._ask_for(by_dialog=self._by_dialog)

    @Slot()
    def _ask_by_dialog(self) -> None:
        self._ask_for(by_dialog=True)

    def _ask_for(self, *, by_dialog: bool) -> None:
        offer = self._offer
        try:
            order = self._fields.order()
        except NoSuchPages:
            order = PrintOrder(self._fields.printer)
        handouts = offer.chosen if self._prints_all else ((offer.shown.id,) if offer.shown is not None else ())
        copies = None if self._prints_all or self._fields.copies == offer.copies else self._fields.copies
        self.accept()
        self.print_requested.emit(PrintAsked(handouts, replace(order), copies, by_dialog))

    def _listen(self) -> None:
        self._which.addButton(self._all)
        self._which.addButton(self._one)
        self._which.buttonToggled.connect(self._show_which)
        self._fields.changed.connect(self._judge)
        self._fields.printer_chosen.connect(self.printer_chosen)
        self._yes.clicked.connect(self._ask)
        self._dialog.clicked.connect(self._ask_by_dialog)
        self._no.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        self._by_dialog = False
        self._yes.setDefault(True)
        foot = QHBoxLayout()
        foot.addWidget(self._dialog)
        foot.addStretch(1)
        foot.addWidget(self._no)
        foot.addWidget(self._yes)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(14)
        which = QHBoxLayout()
        which.addWidget(self._all)
        which.addWidget(self._one)
        which.addStretch(1)
        column.addWidget(self._title)
        column.addLayout(which)
        column.addWidget(self._fields)
        column.addWidget(self._says)
        column.addLayout(foot)
