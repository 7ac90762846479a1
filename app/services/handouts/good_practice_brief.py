"""The good practice brief: what a success review found, for a team and its partners. The work, never the person.

What nobody typed, such as the story itself and the consent, is left to be written by hand.
"""

from collections.abc import Iterable, Iterator, Sequence

from app.domain.instants import day_text
from app.domain.language import say
from app.domain.session import Note
from app.services.handouts import harvest, phrases
from app.services.handouts.blocks import Block, Stack
from app.services.handouts.columns import Columns
from app.services.handouts.design import BODY_STRONG, SECTION, Ink
from app.services.handouts.lettering import is_rtl
from app.services.handouts.marks import Panel
from app.services.handouts.order import Order
from app.services.handouts.paper import MM
from app.services.handouts.sheet import Frame, Sheet, text_width
from app.services.handouts.words import INDENT, Writer
from app.services.handouts.writing_room import Lines

PLACE = "good-practice-brief/{section}"
OUTCOME = "outcome"
"""The word of the review for what was reached."""
GAP = 4.5 * MM
PADDING = 3 * MM
LONGEST_BULLET = 240
"""Letters of notes that are still read as one line."""


def good_practice_brief(order: Order) -> tuple[Sheet, ...]:
    """One copy, on one side as long as the notes are few."""
    size = order.paper.size
    writer = order.writer(text_width(size))
    blocks = (
        *_outcome(order, writer),
        *_section(writer, "what-made-it-work", _bullets(order, writer, "what-made-it-work"), 3),
        *_section(writer, "wobble-and-fix", _bullets(order, writer, "wobble-and-fix"), 2),
        *_section(writer, "copy-this", _bullets(order, writer, "copy-this"), 2),
        *_section(writer, "actions", _actions(order, writer)),
        *_consent(order, writer),
    )
    return Frame(order, size).filled(blocks, evenly=False)


def _outcome(order: Order, writer: Writer) -> Iterator[Block]:
    """The outcome as the facilitator worded it, or room for two sentences that give nobody away."""
    said = order.general(order.words().get(OUTCOME, ""))
    yield from _section(writer, "what-went-well", [writer.text(said, before=1 * MM)] if said else (), 2, before=0)


def _section(
    writer: Writer, section: str, found: Iterable[Block], lines: int = 0, before: float = GAP
) -> Iterator[Block]:
    """A heading with what was found, or with lines to write on."""
    blocks = tuple(found)
    yield writer.heading(say(phrases.BRIEF[section]), SECTION, before=before)
    yield from blocks or (Lines(count=lines, width=writer.width),)


def _bullets(order: Order, writer: Writer, section: str) -> Iterator[Block]:
    """A bullet for each heading that the notes for a section were sorted by, such as the five lenses."""
    sorted_by: dict[str, list[Note]] = {}
    for note in harvest.fed(order.session, PLACE.format(section=section)):
        sorted_by.setdefault(harvest.heading_of(order.session, note), []).append(note)
    for heading in _in_plan_order(order, section, tuple(sorted_by)):
        texts = tuple(dict.fromkeys(note.text for note in sorted_by[heading]))
        yield from _bullet(writer, heading, texts)


def _bullet(writer: Writer, heading: str, texts: Sequence[str]) -> Iterator[Block]:
    """A heading with its few short notes behind it; many or long ones are a list under it."""
    joined = phrases.BETWEEN.join(texts)
    if heading and len(joined) <= LONGEST_BULLET and not any(map(is_rtl, (heading, *texts))):
        yield writer.entry(say(phrases.BRIEF_BULLET, heading=heading, texts=joined), before=1 * MM)
        return
    if heading:
        yield writer.text(heading, BODY_STRONG, before=1.5 * MM, holds_next=True)
    yield from (writer.entry(text, before=1 * MM) for text in texts)


def _in_plan_order(order: Order, section: str, found: Sequence[str]) -> list[str]:
    """Headings as the step has them, then those that were made in the room; what has none comes last."""
    place = PLACE.format(section=section)
    steps = (slot.step for slot in order.session.plan.slots if slot.step and place in slot.step.feeds)
    known = [name.casefold() for step in steps for name in step.themes]

    def rank(heading: str) -> tuple[bool, int]:
        name = heading.casefold()
        return not heading, known.index(name) if name in known else len(known)

    return sorted(found, key=rank)


def _actions(order: Order, writer: Writer) -> Iterator[Block]:
    inner = writer.narrowed(writer.width - INDENT)
    for note in harvest.fed(order.session, PLACE.format(section="actions")):
        who = f"{harvest.owner_of(note)}, {day_text(note.due) or say(phrases.NO_DATE)}"
        owner = Columns(cells=((INDENT, inner.name(who, BODY_STRONG)),))
        yield Stack(blocks=(writer.entry(note.text, before=0), owner), before=1.5 * MM)
    # Whatever else happens next is written by hand, down to the foot of the sheet.
    yield Lines(count=2, width=writer.width)


def _consent(order: Order, writer: Writer) -> Iterator[Block]:
    """Who may read this and until when: agreed before the story, on paper, so these are blanks to fill in."""
    inner = writer.narrowed(writer.width - 2 * PADDING)
    lines = tuple(inner.line(line, {}) for line in order.lines("consent-line"))
    if lines:
        inside = Stack(blocks=lines, whole=True)
        yield Panel(inside=inside, width=writer.width, padding=PADDING, fill=Ink.PANEL, border=None, before=GAP)
