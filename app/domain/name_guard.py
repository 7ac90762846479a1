"""Finds what in a note could tell who somebody is, and a general wording for it. It only warns (exercise guide 4.4).

Chosen so that false alarms are rare: a name of the roster counts in any case, unless it is also a word (Will, Grace);
other names count as a title with a name, or as a first name and a surname: two or three capitals amid a sentence, or
anywhere if the first is a common first name. A first name alone that is not on the roster goes unnoticed. In German,
where all nouns have capitals, only a common first name begins a name.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import takewhile
from typing import Final, NamedTuple

from app.domain import german_names
from app.domain.german_shapes import german_shapes
from app.domain.identifying_shapes import Clue, Found, english_shapes
from app.domain.language import ENGLISH
from app.domain.name_words import DETERMINERS, FIRST_NAMES, NO_PERSON, NOUN_NAMES, OPENING_NAMES, PARTICLES
from app.domain.words import Word, folded, is_capitalised, words_of

_UNSPACED = re.compile(
    "[\u0e00-\u0e4e\u0e80-\u0eff\u1000-\u103f\u1780-\u17d3\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af]{2,}"
)
"""Scripts that write words without spaces, or join endings to names."""
_ENDS = ".!?…:\n"
_QUOTES = " \t\"'“”‘’(«„¿¡"
UNSAID = "…"
"""The general wording amid words that are not in Latin letters, where English ones would stand out."""


class _Ways(NamedTuple):
    """How a language writes names and speaks of people without them."""

    colleague: str
    someone: str
    first_names: frozenset[str]
    no_person: frozenset[str]
    shapes: Callable[[str], Iterator[Found]]
    capitals_tell: bool
    """Whether two capitals amid a sentence are a name."""


_ENGLISH: Final = _Ways("a colleague", "someone", FIRST_NAMES, NO_PERSON, english_shapes, capitals_tell=True)
_GERMAN: Final = _Ways(
    "jemand aus dem Team",
    "jemand",
    german_names.FIRST_NAMES | FIRST_NAMES,
    german_names.NO_PERSON,
    german_shapes,
    capitals_tell=False,
)


class NameGuard:
    """Knows the names of the roster; made once for a roster, asked at each keystroke."""

    def __init__(self, names: Iterable[str] = (), language: str = ENGLISH) -> None:
        """Guard these names in texts of a language; those with a digit, such as seat numbers, name nobody."""
        self._ways = _GERMAN if language == "de" else _ENGLISH
        parts = [part for name in names if not any(map(str.isdigit, name)) for part in _parts(name)]
        self._names = frozenset(folded(part) for part in parts)
        unspaced = sorted({run for part in parts for run in _UNSPACED.findall(part)}, key=len, reverse=True)
        self._unspaced = re.compile("|".join(map(re.escape, unspaced))) if unspaced else None

    def find(self, text: str) -> tuple[Found, ...]:
        """What could tell who somebody is, in the order of the text, nothing twice; linear in its length."""
        words = tuple(words_of(text))
        found = [*self._on_roster(text, words), *_full_names(text, words, self._ways), *self._ways.shapes(text)]
        found.sort(key=lambda each: (each.start, -each.end, each.clue is Clue.NAME))
        return _fitting(text, tuple(_merged(text, found)))

    def knows(self, text: str) -> bool:
        """Whether a name of the roster is in a text: sooner told than what else there is to find."""
        return any(True for _ in self._on_roster(text, tuple(words_of(text))))

    def _on_roster(self, text: str, words: Sequence[Word]) -> Iterator[Found]:
        if not self._names:
            return
        for number, word in enumerate(words):
            if self._is_meant(text, word, words[number - 1] if number else None):
                yield Found(*word, Clue.ROSTER, self._ways.colleague)
        if self._unspaced is not None and not text.isascii():
            for match in self._unspaced.finditer(text):
                yield Found(match.start(), match.end(), match.group(), Clue.ROSTER, self._ways.colleague)

    def _is_meant(self, text: str, word: Word, before: Word | None) -> bool:
        known = folded(word.text)
        if self._ways is not _GERMAN:
            return known in self._names and _is_meant(text, word, known)
        # A genitive has no apostrophe: Ruths Idee.
        names = (known, known[:-1]) if known.endswith("s") else (known,)
        return any(name in self._names and _is_meant_in_german(word, name, before) for name in names)


def made_general(text: str, found: Sequence[Found]) -> str:
    """The text with the general wording in place of each piece; `found` in the order of the text, without overlaps."""
    pieces, at = [], 0
    for each in found:
        pieces += [text[at : each.start], _as_it_stood(text, each)]
        at = each.end
    return "".join((*pieces, text[at:]))


def _fitting(text: str, found: tuple[Found, ...]) -> tuple[Found, ...]:
    """The same, with no English words where the text round the pieces is not in Latin letters."""
    if not found or text.isascii() or _is_latin(made_general(text, [each._replace(general="") for each in found])):
        return found
    return tuple(each._replace(general=UNSAID) for each in found)


def _is_latin(text: str) -> bool:
    """Whether English words fit in: the first letter is a Latin one, or there is none."""
    letter = next(filter(str.isalpha, text), "a")
    return unicodedata.name(letter, "").startswith(("LATIN", "FULLWIDTH LATIN", "MODIFIER", "FEMININE", "MASCULINE"))


def _as_it_stood(text: str, found: Found) -> str:
    """The general wording, with a capital where the piece began a sentence with one."""
    capital = _begins_sentence(text, found.start) and not found.text[0].islower()
    return found.general[:1].upper() + found.general[1:] if capital else found.general


def _parts(name: str) -> Iterator[str]:
    """The parts of a name that are looked for: first name and surname, each long enough to be one."""
    words = [word.text for word in words_of(name)]
    for word in words:
        short = 2 if len(words) == 1 or not word.isascii() else 3
        if len(word) >= short and folded(word) not in PARTICLES:
            yield word


def _is_meant(text: str, word: Word, known: str) -> bool:
    """Whether a word of the roster is the name here, and not the word that is written alike."""
    if len(known) < 3 and known.isascii():
        return word.text[0].isupper()
    if known in NOUN_NAMES:
        return word.text[0].isupper()
    if known in OPENING_NAMES:
        return word.text[0].isupper() and not _begins_sentence(text, word.start)
    return True


def _is_meant_in_german(word: Word, known: str, before: Word | None) -> bool:
    if known not in german_names.THING_NAMES and (len(known) > 2 or not known.isascii()):
        return True
    after_article = before is not None and folded(before.text) in german_names.ARTICLES
    return word.text[0].isupper() and not after_article


def _full_names(text: str, words: Sequence[Word], ways: _Ways) -> Iterator[Found]:
    run: list[Word] = []
    before = ""
    for number, word in enumerate(words):
        follows = bool(run) and text[run[-1].end : word.start] in (" ", "-")
        if not (is_capitalised(word.text) and (follows or not run)):
            yield from _name_in(text, run, before, ways)
            run = []
        if is_capitalised(word.text):
            if not run:
                before = folded(words[number - 1].text) if number and _is_next(text, words[number - 1], word) else ""
            run.append(word)
    yield from _name_in(text, run, before, ways)


def _is_next(text: str, one: Word, other: Word) -> bool:
    return text[one.end : other.start] == " "


def _name_in(text: str, run: Sequence[Word], before: str, ways: _Ways) -> Iterator[Found]:
    """The name that capitalised words in a row make, if they do; `before` is the small word right before them."""
    plain = [folded(word.text) for word in run]
    for number, name in enumerate(plain[:-1]):
        surnames = list(takewhile(lambda part: part not in ways.no_person, plain[number + 1 : number + 3]))
        if name in ways.first_names and surnames:
            yield _named(text, run[number], run[number + len(surnames)], ways)
            return
    amid = ways.capitals_tell and bool(before) and before not in DETERMINERS
    if amid and 2 <= len(run) <= 3 and not ways.no_person.intersection(plain):
        yield _named(text, run[0], run[-1], ways)


def _named(text: str, first: Word, last: Word, ways: _Ways) -> Found:
    return Found(first.start, last.end, text[first.start : last.end], Clue.NAME, ways.someone)


def _merged(text: str, found: Sequence[Found]) -> Iterator[Found]:
    """Pieces that overlap, or are two parts of one name, as one piece; a name of the roster says so."""
    last: Found | None = None
    for each in found:
        if last is None:
            last = each
        elif each.start < last.end or _same_person(text, last, each):
            end = max(last.end, each.end)
            tells = each if each.clue is Clue.ROSTER or (each.end > last.end and last.clue is not Clue.ROSTER) else last
            last = Found(last.start, end, text[last.start : end], tells.clue, tells.general)
        else:
            yield last
            last = each
    if last is not None:
        yield last


def _same_person(text: str, one: Found, other: Found) -> bool:
    both = one.clue is Clue.ROSTER and other.clue is Clue.ROSTER
    return both and text[one.end : other.start] in (" ", "-", "")


def _begins_sentence(text: str, place: int) -> bool:
    while place > 0 and text[place - 1] in _QUOTES:
        place -= 1
    return place == 0 or text[place - 1] in _ENDS
