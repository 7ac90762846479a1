"""What differs between two states of a planned day, in words: for undo, and for going back to an earlier version."""

from collections import Counter
from collections.abc import Iterator

from app.domain.language import say
from app.domain.planning.day_frame import item_title
from app.domain.planning.steps import Exercises, item_minutes
from app.domain.workshop import ExerciseItem, Workshop, WorkshopItem


def differences(before: Workshop, after: Workshop, exercises: Exercises) -> tuple[str, ...]:
    """What is otherwise in `after`, the largest first; nothing where both are alike."""
    found = list(_differences(before, after, exercises))
    if not found and before != after:
        found.append(say("details of the steps"))
    return tuple(found)


def _differences(before: Workshop, after: Workshop, exercises: Exercises) -> Iterator[str]:
    if before.title != after.title:
        yield say("called “{title}”", title=after.title)
    if before.start != after.start:
        yield say("begins {new} instead of {old}", new=after.start, old=before.start)
    if before.end != after.end:
        yield say("end promised for {end}", end=after.end) if after.end else say("no end promised")
    yield from _items(before, after, exercises)
    if before.parked != after.parked:
        yield say("{new} put aside instead of {old}", new=len(after.parked), old=len(before.parked))
    if (before.people_min, before.people_max) != (after.people_min, after.people_max):
        yield say("for {people_min} to {people_max} people", people_min=after.people_min, people_max=after.people_max)
    if before.trio_rule != after.trio_rule:
        yield say("another rule for threes")
    if before.aim != after.aim:
        yield say("another aim")


def _items(before: Workshop, after: Workshop, exercises: Exercises) -> Iterator[str]:
    old, new = _named(before, exercises), _named(after, exercises)
    gone = Counter(name for name, _ in old) - Counter(name for name, _ in new)
    come = Counter(name for name, _ in new) - Counter(name for name, _ in old)
    yield from (say("with “{name}”", name=name) for name in come.elements())
    yield from (say("without “{name}”", name=name) for name in gone.elements())
    if not gone and not come and [name for name, _ in old] != [name for name, _ in new]:
        yield say("in another order")
    lengths = dict(old)
    for name, item in new:
        was = lengths.get(name)
        if was is None:
            continue
        longer, shorter = item_minutes(item, exercises), item_minutes(was, exercises)
        if longer != shorter:
            yield say("“{name}” {longer} instead of {shorter} min", name=name, longer=longer, shorter=shorter)
        elif _content(item) != _content(was):
            yield say("“{name}” in details", name=name)


def _named(workshop: Workshop, exercises: Exercises) -> list[tuple[str, WorkshopItem]]:
    return [(item_title(item, exercises), item) for item in workshop.items]


def _content(item: WorkshopItem) -> object:
    """What is planned for an item, whenever it begins."""
    if isinstance(item, ExerciseItem):
        return sorted(item.step_minutes.items()), sorted(item.leave_out), item.placeholders, item.note, item.silent
    return item.note, getattr(item, "promise", False), getattr(item, "promised_at", "")
