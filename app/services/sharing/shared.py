"""What is handed on, and how it is written: JSON with a version, so that a file holds data and nothing else."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

import msgspec

from app.domain.exercise import Exercise
from app.domain.identifiers import ExerciseId
from app.domain.workshop import ExerciseItem, Workshop
from app.services.own_rows import PREFIX

FORMAT: Final = "sparkroom-shared"
VERSION: Final = 1
SUFFIX: Final = ".sparkroom"


class Shared(msgspec.Struct, frozen=True):
    """A workshop with the own exercises that it needs, or an exercise with those it refers to; that one comes first.

    Who is coming, where it is and who runs it is never in it.
    """

    exercises: tuple[Exercise, ...] = ()
    workshop: Workshop | None = None

    @property
    def title(self) -> str:
        """What it is called."""
        return self.workshop.title if self.workshop is not None else self.exercises[0].title


def of_exercise(exercise: Exercise, own: Mapping[ExerciseId, Exercise]) -> Shared:
    """An exercise with all it refers to."""
    return Shared(tuple(_with_all_they_need([exercise], own)))


def of_workshop(workshop: Workshop, own: Mapping[ExerciseId, Exercise]) -> Shared:
    """A workshop with the exercises of one's own that it and they need; those it lacks are left out."""
    items = (*workshop.items, *workshop.parked)
    named = (item.exercise for item in items if isinstance(item, ExerciseItem))
    needed = [own[name] for name in dict.fromkeys(named) if name in own]
    return Shared(tuple(_with_all_they_need(needed, own)), workshop)


def written(shared: Shared) -> bytes:
    """The file."""
    table: dict[str, object] = {"format": FORMAT, "version": VERSION}
    if shared.workshop is not None:
        table["workshop"] = shared.workshop
    table["exercises"] = shared.exercises
    return msgspec.json.format(msgspec.json.encode(table), indent=1)


def _with_all_they_need(exercises: Iterable[Exercise], own: Mapping[ExerciseId, Exercise]) -> Iterator[Exercise]:
    waiting, seen = [*exercises], set[ExerciseId]()
    while waiting:
        exercise = waiting.pop(0)
        if exercise.id not in seen:
            seen.add(exercise.id)
            yield exercise
            needed = (ExerciseId(name) for name in (*exercise.after, exercise.grouping.keep_from))
            waiting += [own[name] for name in needed if name.startswith(PREFIX) and name in own]
