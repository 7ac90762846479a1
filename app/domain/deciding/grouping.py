"""Who is here, and who sits with whom."""

from collections import Counter
from collections.abc import Mapping
from typing import assert_never

from app.domain.commands import AddPerson, DrawGroups, GroupingCommand, KeepApart, MoveAside, SetPresence, SwapPeople
from app.domain.deciding.apart import keep_apart, move_aside
from app.domain.deciding.seats import changed_places, cost_of_pairs
from app.domain.events import Event, GroupsChanged, GroupsDrawn, PersonAdded, PresenceChanged
from app.domain.grouping.drawing import draw
from app.domain.grouping.joining import join_pairs
from app.domain.grouping.seating import parted, seat, unseat
from app.domain.grouping.wishes import Cost
from app.domain.groups import Group, Round, group_sizes
from app.domain.identifiers import ParticipantId, SlotIndex
from app.domain.language import say
from app.domain.people import Participant, Presence
from app.domain.plan import PlannedExercise
from app.domain.refusal import ENDED, Refused
from app.domain.seated import unseated
from app.domain.session import Session
from app.domain.text import clean

PAIR, FOUR = 2, 4


def decide_grouping(session: Session, command: GroupingCommand) -> tuple[Event, ...]:
    """The events of a command about people. Raises Refused."""
    if session.ended is not None:
        raise Refused(say(ENDED))
    match command:
        case DrawGroups():
            return _draw_again(session)
        case SwapPeople():
            return _swap(session, command)
        case MoveAside():
            return move_aside(session, command)
        case KeepApart():
            return keep_apart(session, command)
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
    drawn = session.round_for(slot)
    if drawn is None or _drawn_anew_since(session, drawn):
        return (_drawn(session, exercise, slot, again=False),) if session.present else ()
    groups = _still_here(session, drawn.groups, drawn.size, cost_of_pairs(session, exercise))
    return () if groups == drawn.groups else (GroupsChanged(drawn.item, groups, drawn.size),)


def _drawn_anew_since(session: Session, fours: Round) -> bool:
    """Whether the pairs that these fours were joined from have been drawn again meanwhile."""
    pairs = _pairs_to_join(session, fours.item, fours.size)
    return pairs is not None and not pairs.kept and pairs.number > fours.number


def needs_groups(session: Session, exercise: PlannedExercise) -> bool:
    """Whether an exercise seats people: it goes on with earlier groups, or shows the room who sits with whom."""
    return bool(exercise.grouping.keep_from) or any(
        step is not None and step.show_groups
        for step in (session.plan.slots[slot].step for slot in session.plan.slots_of(exercise))
    )


def _threes(session: Session) -> Mapping[ParticipantId, int]:
    """How often each was in a three among pairs."""
    pairs = [drawn for drawn in session.rounds if drawn.size == 2 and not drawn.kept]
    return Counter(person for drawn in pairs for group in drawn.groups if len(group) == 3 for person in group)


def _drawn(session: Session, exercise: PlannedExercise, slot: SlotIndex, *, again: bool) -> GroupsDrawn:
    item, size = session.plan.slots[slot].item, session.plan.group_size(slot)
    people = [person.id for person in session.present]
    cost = cost_of_pairs(session, exercise)
    day = str(session.details.seed)
    seed = f"{day}-{item}-{len(session.rounds)}"
    pairs = _pairs_to_join(session, item, size)
    earlier = pairs or (None if again else _kept_round(session, exercise, size))
    if earlier is not None and size == FOUR and max(map(len, earlier.groups)) < FOUR:
        return GroupsDrawn(item, size, join_pairs(earlier.groups, people, cost, seed))
    if earlier is not None:
        kept = parted(_still_here(session, earlier.groups, size, cost), cost)
        return GroupsDrawn(item, size, kept, kept=True)
    return GroupsDrawn(item, size, _fresh(session, exercise, size, (cost, seed, day)))


def _fresh(session: Session, exercise: PlannedExercise, size: int, how: tuple[Cost, str, str]) -> tuple[Group, ...]:
    """Groups that no earlier ones go into."""
    cost, seed, day = how
    people = [person.id for person in session.present]
    sizes = group_sizes(len(people), size, exercise.grouping.rule_for(size))
    threes = _threes(session) if size == PAIR else {}
    return draw(people, sizes, cost, seed, day=day, threes=threes)


def _pairs_to_join(session: Session, item: int, size: int) -> Round | None:
    """The pairs of an exercise that works in pairs first and in fours later."""
    pairs = (drawn for drawn in reversed(session.rounds) if (drawn.item, drawn.size) == (item, PAIR) and drawn.groups)
    return next(pairs, None) if size == FOUR else None


def _kept_round(session: Session, exercise: PlannedExercise, size: int) -> Round | None:
    """The groups of the exercise that this one goes on with, if it was run; of the same size where it had some."""
    source = next((e for e in session.plan.exercises() if e.id == exercise.grouping.keep_from), None)
    if source is None:
        return None
    item = session.plan.slots[source.first].item
    drawn = [each for each in reversed(session.rounds) if each.item == item and each.groups]
    return next((each for each in drawn if each.size == size), drawn[0] if drawn else None)


def _still_here(session: Session, groups: tuple[Group, ...], size: int, cost: Cost) -> tuple[Group, ...]:
    here = {person.id for person in session.present}
    for person in [person for group in groups for person in group if person not in here]:
        groups = unseat(groups, person, size, cost)
    for person in unseated(session, groups):
        groups = seat(groups, person, size, cost)
    return groups


def _draw_again(session: Session) -> tuple[Event, ...]:
    exercise = session.exercise
    if exercise is None or session.position is None or not needs_groups(session, exercise):
        raise Refused(say("This exercise has no groups to draw."))
    if not session.present:
        raise Refused(say("Nobody is marked as here. Mark people as here first."))
    return (_drawn(session, exercise, session.position, again=True),)


def _swap(session: Session, command: SwapPeople) -> tuple[Event, ...]:
    drawn = session.round
    if drawn is None:
        raise Refused(say("There are no groups in this exercise."))
    one, other = drawn.group_of(command.one), drawn.group_of(command.other)
    if one is None or other is None:
        raise Refused(say("Both people must sit in a group before they can change places."))
    if command.one == command.other:
        return ()
    return changed_places(session, drawn, command.one, command.other)


def _add(session: Session, command: AddPerson) -> tuple[Event, ...]:
    name = clean(command.name)
    if not name:
        raise Refused(say("Type a first name or a seat number."))
    if any(person.name.casefold() == name.casefold() for person in session.people):
        raise Refused(say("{name} is already on the roster. Add a letter to tell them apart.", name=name))
    number = ParticipantId(len(session.people) + 1)
    return (PersonAdded(Participant(number, name, clean(command.team))),)


def _set_presence(session: Session, command: SetPresence) -> tuple[Event, ...]:
    person = session.person(command.person)
    if person is None:
        raise Refused(say("There is no such person on the roster."))
    if person.presence is command.presence:
        return ()
    changed: list[Event] = [PresenceChanged(command.person, command.presence)]
    drawn = session.round
    if command.presence is not Presence.PRESENT and drawn is not None and drawn.group_of(command.person):
        groups = unseat(drawn.groups, command.person, drawn.size, cost_of_pairs(session, session.exercise))
        changed.append(GroupsChanged(drawn.item, groups, drawn.size))
    return tuple(changed)
