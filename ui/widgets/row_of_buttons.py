"""Buttons in a row, or in as many rows as they need where it is short."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QWidget
from typing_extensions import override


class RowOfButtons(QWidget):
    """Asks for no more width than its widest button has."""

    def __init__(self, spacing: int = 10, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: list[QAbstractButton] = []
        self._shown: list[QAbstractButton] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(spacing)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)

    def add_button(self, made: QAbstractButton) -> None:
        """Put a button after the others."""
        self._buttons.append(made)
        self._shown.append(made)
        self._columns = 0
        self._arrange()

    def show_only(self, *wanted: QAbstractButton) -> None:
        """Show these of the buttons, side by side, and no others."""
        self._shown = [each for each in self._buttons if each in wanted]
        for each in self._buttons:
            each.setVisible(each in wanted)
        self._columns = 0
        self._arrange()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def minimumSizeHint(self) -> QSize:
        widest = max((each.sizeHint().width() for each in self._shown), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def _arrange(self) -> None:
        """All in one row, else in two columns, else one below the other."""
        columns = next((count for count in (len(self._shown), 2) if self._fits(count)), 1)
        if columns == self._columns:
            return
        self._columns = columns
        for place, each in enumerate(self._shown):
            self._grid.addWidget(each, place // columns, place % columns)
        self.updateGeometry()

    def _fits(self, columns: int) -> bool:
        widths = [each.sizeHint().width() for each in self._shown]
        needed = sum(max(widths[column::columns]) for column in range(min(columns, len(widths))))
        return needed + self._grid.spacing() * (columns - 1) <= self.width()
