"""Fits a workshop to the library as it is now: exercises may have been changed, or have gone, since it was planned."""

from contextlib import suppress

from msgspec.structs import replace

from app.domain.exercise import Exercise, Step
from app.domain.planning.steps import Exercises, added_up, always_minutes, exercise_of
from app.domain.planning.turns import in_turn
from app.domain.refusal import Refused
from app.domain.workshop import ExerciseItem, Workshop, WorkshopItem


def fitted(workshop: Workshop, exercises: Exercises) -> Workshop:
    """The workshop with every length within the limits that its steps have now, and without steps that are no more.

    An exercise that has gone missing stays where it is. So do turns that can be equally long no longer: whatever is
    done next says so.
    """
    items = tuple(fitted_item(item, exercises) for item in workshop.items)
    parked = tuple(fitted_item(item, exercises) for item in workshop.parked)
    within = replace(workshop, items=items, parked=parked)
    with suppress(Refused):
        within = in_turn(within, exercises, {})
    return added_up(within, exercises)


def fitted_item(item: WorkshopItem, exercises: Exercises) -> WorkshopItem:
    """The item with every length within limits, and without what its exercise does not have."""
    exercise = exercise_of(item, exercises)
    if exercise is None or not isinstance(item, ExerciseItem):
        return item
    there = {step.key: step for step in exercise.steps}
    minutes = {key: _within(value, there[key]) for key, value in item.step_minutes.items() if key in there}
    left_out = tuple(dict.fromkeys(key for key in item.leave_out if key in there))
    words = {name: text for name, text in item.placeholders.items() if name in exercise.placeholders}
    chosen = {key: value for key, value in minutes.items() if key not in left_out}
    return _not_empty(replace(item, step_minutes=chosen, leave_out=left_out, placeholders=words), exercise)


def _not_empty(item: ExerciseItem, exercise: Exercise) -> ExerciseItem:
    return item if always_minutes(item, exercise) else replace(item, leave_out=())


def _within(minutes: int, step: Step) -> int:
    return min(max(minutes, step.min), step.max)
