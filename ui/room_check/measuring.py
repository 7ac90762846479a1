"""The page of the room check on which the room is measured."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractSpinBox, QVBoxLayout, QWidget

from app.domain.venue import Venue
from ui.console.looks import label
from ui.room.seating_form import SeatingForm


class MeasuringPage(QWidget):
    """The fields of a room, with the way back in words."""

    changed = Signal(object)
    """The venue as it is measured now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = SeatingForm()
        self._form.changed.connect(self.changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 16, 8)
        column.setSpacing(14)
        column.addWidget(label("heading", self.tr("How far away is the last row, and how high is the picture?")))
        column.addWidget(self._form)
        column.addWidget(label("quiet", self.tr("Enter or Esc: back to the list.")))
        column.addStretch(1)

    def show_venue(self, venue: Venue) -> None:
        """Fill the fields."""
        self._form.show_venue(venue)

    def take_focus(self) -> None:
        """Put the keyboard into the first field."""
        fields = self._form.findChildren(QAbstractSpinBox)
        if fields:
            fields[0].setFocus()
            fields[0].selectAll()
