"""What happens in a day and in which order."""

from typing import assert_never

from msgspec.structs import replace

from app.domain.exercise import Exercise
from app.domain.identifiers import ExerciseId
from app.domain.language import say, speaking, unsaid
from app.domain.planning.edits import (
    AddBreak,
    AddExercise,
    AddSlack,
    Arranging,
    DuplicateItem,
    MoveItem,
    ParkItem,
    RemoveItem,
    RemoveParked,
    UnparkItem,
    UseInstead,
)
from app.domain.planning.finding import item_at
from app.domain.planning.fitting import fitted_item
from app.domain.planning.steps import Exercises
from app.domain.planning.wording import LONGEST_PART, titled
from app.domain.refusal import Refused
from app.domain.workshop import BreakItem, ExerciseItem, SlackItem, Workshop, WorkshopItem

MOST_ITEMS = 60
_BREAK, _SPARE = unsaid("Break"), unsaid("Spare time")
"""The room reads them too, on stage and paper."""


def arranged(workshop: Workshop, edit: Arranging, exercises: Exercises) -> Workshop:
    """The workshop with other items, or the same in another order. Raises Refused."""
    match edit:
        case AddExercise():
            return _following(workshop, _with_item(workshop, _new(edit.exercise, exercises), edit.to), exercises)
        case UseInstead():
            return _following(workshop, _with_another(workshop, edit, exercises), exercises)
        case AddBreak() | AddSlack():
            return _with_item(workshop, _pause(edit, workshop.language), edit.to)
        case MoveItem():
            item = item_at(workshop, edit.place)
            return _with_item(_without(workshop, edit.place), item, edit.to)
        case RemoveItem():
            item_at(workshop, edit.place)
            return _following(workshop, _without(workshop, edit.place), exercises)
        case DuplicateItem():
            return _with_item(workshop, item_at(workshop, edit.place), edit.place + 1)
        case ParkItem():
            item = item_at(workshop, edit.place)
            aside = replace(_without(workshop, edit.place), parked=(*workshop.parked, item))
            return _following(workshop, aside, exercises)
        case UnparkItem():
            item, left = _parked(workshop, edit.parked)
            return _following(workshop, _with_item(left, item, edit.to), exercises)
        case RemoveParked():
            return _parked(workshop, edit.parked)[1]
        case _:
            assert_never(edit)


def _with_another(workshop: Workshop, edit: UseInstead, exercises: Exercises) -> Workshop:
    item, other = item_at(workshop, edit.place), _new(edit.exercise, exercises)
    if not isinstance(item, ExerciseItem):
        raise Refused(say("“{title}” is no exercise, so it has no steps.", title=item.title))
    taken = fitted_item(replace(item, exercise=other.exercise), exercises)
    return replace(workshop, items=(*workshop.items[: edit.place], taken, *workshop.items[edit.place + 1 :]))


def _new(exercise: ExerciseId, exercises: Exercises) -> ExerciseItem:
    if exercise not in exercises:
        raise Refused(say("There is no exercise “{exercise}” in the library.", exercise=exercise))
    return ExerciseItem(exercise, at=0, minutes=0)


def _pause(edit: AddBreak | AddSlack, language: str) -> WorkshopItem:
    if not 1 <= edit.minutes <= LONGEST_PART:
        raise Refused(say("A part of the day lasts 1 to {most} min.", most=LONGEST_PART))
    kind, usual = (BreakItem, _BREAK) if isinstance(edit, AddBreak) else (SlackItem, _SPARE)
    with speaking(language):
        called = say(usual)
    return kind(titled(edit.title or called), at=0, minutes=edit.minutes)


def _with_item(workshop: Workshop, item: WorkshopItem, to: int) -> Workshop:
    if len(workshop.items) >= MOST_ITEMS:
        raise Refused(say("A day has room for {most} parts.", most=MOST_ITEMS))
    if not 0 <= to <= len(workshop.items):
        raise Refused(say("There is no such place in the day."))
    return replace(workshop, items=(*workshop.items[:to], item, *workshop.items[to:]))


def _without(workshop: Workshop, place: int) -> Workshop:
    return replace(workshop, items=(*workshop.items[:place], *workshop.items[place + 1 :]))


def _parked(workshop: Workshop, place: int) -> tuple[WorkshopItem, Workshop]:
    """An item that was put aside, and the workshop without it."""
    if not 0 <= place < len(workshop.parked):
        raise Refused(say("That was put aside no longer."))
    left = (*workshop.parked[:place], *workshop.parked[place + 1 :])
    return workshop.parked[place], replace(workshop, parked=left)


def _following(before: Workshop, after: Workshop, exercises: Exercises) -> Workshop:
    """For how many people it is follows from the exercises, until somebody says otherwise."""
    allowed = _people_of(before, exercises)
    if allowed is not None and (before.people_min, before.people_max) != allowed:
        return after
    least, most = _people_of(after, exercises) or (before.people_min, before.people_max)
    return replace(after, people_min=least, people_max=most)


def _people_of(workshop: Workshop, exercises: Exercises) -> tuple[int, int] | None:
    """How many people all exercises work for; None where there is none or no number suits all."""
    named = [exercises.get(item.exercise) for item in workshop.items if isinstance(item, ExerciseItem)]
    there: list[Exercise] = [exercise for exercise in named if exercise is not None]
    least = max((each.people_min for each in there), default=0)
    most = min((each.people_max for each in there), default=0)
    return (least, most) if there and least <= most else None
