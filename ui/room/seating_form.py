"""The fields in which a room is measured, with a sentence that says at once who can read the stage."""

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDoubleSpinBox, QFormLayout, QSpinBox, QVBoxLayout, QWidget

from app.domain.legibility import Verdict, distance_of, legibility
from app.domain.venue import FARTHEST, HIGHEST, LOWEST, NEAREST, WIDEST_MARGIN, Seating, Venue
from ui.console.looks import label, set_look
from ui.room.seating_words import seating_words
from ui.widgets.pieces import paragraph


class SeatingForm(QWidget):
    """Last row (in rows of chairs or in metres, as one likes), picture height and margin of one venue."""

    changed = Signal(object)
    """The venue as the fields now say it: a `Venue`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._venue = Venue()
        self._rows = QSpinBox()
        self._rows.setRange(Seating(NEAREST).chairs, Seating(FARTHEST).chairs)
        self._depth = _metres(NEAREST, FARTHEST)
        self._height = _metres(LOWEST, HIGHEST)
        self._height.setSingleStep(0.05)
        self._height.setDecimals(2)
        self._margin = QSpinBox()
        self._margin.setRange(0, round(WIDEST_MARGIN * 100))
        self._margin.setSuffix(self.tr(" %"))
        self._says = paragraph()
        self._lay_out()
        self._rows.valueChanged.connect(self._take_rows)
        for field in (self._depth, self._height, self._margin):
            field.valueChanged.connect(self._take_fields)
        for field in (self._rows, self._depth, self._height, self._margin):
            # What is half typed is not yet a room.
            field.setKeyboardTracking(False)
        self.show_venue(self._venue)

    @property
    def venue(self) -> Venue:
        """The venue as the fields say it."""
        return self._venue

    def show_venue(self, venue: Venue) -> None:
        """Fill the fields; nothing is told about it."""
        self._venue = venue
        fields = (self._rows, self._depth, self._height, self._margin)
        before = [field.blockSignals(True) for field in fields]
        self._rows.setValue(venue.seating.chairs)
        self._depth.setValue(venue.seating.depth)
        self._height.setValue(venue.seating.height)
        self._margin.setValue(round(venue.margin * 100))
        for field, blocked in zip(fields, before, strict=True):
            field.blockSignals(blocked)
        self._say()

    @Slot(int)
    def _take_rows(self, rows: int) -> None:
        self._depth.setValue(distance_of(rows))

    @Slot()
    def _take_fields(self) -> None:
        """Fields that still say what the venue says rounded leave it as it is."""
        seating = self._venue.seating
        depth = _kept(seating.depth, self._depth)
        height = _kept(seating.height, self._height)
        margin = self._venue.margin
        if self._margin.value() != round(margin * 100):
            margin = self._margin.value() / 100
        self.show_venue(replace(self._venue, seating=Seating(depth, height), margin=margin))
        self.changed.emit(self._venue)

    def _say(self) -> None:
        seating = self._venue.seating
        self._says.setText(seating_words(seating))
        good = legibility(seating).verdict is not Verdict.TOO_FAR
        set_look(self._says, role="" if good else "warning")

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.addRow(self.tr("Last row, counted in chairs"), self._rows)
        form.addRow(self.tr("or in metres from the picture"), self._depth)
        form.addRow(self.tr("Height of the picture"), self._height)
        form.addRow(self.tr("Edge that the projector cuts off"), self._margin)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        hint = self.tr(
            "Count the chairs that fit between the picture and the last row: 0.9 m each, with room for knees."
        )
        column.addWidget(label("quiet", hint, wrap=True))
        column.addLayout(form)
        column.addWidget(self._says)


def _metres(least: float, most: float) -> QDoubleSpinBox:
    field = QDoubleSpinBox()
    field.setRange(least, most)
    field.setDecimals(1)
    field.setSingleStep(0.5)
    field.setSuffix(" m")
    return field


def _kept(value: float, field: QDoubleSpinBox) -> float:
    """What is known exactly, as long as the field shows it."""
    return value if round(value, field.decimals()) == round(field.value(), field.decimals()) else field.value()
