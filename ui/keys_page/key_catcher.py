"""A field that hears every key, whatever it does elsewhere."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from ui.actions.pressed import key_pressed


class KeyCatcher(QLabel):
    """While it has the keyboard, each key that is pressed is told and does nothing else, not even Tab."""

    caught = Signal(str)
    """A key, as the table of actions writes it; empty for one that says nothing by itself, Shift left out."""

    left = Signal()
    """The keyboard went elsewhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "catcher")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setMargin(10)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def listen(self, question: str) -> None:
        """Ask for a key."""
        self.setText(question)
        self.setAccessibleName(question)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._hear(event)
            return True
        return super().event(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.left.emit()

    def _hear(self, event: QKeyEvent) -> None:
        key = key_pressed(event)
        # A clicker may hold Ctrl for Ctrl+B: what is only held is not yet a key.
        if not event.isAutoRepeat() and (key or event.key() not in _HELD):
            self.caught.emit(key)


_HELD = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_Super_L,
    Qt.Key.Key_Super_R,
)
