import pytest

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


def test_a_zone_that_is_changed_while_the_program_runs_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "UTC0")
    assert local_offset(TEN) == 0
    monkeypatch.setenv("TZ", "JST-9")
    assert local_offset(TEN) == minutes(9 * 60)


def test_the_machines_zone_is_whole_minutes_within_a_day() -> None:
    offset = local_offset(TEN)
    assert abs(offset) <= minutes(14 * 60)
    assert offset % minutes(1) == 0


class Machine:
    """A wall and a monotonic clock that a test moves."""

    def __init__(self) -> None:
        self.wall = 1_795_000_000_000_000_000
        self.monotonic = 5_000_000_000
        self.asleep = 0
        self.zone = minutes(60)

    def run(self, length: int) -> None:
        """Let both go on, in milliseconds."""
        self.wall += length * 1_000_000
        self.monotonic += length * 1_000_000

    def sleep(self, length: int) -> None:
        """Let only the wall go on."""
        self.wall += length * 1_000_000

    def doze(self, length: int) -> None:
        """Sleep on a machine that counts it."""
        self.sleep(length)
        self.asleep += length * 1_000_000

    def clock(self, known: Instant | None = None) -> SystemClock:
        """A clock of a machine that does not count its sleep."""
        return SystemClock(known, lambda: self.wall, lambda: self.monotonic, None, lambda _: self.zone)

    def counting(self) -> SystemClock:
        """A clock of a machine that counts its sleep."""
        boot = lambda: self.monotonic + self.asleep  # noqa: E731
        return SystemClock(None, lambda: self.wall, lambda: self.monotonic, boot, lambda _: self.zone)


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
    machine.sleep(60_000)
    assert clock.catch_up() == 60_000
    assert clock.catch_up() == 0
    machine.run(5_000)
    assert clock.now() == begun + 666_000


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


def test_a_machine_that_counts_its_sleep_tells_it_from_a_wall_set_forward() -> None:
    machine = Machine()
    clock = machine.counting()
    begun = clock.now()
    machine.doze(600_000)
    assert clock.catch_up() == minutes(10)
    assert clock.now() == begun + minutes(10)
    assert clock.wall_offset() == minutes(60)
    machine.sleep(3_600_000)
    assert clock.catch_up() == 0
    assert clock.now() == begun + minutes(10)
    assert clock.wall_offset() == minutes(120)


def test_the_wall_is_told_after_it_was_set_back_and_in_another_zone() -> None:
    machine = Machine()
    clock = machine.clock()
    assert clock.wall_offset() == minutes(60)
    machine.sleep(-3_600_000)
    clock.catch_up()
    assert clock.wall_offset() == 0
    machine.zone = minutes(120)
    assert clock.wall_offset() == minutes(60)


def test_a_start_of_the_program_after_the_wall_was_set_back_tells_it_too() -> None:
    machine = Machine()
    known = Instant(machine.clock().now() + minutes(30))
    again = machine.clock(known)
    assert again.now() == known
    assert again.wall_offset() == minutes(30)


def test_summer_time_moves_the_name_and_not_the_time() -> None:
    machine = Machine()
    clock = machine.counting()
    begun = clock.now()
    machine.run(1_000)
    machine.zone = minutes(120)
    assert clock.catch_up() == 0
    assert (clock.now(), clock.wall_offset()) == (begun + 1_000, minutes(120))
    machine.zone = minutes(60)
    assert clock.wall_offset() == minutes(60)


def test_the_real_machine_has_not_slept_and_its_wall_is_where_it_is() -> None:
    clock = SystemClock()
    assert clock.catch_up() == 0
    assert abs(clock.wall_offset() - local_offset(clock.now())) < seconds(1)


def test_a_time_that_is_not_the_machines_has_no_wall() -> None:
    assert HandSetClock(TEN).wall_offset() is None
    assert SpedClock(HandSetClock(TEN), 60).wall_offset() is None  # type: ignore[func-returns-value]
