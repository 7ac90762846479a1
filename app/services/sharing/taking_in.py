"""Takes what somebody handed on into the library; where it would overwrite, it says so first."""

import contextlib
from enum import StrEnum

import msgspec
from msgspec.structs import replace

from app.domain.exercise import Exercise
from app.domain.identifiers import ExerciseId, WorkshopId
from app.domain.instants import Instant
from app.domain.workshop import ExerciseItem, Workshop, WorkshopItem
from app.services.own_exercises import OwnExercise, OwnExercises
from app.services.own_rows import numbered
from app.services.own_workshops import OwnWorkshop, OwnWorkshops
from app.services.sharing.shared import Shared


class Choice(StrEnum):
    """What to do where one's own has changed since."""

    KEEP_BOTH = "keep both"
    REPLACE = "replace"


class Taken(msgspec.Struct, frozen=True):
    """What is in the library now: the ids of what is new or changed. Nothing where all of it was there already."""

    exercises: tuple[ExerciseId, ...] = ()
    workshop: WorkshopId | None = None


class Intake:
    """Takes files into the own exercises and workshops of a data folder."""

    def __init__(self, exercises: OwnExercises, workshops: OwnWorkshops) -> None:
        self._exercises = exercises
        self._workshops = workshops

    def clashes(self, shared: Shared) -> tuple[str, ...]:
        """The titles of one's own that are otherwise than in the file. Raises OSError."""
        found = [each.title for each in shared.exercises if self._is_other(each)]
        workshop = shared.workshop
        mine = self._workshops.get(workshop.id) if workshop is not None else None
        if workshop is not None and mine is not None and mine.workshop != workshop:
            found.append(mine.workshop.title)
        return tuple(found)

    def take(self, shared: Shared, choice: Choice, now: Instant) -> Taken:
        """Keep all of it, or nothing when the disk fails. Raises OSError."""
        wanted = self._beside_mine(shared) if choice is Choice.KEEP_BOTH else shared
        before = [self._exercises.get(each.id) for each in wanted.exercises]
        new = [
            each for each, mine in zip(wanted.exercises, before, strict=True) if mine is None or mine.exercise != each
        ]
        try:
            for each in new:
                self._exercises.save(OwnExercise(each), now)
            workshop = self._take_workshop(wanted.workshop, now)
        except OSError:
            self._put_back(new, [each for each in before if each is not None], now)
            raise
        return Taken(tuple(each.id for each in new), workshop)

    def _take_workshop(self, workshop: Workshop | None, now: Instant) -> WorkshopId | None:
        mine = self._workshops.get(workshop.id) if workshop is not None else None
        if workshop is None or (mine is not None and mine.workshop == workshop):
            return None
        # Who is coming stays with one's own.
        self._workshops.save(replace(mine or OwnWorkshop(workshop), workshop=workshop), now)
        return workshop.id

    def _put_back(self, new: list[Exercise], before: list[OwnExercise], now: Instant) -> None:
        mine = {each.exercise.id: each for each in before}
        for each in new:
            with contextlib.suppress(OSError):
                if each.id in mine:
                    self._exercises.save(mine[each.id], now)
                else:
                    self._exercises.delete(each.id)

    def _is_other(self, exercise: Exercise) -> bool:
        mine = self._exercises.get(exercise.id)
        return mine is not None and mine.exercise != exercise

    def _beside_mine(self, shared: Shared) -> Shared:
        """With new names for what is otherwise than one's own, wherever it is named."""
        copies = [self._copy(each) for each in shared.exercises]
        names = {each.id: copy.id for each, copy in zip(shared.exercises, copies, strict=True)}
        exercises = tuple(_renamed(copy, names) for copy in copies)
        workshop = shared.workshop
        if workshop is None:
            return replace(shared, exercises=exercises)
        return Shared(exercises, self._workshop_copy(_with_names(workshop, names)))

    def _copy(self, exercise: Exercise) -> Exercise:
        if not self._is_other(exercise):
            return exercise
        return self._exercises.copy_of(exercise).exercise

    def _workshop_copy(self, workshop: Workshop) -> Workshop:
        mine = self._workshops.get(workshop.id)
        if mine is None or mine.workshop == workshop:
            return workshop
        taken = {each.workshop.title for each in self._workshops.found().workshops}
        return self._workshops.copy_of(replace(workshop, title=numbered(workshop.title, taken))).workshop


def _renamed(exercise: Exercise, names: dict[ExerciseId, ExerciseId]) -> Exercise:
    after = tuple(names.get(each, each) for each in exercise.after)
    keep_from = exercise.grouping.keep_from
    grouping = replace(exercise.grouping, keep_from=names.get(ExerciseId(keep_from), keep_from))
    return replace(exercise, after=after, grouping=grouping)


def _with_names(workshop: Workshop, names: dict[ExerciseId, ExerciseId]) -> Workshop:
    def renamed(item: WorkshopItem) -> WorkshopItem:
        if not isinstance(item, ExerciseItem):
            return item
        return replace(item, exercise=names.get(item.exercise, item.exercise))

    return replace(workshop, items=tuple(map(renamed, workshop.items)), parked=tuple(map(renamed, workshop.parked)))
