"""The parts of an exercise at the left: the whole first, then its steps, with minutes and what is to be mended."""

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.authoring.edits import AddStep, DuplicateStep, MoveStep, RemoveStep
from app.domain.vocabulary import When
from ui.actions.assigned import KEYS
from ui.actions.spec import ActionId, Where
from ui.actions.words import key_of
from ui.author.fault_places import WHOLE
from ui.author.frames import AuthorFrame
from ui.console.looks import label
from ui.console.wording import kind_word
from ui.widgets.pieces import button
from ui.widgets.row_of_buttons import RowOfButtons
from ui.widgets.two_lines import TwoLineDelegate, set_second_line

_BY_KEY: Final = (ActionId.PLAN_EARLIER, ActionId.PLAN_LATER, ActionId.PLAN_DUPLICATE, ActionId.PLAN_REMOVE)


class Parts(QListWidget):
    """Rows that hear the keys of the planner's day: earlier, later, once more, take out."""

    asked = Signal(str)
    """Something is to be done with the chosen row: an `ActionId`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(TwoLineDelegate(self))
        self.setAccessibleName(self.tr("Parts of the exercise"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        asked = KEYS.action_at(Where.TIMELINE, event.keyCombination())
        if asked in (*_BY_KEY, ActionId.PLAN_EDIT):
            self.asked.emit(asked.value)
        else:
            super().keyPressEvent(event)


class PartList(QWidget):
    """Keeps chosen what was chosen, also where it moves."""

    chosen = Signal()
    """Another part was chosen."""

    entered = Signal()
    """The keyboard is to go into the form of the chosen part."""

    edit_requested = Signal(object)
    """The steps are to be otherwise: an `ExerciseEdit`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = Parts()
        self._steps = 0
        self.add = button(self.tr("Add a step"))
        words = (self.tr("Earlier"), self.tr("Later"), self.tr("Copy"), self.tr("Remove"))
        self._ways = dict(zip(_BY_KEY, map(button, words), strict=True))
        for action, way in self._ways.items():
            way.setObjectName(action.value)
            way.clicked.connect(self._press)
        self._name_keys()
        KEYS.changed.connect(self._name_keys)
        self.add.clicked.connect(self.add_step)
        self.rows.currentRowChanged.connect(self._tell)
        self.rows.itemActivated.connect(self.entered)
        self.rows.asked.connect(self._carry_out)
        self._lay_out()

    @property
    def place(self) -> int:
        """The chosen step, from 0; -1 for the whole."""
        return max(self.rows.currentRow(), 0) - 1

    def choose(self, place: int) -> None:
        """Choose a step, or the whole."""
        self.rows.setCurrentRow(min(max(place, WHOLE), self._steps - 1) + 1)

    def show_exercise(self, frame: AuthorFrame) -> None:
        """Show the parts as they are now."""
        rows = [(self.tr("The whole exercise"), self._whole_facts(frame), WHOLE)]
        for number, step in enumerate(frame.exercise.steps):
            seldom = "" if step.when is When.ALWAYS else self.tr("not always")
            said = (self.tr("{0} min").format(step.minutes), kind_word(step.kind), seldom)
            rows.append((step.title or self.tr("Without a title"), " · ".join(filter(None, said)), number))
        self._steps = len(frame.exercise.steps)
        blocked = self.rows.blockSignals(True)
        chosen = min(max(self.rows.currentRow(), 0), self._steps)
        while self.rows.count() > len(rows):
            self.rows.takeItem(self.rows.count() - 1)
        while self.rows.count() < len(rows):
            self.rows.addItem(QListWidgetItem())
        for row, (title, facts, place) in enumerate(rows):
            self._fill(self.rows.item(row), title, facts, len(frame.faults_at(place)))
        self.rows.setCurrentRow(chosen)
        self.rows.blockSignals(blocked)
        self._enable()

    @Slot()
    def add_step(self) -> None:
        """A new step, right after the chosen one; at the end where the whole is chosen."""
        to = self._steps if self.place == WHOLE else self.place + 1
        self.edit_requested.emit(AddStep(self.tr("New step"), to))
        self.choose(to)
        self.entered.emit()

    def _fill(self, item: QListWidgetItem, title: str, facts: str, faults: int) -> None:
        second = facts if not faults else self.tr("! {0} to mend · {1}").format(faults, facts)
        item.setText(title)
        set_second_line(item, second)
        item.setToolTip(f"{title}\n{second}")

    def _whole_facts(self, frame: AuthorFrame) -> str:
        exercise = frame.exercise
        words = self.tr("{0} min, {1} to {2}")
        return words.format(exercise.minutes, exercise.minutes_min, exercise.minutes_max)

    @Slot()
    def _tell(self) -> None:
        self._enable()
        self.chosen.emit()

    @Slot()
    def _press(self) -> None:
        way = self.sender()
        assert isinstance(way, QPushButton)
        self._carry_out(way.objectName())

    @Slot(str)
    def _carry_out(self, name: str) -> None:
        place, action = self.place, ActionId(name)
        if action is ActionId.PLAN_EDIT:
            self.entered.emit()
        elif place == WHOLE:
            return
        elif action is ActionId.PLAN_DUPLICATE:
            self.edit_requested.emit(DuplicateStep(place))
            self.choose(place + 1)
        elif action is ActionId.PLAN_REMOVE:
            self.edit_requested.emit(RemoveStep(place))
        else:
            to = place + (1 if action is ActionId.PLAN_LATER else -1)
            if 0 <= to < self._steps:
                self.edit_requested.emit(MoveStep(place, to))
                self.choose(to)

    def _enable(self) -> None:
        place = self.place
        able = {
            ActionId.PLAN_EARLIER: place > 0,
            ActionId.PLAN_LATER: WHOLE < place < self._steps - 1,
            ActionId.PLAN_DUPLICATE: place > WHOLE,
            ActionId.PLAN_REMOVE: place > WHOLE,
        }
        for action, is_able in able.items():
            if not is_able and self._ways[action].hasFocus():
                self.rows.setFocus()
            self._ways[action].setEnabled(is_able)

    @Slot()
    def _name_keys(self) -> None:
        for action, way in self._ways.items():
            way.setToolTip(f"{way.text()} ({key_of(action)})")
        self.add.setToolTip(f"{self.add.text()} ({key_of(ActionId.FORM_STEP)})")

    def _lay_out(self) -> None:
        ways = RowOfButtons()
        for way in self._ways.values():
            ways.add_button(way)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label("heading", self.tr("Steps")))
        column.addWidget(self.rows, 1)
        column.addWidget(self.add)
        column.addWidget(ways)
