"""The facilitator log: how the time really went and why, and lines for what to keep and to change."""

from collections.abc import Iterator

from app.domain.language import say
from app.services.handouts import phrases
from app.services.handouts.blocks import Block, Stack
from app.services.handouts.columns import Columns
from app.services.handouts.design import BODY, BODY_QUIET, BODY_STRONG, GUTTER, SECTION_GAP, TABLE_HEAD, Look
from app.services.handouts.log_day import LogRow, deeds, hours, log_rows, sums, total
from app.services.handouts.marks import Blank
from app.services.handouts.order import Order
from app.services.handouts.paper import MM
from app.services.handouts.sheet import Sheet, sheets, text_width
from app.services.handouts.tags import Tag
from app.services.handouts.words import Writer
from app.services.handouts.writing_room import Ruled

COLUMNS = (
    ("title", 0.0, 0.40),
    ("planned", 0.41, 0.12),
    ("real", 0.54, 0.13),
    ("difference", 0.68, 0.13),
    ("why", 0.82, 0.18),
)
"""Columns by where they begin and how wide they are, as shares of the width."""
NOTE_LINES = 4
ROW_PADDING = 0.2 * MM
INDENT = 3 * MM
GAP = SECTION_GAP * 0.55


def facilitator_log(order: Order) -> tuple[Sheet, ...]:
    """One copy: what is known is filled in, the rest are lines to write on."""
    size = order.paper.size
    writer = order.writer(text_width(size))
    blocks = [
        writer.text(hours(order.session), BODY_STRONG),
        *_timings(order, writer),
        *_sums(order, writer),
        _thoughts(writer),
        _passed_on(order, writer),
        _deleted(order, writer),
    ]
    return sheets(order, blocks, size)


def _timings(order: Order, writer: Writer) -> Iterator[Block]:
    yield writer.heading(say(phrases.LOG["timings"]), before=GAP)
    head = _cells(writer, {key: say(words) for key, words in phrases.LOG_HEAD.items()}, TABLE_HEAD)
    yield Columns(cells=head, tag=Tag.HEADS, ruled=writer.width, padding=ROW_PADDING, holds_next=True)
    again = Columns(cells=head, ruled=writer.width, padding=ROW_PADDING)
    rows = list(log_rows(order.session))
    last = total(order.session)
    for row in (*rows, *((last,) if last is not None else ())):
        yield _row(writer, row).under(again)


def _row(writer: Writer, row: LogRow) -> Columns:
    look = BODY_STRONG if row.strong else BODY
    texts = {"title": row.title, "planned": row.planned, "real": row.real, "difference": row.difference}
    written = _cells(writer, {**texts, "why": row.why}, look, indent=0.0 if row.strong else INDENT)
    cells = tuple(
        _blank(writer, key) if key in row.blanks else cell for (key, _, _), cell in zip(COLUMNS, written, strict=True)
    )
    return Columns(cells=cells, tag=Tag.ROW, ruled=writer.width, padding=ROW_PADDING, whole=True, holds_next=row.strong)


def _cells(
    writer: Writer, texts: dict[str, str], look: Look, *, indent: float = 0.0
) -> tuple[tuple[float, Block], ...]:
    cells: list[tuple[float, Block]] = []
    for key, start, share in COLUMNS:
        shift = indent if key == "title" else 0.0
        column = writer.narrowed(share * writer.width - shift)
        words = BODY_QUIET if key == "why" and look is BODY else look
        cells.append((start * writer.width + shift, column.text(texts[key], words)))
    return tuple(cells)


def _blank(writer: Writer, key: str) -> tuple[float, Block]:
    """Where something is still to be written by hand."""
    start, share = next((start, share) for each, start, share in COLUMNS if each == key)
    return start * writer.width, Blank(width=share * writer.width - 2 * MM, leading=BODY.leading)


def _sums(order: Order, writer: Writer) -> Iterator[Block]:
    entries = [writer.entry(line, before=0.6 * MM) for line in (*sums(order.session), *deeds(order.session))]
    if entries:
        heading = writer.heading(say(phrases.LOG["sums"]))
        yield Stack(blocks=(heading, *entries), before=GAP, whole=True)


def _thoughts(writer: Writer) -> Block:
    """What worked and what to change, side by side."""
    half = writer.narrowed((writer.width - GUTTER) / 2)
    cells = tuple(
        (x, Stack(blocks=(half.heading(say(phrases.LOG[section])), Ruled(count=NOTE_LINES, width=half.width))))
        for section, x in (("worked", 0.0), ("change-next", half.width + GUTTER))
    )
    return Columns(cells=cells, whole=True, before=GAP)


def _passed_on(order: Order, writer: Writer) -> Block:
    lines = [writer.line(line, order.words()) for line in order.lines("passed-on")]
    return Stack(blocks=(writer.heading(say(phrases.LOG["passed-on"])), *lines), whole=True, before=GAP)


def _deleted(order: Order, writer: Writer) -> Block:
    lines = [writer.line(line, order.words()) for line in (say(phrases.LOG_DELETE_BY), *order.lines("delete-by"))]
    return Stack(blocks=(writer.heading(say(phrases.LOG["delete-by"])), *lines), whole=True, before=GAP)
