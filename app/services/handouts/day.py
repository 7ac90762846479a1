"""The day as the run sheet tells it: its parts on the clock, the kit, the groups. Pure."""

import msgspec

from app.domain.agenda import planned_start
from app.domain.groups import group_sizes
from app.domain.identifiers import SlotIndex
from app.domain.instants import ZERO, Duration, Instant, after, between, clock_text, exact_text, length_text, minutes
from app.domain.language import listed, say, say_many
from app.domain.people import Presence, hard_links
from app.domain.plan import Plan, PlannedBreak, PlannedExercise, PlannedItem, PlannedSlack
from app.domain.session import Session
from app.domain.turns import third_of_turns
from app.services.handouts import phrases


class Stretch(msgspec.Struct, frozen=True):
    """A part of the day: an exercise, a break or spare time, with its share of the day from 0 to 1."""

    clock: str
    title: str
    minutes: str
    start: float
    end: float
    free: bool


def stretches(session: Session) -> tuple[Stretch, ...]:
    """The parts of the day by the plan, steps that only a three needs counted where there is one."""
    parts = [(item, *_span(session, item)) for item in session.plan.items]
    end = max((after(begins, length) for _, begins, length in parts), default=session.plan.start)
    whole = max(between(session.plan.start, end), 1)
    return tuple(
        Stretch(
            clock_text(begins, session.details.utc_offset),
            item.title,
            length_text(length),
            between(session.plan.start, begins) / whole,
            between(session.plan.start, after(begins, length)) / whole,
            not isinstance(item, PlannedExercise),
        )
        for item, begins, length in parts
    )


def kit(plan: Plan) -> tuple[str, ...]:
    """Everything the exercises need, each once, whatever the capitals and the number."""
    things = (thing for exercise in plan.exercises() for thing in exercise.materials)
    return tuple({thing.casefold().removesuffix("s"): thing for thing in things}.values())


def group_plan(session: Session, exercise: PlannedExercise, people: int) -> str:
    """How many groups of which size these people make in an exercise; nothing where it has none."""
    sizes = dict.fromkeys(session.plan.group_size(slot) for slot in session.plan.slots_of(exercise))
    return say(phrases.THEN).join(_groups_text(session, exercise, size, people) for size in sizes if size)


def _groups_text(session: Session, exercise: PlannedExercise, size: int, people: int) -> str:
    grouping = exercise.grouping
    source = next((each for each in session.plan.exercises() if each.id == grouping.keep_from), None)
    if source is not None and source.grouping.size == size:
        return say(phrases.GROUPS_KEPT, exercise=source.title)
    sizes = group_sizes(people, size, grouping.rule_for(size))
    third = third_of_turns(session, exercise) if size == 2 and 3 in sizes else ZERO
    words = _sizes_text(sizes)
    return say(phrases.SHARED_BY_THREE, sizes=words, third=exact_text(third)) if third else words


def unwanted_pairs(session: Session) -> tuple[str, ...]:
    """Who must not sit together, two names a line; no reason is known or shown."""
    here = tuple(person for person in session.people if person.presence is not Presence.LEFT)
    names = {person.id: person.name for person in here}
    links = sorted(tuple(sorted(link)) for link in hard_links(here))
    return tuple(" – ".join(names[person] for person in link) for link in links)


def minutes_saved(session: Session) -> str:
    """What the shortest times of all steps would save."""
    saved = ZERO
    for slot in session.plan.slots:
        if slot.step is not None:
            saved = Duration(saved + max(slot.length - minutes(slot.step.min), 0))
    return length_text(saved)


def _span(session: Session, item: PlannedItem) -> tuple[Instant, Duration]:
    """When a part begins and how long it lasts; spare time lies where the parts before it end."""
    plan = session.plan
    if isinstance(item, PlannedSlack):
        index = plan.items.index(item)
        before = [each for each in plan.items[:index] if not isinstance(each, PlannedSlack)]
        spare = sum(each.length for each in plan.items[:index] if isinstance(each, PlannedSlack))
        begins, length = _span(session, before[-1]) if before else (plan.start, ZERO)
        return after(begins, Duration(length + spare)), item.length
    slots = (item.first,) if isinstance(item, PlannedBreak) else plan.slots_of(item)
    length = Duration(sum(plan.slots[slot].length for slot in slots if session.runs(SlotIndex(slot))))
    return planned_start(session, item.first), length


def _sizes_text(sizes: tuple[int, ...]) -> str:
    counted = {size: sizes.count(size) for size in sorted(set(sizes))}
    return listed([_groups_of(size, count) for size, count in counted.items()])


def _groups_of(size: int, count: int) -> str:
    match size:
        case 1:
            return say_many("{count} person alone", "{count} alone", count)
        case 2:
            return say_many("{count} pair", "{count} pairs", count)
        case 3:
            return say_many("{count} three", "{count} threes", count)
        case 4:
            return say_many("{count} four", "{count} fours", count)
        case _:
            return say_many("{count} group of {size}", "{count} groups of {size}", count, size=size)
