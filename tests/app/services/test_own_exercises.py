"""Own exercises on a real disk: kept at each edit, offered only when sound, and damaged ones said and kept."""

import json
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.domain.authoring.edits import ExerciseEdit, RemoveStep
from app.domain.exercise import Exercise
from app.domain.identifiers import ExerciseId
from app.domain.instants import after, minutes
from app.domain.planning.editing import edited
from app.domain.planning.edits import AddExercise, SetStepMinutes
from app.services.bootstrap import Services, bootstrap
from app.services.own_exercises import OwnExercise, empty_exercise
from app.services.own_rows import PREFIX
from app.services.own_workshops import empty_workshop, missing_exercises
from exercises import content_folder
from tests.support.authoring import shipped, step_changed, written
from tests.support.faulty_files import Fault, FaultyDisk
from tests.support.planning import NOON


class Writer:
    """Somebody who writes exercises in a folder, with an hour that is set by hand."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.now = NOON
        self.open()

    def open(self) -> "Writer":
        self.services: Services = bootstrap(content_folder(), self.folder)
        self.own = self.services.own_exercises
        return self

    def save(self, own: OwnExercise, *edits: ExerciseEdit) -> OwnExercise:
        return self.own.save(replace(own, exercise=written(own.exercise, *edits)), self.now)

    def offered(self) -> list[str]:
        return [name for name in self.services.catalogue.exercises if name.startswith(PREFIX)]


@pytest.fixture
def writer(tmp_path: Path) -> Writer:
    return Writer(tmp_path)


def test_a_copy_has_a_name_of_its_own_and_is_sound(writer: Writer) -> None:
    for name, ready in writer.services.ready.exercises.items():
        own = writer.own.copy_of(ready)
        assert own.exercise.id == f"own-{name}" or own.exercise.id.startswith(PREFIX)
        assert own.exercise.title == f"{ready.title} (2)"
        assert writer.own.faults_of(own.exercise) == []
    assert list(writer.folder.iterdir()) == []


def test_no_id_of_ours_is_shadowed(writer: Writer) -> None:
    before = {name: each.title for name, each in writer.services.ready.exercises.items()}
    ids = [writer.save(writer.own.copy_of(shipped())).exercise.id for _ in range(3)]
    assert ids == ["own-role-swap-2", "own-role-swap-3", "own-role-swap-4"]
    assert not any(name.startswith(PREFIX) for name in before)
    library = writer.services.catalogue.exercises
    assert {name: library[name].title for name in before} == before
    assert len(library) == len(before) + 3


def test_an_own_exercise_is_there_like_a_ready_one_and_again_after_a_start(writer: Writer) -> None:
    own = writer.save(writer.own.copy_of(shipped()), step_changed(shipped(), 1, minutes=9))
    library = writer.open().services.catalogue
    assert library.exercises[own.exercise.id] == own.exercise
    assert library.comes_out[own.exercise.id] == library.comes_out[ExerciseId("role-swap")]
    assert ExerciseId("own-nothing") not in library.exercises
    plan = edited(empty_workshop("Day", "10:00"), AddExercise(own.exercise.id, 0), library.exercises)
    assert plan.minutes == 21


def test_one_with_faults_is_kept_as_a_draft_and_not_offered(writer: Writer) -> None:
    own = writer.save(writer.own.copy_of(shipped()))
    assert writer.offered() == [own.exercise.id]
    long = writer.save(own, step_changed(own.exercise, 1, audience="word " * 30))
    assert writer.offered() == []
    assert writer.own.is_draft(own.exercise.id)
    assert writer.open().own.get(own.exercise.id) == long
    assert [str(each.sentence) for each in writer.own.faults_of(long.exercise)] == ["has 30 words; 25 is the most."]
    writer.save(long, step_changed(long.exercise, 1, audience="Now it is short."))
    assert writer.offered() == [own.exercise.id]
    assert not writer.own.is_draft("own-nothing")


def test_an_empty_one_is_a_draft(writer: Writer) -> None:
    own = writer.save(writer.own.copy_of(empty_exercise("New exercise")))
    assert own.exercise.id == "own-new-exercise"
    assert [each.key_path for each in writer.own.faults_of(own.exercise)] == ["steps"]
    assert writer.offered() == []


def test_they_may_refer_to_each_other(writer: Writer) -> None:
    first = writer.save(writer.own.copy_of(shipped("sparkling-pairs")))
    second = writer.own.copy_of(replace(shipped(), after=(first.exercise.id,)))
    assert writer.own.faults_of(second.exercise) == []
    lost = replace(second.exercise, after=(ExerciseId("own-lost"),))
    assert [each.key_path for each in writer.own.faults_of(lost)] == ["after[0]"]


def test_deleting_can_be_undone_and_versions_are_kept(writer: Writer) -> None:
    own = writer.save(writer.own.copy_of(shipped()))
    writer.now = after(writer.now, minutes(2))
    changed = writer.save(own, RemoveStep(0))
    (version,) = writer.own.versions(own.exercise.id)
    assert version.exercise == own.exercise
    deleted = writer.own.delete(own.exercise.id)
    assert deleted is not None
    assert deleted.title == own.exercise.title
    assert writer.offered() == []
    assert writer.own.versions(own.exercise.id) == ()
    writer.own.restore(deleted)
    assert writer.open().own.get(own.exercise.id) == changed
    assert writer.own.delete("own-nothing") is None


@pytest.mark.parametrize(
    "damage",
    [
        {"exercise": "gone"},
        {"exercise": {}},
        {"id": "own-other"},
        {"changed": "late"},
    ],
    ids=str,
)
def test_a_damaged_row_is_said_and_kept(writer: Writer, damage: dict[str, object]) -> None:
    whole = writer.save(writer.own.copy_of(shipped("failing-forward")))
    writer.save(writer.own.copy_of(shipped()))
    file = writer.folder / "exercises.json"
    tables = json.loads(file.read_text())
    tables["exercises"]["2"].update(damage)
    file.write_text(json.dumps(tables))
    found = writer.open().own.found()
    assert found.exercises == (whole,)
    (trouble,) = found.troubles
    assert trouble.endswith("could not be read. It is kept as it is in exercises.json.")
    writer.save(writer.own.copy_of(empty_exercise("New")))
    assert json.loads(file.read_text())["exercises"]["2"] == tables["exercises"]["2"]


def spoiled(exercise: Exercise, **step: object) -> Exercise:
    return replace(exercise, steps=(step_changed(exercise, 0, **step).step, *exercise.steps[1:]))


@pytest.mark.parametrize("change", [{"minutes": 10**12}, {"min": -3}])
def test_numbers_that_nobody_typed_are_damage(writer: Writer, change: dict[str, object]) -> None:
    own = writer.own.copy_of(shipped())
    writer.own.save(replace(own, exercise=spoiled(own.exercise, **change)), NOON)
    assert len(writer.open().own.found().troubles) == 1


def test_a_file_that_is_damaged_as_a_whole_is_set_aside(writer: Writer) -> None:
    (writer.folder / "exercises.json").write_bytes(b"{half")
    assert writer.own.found().exercises == ()
    assert writer.own.notice.endswith("was damaged and has been kept as exercises-damaged-1.json.")


def test_a_disk_that_does_not_answer_hides_nothing_of_ours(writer: Writer) -> None:
    own = writer.save(writer.own.copy_of(shipped()))
    with FaultyDisk(writer.folder, at=3, fault=Fault.FROM_THEN_ON).in_use(), pytest.raises(OSError, match=r"."):
        writer.save(own, RemoveStep(0))
    assert writer.open().own.get(own.exercise.id) == own
    (writer.folder / "exercises.json").unlink()
    (writer.folder / "exercises.json").mkdir()
    assert len(writer.open().services.catalogue.exercises) == len(writer.services.ready.exercises)


def test_a_workshop_follows_its_changed_exercise(writer: Writer) -> None:
    own = writer.save(writer.own.copy_of(shipped()))
    library = writer.services.catalogue.exercises
    plan = edited(empty_workshop("Day", "10:00"), AddExercise(own.exercise.id, 0), library)
    plan = edited(plan, SetStepMinutes(0, own.exercise.steps[1].key, 12), library)
    kept = writer.services.own_workshops.save(writer.services.own_workshops.copy_of(plan), NOON)
    writer.save(own, step_changed(own.exercise, 1, max=10), RemoveStep(0))
    found = writer.services.workshop(kept.workshop.id)
    assert found is not None
    assert found.minutes == 10 + 3 + 3 + 3 + 2
    writer.own.delete(own.exercise.id)
    assert missing_exercises(plan, writer.services.catalogue.exercises) == (own.exercise.id,)
