"""The agenda at the left: what runs, what comes, and a way to go anywhere."""

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QListView, QWidget
from typing_extensions import override

from app.domain.console import AgendaRow, RowChange
from ui.console.agenda_delegate import AgendaDelegate
from ui.console.agenda_model import AgendaModel
from ui.theme.theme import Theme

_LEAST_WIDTH = 170


class AgendaList(QListView):
    """Follows the step that runs, except while the facilitator is choosing another one."""

    jump_requested = Signal(int)
    """Go to a step: its `SlotIndex`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = AgendaModel(self)
        self._painter = AgendaDelegate(theme, self)
        self.setModel(self._rows)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(self.tr("Agenda"))
        self.setMouseTracking(True)
        self.setMinimumWidth(_LEAST_WIDTH)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(self._jump)

    def show_rows(self, rows: tuple[AgendaRow, ...]) -> None:
        """Show the agenda and keep what runs in sight."""
        before = self._rows.row_at(self._rows.now_index())
        choosing = self.hasFocus() and self.currentIndex() != self._rows.now_index()
        self._rows.replace_rows(rows)
        now = self._rows.row_at(self._rows.now_index())
        if now is not None and (before is None or before.slot != now.slot):
            self.scheduleDelayedItemsLayout()
            if not choosing:
                self.follow()

    def show_changes(self, changes: tuple[RowChange, ...]) -> None:
        """Show before and after in the rows that a proposal concerns."""
        self._rows.replace_changes(changes)

    def show_theme(self, theme: Theme) -> None:
        """Paint with the colours of another theme."""
        self._painter.theme = theme
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def chosen_row(self) -> AgendaRow | None:
        """The row that is chosen."""
        return self._rows.row_at(self.currentIndex())

    @Slot()
    def follow(self) -> None:
        """Choose the step that runs and scroll to it."""
        now = self._rows.now_index()
        self.setCurrentIndex(now)
        self.scrollTo(now, QListView.ScrollHint.PositionAtCenter)

    @Slot(QModelIndex)
    def _jump(self, index: QModelIndex) -> None:
        row = self._rows.row_at(index)
        if row is not None and row.slot is not None and index != self._rows.now_index():
            self.jump_requested.emit(row.slot)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._jump(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Nothing: a note typed here by mistake must not choose a step that Enter would then go to."""

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.follow()
