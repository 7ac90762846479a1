"""The words of a vote say how many dots each person has; where they were given another number, they say that."""

import re
from typing import Final

from app.domain.exercise import Step
from app.domain.identifiers import SlotIndex
from app.domain.session import Session

_NUMBERS: Final = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_UNITS: Final = r"(?P<unit>dot|tick|like|sticker|vote|card)s?\b"


def as_voted(session: Session, index: SlotIndex, step: Step, text: str) -> str:
    """A text of a step with the number of dots that people have in its vote."""
    ballot = session.ballot(index)
    return text if ballot is None or not step.dots else with_dots(text, step.dots, ballot.dots)


def with_dots(text: str, planned: int, given: int) -> str:
    """`You have three dots` with another number, written as the text writes it; other numbers stay as they are."""
    if planned == given:
        return text
    said = {str(planned), *_NUMBERS[planned : planned + 1]}
    pattern = re.compile(rf"\b(?P<number>{'|'.join(said)})(?P<gap>\s+){_UNITS}", re.IGNORECASE)
    return pattern.sub(lambda found: _said(found, given), text)


def _said(found: re.Match[str], given: int) -> str:
    number = str(given)
    if not found["number"].isdigit() and given < len(_NUMBERS):
        number = _NUMBERS[given]
        number = number.capitalize() if found["number"][0].isupper() else number
    return f"{number}{found['gap']}{found['unit']}{'' if given == 1 else 's'}"
