"""Turns that must be equally long, in whatever exercises of a workshop they stand (exercise guide 5.3).

What one of them gets all get, and where one is left out all are. A third turn follows them too; it binds them only
where the workshop runs it.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from msgspec.structs import replace

from app.domain.exercise import Step
from app.domain.language import listed, say, titled
from app.domain.planning.steps import Exercises, chosen_minutes, exercise_of, is_wanted, with_minutes
from app.domain.refusal import Refused
from app.domain.vocabulary import TrioRule, When
from app.domain.workshop import ExerciseItem, Workshop

Lengths = Mapping[str, int]
"""Minutes of each equal group; 0 where its turns are left out."""


class Turn(NamedTuple):
    """A step with others that last as long, in one item of a workshop; `binds` where the others must follow it."""

    place: int
    item: ExerciseItem
    step: Step
    binds: bool


def turns_of(workshop: Workshop, exercises: Exercises) -> Iterator[Turn]:
    """Every turn there is; not those that nobody asked for."""
    for place, item in enumerate(workshop.items):
        exercise = exercise_of(item, exercises)
        if exercise is None or not isinstance(item, ExerciseItem):
            continue
        for step in exercise.steps:
            if step.equal_group and (step.when is not When.OPTIONAL or is_wanted(item, step)):
                binds = step.when is not When.ODD or workshop.trio_rule is TrioRule.THIRD_TURN
                yield Turn(place, item, step, binds)


def lengths_of(workshop: Workshop, exercises: Exercises) -> dict[str, int]:
    """How long the turns of each group are: as long as the first that binds."""
    found: dict[str, int] = {}
    for turn in turns_of(workshop, exercises):
        if turn.binds:
            found.setdefault(turn.step.equal_group, chosen_minutes(turn.item, turn.step))
    return found


def limits_of(workshop: Workshop, exercises: Exercises, group: str) -> tuple[int, int]:
    """The shortest and the longest that all turns of a group can be. Raises Refused where no length fits all."""
    bound = [turn for turn in turns_of(workshop, exercises) if turn.step.equal_group == group and turn.binds]
    least, most = max(turn.step.min for turn in bound), min(turn.step.max for turn in bound)
    if least > most:
        names = listed(list(dict.fromkeys(titled(turn.step.title) for turn in bound)))
        raise Refused(say("{names} must be equally long, but no length fits all of them.", names=names))
    return least, most


def in_turn(workshop: Workshop, exercises: Exercises, wanted: Lengths) -> Workshop:
    """The workshop with the turns of each group as long as `wanted`, or as near as all of them can be."""
    lengths = {**lengths_of(workshop, exercises), **wanted}
    items = list(workshop.items)
    for turn in turns_of(workshop, exercises):
        length = lengths.get(turn.step.equal_group)
        item = items[turn.place]
        if length is not None and isinstance(item, ExerciseItem):
            fitting = _fitting(workshop, exercises, turn, length)
            if fitting != chosen_minutes(item, turn.step):
                items[turn.place] = with_minutes(item, turn.step.key, fitting)
    return replace(workshop, items=tuple(items))


def _fitting(workshop: Workshop, exercises: Exercises, turn: Turn, length: int) -> int:
    if length == 0:
        return 0
    least, most = (
        limits_of(workshop, exercises, turn.step.equal_group) if turn.binds else (turn.step.min, turn.step.max)
    )
    return min(max(length, least), most)
