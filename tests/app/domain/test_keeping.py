"""The day by which working notes are deleted can be moved, never into the past, and the move taken back."""

import pytest

from app.domain.commands import Begin, EndSession, KeepUntil, Undo
from app.domain.instants import minutes
from tests.support.rooms import Room


def test_the_day_is_moved_and_taken_back() -> None:
    room = Room()
    room.do(KeepUntil("2027-01-15"))
    assert room.session.details.delete_by == "2027-01-15"
    assert room.reopened().session.details.delete_by == "2027-01-15"
    room.do(Undo())
    assert room.session.details.delete_by == "2026-12-21"


def test_it_can_be_moved_after_the_end_and_to_today() -> None:
    room = Room()
    room.do(Begin())
    room.wait(minutes(1))
    room.do(EndSession(), KeepUntil("2026-11-21"))
    assert room.session.details.delete_by == "2026-11-21"


@pytest.mark.parametrize(("day", "why"), [("2026-11-20", "That day is over"), ("soon", "Give the day as year")])
def test_a_day_that_cannot_be_is_refused(day: str, why: str) -> None:
    room = Room()
    assert why in room.refusal(KeepUntil(day))
    assert room.session.details.delete_by == "2026-12-21"


def test_the_same_day_changes_nothing() -> None:
    assert Room().do(KeepUntil("2026-12-21")) == ()
