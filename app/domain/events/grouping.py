"""Events of people and their groups."""

from app.domain.events.tagged import Tagged
from app.domain.groups import Group
from app.domain.identifiers import ParticipantId
from app.domain.people import Participant, Presence


class GroupsDrawn(Tagged, frozen=True, tag="groups-drawn"):
    """Groups were drawn for an exercise; `kept` where they come from an earlier one."""

    item: int
    size: int
    groups: tuple[Group, ...]
    kept: bool = False


class GroupsChanged(Tagged, frozen=True, tag="groups-changed"):
    """Somebody joined, left or changed places in the groups of an exercise; `size` 0 means those drawn last."""

    item: int
    groups: tuple[Group, ...]
    size: int = 0


class PeopleKeptApart(Tagged, frozen=True, tag="people-kept-apart"):
    """Somebody is not to sit with these others in any later draw; nobody knows why."""

    person: ParticipantId
    others: tuple[ParticipantId, ...]


class PersonAdded(Tagged, frozen=True, tag="person-added"):
    """Somebody came who was not on the roster."""

    person: Participant


class PresenceChanged(Tagged, frozen=True, tag="presence-changed"):
    """Somebody arrived or left."""

    person: ParticipantId
    presence: Presence


GroupingEvent = GroupsDrawn | GroupsChanged | PeopleKeptApart | PersonAdded | PresenceChanged
