"""The top of the planner: what the day is called, when it begins and ends, and what can be done with it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.planning.edits import SetEnd, SetStart, SetTitle
from ui.actions.assigned import KEYS
from ui.actions.spec import ActionId
from ui.actions.words import button_tip, key_of
from ui.console.looks import ElidedLabel, label, set_look
from ui.plan.fields import ClockField, PlanLine
from ui.plan.frames import PlanFrame
from ui.plan.timeline_words import end_is_broken, end_words, minutes_words
from ui.widgets.pieces import button


class PlanHead(QWidget):
    """Two rows: the title with the ways on, and the times with what does not fit."""

    edit_requested = Signal(object)
    """Title, start or promised end are to be otherwise: an `Edit`."""

    action_requested = Signal(str)
    """A button was pressed: its `ActionId`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ends = ""
        self._title = PlanLine(self.tr("Title of the workshop"))
        self._title.setProperty("role", "plan-title")
        self._start = ClockField(self.tr("Begins at"))
        self._promise = QCheckBox(self.tr("End promised for"))
        self._end = ClockField(self.tr("End promised for"))
        self._facts = ElidedLabel("subheading")
        self._saved = label("small")
        self._buttons = {action: button(words, role) for action, words, role in self._ways()}
        for action, way in self._buttons.items():
            way.setObjectName(action.value)
            way.clicked.connect(self._ask)
        self._name_keys()
        KEYS.changed.connect(self._name_keys)
        self._lay_out()
        self._title.typed.connect(self._ask_for_title)
        self._start.told.connect(self._ask_for_start)
        self._promise.clicked.connect(self._ask_to_promise)
        self._end.told.connect(self._ask_for_end)

    def show_frame(self, frame: PlanFrame) -> None:
        """Show the day as it is planned now."""
        day = frame.day
        self._ends = day.ends
        self._title.show_text(day.title)
        self._start.show_time(day.start)
        self._promise.setChecked(bool(day.end))
        self._end.setEnabled(bool(day.end))
        self._end.show_time(day.end or day.ends)
        ends = self.tr("{0}, ends {1}").format(minutes_words(day.minutes), day.ends)
        said = end_words(day) if day.end else ""
        self._facts.show_text(" · ".join(filter(None, (ends, said))), ends)
        set_look(self._facts, role="danger" if end_is_broken(day) else "subheading")
        self._saved.setText(self.tr("saved {0}").format(frame.saved) if frame.saved else self.tr("nothing changed yet"))
        self._name_what_follows(frame)
        empty = not day.rows
        self._buttons[ActionId.PLAN_START].setEnabled(not empty)
        self._buttons[ActionId.PAPER].setEnabled(not empty)
        self._buttons[ActionId.HAND_ON].setEnabled(not empty)

    def focus_title(self) -> None:
        """Put the keyboard into the title."""
        self._title.setFocus()
        self._title.selectAll()

    def _ways(self) -> tuple[tuple[ActionId, str, str], ...]:
        return (
            (ActionId.HOME, self.tr("‹ Home"), "link"),
            (ActionId.UNDO, self.tr("Undo"), ""),
            (ActionId.REDO, self.tr("Redo"), ""),
            (ActionId.PLAN_VERSIONS, self.tr("Versions…"), ""),
            (ActionId.HAND_ON, self.tr("Hand on…"), ""),
            (ActionId.PAPER, self.tr("Paper…"), ""),
            (ActionId.PLAN_START, self.tr("Prepare…"), "primary"),
        )

    def _name_what_follows(self, frame: PlanFrame) -> None:
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
            self.edit_requested.emit(SetTitle(title))

    @Slot(str)
    def _ask_for_start(self, time: str) -> None:
        self.edit_requested.emit(SetStart(time))

    @Slot(bool)
    def _ask_to_promise(self, wanted: bool) -> None:
        self.edit_requested.emit(SetEnd(self._ends if wanted else ""))

    @Slot(str)
    def _ask_for_end(self, time: str) -> None:
        self.edit_requested.emit(SetEnd(time))

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self._buttons[ActionId.HOME])
        first.addWidget(self._title, 1)
        for action in (
            ActionId.UNDO,
            ActionId.REDO,
            ActionId.PLAN_VERSIONS,
            ActionId.HAND_ON,
            ActionId.PAPER,
            ActionId.PLAN_START,
        ):
            first.addWidget(self._buttons[action])
        second = QHBoxLayout()
        second.setContentsMargins(8, 0, 0, 0)
        second.setSpacing(10)
        second.addWidget(label("quiet", self.tr("Begins at")))
        second.addWidget(self._start)
        second.addSpacing(8)
        second.addWidget(self._promise)
        second.addWidget(self._end)
        second.addSpacing(8)
        second.addWidget(self._facts, 1)
        second.addWidget(self._saved, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 6)
        column.setSpacing(8)
        column.addLayout(first)
        column.addLayout(second)
