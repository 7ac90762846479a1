"""One edit to an exercise. What follows from other fields is worked out: sums, open words, keys of steps, equal turns.

An exercise that is being written may break the rules of `sparkroom check`; whoever shows it says which.
"""

import re
from collections.abc import Iterator
from typing import Final

from msgspec.structs import replace

from app.domain.authoring.edits import (
    AddStep,
    DuplicateStep,
    ExerciseEdit,
    GoBackTo,
    MoveStep,
    RemoveStep,
    SetStep,
    SetWhole,
)
from app.domain.exercise import USUAL, Exercise, Step
from app.domain.identifiers import StepKey
from app.domain.vocabulary import (
    CaptureBy,
    Category,
    Format,
    IfUneven,
    Privacy,
    StepKind,
    VoteOn,
    When,
)

MOST_STEPS: Final = 40
_OPEN_WORD: Final = re.compile(r"\{([^{}]*)\}")
_LONGEST_KEY: Final = 30
_NO_LETTERS: Final = re.compile(r"[^a-z0-9]+")
_USUAL_MINUTES: Final = (5, 3, 8)
_SIZES: Final = {
    Format.SOLO: 0,
    Format.PAIRS: 2,
    Format.ONE_TO_ONE: 2,
    Format.TRIOS: 3,
    Format.SMALL_GROUPS: 4,
    Format.PLENARY: 0,
}


def edited(exercise: Exercise, edit: ExerciseEdit) -> Exercise:
    """The exercise after an edit; one that makes no sense, such as moving a step that is not there, changes nothing."""
    match edit:
        case SetWhole():
            changed = _of_its_format(replace(edit.exercise, id=exercise.id, steps=exercise.steps), exercise)
        case GoBackTo():
            changed = replace(edit.exercise, id=exercise.id)
        case SetStep():
            changed = _with_step(exercise, edit)
        case AddStep() | DuplicateStep() if len(exercise.steps) >= MOST_STEPS:
            changed = exercise
        case AddStep():
            changed = replace(exercise, steps=_put(exercise.steps, _new_step(edit.title, exercise), edit.to))
        case RemoveStep():
            changed = replace(exercise, steps=_without(exercise.steps, edit.place))
        case MoveStep():
            changed = _moved(exercise, edit)
        case DuplicateStep():
            changed = _doubled(exercise, edit.place)
    return settled(changed)


def _of_its_format(exercise: Exercise, before: Exercise) -> Exercise:
    """With groups as large as people sit now, unless their size was changed too."""
    if exercise.format is before.format or exercise.grouping.size != before.grouping.size:
        return exercise
    size = _SIZES[exercise.format]
    rule = USUAL.get(size, IfUneven.ANY)
    return replace(exercise, grouping=replace(exercise.grouping, size=size, if_uneven=rule))


def settled(exercise: Exercise) -> Exercise:
    """The exercise with sums and open words as its steps make them."""
    always = [step for step in exercise.steps if step.when is When.ALWAYS]
    return replace(
        exercise,
        minutes=sum(step.minutes for step in always),
        minutes_min=sum(step.min for step in always),
        minutes_max=sum(step.max for step in always),
        placeholders=tuple(dict.fromkeys(_open_words(exercise))),
    )


def _new_step(title: str, exercise: Exercise) -> Step:
    minutes, least, most = _USUAL_MINUTES
    return Step(
        key=_free_key(title, exercise),
        title=title,
        kind=StepKind.BRIEF,
        minutes=minutes,
        min=least,
        max=most,
        audience="",
        script="",
        signals=(),
        capture=(),
        capture_by=CaptureBy.NONE,
        privacy=Privacy.NONE,
        feeds=(),
    )


def _with_step(exercise: Exercise, edit: SetStep) -> Exercise:
    if not 0 <= edit.place < len(exercise.steps):
        return exercise
    before = exercise.steps[edit.place]
    step = _of_its_kind(replace(edit.step, key=before.key), before)
    steps = [*exercise.steps]
    if step.equal_group and step.equal_group != before.equal_group:
        step = _as_long_as(steps, edit.place, step)
    steps[edit.place] = step
    return replace(exercise, steps=tuple(_in_turn(steps, edit.place, before)))


def _of_its_kind(step: Step, before: Step) -> Step:
    """Without what belonged to the kind that the step had before, and with what the privacy it has now allows."""
    if step.kind is not before.kind:
        reveals, votes = step.kind is StepKind.PRINCIPLE_REVEAL, step.kind is StepKind.VOTE
        step = replace(
            step,
            principle=step.principle if reveals else "",
            line_up=step.line_up if reveals else (),
            vote_on=step.vote_on if votes else VoteOn.USUAL,
            dots=step.dots if votes else 0,
            auto_advance=step.auto_advance and step.kind not in (StepKind.VOTE, StepKind.CLOSE),
        )
    if step.privacy is not before.privacy and step.privacy is Privacy.NONE:
        step = replace(step, capture=(), themes=(), capture_by=CaptureBy.NONE)
    if step.privacy is not before.privacy and step.privacy is Privacy.NAMED:
        step = replace(step, capture=(Category.ACTION,))
    return step


def _as_long_as(steps: list[Step], place: int, step: Step) -> Step:
    """A turn that joins others lasts as long as they do."""
    others = (each for number, each in enumerate(steps) if number != place and each.equal_group == step.equal_group)
    other = next(others, None)
    return step if other is None else replace(step, minutes=other.minutes, min=other.min, max=other.max)


def _in_turn(steps: list[Step], place: int, before: Step) -> Iterator[Step]:
    """The steps, with the other turns of a group as long as the one that was changed."""
    step = steps[place]
    lengths = {name: getattr(step, name) for name in ("minutes", "min", "max")}
    changed = {name: value for name, value in lengths.items() if value != getattr(before, name)}
    for each in steps:
        together = step.equal_group and each.equal_group == step.equal_group
        yield replace(each, **changed) if together and changed else each


def _doubled(exercise: Exercise, place: int) -> Exercise:
    if not 0 <= place < len(exercise.steps):
        return exercise
    step = exercise.steps[place]
    copied = replace(step, key=_free_key(step.key, exercise))
    return replace(exercise, steps=_put(exercise.steps, copied, place + 1))


def _moved(exercise: Exercise, edit: MoveStep) -> Exercise:
    if not (0 <= edit.place < len(exercise.steps) and 0 <= edit.to < len(exercise.steps)):
        return exercise
    rest = _without(exercise.steps, edit.place)
    return replace(exercise, steps=_put(rest, exercise.steps[edit.place], edit.to))


def _put(steps: tuple[Step, ...], step: Step, to: int) -> tuple[Step, ...]:
    place = min(max(to, 0), len(steps))
    return (*steps[:place], step, *steps[place:])


def _without(steps: tuple[Step, ...], place: int) -> tuple[Step, ...]:
    return tuple(step for number, step in enumerate(steps) if number != place)


def _free_key(title: str, exercise: Exercise) -> StepKey:
    slug = _NO_LETTERS.sub("-", title.lower())[:_LONGEST_KEY].strip("-") or "step"
    taken = {step.key for step in exercise.steps}
    key, number = slug, 2
    while key in taken:
        key, number = f"{slug}-{number}", number + 1
    return StepKey(key)


def _open_words(exercise: Exercise) -> Iterator[str]:
    for step in exercise.steps:
        for text in (step.title, step.audience, step.script, *step.prompts):
            yield from _OPEN_WORD.findall(text)
