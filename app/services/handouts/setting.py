"""Setting text in lines: what people typed is always letters, never markup, and never runs off the paper."""

import re
from collections.abc import Iterator
from itertools import pairwise

import msgspec

from app.services.handouts.design import Look
from app.services.handouts.lettering import BREAK_HERE, clusters, drawable, is_rtl, runs, words_of
from app.services.handouts.typefaces import Typeface, chain, typeface

_SPREAD = re.compile("^ |  | $")
"""Spaces that a line does not keep."""


class Piece(msgspec.Struct, frozen=True, gc=False):
    """Glyphs at a place in a line. `letters` is what they stand for; empty where they stand for themselves."""

    x: float
    face: Typeface
    glyphs: str
    letters: str = ""


class Line(msgspec.Struct, frozen=True, gc=False):
    """A line of text, ready to be drawn; `width` in points."""

    pieces: tuple[Piece, ...]
    width: float
    rtl: bool = False


class _Word(msgspec.Struct, frozen=True, gc=False):
    text: str
    width: float
    spaced: bool


class Typesetter:
    """Sets text for one document, remembers what it has set, and which letters it could not draw."""

    def __init__(self) -> None:
        self.missing: set[str] = set()
        self._set: dict[tuple[str, Look, float], tuple[Line, ...]] = {}

    @property
    def texts(self) -> tuple[str, ...]:
        """All that was set."""
        return tuple(text for text, _, _ in self._set)

    def lines(self, text: str, look: Look, width: float) -> tuple[Line, ...]:
        """The lines of a text in a column of `width` points; line breaks in the text begin new paragraphs."""
        key = (text, look, width)
        if key not in self._set:
            letters, missing = drawable(text, look.weight)
            self.missing |= missing
            paragraphs = letters.split("\n")
            self._set[key] = tuple(line for each in paragraphs for line in _paragraph(each, look, width))
        return self._set[key]

    def width(self, text: str, look: Look) -> float:
        """How wide a text runs in one line."""
        return max((line.width for line in self.lines(text, look, float("inf"))), default=0.0)


def _paragraph(text: str, look: Look, width: float) -> Iterator[Line]:
    first = typeface(chain(look.weight)[0])
    if first.plain.issuperset(text) and not (_SPREAD.search(text) or BREAK_HERE in text):
        whole = first.width(text, look.size)
        if whole <= width + 0.01:
            if text:
                yield Line((Piece(0.0, first, text),), whole)
            return
    rtl = is_rtl(text)
    space = first.width(" ", look.size)
    line, used = "", 0.0
    for word in _words(text, look, width):
        gap = space if word.spaced and line else 0.0
        # A hair of tolerance: widths of shaped words and of their line differ in the last decimals.
        if line and used + gap + word.width > width + 0.01:
            yield _line(line, look, rtl)
            line, used, gap = "", 0.0, 0.0
        line += (" " if gap else "") + word.text
        used += gap + word.width
    if line:
        yield _line(line, look, rtl)


def _words(text: str, look: Look, width: float) -> Iterator[_Word]:
    first = typeface(chain(look.weight)[0])
    for spaced in filter(None, text.split(" ")):
        for number, word in enumerate(part for part in spaced.split(BREAK_HERE) if part):
            plain = first.plain.issuperset(word)
            length = first.width(word, look.size) if plain else _line(word, look, is_rtl(word)).width
            if length <= width:
                yield _Word(word, length, spaced=number == 0)
            else:
                yield from _torn(word, look, width, spaced=number == 0)


def _torn(word: str, look: Look, width: float, *, spaced: bool) -> Iterator[_Word]:
    """A word too long for a line, in parts that fill one each."""
    part, used = "", 0.0
    for cluster in clusters(word):
        length = _line(cluster, look, rtl=False).width
        if part and used + length > width:
            yield _Word(part, used, spaced)
            part, used, spaced = "", 0.0, False
        part += cluster
        used += length
    yield _Word(part, used, spaced)


def _line(text: str, look: Look, rtl: bool) -> Line:
    first = typeface(chain(look.weight)[0])
    if first.plain.issuperset(text):
        return Line((Piece(0.0, first, text),), first.width(text, look.size))
    pieces: list[Piece] = []
    x = 0.0
    for run in runs(text, look.weight, rtl):
        if not run.shaped:
            pieces.append(Piece(x, run.face, run.text))
            x += run.face.width(run.text, look.size)
            continue
        # Word by word: readers put words in order by their places, so each has to carry its own letters; from left to
        # right with the space behind it, which they do not guess where it is narrow.
        words = words_of(run)
        for word, after in pairwise((*words, "")):
            if word.isspace():
                x += first.width(word, look.size)
                continue
            glyphs, width = run.face.shape(word, run.rtl)
            # Some readers drop emoji from letters put beside glyphs: where each is one glyph, it tells by itself.
            itself = word[0] > "\uffff" and run.face.read(glyphs) == word
            behind = " " if after.isspace() and not run.rtl else ""
            pieces.append(Piece(x, run.face, glyphs, "" if itself else word + behind))
            x += width * look.size
    return Line(tuple(pieces), x, rtl)
