"""The facilitator's run sheet: the day at a glance, then step by step what to show, say and collect."""

from collections.abc import Iterator

from app.services.handouts import phrases, run_steps
from app.services.handouts.blocks import Block, Stack
from app.services.handouts.columns import Columns
from app.services.handouts.day import Stretch, group_plan, kit, minutes_saved, stretches, unwanted_pairs
from app.services.handouts.design import BODY, BODY_QUIET, BODY_STRONG, GUTTER
from app.services.handouts.marks import Bar
from app.services.handouts.order import Order, people_text
from app.services.handouts.paper import MM
from app.services.handouts.sheet import Sheet, sheets, text_width
from app.services.handouts.tags import Tag
from app.services.handouts.words import Writer
from app.services.handouts.writing_room import Ruled

NOTE_LINES = 7
GAP = 4.6 * MM
CLOSE = 0.4 * MM
KIT_COLUMNS = 3
CLOCK = 14 * MM
BAR_SHARE = 0.36


def run_sheet(order: Order) -> tuple[Sheet, ...]:
    """One copy: what is needed before the room fills comes first, then the steps, then room for what happened."""
    size = order.paper.size
    writer = order.writer(text_width(size))
    blocks = [
        *_header(order, writer),
        *_aims(order, writer),
        *_day(order, writer),
        *_kit(order, writer),
        *_people(order, writer),
        *_lines(order, writer, "safety"),
        *_cuts(order, writer),
        *run_steps.steps(order, writer),
        *_notes(writer),
    ]
    return sheets(order, blocks, size)


def _header(order: Order, writer: Writer) -> Iterator[Block]:
    plan, details = order.session.plan, order.session.details
    count = len(order.expected)
    expected = phrases.PEOPLE_RANGE.format(least=plan.people_min, most=plan.people_max)
    people = people_text(count) if count else expected
    parts = [order.hours, details.place, people]
    if details.facilitator:
        parts.append(phrases.FACILITATOR.format(name=details.facilitator))
    yield writer.text(". ".join(part for part in parts if part) + ".", BODY_STRONG)


def _aims(order: Order, writer: Writer) -> Iterator[Block]:
    """The workshop's aim, one line for each part of it."""
    aims = [aim.strip().rstrip(".") for aim in order.session.plan.aim.split(";")]
    aims = [aim[:1].upper() + aim[1:] + "." for aim in aims if aim]
    if aims:
        yield writer.heading(phrases.RUN_SHEET["aims"], before=GAP)
        yield from (writer.entry(aim, before=CLOSE) for aim in aims)


def _day(order: Order, writer: Writer) -> Iterator[Block]:
    yield writer.heading(phrases.RUN_SHEET["timeline"], before=GAP)
    yield from (_bar(writer, stretch) for stretch in stretches(order.session))


def _bar(writer: Writer, stretch: Stretch) -> Block:
    """Clock, title and minutes, and a bar where this part of the day lies."""
    wide = writer.width * BAR_SHARE
    minutes = writer.narrowed(22 * MM).text(stretch.minutes, BODY_QUIET)
    says = phrases.BAR_SAYS.format(start=round(stretch.start * 100), end=round(stretch.end * 100))
    bar = Bar(width=wide, start=stretch.start, end=stretch.end, leading=17, hollow=stretch.free, says=says)
    title_width = writer.width - CLOCK - wide - 24 * MM
    cells = (
        (0.0, writer.narrowed(CLOCK).text(stretch.clock, BODY_STRONG)),
        (CLOCK, writer.narrowed(title_width).text(stretch.title)),
        (CLOCK + title_width + 4 * MM, minutes),
        (writer.width - wide, bar),
    )
    return Columns(cells=cells, tag=Tag.ROW, before=CLOSE)


def _kit(order: Order, writer: Writer) -> Iterator[Block]:
    """Tick boxes in columns, row by row."""
    things = (*kit(order.session.plan), *phrases.ALWAYS_IN_KIT)
    yield writer.heading(phrases.RUN_SHEET["kit"], before=GAP)
    each = (writer.width - GUTTER * (KIT_COLUMNS - 1)) / KIT_COLUMNS
    narrow = writer.narrowed(each)
    for begin in range(0, len(things), KIT_COLUMNS):
        row = things[begin : begin + KIT_COLUMNS]
        cells = tuple((number * (each + GUTTER), narrow.tick(thing)) for number, thing in enumerate(row))
        yield Columns(cells=cells, before=CLOSE)


def _people(order: Order, writer: Writer) -> Iterator[Block]:
    plans = group_plan(order.session, order.seats)
    apart = unwanted_pairs(order.session)
    if not plans and not apart:
        return
    yield writer.heading(phrases.RUN_SHEET["people"], before=GAP)
    yield from (writer.entry(line, before=CLOSE) for line in plans)
    for names in apart:
        yield writer.entry(phrases.NOT_TOGETHER.format(names=names), BODY_STRONG, before=CLOSE)


def _lines(order: Order, writer: Writer, section: str) -> Iterator[Block]:
    yield writer.heading(phrases.RUN_SHEET[section], before=GAP)
    for line in order.lines(section):
        yield writer.line(line, order.words(), before=CLOSE)


def _cuts(order: Order, writer: Writer) -> Iterator[Block]:
    """The library's three rules, and what the shortest times would save; no word of marks that are not there."""
    marked = any(run_steps.may_be_left_out(slot.step) for slot in order.session.plan.slots)
    lines = [line for line in order.lines("cuts") if marked or "marked *" not in line]
    blocks = [writer.entry(line, before=CLOSE) for line in lines]
    saved = phrases.SHORTEST.format(minutes=minutes_saved(order.session))
    blocks.append(writer.entry(saved, BODY, before=CLOSE))
    yield Stack(blocks=(writer.heading(phrases.RUN_SHEET["cuts"]), *blocks), whole=True, before=GAP)


def _notes(writer: Writer) -> Iterator[Block]:
    heading = writer.heading(phrases.RUN_SHEET["notes"])
    ruled = Ruled(count=NOTE_LINES, width=writer.width)
    yield Stack(blocks=(heading, ruled), whole=True, before=GAP)
