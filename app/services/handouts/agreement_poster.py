"""The poster of how we work: the promises, what this group adds, and the one limit. Nobody signs it."""

from collections.abc import Iterator, Sequence

from app.domain.language import say
from app.domain.vocabulary import Category
from app.services.handouts import phrases
from app.services.handouts.blocks import Block, Stack
from app.services.handouts.design import Ink, Look, Weight
from app.services.handouts.harvest import heard
from app.services.handouts.marks import Panel, Rule
from app.services.handouts.order import Order
from app.services.handouts.paper import MM
from app.services.handouts.poster import poster, scaled
from app.services.handouts.sheet import Sheet, sources_apart
from app.services.handouts.words import Writer
from app.services.handouts.writing_room import Lines

TITLE = Look(30, 35, Weight.BOLD, Ink.ACCENT)
PROMISE = Look(20, 26, Weight.SEMIBOLD)
ADDED = Look(15, 19, ink=Ink.QUIET)
LIMIT = Look(16, 21, Weight.SEMIBOLD)
AGREED = Look(12, 16, ink=Ink.QUIET)
LEAST_LINES = 3


def agreement_poster(order: Order) -> tuple[Sheet, ...]:
    """One for the wall."""
    return (
        *poster(order, order.poster, lambda writer, scale: _blocks(order, writer, scale)),
        *sources_apart(order, order.poster),
    )


def added_today(order: Order) -> tuple[str, ...]:
    """What the group has added to the draft so far, as it was typed."""
    slots = order.session.plan.slots
    notes = heard(order.session, *Category)
    return tuple(note.text for note in notes if (step := slots[note.slot].step) is not None and step.draft)


def _blocks(order: Order, writer: Writer, scale: float) -> Sequence[Block]:
    gap = 3 * MM * scale
    blocks: list[Block] = [writer.title(line, scaled(TITLE, scale)) for line in order.lines("title")]
    blocks.append(Rule(width=30 * MM * scale, thick=2.4 * scale, ink=Ink.ACCENT, before=gap))
    blocks += [writer.text(line, scaled(PROMISE, scale), before=gap) for line in order.lines("promises")]
    blocks += _added(order, writer, scale)
    inner = writer.narrowed(writer.width - 2 * gap)
    limit = Stack(blocks=tuple(inner.text(line, scaled(LIMIT, scale)) for line in order.lines("limits")))
    blocks.append(Panel(inside=limit, width=writer.width, padding=gap, fill=Ink.PANEL, border=Ink.ACCENT, before=gap))
    words = order.words()
    blocks += [writer.line(line, words, scaled(AGREED, scale), before=gap) for line in order.lines("show-of-hands")]
    return blocks


def _added(order: Order, writer: Writer, scale: float) -> Iterator[Block]:
    added = added_today(order)
    yield writer.heading(say(phrases.ADDED_TODAY), scaled(ADDED, scale), before=4 * MM * scale)
    for text in added:
        yield writer.text(text, scaled(PROMISE, scale), before=1.5 * MM * scale)
    count = max(LEAST_LINES - len(added), 1)
    yield Lines(count=count, width=writer.width, gap=9 * MM * scale)
