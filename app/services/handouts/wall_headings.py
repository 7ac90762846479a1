"""Wall headings: what we call each part of the wall, one a sheet, as large as it fits."""

from collections.abc import Sequence

from msgspec.structs import replace

from app.domain.deciding.voting import DOTS as USUAL_DOTS
from app.domain.deciding.voting import dots_on_themes
from app.domain.language import say, say_many
from app.services.handouts import phrases
from app.services.handouts.blocks import Block
from app.services.handouts.design import BODY_QUIET, Ink, Look, Weight
from app.services.handouts.marks import Rule
from app.services.handouts.order import Order
from app.services.handouts.paper import MM
from app.services.handouts.poster import balanced, poster, scaled, whole_words
from app.services.handouts.sheet import Sheet, sources_apart
from app.services.handouts.words import Writer

HEADING = Look(26, 30, Weight.BOLD, Ink.ACCENT)
DOTS = "{dots}"
"""Stands in the library's line for how many dots each person has."""
SECTIONS = ("headings", "dots-rule", "parked")


def wall_headings(order: Order) -> tuple[Sheet, ...]:
    """One set."""
    lines = [line for section in SECTIONS for each in order.lines(section) for line in _as_voted(order, each)]
    size = order.paper.size.turned
    signs = (
        sheet
        for number, line in enumerate(lines, 1)
        for sheet in poster(order, size, _Heading(line).blocks, number=number, of=len(lines), centred=True)
    )
    return (*signs, *sources_apart(order, size))


def _as_voted(order: Order, line: str) -> tuple[str, ...]:
    """A line as it stands; the one about dots for each number of them that a vote on themes of the plan has."""
    if DOTS not in line:
        return (line,)
    slots = (slot for exercise in order.printing for slot in order.session.plan.slots_of(exercise))
    counts = sorted({dots_on_themes(order.session, slot) for slot in slots if order.session.runs(slot)} - {0})
    return tuple(line.replace(DOTS, _dots(count)) for count in counts or [USUAL_DOTS])


def _dots(count: int) -> str:
    number = say(phrases.COUNTS[count]).capitalize() if count in phrases.COUNTS else str(count)
    return say_many("One dot", "{number} dots", count, number=number)


class _Heading:
    """A heading, with what it means in brackets under it, smaller."""

    def __init__(self, line: str) -> None:
        self._words, bracket, rest = line.partition(" (")
        self._meaning = bracket.strip() + rest

    def blocks(self, writer: Writer, scale: float) -> Sequence[Block]:
        look = scaled(HEADING, scale)
        if scale > 1 and not whole_words(writer, self._words, look):
            return ()
        words = balanced(writer, self._words, look)
        rule = Rule(width=writer.width, thick=5, ink=Ink.ACCENT)
        below = scaled(BODY_QUIET, scale)
        meaning = (replace(writer.text(self._meaning, below, before=2 * MM), centred=True),) if self._meaning else ()
        return (rule, words.spaced(8 * MM), *meaning, rule.spaced(8 * MM))
