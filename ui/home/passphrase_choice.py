"""The passphrase on the start page: off unless it is chosen, and typed twice."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from ui.console.looks import label
from ui.widgets.pieces import card, paragraph

SHORTEST = 8


class PassphraseChoice(QWidget):
    """Says before anything is typed what a passphrase keeps closed, and that nobody brings a lost one back."""

    changed = Signal()
    """Something else was typed or chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted = QCheckBox(self.tr("Lock this session with a passphrase"))
        self._first, self._second = QLineEdit(), QLineEdit()
        self._show = QCheckBox(self.tr("Show what I type"))
        self._details = self._make_details()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card(label("heading", self.tr("Passphrase")), self._wanted, self._details))
        self._wanted.toggled.connect(self._follow)
        self._show.toggled.connect(self._show_typed)
        for line in (self._first, self._second):
            line.setEchoMode(QLineEdit.EchoMode.Password)
            line.textChanged.connect(self.changed)
        self._details.hide()

    @property
    def passphrase(self) -> str:
        """What was typed; empty where the session is not to be locked."""
        return self._first.text() if self._wanted.isChecked() else ""

    @property
    def problem(self) -> str:
        """A sentence on what is still wrong, or nothing."""
        if not self._wanted.isChecked():
            return ""
        if len(self._first.text()) < SHORTEST:
            return self.tr("The passphrase needs at least {0} letters; four words are a good one.").format(SHORTEST)
        if self._first.text() != self._second.text():
            return self.tr("The passphrase is not the same both times.")
        return ""

    def want(self) -> None:
        """Choose that the session is to be locked."""
        self._wanted.setChecked(True)

    def focus_problem(self) -> None:
        """Put the keyboard where something is wrong."""
        short = len(self._first.text()) < SHORTEST
        (self._first if short else self._second).setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Forget what was typed: its session has begun."""
        self._wanted.setChecked(False)
        self._show.setChecked(False)
        for line in (self._first, self._second):
            line.clear()

    @Slot(bool)
    def _follow(self, wanted: bool) -> None:
        self._details.setVisible(wanted)
        if wanted:
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    @Slot(bool)
    def _show_typed(self, shown: bool) -> None:
        for line in (self._first, self._second):
            line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def _make_details(self) -> QWidget:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(self.tr("Passphrase"), self._first)
        form.addRow(self.tr("Once more"), self._second)
        form.addRow("", self._show)
        details = QWidget()
        column = QVBoxLayout(details)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(form)
        lost = self.tr("A lost passphrase cannot be brought back by anybody, nor the session with it.")
        column.addWidget(paragraph("warning", lost))
        kept = self.tr(
            "Names, notes, half-typed lines and evaluation forms are then kept sealed. This list of people,"
            " your name and the place are not remembered, and a remembered list of the same people goes."
            " Home shows only the day. Sheets and files that you save or print are not locked."
        )
        column.addWidget(paragraph("quiet", kept))
        return details
