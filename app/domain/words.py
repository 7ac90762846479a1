"""The words of a text in any script, with their places, and how they compare."""

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

_MARKS = (
    "\u00ad\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed"
    "\u0900-\u0903\u093a-\u094f\u0955-\u0957\u0962\u0963\u0980-\u0dff\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1-\u0ebc"
    "\u0ec8-\u0ecd\u0f71-\u0f84\u102b-\u103e\u17b4-\u17d3\u200b-\u200f\u2060\u3099\u309a\ufe00-\ufe0f\ufeff"
)
"""Signs that belong to the letter before them, and characters without width."""
_WORD = re.compile(rf"[^\W\d_](?:[^\W\d_]|[{_MARKS}'’])*")
_PLAIN_WORD = re.compile(r"[A-Za-z][A-Za-z']*")
_UNSEEN = re.compile("[\u00ad\u0300-\u036f\u064b-\u0652\u200b-\u200f\u2060\ufe00-\ufe0f\ufeff]")


class Word(NamedTuple):
    """A word and where it stands."""

    start: int
    end: int
    text: str


def words_of(text: str) -> Iterator[Word]:
    """The words one after another, without what marks a possessive; linear in the length of the text."""
    for found in (_PLAIN_WORD if text.isascii() else _WORD).finditer(text):
        word = found.group()
        bare = word[:-2] if word.endswith(("'s", "’s")) else word.rstrip("'’")
        yield Word(found.start(), found.start() + len(bare), bare)


def folded(word: str) -> str:
    """A word as it compares: without case, accents and characters that are not seen."""
    if word.isascii():
        return word.lower()
    return _UNSEEN.sub("", unicodedata.normalize("NFD", word.casefold()))


def is_capitalised(word: str) -> bool:
    """Whether a word begins with a capital and goes on without, as Ruth, McKay and O'Neil do."""
    return len(word) > 1 and word[0].isupper() and (word[1].islower() or word[1] in "'’")
