"""A list of rows as every panel shows it; what is chosen and what is in sight stays so when rows come and go."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QListView, QWidget
from typing_extensions import override

from ui.console.panels.row_delegate import RowDelegate, row_height
from ui.console.panels.row_model import ROW_ROLE, Row, RowModel
from ui.theme.fonts import interface_font
from ui.theme.theme import Theme

__all__ = ["ROW_ROLE", "Row", "RowList"]

_MARGIN = 16


class RowList(QListView):
    """A list of rows that keeps the chosen thing chosen, and in its place, when rows come and go."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model_of_rows = RowModel(self)
        self._painter = RowDelegate(theme, self)
        self.setModel(self.model_of_rows)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setMinimumHeight(60)
        self.newest_first = False
        """Whether the newest row is chosen and in sight until somebody chooses another."""
        self.when_empty = ""
        """What is said in place of rows."""

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show other rows; what was chosen stays chosen if it is still there, and nothing moves under the hand."""
        before = self.model_of_rows.rows
        if rows == before:
            return
        place, chosen = self.currentIndex().row(), self._chosen_names()
        name = before[place].name if 0 <= place < len(before) else ""
        anchor = self._anchor(name, {row.name for row in rows})
        self.model_of_rows.replace_rows(rows)
        if self.newest_first and place <= 0 and len(chosen) < 2 and not self.hasFocus():
            self.choose_row(0)
            self.scrollToTop()
            return
        self._choose_again(name, chosen, place)
        self._keep_in_place(anchor)

    def choose_row(self, number: int) -> None:
        """Choose one row and no other."""
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self.model_of_rows.index(number), flag)

    def chosen(self) -> object:
        """What the current row stands for."""
        row = self.currentIndex().data(ROW_ROLE)
        return row.thing if isinstance(row, Row) else None

    def chosen_rows(self) -> tuple[Row, ...]:
        """The chosen rows from top to bottom; where none is chosen the current one."""
        numbers = sorted(index.row() for index in self.selectionModel().selectedRows())
        rows = [self.model_of_rows.row_at(number) for number in numbers or [self.currentIndex().row()]]
        return tuple(row for row in rows if row is not None)

    def tick_chosen(self, ticks: bool) -> None:
        """Give each chosen row a tick, because there are several."""
        if self._painter.ticks != ticks:
            self._painter.ticks = ticks
            self.viewport().update()

    def show_theme(self, theme: Theme) -> None:
        """Paint with the colours of another theme."""
        self._painter.theme = theme
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.model_of_rows.rows or not self.when_empty:
            return
        painter = QPainter(self.viewport())
        painter.setFont(interface_font(15))
        painter.setPen(self._painter.theme.color("text-quiet"))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        room = self.viewport().rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        painter.drawText(room, flags, self.when_empty)

    def _chosen_names(self) -> set[str]:
        rows = self.model_of_rows.rows
        return {rows[index.row()].name for index in self.selectionModel().selectedRows() if index.row() < len(rows)}

    def _choose_again(self, name: str, chosen: set[str], place: int) -> None:
        rows = self.model_of_rows.rows
        places = {row.name: number for number, row in enumerate(rows)}
        number = places.get(name, min(max(place, 0), len(rows) - 1))
        selection = QItemSelection()
        for each in {places[one] for one in chosen if one in places} or {number}:
            index = self.model_of_rows.index(each)
            selection.select(index, index)
        model = self.selectionModel()
        model.setCurrentIndex(self.model_of_rows.index(number), QItemSelectionModel.SelectionFlag.NoUpdate)
        model.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _anchor(self, current: str, still_there: set[str]) -> tuple[str, int] | None:
        """A row in sight that stays, and how far below the upper edge it lies: the current one if it can be."""
        seen = []
        first = self.verticalScrollBar().value() // row_height()
        for number in range(first, first + self.viewport().height() // row_height() + 1):
            row = self.model_of_rows.row_at(number)
            if row is not None and row.name in still_there:
                seen.append((row.name, number * row_height() - self.verticalScrollBar().value()))
        return next((each for each in seen if each[0] == current), seen[0] if seen else None)

    def _keep_in_place(self, anchor: tuple[str, int] | None) -> None:
        if anchor is None:
            return
        name, below = anchor
        number = next(n for n, row in enumerate(self.model_of_rows.rows) if row.name == name)
        # The length of the scroll bar is only known once the new rows are laid out.
        self.doItemsLayout()
        self.updateGeometries()
        self.verticalScrollBar().setValue(number * row_height() - below)
