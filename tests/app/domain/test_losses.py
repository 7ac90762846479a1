from app.domain.commands import (
    AddTime,
    BackDate,
    Begin,
    EndSession,
    ExplainLoss,
    JumpTo,
    LeaveOut,
    NextStep,
    Pause,
    PreviousStep,
    Redo,
    Resume,
    Undo,
)
from app.domain.identifiers import SlotIndex
from app.domain.instants import ZERO, Duration, minutes, seconds
from app.domain.losses import Spent, just_lost, losses, lost_by_reason
from app.domain.vocabulary import LossReason
from tests.support.rooms import Room, in_minutes


def spent(room: Room, place: SlotIndex | None) -> Spent:
    return next(each for each in losses(room.session, room.now) if each.place == place)


def over(room: Room, length: Duration) -> SlotIndex:
    """Let the current step run over by so much, and go on."""
    room.wait_for_end()
    room.wait(length)
    before = room.session.position
    assert before is not None
    room.do(NextStep())
    return before


def test_before_the_beginning_nothing_was_spent() -> None:
    assert losses(Room().session, in_minutes(5)) == ()


def test_a_late_start_explains_itself_until_somebody_says_otherwise() -> None:
    room = Room(at=in_minutes(4))
    room.do(Begin())
    assert spent(room, None) == Spent(None, ZERO, ZERO, minutes(4), reason=LossReason.LATE_START)
    room.do(ExplainLoss(None, LossReason.TECHNOLOGY))
    assert spent(room, None).reason is LossReason.TECHNOLOGY
    room.do(ExplainLoss(None, None))
    assert spent(room, None).reason is None
    room.do(Undo(), Undo())
    assert spent(room, None).reason is LossReason.LATE_START


def test_an_early_start_lost_nothing() -> None:
    room = Room(at=in_minutes(-3))
    room.do(Begin())
    assert (spent(room, None).difference, spent(room, None).lost) == (minutes(-3), False)


def test_a_step_is_told_as_planned_given_used_and_paused() -> None:
    room = Room()
    room.go_on_to("sparkling-pairs", "ask-one")
    here = room.slot("sparkling-pairs", "ask-one")
    room.do(AddTime(minutes(1)))
    room.wait(minutes(2))
    room.do(Pause())
    room.wait(seconds(40))
    assert spent(room, here).paused == seconds(40)
    assert spent(room, here).going_on
    room.do(Resume())
    over(room, seconds(10))
    told = spent(room, here)
    assert told == Spent(here, minutes(6), minutes(7), seconds(430), seconds(40))
    assert (told.lasted, told.difference, told.lost) == (seconds(470), seconds(110), True)


def test_under_fifteen_seconds_nothing_was_lost() -> None:
    room = Room()
    room.do(Begin())
    assert not spent(room, over(room, seconds(14))).lost
    assert spent(room, over(room, seconds(15))).lost


def test_a_step_visited_twice_counts_once_as_a_whole() -> None:
    room = Room()
    room.do(Begin())
    first = over(room, ZERO)
    room.do(PreviousStep())
    room.wait(minutes(1))
    room.do(NextStep())
    assert (spent(room, first).stays, spent(room, first).difference) == (2, minutes(1))


def test_what_was_left_out_or_passed_over_is_time_won() -> None:
    room = Room()
    room.do(Begin())
    left_out, passed = SlotIndex(2), SlotIndex(1)
    room.do(LeaveOut(left_out))
    assert [each.place for each in losses(room.session, room.now)] == [None, 0, left_out]
    room.do(JumpTo(SlotIndex(3)))
    for slot in (left_out, passed):
        planned = room.session.plan.slots[slot].length
        assert spent(room, slot) == Spent(slot, planned, ZERO, ZERO, stays=0)
        assert spent(room, slot).difference == -planned


def test_a_step_that_was_told_to_have_ended_in_its_pause_keeps_what_was_used_before() -> None:
    room = Room()
    room.do(Begin())
    room.wait(seconds(30))
    room.do(Pause())
    room.wait(seconds(60))
    room.do(NextStep(), BackDate(seconds(70)))
    assert (spent(room, SlotIndex(0)).used, spent(room, SlotIndex(0)).paused) == (seconds(20), ZERO)


def test_only_lost_time_can_be_explained_and_also_after_the_end() -> None:
    room = Room()
    assert "has not begun" in room.refusal(ExplainLoss(None, LossReason.DISCUSSION))
    room.do(Begin())
    first = over(room, minutes(2))
    assert "nothing to explain" in room.refusal(ExplainLoss(room.session.position, LossReason.DISCUSSION))
    assert "nothing to explain" in room.refusal(ExplainLoss(SlotIndex(20), LossReason.DISCUSSION))
    room.do(EndSession(), ExplainLoss(first, LossReason.TOO_LONG))
    assert room.do(ExplainLoss(first, LossReason.TOO_LONG)) == ()
    assert spent(room, first).reason is LossReason.TOO_LONG
    room.do(Undo())
    assert spent(room, first).reason is None
    room.do(Redo())
    assert room.read_back().session == room.session


def test_a_reason_is_silent_once_the_time_was_not_lost_after_all() -> None:
    room = Room()
    room.do(Begin())
    first = over(room, minutes(2))
    room.do(ExplainLoss(first, LossReason.DISCUSSION), BackDate(minutes(2)))
    assert spent(room, first).reason is None
    assert lost_by_reason(losses(room.session, room.now)) == ()


def test_the_question_is_for_the_step_before_until_it_is_answered_or_the_next_has_ended() -> None:
    room = Room()
    room.do(Begin())
    assert just_lost(room.session, room.now) is None
    first = over(room, minutes(2))
    asked = just_lost(room.session, room.now)
    assert asked is not None
    assert (asked.place, asked.difference) == (first, minutes(2))
    room.do(ExplainLoss(first, LossReason.DISCUSSION))
    assert just_lost(room.session, room.now) is None
    room.do(Undo(), NextStep())
    assert just_lost(room.session, room.now) is None


def test_nobody_is_asked_about_a_step_begun_again_or_after_the_end() -> None:
    room = Room()
    room.do(Begin())
    room.wait(minutes(9))
    room.do(JumpTo(SlotIndex(0)))
    assert just_lost(room.session, room.now) is None
    room.do(NextStep(), EndSession())
    assert just_lost(room.session, room.now) is None


def test_what_was_lost_is_summed_by_reason() -> None:
    room = Room(at=in_minutes(3))
    room.do(Begin())
    first = over(room, minutes(2))
    second = over(room, minutes(1))
    over(room, seconds(20))
    room.do(ExplainLoss(first, LossReason.TOO_LONG), ExplainLoss(second, LossReason.LATE_START))
    assert lost_by_reason(losses(room.session, room.now)) == (
        (LossReason.LATE_START, minutes(4)),
        (LossReason.TOO_LONG, minutes(2)),
        (None, seconds(20)),
    )
