"""What the facilitator is told in a sentence when something has happened to people. It never reaches the room."""

import msgspec

from app.domain.events import Event, GroupsChanged, PeopleKeptApart, PresenceChanged, StepEntered
from app.domain.groups import Group
from app.domain.history import History
from app.domain.identifiers import ParticipantId
from app.domain.language import listed, say, say_many, unsaid
from app.domain.people import Presence
from app.domain.seated import waiting
from app.domain.session import Session
from app.domain.vocabulary import Category

GROUP_WORDS = {2: unsaid("pair {number}"), 3: unsaid("three {number}")}


class Remark(msgspec.Struct, frozen=True):
    """A sentence; `urgent` where somebody has to do something about it."""

    sentence: str
    urgent: bool = False


def remark(history: History, events: tuple[Event, ...]) -> Remark | None:
    """What to say about the last change; None where the panels say enough."""
    if not history.done:
        return None
    before, now = history.done[-1].other_side, history.session
    for event in events:
        if isinstance(event, PeopleKeptApart):
            return _apart(now, event, moved=any(isinstance(each, GroupsChanged) for each in events))
        if isinstance(event, PresenceChanged) and event.presence is Presence.LEFT:
            return _left(before, now, event.person)
        if isinstance(event, StepEntered):
            return _joined(before, now)
    return None


def _apart(session: Session, event: PeopleKeptApart, *, moved: bool) -> Remark:
    name = session.people[event.person - 1].name
    others = listed(_names(session, event.others))
    if len(event.others) == 1:
        apart = say("{name} and {others} are kept apart today.", name=name, others=others)
    else:
        apart = say("{name} is kept apart from {others} today.", name=name, others=others)
    if not moved:
        return Remark(apart)
    return Remark(say("{name} moved to {place}; {apart}", name=name, place=_place(session, event.person), apart=apart))


def _left(before: Session, now: Session, person: ParticipantId) -> Remark | None:
    """Where somebody left alone sits now, and the actions that have lost their owner (exercise guide 5.2)."""
    name = now.people[person - 1].name
    group = before.round.group_of(person) if before.round is not None else None
    alone = [mate for mate in group or () if mate != person] if group is not None and len(group) == 2 else []
    said = [_seated(before, now, mate) for mate in alone]
    orphaned = sum(
        note.category is Category.ACTION and not note.removed and note.owner.casefold() == name.casefold()
        for note in now.notes
    )
    if orphaned:
        said.append(
            say_many(
                "{count} action is in {name}’s name: ask who takes over.",
                "{count} actions are in {name}’s name: ask who takes over.",
                orphaned,
                name=name,
            )
        )
    left = say("{name} left.", name=name)
    return Remark(" ".join((left, *said)), urgent=bool(orphaned)) if said else None


def _seated(before: Session, now: Session, mate: ParticipantId) -> str:
    """Who gets up: somebody left alone, or those who come to them from a group that goes on without them."""
    name, place = now.people[mate - 1].name, _place(now, mate)
    together = set(_group(now, mate))
    came = [person for person in _group(now, mate) if person != mate and set(_group(before, person)) - together]
    return (
        say("{names} moved to {name} ({place}).", names=listed(_names(now, came)), name=name, place=place)
        if came
        else say("{name} joins {place}.", name=name, place=place)
    )


def _joined(before: Session, now: Session) -> Remark | None:
    """Who waited for this step, and where they sit."""
    if before.slot is None or now.slot is None or before.slot.item != now.slot.item or now.round is None:
        return None
    seated = [person for person in waiting(before) if now.round.group_of(person) is not None]
    if not seated:
        return None
    places = (
        say("{name} joins {place}", name=name, place=_place(now, person))
        for person, name in zip(seated, _names(now, seated), strict=True)
    )
    return Remark(f"{listed(list(places))}.")


def _group(session: Session, person: ParticipantId) -> Group:
    """Who sits with somebody, themselves among them."""
    return (session.round.group_of(person) if session.round is not None else None) or (person,)


def _names(session: Session, people: tuple[ParticipantId, ...] | list[ParticipantId]) -> list[str]:
    return [session.people[person - 1].name for person in people]


def _place(session: Session, person: ParticipantId) -> str:
    """The group somebody sits in now, as the stage numbers it."""
    groups = session.round.groups if session.round is not None else ()
    for number, group in enumerate(groups, 1):
        if person in group:
            return say(GROUP_WORDS.get(len(group), unsaid("group {number}")), number=number)
    return say("no group")
