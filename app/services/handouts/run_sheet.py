"""The facilitator's run sheet on two sides: what to have ready, what to keep to, then the day step by step."""

from collections.abc import Iterator
from math import ceil

from app.domain.instants import day_text
from app.domain.language import say
from app.services.handouts import phrases, run_steps
from app.services.handouts.blocks import Block, Stack
from app.services.handouts.columns import Columns
from app.services.handouts.day import kit, minutes_saved, unwanted_pairs
from app.services.handouts.design import BODY_STRONG, GUTTER, Look
from app.services.handouts.lettering import is_rtl
from app.services.handouts.order import Order, people_text
from app.services.handouts.paper import MM
from app.services.handouts.sheet import Frame, Sheet, text_width
from app.services.handouts.words import Writer
from app.services.handouts.writing_room import Lines

WORDS = Look(12, 15)
MARK = " *"
"""In a line of the library about the steps that may be left out; they are marked so."""
NOTE_LINES = 2
GAP = 3 * MM
CLOSE = 0.2 * MM
KIT_PLACES = 48
KIT_BOX = 8.5 * MM
"""What a thing takes besides its words: its box, and white round it."""
SAFETY_SHARE = 0.53


def run_sheet(order: Order) -> tuple[Sheet, ...]:
    """One copy: what is needed before the room fills comes first, then the steps, then room for what happened."""
    size = order.paper.size
    writer = order.writer(text_width(size))
    blocks = [
        *_header(order, writer),
        *_aims(order, writer),
        *_kit(order, writer),
        *_people(order, writer),
        *_last_time(order, writer),
        _rules(order, writer),
        *run_steps.steps(order, writer),
        *_notes(writer),
    ]
    return Frame(order, size).filled(blocks, evenly=False)


def _header(order: Order, writer: Writer) -> Iterator[Block]:
    plan, details = order.session.plan, order.session.details
    count = len(order.expected)
    expected = say(phrases.PEOPLE_RANGE, least=plan.people_min, most=plan.people_max)
    people = people_text(count) if count else expected
    parts = [order.hours, details.place, people]
    if details.facilitator:
        parts.append(say(phrases.FACILITATOR, name=details.facilitator))
    yield writer.text(". ".join(part for part in parts if part) + ".", BODY_STRONG)


def _aims(order: Order, writer: Writer) -> Iterator[Block]:
    """The workshop's aim, one line for each part of it."""
    aims = [aim.strip().rstrip(".") for aim in order.session.plan.aim.split(";")]
    aims = [aim[:1].upper() + aim[1:] + "." for aim in aims if aim]
    if aims:
        yield writer.heading(say(phrases.RUN_SHEET["aims"]), before=GAP)
        yield from (writer.entry(aim, WORDS, before=CLOSE) for aim in aims)


def _kit(order: Order, writer: Writer) -> Iterator[Block]:
    """Tick boxes, as many in a row as fit, each at one of a few places so that they stand in columns."""
    yield writer.heading(say(phrases.RUN_SHEET["kit"]), before=GAP)
    place = writer.width / KIT_PLACES
    row: list[tuple[float, Block]] = []
    x = 0.0
    for thing in (*kit(order.session.plan), *map(say, phrases.ALWAYS_IN_KIT)):
        wide = min(ceil((writer.run(thing, WORDS) + KIT_BOX) / place) * place, writer.width)
        if row and x + wide > writer.width + 1:
            yield Columns(cells=tuple(row), before=CLOSE)
            row, x = [], 0.0
        row.append((x, writer.narrowed(wide).tick(thing, WORDS)))
        x += wide
    yield Columns(cells=tuple(row), before=CLOSE)


def _people(order: Order, writer: Writer) -> Iterator[Block]:
    apart = unwanted_pairs(order.session)
    if apart:
        yield writer.heading(say(phrases.RUN_SHEET["people"]), before=GAP)
    for names in apart:
        yield writer.entry(say(phrases.NOT_TOGETHER, names=names), BODY_STRONG, before=CLOSE)


def _last_time(order: Order, writer: Writer) -> Iterator[Block]:
    """The actions to ask about, with whose they are, by when, and when they were agreed."""
    actions = order.session.carried
    if actions:
        yield writer.heading(say(phrases.RUN_SHEET["last-time"]), before=GAP)
    for each in actions:
        agreed = say(phrases.AGREED_ON, day=day_text(each.agreed_on)) if each.agreed_on else ""
        facts = " · ".join(sorted(filter(None, (each.owner, day_text(each.due), agreed)), key=is_rtl))
        yield writer.entry(f"{each.text} ({facts})" if facts else each.text, WORDS, before=CLOSE)


def _rules(order: Order, writer: Writer) -> Block:
    """What keeps people safe, and beside it what gives way when time is short."""
    wide = writer.width * SAFETY_SHARE
    safety, cuts = (writer.narrowed(each) for each in (wide, writer.width - wide - GUTTER))
    cells = ((0.0, Stack(blocks=_safety(order, safety))), (wide + GUTTER, Stack(blocks=_cuts(order, cuts))))
    return Columns(cells=cells, before=GAP)


def _safety(order: Order, writer: Writer) -> tuple[Block, ...]:
    lines = (writer.line(line, order.words(), WORDS, before=CLOSE) for line in order.lines("safety"))
    return (writer.heading(say(phrases.RUN_SHEET["safety"]), before=0), *lines)


def _cuts(order: Order, writer: Writer) -> tuple[Block, ...]:
    """The library's three rules, and what the shortest times would save; no word of marks that are not there."""
    marked = any(run_steps.may_be_left_out(slot.step) for slot in order.session.plan.slots)
    lines = [line for line in order.lines("cuts") if marked or MARK not in line]
    saved = say(phrases.SHORTEST, minutes=minutes_saved(order.session))
    entries = (writer.entry(line, WORDS, before=CLOSE) for line in (*lines, saved))
    return (writer.heading(say(phrases.RUN_SHEET["cuts"]), before=0), *entries)


def _notes(writer: Writer) -> Iterator[Block]:
    yield writer.heading(say(phrases.RUN_SHEET["notes"]), before=GAP)
    yield Lines(count=NOTE_LINES, width=writer.width)
