"""Fields of the planner: they tell each change at once, and are not written over while somebody types in them."""

from PySide6.QtCore import QTime, Signal, Slot
from PySide6.QtWidgets import QAbstractSpinBox, QSpinBox, QTimeEdit, QWidget

from ui.editor.undo_beyond import UndoBeyond

_FORMAT = "HH:mm"


class MinutesBox(QSpinBox):
    """Minutes within limits; told when they are typed to their end, or with each click."""

    wanted = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setProperty("role", "minutes")
        self.setKeyboardTracking(False)
        self.setCorrectionMode(QAbstractSpinBox.CorrectionMode.CorrectToNearestValue)
        self.valueChanged.connect(self.wanted)
        UndoBeyond(self)

    def show_minutes(self, minutes: int, least: int, most: int) -> None:
        """Show what is planned; nothing is told about it."""
        blocked = self.blockSignals(True)
        # What was planned before a limit was changed stays to be seen.
        self.setRange(min(least, minutes), max(most, minutes))
        self.setValue(minutes)
        self.blockSignals(blocked)
        self.setToolTip(self.tr("{0} to {1} min").format(least, most) if least < most else "")


class ClockField(QTimeEdit):
    """A time of day, told as `10:45`."""

    told = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setProperty("role", "time")
        self.setDisplayFormat(_FORMAT)
        self.setKeyboardTracking(False)
        self.setWrapping(True)
        self.timeChanged.connect(self._tell)
        UndoBeyond(self)

    @property
    def text_now(self) -> str:
        """What stands there, as `10:45`."""
        return self.time().toString(_FORMAT)

    def show_time(self, time: str) -> None:
        """Show a time; nothing is told about it."""
        blocked = self.blockSignals(True)
        self.setTime(QTime.fromString(time, _FORMAT))
        self.blockSignals(blocked)

    @Slot()
    def _tell(self) -> None:
        self.told.emit(self.text_now)
