from app.domain.instants import Instant, minutes, seconds
from app.services.clock import HandSetClock, SpedClock, SystemClock, local_offset
from tests.support.rooms import TEN


def test_a_clock_set_by_hand_goes_forward_only() -> None:
    clock = HandSetClock(TEN)
    clock.move_by(seconds(5))
    clock.move_to(TEN)
    assert clock.now() == TEN + 5000


def test_a_fast_clock_starts_where_it_is_told_and_runs_as_fast_as_it_should() -> None:
    real = HandSetClock(Instant(1_000))
    fast = SpedClock(real, 60, TEN)
    assert fast.now() == TEN
    real.move_by(seconds(2))
    assert fast.now() == TEN + minutes(2)
    assert fast.real_wait(minutes(1)) == 1.0
    assert fast.real_wait(minutes(-1)) == 0.0


def test_a_fast_clock_without_a_start_begins_now() -> None:
    assert SpedClock(HandSetClock(TEN), 10).now() == TEN


def test_the_machines_clock_never_goes_back_before_what_is_known() -> None:
    known = Instant(SystemClock().now() + minutes(600))
    ahead = SystemClock(not_before=known)
    first = ahead.now()
    assert known <= first <= ahead.now()
    assert SystemClock(not_before=Instant(0)).now() < known


def test_the_machines_zone_is_whole_minutes_within_a_day() -> None:
    offset = local_offset(TEN)
    assert abs(offset) <= minutes(14 * 60)
    assert offset % minutes(1) == 0


class Machine:
    """A wall and a monotonic clock that a test moves."""

    def __init__(self) -> None:
        self.wall = 1_795_000_000_000_000_000
        self.monotonic = 5_000_000_000

    def run(self, length: int) -> None:
        """Let both go on, in milliseconds."""
        self.wall += length * 1_000_000
        self.monotonic += length * 1_000_000

    def sleep(self, length: int) -> None:
        """Let only the wall go on."""
        self.wall += length * 1_000_000

    def clock(self) -> SystemClock:
        return SystemClock(None, lambda: self.wall, lambda: self.monotonic)


def test_a_sleep_is_caught_up_with_once_and_told() -> None:
    machine = Machine()
    clock = machine.clock()
    begun = clock.now()
    machine.run(1_000)
    assert clock.catch_up() == 0
    machine.sleep(600_000)
    assert clock.now() == begun + 1_000
    assert clock.catch_up() == 600_000
    assert clock.now() == begun + 601_000
    assert clock.catch_up() == 0
    machine.run(5_000)
    assert clock.now() == begun + 606_000


def test_a_wall_set_back_or_nudged_bends_nothing() -> None:
    machine = Machine()
    clock = machine.clock()
    begun = clock.now()
    machine.sleep(-3_600_000)
    assert clock.catch_up() == 0
    machine.run(1_000)
    machine.sleep(1_500)
    assert clock.catch_up() == 0
    assert clock.now() == begun + 1_000
    machine.sleep(60_000)
    assert clock.catch_up() == 60_000
