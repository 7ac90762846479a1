"""Who is here, and who sits with whom."""

from collections.abc import Mapping
from itertools import combinations
from typing import assert_never

from app.domain.commands import AddPerson, DrawGroups, GroupingCommand, SetPresence, SwapPeople
from app.domain.events import Event, GroupsChanged, GroupsDrawn, PersonAdded, PresenceChanged
from app.domain.groups import Group, draw, group_sizes, join_pairs, penalties, seat, swap, unseat
from app.domain.identifiers import ParticipantId, SlotIndex
from app.domain.people import Link, Participant, Presence, hard_links, team_links
from app.domain.plan import PlannedExercise
from app.domain.refusal import Refused
from app.domain.session import Session, unseated
from app.domain.text import clean


def decide_grouping(session: Session, command: GroupingCommand) -> tuple[Event, ...]:
    """The events of a command about people. Raises Refused."""
    match command:
        case DrawGroups():
            return _draw_again(session)
        case SwapPeople():
            return _swap(session, command)
        case AddPerson():
            return _add(session, command)
        case SetPresence():
            return _set_presence(session, command)
        case _:
            assert_never(command)


def groups_on_entering(session: Session, slot: SlotIndex) -> tuple[Event, ...]:
    """A draw where an exercise needs groups and has none; who came or left since then is followed up here."""
    exercise = session.plan.exercise_of(slot)
    if exercise is None or not needs_groups(session, exercise):
        return ()
    item = session.plan.slots[slot].item
    drawn = session.round_of(item)
    if drawn is None:
        return (_drawn(session, exercise, item, again=False),) if session.present else ()
    groups = _still_here(session, drawn.groups, drawn.size)
    return () if groups == drawn.groups else (GroupsChanged(item, groups),)


def needs_groups(session: Session, exercise: PlannedExercise) -> bool:
    """Whether an exercise seats people: it goes on with earlier groups, or shows the room who sits with whom."""
    return bool(exercise.grouping.keep_from) or any(
        step is not None and step.show_groups
        for step in (session.plan.slots[slot].step for slot in session.plan.slots_of(exercise))
    )


def cost_of_pairs(session: Session) -> Mapping[Link, int]:
    """How unwelcome each pair of people is now: hard links, partners of earlier rounds, one team."""
    earlier: dict[Link, int] = {}
    for drawn in session.rounds:
        if drawn.kept:
            continue
        for group in drawn.groups:
            for pair in combinations(group, 2):
                earlier[frozenset(pair)] = earlier.get(frozenset(pair), 0) + 1
    return penalties(hard_links(session.people), earlier, team_links(session.people))


def _drawn(session: Session, exercise: PlannedExercise, item: int, *, again: bool) -> GroupsDrawn:
    grouping = exercise.grouping
    people = [person.id for person in session.present]
    earlier = None if again else _kept_groups(session, exercise)
    seed = f"{session.details.seed}-{item}-{len(session.rounds)}"
    if earlier is not None and len(earlier[0]) <= 3 and grouping.size == 4:
        return GroupsDrawn(item, grouping.size, join_pairs(earlier, people, cost_of_pairs(session), seed))
    if earlier is not None:
        return GroupsDrawn(item, grouping.size, _still_here(session, earlier, grouping.size), kept=True)
    sizes = group_sizes(len(people), grouping.size, grouping.if_uneven)
    return GroupsDrawn(item, grouping.size, draw(people, sizes, cost_of_pairs(session), seed))


def _kept_groups(session: Session, exercise: PlannedExercise) -> tuple[Group, ...] | None:
    """The groups of the exercise that this one goes on with, if it was run."""
    source = next((e for e in session.plan.exercises() if e.id == exercise.grouping.keep_from), None)
    if source is None:
        return None
    drawn = session.round_of(session.plan.slots[source.first].item)
    return drawn.groups if drawn is not None and drawn.groups else None


def _still_here(session: Session, groups: tuple[Group, ...], size: int) -> tuple[Group, ...]:
    cost = cost_of_pairs(session)
    here = {person.id for person in session.present}
    for person in [person for group in groups for person in group if person not in here]:
        groups = unseat(groups, person, size, cost)
    for person in unseated(session, groups):
        groups = seat(groups, person, size, cost)
    return groups


def _draw_again(session: Session) -> tuple[Event, ...]:
    exercise = session.exercise
    if exercise is None or session.slot is None or not needs_groups(session, exercise):
        raise Refused("This exercise has no groups to draw.")
    if not session.present:
        raise Refused("Nobody is marked as here. Mark people as here first.")
    return (_drawn(session, exercise, session.slot.item, again=True),)


def _swap(session: Session, command: SwapPeople) -> tuple[Event, ...]:
    drawn = session.round_of(session.slot.item) if session.slot else None
    if drawn is None:
        raise Refused("There are no groups in this exercise.")
    one, other = drawn.group_of(command.one), drawn.group_of(command.other)
    if one is None or other is None:
        raise Refused("Both people must sit in a group before they can change places.")
    if command.one == command.other:
        return ()
    return (GroupsChanged(drawn.item, swap(drawn.groups, command.one, command.other)),)


def _add(session: Session, command: AddPerson) -> tuple[Event, ...]:
    name = clean(command.name)
    if not name:
        raise Refused("Type a first name or a seat number.")
    if any(person.name.casefold() == name.casefold() for person in session.people):
        raise Refused(f"{name} is already on the roster. Add a letter to tell them apart.")
    number = ParticipantId(len(session.people) + 1)
    return (PersonAdded(Participant(number, name, clean(command.team))),)


def _set_presence(session: Session, command: SetPresence) -> tuple[Event, ...]:
    person = session.person(command.person)
    if person is None:
        raise Refused("There is no such person on the roster.")
    if person.presence is command.presence:
        return ()
    changed: list[Event] = [PresenceChanged(command.person, command.presence)]
    drawn = session.round_of(session.slot.item) if session.slot else None
    if command.presence is not Presence.PRESENT and drawn is not None and drawn.group_of(command.person):
        groups = unseat(drawn.groups, command.person, drawn.size, cost_of_pairs(session))
        changed.append(GroupsChanged(drawn.item, groups))
    return tuple(changed)
