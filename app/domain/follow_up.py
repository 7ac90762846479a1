"""A session opens with the actions of an earlier one: which is proposed, what is brought, where it stands in the day.

Nobody is named who has not said yes, nor whoever is not on the roster now: the yes was for the people of that day
(vocabulary: *named*; exercise guide 4.4).
"""

from collections.abc import Iterable, Mapping, Sequence

import msgspec
from msgspec.structs import replace

from app.domain.exercise import Exercise, Step
from app.domain.identifiers import ExerciseId, WorkshopId
from app.domain.instants import local_time
from app.domain.language import ENGLISH
from app.domain.name_guard import NameGuard, made_general
from app.domain.session import CarriedAction, Session
from app.domain.vocabulary import Category
from app.domain.workshop import ExerciseItem, Workshop, WorkshopItem

FOLLOW_UP = ExerciseId("follow-up")
"""The exercise that is put before all others where the workshop has no step of its own for it."""
_ACTIONS_A_MINUTE = 2
_TO_BEGIN = 1
_THE_SAME_PEOPLE = 2
"""One in so many of the people now who were there make it their session."""


class Earlier(msgspec.Struct, frozen=True):
    """What an earlier session left to do, and who was there; owners in it have said yes.

    `day` is such as `2026-11-21`, or empty. From a file of actions nobody knows the people but the owners.
    """

    title: str
    day: str
    actions: tuple[CarriedAction, ...]
    people: tuple[str, ...] = ()
    workshop: WorkshopId | None = None
    language: str = ENGLISH


def earlier_of(session: Session) -> Earlier:
    """What a session left to do: what it agreed, and before that what it had been brought and still goes on."""
    title, day = session.plan.title, local_time(session.details.created, session.details.utc_offset).date().isoformat()
    agreed = (
        CarriedAction(note.text, note.named_owner, note.due, title, day)
        for note in session.notes
        if note.category is Category.ACTION and not note.removed
    )
    brought = (CarriedAction(*_words(each)) for each in session.carried if each.is_left_to_do)
    return Earlier(
        title=title,
        day=day,
        actions=(*brought, *agreed),
        people=tuple(person.name for person in session.people),
        workshop=session.plan.workshop,
        language=session.plan.language,
    )


def _words(action: CarriedAction) -> tuple[str, str, str, str, str]:
    return action.text, action.owner, action.due, action.source, action.agreed_on


def carried_into(earlier: Earlier, roster: Iterable[str]) -> tuple[CarriedAction, ...]:
    """The actions as the session with this roster may have them: others are named neither as owners nor in texts."""
    here = tuple(roster)
    gone = [name for name in (*earlier.people, *(each.owner for each in earlier.actions)) if not on_roster(name, here)]
    guard = NameGuard(gone, earlier.language)
    return tuple(
        replace(
            each,
            text=_without_names(guard, each.text) if gone else each.text,
            source=_without_names(guard, each.source) if gone else each.source,
            owner=each.owner if on_roster(each.owner, here) else "",
        )
        for each in earlier.actions
    )


def _without_names(guard: NameGuard, text: str) -> str:
    return made_general(text, guard.find(text)) if guard.knows(text) else text


def on_roster(name: str, roster: Iterable[str]) -> bool:
    """Whether somebody is on a roster, by the whole name or the first part of it. A seat is somebody else's then."""
    wanted = name.casefold()
    if not wanted or any(map(str.isdigit, wanted)):
        return False
    return any(each == wanted or each.startswith(f"{wanted} ") for each in map(str.casefold, roster))


def came_again(earlier: Earlier, roster: Sequence[str]) -> int:
    """How many of the people now were there."""
    return sum(on_roster(name, earlier.people) for name in roster)


def proposed(choices: Sequence[Earlier], workshop: WorkshopId, roster: Sequence[str]) -> int:
    """The place of the most natural of some sessions, newest first, of which there must be one.

    The last one with the same people, else the last of the same workshop, else the last of all.
    """
    enough = max(len(roster), 1)
    same_people = (n for n, each in enumerate(choices) if came_again(each, roster) * _THE_SAME_PEOPLE >= enough)
    same_workshop = (n for n, each in enumerate(choices) if each.workshop == workshop)
    return next(same_people, next(same_workshop, 0))


def with_follow_up(workshop: Workshop, exercises: Mapping[ExerciseId, Exercise], actions: int) -> Workshop:
    """The workshop with a place for so many actions: its own, else one before everything; the end comes later then."""
    if FOLLOW_UP not in exercises or has_place(workshop, exercises):
        return workshop
    step = exercises[FOLLOW_UP].steps[0]
    length = minutes_for(step, actions)
    first = ExerciseItem(FOLLOW_UP, 0, length, {step.key: length})
    items = (first, *(_later(item, length) for item in workshop.items))
    return replace(workshop, items=items, minutes=workshop.minutes + length)


def has_place(workshop: Workshop, exercises: Mapping[ExerciseId, Exercise]) -> bool:
    """Whether the workshop has a step of its own in which the room sees the actions of last time."""
    found = ((item, exercises.get(item.exercise)) for item in workshop.items if isinstance(item, ExerciseItem))
    return any(
        step.last_time and step.key not in item.leave_out
        for item, exercise in found
        if exercise is not None
        for step in exercise.steps
    )


def minutes_for(step: Step, actions: int) -> int:
    """Half a minute for each action and one to begin, as far as the step has them."""
    return min(max(_TO_BEGIN + -(-actions // _ACTIONS_A_MINUTE), step.min), step.max)


def _later(item: WorkshopItem, by: int) -> WorkshopItem:
    return replace(item, at=item.at + by)
