"""Who is here, and who sits with whom."""

from collections import Counter
from collections.abc import Mapping
from typing import assert_never

from app.domain.commands import AddPerson, DrawGroups, GroupingCommand, SetPresence, SwapPeople
from app.domain.events import Event, GroupsChanged, GroupsDrawn, PersonAdded, PresenceChanged
from app.domain.grouping.drawing import draw
from app.domain.grouping.joining import join_pairs
from app.domain.grouping.seating import seat, swap, unseat
from app.domain.grouping.wishes import MIXING, REPEAT, Cost, links_in, penalties
from app.domain.groups import Group, group_sizes
from app.domain.identifiers import ParticipantId, SlotIndex
from app.domain.people import Participant, Presence, hard_links, team_links
from app.domain.plan import PlannedExercise
from app.domain.refusal import ENDED, Refused
from app.domain.session import Session, unseated
from app.domain.text import clean
from app.domain.vocabulary import AvoidRule


def decide_grouping(session: Session, command: GroupingCommand) -> tuple[Event, ...]:
    """The events of a command about people. Raises Refused."""
    if session.ended is not None:
        raise Refused(ENDED)
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
    groups = _still_here(session, drawn.groups, drawn.size, cost_of_pairs(session, exercise))
    return () if groups == drawn.groups else (GroupsChanged(item, groups),)


def needs_groups(session: Session, exercise: PlannedExercise) -> bool:
    """Whether an exercise seats people: it goes on with earlier groups, or shows the room who sits with whom."""
    return bool(exercise.grouping.keep_from) or any(
        step is not None and step.show_groups
        for step in (session.plan.slots[slot].step for slot in session.plan.slots_of(exercise))
    )


def cost_of_pairs(session: Session, exercise: PlannedExercise | None) -> Cost:
    """How unwelcome each pair of people is now: hard links always, then partners of earlier rounds and one team.

    An exercise that asks to avoid earlier partners minds them more than team-mates, any other less.
    """
    groups = [group for drawn in session.rounds if not drawn.kept for group in drawn.groups]
    earlier = Counter(link for group in groups for link in links_in(group))
    asked = exercise is not None and AvoidRule.EARLIER_PARTNER in exercise.grouping.avoid
    return penalties(
        hard_links(session.people), earlier, team_links(session.people), repeat=REPEAT if asked else MIXING
    )


def _threes(session: Session) -> Mapping[ParticipantId, int]:
    """How often each was in a three among pairs."""
    pairs = [drawn for drawn in session.rounds if drawn.size == 2 and not drawn.kept]
    return Counter(person for drawn in pairs for group in drawn.groups if len(group) == 3 for person in group)


def _drawn(session: Session, exercise: PlannedExercise, item: int, *, again: bool) -> GroupsDrawn:
    size, people = exercise.grouping.size, [person.id for person in session.present]
    cost = cost_of_pairs(session, exercise)
    earlier = None if again else _kept_groups(session, exercise)
    day = str(session.details.seed)
    seed = f"{day}-{item}-{len(session.rounds)}"
    if earlier is not None and size == 4 and max(map(len, earlier)) <= 3:
        return GroupsDrawn(item, size, join_pairs(earlier, people, cost, seed))
    if earlier is not None:
        return GroupsDrawn(item, size, _still_here(session, earlier, size, cost), kept=True)
    sizes = group_sizes(len(people), size, exercise.grouping.if_uneven)
    threes = _threes(session) if size == 2 else {}
    return GroupsDrawn(item, size, draw(people, sizes, cost, seed, day=day, threes=threes))


def _kept_groups(session: Session, exercise: PlannedExercise) -> tuple[Group, ...] | None:
    """The groups of the exercise that this one goes on with, if it was run."""
    source = next((e for e in session.plan.exercises() if e.id == exercise.grouping.keep_from), None)
    if source is None:
        return None
    drawn = session.round_of(session.plan.slots[source.first].item)
    return drawn.groups if drawn is not None and drawn.groups else None


def _still_here(session: Session, groups: tuple[Group, ...], size: int, cost: Cost) -> tuple[Group, ...]:
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
        groups = unseat(drawn.groups, command.person, drawn.size, cost_of_pairs(session, session.exercise))
        changed.append(GroupsChanged(drawn.item, groups))
    return tuple(changed)
