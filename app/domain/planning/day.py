"""A day as the planner shows it: what begins when, how long it lasts, and what does not fit."""

from enum import StrEnum

import msgspec

from app.domain.identifiers import ExerciseId, StepKey
from app.domain.planning.edits import Edit
from app.domain.vocabulary import TrioRule


class Weight(StrEnum):
    """How much a problem matters: something told or needed is broken, or it could be better."""

    BROKEN = "broken"
    ADVICE = "advice"


class Fix(msgspec.Struct, frozen=True):
    """One thing that can be done about a problem, in words."""

    words: str
    edit: Edit


class Problem(msgspec.Struct, frozen=True):
    """What does not fit, in one sentence; `place` is the item it belongs to, None the whole day."""

    sentence: str
    weight: Weight
    place: int | None = None
    fix: Fix | None = None


class StepState(StrEnum):
    """Whether a step is run."""

    RUNS = "runs"
    LEFT_OUT = "left-out"
    NOT_WANTED = "not-wanted"
    """Optional, and not asked for."""
    FOR_THREES = "for-threes"
    """Only with a group of three among pairs."""


class StepRow(msgspec.Struct, frozen=True):
    """A step on the timeline. `least` and `most` are the minutes it can have; `begins` is empty where it is not run."""

    key: StepKey
    title: str
    begins: str
    minutes: int
    least: int
    most: int
    state: StepState
    optional: bool = False
    equal: bool = False
    """Whether other turns move with it."""


class ItemKind(StrEnum):
    """What a part of a day is."""

    EXERCISE = "exercise"
    BREAK = "break"
    SLACK = "slack"


class ItemRow(msgspec.Struct, frozen=True):
    """A part of the day on the timeline. `on_top` are minutes of a third turn that come on top of its own.

    `promised` is the time told to the people, or empty.
    """

    place: int
    kind: ItemKind
    title: str
    begins: str
    ends: str
    minutes: int
    least: int
    most: int
    exercise: ExerciseId | None = None
    purpose: str = ""
    steps: tuple[StepRow, ...] = ()
    words: tuple[tuple[str, str], ...] = ()
    note: str = ""
    promise: bool = False
    promised: str = ""
    silent: bool = False
    on_top: int = 0
    problems: tuple[Problem, ...] = ()


class ParkedRow(msgspec.Struct, frozen=True):
    """Something put aside that may be needed."""

    parked: int
    title: str
    minutes: int


class DayFrame(msgspec.Struct, frozen=True):
    """The whole day. `end` is the promised end or empty, `ends` when it would end, `minutes` how long it all lasts.

    `over` says how many minutes the day is too long for its promised end, negative where there is room; 0 where none
    was promised.
    """

    title: str
    aim: str
    start: str
    end: str
    ends: str
    minutes: int
    over: int
    spare: int
    people_min: int
    people_max: int
    trio_rule: TrioRule
    rows: tuple[ItemRow, ...]
    parked: tuple[ParkedRow, ...] = ()
    problems: tuple[Problem, ...] = ()
    has_threes: bool = False
    """Whether the rule for threes changes anything."""
