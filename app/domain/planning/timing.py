"""How long the parts of a day take."""

from typing import assert_never

from msgspec.structs import replace

from app.domain.exercise import Exercise, Step
from app.domain.language import say
from app.domain.planning.edits import (
    LeaveOut,
    PutBack,
    SetItemMinutes,
    SetStepMinutes,
    SetTrioRule,
    TakeTimes,
    Timing,
    WantOptional,
)
from app.domain.planning.finding import exercise_at, item_at, step_of
from app.domain.planning.lengths import shared_out, shares_of, shortest, why_not
from app.domain.planning.steps import Exercises, counted, is_wanted, with_minutes
from app.domain.planning.turns import Lengths, limits_of
from app.domain.planning.wording import LONGEST_PART
from app.domain.refusal import Refused
from app.domain.vocabulary import When
from app.domain.workshop import ExerciseItem, Workshop, WorkshopItem

Timed = tuple[Workshop, Lengths]
"""A workshop, and how long the turns of its equal groups are to be from now on."""


def timed(workshop: Workshop, edit: Timing, exercises: Exercises) -> Timed:
    """The workshop with other lengths. Raises Refused."""
    match edit:
        case SetItemMinutes():
            return _item(workshop, edit, exercises)
        case SetStepMinutes():
            return _step(workshop, edit, exercises)
        case TakeTimes():
            return _taken(workshop, edit, exercises)
        case LeaveOut():
            item, exercise = exercise_at(workshop, edit.place, exercises)
            return _given(workshop, edit.place, item, step_of(exercise, edit.step), 0)
        case PutBack():
            item, exercise = exercise_at(workshop, edit.place, exercises)
            step = step_of(exercise, edit.step)
            return _given(workshop, edit.place, item, step, step.minutes)
        case WantOptional():
            return _optional(workshop, edit, exercises), {}
        case SetTrioRule():
            return replace(workshop, trio_rule=edit.rule), {}
        case _:
            assert_never(edit)


def _item(workshop: Workshop, edit: SetItemMinutes, exercises: Exercises) -> Timed:
    item = item_at(workshop, edit.place)
    if not isinstance(item, ExerciseItem):
        if not 1 <= edit.minutes <= LONGEST_PART:
            raise Refused(say("“{title}” lasts 1 to {most} min.", title=item.title, most=LONGEST_PART))
        return _at(workshop, edit.place, replace(item, minutes=edit.minutes)), {}
    item, exercise = exercise_at(workshop, edit.place, exercises)
    shares = shares_of(workshop, edit.place, exercise, exercises)
    chosen = shared_out(shares, edit.minutes) if edit.minutes >= shortest(shares) else None
    if chosen is None:
        raise Refused(say("“{title}” takes {why_not}.", title=exercise.title, why_not=why_not(shares, edit.minutes)))
    turns: dict[str, int] = {}
    for share, length in zip(shares, chosen, strict=True):
        for key in share.keys:
            item = with_minutes(item, key, length)
            turns |= _turn(step_of(exercise, key), length)
    return _at(workshop, edit.place, item), turns


def _step(workshop: Workshop, edit: SetStepMinutes, exercises: Exercises) -> Timed:
    item, exercise = exercise_at(workshop, edit.place, exercises)
    step = step_of(exercise, edit.step)
    if not is_wanted(item, step):
        raise Refused(say("“{title}” is left out here. Put it back first.", title=step.title))
    least, most = _limits(workshop, exercises, step)
    if not least <= edit.minutes <= most:
        raise Refused(say("“{title}” takes {least} to {most} min.", title=step.title, least=least, most=most))
    return _given(workshop, edit.place, item, step, edit.minutes)


def _limits(workshop: Workshop, exercises: Exercises, step: Step) -> tuple[int, int]:
    binds = bool(step.equal_group) and step.when is not When.ODD
    return limits_of(workshop, exercises, step.equal_group) if binds else (step.min, step.max)


def _taken(workshop: Workshop, edit: TakeTimes, exercises: Exercises) -> Timed:
    """Other lengths wherever their steps are run; what does not fit a step is brought as near as its limits allow."""
    turns: dict[str, int] = {}
    lengths = dict(edit.lengths)
    for place, item in enumerate(workshop.items):
        exercise = exercises.get(item.exercise) if isinstance(item, ExerciseItem) else None
        if exercise is None or not isinstance(item, ExerciseItem):
            continue
        for step in counted(item, exercise):
            wanted = lengths.get((exercise.id, step.key))
            if wanted is not None:
                fitting = min(max(wanted, step.min), step.max)
                item = with_minutes(item, step.key, fitting)
                turns |= _turn(step, fitting)
        workshop = _at(workshop, place, item)
    return workshop, turns


def _given(workshop: Workshop, place: int, item: ExerciseItem, step: Step, length: int) -> Timed:
    if step.when is When.ODD and step.equal_group:
        raise Refused(say("“{title}” is for a group of three and follows the turns of the pairs.", title=step.title))
    return _at(workshop, place, with_minutes(item, step.key, length)), _turn(step, length)


def _optional(workshop: Workshop, edit: WantOptional, exercises: Exercises) -> Workshop:
    item, exercise = exercise_at(workshop, edit.place, exercises)
    step = step_of(exercise, edit.step)
    if step.when is not When.OPTIONAL:
        raise Refused(say("“{title}” is not optional. It can be left out.", title=step.title))
    if edit.wanted:
        return _at(workshop, edit.place, with_minutes(item, step.key, step.minutes))
    return _at(workshop, edit.place, _without_step(item, step, exercise))


def _without_step(item: ExerciseItem, step: Step, exercise: Exercise) -> ExerciseItem:
    """An optional step that nobody asks for needs no word about it."""
    chosen = {key: value for key, value in item.step_minutes.items() if key != step.key and exercise.step(key)}
    return replace(item, step_minutes=chosen, leave_out=tuple(key for key in item.leave_out if key != step.key))


def _turn(step: Step, length: int) -> Lengths:
    return {step.equal_group: length} if step.equal_group else {}


def _at(workshop: Workshop, place: int, item: WorkshopItem) -> Workshop:
    return replace(workshop, items=(*workshop.items[:place], item, *workshop.items[place + 1 :]))
