"""What the form shows and asks for, as values."""

import msgspec

from app.domain.exercise import Exercise
from app.domain.stage import StageFrame
from ui.author.fault_places import PlacedFault

Named = tuple[tuple[object, str], ...]
"""Ids, each with what it is called."""


class Choosable(msgspec.Struct, frozen=True):
    """What an exercise may refer to, each by its id with what it is called."""

    exercises: Named = ()
    before: Named = ()
    after: Named = ()
    principles: Named = ()
    carries: Named = ()
    places: Named = ()
    """On paper, written handout/section."""


class AuthorFrame(msgspec.Struct, frozen=True):
    """The exercise as it stands. `undo` and `redo` say what they would do, or are empty where there is nothing.

    `saved` is the time of the last change on disk, empty where nothing was changed yet.
    """

    exercise: Exercise
    faults: tuple[PlacedFault, ...] = ()
    undo: str = ""
    redo: str = ""
    saved: str = ""

    def faults_at(self, place: int) -> tuple[PlacedFault, ...]:
        """What is to be mended in a step, or in the whole."""
        return tuple(fault for fault in self.faults if fault.place == place)


class StagedStep(msgspec.Struct, frozen=True):
    """What the room sees of a step, counted from 0; None where there is no step to show."""

    place: int = -1
    title: str = ""
    frame: StageFrame | None = None
