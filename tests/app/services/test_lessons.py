import json
from pathlib import Path

import pytest

from app.domain.commands import Begin, EndSession, NextStep, Redo, Undo
from app.domain.identifiers import ExerciseId, StepKey
from app.domain.instants import Instant, after, minutes
from app.domain.learning import MOST, Band
from app.services.clock import HandSetClock
from app.services.conductor import Conductor
from app.services.files import DiskFiles
from app.services.library import Library
from app.services.sessions import Sessions, SetUp
from tests.support.faulty_files import Fault, FaultyDisk
from tests.support.rooms import TEN, crowd, plan_of_one

WELCOME = (ExerciseId("working-agreement"), StepKey("welcome"))


class Shelf:
    """A data folder in which sessions are run."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.sessions = Sessions(DiskFiles(), folder / "sessions")
        self.library = Library(DiskFiles(), folder, self.sessions)

    def run(self, length: float, *, people: int = 12, at: Instant = TEN, rehearsal: bool = False) -> Conductor:
        """Run the welcome for so many minutes, go on, and end after most of the agreement."""
        clock = HandSetClock(at)
        opened = self.sessions.create(
            SetUp(plan_of_one("working-agreement"), crowd(people), rehearsal=rehearsal), clock
        )
        conductor = Conductor(opened.history, opened.journal, clock)
        conductor.handle(Begin())
        clock.move_by(minutes(length))
        for after_welcome in (2, 4):
            conductor.handle(NextStep())
            clock.move_by(minutes(after_welcome))
        conductor.handle(EndSession())
        return conductor

    def learned(self) -> list[tuple[Band, float]]:
        """The bands and minutes of the welcome, as a new start of the program knows them."""
        library = Library(DiskFiles(), self.folder, self.sessions)
        library.summaries()
        return [(lesson.band, lesson.used[WELCOME] / 60_000) for lesson in library.lessons()]


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path)


def test_a_session_teaches_once_however_often_its_end_is_undone(shelf: Shelf) -> None:
    conductor = shelf.run(3)
    assert shelf.learned() == [(Band.SOME, 3)]
    conductor.handle(Undo())
    conductor.handle(Redo())
    conductor.handle(Undo())
    conductor.handle(NextStep())
    conductor.handle(EndSession())
    assert shelf.learned() == [(Band.SOME, 3)]
    shelf.run(4, people=5)
    assert shelf.learned() == [(Band.SOME, 3), (Band.FEW, 4)]


def test_a_session_that_goes_on_or_was_rehearsed_teaches_nothing(shelf: Shelf) -> None:
    shelf.run(3, rehearsal=True)
    shelf.run(3).handle(Undo())
    assert shelf.learned() == []


def test_what_was_learned_outlives_its_session_and_names_nobody(shelf: Shelf) -> None:
    name = shelf.run(3).history.session.details.id
    assert shelf.learned() == [(Band.SOME, 3)]
    for path in shelf.sessions.folder_of(name).iterdir():
        path.unlink()
    shelf.sessions.folder_of(name).rmdir()
    assert shelf.learned() == [(Band.SOME, 3)]
    kept = json.loads((shelf.folder / "library.json").read_text(encoding="utf-8"))["lessons"]
    assert set().union(*(row.keys() for row in kept.values())) == {"session", "at", "band", "used"}


def test_a_lost_library_learns_again_from_the_journals(shelf: Shelf) -> None:
    shelf.run(3)
    assert shelf.learned() == [(Band.SOME, 3)]
    (shelf.folder / "library.json").unlink()
    assert shelf.learned() == [(Band.SOME, 3)]


def test_the_last_ten_of_a_size_are_kept(shelf: Shelf) -> None:
    for number in range(MOST + 2):
        shelf.run(2 + number / 10, at=after(TEN, minutes(60 * number)))
    shelf.run(9, people=5)
    found = shelf.learned()
    assert sorted(used for band, used in found if band is Band.SOME) == [2 + n / 10 for n in range(2, MOST + 2)]
    assert (Band.FEW, 9) in found


@pytest.mark.parametrize(
    "row", [{}, {"session": 1}, {"session": "a", "at": 1, "band": "many", "used": {}}, {"session": "a", "used": [1]}]
)
def test_lessons_that_make_no_sense_are_passed_over(shelf: Shelf, row: dict[str, object]) -> None:
    (shelf.folder / "library.json").write_text(json.dumps({"lessons": {"1": row}}))
    shelf.run(3)
    assert shelf.learned() == [(Band.SOME, 3)]


@pytest.mark.parametrize("fault", [Fault.ONCE, Fault.FROM_THEN_ON])
@pytest.mark.parametrize("at", range(1, 13))
def test_what_a_bad_disk_kept_from_being_learned_is_learned_later(shelf: Shelf, at: int, fault: Fault) -> None:
    shelf.library.remember_roster("Monday", "Ana")
    shelf.run(3)
    with FaultyDisk(shelf.folder, at=at, fault=fault).in_use():
        assert len(shelf.library.summaries()) == 1
    assert shelf.learned() == [(Band.SOME, 3)]
