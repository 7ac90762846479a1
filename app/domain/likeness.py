"""Whether two names or notes say the same in other words: endings, typing mistakes, order, one word more.

Twins split votes, so they are merged first (exercise guide 5.4). Better to miss one than to ask about what is
different: numbers have to be the same, a word such as "not" counts, and only one word may be left over.
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

_WORD = re.compile(r"[^\W_]+")
_ENDINGS = ("ness", "ing", "ed", "ly", "s")
_SHORTEST_STEM = 3
_TYPING_MISTAKE = 6
"""Letters a word needs before one wrong letter is taken for a mistake of typing; shorter words differ by one."""
_SAME_BEGINNING, _MOST_OF_THE_WORD = 6, 0.7
_SMALL = frozenset(
    (
        *("a", "an", "and", "are", "as", "at", "be", "been", "being", "by", "for", "from", "had", "has", "have", "he"),
        *("her", "his", "i", "in", "is", "it", "its", "my", "of", "on", "or", "our", "she", "that", "the", "their"),
        *("them", "they", "this", "to", "was", "we", "were", "with", "you", "your"),
    )
)
_TURNING = frozenset(("never", "no", "none", "nobody", "not", "nothing", "without", "less", "more", "cannot"))
"""Words that turn what is said round; one more of them is no small difference."""
_ORDERING = frozenset(["after", "before", "instead", "than"])
"""Words beside which it matters what comes first."""


@lru_cache(maxsize=16_384)
def stems(text: str) -> tuple[str, ...]:
    """The words that carry what is said, without their endings; all words where there would be none left."""
    words = _WORD.findall(unicodedata.normalize("NFKC", text).casefold().replace("’", "'").replace("n't", " not"))
    carrying = [word for word in words if word not in _SMALL]
    return tuple(_stem(word) for word in carrying or words)


@lru_cache(maxsize=16_384)
def key(text: str) -> str:
    """The stems in the order of the alphabet: what says the same has nearly the same key."""
    return " ".join(sorted(stems(text)))


def alike(one: str, other: str) -> bool:
    """Whether two notes say the same."""
    return _alike(stems(one), stems(other), least=2)


@lru_cache(maxsize=8_192)
def alike_names(one: str, other: str) -> bool:
    """Whether two names of themes mean the same; a name is short, so one word with another after it is asked about."""
    return _alike(stems(one), stems(other), least=1)


def _alike(one: Sequence[str], other: Sequence[str], least: int) -> bool:
    """Whether all words of the shorter are in the longer and at most one is left over, from `least` words on."""
    shorter, longer = sorted((one, other), key=len)
    if not shorter or _turned(one) != _turned(other):
        return False
    if "".join(one) == "".join(other):
        return True
    if len(longer) - len(shorter) > (1 if len(shorter) >= least else 0):
        return False
    if len(shorter) == 1 and not same_word(shorter[0], longer[0]):
        return False
    left, ordered = list(longer), bool(_ORDERING.intersection(longer))
    place = 0
    for word in shorter:
        found = next((n for n in range(place, len(left)) if same_word(word, left[n])), None)
        if found is None:
            return False
        del left[found]
        place = found if ordered else 0
    return not any(each.isdigit() for each in left)


def _turned(words: Sequence[str]) -> frozenset[str]:
    return _TURNING.intersection(words)


@lru_cache(maxsize=16_384)
def same_word(one: str, other: str) -> bool:
    """Whether two stems are one word: the same, mistyped, or with another long ending."""
    if one == other:
        return True
    longest = max(len(one), len(other))
    if longest < _TYPING_MISTAKE or one[0] != other[0] or one.isdigit() or other.isdigit():
        return False
    from rapidfuzz.distance import OSA, Prefix

    beginning = Prefix.similarity(one, other)
    if beginning >= _SAME_BEGINNING and beginning >= _MOST_OF_THE_WORD * longest:
        return True
    return bool(OSA.distance(one, other) <= 1)


def _stem(word: str) -> str:
    if word in _TURNING or word in _ORDERING:
        return word
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return word.removesuffix(ending)
    return word
