"""What the library shows, as values."""

import msgspec

from app.domain.exercise_wish import ExerciseWish
from app.domain.identifiers import ExerciseId, WorkshopId
from app.services.handouts.passages import Passage


class ExerciseRow(msgspec.Struct, frozen=True):
    """An exercise in the list; `facts` are its length, people and format in words."""

    exercise: ExerciseId
    title: str
    facts: str


class ExerciseList(msgspec.Struct, frozen=True):
    """The exercises that answer to a wish, out of how many."""

    wish: ExerciseWish
    rows: tuple[ExerciseRow, ...]
    of: int


class ReadingPage(msgspec.Struct, frozen=True):
    """An exercise to be read."""

    exercise: ExerciseId
    title: str
    passages: tuple[Passage, ...]


class Target(msgspec.Struct, frozen=True):
    """A workshop of one's own that an exercise can be put into."""

    workshop: WorkshopId
    title: str
