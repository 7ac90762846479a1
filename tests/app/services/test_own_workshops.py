"""Own workshops on a real disk: kept at each edit, with earlier versions, and damaged ones said and kept."""

import json
import random
import subprocess
import sys
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.domain.identifiers import WorkshopId
from app.domain.instants import Duration, after, minutes, seconds
from app.domain.planning.edits import AddBreak, Edit, SetItemMinutes, SetTitle
from app.domain.planning.fitting import fitted
from app.services.bootstrap import bootstrap
from app.services.catalogue import load_catalogue
from app.services.files import DiskFiles
from app.services.own_rows import MOST_VERSIONS, PREFIX
from app.services.own_workshops import (
    OwnWorkshop,
    OwnWorkshops,
    empty_workshop,
    missing_exercises,
)
from exercises import content_folder
from tests.support.faulty_files import Fault, FaultyDisk
from tests.support.planning import NOON, Planned, library, ready

DAY = minutes(24 * 60)


class Shelf:
    """The own workshops of a folder, and an hour that is set by hand."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.own = OwnWorkshops(DiskFiles(), folder)
        self.now = NOON

    def wait(self, length: Duration) -> None:
        self.now = after(self.now, length)

    def save(self, own: OwnWorkshop, *edits: Edit) -> OwnWorkshop:
        plan = Planned(own.workshop).do(*edits)
        return self.own.save(replace(own, workshop=plan.workshop), self.now)

    def reopened(self) -> "Shelf":
        return Shelf(self.folder)


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path)


def test_nothing_is_written_before_something_is_changed(shelf: Shelf) -> None:
    assert shelf.own.found().workshops == ()
    copied = shelf.own.copy_of(ready())
    assert shelf.own.get(copied.workshop.id) is None
    assert list(shelf.folder.iterdir()) == []


def test_a_workshop_is_there_again_with_all_that_belongs_to_it(shelf: Shelf) -> None:
    first = shelf.save(shelf.own.copy_of(ready()))
    shelf.wait(minutes(1))
    own = replace(shelf.own.copy_of(ready("half-day")), people="Ana\nBen", place="Hall", facilitator="Rosa")
    second = shelf.save(own, SetTitle("Our day"))
    found = shelf.reopened().own.found()
    assert found.workshops == (second, first)
    assert second.workshop.id == "own-learning-from-what-works-and-what-slips"
    assert shelf.reopened().own.get(first.workshop.id) == first


def test_own_ids_collide_neither_with_each_other_nor_with_ours(shelf: Shelf) -> None:
    ids = {shelf.save(shelf.own.copy_of(empty_workshop(title, "10:00"))).workshop.id for title in ("A", "A", "林", "")}
    assert ids == {"own-a", "own-a-2", "own-workshop", "own-workshop-2"}
    assert not any(each.startswith(PREFIX) for each in load_catalogue(content_folder()).workshops)


def test_a_duplicate_has_another_name_and_no_people(shelf: Shelf) -> None:
    own = shelf.save(replace(shelf.own.copy_of(ready()), people="Ana", place="Hall"))
    copied = [shelf.own.duplicate(own, shelf.now) for _ in range(2)]
    assert [each.workshop.title[-3:] for each in copied] == ["(2)", "(3)"]
    assert {each.people for each in copied} == {""}
    assert {each.place for each in copied} == {"Hall"}
    assert len(shelf.own.found().workshops) == 3


def test_deleting_leaves_nothing_and_can_be_undone(shelf: Shelf) -> None:
    own = shelf.save(replace(shelf.own.copy_of(ready()), people="Ana Quastel"))
    shelf.wait(minutes(2))
    own = shelf.save(own, SetTitle("Our day"))
    deleted = shelf.own.delete(own.workshop.id)
    assert deleted is not None
    assert shelf.own.found().workshops == ()
    assert not any(
        b"Quastel" in file.read_bytes() or b"Our day" in file.read_bytes() for file in shelf.folder.iterdir()
    )
    shelf.own.restore(deleted)
    assert shelf.reopened().own.found().workshops == (own,)
    assert len(shelf.own.versions(own.workshop.id)) == 1
    assert shelf.own.delete("own-nothing") is None


def test_people_are_forgotten_and_in_no_version(shelf: Shelf) -> None:
    own = shelf.save(replace(shelf.own.copy_of(ready()), people="Ana Quastel"))
    shelf.wait(minutes(2))
    own = shelf.save(own, SetTitle("Our day"))
    shelf.own.forget_people(own.workshop.id, shelf.now)
    assert not any(b"Quastel" in file.read_bytes() for file in shelf.folder.iterdir())


def minutes_of(shelf: Shelf, own: OwnWorkshop) -> list[int]:
    """The spare time of each version, newest first."""
    return [version.workshop.items[6].minutes for version in shelf.own.versions(own.workshop.id)]


def test_versions_are_one_a_minute_and_the_first_of_each_day(shelf: Shelf) -> None:
    own = shelf.save(shelf.own.copy_of(ready()))
    for spare in (3, 4, 5):
        shelf.wait(seconds(1))
        own = shelf.save(own, SetItemMinutes(6, spare))
    assert minutes_of(shelf, own) == [2], "the first of the day"
    shelf.wait(minutes(1))
    own = shelf.save(own, SetItemMinutes(6, 6))
    assert minutes_of(shelf, own) == [5, 2], "the last of its minute"
    shelf.wait(DAY)
    own = shelf.save(own, SetItemMinutes(6, 7))
    own = shelf.save(own, SetItemMinutes(6, 8))
    assert minutes_of(shelf, own) == [7, 6, 5, 2]


def test_the_last_twenty_versions_stay_and_the_first_of_the_day(shelf: Shelf) -> None:
    own = shelf.save(shelf.own.copy_of(ready()))
    for spare in range(3, 40):
        shelf.wait(minutes(2))
        own = shelf.save(own, SetItemMinutes(6, spare))
    assert minutes_of(shelf.reopened(), own) == [*range(38, 38 - MOST_VERSIONS, -1), 2]


def test_names_alone_make_no_version(shelf: Shelf) -> None:
    own = shelf.save(shelf.own.copy_of(ready()))
    for people in ("Ana", "Ana\nBen"):
        shelf.wait(minutes(2))
        own = shelf.own.save(replace(own, people=people), shelf.now)
    assert shelf.own.versions(own.workshop.id) == ()
    shelf.wait(seconds(1))
    shelf.save(own, SetItemMinutes(6, 9))
    assert minutes_of(shelf, own) == [2], "the first of its day, whoever was typed after it"


@pytest.mark.parametrize(
    "damage",
    [
        {"workshop": "gone"},
        {"workshop": {}},
        {"people": 7},
        {"id": "own-other"},
        {"changed": "late"},
    ],
    ids=str,
)
def test_a_damaged_row_is_said_and_kept(shelf: Shelf, damage: dict[str, object]) -> None:
    whole = shelf.save(shelf.own.copy_of(ready("half-day")))
    shelf.save(shelf.own.copy_of(ready()))
    file = shelf.folder / "workshops.json"
    tables = json.loads(file.read_text())
    tables["workshops"]["2"].update(damage)
    file.write_text(json.dumps(tables))
    again = shelf.reopened()
    found = again.own.found()
    assert found.workshops == (whole,)
    (trouble,) = found.troubles
    assert trouble.endswith("could not be read. It is kept as it is in workshops.json.")
    again.save(again.own.copy_of(empty_workshop("New", "10:00")))
    assert json.loads(file.read_text())["workshops"]["2"] == tables["workshops"]["2"]


@pytest.mark.parametrize("change", [("start", "late"), ("minutes", -5)])
def test_a_row_that_makes_no_sense_is_damaged(shelf: Shelf, change: tuple[str, object]) -> None:
    shelf.save(shelf.own.copy_of(ready()))
    file = shelf.folder / "workshops.json"
    tables = json.loads(file.read_text())
    plan = tables["workshops"]["1"]["workshop"]
    (plan if change[0] == "start" else plan["items"][6])[change[0]] = change[1]
    file.write_text(json.dumps(tables))
    assert len(shelf.reopened().own.found().troubles) == 1


def test_a_file_that_is_damaged_as_a_whole_is_set_aside(shelf: Shelf) -> None:
    (shelf.folder / "workshops.json").write_bytes(b"{half")
    assert shelf.own.found().workshops == ()
    assert (
        shelf.own.notice == "The file of your own workshops was damaged and has been kept as workshops-damaged-1.json."
    )


def test_a_full_disk_is_told_and_leaves_the_state_before(shelf: Shelf) -> None:
    own = shelf.save(shelf.own.copy_of(ready()))
    with FaultyDisk(shelf.folder, at=3, fault=Fault.FROM_THEN_ON).in_use(), pytest.raises(OSError, match=r"."):
        shelf.save(own, SetTitle("Never"))
    assert shelf.reopened().own.get(own.workshop.id) == own


def test_what_an_exercise_is_missing_is_named() -> None:
    plan = Planned(ready()).do(AddBreak("Tea", 5, 0))
    assert missing_exercises(plan.workshop, library().exercises) == ()
    assert missing_exercises(plan.workshop, {}) == tuple(item.exercise for item in ready().items[:-1])  # type: ignore[union-attr]


CHILD = """
import sys
from pathlib import Path
from msgspec.structs import replace
from app.services.clock import SystemClock
from app.services.files import DiskFiles
from app.services.own_workshops import OwnWorkshops
from tests.support.planning import Planned, ready
from app.domain.planning.edits import SetItemMinutes
own = OwnWorkshops(DiskFiles(), Path(sys.argv[1]))
state, clock = own.copy_of(ready()), SystemClock()
for number in range(600):
    plan = Planned(state.workshop).do(SetItemMinutes(6, number + 1))
    state = own.save(replace(state, workshop=plan.workshop), clock.now())
    print(number + 1, flush=True)
"""


def test_a_program_that_is_killed_between_edits_has_kept_the_last(tmp_path: Path) -> None:
    chance = random.Random(7)
    for number in range(3):
        folder = tmp_path / str(number)
        child = subprocess.Popen(
            [sys.executable, "-c", CHILD, str(folder)], stdout=subprocess.PIPE, text=True, cwd=Path.cwd()
        )
        assert child.stdout is not None
        acknowledged = 0
        for _ in range(chance.randrange(5, 60)):
            acknowledged = int(child.stdout.readline())
        child.kill()
        child.wait()
        acknowledged = max([acknowledged, *map(int, child.stdout.read().split())])
        child.stdout.close()
        (kept,) = OwnWorkshops(DiskFiles(), folder).found().workshops
        assert kept.workshop.items[6].minutes - acknowledged in (0, 1)
        assert kept.workshop.id == WorkshopId("own-best-work-honest-slips-90-minutes")


def test_a_workshop_is_found_by_its_id_whether_it_is_ours_or_own(tmp_path: Path) -> None:
    services = bootstrap(content_folder(), tmp_path)
    plan = fitted(ready(), services.catalogue.exercises)
    own = services.own_workshops.save(services.own_workshops.copy_of(plan), NOON)
    assert services.workshop("ninety-minutes") == ready()
    assert services.workshop(own.workshop.id) == own.workshop
    assert services.workshop("own-nothing") is None


def test_a_day_with_more_parts_than_any_day_is_said_to_be_damaged_and_not_planned(shelf: Shelf) -> None:
    shelf.save(shelf.own.copy_of(ready()))
    file = shelf.folder / "workshops.json"
    tables = json.loads(file.read_text())
    tables["workshops"]["1"]["workshop"]["items"] *= 500
    file.write_text(json.dumps(tables))
    found = shelf.reopened().own.found()
    assert found.workshops == ()
    assert found.troubles[0].endswith("It is kept as it is in workshops.json.")


def test_what_was_deleted_and_is_here_again_is_not_restored_over_it(shelf: Shelf) -> None:
    own = shelf.save(shelf.own.copy_of(ready()))
    deleted = shelf.own.delete(own.workshop.id)
    assert deleted is not None
    again = shelf.save(own, SetTitle("Another day"))
    shelf.own.restore(deleted)
    assert shelf.reopened().own.found().workshops == (again,)
