"""Things of an older copy put back: what stands is copied first, all is changed or nothing, and undo is exact."""

import json
import shutil
from contextlib import suppress
from datetime import date
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from app.domain.identifiers import ExerciseId, WorkshopId
from app.domain.instants import after, minutes
from app.services.bootstrap import Services, bootstrap
from app.services.copies.daily import BEFORE, NAMES, back_up, copy_now
from app.services.copies.differing import Change, Difference, differences
from app.services.copies.snapshot import Sort, read_snapshot
from exercises import content_folder
from tests.support.faulty_files import Crash, Fault, FaultyDisk, Loss
from tests.support.left_behind import traces_in
from tests.support.past_sessions import NAMES as PEOPLE
from tests.support.past_sessions import past_session
from tests.support.rooms import TEN

DAY = date(2026, 11, 20)


def services_in(folder: Path) -> Services:
    return bootstrap(content_folder(), folder)


def kept(services: Services, title: str, *, people: str = "") -> str:
    """An own workshop with one earlier version."""
    ours = services.catalogue.workshops[WorkshopId("ninety-minutes")]
    own = services.own_workshops.copy_of(replace(ours, title=title))
    services.own_workshops.save(own, TEN)
    changed = replace(own, workshop=replace(own.workshop, start="08:00"), people=people)
    services.own_workshops.save(changed, after(TEN, minutes(5)))
    return str(own.workshop.id)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library whose copy has one workshop that was deleted since, one that changed, and not yet the newest."""
    folder = tmp_path_factory.mktemp("made") / "data"
    services = services_in(folder)
    kept(services, "Old day", people="Ana\nBen")
    changed = kept(services, "Our day", people="Ana\nBen")
    exercise = services.own_exercises.copy_of(services.ready.exercises[ExerciseId("role-swap")])
    services.own_exercises.save(exercise, TEN)
    services.library.remember_roster("Team", "Ana\nBen")
    services.library.prefer("theme", "dark")
    back_up(services.files, folder, DAY)
    services.own_workshops.delete("own-old-day")
    own = services.own_workshops.get(changed)
    assert own is not None
    workshop = replace(own.workshop, start="11:00")
    services.own_workshops.save(replace(own, workshop=workshop, people="Cleo"), after(TEN, minutes(30)))
    kept(services, "New day")
    services.own_exercises.delete(exercise.exercise.id)
    services.library.remember_roster("Team", "Ana\nBen\nCleo")
    services.library.prefer("theme", "light")
    return folder


def copy_of(made: Path, folder: Path) -> Services:
    shutil.copytree(made, folder)
    return services_in(folder)


def differing(services: Services, copy: Path) -> tuple[Difference, ...]:
    return differences(read_snapshot(services.files, services.data.root), read_snapshot(services.files, copy))


def tables(folder: Path) -> dict[str, Any]:
    return {name: json.loads((folder / name).read_bytes()) for name in NAMES if (folder / name).exists()}


def test_what_differs_from_now_and_what_does_not(made: Path, tmp_path: Path) -> None:
    services = copy_of(made, tmp_path / "data")
    copy = services.data.root / "backups" / DAY.isoformat()
    assert differing(services, copy) == (
        Difference(Sort.WORKSHOP, "own-old-day", Change.BACK),
        Difference(Sort.WORKSHOP, "own-our-day", Change.OTHERWISE),
        Difference(Sort.WORKSHOP, "own-new-day", Change.GONE),
        Difference(Sort.EXERCISE, "own-role-swap-2", Change.BACK),
        Difference(Sort.PEOPLE, "Team", Change.OTHERWISE),
        Difference(Sort.SETTINGS, "", Change.OTHERWISE),
    )


def test_one_thing_comes_back_with_its_versions_and_nothing_else_changes(made: Path, tmp_path: Path) -> None:
    services = copy_of(made, tmp_path / "data")
    copy = services.data.root / "backups" / DAY.isoformat()
    chosen = differing(services, copy)[:1]
    services.putting_back.put_back(copy, chosen, TEN)
    services.read_anew()
    own = services.own_workshops.get("own-old-day")
    assert own is not None
    assert own.people == "Ana\nBen"
    assert len(services.own_workshops.versions("own-old-day")) == 1
    assert len(services.own_workshops.found().workshops) == 3
    assert differing(services, copy) == differing(copy_of(made, tmp_path / "before"), copy)[1:]


def test_all_of_it_is_as_in_the_copy_but_for_who_is_coming(made: Path, tmp_path: Path) -> None:
    services = copy_of(made, tmp_path / "data")
    copy = services.data.root / "backups" / DAY.isoformat()
    services.putting_back.put_back(copy, differing(services, copy), TEN)
    services.read_anew()
    assert differing(services, copy) == ()
    own = services.own_workshops.get("own-our-day")
    assert own is not None
    assert (own.workshop.start, own.people) == ("08:00", "Cleo")
    assert services.own_workshops.versions("own-our-day")[0].workshop.start == "11:00", "what it was is a version"
    assert len(services.own_exercises.found().exercises) == 1
    assert services.library.preference("theme") == "dark"


def test_a_row_that_is_added_afterwards_takes_the_place_of_none_that_came_back(made: Path, tmp_path: Path) -> None:
    services = copy_of(made, tmp_path / "data")
    kept(services, "Just now")
    copy = services.data.root / "backups" / DAY.isoformat()
    services.putting_back.put_back(copy, differing(services, copy)[:1], TEN)
    services.read_anew()
    kept(services, "Next day")
    assert len(services_in(services.data.root).own_workshops.found().workshops) == 5


def test_undo_is_exact(made: Path, tmp_path: Path) -> None:
    services = copy_of(made, tmp_path / "data")
    services.library.summaries()
    before = tables(services.data.root)
    copy = services.data.root / "backups" / DAY.isoformat()
    undo = services.putting_back.put_back(copy, differing(services, copy), TEN)
    assert tables(services.data.root) != before
    services.putting_back.undo(undo)
    assert tables(services.data.root) == before


def test_undo_without_its_copy_is_refused_and_changes_nothing(made: Path, tmp_path: Path) -> None:
    services = copy_of(made, tmp_path / "data")
    copy = services.data.root / "backups" / DAY.isoformat()
    undo = services.putting_back.put_back(copy, differing(services, copy), TEN)
    shutil.rmtree(undo)
    after_it = tables(services.data.root)
    with pytest.raises(FileNotFoundError, match="no longer"):
        services.putting_back.undo(undo)
    assert tables(services.data.root) == after_it


@pytest.mark.parametrize("fault", Fault)
def test_whatever_the_disk_does_all_is_put_back_or_nothing(made: Path, tmp_path: Path, fault: Fault) -> None:
    before, copy_name = tables(made), f"backups/{DAY.isoformat()}"
    whole = copy_of(made, tmp_path / "whole")
    whole.putting_back.put_back(tmp_path / "whole" / copy_name, differing(whole, tmp_path / "whole" / copy_name), TEN)
    wanted = tables(tmp_path / "whole")
    for at in count(1):
        folder, left = tmp_path / f"data{at}", tmp_path / f"left{at}"
        services = copy_of(made, folder)
        chosen = differing(services, folder / copy_name)
        disk = FaultyDisk(folder, at, fault)
        try:
            with disk.in_use():
                services.putting_back.put_back(folder / copy_name, chosen, TEN)
            break
        except OSError:
            left = folder
        except Crash:
            disk.left_after(Loss.UNSYNCED_IS_TORN, left)
        services_in(left).putting_back.finish_begun()
        assert tables(left) in (before, wanted), at
        assert not (left / "putting-back").exists()
    assert tables(folder) == wanted
    assert at > 20


def test_what_was_made_since_it_broke_off_is_in_a_copy(made: Path, tmp_path: Path) -> None:
    services = copy_of(made, tmp_path / "data")
    copy = services.data.root / "backups" / DAY.isoformat()
    chosen = differing(services, copy)
    for at in range(20, 200):
        disk = FaultyDisk(services.data.root, at, Fault.FROM_THEN_ON)
        with disk.in_use(), suppress(OSError):
            services.putting_back.put_back(copy, chosen, TEN)
        if services.putting_back.is_begun:
            break
    services.read_anew()
    since = kept(services, "Since then")
    assert services.putting_back.finish_begun(after(TEN, minutes(1)))
    newest = max((services.data.root / "backups").iterdir())
    assert any(row["id"] == since for row in read_snapshot(services.files, newest).rows(Sort.WORKSHOP).values())


def test_copies_made_before_are_few_and_come_after_that_of_the_day(tmp_path: Path) -> None:
    services = services_in(tmp_path)
    services.library.prefer("theme", "dark")
    for second in range(8):
        copy_now(services.files, tmp_path, after(TEN, minutes(second)))
        copy_now(services.files, tmp_path, after(TEN, minutes(second)))
    names = sorted(path.name for path in (tmp_path / "backups").iterdir())
    assert len(names) == BEFORE
    assert names[-1].endswith("-2")
    assert names[0] > "2026-11-21"


def test_no_name_of_a_closed_session_comes_back_from_any_copy(tmp_path: Path) -> None:
    services, session = past_session(tmp_path)
    workshop = kept(services, "Our day", people="\n".join(PEOPLE))
    services.library.remember_roster("Team", "\n".join(PEOPLE))
    services.library.remember_roster("Others", f"{PEOPLE[2]}\nXenia\nYusuf")
    services.library.summaries()
    back_up(services.files, tmp_path, DAY)
    before = copy_now(services.files, tmp_path, TEN)
    services.library.remember_roster("Others", "Wanda\nXenia\nYusuf")
    services.own_workshops.forget_people(workshop, TEN)
    services.close_down.close_down(session, TEN)
    assert traces_in(tmp_path, (*PEOPLE, str(session))) == []
    for copy in (before, tmp_path / "backups" / DAY.isoformat()):
        services.putting_back.put_back(copy, differing(services, copy), TEN)
        services.read_anew()
    assert traces_in(tmp_path, (*PEOPLE, str(session))) == []
    assert len(services.own_workshops.found().workshops) == 1, "the workshop itself stays in the copies"


def test_people_that_came_back_with_the_workshop_of_a_session_go_with_it(tmp_path: Path) -> None:
    services, session = past_session(tmp_path)
    held = services.sessions.look_at(session).history.session
    ours = services.catalogue.workshops[WorkshopId("ninety-minutes")]
    own = services.own_workshops.copy_of(ours)
    renamed = replace(own, workshop=replace(own.workshop, id=WorkshopId(held.plan.workshop)), people="\n".join(PEOPLE))
    services.own_workshops.save(renamed, TEN)
    services.close_down.close_down(session, TEN)
    assert traces_in(tmp_path, PEOPLE) == []


def test_a_name_within_another_word_takes_no_exercise_out_of_the_copies(tmp_path: Path) -> None:
    services, session = past_session(tmp_path, names=("An", "Ro", "Chiara", "Dilek"))
    exercise = services.own_exercises.copy_of(services.ready.exercises[ExerciseId("role-swap")])
    services.own_exercises.save(exercise, TEN)
    back_up(services.files, tmp_path, DAY)
    services.own_exercises.delete(exercise.exercise.id)
    services.close_down.close_down(session, TEN)
    copy = read_snapshot(services.files, tmp_path / "backups" / DAY.isoformat())
    assert list(copy.rows(Sort.EXERCISE)) == [exercise.exercise.id]
