from hypothesis import given
from hypothesis import strategies as st

from app.domain.exercise import Signal
from app.domain.instants import MINUTE, ZERO, Duration, Instant, after, minutes, seconds
from app.domain.stage_parts import Phase
from app.domain.timer import StepTimer
from app.domain.vocabulary import Audience, Sound

BEGAN = Instant(1_000_000)
FIVE = StepTimer(BEGAN, minutes(5))

lengths = st.integers(0, 3 * MINUTE).map(Duration)


def at(length: Duration) -> Instant:
    return after(BEGAN, length)


def test_what_is_left_follows_from_facts_and_now() -> None:
    assert FIVE.remaining(at(minutes(2))) == minutes(3)
    assert FIVE.remaining(at(minutes(6))) == minutes(-1)
    assert FIVE.ends(at(minutes(2))) == at(minutes(5))


def test_a_paused_clock_stands_still_and_goes_on_where_it_stood() -> None:
    paused = FIVE.pause(at(minutes(1)))
    assert paused.remaining(at(minutes(4))) == minutes(4)
    assert paused.ends(at(minutes(4))) == at(minutes(8))
    assert paused.resume(at(minutes(4))).remaining(at(minutes(5))) == minutes(3)


def test_resuming_a_running_clock_changes_nothing() -> None:
    assert FIVE.resume(at(minutes(1))) is FIVE


@given(st.lists(st.tuples(lengths, lengths), max_size=8), lengths)
def test_pauses_never_cost_time(stays: list[tuple[Duration, Duration]], rest: Duration) -> None:
    timer, now, used = FIVE, BEGAN, 0
    for running, still in stays:
        now = after(now, running)
        timer = timer.pause(now)
        now = after(now, still)
        timer = timer.resume(now)
        used += running
    assert timer.elapsed(after(now, rest)) == used + rest


def test_time_that_stood_still_is_given_back() -> None:
    assert FIVE.wait(seconds(30)).remaining(at(minutes(2))) == minutes(3) + seconds(30)


def test_a_clock_before_its_beginning_has_its_full_time() -> None:
    assert FIVE.remaining(Instant(BEGAN - 5_000)) == minutes(5)


def test_calm_then_soon_in_the_last_minute_then_over() -> None:
    assert FIVE.phase(at(Duration(minutes(4) - 1))) is Phase.CALM
    assert FIVE.phase(at(minutes(4))) is Phase.SOON
    assert FIVE.phase(at(minutes(5))) is Phase.OVER


def test_half_of_a_short_step_is_calm() -> None:
    short = StepTimer(BEGAN, minutes(1))
    assert short.phase(at(seconds(29))) is Phase.CALM
    assert short.phase(at(seconds(30))) is Phase.SOON


@given(st.integers(2, 10))
def test_the_clock_turns_soon_with_the_signal_of_the_last_minute(whole: int) -> None:
    timer = StepTimer(BEGAN, minutes(whole))
    told = Signal("60s", Audience.ROOM, "One minute left", Sound.SOFT).moment(timer.length)
    assert told is not None
    assert timer.phase(at(Duration(told - 1))) is Phase.CALM
    assert timer.phase(at(told)) is Phase.SOON


@given(st.integers(-MINUTE, 10 * MINUTE))
def test_the_share_still_to_come_stays_between_one_and_nothing(elapsed: int) -> None:
    assert 0.0 <= FIVE.share(at(Duration(elapsed))) <= 1.0


def test_the_share_moves_only_with_the_second() -> None:
    assert FIVE.share(at(Duration(1))) == FIVE.share(at(Duration(999))) == 1.0
    assert FIVE.share(at(seconds(1))) == 299 / 300


def test_a_step_without_time_has_nothing_to_come() -> None:
    assert StepTimer(BEGAN, ZERO).share(BEGAN) == 0.0
