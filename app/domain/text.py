"""Text that people type: kept as it is, in one line, and always storable."""

import re
import unicodedata

MOST_FOR_THE_ROOM = 400
"""Letters of one text that go to the stage, about a page at ten metres; whatever is longer is read on paper."""

_BREAKS = re.compile(r"[\s\u2028\u2029\x85]+")


def clean(text: str) -> str:
    """What was typed, as one line: breaks become spaces, and control characters and half characters are made visible.

    Nothing is dropped: a character that cannot be stored (a lone surrogate) or seen (a control) becomes U+FFFD.
    """
    line = _BREAKS.sub(" ", text).strip()
    if line.isascii() and line.isprintable():
        return line
    return "".join("\ufffd" if _unstorable(letter) else letter for letter in line)


def _unstorable(letter: str) -> bool:
    return unicodedata.category(letter) in ("Cc", "Cs")


def isolated(text: str) -> str:
    """A text to stand within a line: read from right to left, it leaves the figures beside it in their place."""
    turns = any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in text)
    return f"\N{FIRST STRONG ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}" if turns else text


def for_the_room(text: str) -> str:
    """A text as the stage shows it: a very long one ends with an ellipsis after a whole word."""
    if len(text) <= MOST_FOR_THE_ROOM:
        return text
    start = text[:MOST_FOR_THE_ROOM]
    whole = start.rpartition(" ")[0]
    return f"{whole or start} …"
