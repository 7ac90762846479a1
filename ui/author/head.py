"""The top of the form: what the exercise is called, whether it can be run, and what can be done with it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.actions.assigned import KEYS
from ui.actions.spec import ActionId
from ui.actions.words import button_tip, key_of
from ui.author.frames import AuthorFrame
from ui.console.looks import ElidedLabel, label, set_look
from ui.plan.fields import PlanLine
from ui.widgets.pieces import button


class AuthorHead(QWidget):
    """Two rows: the title with the ways on, and what the exercise is fit for."""

    title_typed = Signal(str)
    """It is to be called otherwise."""

    action_requested = Signal(str)
    """A button was pressed: its `ActionId`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = PlanLine(self.tr("Title of the exercise"))
        self.title.setProperty("role", "plan-title")
        self._state = ElidedLabel("subheading")
        self._saved = label("small")
        self._buttons = {action: button(words, role) for action, words, role in self._ways()}
        for action, way in self._buttons.items():
            way.setObjectName(action.value)
            way.clicked.connect(self._ask)
        self._name_keys()
        KEYS.changed.connect(self._name_keys)
        self._lay_out()
        self.title.typed.connect(self._ask_for_title)

    def show_exercise(self, frame: AuthorFrame) -> None:
        """Show the exercise as it is written now."""
        self.title.show_text(frame.exercise.title)
        self._saved.setText(self.tr("saved {0}").format(frame.saved) if frame.saved else self.tr("nothing changed yet"))
        number = len(frame.faults)
        if not number:
            said = self.tr("Ready to be run")
        elif number == 1:
            said = self.tr("A draft, not offered for running: one thing to mend")
        else:
            said = self.tr("A draft, not offered for running: {0} things to mend").format(number)
        self._state.show_text(said)
        set_look(self._state, role="danger" if number else "calm")
        mend = self._buttons[ActionId.FORM_MEND]
        if not number and mend.hasFocus():
            self.title.setFocus()
        mend.setVisible(bool(number))
        self._buttons[ActionId.HAND_ON].setEnabled(not number)
        self._name_what_follows(frame)

    def _ways(self) -> tuple[tuple[ActionId, str, str], ...]:
        return (
            (ActionId.HOME, self.tr("‹ Back"), "link"),
            (ActionId.UNDO, self.tr("Undo"), ""),
            (ActionId.REDO, self.tr("Redo"), ""),
            (ActionId.PLAN_VERSIONS, self.tr("Versions…"), ""),
            (ActionId.HAND_ON, self.tr("Hand on…"), ""),
            (ActionId.FORM_MEND, self.tr("Show the next"), "link"),
        )

    def _name_what_follows(self, frame: AuthorFrame) -> None:
        for action, what in ((ActionId.UNDO, frame.undo), (ActionId.REDO, frame.redo)):
            way = self._buttons[action]
            way.setEnabled(bool(what))
            way.setToolTip("\n".join(filter(None, (f"{way.text()} ({key_of(action)})", what))))
            way.setAccessibleDescription(what)

    @Slot()
    def _name_keys(self) -> None:
        for action, way in self._buttons.items():
            way.setToolTip(button_tip(action))

    @Slot()
    def _ask(self) -> None:
        way = self.sender()
        assert isinstance(way, QPushButton)
        self.action_requested.emit(way.objectName())

    @Slot(str)
    def _ask_for_title(self, title: str) -> None:
        if title.strip():
            self.title_typed.emit(title)

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self._buttons[ActionId.HOME])
        first.addWidget(self.title, 1)
        for action in (ActionId.UNDO, ActionId.REDO, ActionId.PLAN_VERSIONS, ActionId.HAND_ON):
            first.addWidget(self._buttons[action])
        second = QHBoxLayout()
        second.setContentsMargins(8, 0, 0, 0)
        second.setSpacing(10)
        second.addWidget(self._state, 1)
        second.addWidget(self._buttons[ActionId.FORM_MEND])
        second.addWidget(self._saved, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 6)
        column.setSpacing(6)
        column.addLayout(first)
        column.addLayout(second)
