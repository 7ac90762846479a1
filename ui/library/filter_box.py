"""The fields in which one says what kind of exercise one looks for."""

from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QSpinBox, QWidget

from app.domain.exercise_wish import ExerciseWish
from app.domain.vocabulary import Energy, Family, Format
from ui.library.words import energy_words, family_words, format_words
from ui.widgets.filter_line import FilterLine

Word = TypeVar("Word", bound=StrEnum)

_LENGTHS = (10, 15, 20, 30, 45, 60, 90)
_MOST_PEOPLE = 200


class FilterBox(QWidget):
    """Every field says in its first choice what it leaves open, so that none needs a label of its own."""

    changed = Signal(object)
    """Something else is looked for: an `ExerciseWish`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = FilterLine(self.tr("Search the exercises"), self.tr("Search: a word, a question"))
        self._form = _choice(self.tr("How people sit"), self.tr("Any groups"), _capital(Format, format_words))
        lengths = [(self.tr("Up to {0} min").format(each), each) for each in _LENGTHS]
        self._minutes = _choice(self.tr("Time there is"), self.tr("Any length"), lengths)
        self._people = _people_box(self.tr("How many people"), self.tr("Any number"), self.tr(" people"))
        self._energy = _choice(self.tr("Energy"), self.tr("Any energy"), _capital(Energy, energy_words))
        self._family = _choice(self.tr("What it is for"), self.tr("For anything"), _capital(Family, family_words))
        self._lay_out()
        self.line.textChanged.connect(self._tell)
        self._people.valueChanged.connect(self._tell)
        for each in (self._form, self._minutes, self._energy, self._family):
            each.currentIndexChanged.connect(self._tell)

    @property
    def wish(self) -> ExerciseWish:
        """What is looked for now."""
        return ExerciseWish(
            words=self.line.text(),
            form=self._form.currentData(),
            minutes=self._minutes.currentData() or 0,
            people=self._people.value(),
            energy=self._energy.currentData(),
            family=self._family.currentData(),
        )

    def show_wish(self, wish: ExerciseWish) -> None:
        """Show what is looked for; it is told once, as one change."""
        before = self.wish
        blocked = self.blockSignals(True)
        self.line.setText(wish.words)
        self._people.setValue(wish.people)
        for field, value in (
            (self._form, wish.form),
            (self._minutes, wish.minutes or None),
            (self._energy, wish.energy),
            (self._family, wish.family),
        ):
            # A value that is no choice any more leaves it open.
            field.setCurrentIndex(max(field.findData(value), 0))
        self.blockSignals(blocked)
        if self.wish != before:
            self._tell()

    @Slot()
    def _tell(self) -> None:
        self.changed.emit(self.wish)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        grid.addWidget(self.line, 0, 0, 1, 2)
        grid.addWidget(self._form, 1, 0)
        grid.addWidget(self._minutes, 1, 1)
        grid.addWidget(self._people, 2, 0)
        grid.addWidget(self._energy, 2, 1)
        grid.addWidget(self._family, 3, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)


def _choice(name: str, nothing: str, choices: Iterable[tuple[str, object]]) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(name)
    made.setToolTip(name)
    made.addItem(nothing, None)
    for words, value in choices:
        made.addItem(words, value)
    made.setMaxVisibleItems(made.count())
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return made


def _people_box(name: str, nothing: str, people: str) -> QSpinBox:
    made = QSpinBox()
    made.setAccessibleName(name)
    made.setToolTip(name)
    made.setRange(0, _MOST_PEOPLE)
    made.setSpecialValueText(nothing)
    made.setSuffix(people)
    return made


def _capital(kinds: Iterable[Word], words: Callable[[Word], str]) -> list[tuple[str, object]]:
    """Each choice with a capital, as the choices beside it have."""
    said = ((words(each), each) for each in kinds)
    return [(f"{text[:1].upper()}{text[1:]}", each) for text, each in said]
