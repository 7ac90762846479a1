"""A file for a colleague: it says the same on another laptop, and is refused with reasons where it cannot be used."""

import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from app.domain.identifiers import ExerciseId
from app.domain.instants import Instant
from app.domain.planning.editing import edited
from app.domain.planning.edits import AddExercise, SetTitle
from app.services.bootstrap import bootstrap
from app.services.own_exercises import OwnExercise
from app.services.own_workshops import OwnWorkshop, empty_workshop
from app.services.sharing.reading import LARGEST_FILE, NotShared, read_shared
from app.services.sharing.shared import Shared, of_exercise, of_workshop, written
from app.services.sharing.taking_in import Choice, Intake, Taken
from exercises import content_folder
from tests.support.authoring import shipped, step_changed
from tests.support.authoring import written as after_edits
from tests.support.faulty_files import Fault, FaultyDisk

NOW = Instant(1_795_176_000_000)


class Laptop:
    """A data folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self.services = bootstrap(content_folder(), folder)
        self.exercises, self.workshops = self.services.own_exercises, self.services.own_workshops
        self.intake = Intake(self.exercises, self.workshops)

    def write(self, name: str = "role-swap", **step: object) -> OwnExercise:
        own = self.exercises.copy_of(shipped(name))
        changed = after_edits(own.exercise, step_changed(own.exercise, 0, **step)) if step else own.exercise
        return self.exercises.save(OwnExercise(changed), NOW)

    def plan(self, *exercises: OwnExercise) -> OwnWorkshop:
        plan = edited(empty_workshop("Day", "10:00"), SetTitle("Our day"), self.services.catalogue.exercises)
        for each in exercises:
            plan = edited(plan, AddExercise(each.exercise.id, 0), self.services.catalogue.exercises)
        own = replace(self.workshops.copy_of(plan), people="Ana Quastel", place="Hall", facilitator="Rosa")
        return self.workshops.save(own, NOW)

    def shared(self, own: OwnWorkshop) -> Shared:
        return of_workshop(own.workshop, self.exercises.offered())

    def read(self, path: Path) -> Shared:
        return read_shared(path, self.services.catalogue)

    def state(self) -> dict[str, bytes]:
        return {file.name: file.read_bytes() for file in self.folder.iterdir() if file.is_file()}


@pytest.fixture
def mine(tmp_path: Path) -> Laptop:
    return Laptop(tmp_path / "mine")


@pytest.fixture
def theirs(tmp_path: Path) -> Laptop:
    return Laptop(tmp_path / "theirs")


def file_of(shared: Shared, folder: Path) -> Path:
    path = folder / "day.sparkroom"
    path.write_bytes(written(shared))
    return path


def test_a_workshop_goes_with_its_exercises_and_without_any_names(mine: Laptop, theirs: Laptop, tmp_path: Path) -> None:
    pairs = mine.write("sparkling-pairs", title="Ours")
    swap = mine.exercises.copy_of(replace(shipped(), after=(pairs.exercise.id,)))
    day = mine.plan(mine.exercises.save(swap, NOW))
    path = file_of(mine.shared(day), tmp_path)
    assert not any(name in path.read_bytes() for name in (b"Quastel", b"Hall", b"Rosa"))
    taken = theirs.intake.take(theirs.read(path), Choice.KEEP_BOTH, NOW)
    assert taken == Taken((swap.exercise.id, pairs.exercise.id), day.workshop.id)
    found = theirs.services.workshop(day.workshop.id)
    assert found == day.workshop
    assert theirs.services.catalogue.exercises[pairs.exercise.id].steps[0].title == "Ours"


def test_one_exercise_goes_alone(mine: Laptop, theirs: Laptop, tmp_path: Path) -> None:
    own = mine.write(title="Mine")
    shared = theirs.read(file_of(of_exercise(own.exercise, mine.exercises.offered()), tmp_path))
    assert shared.title == own.exercise.title
    assert theirs.intake.clashes(shared) == ()
    assert theirs.intake.take(shared, Choice.REPLACE, NOW) == Taken((own.exercise.id,))
    assert theirs.exercises.get(own.exercise.id) == replace(own, changed=NOW)
    again = theirs.state()
    assert theirs.intake.clashes(shared) == ()
    assert theirs.intake.take(shared, Choice.KEEP_BOTH, NOW) == Taken()
    assert theirs.state() == again


def test_what_would_overwrite_is_said_and_both_can_be_kept(mine: Laptop, theirs: Laptop, tmp_path: Path) -> None:
    own = mine.write(title="Mine")
    day = mine.plan(own)
    shared = theirs.read(file_of(mine.shared(day), tmp_path))
    other = theirs.write(title="Theirs")
    their_day = theirs.plan(other)
    theirs.workshops.save(replace(their_day, workshop=replace(their_day.workshop, aim="Another")), NOW)
    assert theirs.intake.clashes(shared) == ("Role swap (2)", "Our day")
    taken = theirs.intake.take(shared, Choice.KEEP_BOTH, NOW)
    assert taken.exercises == ("own-role-swap-3",)
    assert taken.workshop == "own-our-day-2"
    assert theirs.exercises.get(other.exercise.id) == other
    copied = theirs.services.workshop("own-our-day-2")
    assert copied is not None
    assert copied.title == "Our day (2)"
    assert [getattr(item, "exercise", "") for item in copied.items] == ["own-role-swap-3"]
    assert theirs.services.catalogue.exercises[ExerciseId("own-role-swap-3")].steps[0].title == "Mine"


def test_replacing_keeps_who_is_coming_and_a_way_back(mine: Laptop, theirs: Laptop, tmp_path: Path) -> None:
    day = mine.plan(mine.write(title="Mine"))
    shared = theirs.read(file_of(mine.shared(day), tmp_path))
    other = theirs.write(title="Theirs")
    theirs.plan(other)
    theirs.intake.take(shared, Choice.REPLACE, Instant(NOW + 120_000))
    now = theirs.exercises.get(other.exercise.id)
    assert now is not None
    assert now.exercise.steps[0].title == "Mine"
    (version,) = theirs.exercises.versions(other.exercise.id)
    assert version.exercise == other.exercise
    kept = theirs.workshops.get(day.workshop.id)
    assert kept is not None
    assert kept.people == "Ana Quastel"


def test_a_full_disk_leaves_the_library_as_it_was(mine: Laptop, theirs: Laptop, tmp_path: Path) -> None:
    day = mine.plan(mine.write("sparkling-pairs", title="One"), mine.write(title="Two"))
    shared = theirs.read(file_of(mine.shared(day), tmp_path))
    theirs.write("failing-forward")
    before = {own.exercise.id for own in theirs.exercises.found().exercises}
    for at in (1, 4, 8, 12):
        with FaultyDisk(theirs.folder, at=at, fault=Fault.ONCE).in_use(), pytest.raises(OSError, match=r"."):
            theirs.intake.take(shared, Choice.KEEP_BOTH, NOW)
        assert {own.exercise.id for own in Laptop(theirs.folder).exercises.found().exercises} == before
        assert theirs.workshops.found().workshops == ()


def test_an_exercise_file_in_toml_becomes_one_of_one_s_own(theirs: Laptop) -> None:
    shared = theirs.read(content_folder() / "role-swap.toml")
    assert [each.id for each in shared.exercises] == ["own-role-swap"]
    workshop = theirs.read(content_folder() / "workshops" / "half-day.toml").workshop
    assert workshop is not None
    assert workshop.id == "own-half-day"


def change(**fields: object) -> Callable[[dict[str, Any]], object]:
    return lambda table: table.update(fields)


def in_exercise(**fields: object) -> Callable[[dict[str, Any]], object]:
    return lambda table: table["exercises"][0].update(fields)


def in_step(**fields: object) -> Callable[[dict[str, Any]], object]:
    return lambda table: table["exercises"][0]["steps"][0].update(fields)


REFUSALS: dict[str, tuple[Callable[[dict[str, Any]], object], str]] = {
    "newer": (change(version=2), "newer version"),
    "no version": (change(version=True), "version cannot be read"),
    "another format": (change(format="other"), "no file of Sparkroom"),
    "something else in it": (change(script="rm"), "“script” does not belong in it"),
    "exercises that are none": (change(exercises="all"), "its exercises cannot be read"),
    "nothing": (lambda table: [table.update(exercises=[]), table.pop("workshop")], "neither a workshop"),
    "a path for a name": (in_exercise(id="own-../../x"), "cannot be a name here"),
    "the name of a ready one": (in_exercise(id="role-swap"), "cannot be a name here"),
    "an exercise twice": (lambda table: table["exercises"].append(table["exercises"][0]), "an exercise twice"),
    "a wrong type": (
        in_step(minutes="many"),
        "“Role swap (2)”, steps[0].minutes: must be a whole number, but is text.",
    ),
    "a broken rule": (in_step(audience="word " * 26), "steps[0].audience: has 26 words; 25 is the most."),
    "a huge number": (in_exercise(order=10**30), "order"),
    "an odd number": (in_exercise(order=10**5), "a number in it makes no sense"),
    "an endless text": (in_exercise(title="x" * 5_000), "far too long"),
    "an endless list": (in_exercise(tips=["x"] * 300), "more than a workshop has"),
    "a name of nowhere": (in_exercise(after=["own-elsewhere"]), "after[0]"),
    "an unknown exercise": (
        lambda table: table["workshop"]["items"][0].update(exercise="own-elsewhere"),
        "is not an exercise of the library",
    ),
}


@pytest.mark.parametrize("name", REFUSALS)
def test_what_cannot_be_used_is_refused_with_a_reason(mine: Laptop, theirs: Laptop, tmp_path: Path, name: str) -> None:
    spoil, reason = REFUSALS[name]
    table = json.loads(written(mine.shared(mine.plan(mine.write()))))
    spoil(table)
    path = tmp_path / "day.sparkroom"
    path.write_text(json.dumps(table))
    before = theirs.state()
    with pytest.raises(NotShared) as refused:
        theirs.read(path)
    head, *reasons = refused.value.sentence.split("\n")
    assert head == "“day.sparkroom” was not taken in, and nothing was changed."
    assert reason in "\n".join(reasons)
    assert theirs.state() == before


def test_what_is_no_file_of_ours_is_refused(theirs: Laptop, tmp_path: Path) -> None:
    bomb = tmp_path / "bomb.sparkroom"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("../../evil.json", b"0" * 10_000_000)
    huge = tmp_path / "huge.sparkroom"
    huge.write_bytes(b" " * (LARGEST_FILE + 1))
    deep = tmp_path / "deep.sparkroom"
    deep.write_bytes(b"[" * 100_000)
    odd = tmp_path / "odd.sparkroom"
    odd.write_bytes(b'{"format": "sparkroom-shared", "version": 1, "exercises": ["\\ud800"]}')
    for path in (bomb, huge, deep, odd, tmp_path, tmp_path / "nothing.sparkroom", content_folder() / "handouts.toml"):
        with pytest.raises(NotShared, match="was not taken in"):
            theirs.read(path)
    assert theirs.state() == {}
