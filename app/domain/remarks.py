"""What the facilitator is told in a sentence when something has happened to people. It never reaches the room."""

import msgspec

from app.domain.events import Event, GroupsChanged, PeopleKeptApart, PresenceChanged, StepEntered
from app.domain.groups import Group
from app.domain.history import History
from app.domain.identifiers import ParticipantId
from app.domain.people import Presence
from app.domain.seated import waiting
from app.domain.session import Session
from app.domain.vocabulary import Category

GROUP_WORDS = {2: "pair", 3: "three"}


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
    others = _listed(_names(session, event.others))
    where = f"{name} moved to {_place(session, event.person)}; " if moved else ""
    if len(event.others) == 1:
        return Remark(f"{where}{name} and {others} are kept apart today.")
    return Remark(f"{where}{name} is kept apart from {others} today.")


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
            f"{orphaned} {'action is' if orphaned == 1 else 'actions are'} in {name}’s name: ask who takes over."
        )
    return Remark(f"{name} left. {' '.join(said)}", urgent=bool(orphaned)) if said else None


def _seated(before: Session, now: Session, mate: ParticipantId) -> str:
    """Who gets up: somebody left alone, or those who come to them from a group that goes on without them."""
    name, place = now.people[mate - 1].name, _place(now, mate)
    together = set(_group(now, mate))
    came = [person for person in _group(now, mate) if person != mate and set(_group(before, person)) - together]
    return f"{_listed(_names(now, came))} moved to {name} ({place})." if came else f"{name} joins {place}."


def _joined(before: Session, now: Session) -> Remark | None:
    """Who waited for this step, and where they sit."""
    if before.slot is None or now.slot is None or before.slot.item != now.slot.item or now.round is None:
        return None
    seated = [person for person in waiting(before) if now.round.group_of(person) is not None]
    if not seated:
        return None
    places = (f"{name} joins {_place(now, person)}" for person, name in zip(seated, _names(now, seated), strict=True))
    return Remark(f"{_listed(list(places))}.")


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
            return f"{GROUP_WORDS.get(len(group), 'group')} {number}"
    return "no group"


def _listed(words: list[str]) -> str:
    *most, last = words
    return f"{', '.join(most)} and {last}" if most else last
