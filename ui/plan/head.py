"""The top of the planner: what the day is called, when it begins and ends, and what can be done with it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget
from typing_extensions import override

from app.domain.planning.edits import SetEnd, SetStart, SetTitle
from ui.actions.spec import ActionId
from ui.console.looks import ElidedLabel, label, set_look
from ui.editor.head import EditorHead
from ui.plan.fields import ClockField
from ui.plan.frames import PlanFrame
from ui.plan.timeline_words import end_is_broken, end_words, minutes_words

_BACK = (ActionId.UNDO, ActionId.REDO, ActionId.PLAN_VERSIONS)


class PlanHead(EditorHead):
    """Below the title stand the times, and what does not fit.

    `ways_back` has buttons for a place beside the tabs: the title needs the room.
    """

    edit_requested = Signal(object)
    """Title, start or promised end are to be otherwise: an `Edit`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ends = ""
        self._start = ClockField(self.tr("Begins at"))
        self._promise = QCheckBox(self.tr("End promised for"))
        self._end = ClockField(self.tr("End promised for"))
        self._facts = ElidedLabel("subheading")
        self.ways_back = self._row_of_ways_back()
        self._lay_out(self._times(), apart=_BACK)
        self.title_typed.connect(self._call)
        self._start.told.connect(self._ask_for_start)
        self._promise.clicked.connect(self._ask_to_promise)
        self._end.told.connect(self._ask_for_end)

    def show_frame(self, frame: PlanFrame) -> None:
        """Show the day as it is planned now."""
        day = frame.day
        self._ends = day.ends
        self._show_state(title=day.title, saved=frame.saved, undo=frame.undo, redo=frame.redo)
        self._start.show_time(day.start)
        self._promise.setChecked(bool(day.end))
        self._end.setEnabled(bool(day.end))
        self._end.show_time(day.end or day.ends)
        ends = self.tr("{0}, ends {1}").format(minutes_words(day.minutes), day.ends)
        said = end_words(day) if day.end else ""
        self._facts.show_text(" · ".join(filter(None, (ends, said))), ends)
        set_look(self._facts, role="danger" if end_is_broken(day) else "subheading")
        empty = not day.rows
        self._buttons[ActionId.PLAN_START].setEnabled(not empty)
        self._buttons[ActionId.PAPER].setEnabled(not empty)
        self._buttons[ActionId.HAND_ON].setEnabled(not empty)

    @override
    def _title_words(self) -> str:
        return self.tr("Title of the workshop")

    @override
    def _ways(self) -> tuple[tuple[ActionId, str, str], ...]:
        return (
            (ActionId.HOME, self.tr("‹ Home"), "link"),
            (ActionId.UNDO, self.tr("Undo"), "link"),
            (ActionId.REDO, self.tr("Redo"), "link"),
            (ActionId.PLAN_VERSIONS, self.tr("Versions…"), "link"),
            (ActionId.HAND_ON, self.tr("Hand on…"), ""),
            (ActionId.PAPER, self.tr("Paper…"), ""),
            (ActionId.PLAN_START, self.tr("Prepare…"), "primary"),
        )

    def _row_of_ways_back(self) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 16, 0)
        row.setSpacing(8)
        for action in _BACK:
            row.addWidget(self._buttons[action])
        return whole

    def _times(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(label("quiet", self.tr("Begins at")))
        row.addWidget(self._start)
        row.addSpacing(8)
        row.addWidget(self._promise)
        row.addWidget(self._end)
        row.addSpacing(8)
        row.addWidget(self._facts, 1)
        return row

    @Slot(str)
    def _call(self, title: str) -> None:
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
