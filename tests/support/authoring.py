"""Exercises for tests of writing them: edits one after another, and any edit at all."""

from typing import Any

from hypothesis import strategies as st
from msgspec.structs import replace

from app.domain.authoring.editing import edited
from app.domain.authoring.edits import (
    AddStep,
    DuplicateStep,
    ExerciseEdit,
    MoveStep,
    RemoveStep,
    SetStep,
    SetWhole,
)
from app.domain.exercise import Exercise, Signal
from app.domain.identifiers import ExerciseId
from app.domain.vocabulary import (
    Audience,
    Category,
    CutRule,
    Energy,
    Format,
    IfUneven,
    Privacy,
    Sound,
    StepKind,
    VoteOn,
    When,
)
from tests.support.planning import library


def shipped(name: str = "role-swap") -> Exercise:
    """An exercise of ours."""
    return library().exercises[ExerciseId(name)]


def step_changed(exercise: Exercise, place: int, **fields: object) -> SetStep:
    """The edit that gives a step other fields."""
    values: dict[str, Any] = dict(fields)
    return SetStep(place, replace(exercise.steps[place], **values))


_texts = st.text(max_size=30) | st.sampled_from(["", "One. Two.", "Say {topic} now. Then stop.", "word " * 30, "{A b}"])
_lines = st.lists(_texts, max_size=6).map(tuple)
_minutes = st.integers(0, 60)
_signals = st.lists(
    st.builds(
        Signal,
        st.sampled_from(["start", "half", "end", "60s", "+30s", "soon"]),
        st.sampled_from(Audience),
        _texts,
        st.sampled_from(Sound),
    ),
    max_size=3,
).map(tuple)
STEP_FIELDS: dict[str, st.SearchStrategy[object]] = {
    "title": _texts,
    "kind": st.sampled_from(StepKind),
    "minutes": _minutes,
    "min": _minutes,
    "max": _minutes,
    "audience": _texts,
    "script": _texts,
    "prompts": _lines,
    "signals": _signals,
    "capture": st.lists(st.sampled_from(Category), max_size=3).map(tuple),
    "privacy": st.sampled_from(Privacy),
    "when": st.sampled_from(When),
    "equal_group": st.sampled_from(["", "turn"]),
    "groups_of": st.sampled_from([0, 1, 2, 4]),
    "show_groups": st.booleans(),
    "cut": st.sampled_from(CutRule),
    "vote_on": st.sampled_from(VoteOn),
    "dots": st.integers(0, 30),
    "themes": _lines,
    "draft": st.booleans(),
    "auto_advance": st.booleans(),
}
WHOLE_FIELDS: dict[str, st.SearchStrategy[object]] = {
    "title": _texts,
    "purpose": _texts,
    "people_min": st.integers(0, 60),
    "people_max": st.integers(0, 60),
    "format": st.sampled_from(Format),
    "energy": st.sampled_from(Energy),
    "tips": _lines,
    "safety": _lines,
}
_place = st.integers(-1, 8)
_field = st.one_of(*(st.tuples(st.just(name), values) for name, values in STEP_FIELDS.items()))
_whole = st.one_of(*(st.tuples(st.just(name), values) for name, values in WHOLE_FIELDS.items()))
_size = st.tuples(st.sampled_from([0, 1, 2, 3, 4, 9]), st.sampled_from(IfUneven))

Wish = tuple[str, int, object]
WISHES: st.SearchStrategy[Wish] = st.one_of(
    st.tuples(st.just("step"), _place, _field),
    st.tuples(st.just("step"), _place, _field),
    st.tuples(st.just("whole"), st.just(0), _whole),
    st.tuples(st.just("group"), st.just(0), _size),
    st.tuples(st.just("add"), _place, _texts),
    st.tuples(st.just("remove"), _place, st.none()),
    st.tuples(st.just("double"), _place, st.none()),
    st.tuples(st.just("move"), _place, _place),
)
"""Any edit, sensible or not, which `edit_of` makes for an exercise."""


def edit_of(wish: Wish, exercise: Exercise) -> ExerciseEdit:
    """What a wish means for an exercise as it is now."""
    what, place, value = wish
    there: Any = value
    match what:
        case "step" if 0 <= place < len(exercise.steps):
            return step_changed(exercise, place, **dict([there]))
        case "whole":
            return SetWhole(replace(exercise, **dict([there])))
        case "group":
            return SetWhole(replace(exercise, grouping=replace(exercise.grouping, size=there[0], if_uneven=there[1])))
        case "add":
            return AddStep(there, place)
        case "double":
            return DuplicateStep(place)
        case "move":
            return MoveStep(place, there)
        case _:
            return RemoveStep(place)


def written(exercise: Exercise, *edits: ExerciseEdit) -> Exercise:
    """The exercise after edits, one after another."""
    for edit in edits:
        exercise = edited(exercise, edit)
    return exercise
