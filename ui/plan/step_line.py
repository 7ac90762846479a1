"""A step in the detail of an exercise: whether it is run, when, and how long."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QWidget

from app.domain.planning.day import StepRow, StepState
from app.domain.planning.edits import Edit, LeaveOut, PutBack, SetStepMinutes, WantOptional
from ui.plan.fields import MinutesBox
from ui.widgets.pieces import paragraph

_EQUAL = "= "


class StepLine(QWidget):
    """Ticked where the step is run; what it asks for is an edit."""

    edit_requested = Signal(object)

    def __init__(self, place: int, row: StepRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place, self._row = place, row
        self._runs = QCheckBox()
        self._runs.setAccessibleName(row.title)
        self._title = paragraph("", row.title)
        self._title.setBuddy(self._runs)
        self._minutes = MinutesBox(self.tr("Minutes of “{0}”").format(row.title))
        self._why = paragraph("small")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 2, 0, 2)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(0)
        grid.addWidget(self._runs, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._title, 0, 1)
        grid.addWidget(self._minutes, 0, 2, 2, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._why, 1, 1)
        grid.setColumnStretch(1, 1)
        self.show_step(row)
        self._runs.clicked.connect(self._ask_to_run)
        self._minutes.wanted.connect(self._ask_for_minutes)

    @property
    def minutes(self) -> MinutesBox:
        """Where its minutes are typed."""
        return self._minutes

    @property
    def box(self) -> QCheckBox:
        """Where it is chosen or left out."""
        return self._runs

    @property
    def title_label(self) -> QLabel:
        """What the step is called."""
        return self._title

    def show_step(self, row: StepRow) -> None:
        """Show it as it is planned now."""
        self._row = row
        threes = row.state is StepState.FOR_THREES
        runs = Qt.CheckState.Checked if row.state is StepState.RUNS else Qt.CheckState.Unchecked
        self._runs.setCheckState(Qt.CheckState.PartiallyChecked if threes else runs)
        self._runs.setEnabled(not threes)
        self._minutes.setEnabled(row.state is StepState.RUNS)
        self._minutes.show_minutes(row.minutes, row.least, row.most)
        self._why.setText(" · ".join(self._facts(row)))

    def _facts(self, row: StepRow) -> list[str]:
        found = [row.begins] if row.begins else []
        words = {
            StepState.RUNS: "",
            StepState.LEFT_OUT: self.tr("left out"),
            StepState.NOT_WANTED: self.tr("optional, not chosen"),
            StepState.FOR_THREES: self.tr("only for a group of three"),
        }
        if words[row.state]:
            found.append(words[row.state])
        elif row.optional:
            found.append(self.tr("optional"))
        if row.equal and row.state is StepState.RUNS:
            found.append(self.tr("as long as its other turns"))
        return found

    @Slot(bool)
    def _ask_to_run(self, wanted: bool) -> None:
        edit: Edit
        if self._row.optional:
            edit = WantOptional(self._place, self._row.key, wanted)
        elif wanted:
            edit = PutBack(self._place, self._row.key)
        else:
            edit = LeaveOut(self._place, self._row.key)
        self.edit_requested.emit(edit)

    @Slot(int)
    def _ask_for_minutes(self, minutes: int) -> None:
        self.edit_requested.emit(SetStepMinutes(self._place, self._row.key, minutes))
