"""What an exercise has to keep beyond its shape (exercise guide 5.3, 6.1, 6.2), a sentence for each rule."""

import re
from collections.abc import Callable, Iterator

from app.domain.exercise import Exercise, Step
from app.domain.language import say, unsaid
from app.domain.vocabulary import When
from app.services.content_faults import Finding, quoted
from app.services.content_references import Known, known_name
from app.services.content_shape import findings_of
from app.services.content_step_rules import step_findings

SCHEMA = 1
_NO_EXERCISE = unsaid("{name} is not an exercise of the library.")
_NO_HANDOUT = unsaid("{name} is not a handout of the library.")
_NAME = re.compile(r"[a-z_]+")
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


def exercise_findings(exercise: Exercise, known: Known) -> list[Finding]:
    """Everything that is wrong with an exercise, or with the parts of it that were understood."""
    found = list(findings_of(_RULES, exercise))
    found += findings_of(_REFERENCE_RULES, exercise, known)
    found += findings_of([step_findings], exercise, known)
    return found


def _schema(exercise: Exercise) -> Iterator[Finding]:
    if exercise.schema != SCHEMA:
        yield Finding(
            "schema",
            say("{version} is not a version this program knows; write {known}.", version=exercise.schema, known=SCHEMA),
        )


def _people(exercise: Exercise) -> Iterator[Finding]:
    if exercise.people_min < 1:
        yield Finding("people_min", say("must be 1 or more."))
    if exercise.people_max < exercise.people_min:
        yield Finding(
            "people_max",
            say("{most} is less than people_min ({fewest}).", most=exercise.people_max, fewest=exercise.people_min),
        )


def _has_steps(exercise: Exercise) -> Iterator[Finding]:
    if not exercise.steps:
        yield Finding("steps", say("an exercise needs at least one step."))


def _sum_rule(key: str, own: str) -> Callable[[Exercise], Iterator[Finding]]:
    def summed(exercise: Exercise) -> Iterator[Finding]:
        written: int = getattr(exercise, key)
        total = sum(getattr(step, own) for step in exercise.steps if step.when is When.ALWAYS)
        if written != total:
            yield Finding(
                key,
                say(
                    "is {written}, but {limit} of the steps that always run adds up to {total}.",
                    written=written,
                    limit=own,
                    total=total,
                ),
            )

    return summed


def _step_keys(exercise: Exercise) -> Iterator[Finding]:
    seen: set[str] = set()
    for number, step in enumerate(exercise.steps):
        if step.key in seen:
            yield Finding(
                f"steps[{number}].key", say("{name} is already the key of an earlier step.", name=quoted(step.key))
            )
        seen.add(step.key)


def _equal_turns(exercise: Exercise) -> Iterator[Finding]:
    first: dict[str, Step] = {}
    for number, step in enumerate(exercise.steps):
        if not step.equal_group:
            continue
        other = first.setdefault(step.equal_group, step)
        if step.minutes != other.minutes:
            yield Finding(
                f"steps[{number}].minutes",
                say(
                    "{minutes} is not the {others} of {step}; turns in {group} must be equally long.",
                    minutes=step.minutes,
                    others=other.minutes,
                    step=quoted(other.key),
                    group=quoted(step.equal_group),
                ),
            )


def _placeholders(exercise: Exercise) -> Iterator[Finding]:
    used: set[str] = set()
    for at, text in _texts(exercise):
        for name in _PLACEHOLDER.findall(text):
            used.add(name)
            if name not in exercise.placeholders:
                yield Finding(at, say("{{{name}}} is not listed in placeholders.", name=name))
    for number, name in enumerate(exercise.placeholders):
        if not _NAME.fullmatch(name):
            yield Finding(f"placeholders[{number}]", say("{{{name}}} must be small letters, joined by _.", name=name))
        if name not in used:
            yield Finding(f"placeholders[{number}]", say("{{{name}}} is used in no step.", name=name))


def _texts(exercise: Exercise) -> Iterator[tuple[str, str]]:
    for number, step in enumerate(exercise.steps):
        at = f"steps[{number}]"
        yield f"{at}.title", step.title
        yield f"{at}.audience", step.audience
        yield f"{at}.script", step.script
        for place, prompt in enumerate(step.prompts):
            yield f"{at}.prompts[{place}]", prompt


def _after(exercise: Exercise, known: Known) -> Iterator[Finding]:
    for number, other in enumerate(exercise.after):
        yield from known_name(f"after[{number}]", other, known.exercises, _NO_EXERCISE)


def _keep_from(exercise: Exercise, known: Known) -> Iterator[Finding]:
    other = exercise.grouping.keep_from
    if other:
        yield from known_name("grouping.keep_from", other, known.exercises, _NO_EXERCISE)


def _print_rule(key: str) -> Callable[[Exercise, Known], Iterator[Finding]]:
    def printed(exercise: Exercise, known: Known) -> Iterator[Finding]:
        sheets = known.sheets
        for number, sheet in enumerate(getattr(exercise, key)):
            yield from known_name(f"{key}[{number}]", sheet, sheets, _NO_HANDOUT)

    return printed


_RULES = (
    _schema,
    _people,
    _has_steps,
    _sum_rule("minutes", "minutes"),
    _sum_rule("minutes_min", "min"),
    _sum_rule("minutes_max", "max"),
    _step_keys,
    _equal_turns,
    _placeholders,
)
_REFERENCE_RULES = (_after, _keep_from, _print_rule("print_before"), _print_rule("print_after"))
