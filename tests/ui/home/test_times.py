import pytest

from app.domain.instants import ZERO, Duration, Instant, clock_text, iso_text, minutes
from ui.home.times import default_start, delete_day, meant_start

MIDNIGHT = Instant(1_795_132_800_000)  # 20 November 2026, 00:00 UTC
HOUR = minutes(60)


def at(hour: int, minute: int, *, offset: Duration = ZERO) -> Instant:
    return Instant(MIDNIGHT + hour * HOUR + minutes(minute) - offset)


@pytest.mark.parametrize(
    ("hour", "minute", "wanted"),
    [(8, 0, "10:00"), (9, 58, "10:00"), (10, 0, "10:00"), (10, 1, "10:05"), (14, 55, "14:55"), (23, 57, "00:00")],
)
def test_the_start_is_the_workshops_own_or_the_next_five_minutes(hour: int, minute: int, wanted: str) -> None:
    for offset in (Duration(0), HOUR, Duration(-5 * HOUR), minutes(345)):
        start = default_start(at(hour, minute, offset=offset), offset, "10:00")
        assert clock_text(start, offset) == wanted
        assert start >= at(hour, minute, offset=offset)


def test_a_time_means_today_unless_that_is_half_a_day_ago() -> None:
    offset = HOUR
    now = at(10, 10, offset=offset)
    assert iso_text(meant_start(now, offset, 10, 0), offset).startswith("2026-11-20T10:00")
    assert iso_text(meant_start(now, offset, 21, 30), offset).startswith("2026-11-20T21:30")
    late = at(23, 57, offset=offset)
    assert iso_text(meant_start(late, offset, 0, 5), offset).startswith("2026-11-21T00:05")


def test_names_go_after_so_many_days() -> None:
    assert delete_day(at(10, 0), Duration(0), 30).isoformat() == "2026-12-20"
