"""Menus and shortcuts of a window, made from the table of actions."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from ui.actions import words
from ui.actions.assigned import KEYS
from ui.actions.spec import ActionId, ActionSpec, Group
from ui.actions.table import SPECS, TABLE

_OF_THE_CONSOLE = tuple(group for group in Group if group is not Group.PLAN)
"""The planner is a window of its own."""


class ActionSet(QObject):
    """The actions of one window: in its menus, with their shortcuts, answering through one signal."""

    chosen = Signal(str, int)
    """An action was asked for: `ActionId`, and which of its keys (from 1) if it is numbered, else 0."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._choices: dict[str, tuple[ActionId, int]] = {}
        self._by_id: dict[ActionId, list[QAction]] = {}
        self._one_signal = QActionGroup(self)
        self._one_signal.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        self._one_signal.triggered.connect(self._choose)
        for group in _OF_THE_CONSOLE:
            menu = window.menuBar().addMenu(words.group_title(group))
            menu.setToolTipsVisible(True)
            for spec in TABLE:
                if spec.group is group:
                    self._add(spec, menu)
        self._show_keys()
        KEYS.changed.connect(self._show_keys)

    def qt_action(self, action_id: ActionId) -> QAction:
        """The Qt action, the first one if it is numbered."""
        return self._by_id[action_id][0]

    def actions_of(self, action_id: ActionId) -> tuple[QAction, ...]:
        """All Qt actions of one that is numbered, in order."""
        return tuple(self._by_id[action_id])

    def choose(self, action_id: ActionId, number: int = 0) -> None:
        """Ask for an action as its key would."""
        self.chosen.emit(action_id.value, number)

    def set_enabled(self, action_id: ActionId, enabled: bool) -> None:
        """Let an action be asked for or not."""
        for action in self._by_id[action_id]:
            if action.isEnabled() != enabled:
                action.setEnabled(enabled)

    def name_what_follows(self, action_id: ActionId, what: str) -> None:
        """Say what an action would do now, as in `Undo: next step`; nothing puts back the plain title."""
        plain = words.title(action_id)
        self.qt_action(action_id).setText(f"{plain}: {what}" if what else plain)
        self.set_enabled(action_id, bool(what))

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        action_id, number = self._choices[action.objectName()]
        self.chosen.emit(action_id.value, number)

    def _add(self, spec: ActionSpec, menu: QMenu) -> None:
        if spec.numbered:
            submenu = menu.addMenu(words.title(spec.id))
            for number in range(1, len(spec.keys) + 1):
                submenu.addAction(self._new(spec, words.choice(spec, number), number))
        else:
            menu.addAction(self._new(spec, words.title(spec.id), 0))

    @Slot()
    def _show_keys(self) -> None:
        """Listen for the keys that are assigned now, and name them in menus and tool tips."""
        for action_id, actions in self._by_id.items():
            spec = SPECS[action_id]
            keys = [QKeySequence(key) for key in KEYS.keys_of(action_id)]
            for place, action in enumerate(actions):
                action.setToolTip(words.button_tip(action_id))
                if spec.is_shortcut:
                    action.setShortcuts([keys[place]] if spec.numbered else keys)
                else:
                    # A tab in the text shows the key in the menu without letting the window listen for it.
                    action.setText(f"{words.title(action_id)}\t{', '.join(words.keys_text(spec))}")

    def _new(self, spec: ActionSpec, text: str, number: int) -> QAction:
        action = QAction(text, self)
        action.setObjectName(f"{spec.id}.{number}")
        # A key held down, or a clicker that got stuck, would run through the whole day.
        action.setAutoRepeat(False)
        # No title may be taken for Quit or Preferences by the menu of a Mac: the table says where things are.
        action.setMenuRole(QAction.MenuRole.NoRole)
        self._one_signal.addAction(action)
        self._choices[action.objectName()] = (spec.id, number)
        self._by_id.setdefault(spec.id, []).append(action)
        return action
