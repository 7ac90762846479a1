"""The sign-in sheet: a row for each person expected and blank ones; nothing personal beside names and teams."""

from collections.abc import Iterator

from app.domain.language import say
from app.domain.people import Participant
from app.services.handouts import phrases
from app.services.handouts.blocks import Block
from app.services.handouts.columns import Columns
from app.services.handouts.design import BODY, BODY_QUIET, BODY_STRONG, TABLE_HEAD, Look
from app.services.handouts.marks import Panel, TickBox
from app.services.handouts.order import Order
from app.services.handouts.paper import MM
from app.services.handouts.sheet import Frame, Sheet, text_width
from app.services.handouts.tags import Tag
from app.services.handouts.words import Writer
from app.services.handouts.writing_room import Repeated

SHARES = (
    ("number", 0.0, 0.05),
    ("name", 0.05, 0.32),
    ("team", 0.37, 0.25),
    ("initials", 0.62, 0.1),
    ("certificate-tick", 0.72, 0.1),
    ("late", 0.82, 0.09),
    ("leave", 0.91, 0.09),
)
"""Columns by where they begin and how wide they are, as shares of the width."""
ROW = 10.5 * MM
BLANK_ROWS = 3
SPARE_ROWS = 8


def sign_in(order: Order) -> tuple[Sheet, ...]:
    """The sheet with the names, and a spare one without."""
    size = order.paper.size.turned
    writer = order.writer(text_width(size))
    frame = Frame(order, size)
    head = _head(writer)
    rows = [_row(writer, number, person).under(head) for number, person in enumerate(order.expected, 1)]
    blank = _row(writer, None, None)
    named = (*_above(order, writer), head, *rows, Repeated(block=blank, count=BLANK_ROWS).under(head))
    spare = (*_above(order, writer), head, Repeated(block=blank, count=SPARE_ROWS).under(head))
    return (*frame.filled(named, evenly=False), *frame.filled(spare))


def _above(order: Order, writer: Writer) -> Iterator[Block]:
    details = order.session.details
    parts = [order.hours, details.place]
    if details.facilitator:
        parts.append(say(phrases.FACILITATOR, name=details.facilitator))
    yield writer.text(". ".join(part for part in parts if part) + ".", BODY_STRONG)
    for line in order.lines("privacy-line"):
        yield writer.line(line, order.words(), BODY_QUIET, before=1 * MM)


def _head(writer: Writer) -> Columns:
    cells = tuple(_cell(writer, key, say(phrases.SIGN_IN[key]), TABLE_HEAD) for key, _, _ in SHARES)
    return Columns(cells=cells, tag=Tag.HEADS, ruled=writer.width, padding=1 * MM, holds_next=True, before=4 * MM)


def _row(writer: Writer, number: int | None, person: Participant | None) -> Columns:
    name = person.name if person is not None and not person.name.isdigit() else ""
    texts = {
        "number": (str(number or ""), BODY_QUIET),
        "name": (name, BODY_STRONG),
        "team": (person.team if person is not None else "", BODY),
    }
    cells = [_cell(writer, key, words, look) for key, (words, look) in texts.items()]
    cells.append((_place(writer, "initials")[0], Block()))
    left, width = _place(writer, "certificate-tick")
    cells.append((left, TickBox(leading=BODY.leading)))
    for key in ("late", "leave"):
        left, width = _place(writer, key)
        box = Panel(inside=Block(), width=width - 3 * MM, padding=0, at_least=ROW - 4 * MM)
        cells.append((left, box))
    return Columns(
        cells=tuple(cells), tag=Tag.ROW, ruled=writer.width, padding=2 * MM, shortest=ROW - 4 * MM, whole=True
    )


def _cell(writer: Writer, key: str, words: str, look: Look) -> tuple[float, Block]:
    left, width = _place(writer, key)
    return left, writer.narrowed(width - 2 * MM).name(words, look)


def _place(writer: Writer, key: str) -> tuple[float, float]:
    start, share = next((start, share) for each, start, share in SHARES if each == key)
    return start * writer.width, share * writer.width
