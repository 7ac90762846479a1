"""Workshops as the library holds them: an ordered list of exercises, breaks and spare time."""

import msgspec

from app.domain.identifiers import ExerciseId, StepKey, WorkshopId
from app.domain.vocabulary import TrioRule


class ExerciseItem(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="exercise"):
    """An exercise with the minutes chosen for each of its steps. `at` counts minutes from the start.

    `silent` where its signals are only to be seen.
    """

    exercise: ExerciseId
    at: int
    minutes: int
    step_minutes: dict[StepKey, int] = {}
    leave_out: tuple[StepKey, ...] = ()
    placeholders: dict[str, str] = {}
    note: str = ""
    silent: bool = False


class BreakItem(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="break"):
    """Time when the room is free; `promise` where its start was told to the people.

    `promised_at` is the time on the wall that was told, such as `10:45`; without one it is whenever the break begins.
    """

    title: str
    at: int
    minutes: int
    note: str = ""
    promise: bool = False
    promised_at: str = ""


class SlackItem(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="slack"):
    """Spare time that nothing is planned for (exercise guide 5.3: three to five in a hundred, at the end)."""

    title: str
    at: int
    minutes: int
    note: str = ""


WorkshopItem = ExerciseItem | BreakItem | SlackItem


class Workshop(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An ordered plan for a day or part of one; `start` is a time on the wall such as `10:00`.

    `language` is what its texts are in, and so what the room sees and reads.
    `end` is the time told to the people, where one was told before the items were fitted to it. `parked` are items that
    may be needed; their `at` counts for nothing.
    """

    schema: int
    id: WorkshopId
    title: str
    aim: str
    start: str
    minutes: int
    people_min: int
    people_max: int
    items: tuple[WorkshopItem, ...]
    trio_rule: TrioRule = TrioRule.SPLIT
    language: str = "en"
    end: str = ""
    parked: tuple[WorkshopItem, ...] = ()
