import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.instants import (
    MINUTE,
    SECOND,
    ZERO,
    Duration,
    Instant,
    after,
    between,
    clock_text,
    countdown_text,
    date_text,
    difference_text,
    elapsed_text,
    iso_text,
    length_text,
    minutes,
    seconds,
)

NOON = Instant(1_795_521_600_000)  # 2026-11-24 12:00 UTC


@pytest.mark.parametrize(
    ("remaining", "shown"),
    [
        (300_000, "5:00"),
        (299_001, "5:00"),  # five minutes last a whole second
        (299_000, "4:59"),
        (1, "0:01"),
        (0, "0:00"),  # with the chime
        (-999, "0:00"),
        (-1_000, "+0:01"),
        (-61_999, "+1:01"),
        (3_600_000, "60:00"),
    ],
)
def test_a_countdown_is_rounded_up_and_overtime_down(remaining: int, shown: str) -> None:
    assert countdown_text(Duration(remaining)) == shown


@given(st.integers(0, 10_000_000))
def test_a_countdown_never_says_nothing_is_left_while_something_is(remaining: int) -> None:
    whole, part = countdown_text(Duration(remaining)).split(":")
    shown = (int(whole) * 60 + int(part)) * 1000
    assert remaining <= shown < remaining + 1000


@pytest.mark.parametrize(
    ("length", "words"),
    [
        (ZERO, "0 s"),
        (seconds(45), "45 s"),
        (minutes(8), "8 min"),
        (minutes(-3), "−3 min"),
        (seconds(-20), "−20 s"),
        (minutes(119), "119 min"),
        (minutes(120), "2 h"),
        (minutes(210), "3 h 30"),
        (minutes(125), "2 h 05"),
    ],
)
def test_lengths_are_said_as_people_say_them(length: Duration, words: str) -> None:
    assert length_text(length) == words


def test_time_gone_by_is_rounded_down_and_never_negative() -> None:
    assert elapsed_text(Duration(61_999)) == "1:01"
    assert elapsed_text(Duration(-5)) == "0:00"


def test_the_wall_follows_the_offset() -> None:
    assert clock_text(NOON, ZERO) == "12:00"
    assert clock_text(NOON, minutes(330)) == "17:30"
    assert clock_text(NOON, minutes(-60), with_seconds=True) == "11:00:00"


def test_a_day_cannot_be_read_two_ways() -> None:
    assert date_text(NOON, ZERO) == "24 November 2026"
    assert date_text(NOON, minutes(13 * 60)) == "25 November 2026"


def test_other_programs_get_milliseconds_and_the_offset() -> None:
    assert iso_text(Instant(NOON + 7), minutes(60)) == "2026-11-24T13:00:00.007+01:00"


@given(st.integers(-(10**12), 10**12), st.integers(-(10**12), 10**12))
def test_between_and_after_are_exact_opposites(one: int, other: int) -> None:
    assert after(Instant(one), between(Instant(one), Instant(other))) == other


def test_fractions_become_whole_milliseconds() -> None:
    assert seconds(0.0004) == 0
    assert minutes(0.5) == 30 * SECOND
    assert MINUTE == 60 * SECOND


@pytest.mark.parametrize(
    ("length", "shown"),
    [(130_000, "+2:10"), (-45_000, "−45 s"), (0, "0 s"), (400, "0 s"), (-400, "0 s"), (120_000, "+2 min")],
)
def test_a_difference_says_which_way_it_goes(length: int, shown: str) -> None:
    assert difference_text(Duration(length)) == shown
