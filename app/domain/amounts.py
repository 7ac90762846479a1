"""Amounts and times as people type them."""

import re

from app.domain.instants import Duration, minutes, seconds

_SIGNS = {"-": -1, "−": -1, "–": -1, "+": 1, "": 1}
_CLOCK = re.compile(r"(\d{1,3}):([0-5]\d)")
_PLAIN = re.compile(r"(\d{1,3}(?:[.,]\d)?)\s*(m|min|s|sec)?\.?", re.IGNORECASE)


_WALL = re.compile(r"(\d{1,2})[:.]([0-5]\d)")


def means_wall_time(text: str, wall: str) -> bool:
    """Whether `10:32` is a time on a wall that says `10:40:07`, and not an amount such as `1:30`.

    Two figures before the minutes are always a time; with one, it is a time where the wall said so within the hour.
    """
    found = _WALL.fullmatch(text.strip())
    if found is None or len(found[1]) == 2:
        return found is not None
    hours, minutes_past = wall.split(":")[:2]
    ago = int(hours) * 60 + int(minutes_past) - int(found[1]) * 60 - int(found[2])
    return 0 <= ago < 60


def amount(text: str) -> Duration | None:
    """The length meant by `2:30`, `+1.5`, `-90s` or `3 min`; minutes where no unit is given, None if unclear."""
    text = text.strip()
    sign = text[:1] if text[:1] in _SIGNS else ""
    rest = text.removeprefix(sign).strip()
    if clock := _CLOCK.fullmatch(rest):
        return Duration(_SIGNS[sign] * (minutes(int(clock[1])) + seconds(int(clock[2]))))
    if plain := _PLAIN.fullmatch(rest):
        number = float(plain[1].replace(",", "."))
        in_seconds = (plain[2] or "m").lower().startswith("s")
        return Duration(_SIGNS[sign] * (seconds(number) if in_seconds else minutes(number)))
    return None
