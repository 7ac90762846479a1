"""What differs between two states of an exercise, in words: for undo, and for going back to an earlier version."""

from collections.abc import Iterator

from app.domain.exercise import Exercise, Step
from app.domain.language import say, unsaid

_FOLLOWS = frozenset({"id", "steps", "minutes", "minutes_min", "minutes_max", "placeholders"})
"""What is told by its steps."""


def differences(before: Exercise, after: Exercise) -> tuple[str, ...]:
    """What is otherwise in `after`, the largest first; nothing where both are alike."""
    return tuple(_differences(before, after))


def _differences(before: Exercise, after: Exercise) -> Iterator[str]:
    if before.title != after.title:
        yield say("called “{title}”", title=after.title)
    yield from _steps(before, after)
    fields = [name for name in Exercise.__struct_fields__ if name not in (*_FOLLOWS, "title")]
    if any(getattr(before, name) != getattr(after, name) for name in fields):
        yield say("about the whole exercise")


def _steps(before: Exercise, after: Exercise) -> Iterator[str]:
    old, new = {step.key: step for step in before.steps}, {step.key: step for step in after.steps}
    yield from (say("with “{name}”", name=step.title) for key, step in new.items() if key not in old)
    yield from (say("without “{name}”", name=step.title) for key, step in old.items() if key not in new)
    together = [key for key in old if key in new]
    if together != [key for key in new if key in old]:
        yield say("steps in another order")
    for key in together:
        if old[key] != new[key]:
            yield _step_words(old[key], new[key])


def _step_words(before: Step, after: Step) -> str:
    if before.minutes != after.minutes:
        words = unsaid("“{name}” {longer} instead of {shorter} min")
        return say(words, name=after.title, longer=after.minutes, shorter=before.minutes)
    return say("“{name}” in details", name=after.title)


def same_text(first: Exercise, second: Exercise, third: Exercise) -> bool:
    """Whether two changes, one after the other, were to one and the same text, as the letters of a word are."""
    one, other = _changed(first, second), _changed(second, third)
    return len(one) == 1 and one.keys() == other.keys() and all(map(_is_text, other.values()))


def _changed(before: Exercise, after: Exercise) -> dict[tuple[int, str], object]:
    """The fields that differ, with what they hold afterwards; `place` is -1 for the whole exercise."""
    found = {(-1, name): value for name, value in _differing(before, after) if name not in _FOLLOWS}
    if [step.key for step in before.steps] != [step.key for step in after.steps]:
        return {**found, (-1, "steps"): after.steps}
    for place, (one, other) in enumerate(zip(before.steps, after.steps, strict=True)):
        found |= {(place, name): value for name, value in _differing(one, other)}
    return found


def _differing(one: Exercise | Step, other: Exercise | Step) -> Iterator[tuple[str, object]]:
    for name in one.__struct_fields__:
        value = getattr(other, name)
        if getattr(one, name) != value:
            yield name, value


def _is_text(value: object) -> bool:
    """Words are types of their own, which nobody types letter by letter."""
    return all(type(each) is str for each in value) if isinstance(value, tuple) else type(value) is str
