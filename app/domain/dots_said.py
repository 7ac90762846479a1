"""The words of a vote say how many dots each person has; where they were given another number, they say that."""

import re
from collections.abc import Mapping
from typing import Final, NamedTuple

from app.domain.exercise import Step
from app.domain.identifiers import SlotIndex
from app.domain.language import ENGLISH
from app.domain.session import Session


class _Unit(NamedTuple):
    """What is counted: one of it, many, and the word for one, within a sentence and at its beginning."""

    one: str
    many: str
    single: str
    first: str


class _Counting(NamedTuple):
    """How a language counts: its words for small numbers, from none, and what votes are counted in."""

    numbers: tuple[str, ...]
    units: tuple[_Unit, ...]


_COUNTING: Final[Mapping[str, _Counting]] = {
    ENGLISH: _Counting(
        ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
        tuple(_Unit(unit, f"{unit}s", "one", "One") for unit in ("dot", "tick", "like", "sticker", "vote", "card")),
    ),
    "de": _Counting(
        ("keine", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn"),
        (
            _Unit("Punkt", "Punkte", "einen", "Ein"),
            _Unit("Klebepunkt", "Klebepunkte", "einen", "Ein"),
            _Unit("Häkchen", "Häkchen", "ein", "Ein"),
            _Unit("Stimme", "Stimmen", "eine", "Eine"),
            _Unit("Karte", "Karten", "eine", "Eine"),
        ),
    ),
}


def as_voted(session: Session, index: SlotIndex, step: Step, text: str) -> str:
    """A text of a step with the number of dots that people have in its vote."""
    ballot = session.ballot(index)
    if ballot is None or not step.dots:
        return text
    return with_dots(text, step.dots, ballot.dots, session.plan.language)


def with_dots(text: str, planned: int, given: int, language: str = ENGLISH) -> str:
    """`You have three dots` with another number, written as the text writes it; other numbers stay as they are."""
    counting = _COUNTING.get(language)
    if planned == given or counting is None:
        return text
    said = {str(planned), *counting.numbers[planned : planned + 1]}
    if planned == 1:
        said |= {unit.single for unit in counting.units}
    units = {form.casefold(): unit for unit in counting.units for form in (unit.one, unit.many)}
    pattern = rf"\b(?P<number>{'|'.join(said)})(?P<gap>\s+)(?P<unit>{'|'.join(sorted(units, key=len, reverse=True))})\b"

    def counted(found: re.Match[str]) -> str:
        unit = units[found["unit"].casefold()]
        number = _number(found["number"], given, counting, unit)
        return f"{number}{found['gap']}{unit.one if given == 1 else unit.many}"

    return re.sub(pattern, counted, text, flags=re.IGNORECASE)


def _number(before: str, given: int, counting: _Counting, unit: _Unit) -> str:
    if before.isdigit() or given >= len(counting.numbers):
        return str(given)
    begins = before[0].isupper()
    if given == 1:
        return unit.first if begins else unit.single
    return counting.numbers[given].capitalize() if begins else counting.numbers[given]
