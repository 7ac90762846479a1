"""Everything about one step."""

from collections.abc import Collection
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.domain.authoring.edits import SetStep
from app.domain.exercise import Step
from app.domain.vocabulary import CaptureBy, Category, CutRule, Privacy, StepKind, VoteOn, When
from ui.author.choosing import ChoiceEditor, PicksEditor, TickEditor
from ui.author.editors import LineEditor, LinesEditor, NumberEditor, TextEditor
from ui.author.fault_places import PlacedFault
from ui.author.form import Form
from ui.author.frames import Choosable, Named
from ui.author.signals_editor import SignalsEditor
from ui.author.words import choices_of

_LONGEST_STEP = 400
_MOST_TOGETHER = 12
_MOST_DOTS = 20
_FOR_ALL = "harvest-summary"
"""The sheet of every session."""


class StepForm(Form):
    """Follows whichever step is chosen."""

    edit_requested = Signal(object)
    """The step is to be otherwise: an `ExerciseEdit`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = 0
        self._step: Step | None = None
        self._places: Named = ()
        self._lay_out_words()
        self._lay_out_time()
        self._lay_out_notes()
        self._lay_out_groups()
        self._lay_out_kinds()
        self.column.addStretch(1)
        self.edited.connect(self._ask)

    def offer(self, choices: Choosable) -> None:
        """Let these be chosen from."""
        principle = self.fields["principle"].editor
        assert isinstance(principle, ChoiceEditor)
        principle.offer((("", self.tr("None")), *choices.principles))
        self._places = choices.places

    def show_step(self, place: int, step: Step, faults: tuple[PlacedFault, ...], sheets: Collection[str] = ()) -> None:
        """Show a step as it is written now, of an exercise that prints these `sheets`."""
        self._place, self._step = place, step
        self._offer_places(step, sheets)
        for name, field in self.fields.items():
            field.editor.show_value(getattr(step, name))
        self.show_faults(faults)
        votes, reveals = step.kind is StepKind.VOTE, step.kind is StepKind.PRINCIPLE_REVEAL
        shown = {
            "vote_on": votes,
            "dots": votes,
            "principle": reveals,
            "line_up": reveals,
            "themes": step.takes_notes or bool(step.themes),
            "capture": step.privacy is not Privacy.NONE or bool(step.capture),
            "capture_by": step.privacy is not Privacy.NONE,
            "auto_advance": step.kind not in (StepKind.VOTE, StepKind.CLOSE) or step.auto_advance,
        }
        for name, wanted in shown.items():
            self.fields[name].setVisible(wanted)

    def _offer_places(self, step: Step, sheets: Collection[str]) -> None:
        """Places on what the exercise prints and on the harvest summary, and all that the step has already."""
        feeds = self.fields["feeds"].editor
        assert isinstance(feeds, PicksEditor)
        known = {place for place, _ in self._places}
        near = {*sheets, _FOR_ALL, *(feed.partition("/")[0] for feed in step.feeds)}
        offered = [(place, words) for place, words in self._places if str(place).partition("/")[0] in near]
        feeds.offer((*offered, *((feed, feed) for feed in step.feeds if feed not in known)))

    @Slot(str)
    def _ask(self, name: str) -> None:
        if self._step is not None:
            value: Any = self.fields[name].editor.value
            self.edit_requested.emit(SetStep(self._place, replace(self._step, **{name: value})))

    def _lay_out_words(self) -> None:
        self.lay(self.field("title", self.tr("Title, for the agenda"), LineEditor()))
        self.lay(
            self.field("kind", self.tr("What the room does"), ChoiceEditor(choices_of(StepKind))),
            self.field("when", self.tr("When it is run"), ChoiceEditor(choices_of(When))),
        )
        hint = self.tr("25 words at most. {question} in braces is asked for before the session begins.")
        self.lay(self.field("audience", self.tr("What the room reads"), TextEditor(3), hint))
        hint = self.tr("One on each line: up to 5, of up to 12 words.")
        self.lay(self.field("prompts", self.tr("Prompts below it, one on each line"), LinesEditor(5), hint))
        hint = self.tr("2 to 4 sentences.")
        self.lay(self.field("script", self.tr("What you say"), TextEditor(4), hint))

    def _lay_out_time(self) -> None:
        self.heading(self.tr("Time and signals"))
        self.lay(
            self.field("minutes", self.tr("Minutes"), NumberEditor(1, _LONGEST_STEP)),
            self.field("min", self.tr("Shortest"), NumberEditor(1, _LONGEST_STEP)),
            self.field("max", self.tr("Longest"), NumberEditor(1, _LONGEST_STEP)),
        )
        hint = self.tr("A word shared by turns that must last equally long, such as “turn”.")
        self.lay(
            self.field("cut", self.tr("When the room is late"), ChoiceEditor(choices_of(CutRule))),
            self.field("equal_group", self.tr("Equal turns, by a word"), LineEditor(), hint),
        )
        self.lay(self.field("auto_advance", "", TickEditor(self.tr("The next step follows by itself"))))
        self.lay(self.field("signals", self.tr("Signals"), SignalsEditor()))

    def _lay_out_notes(self) -> None:
        self.heading(self.tr("What is written down"))
        self.lay(self.field("privacy", self.tr("How far it travels"), ChoiceEditor(choices_of(Privacy))))
        self.lay(self.field("capture", self.tr("What comes out"), PicksEditor(choices_of(Category))))
        self.lay(self.field("capture_by", self.tr("Who writes"), ChoiceEditor(choices_of(CaptureBy))))
        hint = self.tr("Names that stand on the wall when the step begins, one on each line.")
        self.lay(self.field("themes", self.tr("Headings on the wall"), LinesEditor(3), hint))
        hint = self.tr("On the sheets that this exercise prints, and on the harvest summary.")
        self.lay(self.field("feeds", self.tr("Places on paper that it fills"), PicksEditor(), hint))
        self.lay(self.field("draft", "", TickEditor(self.tr("The prompts are a draft"))))

    def _lay_out_groups(self) -> None:
        self.heading(self.tr("Groups"))
        hint = self.tr("People in a group from this step on; 0 where that does not change.")
        self.lay(self.field("groups_of", self.tr("Groups change to"), NumberEditor(0, _MOST_TOGETHER), hint))
        self.lay(self.field("show_groups", "", TickEditor(self.tr("People find their group on it"))))

    def _lay_out_kinds(self) -> None:
        """What only votes and principles have."""
        self.lay(
            self.field("vote_on", self.tr("What is voted on"), ChoiceEditor(choices_of(VoteOn))),
            self.field(
                "dots", self.tr("Dots for each person"), NumberEditor(0, _MOST_DOTS), self.tr("0 is the usual number.")
            ),
        )
        self.lay(self.field("last_time", "", TickEditor(self.tr("The actions of last time are shown"))))
        self.lay(self.field("principle", self.tr("Principle"), ChoiceEditor(())))
        hint = self.tr("2 to 5 places in a line where people may show how they stand, one on each line.")
        self.lay(self.field("line_up", self.tr("Places in a line"), LinesEditor(3), hint))
