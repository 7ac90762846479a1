"""Times of day such as `10:45`, which a plan has long before it has a date."""

import re

DAY = 24 * 60
_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d")


def is_time(text: str) -> bool:
    """Whether this is a time on the wall, written as `09:30`."""
    return _TIME.fullmatch(text) is not None


def minute_of(time: str) -> int:
    """Minutes since midnight; a time that makes no sense is midnight."""
    if not is_time(time):
        return 0
    hours, _, mins = time.partition(":")
    return int(hours) * 60 + int(mins)


def time_at(minute: int) -> str:
    """The time on the wall so many minutes after midnight, of whatever day."""
    hours, mins = divmod(minute % DAY, 60)
    return f"{hours:02}:{mins:02}"


def minutes_between(earlier: str, later: str) -> int:
    """How much later one time is than another; negative where it is the earlier of the two. Half a day at most."""
    return (minute_of(later) - minute_of(earlier) + DAY // 2) % DAY - DAY // 2
