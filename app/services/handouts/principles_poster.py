"""The failing-forward poster: the five principles, what each looks like here, and how we answer somebody's slip."""

from collections.abc import Iterator

from app.domain.exercise import Principle
from app.domain.language import say
from app.domain.session import Note, Session
from app.services.handouts import harvest, phrases
from app.services.handouts.blocks import Block, Stack
from app.services.handouts.design import Ink, Look, Weight
from app.services.handouts.marks import Panel, Rule
from app.services.handouts.order import Order
from app.services.handouts.paper import MM
from app.services.handouts.poster import poster, scaled
from app.services.handouts.sheet import Sheet, sources_apart
from app.services.handouts.words import Writer
from app.services.handouts.writing_room import Lines

EXAMPLES = "principles-poster/our-examples"
RESPONSES = "principles-poster/how-we-respond"
TITLE = Look(24, 28, Weight.BOLD, Ink.ACCENT)
PRINCIPLE = Look(18, 22, Weight.BOLD)
MEANING = Look(12, 16)
EXAMPLE = Look(14, 18, Weight.SEMIBOLD, Ink.ACCENT)
CHOSEN = Look(11, 14, ink=Ink.QUIET)
RESPOND = Look(14, 18.5, Weight.SEMIBOLD)
MOST_RESPONSES = 3


def principles_poster(order: Order) -> tuple[Sheet, ...]:
    """One for the team wall; a line to write on where a principle has no example yet."""
    made = poster(order, order.poster, lambda writer, scale: tuple(_blocks(order, writer, scale)))
    return (*made, *sources_apart(order, order.poster))


def example(session: Session, principle: Principle) -> str:
    """What was typed last under a principle: the line of the corner in the whole room comes after its draft."""
    found = (note for note in harvest.fed(session, EXAMPLES) if _is_under(session, note, principle))
    return next(reversed([note.text for note in found]), "")


def responses(session: Session) -> tuple[str, ...]:
    """The last sentences for somebody who owns up, with the heading they were typed under."""
    found = [
        note
        for note in harvest.fed(session, RESPONSES)
        if not any(_is_under(session, note, principle) for principle in session.plan.principles)
    ]
    return tuple(_with_heading(session, note) for note in found[-MOST_RESPONSES:])


def _with_heading(session: Session, note: Note) -> str:
    heading = harvest.heading_of(session, note)
    return f"{heading}: {note.text}" if heading else note.text


def _is_under(session: Session, note: Note, principle: Principle) -> bool:
    return harvest.heading_of(session, note).casefold() == principle.title.casefold()


def _blocks(order: Order, writer: Writer, scale: float) -> Iterator[Block]:
    principles = order.session.plan.principles
    chosen = _chosen(order.session)
    yield writer.title(say(phrases.FAILING_FORWARD), scaled(TITLE, scale))
    yield Rule(width=30 * MM * scale, thick=2.4 * scale, ink=Ink.ACCENT, before=2 * MM * scale)
    for each in principles:
        yield from _principle(order, writer, scale, each, each.id in chosen)
    gap = 4 * MM * scale
    inner = writer.narrowed(writer.width - 2 * gap)
    words = (*order.lines("how-we-respond"), *responses(order.session))
    look = scaled(RESPOND, scale)
    blocks = tuple(inner.text(line, look, before=gap / 3 if number else 0) for number, line in enumerate(words))
    inside = Stack(blocks=blocks)
    if inside.height + 2 * gap > order.poster.height / 2:
        # A panel is never parted; text is.
        yield from blocks
    elif blocks:
        panel = Panel(inside=inside, width=writer.width, padding=gap, fill=Ink.PANEL, border=Ink.ACCENT)
        yield panel.spaced(gap * 1.4)


def _principle(order: Order, writer: Writer, scale: float, principle: Principle, chosen: bool) -> Iterator[Block]:
    title = f"{principle.number}. {principle.title}"
    yield writer.heading(title, scaled(PRINCIPLE, scale), before=4.5 * MM * scale)
    if chosen:
        yield writer.text(say(phrases.CHOSEN_PRINCIPLE), scaled(CHOSEN, scale), holds_next=True)
    yield writer.text(principle.meaning, scaled(MEANING, scale))
    here = example(order.session, principle)
    if here:
        yield writer.text(say(phrases.HERE, example=here), scaled(EXAMPLE, scale), before=1 * MM * scale)
    else:
        yield Lines(count=1, width=writer.width, gap=9 * MM * scale)


def _chosen(session: Session) -> frozenset[str]:
    """The principle with the most votes; all of them where there is a tie."""
    ranked, _ = harvest.principles(session)
    most = max((each.votes or 0 for each in ranked), default=0)
    return frozenset(each.principle.id for each in ranked if most and each.votes == most)
