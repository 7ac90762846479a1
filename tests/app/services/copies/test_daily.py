"""Daily copies of the library: few, whole, and taken up where a file is found damaged."""

import json
from datetime import date, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from app.domain.identifiers import WorkshopId
from app.services.bootstrap import Services, bootstrap
from app.services.copies.daily import DAYS, WEEKS, back_up, days_of, superfluous
from app.services.files import DiskFiles
from exercises import content_folder
from tests.support.left_behind import traces_in
from tests.support.past_sessions import NAMES, past_session

TODAY = date(2026, 11, 21)


def services_in(folder: Path) -> Services:
    return bootstrap(content_folder(), folder)


def filled(folder: Path) -> Services:
    """A library with a preference, a roster and an own workshop."""
    services = services_in(folder)
    services.library.prefer("place", "Room 2")
    services.library.remember_roster("Team", "Ana\nBen")
    ours = services.catalogue.workshops[WorkshopId("ninety-minutes")]
    own = services.own_workshops.copy_of(ours)
    services.own_workshops.save(own, own.changed)
    return services


def test_a_damaged_file_is_set_aside_and_the_newest_copy_taken_up(tmp_path: Path) -> None:
    services = filled(tmp_path)
    back_up(services.files, tmp_path, TODAY)
    for name in ("library.json", "workshops.json"):
        (tmp_path / name).write_bytes((tmp_path / name).read_bytes()[:100])
    again = services_in(tmp_path)
    assert again.library.preference("place") == "Room 2"
    assert again.library.rosters() == {"Team": "Ana\nBen"}
    assert "those of the copy of 21 November 2026" in again.library.notice
    assert len(again.own_workshops.found().workshops) == 1
    assert "as in the copy of 21 November 2026" in again.own_workshops.notice
    assert (tmp_path / "library-damaged-1.json").exists()
    again.library.prefer("place", "Hall")
    assert services_in(tmp_path).library.preference("place") == "Hall"


def test_a_damaged_copy_is_passed_over(tmp_path: Path) -> None:
    services = filled(tmp_path)
    back_up(services.files, tmp_path, TODAY - timedelta(days=1))
    services.library.prefer("place", "Hall")
    back_up(services.files, tmp_path, TODAY)
    (tmp_path / "backups" / TODAY.isoformat() / "library.json").write_bytes(b'{"half')
    (tmp_path / "library.json").write_bytes(b'{"half')
    again = services_in(tmp_path)
    assert again.library.preference("place") == "Room 2"
    assert "20 November 2026" in again.library.notice


def test_a_damaged_file_never_becomes_a_copy(tmp_path: Path) -> None:
    (tmp_path / "library.json").write_bytes(b'{"half')
    back_up(DiskFiles(), tmp_path, TODAY)
    assert days_of(tmp_path) == ()


def test_a_day_has_one_copy_the_first(tmp_path: Path) -> None:
    services = filled(tmp_path)
    back_up(services.files, tmp_path, TODAY)
    services.library.prefer("place", "Hall")
    back_up(services.files, tmp_path, TODAY)
    copy = json.loads((tmp_path / "backups" / TODAY.isoformat() / "library.json").read_bytes())
    assert [row["value"] for row in copy["preferences"].values()] == ["Room 2"]


@given(st.sets(st.integers(0, 400), min_size=1))
def test_a_week_of_days_and_four_weeks_are_kept(ages: set[int]) -> None:
    days = sorted((TODAY - timedelta(days=age) for age in ages), reverse=True)
    gone = superfluous(days)
    kept = [day for day in days if day not in gone]
    assert kept[: len(days[:DAYS])] == days[:DAYS]
    weeks = {day.isocalendar()[:2] for day in days[DAYS:]}
    assert len(kept) == len(days[:DAYS]) + min(len(weeks), WEEKS)
    assert superfluous(kept) == ()


def test_copies_of_every_day_for_a_month_leave_few(tmp_path: Path) -> None:
    services = filled(tmp_path)
    for day in range(30):
        back_up(services.files, tmp_path, TODAY + timedelta(days=day))
    assert 9 <= len(days_of(tmp_path)) <= DAYS + WEEKS
    assert days_of(tmp_path)[0] == TODAY + timedelta(days=29)


def test_no_copy_keeps_a_name_of_a_session_that_is_closed_down(tmp_path: Path) -> None:
    services, session = past_session(tmp_path)
    services.library.remember_roster("Team", "\n".join(NAMES))
    back_up(services.files, tmp_path, TODAY)
    held = services.sessions.look_at(session).history.session
    services.close_down.close_down(session, held.details.created)
    assert traces_in(tmp_path, NAMES) == []
