"""A letter of the clicker in an empty note line: is it the button, or the first letter of a note?"""

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from app.domain.clicker import Button

_NEXT_LETTER_MS = 400
_AFTER_ALL_MS = 1_500


class LetterWait(QObject):
    """Waits a moment for a second letter; where a slow typist goes on later, the first is put back and not lost."""

    meant = Signal(object)
    """A `Button` was pressed; told once more where that was wrong, for what it did goes back and forth."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._field: QLineEdit | None = None
        self._letter = ""
        self._button = Button.BLACK
        self._waits = self._timer(_NEXT_LETTER_MS)
        self._waits.timeout.connect(self._was_button)
        self._may_go_on = self._timer(_AFTER_ALL_MS)

    def wait_for(self, field: QLineEdit, letter: str, button: Button) -> None:
        """A letter goes into an empty field."""
        self._may_go_on.stop()
        self._field, self._letter, self._button = field, letter, button
        self._waits.start()

    @property
    def is_waiting(self) -> bool:
        """Whether the letter in the field may be no part of a note."""
        return self._waits.isActive()

    def decide(self) -> None:
        """Wait no longer: another button was pressed, so the letter was one too."""
        if self.is_waiting:
            self._waits.stop()
            self._was_button()

    @Slot()
    def _was_button(self) -> None:
        """No second letter came: it was the button, and its letter is no part of a note."""
        field = self._field
        if field is not None and field.text() == self._letter:
            # As a key would, so that what is kept of the half-typed note is told; then undo forgets it, too.
            field.backspace()
            field.setText("")
            self.meant.emit(self._button)
            self._may_go_on.start()

    def goes_on(self, event: QKeyEvent) -> bool:
        """Another key comes to the field; True where it is the first one, held down, and not to be written again."""
        held = self._waits.isActive() and event.isAutoRepeat() and event.text() == self._letter
        if held or not event.text():
            return held
        self._waits.stop()
        if self._may_go_on.isActive() and event.text().isalpha() and self._field is not None:
            self._field.insert(self._letter)
            self.meant.emit(self._button)
        self._may_go_on.stop()
        return False

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        return timer
