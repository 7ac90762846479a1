"""Workshops for tests of planning: the shipped library, edits one after another, and any edit at all."""

from functools import cache

from hypothesis import strategies as st
from msgspec.structs import replace

from app.domain.identifiers import ExerciseId, StepKey, WorkshopId
from app.domain.instants import Instant
from app.domain.planning.clock_times import time_at
from app.domain.planning.day import DayFrame
from app.domain.planning.day_frame import day_frame
from app.domain.planning.editing import edited
from app.domain.planning.edits import (
    AddBreak,
    AddExercise,
    AddSlack,
    DuplicateItem,
    Edit,
    LeaveOut,
    MoveItem,
    ParkItem,
    PutBack,
    RemoveItem,
    RemoveParked,
    SetAim,
    SetEnd,
    SetItemMinutes,
    SetItemTitle,
    SetNote,
    SetPeople,
    SetPromise,
    SetSilent,
    SetStart,
    SetStepMinutes,
    SetTitle,
    SetTrioRule,
    SetWords,
    TakeTimes,
    UnparkItem,
    UseInstead,
    WantOptional,
)
from app.domain.vocabulary import TrioRule
from app.domain.workshop import ExerciseItem, Workshop
from app.services.catalogue import load_catalogue
from app.services.clock import local_offset
from exercises import content_folder

_AT = Instant(1_795_176_000_000)
NOON = Instant(_AT - local_offset(_AT))
"""20 November 2026, twelve o'clock where the test runs."""

library = cache(lambda: load_catalogue(content_folder()))


def ready(name: str = "ninety-minutes") -> Workshop:
    """A shipped workshop."""
    return library().workshops[WorkshopId(name)]


class Planned:
    """A workshop that is told what to become."""

    def __init__(self, workshop: Workshop) -> None:
        self.workshop = workshop

    def do(self, *edits: Edit) -> "Planned":
        """Edit it, one after another."""
        for edit in edits:
            self.workshop = edited(self.workshop, edit, library().exercises)
        return self

    def day(self, people: int = 0) -> DayFrame:
        """The day as the planner shows it."""
        return day_frame(self.workshop, library().exercises, people)

    def said(self, people: int = 0) -> list[str]:
        """What does not fit."""
        return [problem.sentence for problem in self.day(people).problems]

    def minutes(self, exercise: str, step: str) -> int | None:
        """The minutes of a step; 0 where it is left out, None where its exercise is not there."""
        for item in self.workshop.items:
            if isinstance(item, ExerciseItem) and item.exercise == exercise:
                usual = next(each.minutes for each in library().exercises[item.exercise].steps if each.key == step)
                return 0 if step in item.leave_out else item.step_minutes.get(StepKey(step), usual)
        return None


_places = st.integers(-1, 9)
_minutes = st.integers(-1, 60)
_texts = st.text(max_size=40) | st.just("one two three four " * 8)
_times = st.integers(0, 24 * 60 - 1).map(time_at) | st.sampled_from(["", "25:00", "9:00", "noon"])
_exercises = st.sampled_from([*library().exercises, "unheard-of"]).map(ExerciseId)
_keys = [step.key for exercise in library().exercises.values() for step in exercise.steps]
_names = st.tuples(_exercises, st.sampled_from(_keys))
_steps = st.integers(-1, 12).map(str).map(StepKey)
"""A step by its number, which `aimed` makes a key of."""
EDITS: st.SearchStrategy[Edit] = st.one_of(
    st.builds(AddExercise, _exercises, _places),
    st.builds(UseInstead, _places, _exercises),
    st.builds(AddBreak, _texts, _minutes, _places),
    st.builds(AddSlack, _texts, _minutes, _places),
    st.builds(MoveItem, _places, _places),
    st.builds(RemoveItem, _places),
    st.builds(DuplicateItem, _places),
    st.builds(ParkItem, _places),
    st.builds(UnparkItem, _places, _places),
    st.builds(RemoveParked, _places),
    st.builds(SetItemMinutes, _places, _minutes),
    st.builds(SetStepMinutes, _places, _steps, _minutes),
    st.builds(TakeTimes, st.lists(st.tuples(_names, st.integers(1, 30)), max_size=4).map(tuple)),
    st.builds(LeaveOut, _places, _steps),
    st.builds(LeaveOut, _places, _steps),
    st.builds(PutBack, _places, _steps),
    st.builds(WantOptional, _places, _steps, st.booleans()),
    st.builds(SetWords, _places, st.sampled_from(["question", "event", "topic", "plan", "prompt", "outcome"]), _texts),
    st.builds(SetItemTitle, _places, _texts),
    st.builds(SetNote, _places, _texts),
    st.builds(SetPromise, _places, _times),
    st.builds(SetSilent, _places, st.booleans()),
    st.builds(SetTitle, _texts),
    st.builds(SetAim, _texts),
    st.builds(SetStart, _times),
    st.builds(SetEnd, _times),
    st.builds(SetPeople, st.integers(0, 600), st.integers(0, 600)),
    st.builds(SetTrioRule, st.sampled_from(TrioRule)),
)
"""Any edit, sensible or not."""


def aimed(edit: Edit, workshop: Workshop) -> Edit:
    """The edit with the key of a step that is there, where there is one of its number."""
    if not isinstance(edit, SetStepMinutes | LeaveOut | PutBack | WantOptional):
        return edit
    item = workshop.items[edit.place] if 0 <= edit.place < len(workshop.items) else None
    steps = library().exercises[item.exercise].steps if isinstance(item, ExerciseItem) else ()
    return replace(edit, step=steps[int(edit.step)].key) if 0 <= int(edit.step) < len(steps) else edit
