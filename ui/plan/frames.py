"""What the planner shows and asks for, as values."""

import msgspec

from app.domain.identifiers import ExerciseId, WorkshopId
from app.domain.planning.day import DayFrame
from app.domain.workshop import Workshop
from ui.home.frames import RememberedRoster


class LibraryRow(msgspec.Struct, frozen=True):
    """An exercise to choose from.

    `facts` are its length, people and format in words; `found_by` is what a filter reads, in small letters.
    """

    exercise: ExerciseId
    title: str
    purpose: str
    facts: str
    found_by: str


class LearnedTimesRow(msgspec.Struct, frozen=True):
    """Times that earlier sessions of this size took: from how many, and what they change in words."""

    sessions: int
    changes: tuple[str, ...]


class PlanFrame(msgspec.Struct, frozen=True):
    """The planner as it stands. `undo` and `redo` say what they would do, or are empty where there is nothing.

    `saved` is the time of the last change on disk, empty where nothing was changed yet; `samples` are ready lines for
    placeholders, by their names.
    """

    workshop: WorkshopId
    day: DayFrame
    undo: str = ""
    redo: str = ""
    saved: str = ""
    learned: LearnedTimesRow | None = None
    samples: tuple[tuple[str, tuple[str, ...]], ...] = ()


class People(msgspec.Struct, frozen=True):
    """Who is coming, where it is and who runs it, and the rosters of earlier sessions."""

    workshop: Workshop
    text: str = ""
    place: str = ""
    facilitator: str = ""
    rosters: tuple[RememberedRoster, ...] = ()
