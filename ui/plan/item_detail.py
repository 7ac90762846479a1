"""Everything about one part of the day: minutes, steps, words, promise, sounds and a note."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.placeholders import word_for
from app.domain.planning.day import ItemKind, ItemRow
from app.domain.planning.edits import SetItemMinutes, SetItemTitle, SetNote, SetPromise, SetSilent, SetWords
from ui.console.looks import label
from ui.editor.kept_line import KeptLine
from ui.home.start_fields import SampledField
from ui.plan.fields import ClockField, MinutesBox
from ui.plan.problem_lines import ProblemLines
from ui.plan.step_line import StepLine
from ui.widgets.pieces import paragraph

Samples = tuple[tuple[str, tuple[str, ...]], ...]


class ItemDetail(QWidget):
    """Made for one part; `show_row` follows it as long as it has the same steps."""

    edit_requested = Signal(object)
    """Something about the part is to be otherwise: an `Edit`."""

    def __init__(self, row: ItemRow, samples: Samples, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = row
        self._place = row.place
        self._when = label("quiet")
        self._problems = ProblemLines()
        self._problems.edit_requested.connect(self.edit_requested)
        self._minutes = MinutesBox(self.tr("Minutes of “{0}”").format(row.title))
        self._minutes.wanted.connect(self._ask_for_minutes)
        self._title: KeptLine | None = None
        self._steps: list[StepLine] = []
        self._fields: dict[str, QLineEdit] = {}
        self._promise: QCheckBox | None = None
        self._promised: ClockField | None = None
        self._silent: QCheckBox | None = None
        self._note = KeptLine(self.tr("Note for you"))
        self._note.typed.connect(self._ask_for_note)
        self._lay_out(row, dict(samples))
        self.show_row(row)

    @staticmethod
    def is_for(row: ItemRow) -> tuple[object, ...]:
        """What has to stay the same for a detail to follow."""
        return row.place, row.kind, row.exercise, tuple(step.key for step in row.steps), [name for name, _ in row.words]

    @property
    def first(self) -> QWidget:
        """Where the keyboard begins."""
        return self._minutes

    def show_row(self, row: ItemRow) -> None:
        """Show the part as it is planned now."""
        self._row = row
        self._when.setText(self.tr("{0} to {1}").format(row.begins, row.ends))
        self._problems.show_problems(row.problems)
        self._minutes.show_minutes(row.minutes, row.least, row.most)
        self._note.show_text(row.note)
        if self._title is not None:
            self._title.show_text(row.title)
        for line, step in zip(self._steps, row.steps, strict=True):
            line.show_step(step)
        for name, text in row.words:
            if not self._fields[name].hasFocus():
                self._fields[name].setText(text)
        if self._promise is not None and self._promised is not None:
            self._promise.setChecked(row.promise)
            self._promised.setEnabled(row.promise)
            self._promised.show_time(row.promised or row.begins)
        if self._silent is not None:
            self._silent.setChecked(row.silent)

    @Slot(int)
    def _ask_for_minutes(self, minutes: int) -> None:
        self.edit_requested.emit(SetItemMinutes(self._place, minutes))

    @Slot(str)
    def _ask_for_note(self, note: str) -> None:
        self.edit_requested.emit(SetNote(self._place, note))

    @Slot(str)
    def _ask_for_title(self, title: str) -> None:
        if title.strip():
            self.edit_requested.emit(SetItemTitle(self._place, title))

    @Slot(bool)
    def _ask_to_promise(self, wanted: bool) -> None:
        self.edit_requested.emit(SetPromise(self._place, self._row.begins if wanted else ""))

    @Slot(str)
    def _ask_to_promise_for(self, time: str) -> None:
        self.edit_requested.emit(SetPromise(self._place, time))

    @Slot(bool)
    def _ask_for_silence(self, wanted: bool) -> None:
        self.edit_requested.emit(SetSilent(self._place, wanted))

    def _ask_for_words(self, name: str, text: str) -> None:
        self.edit_requested.emit(SetWords(self._place, name, text))

    def _lay_out(self, row: ItemRow, samples: dict[str, tuple[str, ...]]) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._heading(row))
        column.addLayout(self._length())
        if row.purpose:
            column.addWidget(paragraph("quiet", row.purpose))
        column.addWidget(self._problems)
        if row.kind is ItemKind.BREAK:
            column.addWidget(self._promise_part())
        for name, _ in row.words:
            column.addWidget(self._words_part(name, samples.get(name, ())))
        if row.steps:
            column.addWidget(self._steps_part(row))
        if row.kind is ItemKind.EXERCISE and row.steps:
            self._silent = QCheckBox(self.tr("Signals without sound"))
            self._silent.clicked.connect(self._ask_for_silence)
            column.addWidget(self._silent)
        column.addWidget(label("small", self.tr("Note for you")))
        column.addWidget(self._note)

    def _heading(self, row: ItemRow) -> QWidget:
        if row.kind is ItemKind.EXERCISE:
            return paragraph("heading", row.title)
        self._title = KeptLine(self.tr("Title"))
        self._title.typed.connect(self._ask_for_title)
        return self._title

    def _length(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self._when)
        line.addStretch(1)
        line.addWidget(self._minutes)
        line.addWidget(label("quiet", self.tr("min")))
        return line

    def _promise_part(self) -> QWidget:
        part = QWidget()
        line = QHBoxLayout(part)
        line.setContentsMargins(0, 0, 0, 0)
        self._promise = QCheckBox(self.tr("Promised for"))
        self._promise.clicked.connect(self._ask_to_promise)
        self._promised = ClockField(self.tr("Promised for"))
        self._promised.told.connect(self._ask_to_promise_for)
        line.addWidget(self._promise)
        line.addWidget(self._promised)
        line.addStretch(1)
        return part

    def _words_part(self, name: str, samples: tuple[str, ...]) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        said = self.tr("{0}, in your words").format(word_for(name).capitalize())
        field = SampledField("", samples)
        field.setAccessibleName(said)
        field.textChanged.connect(partial(self._ask_for_words, name))
        column.addWidget(label("small", said))
        column.addWidget(field)
        self._fields[name] = field
        return part

    def _steps_part(self, row: ItemRow) -> QWidget:
        part = QWidget()
        grid = QGridLayout(part)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(2)
        for number, step in enumerate(row.steps):
            line = StepLine(self._place, step)
            line.edit_requested.connect(self.edit_requested)
            self._steps.append(line)
            grid.addWidget(line, number, 0, Qt.AlignmentFlag.AlignTop)
        return part
