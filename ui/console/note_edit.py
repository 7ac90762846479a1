"""The field in the note line where the text is typed."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal, Slot
from PySide6.QtGui import (
    QClipboard,
    QContextMenuEvent,
    QDropEvent,
    QGuiApplication,
    QHideEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from app.domain.pasted import has_lines
from ui.actions.assigned import KEYS
from ui.actions.spec import ActionId, Where

_HISTORY = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
_LONGEST = 1_000_000


def is_history(event: QEvent) -> bool:
    """Whether a key asks for undo or redo."""
    return isinstance(event, QKeyEvent) and any(event.matches(key) for key in _HISTORY)


class NoteEdit(QLineEdit):
    """A text field that leaves to the window the keys it has no use for, and lets no pasted line break slip in."""

    older_wished = Signal()
    """Up."""

    newer_wished = Signal()
    """Down."""

    lines_pasted = Signal(str)
    """A text with line breaks was pasted or dropped; it is not in the field."""

    shift_return_pressed = Signal()
    """Return with Shift, which is no `returnPressed`."""

    tab_taken = Signal()
    """Tab while there is something on offer."""

    composition_changed = Signal()
    """What an input method shows, but has not written yet, changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(_LONGEST)
        self.takes_tab = False
        """Whether Tab takes what is on offer instead of going on to the next field."""
        self.holds_more = False
        """Whether something waits here that is not in the text: a note that is corrected, pasted lines."""
        self._composed = ""

    def whole_text(self) -> str:
        """The text, with what an input method is still composing."""
        place = self.cursorPosition()
        return f"{self.text()[:place]}{self._composed}{self.text()[place:]}"

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and self._has_no_use_for(event):
            event.ignore()
            return False
        if self.takes_tab and isinstance(event, QKeyEvent) and _is_plain_tab(event):
            self.tab_taken.emit()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        asked = KEYS.action_at(Where.NOTE_LINE, event.keyCombination())
        if asked is ActionId.EDIT_LAST or (event.key() == Qt.Key.Key_Up and self.holds_more):
            self.older_wished.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.newer_wished.emit()
        elif shift and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.shift_return_pressed.emit()
        elif is_history(event) and self.echoMode() is not QLineEdit.EchoMode.Normal:
            # Where dots are shown, Qt would take the whole text away instead of the last change.
            event.accept()
        elif event.matches(QKeySequence.StandardKey.Paste) and self._held_lines():
            self._paste_lines()
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in menu.actions():
            if action.objectName() == "edit-paste" and self._held_lines():
                action.triggered.disconnect()
                action.triggered.connect(self._paste_lines)
        menu.popup(event.globalPos())

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        text = event.mimeData().text()
        if not has_lines(text):
            super().dropEvent(event)
            return
        # A copy: the program that it was dragged from must not take it away there.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.lines_pasted.emit(text)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        selection = QGuiApplication.clipboard()
        if event.button() == Qt.MouseButton.MiddleButton and selection.supportsSelection():
            text = selection.text(QClipboard.Mode.Selection)
            if has_lines(text):
                self.lines_pasted.emit(text)
                return
        super().mouseReleaseEvent(event)

    @override
    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        if event.preeditString() != self._composed:
            self._composed = event.preeditString()
            self.composition_changed.emit()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._write_composition()
        super().hideEvent(event)

    def _write_composition(self) -> None:
        """Keep what was being composed: a step that closes the line must not swallow it."""
        if self._composed:
            written = QInputMethodEvent("", [])
            written.setCommitString(self._composed)
            QCoreApplication.sendEvent(self, written)
            QGuiApplication.inputMethod().reset()

    def _held_lines(self) -> bool:
        return has_lines(QGuiApplication.clipboard().text())

    @Slot()
    def _paste_lines(self) -> None:
        self.lines_pasted.emit(QGuiApplication.clipboard().text())

    def _has_no_use_for(self, event: QEvent) -> bool:
        # With nothing typed to take back, undo and redo are those of the session.
        return not self.text() and not self.isUndoAvailable() and is_history(event)


def _is_plain_tab(event: QKeyEvent) -> bool:
    pressed = event.type() == QEvent.Type.KeyPress
    return pressed and event.key() == Qt.Key.Key_Tab and event.modifiers() == Qt.KeyboardModifier.NoModifier
