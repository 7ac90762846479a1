"""Finds what an edit speaks of, or says in a sentence that it is not there."""

from app.domain.exercise import Exercise, Step
from app.domain.identifiers import StepKey
from app.domain.language import say
from app.domain.planning.steps import Exercises
from app.domain.refusal import Refused
from app.domain.workshop import ExerciseItem, Workshop, WorkshopItem


def item_at(workshop: Workshop, place: int) -> WorkshopItem:
    """The item at a place. Raises Refused."""
    if not 0 <= place < len(workshop.items):
        raise Refused(say("That part of the day is there no longer."))
    return workshop.items[place]


def exercise_at(workshop: Workshop, place: int, exercises: Exercises) -> tuple[ExerciseItem, Exercise]:
    """The item at a place with its exercise. Raises Refused where it is no exercise, or one that has gone missing."""
    item = item_at(workshop, place)
    if not isinstance(item, ExerciseItem):
        raise Refused(say("“{title}” is no exercise, so it has no steps.", title=item.title))
    exercise = exercises.get(item.exercise)
    if exercise is None:
        raise Refused(missing_sentence(item))
    return item, exercise


def step_of(exercise: Exercise, key: StepKey) -> Step:
    """The step of that key. Raises Refused."""
    step = exercise.step(key)
    if step is None:
        raise Refused(say("“{title}” has no such step.", title=exercise.title))
    return step


def missing_sentence(item: ExerciseItem) -> str:
    """What to say of an exercise that the library does not have."""
    return say(
        "The exercise “{exercise}” is not in the library. Bring it back, or take it out of the day.",
        exercise=item.exercise,
    )
