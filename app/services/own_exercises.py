"""The facilitator's own exercises. One that breaks a rule of `sparkroom check` is a draft: kept, but not to be run."""

import contextlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

import msgspec
from msgspec.structs import replace

from app.domain.authoring.editing import MOST_STEPS, settled
from app.domain.catalogue import Catalogue
from app.domain.exercise import Exercise, Grouping
from app.domain.identifiers import ExerciseId
from app.domain.instants import LONG_AGO, Instant, day_text
from app.domain.language import say, titled
from app.domain.vocabulary import Energy, Family, Format, IfUneven
from app.services.catalogue import HandoutsFile, PrinciplesFile
from app.services.content_faults import Finding
from app.services.content_references import Known
from app.services.content_rules import SCHEMA, exercise_findings
from app.services.files import Files
from app.services.own_rows import PREFIX, Deleted, OwnRows, numbered

AFTER_OURS: Final = 1_000
"""Where own exercises stand in the order of the library."""


LARGEST: Final = 9_999
"""No number of an exercise is larger."""


class OwnExercise(msgspec.Struct, frozen=True):
    """An exercise of one's own; `changed` is when it was saved last."""

    exercise: Exercise
    changed: Instant = LONG_AGO


class ExerciseVersion(msgspec.Struct, frozen=True):
    """What an exercise was like earlier."""

    at: Instant
    exercise: Exercise


class FoundExercises(msgspec.Struct, frozen=True):
    """The own exercises by title, and a sentence for each that cannot be read."""

    exercises: tuple[OwnExercise, ...] = ()
    troubles: tuple[str, ...] = ()


class OwnExercises:
    """The own exercises of a data folder, and what is wrong with any of them."""

    def __init__(self, files: Files, folder: Path, ready: Callable[[], Catalogue]) -> None:
        """Look after the exercises in `folder`, which may refer to each other and to what is `ready`."""
        self._rows = OwnRows(files, folder, "exercise")
        self._offers = ready
        self._read: dict[ExerciseId, Exercise] | None = None
        self._offered: dict[ExerciseId, Exercise] | None = None

    def read_anew(self) -> None:
        """Trust nothing that was read before: the files have been replaced."""
        self._rows.read_anew()
        self._forget()

    @property
    def _ready(self) -> Catalogue:
        """It may be in another language by now."""
        return self._offers()

    @property
    def notice(self) -> str:
        """A sentence about a file that was damaged as a whole, or empty."""
        aside, copied_on = self._rows.set_aside, self._rows.copied_on
        if not aside:
            return ""
        damaged = say("The file of your own exercises was damaged and has been kept as {name}.", name=aside)
        if not copied_on:
            return damaged
        copy = say("They are as in the copy of {day}.", day=day_text(copied_on))
        return f"{damaged} {copy}"

    def found(self) -> FoundExercises:
        """Everything there is, looked for on the disk again. What cannot be read stays where it is. Raises OSError."""
        rows = self._rows.all()
        read = [read_exercise(row) for row in rows]
        there = sorted((each for each in read if each is not None), key=_by_title)
        self._remember({each.exercise.id: each.exercise for each in there})
        troubles = (self._trouble(row) for row, each in zip(rows, read, strict=True) if each is None)
        return FoundExercises(tuple(there), tuple(troubles))

    def get(self, exercise: str) -> OwnExercise | None:
        """One of them, draft or not; None where there is none of that id that can be read. Raises OSError."""
        row = self._rows.get(exercise)
        return None if row is None else read_exercise(row)

    def offered(self) -> Mapping[ExerciseId, Exercise]:
        """Those that can be run; none while the disk does not answer, which whoever lists them says."""
        with contextlib.suppress(OSError):
            return self._sound()
        return {}

    def _sound(self) -> dict[ExerciseId, Exercise]:
        if self._offered is None:
            everything = self._everything()
            self._offered = {name: each for name, each in everything.items() if not self.faults_of(each)}
        return self._offered

    def is_draft(self, exercise: str) -> bool:
        """Whether there is an own exercise of that id that cannot be run yet. Raises OSError."""
        name = ExerciseId(exercise)
        return name in self._everything() and name not in self.offered()

    def faults_of(self, exercise: Exercise) -> list[Finding]:
        """What `sparkroom check` would say of it. Raises OSError."""
        return exercise_findings(exercise, self._known())

    def copy_of(self, exercise: Exercise) -> OwnExercise:
        """An exercise of one's own that begins as a copy; it is kept from its first change on. Raises OSError."""
        taken = {each.title for each in (*self._ready.exercises.values(), *self._everything().values())}
        title = numbered(exercise.title, taken)
        name = ExerciseId(self._rows.free_id(title))
        return OwnExercise(settled(replace(exercise, id=name, title=title, order=AFTER_OURS)))

    def save(self, own: OwnExercise, now: Instant) -> OwnExercise:
        """Keep a state, durably; what it takes the place of becomes a version. Raises OSError."""
        before = self.get(own.exercise.id)
        saved = replace(own, changed=now)
        same = before is not None and before.exercise == own.exercise
        self._rows.save(own.exercise.id, msgspec.to_builtins(saved), now, same=same)
        self._remember({**self._everything(), own.exercise.id: own.exercise})
        return saved

    def delete(self, exercise: str) -> Deleted | None:
        """Take an exercise and its versions off the disk; None where there is none. Raises OSError."""
        self._forget()
        return self._rows.delete(exercise)

    def restore(self, deleted: Deleted) -> None:
        """Undo a deletion. Raises OSError."""
        self._forget()
        self._rows.restore(deleted)

    def versions(self, exercise: str) -> tuple[ExerciseVersion, ...]:
        """What an exercise was like earlier, newest first. Raises OSError."""
        found = (_version(row) for row in self._rows.versions(exercise))
        return tuple(each for each in found if each is not None)

    def _everything(self) -> dict[ExerciseId, Exercise]:
        if self._read is None:
            self.found()
        assert self._read is not None
        return self._read

    def _remember(self, exercises: dict[ExerciseId, Exercise]) -> None:
        if exercises != self._read:
            self._read, self._offered = exercises, None

    def _forget(self) -> None:
        self._read = self._offered = None

    def _known(self) -> Known:
        handouts = HandoutsFile(SCHEMA, tuple(self._ready.handouts.values()))
        principles = PrinciplesFile(SCHEMA, self._ready.principles)
        exercises: dict[str, Exercise] = dict(self._everything().items())
        exercises.update(self._ready.exercises.items())
        return Known(exercises, (handouts,), (principles,))

    def _trouble(self, row: Mapping[str, Any]) -> str:
        title = self._rows.title(row)
        named = titled(title) if title else say("One of your exercises")
        return say("{named} could not be read. It is kept as it is in {file}.", named=named, file=self._rows.file)


def empty_exercise(title: str) -> Exercise:
    """An exercise with nothing in it yet, for pairs."""
    return Exercise(
        schema=SCHEMA,
        id=ExerciseId(PREFIX),
        order=AFTER_OURS,
        title=title,
        family=Family.FRAME,
        purpose="",
        credit="",
        source=(),
        format=Format.PAIRS,
        also=(),
        people_min=2,
        people_max=40,
        minutes=0,
        minutes_min=0,
        minutes_max=0,
        energy=Energy.MEDIUM,
        room="",
        materials=(),
        placeholders=(),
        after=(),
        carries=(),
        print_before=(),
        print_after=(),
        tips=(),
        safety=(),
        debrief=(),
        grouping=Grouping(2, IfUneven.ONE_TRIO, (), "", (), ""),
        steps=(),
    )


def read_exercise(row: Mapping[str, Any]) -> OwnExercise | None:
    """What a row of the table holds; None where that makes no sense."""
    known = {name: row[name] for name in OwnExercise.__struct_fields__ if name in row}
    try:
        own = msgspec.convert(known, OwnExercise)
    except msgspec.ValidationError:
        return None
    named = own.exercise.id == row.get("id") and own.exercise.id.startswith(PREFIX)
    return own if named and _holds(own.exercise) else None


def _holds(exercise: Exercise) -> bool:
    """Numbers that no field of a form could have held come from a damaged file."""
    lengths = (number for step in exercise.steps for number in (step.minutes, step.min, step.max))
    if len(exercise.steps) > MOST_STEPS:
        return False
    return all(0 <= number <= LARGEST for number in (*lengths, exercise.people_min, exercise.people_max))


def _version(row: Mapping[str, Any]) -> ExerciseVersion | None:
    try:
        return msgspec.convert({"at": row.get("at"), "exercise": row.get("exercise")}, ExerciseVersion)
    except msgspec.ValidationError:
        return None


def _by_title(own: OwnExercise) -> str:
    return own.exercise.title.casefold()
