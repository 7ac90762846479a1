"""Shapes that could tell who somebody is: titles, dates, ages, numbers, places (exercise guide 4.4).

They are British: dates by day and month, postcodes, NHS and phone numbers. Every pattern looks at each place of a text
a bounded number of times.
"""

import re
from collections.abc import Callable, Iterator
from enum import StrEnum
from typing import NamedTuple


class Clue(StrEnum):
    """Why a piece of a note could tell who somebody is."""

    ROSTER = "roster"
    NAME = "name"
    TITLE = "title"
    DATE = "date"
    AGE = "age"
    POSTCODE = "postcode"
    NUMBER = "number"
    PLACE = "place"


class Found(NamedTuple):
    """A piece of a text, why it was found, and the general wording to put in its place."""

    start: int
    end: int
    text: str
    clue: Clue
    general: str


_NAME = r"\.? {1,3}[A-ZÀ-ÖØ-Þ][^\W\d_]*(?:[-'’][^\W\d_]+)?(?: [A-ZÀ-ÖØ-Þ][^\W\d_]+)?"
_MONTH = (
    r"(?:(?i:jan(?:uary)?|feb(?:ruary)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)|Mar(?:ch)?|May|march)\b"
)
_ORDINAL = r"\d{1,2}(?:st|nd|rd|th)?"
_YEAR = r"(?:,? \d{4}\b)?"
_DATE = (
    rf"\b(?:{_ORDINAL} (?:of )?{_MONTH}{_YEAR}|{_MONTH} {_ORDINAL}\b(?! ?%|[:.]\d){_YEAR}"
    r"|\d{1,2}(?P<mark>[./-])\d{1,2}(?P=mark)(?:\d{4}|\d{2})\b|\d{4}-\d{2}-\d{2}\b)"
)
_PEOPLE = (
    r"(?:man|woman|lady|gentleman|patient|resident|client|person|boy|girl|child|male|female|mum|dad|mother|father"
    r"|son|daughter)"
)
_LEAST_OLD, _LEAST_GROWN = 65, 18
PHONE = re.compile(r"(?<!\w)(?:\+\d{2} ?(?:\(0\) ?)?|\(?0)\d(?:[ ()-]?\d){7,10}(?!\w)")


def _age_group(years: int) -> str:
    if years >= _LEAST_OLD:
        return "older"
    return "adult" if years >= _LEAST_GROWN else "young"


def _aged_person(match: re.Match[str]) -> str:
    """`an 87-year-old man` becomes `an older person`; the article agrees with the new word."""
    group = _age_group(int(match["years"]))
    article = match["article"] or ""
    agreed = ("a " if group == "young" else "an ") if article.strip().lower() in ("a", "an") else article
    return f"{agreed}{'adult' if group == 'adult' else f'{group} person'}"


def _aged(match: re.Match[str]) -> str:
    return {"older": "in later life", "adult": "in adult life", "young": "in early life"}[
        _age_group(int(match["years"]))
    ]


def always(words: str) -> Callable[[re.Match[str]], str]:
    """The same general wording for whatever was found."""
    return lambda _: words


Rule = tuple[re.Pattern[str], Clue, Callable[[re.Match[str]], str]]
_TITLES: tuple[Rule, ...] = (
    (re.compile(rf"\b(?:Mr|Mrs|Ms|Miss|Mx)\b{_NAME}"), Clue.TITLE, always("someone we support")),
    (re.compile(r"\b(?:mr|mrs)\b\.? {1,3}[^\W\d_]{2,40}"), Clue.TITLE, always("someone we support")),
    (re.compile(rf"\b(?:Dr|Prof|Professor|Sister|Nurse|Matron|Rev)\b{_NAME}"), Clue.TITLE, always("a colleague")),
    (
        re.compile(r"\b(?!(?:The|Our|This|That|My|Each|Every|Any|Night|Day|New|No|On)\b)[A-Z][a-z]{1,30} Ward\b"),
        Clue.PLACE,
        always("a ward"),
    ),
)
_WITH_NUMBERS: tuple[Rule, ...] = (
    (re.compile(_DATE), Clue.DATE, always("a certain day")),
    (
        re.compile(
            r"\b(?:(?P<article>(?:[Aa]n?|[Tt]he|[Oo]ur|[Mm]y|[Hh]er|[Hh]is|[Tt]heir) ))?"
            rf"(?P<years>\d{{1,3}})(?:[- ]?years?[- ]?old|[- ]?y/?o)\b(?: {_PEOPLE}\b)?",
            re.IGNORECASE,
        ),
        Clue.AGE,
        _aged_person,
    ),
    (re.compile(r"\b(?:aged|age) (?P<years>\d{1,3})\b(?!\d|[-–+%])", re.IGNORECASE), Clue.AGE, _aged),
    (
        re.compile(r"\b[A-Za-z]{1,2}\d[A-Za-z\d]? ?\d[ABD-HJLNP-UW-Zabd-hjlnp-uw-z]{2}\b"),
        Clue.POSTCODE,
        always("our area"),
    ),
    (re.compile(r"(?<![\w.,])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\w])"), Clue.NUMBER, always("a number")),
    (PHONE, Clue.NUMBER, always("a number")),
    (re.compile(r"\b[Ww]ard (?:\d{1,3}[A-Za-z]?|[A-Z]\d{0,2})\b"), Clue.PLACE, always("a ward")),
    (re.compile(r"\b[Bb]ed \d{1,3}\b(?! \w*s\b)"), Clue.PLACE, always("a bed")),
    (re.compile(r"\b[Bb]ay \d{1,2}\b"), Clue.PLACE, always("a bay")),
    (re.compile(r"\b[Ff]lat \d{1,4}[A-Za-z]?\b"), Clue.PLACE, always("a home")),
)
_STREETS: tuple[Rule, ...] = (
    (
        re.compile(
            r"\b(?:\d{1,4}[A-Za-z]? )?(?!(?:The|Our|This|That|My|Each|Every|Any|High|Main|On|In)\b)[A-Z][a-z]{1,30}"
            r" (?:Street|Road|Avenue|Lane|Crescent|Terrace|Gardens)\b"
            r"|\b\d{1,4}[A-Za-z]? [A-Z][a-z]{1,30} (?:Street|Road|Avenue|Lane|Crescent|Terrace|Gardens)\b"
        ),
        Clue.PLACE,
        always("a street"),
    ),
)
_DIGIT = re.compile(r"\d")
_CAPITAL_OR_TITLE = re.compile(r"[A-Z]|mrs?\b")


def english_shapes(text: str) -> Iterator[Found]:
    """The pieces of an English text that have such a shape; they may overlap."""
    rules: tuple[Rule, ...] = _TITLES + _STREETS if _CAPITAL_OR_TITLE.search(text) else ()
    if has_digit(text):
        rules += _WITH_NUMBERS
    yield from found_by(rules, text)


def has_digit(text: str) -> bool:
    """Whether rules for numbers are worth asking."""
    return _DIGIT.search(text) is not None


def found_by(rules: tuple[Rule, ...], text: str) -> Iterator[Found]:
    """What rules find in a text."""
    for pattern, clue, general in rules:
        for match in pattern.finditer(text):
            yield Found(match.start(), match.end(), match.group(), clue, general(match))
