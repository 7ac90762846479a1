"""What the evaluation form asks, as its summary repeats it: the library's lines without their boxes and blanks."""

import re

import msgspec

from app.domain.catalogue import Handout
from app.domain.evaluation import RATINGS, SAFE, SCALE, SURE
from app.domain.language import say
from app.services.handouts import phrases
from app.services.handouts.blocks import Block, Stack, Text
from app.services.handouts.columns import Columns
from app.services.handouts.design import LEAST_BOX, SECTION, TABLE_HEAD
from app.services.handouts.paper import MM
from app.services.handouts.words import Writer
from app.services.handouts.writing_room import EmptyTable

_BOX = re.compile(r"\[ \]")
_GAPS = re.compile(r":?\s*[^:_]*_{2,}.*$")
ROWS = 3
GAP = 3.6 * MM


class Questions(msgspec.Struct, frozen=True):
    """Statements with the words of their scale, the things to be sure of, and the question of safety with its own."""

    statements: tuple[str, ...]
    scale: tuple[str, ...]
    sure: tuple[str, ...]
    safe: str
    safe_scale: tuple[str, ...]


def questions(form: Handout | None) -> Questions:
    """What the library's form asks; numbers stand for what it does not say."""
    lines = {section.id: section.lines for section in form.sections} if form else {}
    ratings, sure, safe = (lines.get(key, ()) for key in ("ratings", "confidence", "safe-to-speak"))
    scale = tuple(word.strip() for word in ratings[0].partition(": ")[2].split(" - ")) if ratings else ()
    parts = [part.strip(" :") for part in _BOX.split(safe[0])] if safe else []
    return Questions(
        statements=_filled(ratings[1:], RATINGS),
        scale=scale if len(scale) == SCALE else tuple(map(str, range(1, SCALE + 1))),
        sure=_filled(tuple(_capital(_GAPS.sub("", line)) for line in sure[1:]), SURE),
        safe=parts[0] if parts else say(phrases.EVALUATION["safe-to-speak"]),
        safe_scale=tuple(parts[1:]) if len(parts) == len(SAFE) + 1 else SAFE,
    )


def heading(writer: Writer, section: str, before: float = GAP) -> Text:
    """The heading of a part."""
    return writer.heading(say(phrases.EVALUATION[section]), SECTION, before=before)


def you_said(writer: Writer) -> Block:
    """What people asked for and what becomes of it: written by hand, because it is a promise."""
    half = writer.width / 2
    edges = (0.0, half, writer.width)
    heads = tuple(
        (edge + 1.5 * MM, writer.narrowed(half - 3 * MM).text(say(phrases.EVALUATION_TABLE[key]), TABLE_HEAD))
        for edge, key in zip(edges, ("you", "we"), strict=False)
    )
    table = EmptyTable(count=ROWS, edges=edges, row=9 * MM, tallest=LEAST_BOX, before=1 * MM)
    blocks = (heading(writer, "you-said", before=0), Columns(cells=heads, before=1 * MM), table)
    return Stack(blocks=blocks, before=GAP, whole=True)


def _filled(lines: tuple[str, ...], count: int) -> tuple[str, ...]:
    """So many lines, numbers where the library has fewer."""
    return tuple(lines[number] if number < len(lines) else str(number + 1) for number in range(count))


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
