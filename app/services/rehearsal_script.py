"""What a rehearsal is played from, and how it says what cannot be played."""

from enum import StrEnum

import msgspec

from app.domain.commands import Command
from app.domain.identifiers import ParticipantId, SlotIndex
from app.domain.instants import Duration, Instant
from app.domain.people import Presence
from app.services.event_files import PlannedEvent
from app.services.note_files import PlannedNote


class Coming(msgspec.Struct, frozen=True):
    """Somebody who arrives or leaves at a length of time after the start."""

    person: ParticipantId
    at: Duration
    presence: Presence


class Script(msgspec.Struct, frozen=True):
    """What will be said, who comes and goes, and what goes wrong."""

    notes: tuple[PlannedNote, ...]
    comings: tuple[Coming, ...] = ()
    events: tuple[PlannedEvent, ...] = ()


class Source(StrEnum):
    """The file that a row belongs to."""

    NOTES = "notes"
    EVENTS = "events"


class Order(msgspec.Struct, frozen=True):
    """A command, and the row of the file that it comes from, or 0."""

    command: Command
    row: int = 0
    source: Source = Source.NOTES


class Moment(msgspec.Struct, frozen=True):
    """Wait until this instant; then, if `picture` names a slot, the stage is worth a picture."""

    at: Instant
    picture: SlotIndex | None = None


class Unplayable(Exception):
    """The script asks for something that a facilitator would be refused; `row` is where in its file, or 0."""

    def __init__(self, sentence: str, row: int, source: Source = Source.NOTES) -> None:
        """Keep the sentence, the row and the file."""
        super().__init__(sentence)
        self.sentence = sentence
        self.row = row
        self.source = source
