"""What belongs to the whole exercise: what it is for, for whom, how people sit, and what comes out on paper."""

from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.domain.authoring.edits import SetWhole
from app.domain.exercise import Exercise
from app.domain.vocabulary import AvoidRule, Energy, Family, Format, IfUneven
from ui.author.choosing import ChoiceEditor, PicksEditor
from ui.author.editors import LineEditor, LinesEditor, NumberEditor, TextEditor
from ui.author.fault_places import PlacedFault
from ui.author.form import Form
from ui.author.frames import Choosable
from ui.author.words import choices_of

_GROUPING = "grouping."
_MOST_PEOPLE = 500
_MOST_TOGETHER = 12


class WholeForm(Form):
    """Its title stands at the head of the window."""

    edit_requested = Signal(object)
    """The exercise is to be otherwise: an `ExerciseEdit`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._exercise: Exercise | None = None
        self._lay_out_purpose()
        self._lay_out_people()
        self._lay_out_care()
        self._lay_out_paper()
        self.column.addStretch(1)
        self.edited.connect(self._ask)

    def offer(self, choices: Choosable) -> None:
        """Let these be chosen from."""
        for name, offered in (
            ("print_before", choices.before),
            ("print_after", choices.after),
            ("after", choices.exercises),
            ("carries", choices.carries),
        ):
            picks = self.fields[name].editor
            assert isinstance(picks, PicksEditor)
            picks.offer(offered)
        keep = self.fields[f"{_GROUPING}keep_from"].editor
        assert isinstance(keep, ChoiceEditor)
        keep.offer((("", self.tr("No, new groups")), *choices.exercises))

    def show_exercise(self, exercise: Exercise, faults: tuple[PlacedFault, ...]) -> None:
        """Show the exercise as it is written now."""
        self._exercise = exercise
        for name, field in self.fields.items():
            owner: object = exercise.grouping if name.startswith(_GROUPING) else exercise
            field.editor.show_value(getattr(owner, name.removeprefix(_GROUPING)))
        self.show_faults(faults)

    @Slot(str)
    def _ask(self, name: str) -> None:
        if self._exercise is None:
            return
        value: Any = self.fields[name].editor.value
        if name.startswith(_GROUPING):
            grouping = replace(self._exercise.grouping, **{name.removeprefix(_GROUPING): value})
            changed = replace(self._exercise, grouping=grouping)
        else:
            changed = replace(self._exercise, **{name: value})
        self.edit_requested.emit(SetWhole(changed))

    def _lay_out_purpose(self) -> None:
        hint = self.tr("In one sentence: what comes out of it.")
        self.lay(self.field("purpose", self.tr("What it is for"), TextEditor(2), hint))
        self.lay(
            self.field("family", self.tr("Part of the library"), ChoiceEditor(choices_of(Family))),
            self.field("energy", self.tr("Energy"), ChoiceEditor(choices_of(Energy))),
        )

    def _lay_out_people(self) -> None:
        self.heading(self.tr("People and groups"))
        self.lay(
            self.field("people_min", self.tr("Fewest people"), NumberEditor(1, _MOST_PEOPLE)),
            self.field("people_max", self.tr("Most people"), NumberEditor(1, _MOST_PEOPLE)),
        )
        hint = self.tr("0 is the whole room.")
        self.lay(
            self.field("format", self.tr("How people sit"), ChoiceEditor(choices_of(Format))),
            self.field("grouping.size", self.tr("In a group"), NumberEditor(0, _MOST_TOGETHER), hint),
        )
        self.lay(
            self.field("grouping.if_uneven", self.tr("Who is left over"), ChoiceEditor(choices_of(IfUneven))),
            self.field("grouping.keep_from", self.tr("Groups of an earlier exercise"), ChoiceEditor(())),
        )
        hint = self.tr("One on each line, in the order A, B, C.")
        self.lay(self.field("grouping.roles", self.tr("What A, B and C do"), LinesEditor(3), hint))
        self.lay(self.field("grouping.extra_role", self.tr("What the one too many does"), LineEditor()))
        self.lay(self.field("grouping.avoid", self.tr("Not together"), PicksEditor(choices_of(AvoidRule))))
        self.lay(self.field("room", self.tr("How the room is set"), LineEditor()))
        self.lay(self.field("materials", self.tr("To bring, one on each line"), LinesEditor(3)))

    def _lay_out_care(self) -> None:
        self.heading(self.tr("Care"))
        self.lay(self.field("safety", self.tr("What keeps people safe, one on each line"), LinesEditor(4)))
        self.lay(self.field("tips", self.tr("Tips for you, one on each line"), LinesEditor(4)))
        self.lay(self.field("debrief", self.tr("Questions for afterwards, one on each line"), LinesEditor(3)))

    def _lay_out_paper(self) -> None:
        self.heading(self.tr("What comes out"))
        self.lay(self.field("print_after", self.tr("On paper afterwards"), PicksEditor()))
        self.lay(self.field("print_before", self.tr("On paper before"), PicksEditor()))
        self.lay(self.field("carries", self.tr("What later exercises may pick up"), PicksEditor()))
        self.lay(self.field("after", self.tr("Exercises that had better come first"), PicksEditor()))
        self.lay(self.field("credit", self.tr("Where it comes from, for the foot of the screen"), LineEditor()))
