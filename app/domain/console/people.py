"""The panels of people and groups."""

import msgspec

from app.domain.identifiers import ParticipantId
from app.domain.people import Presence


class ConsoleMember(msgspec.Struct, frozen=True):
    """A person in a group, with the role letter."""

    person: ParticipantId
    role: str
    name: str


class ConsoleGroup(msgspec.Struct, frozen=True):
    """A group of the current round."""

    label: str
    members: tuple[ConsoleMember, ...]


class GroupsPanel(msgspec.Struct, frozen=True):
    """Who sits with whom; `waiting` are people to be seated at the next step; `notice` says what could not be kept."""

    groups: tuple[ConsoleGroup, ...]
    roles: tuple[str, ...]
    waiting: tuple[str, ...]
    on_stage: bool
    notice: str


class PersonRow(msgspec.Struct, frozen=True):
    """Somebody on the roster."""

    person: ParticipantId
    name: str
    team: str
    presence: Presence


class PeoplePanel(msgspec.Struct, frozen=True):
    """The roster with who is here, late or gone."""

    rows: tuple[PersonRow, ...]
    summary: str
