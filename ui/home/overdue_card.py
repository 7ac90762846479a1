"""A session whose names were to be deleted by now, and the question what is to become of it."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.home.frames import OverdueCard
from ui.widgets.pieces import button, paragraph
from ui.widgets.row_of_buttons import RowOfButtons

WEEK, MONTH = 7, 30


class OverdueView(QFrame):
    """Nothing goes by itself: close down, keep longer, or look first."""

    close_down_requested = Signal(str)
    """The session is to be closed down: its `SessionId`."""

    keep_requested = Signal(str, int)
    """Keep the session longer: its `SessionId`, and for how many days from today."""

    results_requested = Signal(str)
    """Look at what the session brought: its `SessionId`."""

    def __init__(self, card: OverdueCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self._session = card.session
        words = self.tr("The names and notes of “{0}”, {1}, were to be deleted by {2}.")
        self._close_down = button(self.tr("Close down…"), "primary")
        week = button(self.tr("Keep a week longer"))
        month = button(self.tr("Keep 30 days longer"))
        results = button(self.tr("Look at the results"))
        self._close_down.clicked.connect(self._ask_to_close_down)
        results.clicked.connect(self._ask_for_results)
        week.clicked.connect(partial(self._ask_to_keep, WEEK))
        month.clicked.connect(partial(self._ask_to_keep, MONTH))
        ways = RowOfButtons()
        for choice in (self._close_down, week, month, results):
            ways.add_button(choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 14, 22, 14)
        column.setSpacing(10)
        column.addWidget(paragraph("subheading", words.format(card.title, card.held, card.day)))
        column.addWidget(ways)

    @Slot()
    def _ask_to_close_down(self) -> None:
        self.close_down_requested.emit(self._session)

    @Slot()
    def _ask_for_results(self) -> None:
        self.results_requested.emit(self._session)

    def _ask_to_keep(self, days: int) -> None:
        self.keep_requested.emit(self._session, days)
