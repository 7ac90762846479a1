"""What earlier sessions teach about time: the lengths that steps really took, for a room of about this size.

Nothing about people or what was said is learned, and nothing changes by itself: a plan takes these lengths when the
facilitator asks for them.
"""

from collections.abc import Iterable, Mapping
from enum import StrEnum

import msgspec

from app.domain.exercise import Step
from app.domain.identifiers import ExerciseId, SessionId, SlotIndex, StepKey
from app.domain.instants import MINUTE, Duration, Instant, minutes
from app.domain.losses import Spent, losses
from app.domain.people import Presence
from app.domain.plan import Plan
from app.domain.session import Session

StepName = tuple[ExerciseId, StepKey]
"""A step by its exercise and its key, in whatever workshop it stands."""

LEAST_DAY = 0.5
"""A session whose steps used less of their planned time than this was tried out, and teaches nothing."""
MOST = 10
"""Sessions that a length is learned from; older ones are forgotten."""


class Band(StrEnum):
    """How many people there are, as far as it matters for time."""

    FEW = "2-8"
    SOME = "9-16"
    MANY = "17-30"
    CROWD = "31+"


_UP_TO = ((8, Band.FEW), (16, Band.SOME), (30, Band.MANY))


class Lesson(msgspec.Struct, frozen=True):
    """What one session teaches: how long its steps took, pauses left out, with so many people."""

    session: SessionId
    at: Instant
    band: Band
    used: Mapping[StepName, Duration]


class LearnedTimes(msgspec.Struct, frozen=True):
    """Lengths that differ from the plan, and from how many sessions they come."""

    lengths: Mapping[StepName, Duration]
    sessions: int


def band_of(people: int) -> Band:
    """The band of a number of people."""
    return next((band for most, band in _UP_TO if people <= most), Band.CROWD)


def lesson_of(session: Session) -> Lesson | None:
    """What an ended session teaches; None for one that goes on, or was only rehearsed or tried out."""
    if session.ended is None or session.details.rehearsal:
        return None
    spent = [each for each in losses(session, session.ended) if _is_step(session, each)]
    if not _was_run(spent):
        return None
    skipped = {visit.slot for visit in session.visits if visit.skipped}
    used: dict[StepName, Duration] = {}
    for each in spent:
        name = None if each.place is None or each.place in skipped else _name(session.plan, each.place)
        if name is not None and each.had:
            used[name] = each.used
    came = sum(person.presence is not Presence.EXPECTED for person in session.people)
    return Lesson(session.details.id, session.ended, band_of(came), used) if used else None


def learned_times(plan: Plan, lessons: Iterable[Lesson], band: Band) -> LearnedTimes | None:
    """The median of the last sessions for each step of a plan, in whole minutes within its limits.

    Equal turns stay equal. None where nothing was learned for this many people, or it is what is planned already.
    """
    fitting = sorted((lesson for lesson in lessons if lesson.band is band), key=_newest_first)
    planned = {_name(plan, SlotIndex(index)): slot.length for index, slot in enumerate(plan.slots)}
    lengths: dict[StepName, Duration] = {}
    sources: set[SessionId] = set()
    for turns in _turns(plan).values():
        lessons_of_turns = [lesson for lesson in fitting if any(name in lesson.used for name in turns)][:MOST]
        samples = [lesson.used[name] for lesson in lessons_of_turns for name in turns if name in lesson.used]
        if not samples:
            continue
        length = _within(_median_minutes(samples), turns.values())
        changed = {name: length for name in turns if length != planned[name]}
        lengths |= changed
        sources |= {lesson.session for lesson in lessons_of_turns if changed}
    return LearnedTimes(lengths, len(sources)) if lengths else None


def _is_step(session: Session, spent: Spent) -> bool:
    return spent.place is not None and session.plan.slots[spent.place].step is not None


def _was_run(spent: list[Spent]) -> bool:
    """Whether enough of the day was really spent; a step that was forgotten about counts no more than its plan."""
    really = sum(min(each.used, each.planned) for each in spent)
    return really >= sum(each.planned for each in spent) * LEAST_DAY


def _name(plan: Plan, slot: SlotIndex) -> StepName | None:
    step, exercise = plan.slots[slot].step, plan.exercise_of(slot)
    return None if step is None or exercise is None else (exercise.id, step.key)


def _turns(plan: Plan) -> dict[object, dict[StepName, Step]]:
    """The steps of a plan by what must last alike: those of an equal group together, every other alone."""
    found: dict[object, dict[StepName, Step]] = {}
    for index, slot in enumerate(plan.slots):
        name = _name(plan, SlotIndex(index))
        if slot.step is not None and name is not None:
            found.setdefault(slot.step.equal_group or name, {})[name] = slot.step
    return found


def _median_minutes(samples: list[Duration]) -> int:
    """The middle of them, or of the two in the middle, in whole minutes."""
    ordered, middle = sorted(samples), len(samples) // 2
    length = ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2
    return round(length / MINUTE)


def _within(count: int, steps: Iterable[Step]) -> Duration:
    """Whole minutes within the limits of all these steps."""
    limits = [(step.min, step.max) for step in steps]
    return minutes(min(max(count, *(least for least, _ in limits), 1), *(most for _, most in limits)))


def _newest_first(lesson: Lesson) -> int:
    return -lesson.at
