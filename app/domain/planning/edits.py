"""Everything that can be done to a workshop while it is planned; `place` counts its items from 0.

`to` is the place that an item has afterwards. Times are on the wall, such as `10:45`; lengths are whole minutes.
"""

import msgspec

from app.domain.identifiers import ExerciseId, StepKey
from app.domain.learning import StepName
from app.domain.vocabulary import TrioRule
from app.domain.workshop import Workshop


class AddExercise(msgspec.Struct, frozen=True):
    """Put an exercise of the library into the day, with its usual minutes."""

    exercise: ExerciseId
    to: int


class UseInstead(msgspec.Struct, frozen=True):
    """Take another exercise at a place, such as one's own copy; what is planned for steps that both have stays."""

    place: int
    exercise: ExerciseId


class AddBreak(msgspec.Struct, frozen=True):
    """Put a break into the day; without a title it is called what breaks are called in the language of the day."""

    title: str
    minutes: int
    to: int


class AddSlack(msgspec.Struct, frozen=True):
    """Put spare time into the day; without a title it is called so in the language of the day."""

    title: str
    minutes: int
    to: int


class MoveItem(msgspec.Struct, frozen=True):
    """Let an item happen earlier or later."""

    place: int
    to: int


class RemoveItem(msgspec.Struct, frozen=True):
    """Take an item out of the day."""

    place: int


class DuplicateItem(msgspec.Struct, frozen=True):
    """Do the same once more, right after it."""

    place: int


class ParkItem(msgspec.Struct, frozen=True):
    """Put an item aside that may be needed on the day."""

    place: int


class UnparkItem(msgspec.Struct, frozen=True):
    """Take an item that was put aside back into the day."""

    parked: int
    to: int


class RemoveParked(msgspec.Struct, frozen=True):
    """Forget an item that was put aside."""

    parked: int


class SetItemMinutes(msgspec.Struct, frozen=True):
    """Give an item so much time; an exercise shares it out among its steps."""

    place: int
    minutes: int


class SetStepMinutes(msgspec.Struct, frozen=True):
    """Give a step so much time; turns that must be equally long move with it."""

    place: int
    step: StepKey
    minutes: int


class TakeTimes(msgspec.Struct, frozen=True):
    """Give many steps other lengths at once, such as those that earlier sessions took."""

    lengths: tuple[tuple[StepName, int], ...]


class LeaveOut(msgspec.Struct, frozen=True):
    """Leave a step out; turns that belong together go together."""

    place: int
    step: StepKey


class PutBack(msgspec.Struct, frozen=True):
    """Run a step that was left out after all."""

    place: int
    step: StepKey


class WantOptional(msgspec.Struct, frozen=True):
    """Run an optional step, or do not."""

    place: int
    step: StepKey
    wanted: bool


class SetWords(msgspec.Struct, frozen=True):
    """Say what stands for a placeholder such as `{question}`; an empty text leaves it open."""

    place: int
    name: str
    text: str


class SetItemTitle(msgspec.Struct, frozen=True):
    """Call a break or spare time something else."""

    place: int
    title: str


class SetNote(msgspec.Struct, frozen=True):
    """Keep a note for the facilitator with an item."""

    place: int
    note: str


class SetPromise(msgspec.Struct, frozen=True):
    """Promise when a break begins; an empty time promises nothing."""

    place: int
    at: str


class SetSilent(msgspec.Struct, frozen=True):
    """Let the signals of an exercise be only seen, or heard too."""

    place: int
    silent: bool


class SetTitle(msgspec.Struct, frozen=True):
    """Call the workshop something else."""

    title: str


class SetAim(msgspec.Struct, frozen=True):
    """Say what people leave with."""

    aim: str


class SetStart(msgspec.Struct, frozen=True):
    """Begin at another time."""

    start: str


class SetEnd(msgspec.Struct, frozen=True):
    """Promise an end; an empty time promises none."""

    end: str


class SetPeople(msgspec.Struct, frozen=True):
    """Say for how many people the workshop is."""

    least: int
    most: int


class SetTrioRule(msgspec.Struct, frozen=True):
    """Choose how a three among pairs gets fair time."""

    rule: TrioRule


class GoBackTo(msgspec.Struct, frozen=True):
    """Take an earlier version of the whole workshop; its name stays the one it has."""

    workshop: Workshop


Arranging = (
    AddExercise
    | UseInstead
    | AddBreak
    | AddSlack
    | MoveItem
    | RemoveItem
    | DuplicateItem
    | ParkItem
    | UnparkItem
    | RemoveParked
)
"""What happens, and in which order."""

Timing = SetItemMinutes | SetStepMinutes | TakeTimes | LeaveOut | PutBack | WantOptional | SetTrioRule
"""How long it takes."""

Wording = SetWords | SetItemTitle | SetNote | SetPromise | SetSilent | SetTitle | SetAim | SetStart | SetEnd | SetPeople
"""What is said about it, and told to the people."""

Edit = Arranging | Timing | Wording | GoBackTo
