"""Everything about the day as a whole: its aim, for how many people, fair time for threes, and learned times."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from app.domain.planning.edits import SetAim, SetPeople, SetTrioRule
from app.domain.planning.wording import MOST_PEOPLE
from app.domain.vocabulary import TrioRule
from ui.console.looks import label
from ui.editor.kept_line import KeptLine
from ui.plan.frames import LearnedTimesRow, PlanFrame
from ui.plan.problem_lines import ProblemLines
from ui.widgets.pieces import button, card, paragraph

_RULES = (TrioRule.SPLIT, TrioRule.THIRD_TURN)


class DayDetail(QWidget):
    """Shown where no part of the day is chosen."""

    edit_requested = Signal(object)
    """Something about the day is to be otherwise: an `Edit`."""

    times_wanted = Signal()
    """The times of earlier sessions are to be taken."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._problems = ProblemLines()
        self._problems.edit_requested.connect(self.edit_requested)
        self._aim = KeptLine(self.tr("What people leave with"))
        self._aim.typed.connect(self._ask_for_aim)
        self._least, self._most = (
            _people_box(self.tr("From how many people")),
            _people_box(self.tr("To how many people")),
        )
        self._rule = QComboBox()
        self._threes = label("small", self.tr("Fair time for a group of three"))
        self._learned_says = paragraph()
        self._learned_changes = paragraph("quiet")
        self._take = button(self.tr("Use these times"))
        self._take.clicked.connect(self.times_wanted)
        self._learned = card(
            label("subheading", self.tr("Times")), self._learned_says, self._learned_changes, self._take, spacing=8
        )
        self._lay_out()
        for box in (self._least, self._most):
            box.valueChanged.connect(self._ask_for_people)
        self._rule.activated.connect(self._ask_for_rule)

    @property
    def first(self) -> QWidget:
        """Where the keyboard begins."""
        return self._aim

    def show_frame(self, frame: PlanFrame) -> None:
        """Show the day as it is planned now."""
        day = frame.day
        self._problems.show_problems(tuple(each for each in day.problems if each.place is None))
        self._aim.show_text(day.aim)
        for box, value in ((self._least, day.people_min), (self._most, day.people_max)):
            blocked = box.blockSignals(True)
            box.setValue(value)
            box.blockSignals(blocked)
        self._rule.setCurrentIndex(_RULES.index(day.trio_rule))
        self._rule.setVisible(day.has_threes)
        self._threes.setVisible(day.has_threes)
        self._show_learned(frame.learned)

    def _show_learned(self, learned: LearnedTimesRow | None) -> None:
        self._learned.setVisible(learned is not None)
        if learned is not None:
            one = self.tr("Your last session of this size took other times:")
            many = self.tr("Your last {0} sessions of this size took other times:").format(learned.sessions)
            self._learned_says.setText(one if learned.sessions == 1 else many)
            self._learned_changes.setText(" · ".join(learned.changes))

    @Slot(str)
    def _ask_for_aim(self, aim: str) -> None:
        self.edit_requested.emit(SetAim(aim))

    @Slot()
    def _ask_for_people(self) -> None:
        self.edit_requested.emit(SetPeople(self._least.value(), self._most.value()))

    @Slot(int)
    def _ask_for_rule(self, index: int) -> None:
        self.edit_requested.emit(SetTrioRule(_RULES[index]))

    def _lay_out(self) -> None:
        self._rule.setAccessibleName(self._threes.text())
        self._rule.setAccessibleDescription(self._threes.text())
        self._rule.addItem(self.tr("Share the time of two"))
        self._rule.addItem(self.tr("A third turn for all"))
        self._rule.setMinimumContentsLength(8)
        self._rule.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        people = QHBoxLayout()
        people.setSpacing(8)
        people.addWidget(self._least)
        people.addWidget(label("quiet", self.tr("to")))
        people.addWidget(self._most)
        people.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label("heading", self.tr("The whole day")))
        column.addWidget(self._problems)
        column.addWidget(label("small", self.tr("What people leave with")))
        column.addWidget(self._aim)
        column.addWidget(label("small", self.tr("For how many people")))
        column.addLayout(people)
        column.addWidget(self._threes)
        column.addWidget(self._rule)
        column.addWidget(self._learned)


def _people_box(name: str) -> QSpinBox:
    box = QSpinBox()
    box.setRange(1, MOST_PEOPLE)
    box.setAccessibleName(name)
    box.setKeyboardTracking(False)
    return box
