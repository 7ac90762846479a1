"""Lines of about one length that end where a reader would take breath: no lonely word, no sentence's end torn off."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final

import msgspec

from ui.stage.lines import Line, break_lines, text_width

# Under many lines nobody notices a lonely last word, and trying all breaks only costs time.
_MOST_LINES: Final = 12
_SPARE: Final = 0.5
"""Kept free at the end of a line: kerning across a space is not in the sum of the words."""
_SENTENCE_ENDS: Final = (".", "!", "?", ":", ";", "·")
_CLAUSE_ENDS: Final = (",",)
_GOOD_END: Final = 0.12
_FAIR_END: Final = 0.05
_LONELY: Final = 0.3
_TORN: Final = 0.15
_HANGING: Final = 0.04
"""What a break is worth or costs beside lines of unequal length, each measured as a share of their average, squared."""
_SHORT_WORD: Final = 3


class _Words(msgspec.Struct, frozen=True):
    """The words of a text with their widths and that of a space; `average` is the length lines would best have."""

    words: tuple[str, ...]
    widths: tuple[float, ...]
    space: float
    average: float

    def width(self, start: int, end: int) -> float:
        return sum(self.widths[start:end]) + self.space * (end - start - 1)


@lru_cache(maxsize=1024)
def balanced_lines(text: str, px: int, weight: int, width: float) -> tuple[Line, ...]:
    """As few lines as `break_lines` needs, set as a person would set them by hand."""
    usual = break_lines(text, px, weight, width)
    if not 1 < len(usual) <= _MOST_LINES or "\n" in text or any(line.broken for line in usual):
        return usual
    measured = _measured(text, px, weight, len(usual))
    if len(usual) > len(measured.words):
        # A script that has no spaces between its words.
        return usual
    breaks = _best_breaks(measured, len(usual), width - _SPARE)
    lines = [" ".join(measured.words[start:end]) for start, end in pairwise(breaks)]
    return tuple(Line(line, text_width(line, px, weight)) for line in lines) or usual


def _measured(text: str, px: int, weight: int, lines: int) -> _Words:
    words = tuple(word for word in text.split(" ") if word)
    widths = tuple(text_width(word, px, weight) for word in words)
    space = text_width("n n", px, weight) - text_width("nn", px, weight)
    return _Words(words, widths, space, (sum(widths) + space * (len(words) - lines)) / lines)


def _best_breaks(measured: _Words, lines: int, width: float) -> Sequence[int]:
    """Where each line begins, and the end; nothing where so many lines cannot hold the words."""
    best: dict[int, tuple[float, tuple[int, ...]]] = {0: (0.0, (0,))}
    count = len(measured.words)
    for line in range(lines):
        last = line + 1 == lines
        longer: dict[int, tuple[float, tuple[int, ...]]] = {}
        for start, (cost, breaks) in best.items():
            for end in (count,) if last else range(start + 1, count):
                if start < end and measured.width(start, end) <= width:
                    tried = (cost + _cost(measured, start, end), (*breaks, end))
                    longer[end] = min(longer.get(end, tried), tried)
        best = longer
    return best[count][1] if count in best else ()


def _cost(measured: _Words, start: int, end: int) -> float:
    """How far a line is from the average, and how well it ends."""
    uneven = measured.width(start, end) / measured.average - 1
    return uneven * uneven + _of_its_end(measured.words, start, end)


def _of_its_end(words: Sequence[str], start: int, end: int) -> float:
    """What the reader meets at the end of a line and at the beginning of the next."""
    if end == len(words):
        return _LONELY if end - start == 1 else 0.0
    last, following = words[end - 1], words[end]
    if last.endswith(_SENTENCE_ENDS):
        return -_GOOD_END
    ends_alone = following.endswith(_SENTENCE_ENDS) and end + 1 < len(words)
    begins_alone = end - start > 1 and words[end - 2].endswith(_SENTENCE_ENDS)
    torn = _TORN * (ends_alone + begins_alone + following.startswith("("))
    if last.endswith(_CLAUSE_ENDS):
        return torn - _FAIR_END
    return torn + (_HANGING if len(last) < _SHORT_WORD else 0.0)
