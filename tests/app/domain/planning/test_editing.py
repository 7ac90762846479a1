"""Stories of a day that is planned, in edits."""

import pytest
from msgspec.structs import replace

from app.domain.exercise import Exercise
from app.domain.identifiers import ExerciseId, StepKey
from app.domain.planning.comparing import differences
from app.domain.planning.editing import edited
from app.domain.planning.edits import (
    AddBreak,
    AddExercise,
    AddSlack,
    DuplicateItem,
    Edit,
    GoBackTo,
    LeaveOut,
    MoveItem,
    ParkItem,
    PutBack,
    RemoveItem,
    RemoveParked,
    SetItemMinutes,
    SetItemTitle,
    SetNote,
    SetPeople,
    SetPromise,
    SetSilent,
    SetStart,
    SetStepMinutes,
    SetTitle,
    SetTrioRule,
    SetWords,
    TakeTimes,
    UnparkItem,
    UseInstead,
    WantOptional,
)
from app.domain.planning.fitting import fitted
from app.domain.refusal import Refused
from app.domain.vocabulary import TrioRule
from app.domain.workshop import ExerciseItem, Workshop
from app.services.languages import teach_languages
from tests.support.planning import Planned, library, ready

PAIRS, SWAP, FORWARD, SPARE = 1, 2, 4, 6
"""Places in the ninety minutes."""
ASK_ONE, ASK_TWO = StepKey("ask-one"), StepKey("ask-two")


def planned(name: str = "ninety-minutes") -> Planned:
    return Planned(fitted(ready(name), library().exercises))


def refusal(plan: Planned, edit: Edit) -> str:
    before = plan.workshop
    with pytest.raises(Refused) as refused:
        plan.do(edit)
    assert plan.workshop is before
    return refused.value.sentence


def titles(plan: Planned) -> list[str]:
    return [row.title for row in plan.day().rows]


def test_turns_in_two_exercises_move_together() -> None:
    plan = planned().do(SetStepMinutes(PAIRS, ASK_ONE, 7))
    assert plan.minutes("role-swap", "ask-two") == 7
    assert plan.minutes("role-swap", "third-turn") == 7
    assert plan.workshop.minutes == 92
    assert [item.at for item in plan.workshop.items][:4] == [0, 8, 25, 41]


def test_a_step_keeps_its_limits() -> None:
    assert refusal(planned(), SetStepMinutes(PAIRS, ASK_ONE, 40)) == "“A asks, B tells” takes 6 to 12 min."


def test_minutes_of_an_exercise_are_shared_out_among_its_steps() -> None:
    plan = planned().do(SetItemMinutes(FORWARD, 25))
    item = plan.workshop.items[FORWARD]
    assert isinstance(item, ExerciseItem)
    assert item.minutes == 25
    exercise = library().exercises[item.exercise]
    assert all(
        step.min <= item.step_minutes[step.key] <= step.max for step in exercise.steps if step.key in item.step_minutes
    )


def test_what_cannot_be_reached_is_said() -> None:
    assert refusal(planned(), SetItemMinutes(FORWARD, 3)) == "“Failing forward: five principles” takes at least 17 min."
    assert refusal(planned(), SetItemMinutes(FORWARD, 300)).startswith(
        "“Failing forward: five principles” takes at most "
    )
    assert refusal(planned(), SetItemMinutes(6, 0)) == "“Spare time” lasts 1 to 600 min."


def test_turns_of_three_grow_in_threes() -> None:
    plan = Planned(replace(ready("half-day")))
    trios = 8
    row = plan.day().rows[trios]
    assert row.title == "Peer coaching trios"
    plan.do(SetItemMinutes(trios, row.minutes + 3))
    assert plan.day().rows[trios].minutes == row.minutes + 3
    turns = {plan.minutes("peer-coaching-trios", f"turn-{number}") for number in ("one", "two", "three")}
    assert len(turns) == 1


def test_leaving_out_one_turn_leaves_out_the_other_and_back() -> None:
    plan = planned().do(LeaveOut(PAIRS, StepKey("read-back")))
    assert plan.minutes("role-swap", "read-back") == 0
    plan.do(PutBack(SWAP, StepKey("read-back")))
    assert plan.minutes("sparkling-pairs", "read-back") == 3


def test_another_exercise_at_a_place_keeps_what_is_planned_for_steps_that_it_has_too() -> None:
    before = [*planned().workshop.items]
    plan = planned().do(SetNote(SWAP, "Turn the chairs"), LeaveOut(SWAP, StepKey("read-back")))
    plan.do(UseInstead(SWAP, ExerciseId("sparkling-pairs")))
    item = plan.workshop.items[SWAP]
    assert isinstance(item, ExerciseItem)
    assert (item.exercise, item.note, item.leave_out) == ("sparkling-pairs", "Turn the chairs", ("read-back",))
    assert "ask-two" not in item.step_minutes
    assert len(plan.workshop.items) == len(before)
    assert plan.workshop.items[SWAP + 1].at == item.at + item.minutes
    assert (
        refusal(plan, UseInstead(SPARE, ExerciseId("role-swap"))) == "“Spare time” is no exercise, so it has no steps."
    )
    assert refusal(plan, UseInstead(SWAP, ExerciseId("gone"))) == "There is no exercise “gone” in the library."


def test_a_break_without_a_title_is_called_so_in_the_language_of_the_day() -> None:
    teach_languages()
    plan = Planned(replace(ready(), language="de")).do(AddBreak("", 10, 2), AddSlack("", 5, 3))
    assert titles(plan)[2:4] == ["Pause", "Puffer"]
    plan = planned().do(AddBreak("", 10, 2), AddSlack("", 5, 3), AddBreak("Coffee", 10, 4))
    assert titles(plan)[2:5] == ["Break", "Spare time", "Coffee"]


def test_an_exercise_is_never_left_empty() -> None:
    plan = planned()
    keys = [step.key for step in library().exercises[ExerciseId("commitments-close")].steps]
    for key in keys[:-1]:
        plan.do(LeaveOut(5, key))
    said = refusal(plan, LeaveOut(5, keys[-1]))
    assert said == "Nothing of “Commitments and close” would be left. Take the whole exercise out instead."


def test_an_exercise_that_comes_later_takes_over_the_turns_that_are_there() -> None:
    plan = planned().do(RemoveItem(SWAP), SetStepMinutes(PAIRS, ASK_ONE, 8), AddExercise(ExerciseId("role-swap"), 0))
    assert plan.minutes("role-swap", "ask-two") == 8
    assert plan.minutes("sparkling-pairs", "ask-one") == 8


def test_a_third_turn_becomes_equal_when_it_is_wanted() -> None:
    plan = planned().do(SetStepMinutes(PAIRS, ASK_ONE, 8), SetTrioRule(TrioRule.THIRD_TURN))
    assert plan.minutes("role-swap", "third-turn") == 8
    assert plan.day(people=7).minutes == plan.day(people=8).minutes + 8
    assert "for a group of three" in refusal(plan, LeaveOut(SWAP, StepKey("third-turn")))


def test_an_optional_step_is_asked_for_or_not() -> None:
    step = next(step for step in library().exercises[ExerciseId("failing-forward")].steps if step.when == "optional")
    plan = planned()
    before = plan.day().minutes
    plan.do(WantOptional(FORWARD, step.key, wanted=True))
    assert plan.day().minutes == before + step.minutes
    plan.do(WantOptional(FORWARD, step.key, wanted=False))
    assert plan.day().minutes == before
    assert refusal(plan, WantOptional(PAIRS, ASK_ONE, wanted=False)).endswith("It can be left out.")


def test_parts_are_moved_copied_put_aside_and_taken_back() -> None:
    plan = planned().do(AddBreak("Coffee", 10, 3), MoveItem(3, 5))
    assert titles(plan)[5] == "Coffee"
    plan.do(DuplicateItem(5), ParkItem(5))
    assert [row.title for row in plan.day().parked] == ["Coffee"]
    plan.do(UnparkItem(0, 1))
    assert titles(plan)[1] == "Coffee"
    assert titles(plan).count("Coffee") == 2
    plan.do(ParkItem(1), RemoveParked(0))
    assert plan.workshop.parked == ()
    assert refusal(plan, UnparkItem(0, 0)) == "That was put aside no longer."
    assert refusal(plan, MoveItem(40, 0)) == "That part of the day is there no longer."


def test_for_how_many_people_it_is_follows_the_exercises_until_somebody_says_otherwise() -> None:
    empty = replace(ready(), items=(), minutes=0, people_min=2, people_max=30)
    plan = Planned(empty).do(AddExercise(ExerciseId("after-action-review"), 0))
    assert (plan.workshop.people_min, plan.workshop.people_max) == (3, 14)
    plan.do(AddExercise(ExerciseId("sparkling-pairs"), 0), RemoveItem(1))
    assert (plan.workshop.people_min, plan.workshop.people_max) == (2, 40)
    plan.do(SetPeople(8, 20), AddExercise(ExerciseId("after-action-review"), 1))
    assert (plan.workshop.people_min, plan.workshop.people_max) == (8, 20)
    assert "Made for 3 to 14 people; this day is for 8 to 20." in plan.said()
    assert "Made for 3 to 14 people; 15 are on the roster." in plan.said(people=15)


def test_words_of_the_facilitator_stay_readable() -> None:
    plan = planned().do(AddExercise(ExerciseId("one-two-four-all"), 1))
    assert "Needs words of yours: question." in plan.said()
    assert "25 is the most" in refusal(plan, SetWords(1, "question", "word " * 40))
    plan.do(SetWords(1, "question", " What could we\ncopy? "))
    assert plan.day().rows[1].words == (("question", "What could we copy?"),)
    assert not any("words of yours" in each for each in plan.said())
    assert "no words of that name" in refusal(plan, SetWords(1, "answer", "x"))


def test_learned_times_are_taken_in_one_edit() -> None:
    taken = TakeTimes(
        (((ExerciseId("sparkling-pairs"), ASK_ONE), 9), ((ExerciseId("working-agreement"), StepKey("add")), 99))
    )
    plan = planned().do(taken)
    assert plan.minutes("role-swap", "ask-two") == 9
    most = next(step.max for step in library().exercises[ExerciseId("working-agreement")].steps if step.key == "add")
    assert plan.minutes("working-agreement", "add") == most


def test_only_what_has_signals_can_be_silent_and_only_breaks_are_promised() -> None:
    plan = planned().do(SetSilent(PAIRS, silent=True))
    assert plan.day().rows[PAIRS].silent
    assert refusal(plan, SetSilent(6, silent=True)) == "Only an exercise has signals."
    assert refusal(plan, SetPromise(PAIRS, "10:00")) == "Only a break and the end can be promised."
    assert refusal(plan, SetStart("25:61")) == "“25:61” is not a time such as 10:45."
    assert refusal(plan, SetTitle(" \n")) == "A title needs at least one letter."
    assert "keeps the title" in refusal(plan, SetItemTitle(0, "x"))
    assert "1 to 600 min" in refusal(plan, AddSlack("Spare", 900, 0))


def test_an_exercise_that_has_gone_missing_stays_until_it_is_taken_out() -> None:
    lost = ExerciseItem(ExerciseId("gone"), at=0, minutes=12)
    plan = Planned(edited_with(ready(), lost))
    assert plan.day().rows[0].title == "gone"
    assert plan.day().problems[0].sentence.startswith("This exercise is not in the library.")
    assert "is not in the library" in refusal(plan, SetItemMinutes(0, 10))
    plan.do(MoveItem(0, 3), RemoveItem(3))
    assert plan.workshop == planned().workshop


def edited_with(workshop: Workshop, item: ExerciseItem) -> Workshop:
    return fitted(replace(workshop, items=(item, *workshop.items)), library().exercises)


def test_an_exercise_that_was_changed_in_the_library_is_fitted() -> None:
    plan = planned().do(SetStepMinutes(PAIRS, ASK_ONE, 9))
    now = fitted(plan.workshop, with_limits(ask_one=(6, 7), find=(3, 4)))
    items = [item for item in now.items if isinstance(item, ExerciseItem)]
    assert items[PAIRS].step_minutes[ASK_ONE] == 7
    assert items[SWAP].step_minutes[ASK_TWO] == 7
    assert items[PAIRS].step_minutes[StepKey("find")] == 3
    assert "pause" not in items[PAIRS].step_minutes


def with_limits(**limits: tuple[int, int]) -> dict[ExerciseId, Exercise]:
    """The library, where sparkling pairs has other limits and no pause."""
    exercises = dict(library().exercises)
    pairs = exercises[ExerciseId("sparkling-pairs")]
    steps = (step for step in pairs.steps if step.key != "pause")
    by_key = {key.replace("_", "-"): least_and_most for key, least_and_most in limits.items()}
    exercises[pairs.id] = replace(
        pairs,
        steps=tuple(
            replace(step, min=by_key[step.key][0], minutes=by_key[step.key][0], max=by_key[step.key][1])
            if step.key in by_key
            else step
            for step in steps
        ),
    )
    return exercises


def test_turns_are_as_long_as_the_limits_of_all_allow() -> None:
    without = planned().do(RemoveItem(PAIRS), SetStepMinutes(1, ASK_TWO, 10)).workshop
    exercises = with_limits(ask_one=(6, 8))
    both = edited(without, AddExercise(ExerciseId("sparkling-pairs"), 1), exercises)
    items = [item for item in both.items if isinstance(item, ExerciseItem)]
    assert items[1].step_minutes[ASK_ONE] == items[2].step_minutes[ASK_TWO] == 8
    with pytest.raises(Refused, match="must be equally long, but no length fits all of them"):
        edited(without, AddExercise(ExerciseId("sparkling-pairs"), 1), with_limits(ask_one=(2, 3)))


def test_what_differs_is_said_in_words() -> None:
    old = planned().workshop
    plan = planned().do(RemoveItem(0), SetStart("09:00"), AddBreak("Tea", 10, 0), SetItemMinutes(5, 10))
    assert differences(old, plan.workshop, library().exercises) == (
        "begins 09:00 instead of 10:00",
        "with “Tea”",
        "without “How we work today”",
        "“Commitments and close” 10 instead of 9 min",
    )
    plan.do(GoBackTo(replace(old, id=plan.workshop.id)))
    assert differences(old, plan.workshop, library().exercises) == ()
    plan.do(MoveItem(0, 1), SetSilent(0, silent=True))
    assert differences(old, plan.workshop, library().exercises) == (
        "in another order",
        "“Pair up: sparkling moments” in details",
    )
