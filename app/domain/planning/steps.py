"""The steps of an exercise as a workshop runs them: which, and how long."""

from collections.abc import Iterator, Mapping

from msgspec.structs import replace

from app.domain.exercise import Exercise, Step
from app.domain.identifiers import ExerciseId, StepKey
from app.domain.vocabulary import When
from app.domain.workshop import ExerciseItem, Workshop, WorkshopItem

Exercises = Mapping[ExerciseId, Exercise]
"""The library. A workshop may name an exercise that is in it no longer."""


def exercise_of(item: WorkshopItem, exercises: Exercises) -> Exercise | None:
    """The exercise of an item; None for a break, for spare time, and for one that has gone missing."""
    return exercises.get(item.exercise) if isinstance(item, ExerciseItem) else None


def chosen_minutes(item: ExerciseItem, step: Step) -> int:
    """The minutes that an item gives a step; 0 where it leaves it out."""
    return 0 if step.key in item.leave_out else item.step_minutes.get(step.key, step.minutes)


def is_wanted(item: ExerciseItem, step: Step) -> bool:
    """Whether a step is run: turns only for a three are where there is one."""
    unasked = step.when is When.OPTIONAL and step.key not in item.step_minutes
    return step.key not in item.leave_out and not unasked


def counted(item: ExerciseItem, exercise: Exercise) -> Iterator[Step]:
    """The steps that the length of an exercise is made of; a third turn comes on top of it."""
    return (step for step in exercise.steps if step.when is not When.ODD and is_wanted(item, step))


def with_minutes(item: ExerciseItem, key: StepKey, minutes: int) -> ExerciseItem:
    """The item with other minutes for a step; 0 leaves it out."""
    chosen = {each: value for each, value in item.step_minutes.items() if each != key}
    left_out = tuple(each for each in item.leave_out if each != key)
    if minutes == 0:
        return replace(item, step_minutes=chosen, leave_out=(*left_out, key))
    return replace(item, step_minutes={**chosen, key: minutes}, leave_out=left_out)


def item_minutes(item: WorkshopItem, exercises: Exercises) -> int:
    """How long an item really lasts, chosen optional steps included, without a third turn."""
    exercise = exercise_of(item, exercises)
    if exercise is None or not isinstance(item, ExerciseItem):
        return item.minutes
    return sum(chosen_minutes(item, step) for step in counted(item, exercise))


def always_minutes(item: ExerciseItem, exercise: Exercise) -> int:
    """What an exercise file calls the minutes of an item: its steps that always run."""
    return sum(chosen_minutes(item, step) for step in exercise.steps if step.when is When.ALWAYS)


def added_up(workshop: Workshop, exercises: Exercises) -> Workshop:
    """The workshop with every `at` and sum as its steps make them."""
    items: list[WorkshopItem] = []
    at = 0
    for item in workshop.items:
        items.append(replace(_summed(item, exercises), at=at))
        at += items[-1].minutes
    parked = tuple(replace(_summed(item, exercises), at=0) for item in workshop.parked)
    return replace(workshop, items=tuple(items), minutes=at, parked=parked)


def _summed(item: WorkshopItem, exercises: Exercises) -> WorkshopItem:
    exercise = exercise_of(item, exercises)
    if exercise is None or not isinstance(item, ExerciseItem):
        return item
    return replace(item, minutes=always_minutes(item, exercise))
