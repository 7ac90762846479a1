"""What does not fit is said in minutes, with something to do about it."""

from msgspec.structs import replace

from app.domain.identifiers import ExerciseId
from app.domain.planning.day import DayFrame, Problem
from app.domain.planning.edits import (
    AddBreak,
    AddExercise,
    MoveItem,
    RemoveItem,
    SetEnd,
    SetItemMinutes,
    SetPromise,
    SetStart,
)
from app.domain.planning.fitting import fitted
from tests.support.planning import Planned, library, ready


def planned(name: str = "ninety-minutes") -> Planned:
    return Planned(fitted(ready(name), library().exercises))


def problem(plan: Planned, start: str) -> Problem:
    return next(each for each in plan.day().problems if each.sentence.startswith(start))


def mended(plan: Planned, found: Problem) -> Planned:
    assert found.fix is not None
    plan.do(found.fix.edit)
    assert found.sentence not in plan.said()
    return plan


def test_a_day_that_is_too_long_for_its_promised_end() -> None:
    plan = planned().do(SetEnd("11:30"), AddBreak("Coffee", 8, 3))
    assert plan.day().over == 8
    found = problem(plan, "8 min too long for the end you promised at 11:30.")
    assert mended(plan, found).workshop.end == "11:38"


def test_spare_time_gives_what_the_day_is_too_long() -> None:
    plan = planned().do(SetItemMinutes(6, 12), SetEnd("11:38"))
    found = problem(plan, "2 min too long")
    assert found.fix is not None
    assert found.fix.words == "Take 2 min from the spare time"
    assert mended(plan, found).day().rows[6].minutes == 10


def test_time_that_is_left_becomes_spare_time() -> None:
    plan = planned().do(SetEnd("12:00"))
    assert mended(plan, problem(plan, "30 min are left until the end")).day().spare == 32


def test_an_end_after_midnight() -> None:
    assert planned().do(SetStart("23:00"), SetEnd("00:15")).day().over == 15


def test_a_break_that_does_not_begin_when_it_was_promised() -> None:
    plan = planned().do(AddBreak("Coffee", 10, 2), SetPromise(2, "10:24"))
    assert not any("promised" in each for each in plan.said())
    plan.do(SetItemMinutes(0, 15))
    found = problem(plan, "7 min too late: promised for 10:24.")
    assert found.place == 2
    assert plan.day().rows[2].problems == (found,)
    assert mended(plan, found).day().rows[2].promised == "10:31"
    plan.do(SetItemMinutes(0, 14))
    assert "1 min too early: promised for 10:31." in plan.said()


def test_a_promise_of_our_own_workshops_holds_for_whenever_it_begins() -> None:
    plan = planned("half-day").do(SetStart("13:00"))
    assert plan.day().rows[4].promised == "14:16"
    assert not any("promised" in each for each in plan.said())


def test_exercises_that_had_better_come_first() -> None:
    plan = planned().do(MoveItem(2, 0))
    found = problem(plan, "Goes better after “Pair up: sparkling moments”.")
    assert mended(plan, found).day().rows[0].exercise == "sparkling-pairs"
    plan.do(RemoveItem(0))
    mended(plan, problem(plan, "Goes better with “Pair up: sparkling moments” before it."))


def test_too_little_spare_time() -> None:
    plan = planned()
    assert mended(plan, problem(plan, "Only 2 min are spare; 3 to 4 min are usual")).day().spare == 3
    plan.do(RemoveItem(6))
    assert mended(plan, problem(plan, "No time is spare; 3 to 4 min are usual")).day().spare == 3


def test_a_short_day_needs_no_spare_time() -> None:
    empty = replace(ready(), items=(), minutes=0)
    assert Planned(empty).said() == []
    plan = Planned(empty).do(AddExercise(ExerciseId("commitments-close"), 0))
    assert plan.said() == []


def test_what_is_broken_comes_before_advice() -> None:
    frame: DayFrame = planned().do(SetEnd("11:00"), MoveItem(2, 0)).day()
    assert [each.weight.value for each in frame.problems] == sorted(
        (each.weight.value for each in frame.problems), reverse=True
    )
