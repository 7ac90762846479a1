"""Fair offers, promises and the rescue plan: what may be cut, what never, and what is said when it is not enough."""

from hypothesis import given
from hypothesis import strategies as st

from app.domain.advice import advice
from app.domain.commands import AddTime, Begin, LeaveOut, NextStep, Pause, PreviousStep, Resume, Retime, Undo
from app.domain.fairness import fair_command, fair_offer
from app.domain.instants import ZERO, Duration, after, minutes, seconds
from app.domain.promises import late_promises, promises_ahead
from app.domain.rescue import GRAIN, Retiming, give_back, rescue_plan
from app.domain.vocabulary import CutRule, TrioRule
from tests.support.rooms import HALF_DAY, Room, only, plan_of


def late_by(room: Room, length: Duration) -> Room:
    """Let the current step run over by so much."""
    timer = room.session.timer
    assert timer is not None
    room.wait(Duration(timer.remaining(room.clock.now()) + length))
    return room


def plan_now(room: Room) -> Retiming | None:
    return rescue_plan(room.session, room.clock.now())


def apply_plan(room: Room) -> Retiming:
    plan = plan_now(room)
    assert plan is not None
    room.do(Retime(plan.lengths, plan.left_out))
    return plan


def test_nothing_is_said_under_fifteen_seconds_of_lateness() -> None:
    room = Room()
    room.go_on_to("sparkling-pairs", "pair")
    late_by(room, Duration(minutes(2) + seconds(14)))
    assert plan_now(room) is None
    room.wait(seconds(1))
    assert plan_now(room) is not None


def test_spare_time_is_used_first() -> None:
    room = Room()
    room.go_on_to("sparkling-pairs", "find")
    late_by(room, minutes(2))
    assert plan_now(room) is None


def test_the_plan_brings_the_end_back_and_then_there_is_nothing_left_to_plan() -> None:
    room = Room()
    room.go_on_to("sparkling-pairs", "pair")
    late_by(room, minutes(5))
    plan = apply_plan(room)
    assert plan.over_before == minutes(3)
    assert plan.over_after <= ZERO
    assert room.session.projected_end(room.clock.now()) <= room.session.plan.end
    assert plan_now(room) is None


def test_what_cannot_be_saved_is_said() -> None:
    room = Room()
    room.go_on_to("commitments-close", "write")
    late_by(room, minutes(9))
    plan = plan_now(room)
    assert plan is not None
    assert not plan.changes_anything
    assert plan.over_after == plan.over_before == minutes(7)


def test_what_could_go_by_hand_is_the_last_step_that_is_enough_and_nothing_else_leans_on() -> None:
    room = Room(plan=plan_of(HALF_DAY), people=12)
    room.go_on_to("role-swap", "share")
    late_by(room, minutes(9))
    plan = plan_now(room)
    assert plan is not None
    (late,) = plan.still_late
    assert (late.promise.title, late.by) == ("Break", minutes(2))
    assert late.could_go == ((room.slot("group-theme-harvest", "dots"), minutes(2)),)
    room.wait(minutes(1))
    worse = plan_now(room)
    assert worse is not None
    assert worse.still_late[0].could_go == ((room.slot("group-theme-harvest", "name"), minutes(3)),)
    room.wait(minutes(6))
    bad = plan_now(room)
    assert bad is not None
    assert [slot for slot, _ in bad.still_late[0].could_go] == [
        room.slot("group-theme-harvest", "wall"),
        room.slot("group-theme-harvest", "name"),
    ]
    room.wait(minutes(14))
    hopeless = plan_now(room)
    assert hopeless is not None
    assert hopeless.still_late[0].could_go == ()


def test_a_promised_break_is_kept_by_what_comes_before_it() -> None:
    room = Room(plan=plan_of(HALF_DAY), people=12)
    room.go_on_to("working-agreement", "add")
    late_by(room, minutes(4))
    promise = promises_ahead(room.session)[0]
    assert promise.title == "Break"
    assert late_promises(room.session, room.clock.now())[0] == (promise, minutes(4))
    plan = apply_plan(room)
    assert promise.slot is not None
    assert all(slot < promise.slot for slot, _ in plan.lengths)
    assert promise not in [each for each, _ in late_promises(room.session, room.clock.now())]


@given(st.integers(0, 37), st.integers(0, 1500), st.integers(1, 24))
def test_every_plan_keeps_limits_equal_turns_and_what_is_never_cut(slot: int, late: int, people: int) -> None:
    room = Room(people=people + 1)
    room.do(Begin())
    for _ in range(slot):
        if room.session.next_slot() is not None:
            room.do(NextStep())
    late_by(room, seconds(late))
    before = room.session
    plan = plan_now(room)
    if plan is None:
        return
    if plan.changes_anything:
        room.do(Retime(plan.lengths, plan.left_out))
    for index, place in enumerate(room.session.plan.slots):
        step = place.step
        cut = before.lengths[index] - room.session.lengths[index]
        assert cut >= 0
        assert cut % GRAIN == 0
        if step is not None and cut:
            assert room.session.lengths[index] >= minutes(step.min)
            assert step.cut is not CutRule.NEVER
    groups: dict[str, set[Duration]] = {}
    for index, place in enumerate(room.session.plan.slots):
        if place.step is not None and place.step.equal_group:
            groups.setdefault(place.step.equal_group, set()).add(room.session.lengths[index])
    assert all(len(lengths) == 1 for lengths in groups.values())
    assert plan.over_after <= plan.over_before
    over = max(ZERO, room.session.projected_end(room.clock.now()) - room.session.plan.end)
    assert over == plan.over_after


def test_time_won_is_given_back_within_the_longest_lengths() -> None:
    room = Room()
    room.do(Begin())
    for _ in range(6):
        room.wait(Duration(room.session.lengths[room.session.position or 0] // 2))
        room.do(NextStep())
    won = give_back(room.session, room.clock.now())
    assert won is not None
    room.do(Retime(won.lengths))
    for slot, length in won.lengths:
        step = room.session.plan.slots[slot].step
        assert step is not None
        assert length <= minutes(step.max)
    assert room.session.projected_end(room.clock.now()) <= room.session.plan.end
    one, other = room.slot("sparkling-pairs", "ask-one"), room.slot("role-swap", "ask-two")
    assert room.session.lengths[one] == room.session.lengths[other]


def test_what_was_jumped_over_or_clicked_through_is_not_spread_over_the_rest() -> None:
    room = Room()
    room.do(Begin(), NextStep(), NextStep())
    room.at_step("group-theme-harvest", "wall")
    assert give_back(room.session, room.now) is None
    room.wait(minutes(3))
    room.do(NextStep())
    won = give_back(room.session, room.now)
    assert won is not None
    assert -won.over_before > minutes(30)
    assert sum(length - room.session.lengths[slot] for slot, length in won.lengths) <= minutes(3) + GRAIN


def test_no_step_is_offered_more_than_twice_its_time() -> None:
    room = Room()
    room.go_on_to("group-theme-harvest", "brief")
    while room.step != "failing-forward/p1":
        room.wait(Duration(room.session.lengths[room.session.position or 0] // 2))
        room.do(NextStep())
    won = give_back(room.session, room.now)
    assert won is not None
    assert max(length / room.session.lengths[slot] for slot, length in won.lengths) == 2


def test_a_first_turn_that_ran_over_offers_the_same_to_the_second() -> None:
    room = Room()
    room.go_on_to("sparkling-pairs", "ask-one")
    late_by(room, seconds(40))
    assert fair_offer(room.session, room.clock.now()) is None
    room.do(NextStep())
    offer = fair_offer(room.session, room.clock.now())
    assert offer is not None
    assert offer.by == seconds(40)
    end = room.session.projected_end(room.clock.now())
    room.do(Retime(tuple(zip(offer.slots, offer.lengths, strict=True))))
    assert room.session.projected_end(room.clock.now()) == after(end, seconds(40))
    assert fair_offer(room.session, room.clock.now()) is None


def test_turns_that_follow_each_other_at_once_are_made_even_while_the_second_goes_on() -> None:
    room = Room(plan=only("appreciative-four-d")).at_step("appreciative-four-d", "discover-one")
    late_by(room, seconds(40))
    room.do(NextStep())
    room.wait(Duration(minutes(8) + seconds(10)))
    said = next(each for each in advice(room.session, room.now) if "ran 40 s over" in each.sentence)
    end = room.session.projected_end(room.now)
    assert "Give this turn the same" in said.sentence
    assert "30 s later" in said.sentence
    assert said.command is not None
    room.do(said.command)
    assert room.session.timer is not None
    assert room.session.timer.remaining(room.now) == seconds(30)
    assert room.session.projected_end(room.now) == after(end, seconds(30))
    assert fair_offer(room.session, room.now) is None


def test_a_turn_that_ended_early_or_within_fifteen_seconds_owes_nothing() -> None:
    room = Room()
    room.go_on_to("sparkling-pairs", "ask-one")
    late_by(room, seconds(14))
    room.do(NextStep())
    assert fair_offer(room.session, room.clock.now()) is None


def test_steps_left_out_and_a_standing_clock_are_counted() -> None:
    room = Room()
    room.go_on_to("sparkling-pairs", "find")
    room.do(Pause())
    room.wait(minutes(6))
    assert plan_now(room) is not None
    room.do(LeaveOut(room.slot("failing-forward", "talk")))
    assert plan_now(room) is None


def test_the_turn_that_goes_on_is_not_changed_by_the_plan() -> None:
    room = Room()
    room.go_on_to("role-swap", "ask-two")
    late_by(room, minutes(10))
    plan = plan_now(room)
    assert plan is not None
    assert room.session.position not in [slot for slot, _ in plan.lengths]
    assert "equal turns stay equal" in room.refusal(AddTime(minutes(9)))


def test_a_pause_in_the_first_turn_is_owed_to_nobody() -> None:
    room = Room()
    room.go_on_to("sparkling-pairs", "ask-one")
    room.wait(minutes(2))
    room.do(Pause())
    room.wait(minutes(3))
    room.do(Resume())
    room.finish_step()
    assert fair_offer(room.session, room.now) is None


def test_turns_are_equal_again_where_the_room_goes_back_before_the_first() -> None:
    room = Room()
    room.go_on_to("sparkling-pairs", "ask-one")
    first, second = room.slot("sparkling-pairs", "ask-one"), room.slot("role-swap", "ask-two")
    given = room.session.lengths[first]
    room.wait(Duration(given + minutes(2)))
    room.do(NextStep())
    offer = fair_offer(room.session, room.now)
    assert offer is not None
    room.do(fair_command(room.session, offer))
    assert room.session.lengths[second] == given + minutes(2)
    room.do(PreviousStep())
    assert room.session.lengths[first] == room.session.lengths[second] == given
    room.do(Undo())
    assert room.session.lengths[second] == given + minutes(2)


def test_the_third_turn_follows_the_second_that_is_had_again() -> None:
    room = Room(plan=plan_of(trio_rule=TrioRule.THIRD_TURN), people=15)
    room.go_on_to("role-swap", "ask-two")
    second, third = room.slot("role-swap", "ask-two"), room.slot("role-swap", "third-turn")
    given = room.session.lengths[second]
    room.wait(Duration(given + minutes(2)))
    room.do(NextStep())
    offer = fair_offer(room.session, room.now)
    assert offer is not None
    room.do(fair_command(room.session, offer))
    assert room.session.lengths[third] == given + minutes(2)
    room.do(PreviousStep())
    assert room.session.lengths[third] == room.session.lengths[second] == given
