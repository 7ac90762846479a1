import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.domain.commands import Begin, EndSession, JumpTo, LeaveOut, NextStep, Pause, Resume, SkipStep, Undo
from app.domain.identifiers import ExerciseId, SessionId, SlotIndex, StepKey
from app.domain.instants import MINUTE, Duration, Instant, minutes, seconds
from app.domain.learning import MOST, Band, Lesson, StepName, band_of, learned_times, lesson_of
from app.domain.plan import Plan
from app.domain.session import Session
from app.domain.vocabulary import TrioRule
from tests.support.rooms import CATALOGUE, HALF_DAY, NINETY, Room, plan_of

WALL = (ExerciseId("group-theme-harvest"), StepKey("wall"))
WELCOME = (ExerciseId("working-agreement"), StepKey("welcome"))
ASK_ONE = (ExerciseId("sparkling-pairs"), StepKey("ask-one"))
ASK_TWO = (ExerciseId("role-swap"), StepKey("ask-two"))


def lesson(number: int, band: Band = Band.SOME, **used: float) -> Lesson:
    names = {"wall": WALL, "welcome": WELCOME, "ask_one": ASK_ONE, "ask_two": ASK_TWO}
    lengths = {names[key]: minutes(value) for key, value in used.items()}
    return Lesson(SessionId(f"day-{number}"), Instant(number), band, lengths)


def taught(session: Session) -> dict[StepName, Duration]:
    found = lesson_of(session)
    return dict(found.used) if found is not None else {}


@pytest.mark.parametrize(
    ("people", "band"), [(2, "2-8"), (8, "2-8"), (9, "9-16"), (16, "9-16"), (17, "17-30"), (30, "17-30"), (31, "31+")]
)
def test_people_are_counted_in_bands(people: int, band: str) -> None:
    assert band_of(people).value == band


def test_a_session_teaches_only_once_it_has_ended_and_what_was_really_used() -> None:
    room = Room()
    room.go_on_to("group-theme-harvest", "wall")
    room.wait(minutes(2))
    room.do(Pause())
    room.wait(minutes(5))
    room.do(Resume())
    room.wait(minutes(6))
    room.do(NextStep())
    assert lesson_of(room.session) is None
    room.do(EndSession())
    assert taught(room.session)[WALL] == minutes(8)
    found = lesson_of(room.session)
    assert found is not None
    assert found.band is Band.SOME
    room.do(Undo())
    assert lesson_of(room.session) is None


def test_what_was_left_out_skipped_or_hardly_had_teaches_nothing() -> None:
    room = Room()
    room.do(Begin())
    room.wait(seconds(35))
    room.do(NextStep())
    room.wait(seconds(36))
    room.do(NextStep(), LeaveOut(SlotIndex(3)), JumpTo(SlotIndex(4)))
    room.wait(minutes(2))
    room.do(SkipStep())
    room.go_on_to("commitments-close", "write")
    room.do(EndSession())
    keys = [key for _, key in taught(room.session)]
    steps = [slot.step.key for slot in room.session.plan.slots[:6] if slot.step is not None]
    assert keys[:2] == [steps[1], steps[5]]


def test_a_day_that_was_clicked_through_or_broken_off_teaches_nothing() -> None:
    clicked = Room()
    clicked.do(Begin())
    while clicked.session.next_slot() is not None:
        clicked.wait(seconds(4))
        clicked.do(NextStep())
    clicked.do(EndSession())
    assert lesson_of(clicked.session) is None
    broken_off = Room()
    broken_off.go_on_to("sparkling-pairs", "ask-one")
    broken_off.wait(minutes(200))
    broken_off.do(EndSession())
    assert lesson_of(broken_off.session) is None


def test_half_of_the_day_is_enough_to_learn_from() -> None:
    room = Room()
    room.go_on_to("group-theme-harvest", "wall")
    room.wait_for_end()
    room.do(EndSession())
    assert WALL in taught(room.session)


def test_a_rehearsal_and_a_day_without_a_step_teach_nothing() -> None:
    room = Room()
    room.go_on_to("commitments-close", "write")
    room.do(EndSession())
    assert taught(room.session)
    rehearsed = replace(room.session, details=replace(room.session.details, rehearsal=True))
    assert lesson_of(rehearsed) is None
    empty = Room()
    empty.do(EndSession())
    assert lesson_of(empty.session) is None


def test_the_median_of_the_last_ten_is_proposed_in_whole_minutes() -> None:
    lessons = [lesson(number, wall=used) for number, used in enumerate((7, 9.4, 8.2))]
    found = learned_times(plan_of(), lessons, Band.SOME)
    assert found is not None
    assert (dict(found.lengths), found.sessions) == ({WALL: minutes(8)}, 3)
    older = [lesson(number, wall=4) for number in range(50)]
    newer = [lesson(100 + number, wall=8) for number in range(MOST)]
    found = learned_times(plan_of(), [*older, *newer], Band.SOME)
    assert found is not None
    assert (found.lengths[WALL], found.sessions) == (minutes(8), MOST)


def test_of_two_the_middle_is_taken() -> None:
    found = learned_times(plan_of(), [lesson(1, wall=7), lesson(2, wall=9)], Band.SOME)
    assert found is not None
    assert found.lengths[WALL] == minutes(8)


def test_rooms_of_another_size_and_what_is_planned_already_propose_nothing() -> None:
    assert learned_times(plan_of(), [lesson(1, Band.MANY, wall=9)], Band.SOME) is None
    assert learned_times(plan_of(), [lesson(1, wall=6.2)], Band.SOME) is None
    assert learned_times(plan_of(), [], Band.SOME) is None


def test_nothing_is_proposed_beyond_the_limits_of_a_step() -> None:
    wall, welcome = (CATALOGUE.exercises[exercise].step(key) for exercise, key in (WALL, WELCOME))
    assert wall is not None
    assert welcome is not None
    found = learned_times(plan_of(HALF_DAY), [lesson(1, wall=90, welcome=0.6)], Band.SOME)
    assert found is not None
    assert dict(found.lengths) == {WALL: minutes(wall.max), WELCOME: minutes(welcome.min)}


def test_equal_turns_get_the_same_from_what_all_of_them_took() -> None:
    found = learned_times(plan_of(), [lesson(1, ask_one=9, ask_two=7)], Band.SOME)
    assert found is not None
    assert dict(found.lengths) == {ASK_ONE: minutes(8), ASK_TWO: minutes(8)}
    assert found.sessions == 1


@given(data=st.data())
def test_whatever_was_learned_makes_a_plan_that_holds_the_rules(data: st.DataObject) -> None:
    workshop = data.draw(st.sampled_from((NINETY, HALF_DAY)))
    plan = plan_of(workshop, trio_rule=TrioRule.THIRD_TURN)
    known = [
        (exercise.id, step.key)
        for exercise in plan.exercises()
        for slot in plan.slots_of(exercise)
        if (step := plan.slots[slot].step) is not None
    ]
    lengths = st.integers(1, 40 * MINUTE).map(Duration)
    drawn = data.draw(st.lists(st.dictionaries(st.sampled_from(known), lengths, min_size=1), max_size=4))
    lessons = [Lesson(SessionId(str(n)), Instant(n), Band.FEW, used) for n, used in enumerate(drawn)]
    found = learned_times(plan, lessons, Band.FEW)
    if found is None:
        return
    holds_the_rules(plan_of(workshop, trio_rule=TrioRule.THIRD_TURN, lengths=found.lengths), plan)


def holds_the_rules(other: Plan, plan: Plan) -> None:
    turns: dict[str, set[int]] = {}
    for slot, usual in zip(other.slots, plan.slots, strict=True):
        assert slot.length % MINUTE == 0
        if slot.step is None:
            assert slot == usual
            continue
        assert minutes(slot.step.min) <= slot.length <= minutes(slot.step.max) or slot == usual
        if slot.step.equal_group:
            turns.setdefault(slot.step.equal_group, set()).add(slot.length)
    assert all(len(lengths) == 1 for lengths in turns.values())
    assert other.slack == plan.slack
