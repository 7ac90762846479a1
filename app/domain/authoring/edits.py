"""Everything that can be done to an exercise while it is written; `place` counts its steps from 0.

`to` is the place that a step has afterwards.
"""

import msgspec

from app.domain.exercise import Exercise, Step


class SetWhole(msgspec.Struct, frozen=True):
    """Let what belongs to the whole exercise be as in this one; its id and its steps stay."""

    exercise: Exercise


class SetStep(msgspec.Struct, frozen=True):
    """Let a step be as this one; it keeps its key, for workshops know it by that."""

    place: int
    step: Step


class AddStep(msgspec.Struct, frozen=True):
    """Put a new, nearly empty step of this title into the exercise."""

    title: str
    to: int


class RemoveStep(msgspec.Struct, frozen=True):
    """Take a step out."""

    place: int


class MoveStep(msgspec.Struct, frozen=True):
    """Let a step come earlier or later."""

    place: int
    to: int


class DuplicateStep(msgspec.Struct, frozen=True):
    """Do the same once more, right after it."""

    place: int


class GoBackTo(msgspec.Struct, frozen=True):
    """Take an earlier version of the whole exercise; its name stays the one it has."""

    exercise: Exercise


ExerciseEdit = SetWhole | SetStep | AddStep | RemoveStep | MoveStep | DuplicateStep | GoBackTo
