"""A button that is one of the actions."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from ui.actions import words
from ui.actions.menu import ActionSet
from ui.actions.spec import ActionId


class ActionButton(QPushButton):
    """Asks for an action; its tool tip shows the keys, and it can be pressed whenever the action can."""

    def __init__(self, actions: ActionSet, action_id: ActionId, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = words.title(action_id)
        self.setText(text or self._title)
        self.setToolTip(words.button_tip(action_id))
        # A click must not take the focus out of the note line.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        action = actions.qt_action(action_id)
        self.setEnabled(action.isEnabled())
        self.clicked.connect(action.trigger)
        action.enabledChanged.connect(self.setEnabled)

    @override
    def setText(self, text: str) -> None:
        """Say something else; heard alone, a short word has its action behind it."""
        super().setText(text)
        self.setAccessibleName(text if text == self._title else f"{text}: {self._title}")
