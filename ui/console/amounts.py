"""Amounts of time as people type them."""

import re

from app.domain.instants import Duration, minutes, seconds

_SIGNS = {"-": -1, "−": -1, "–": -1, "+": 1, "": 1}
_CLOCK = re.compile(r"(\d{1,3}):([0-5]\d)")
_PLAIN = re.compile(r"(\d{1,3}(?:[.,]\d)?)\s*(m|min|s|sec)?\.?", re.IGNORECASE)


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
