"""What is wrong with words themselves: broken in the middle, shortened for good, or in letters that no font has."""

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import Final

import msgspec
from PySide6.QtGui import QTextLayout

from app.domain.stage import StageFrame
from ui.stage.audit.faults import Check, Fault
from ui.stage.items import Composition
from ui.stage.lines import ELLIPSIS, text_width
from ui.stage.scale import PROMPT_FLOOR
from ui.theme.fonts import stage_font

_NO_GLYPH: Final = 0
_JOINER: Final = "\u200d"
_BETWEEN: Final = 8
"""Lines at most that stand between those of one text: the foot of a page and the head of the next."""
_NARROW: Final = 0.26
"""The part of the picture that the narrowest card takes: a word wider than it at the least size may have to break."""


def text_faults(composition: Composition) -> Iterator[Fault]:
    """Words that are broken though they need not be, and letters that are painted as boxes."""
    for item in composition.texts:
        if item.broken and text_width(item.broken, PROMPT_FLOOR, item.weight) <= _NARROW * min(
            composition.width, composition.height * 2
        ):
            yield Fault(Check.BROKEN, f"“{item.broken}” is broken after “{item.text}”")
        missing = missing_letters(item.text)
        if missing:
            yield Fault(Check.GLYPHS, f"no font on this computer has {missing} in “{item.text}”")


@lru_cache(maxsize=8192)
def missing_letters(text: str) -> str:
    """The letters that neither the bundled fonts nor those of the computer can show."""
    return " ".join(dict.fromkeys(letter for letter in text if _is_missing(letter))) if _has_gaps(text) else ""


def shortened_faults(pages: Sequence[Composition], frame: StageFrame) -> Iterator[tuple[int, Fault]]:
    """Texts that end in an ellipsis of ours while the whole of them stands on no page, each with its page.

    The first places of an earlier vote may be short: the vote had them whole.
    """
    meant = [_squeezed(text) for text in _texts(frame)]
    before = [_squeezed(each.label) for top in getattr(frame.picture, "top", ()) for each in top.entries]
    lines = [_squeezed(item.text) for page in pages for item in page.texts if not item.text.endswith(ELLIPSIS)]
    stands = cache(lambda text: text in before or _stands_in(text, lines))
    for number, page in enumerate(pages):
        for item in page.texts:
            start = _squeezed(item.text.removesuffix(ELLIPSIS))
            if not item.text.endswith(ELLIPSIS) or any(_squeezed(item.text) in text for text in meant):
                continue
            whole = [text for text in meant if start in text] or [start]
            if not any(map(stands, whole)):
                yield number, Fault(Check.SHORTENED, f"“{item.text}” stands nowhere whole")


def _stands_in(text: str, lines: Sequence[str]) -> bool:
    """Whether lines in their order make up a text; others may come between, such as the head of the next page."""
    if any(text in line for line in lines):
        return True
    return any(first and text.startswith(first) and _goes_on(text, lines, start) for start, first in enumerate(lines))


def _goes_on(rest: str, lines: Sequence[str], start: int) -> bool:
    """Whether lines from `start` on have all of the rest."""
    missed = 0
    for line in lines[start:]:
        missed = 0 if rest.startswith(line) else missed + 1
        rest = rest.removeprefix(line)
        if not rest or missed > _BETWEEN:
            break
    return not rest


def _squeezed(text: str) -> str:
    """Without spaces, and without the joiner that Qt leaves between joined letters and an ellipsis."""
    return "".join(text.replace(_JOINER, "").split())


def _texts(value: object) -> Iterator[str]:
    """All that a picture has to say."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from _texts(each)
    elif isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            yield from _texts(getattr(value, name))


@lru_cache(maxsize=4096)
def _is_missing(letter: str) -> bool:
    return not letter.isspace() and _has_gaps(letter)


@lru_cache(maxsize=8192)
def _has_gaps(text: str) -> bool:
    return _NO_GLYPH in _glyphs(text)


def _glyphs(text: str) -> list[int]:
    layout = QTextLayout(text, stage_font(PROMPT_FLOOR))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return [index for run in layout.glyphRuns() for index in run.glyphIndexes()]
