"""Lets Ctrl+Z go beyond a field: what was typed there first, then what was done to the day or the exercise."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QPlainTextEdit
from typing_extensions import override


class UndoBeyond(QObject):
    """A field claims undo and redo from the window even where it has nothing to take back; this one lets go then."""

    def __init__(self, field: QLineEdit | QAbstractSpinBox | QPlainTextEdit) -> None:
        super().__init__(field)
        self._text = field.lineEdit() if isinstance(field, QAbstractSpinBox) else field
        field.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        can_undo, can_redo = self._can()
        undo = event.matches(QKeySequence.StandardKey.Undo) and not can_undo
        redo = event.matches(QKeySequence.StandardKey.Redo) and not can_redo
        if undo or redo:
            event.ignore()
        return undo or redo

    def _can(self) -> tuple[bool, bool]:
        if isinstance(self._text, QPlainTextEdit):
            document = self._text.document()
            return document.isUndoAvailable(), document.isRedoAvailable()
        return self._text.isUndoAvailable(), self._text.isRedoAvailable()
