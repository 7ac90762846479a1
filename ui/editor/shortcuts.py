"""The keys of an editor's window, as they are assigned now."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ui.actions.assigned import KEYS
from ui.actions.spec import ActionId, Where
from ui.actions.table import TABLE

_ALSO = (ActionId.UNDO, ActionId.REDO)


class EditorShortcuts(QObject):
    """Hears what belongs to a window and to the whole program, while it is in front."""

    pressed = Signal(str, int)
    """An action was asked for: its `ActionId`, and which of its keys, from 1, where it is numbered."""

    def __init__(self, window: QWidget, places: tuple[Where, ...], also: tuple[ActionId, ...] = ()) -> None:
        """Hear all actions of these places, and some others."""
        super().__init__(window)
        self._places, self._others = places, (*_ALSO, *also)
        self._window = window
        self._made: list[QShortcut] = []
        self._listen()
        KEYS.changed.connect(self._listen)

    @Slot()
    def _listen(self) -> None:
        for old in self._made:
            old.setEnabled(False)
            old.deleteLater()
        self._made = []
        for spec in TABLE:
            if spec.where in self._places or spec.id in self._others:
                for number, key in enumerate(KEYS.keys_of(spec.id), start=1):
                    shortcut = QShortcut(QKeySequence(key), self._window)
                    shortcut.activated.connect(partial(self._tell, spec.id, number if spec.numbered else 0))
                    self._made.append(shortcut)

    def _tell(self, action: ActionId, number: int) -> None:
        self.pressed.emit(action.value, number)
