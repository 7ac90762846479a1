"""The fields beside the roster: when, where, threes, and the words that exercises leave open."""

from PySide6.QtCore import QDate, Qt, QTime, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QDateEdit,
    QFormLayout,
    QFrame,
    QLineEdit,
    QRadioButton,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.domain.instants import Instant, exact_text, length_text, local_time
from app.domain.vocabulary import TrioRule
from ui.console.looks import label
from ui.home.frames import Day, PlaceholderField, StartFrame
from ui.home.times import day_of, default_start, delete_day, meant_start
from ui.widgets.pieces import card, paragraph


def _form(frame: QFrame) -> QFormLayout:
    form = QFormLayout()
    form.setHorizontalSpacing(16)
    form.setVerticalSpacing(10)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    column = frame.layout()
    assert isinstance(column, QVBoxLayout)
    column.addLayout(form)
    return form


class WhenAndWhere(QWidget):
    """Start time, facilitator, place, and the day by which personal data is gone."""

    changed = Signal()
    """The start is another one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame: StartFrame | None = None
        self._begin = QTimeEdit()
        self._begin.setDisplayFormat("HH:mm")
        self._delete = QDateEdit()
        self._delete.setDisplayFormat(self.tr("d MMM yyyy"))
        for field in (self._begin, self._delete):
            field.setAlignment(Qt.AlignmentFlag.AlignCenter)
            field.setCorrectionMode(QAbstractSpinBox.CorrectionMode.CorrectToNearestValue)
        self._facilitator = QLineEdit()
        self._place = QLineEdit()
        for line in (self._facilitator, self._place):
            line.setMaxLength(200)
        whole = card(label("heading", self.tr("When and where?")))
        form = _form(whole)
        form.addRow(self.tr("Starts at"), self._begin)
        form.addRow(self.tr("Facilitator"), self._facilitator)
        form.addRow(self.tr("Place"), self._place)
        form.addRow(self.tr("Delete names by"), self._delete)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(whole)
        self._begin.timeChanged.connect(self.changed)

    @property
    def start(self) -> Instant:
        """The moment it is to start."""
        assert self._frame is not None
        time = self._begin.time()
        return meant_start(self._frame.now, self._frame.utc_offset, time.hour(), time.minute())

    @property
    def facilitator(self) -> str:
        """Who runs it."""
        return self._facilitator.text().strip()

    @property
    def place(self) -> str:
        """Where it is."""
        return self._place.text().strip()

    @property
    def delete_by(self) -> str:
        """The day as `2026-12-21`."""
        return self._delete.date().toString(Qt.DateFormat.ISODate)

    def show_frame(self, frame: StartFrame) -> None:
        """Fill in what is known; a name or place that was typed stays."""
        self._frame = frame
        begin = local_time(default_start(frame.now, frame.utc_offset, frame.workshop.start), frame.utc_offset)
        self._begin.setTime(QTime(begin.hour, begin.minute))
        today = day_of(frame.now, frame.utc_offset)
        last = delete_day(frame.now, frame.utc_offset, frame.keep_days)
        self._delete.setMinimumDate(QDate(today.year, today.month, today.day))
        self._delete.setDate(QDate(last.year, last.month, last.day))
        # What was planned with a workshop of one's own comes before what was typed for another one.
        self._facilitator.setText((frame.own and frame.facilitator) or self.facilitator or frame.facilitator)
        self._place.setText((frame.own and frame.place) or self.place or frame.place)


class TrioChoice(QWidget):
    """How the one group of three gets fair time; asked only when the number is odd."""

    changed = Signal()
    """Another rule was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._split = QRadioButton()
        self._third = QRadioButton()
        why = self.tr("The number is odd, so one group will be three. The screen tells it whose turn it is.")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(
            card(label("heading", self.tr("One group of three")), paragraph("quiet", why), self._split, self._third)
        )
        for each in (self._split, self._third):
            each.toggled.connect(self._take_tab)
        self._third.toggled.connect(self.changed)

    @property
    def rule(self) -> TrioRule:
        """What was chosen."""
        return TrioRule.THIRD_TURN if self._third.isChecked() else TrioRule.SPLIT

    def show_frame(self, frame: StartFrame) -> None:
        """Offer the workshop's own rule first."""
        self.show_day(frame.day)
        own = self._third if frame.workshop.trio_rule is TrioRule.THIRD_TURN else self._split
        own.setChecked(True)

    def show_day(self, day: Day) -> None:
        """Say what each way of fair time costs on this day."""
        each = exact_text(day.third_each)
        self._split.setText(self.tr("Share the time of two: {0} each; the end stays").format(each))
        self._third.setText(self.tr("A full third turn for all: {0} more").format(length_text(day.third_turn)))

    @Slot()
    def _take_tab(self) -> None:
        """Tab goes to the way that is chosen; the arrow keys go from one to the other."""
        for each in (self._split, self._third):
            policy = Qt.FocusPolicy.StrongFocus if each.isChecked() else Qt.FocusPolicy.ClickFocus
            each.setFocusPolicy(policy)


class SampledField(QLineEdit):
    """A line for own words; Down and Up go through ready ones, and back to what was there before."""

    def __init__(self, text: str, samples: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setCursorPosition(0)
        self._offered = (text, *samples)
        self._at = 0
        self.textEdited.connect(self._keep)
        if samples:
            self.setPlaceholderText(self.tr("Such as: {0}   (↓ for more)").format(samples[0]))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        self._at = (self._at + step) % len(self._offered)
        self.setText(self._offered[self._at])
        self.setCursorPosition(0)

    @Slot(str)
    def _keep(self, text: str) -> None:
        """What was typed is the first of what is offered."""
        self._offered, self._at = (text, *self._offered[1:]), 0


class Words(QWidget):
    """The words that exercises leave open, such as the question of the day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: dict[str, QLineEdit] = {}
        self._whole: QFrame | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @property
    def filled(self) -> tuple[tuple[str, str], ...]:
        """The names with their words."""
        return tuple((name, field.text().strip()) for name, field in self._fields.items())

    def show_placeholders(self, placeholders: tuple[PlaceholderField, ...]) -> None:
        """Show a field for each; without any there is no card."""
        if self._whole is not None:
            self._column.removeWidget(self._whole)
            self._whole.hide()
            self._whole.deleteLater()
        self._whole = card(label("heading", self.tr("Words for the room")), spacing=6)
        self._fields = {}
        column = self._whole.layout()
        assert column is not None
        for each in placeholders:
            field = SampledField(each.value, each.samples)
            name = self.tr("{0}, for “{1}”").format(each.name.replace("_", " ").capitalize(), each.where)
            field.setAccessibleName(name)
            column.addWidget(paragraph("quiet", name))
            column.addWidget(field)
            self._fields[each.name] = field
        self._column.addWidget(self._whole)
        self.setVisible(bool(placeholders))
