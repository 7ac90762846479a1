"""A field for one count."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from ui.console.note_edit import is_history
from ui.theme.text_size import keep_width

_MOST = 9999
_BY_ONE = {"+": 1, "=": 1, "-": -1, "−": -1}


class CountField(QLineEdit):
    """Takes digits, + and −; what is being typed is never replaced by a frame that comes meanwhile."""

    count_given = Signal(int, int)
    """Another count was typed: the option and the count."""

    step_wished = Signal(int, int)
    """Enter or an arrow: the option, and how many lines to go on (or back, where negative)."""

    letter_typed = Signal(str)
    """A letter: it is no part of a count, and may choose another line."""

    def __init__(self, option: int, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.option = option
        self._shown = 0
        self._asked: int | None = None
        self.setText("0")
        self.setAccessibleName(self.tr("Count for {0}").format(name))
        self.setValidator(QIntValidator(0, _MOST, self))
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        keep_width(self, 84)
        self.editingFinished.connect(self.give)

    def show_count(self, count: int, *, closed: bool = False) -> None:
        """Show a count, unless another one is being typed."""
        if not self.isModified():
            self._shown = count
            self._asked = None
            if self.text() != str(count):
                self.setText(str(count))
        self.setReadOnly(closed)

    @Slot()
    def give(self) -> None:
        """Ask for the count that was typed, if it is another one."""
        typed = int(self.text() or 0)
        changed = self.isModified() and typed != self._shown
        self.setModified(False)
        if changed:
            # Back to what is known until the answer comes: a refused count must not look counted.
            self.setText(str(self._shown))
            self.count_given.emit(self.option, typed)

    @override
    def event(self, event: QEvent) -> bool:
        # With no count half typed, undo and redo are those of the session.
        if event.type() == QEvent.Type.ShortcutOverride and not self.isModified() and is_history(event):
            event.ignore()
            return False
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps: dict[int, int] = {Qt.Key.Key_Return: 1, Qt.Key.Key_Enter: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        step = steps.get(event.key())
        text = event.text()
        if step is not None:
            self.give()
            self.step_wished.emit(self.option, step)
        elif text and text in _BY_ONE and not self.isReadOnly():
            self._count_on(_BY_ONE[text])
        elif text.isalpha() and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            self.give()
            self.letter_typed.emit(text.lower())
        else:
            super().keyPressEvent(event)

    def _count_on(self, by: int) -> None:
        """Count on from what was typed or last asked for: the keys may be quicker than the frames."""
        known = self._shown if self._asked is None else self._asked
        count = max(0, (int(self.text() or 0) if self.isModified() else known) + by)
        self.setModified(False)
        if count != known:
            self._asked = count
            self.count_given.emit(self.option, count)
