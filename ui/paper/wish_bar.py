"""How the paper is wanted: its size, the letters, the posters, the copies, and whose name stands on it."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QHBoxLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from app.services.handouts.numbers import MOST
from ui.console.looks import label
from ui.paper import keys
from ui.paper.frames import BrandChoice, HandoutRow, PaperChoice
from ui.widgets.pieces import button

_NUMBER_WIDTH = 110


class WishBar(QWidget):
    """Two rows of controls above the pages; it remembers nothing but what they show."""

    changed = Signal()
    """The pages look different now."""

    copies_changed = Signal(str, int)
    """Another number of copies: a handout's id and the number."""

    name_changed = Signal(str)
    """Another name is to stand on every sheet."""

    logo_chosen = Signal(str)
    """A picture file is to stand on every sheet; an empty path takes the logo off."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._handout = ""
        self._name_before = ""
        self._paper = QComboBox()
        self._large = QCheckBox(self.tr("Large print"))
        self._small = QCheckBox(self.tr("Small posters"))
        self._copies = QSpinBox()
        self._name = QLineEdit()
        self._logo = button(self.tr("Logo…"))
        self._no_logo = button(self.tr("Without logo"), "link")
        self._copies.setRange(1, MOST)
        self._copies.setMaximumWidth(_NUMBER_WIDTH)
        self._name.setMaxLength(120)
        self._name.setPlaceholderText(self.tr("Organisation, on every sheet"))
        self._name_parts()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._first_row())
        column.addLayout(self._second_row())
        self._listen()

    @property
    def paper(self) -> str:
        """The size of the paper."""
        return self._paper.currentText()

    def choice(self, *, booklet: bool) -> PaperChoice:
        """All that is chosen here, with what is chosen beside it."""
        return PaperChoice(self.paper, self._large.isChecked(), self._small.isChecked(), booklet)

    def show_choice(self, papers: tuple[str, ...], choice: PaperChoice) -> None:
        """Show what was chosen the last time."""
        with QSignalBlocker(self._paper), QSignalBlocker(self._large), QSignalBlocker(self._small):
            if self._paper.count() == 0:
                self._paper.addItems(papers)
            self._paper.setCurrentText(choice.paper)
            self._large.setChecked(choice.large_print)
            self._small.setChecked(choice.small_posters)

    def show_brand(self, brand: BrandChoice) -> None:
        """Show whose name and logo stand on the sheets; what is being typed stays."""
        if not self._name.hasFocus() and self._name.text() != brand.name:
            self._name.setText(brand.name)
            self._name.setCursorPosition(0)
        self._name_before = brand.name
        self._no_logo.setVisible(brand.logo != 0)

    def show_copies(self, row: HandoutRow | None, number: int) -> None:
        """Show how many copies of a handout there will be."""
        self._handout = row.id if row is not None else ""
        with QSignalBlocker(self._copies):
            self._copies.setValue(number)
        free = row is not None and not row.fixed and not row.why_not
        self._copies.setEnabled(free)
        hint = self.tr("As many as the draw has people") if row is not None and row.fixed else ""
        keys.show_key(self._copies, keys.COPIES, hint or self.tr("Copies of the handout that is shown"))

    @Slot(int)
    def _take_copies(self, number: int) -> None:
        if self._handout:
            self.copies_changed.emit(self._handout, number)

    @Slot()
    def _take_name(self) -> None:
        if self._name.text().strip() != self._name_before:
            self._name_before = self._name.text().strip()
            self.name_changed.emit(self._name_before)

    @Slot()
    def _choose_logo(self) -> None:
        dialog = QFileDialog(self, self.tr("A logo for every sheet"), "", self.tr("Pictures (*.png *.jpg *.jpeg)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.logo_chosen)
        dialog.open()

    @Slot()
    def _take_logo_off(self) -> None:
        self.logo_chosen.emit("")

    @Slot()
    def _next_paper(self) -> None:
        self._paper.setCurrentIndex((self._paper.currentIndex() + 1) % max(self._paper.count(), 1))

    def _name_parts(self) -> None:
        self._paper.setAccessibleName(self.tr("Size of the paper"))
        # On Linux Qt tells a screen reader what is chosen in place of the name.
        self._paper.setAccessibleDescription(self._paper.accessibleName())
        self._copies.setAccessibleName(self.tr("Copies of the handout that is shown"))
        self._name.setAccessibleName(self.tr("Name of the organisation, on every sheet"))
        self._logo.setAccessibleName(self.tr("Choose a logo for every sheet"))
        keys.show_key(self._paper, keys.PAPER, self.tr("The paper that lies in the printer"))
        keys.give_key(self._large, keys.LARGE_PRINT, self.tr("What participants read, in 18 points and more"))
        keys.give_key(self._small, keys.SMALL_POSTERS, self.tr("Posters on the paper in the printer, not on A3"))
        keys.give_key(self._logo, keys.LOGO, self.tr("A PNG or JPEG picture for every sheet"))
        keys.show_key(self._name, keys.NAME, self.tr("The name on every sheet, from now on"))

    def _listen(self) -> None:
        self._paper.currentTextChanged.connect(self.changed)
        self._large.toggled.connect(self.changed)
        self._small.toggled.connect(self.changed)
        self._copies.valueChanged.connect(self._take_copies)
        self._name.editingFinished.connect(self._take_name)
        self._logo.clicked.connect(self._choose_logo)
        self._no_logo.clicked.connect(self._take_logo_off)
        for key, act in (
            (keys.PAPER, self._next_paper),
            (keys.COPIES, self._copies.setFocus),
            (keys.NAME, self._name.setFocus),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(act)

    def _first_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(label("quiet", self.tr("Paper")))
        row.addWidget(self._paper)
        row.addSpacing(8)
        row.addWidget(self._large)
        row.addWidget(self._small)
        row.addStretch(1)
        return row

    def _second_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(label("quiet", self.tr("Copies")))
        row.addWidget(self._copies)
        row.addSpacing(8)
        row.addWidget(self._name, 1)
        row.addWidget(self._no_logo)
        row.addWidget(self._logo)
        return row
