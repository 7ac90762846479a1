"""A button that is one of the actions."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from ui.actions import words
from ui.actions.assigned import KEYS
from ui.actions.menu import ActionSet
from ui.actions.spec import ActionId


class ActionButton(QPushButton):
    """Asks for an action; its tool tip shows the keys, and it can be pressed whenever the action can.

    `{0}` in its text is the first of the keys.
    """

    def __init__(self, actions: ActionSet, action_id: ActionId, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action_id = action_id
        self._title = words.title(action_id)
        self._words = ""
        self.setText(text or self._title)
        KEYS.changed.connect(self._name_keys)
        # A click must not take the focus out of the note line.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        action = actions.qt_action(action_id)
        self.setEnabled(action.isEnabled())
        self.clicked.connect(action.trigger)
        action.enabledChanged.connect(self.setEnabled)

    @override
    def setText(self, text: str) -> None:
        """Say something else; heard alone, a short word has its action behind it."""
        if text != self._words:
            self._words = text
            self._name_keys()

    @Slot()
    def _name_keys(self) -> None:
        said = self._words.replace("{0}", words.key_of(self._action_id))
        super().setText(said)
        self.setAccessibleName(said if said == self._title else f"{said}: {self._title}")
        self.setToolTip(words.button_tip(self._action_id))
