"""Commands about people and their groups."""

import msgspec

from app.domain.identifiers import ParticipantId
from app.domain.people import Presence


class DrawGroups(msgspec.Struct, frozen=True):
    """Draw the groups of the current exercise again."""


class SwapPeople(msgspec.Struct, frozen=True):
    """Let two people change places in the current groups, no questions asked."""

    one: ParticipantId
    other: ParticipantId


class MoveAside(msgspec.Struct, frozen=True):
    """Let somebody change places with whoever fits, without a question, and keep apart who sat together."""

    person: ParticipantId


class KeepApart(msgspec.Struct, frozen=True):
    """Do not let two people sit together from the next draw on."""

    one: ParticipantId
    other: ParticipantId


class AddPerson(msgspec.Struct, frozen=True):
    """Somebody comes who was not on the roster."""

    name: str
    team: str = ""


class SetPresence(msgspec.Struct, frozen=True):
    """Somebody arrives or leaves."""

    person: ParticipantId
    presence: Presence


GroupingCommand = DrawGroups | SwapPeople | MoveAside | KeepApart | AddPerson | SetPresence
