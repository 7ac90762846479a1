"""Shapes that could tell who somebody is in German: titles, dates, ages, numbers, places (exercise guide 4.4).

Every pattern looks at each place of a text a bounded number of times.
"""

import re
from collections.abc import Iterator
from typing import Final

from app.domain.identifying_shapes import PHONE, Clue, Found, Rule, always, found_by, has_digit

_NAME: Final = r"\.? {1,3}[A-ZÄÖÜ][^\W\d_]*(?:[-'’][^\W\d_]+)?"
_ARTICLE: Final = r"(?<!\bdie )(?<!\bder )(?<!\beine )(?<!\beiner )(?<!\bjede )(?<!\bjeder )(?<!\bkeine )"
_MONTH: Final = (
    r"(?:Jan(?:uar)?|Feb(?:ruar)?|März|Apr(?:il)?|Mai|Juni?|Juli?|Aug(?:ust)?|Sept?(?:ember)?|Okt(?:ober)?"
    r"|Nov(?:ember)?|Dez(?:ember)?)\b"
)
_STREET: Final = r"[A-ZÄÖÜ][a-zäöüß-]{1,30}(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|damm|ufer)"
_LEAST_OLD, _LEAST_GROWN = 65, 18


def _group(years: int) -> str:
    if years >= _LEAST_OLD:
        return "älter"
    return "erwachsen" if years >= _LEAST_GROWN else "jung"


def _aged(match: re.Match[str]) -> str:
    """`eine 87-jährige Frau` becomes `eine ältere Frau`; the ending stays as it was."""
    word = _group(int(match["years"])) + "e" + match["ending"]
    return word.capitalize() if match["kind"][0].isupper() else word


def _years_old(match: re.Match[str]) -> str:
    return _group(int(match["years"]))


_TITLES: Final[tuple[Rule, ...]] = (
    (re.compile(rf"{_ARTICLE}\b(?:Frau|Herrn?|Fräulein)(?: Dr\.| Prof\.)*{_NAME}"), Clue.TITLE, always("jemand")),
    (
        re.compile(rf"\b(?:Dr\.|Dr|Prof\.|Prof|Schwester|Pfleger|Pastor|Pfarrer(?:in)?)(?: Dr\.)?{_NAME}"),
        Clue.TITLE,
        always("jemand aus dem Team"),
    ),
    (re.compile(rf"\b{_STREET} \d{{1,4}}[a-z]?\b"), Clue.PLACE, always("eine Straße")),
)
_WITH_NUMBERS: Final[tuple[Rule, ...]] = (
    (
        re.compile(
            rf"\b\d{{1,2}}\. ?{_MONTH}(?: \d{{4}}\b)?"
            r"|\b\d{1,2}(?P<mark>[./-])\d{1,2}(?P=mark)(?:\d{4}|\d{2})\b|\b\d{4}-\d{2}-\d{2}\b"
        ),
        Clue.DATE,
        always("ein bestimmter Tag"),
    ),
    (re.compile(r"\b(?P<years>\d{1,3})[- ]?(?P<kind>[jJ])ährige(?P<ending>[mnrs]?)\b"), Clue.AGE, _aged),
    (re.compile(r"\b(?P<years>\d{1,3}) Jahre alt\b"), Clue.AGE, _years_old),
    (re.compile(r"\b\d{5} [A-ZÄÖÜ][a-zäöüß]{2,30}\b"), Clue.POSTCODE, always("unsere Gegend")),
    (PHONE, Clue.NUMBER, always("eine Nummer")),
    (re.compile(r"\bStation (?:\d{1,3}[A-Za-z]?|[A-Z]\d{0,2})\b"), Clue.PLACE, always("eine Station")),
    (re.compile(r"\bZimmer \d{1,4}[A-Za-z]?\b"), Clue.PLACE, always("ein Zimmer")),
    (re.compile(r"\bBett \d{1,3}\b"), Clue.PLACE, always("ein Bett")),
    (re.compile(r"\bWohnung \d{1,4}[A-Za-z]?\b"), Clue.PLACE, always("eine Wohnung")),
)


def german_shapes(text: str) -> Iterator[Found]:
    """The pieces of a German text that have such a shape; they may overlap."""
    yield from found_by(_TITLES + _WITH_NUMBERS if has_digit(text) else _TITLES, text)
