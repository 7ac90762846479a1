"""What a workshop has to keep: real exercises and steps, sums that are right, and equal turns throughout."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from app.domain.exercise import AUDIENCE_WORDS, Exercise, Step
from app.domain.identifiers import ExerciseId
from app.domain.language import say, unsaid
from app.domain.planning.clock_times import is_time
from app.domain.vocabulary import TrioRule, When
from app.domain.workshop import BreakItem, ExerciseItem, Workshop, WorkshopItem
from app.services.content_faults import Finding, quoted
from app.services.content_rules import SCHEMA
from app.services.content_shape import Partial, findings_of, nearest

_LANGUAGE: Final = re.compile(r"[a-z]{2,3}")


def workshop_findings(workshop: Workshop, exercises: Mapping[ExerciseId, Exercise]) -> list[Finding]:
    """Everything that is wrong with a workshop, or with the parts of it that were understood."""
    found = list(findings_of(_RULES, workshop))
    found += findings_of([_item_findings, _parked_findings, _equal_turns], workshop, exercises)
    return found


def _item_findings(workshop: Workshop, exercises: Mapping[ExerciseId, Exercise]) -> Iterator[Finding]:
    yield from _findings_in(workshop.items, "items", exercises)


def _parked_findings(workshop: Workshop, exercises: Mapping[ExerciseId, Exercise]) -> Iterator[Finding]:
    yield from _findings_in(workshop.parked, "parked", exercises)


def _findings_in(
    items: Sequence[WorkshopItem], where: str, exercises: Mapping[ExerciseId, Exercise]
) -> Iterator[Finding]:
    for number, item in enumerate(items):
        at = f"{where}[{number}]"
        yield from findings_of([_lasts], item, at)
        if isinstance(item, BreakItem):
            yield from findings_of([_promised], item, at)
        if isinstance(item, ExerciseItem | Partial):
            yield from findings_of([_is_known], item, at, exercises)
            yield from findings_of([_with_exercise], item, at, exercises)


def _with_exercise(item: ExerciseItem, at: str, exercises: Mapping[ExerciseId, Exercise]) -> Iterator[Finding]:
    exercise = exercises.get(item.exercise)
    if exercise is not None:
        yield from findings_of(_ITEM_RULES, item, at, exercise)


def _schema(workshop: Workshop) -> Iterator[Finding]:
    if workshop.schema != SCHEMA:
        yield Finding(
            "schema",
            say("{version} is not a version this program knows; write {known}.", version=workshop.schema, known=SCHEMA),
        )


def _times(workshop: Workshop) -> Iterator[Finding]:
    if not is_time(workshop.start):
        yield Finding("start", _no_time(workshop.start))
    if workshop.end and not is_time(workshop.end):
        yield Finding("end", _no_time(workshop.end))


def _language(workshop: Workshop) -> Iterator[Finding]:
    if not _LANGUAGE.fullmatch(workshop.language):
        yield Finding(
            "language",
            say("{name} is not the short name of a language, such as en or de.", name=quoted(workshop.language)),
        )


def _promised(item: BreakItem, at: str) -> Iterator[Finding]:
    if item.promised_at and not is_time(item.promised_at):
        yield Finding(f"{at}.promised_at", _no_time(item.promised_at))
    elif item.promised_at and not item.promise:
        yield Finding(f"{at}.promised_at", say("is given, but nothing is promised; write promise = true."))


def _no_time(text: str) -> str:
    return say('{name} is not a time such as "09:30".', name=quoted(text))


def _people(workshop: Workshop) -> Iterator[Finding]:
    if workshop.people_min < 1:
        yield Finding("people_min", say("must be 1 or more."))
    if workshop.people_max < workshop.people_min:
        yield Finding(
            "people_max",
            say("{most} is less than people_min ({fewest}).", most=workshop.people_max, fewest=workshop.people_min),
        )


def _has_items(workshop: Workshop) -> Iterator[Finding]:
    if not workshop.items:
        yield Finding("items", say("a workshop needs at least one item."))


def _total(workshop: Workshop) -> Iterator[Finding]:
    total = sum(item.minutes for item in workshop.items)
    if workshop.minutes != total:
        yield Finding(
            "minutes", say("is {minutes}, but the items add up to {total}.", minutes=workshop.minutes, total=total)
        )


def _follows_on(workshop: Workshop) -> Iterator[Finding]:
    due = 0
    for number, item in enumerate(workshop.items):
        if item.at != due:
            first = unsaid("is {at}, but the workshop starts at {due}.")
            later = unsaid("is {at}, but the item before it ends at {due}.")
            yield Finding(f"items[{number}].at", say(first if number == 0 else later, at=item.at, due=due))
        due = item.at + item.minutes


def _lasts(item: ExerciseItem, at: str) -> Iterator[Finding]:
    if item.minutes < 1:
        yield Finding(f"{at}.minutes", say("must be 1 or more."))


def _is_known(item: ExerciseItem, at: str, exercises: Mapping[ExerciseId, Exercise]) -> Iterator[Finding]:
    if item.exercise not in exercises:
        said = say("{name} is not an exercise of the library.", name=quoted(item.exercise))
        yield Finding(f"{at}.exercise", said + nearest(item.exercise, exercises))


def _chosen_steps(item: ExerciseItem, at: str, exercise: Exercise) -> Iterator[Finding]:
    known = [step.key for step in exercise.steps]
    for key in item.step_minutes:
        if key not in known:
            yield Finding(f"{at}.step_minutes.{key}", _no_such_step(key, exercise, known))
        elif key in item.leave_out:
            yield Finding(f"{at}.step_minutes.{key}", say("is left out here, so it can have no minutes."))


def _left_out(item: ExerciseItem, at: str, exercise: Exercise) -> Iterator[Finding]:
    known = [step.key for step in exercise.steps]
    for number, key in enumerate(item.leave_out):
        if key not in known:
            yield Finding(f"{at}.leave_out[{number}]", _no_such_step(key, exercise, known))


def _no_such_step(key: str, exercise: Exercise, known: Sequence[str]) -> str:
    said = say("{exercise} has no step {step}.", exercise=exercise.id, step=quoted(key))
    return said + nearest(key, known)


def _within_limits(item: ExerciseItem, at: str, exercise: Exercise) -> Iterator[Finding]:
    for step in exercise.steps:
        chosen = item.step_minutes.get(step.key)
        if chosen is not None and not step.min <= chosen <= step.max:
            limits = unsaid("{chosen} is outside {least} to {most}, the limits of this step in {exercise}.")
            said = say(limits, chosen=chosen, least=step.min, most=step.max, exercise=exercise.id)
            yield Finding(f"{at}.step_minutes.{step.key}", said)


def _item_total(item: ExerciseItem, at: str, exercise: Exercise) -> Iterator[Finding]:
    total = sum(
        item.step_minutes.get(step.key, step.minutes)
        for step in exercise.steps
        if step.when is When.ALWAYS and step.key not in item.leave_out
    )
    if item.minutes != total:
        words = unsaid("is {minutes}, but the steps of {exercise} that always run add up to {total}.")
        yield Finding(f"{at}.minutes", say(words, minutes=item.minutes, exercise=exercise.id, total=total))


def _placeholders(item: ExerciseItem, at: str, exercise: Exercise) -> Iterator[Finding]:
    for name in item.placeholders:
        if name not in exercise.placeholders:
            said = say("{exercise} has no {{{name}}}.", exercise=exercise.id, name=name)
            yield Finding(f"{at}.placeholders.{name}", said + nearest(name, exercise.placeholders))


def _filled_audience(item: ExerciseItem, at: str, exercise: Exercise) -> Iterator[Finding]:
    for name, text in item.placeholders.items():
        for step in exercise.steps:
            mark = f"{{{name}}}"
            words = len(step.audience.replace(mark, text).split())
            if mark in step.audience and words > AUDIENCE_WORDS:
                long = unsaid("makes the audience text of {step} {words} words long; {most} is the most.")
                said = say(long, step=step.key, words=words, most=AUDIENCE_WORDS)
                yield Finding(f"{at}.placeholders.{name}", said)


class _Turn(NamedTuple):
    """A step with others that must last as long, as this workshop runs it."""

    at: str
    step: Step
    exercise: ExerciseId
    minutes: int


def _equal_turns(workshop: Workshop, exercises: Mapping[ExerciseId, Exercise]) -> Iterator[Finding]:
    first: dict[str, _Turn] = {}
    for number, item in enumerate(workshop.items):
        if isinstance(item, ExerciseItem):
            for turn in _turns(item, f"items[{number}]", workshop.trio_rule, exercises):
                other = first.setdefault(turn.step.equal_group, turn)
                if turn.minutes != other.minutes:
                    yield _unequal(turn, other)


def _turns(
    item: ExerciseItem, at: str, trio_rule: TrioRule, exercises: Mapping[ExerciseId, Exercise]
) -> Iterator[_Turn]:
    if item.exercise not in exercises:
        return
    for step in exercises[item.exercise].steps:
        if step.equal_group and _is_asked_for(item, step, trio_rule):
            chosen = 0 if step.key in item.leave_out else item.step_minutes.get(step.key, step.minutes)
            yield _Turn(f"{at}.step_minutes.{step.key}", step, item.exercise, chosen)


def _is_asked_for(item: ExerciseItem, step: Step, trio_rule: TrioRule) -> bool:
    match step.when:
        case When.ALWAYS:
            return True
        case When.ODD:
            return trio_rule is TrioRule.THIRD_TURN
        case When.OPTIONAL:
            return step.key in item.step_minutes and step.key not in item.leave_out


def _unequal(turn: _Turn, other: _Turn) -> Finding:
    said = say(
        "is {minutes}, but {step} of {exercise} is {others}; turns in {group} must be equally long.",
        minutes=turn.minutes,
        step=other.step.key,
        exercise=other.exercise,
        others=other.minutes,
        group=quoted(turn.step.equal_group),
    )
    return Finding(turn.at, said)


_RULES = (_schema, _times, _language, _people, _has_items, _total, _follows_on)
_ITEM_RULES = (_chosen_steps, _left_out, _within_limits, _item_total, _placeholders, _filled_audience)
