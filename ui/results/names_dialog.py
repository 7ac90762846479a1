"""Shows what will read otherwise when names are taken out, before anything is done."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.domain.anonymising import Change
from ui.console.looks import label
from ui.help.asking import offer_help
from ui.theme.text_size import SIZE
from ui.widgets.pieces import answers, button, paragraph
from ui.widgets.within_screen import keep_within_screen


class NamesDialog(QDialog):
    """A table of before and after; nothing is done before Take names out is pressed."""

    confirmed = Signal()
    """Names are to be taken out."""

    def __init__(self, changes: tuple[Change, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        offer_help(self)
        self.setWindowTitle(self.tr("Take names out"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(SIZE.grown(860), SIZE.grown(560))
        keep_within_screen(self, QSize(640, 480))
        self._table = QTableWidget(len(changes), 2)
        self._fill(changes)
        self._cancel = button(self.tr("Cancel"))
        self._go = button(self.tr("Take names out"), "primary")
        self._cancel.clicked.connect(self.reject)
        self._go.clicked.connect(self._confirm)
        self._lay_out(len(changes))
        self._cancel.setDefault(True)
        self._cancel.setFocus()

    @Slot()
    def _confirm(self) -> None:
        self.accept()
        self.confirmed.emit()

    def _fill(self, changes: tuple[Change, ...]) -> None:
        table = self._table
        table.setAccessibleName(self.tr("What will read otherwise"))
        table.setHorizontalHeaderLabels([self.tr("Now"), self.tr("Afterwards")])
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for row, change in enumerate(changes):
            for column, text in enumerate((change.before, change.after)):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                table.setItem(row, column, item)
        table.setCurrentCell(0, 0)

    def _lay_out(self, count: int) -> None:
        if count == 1:
            what = self.tr("1 text will read otherwise. Look it through; notes that tell more can be corrected first.")
        else:
            what = self.tr(
                "{0} texts will read otherwise. Look them through; notes that tell more can be corrected first."
            ).format(count)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(label("heading", self.tr("Seat numbers in place of names")))
        column.addWidget(paragraph("plain", what))
        column.addWidget(self._table, 1)
        column.addWidget(
            paragraph(
                "quiet",
                self.tr(
                    "Teams, wishes and what was removed go too, and so do the sheets saved beside the session and the"
                    " remembered list of these people. Nothing brings names back, and what was done before cannot be"
                    " undone any more."
                ),
            )
        )
        column.addLayout(answers(self._cancel, self._go))
