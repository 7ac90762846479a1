"""The day on the run sheet: a row for each exercise with its bar, and a line for each of its steps."""

from collections.abc import Iterator

from app.domain.agenda import planned_start
from app.domain.exercise import Step
from app.domain.identifiers import SlotIndex
from app.domain.instants import clock_text
from app.domain.language import say
from app.domain.plan import PlannedExercise, PlannedItem
from app.domain.vocabulary import When
from app.services.handouts import phrases
from app.services.handouts.blocks import Block
from app.services.handouts.columns import Columns
from app.services.handouts.day import Stretch, group_plan, stretches
from app.services.handouts.design import Ink, Look, Weight
from app.services.handouts.lettering import clusters
from app.services.handouts.marks import Bar
from app.services.handouts.order import Order
from app.services.handouts.paper import MM
from app.services.handouts.tags import Tag
from app.services.handouts.words import Writer

WORDS = Look(12, 14)
QUIET_WORDS = Look(12, 14, ink=Ink.QUIET)
STRONG_WORDS = Look(12, 14, Weight.SEMIBOLD)
PART = Look(12, 15, Weight.BOLD, Ink.ACCENT)
HEAD = Look(12, 14, Weight.SEMIBOLD, Ink.QUIET)
CLOCK = 14 * MM
MINUTES = 20 * MM
TITLE_SHARE = 0.42
"""The column of titles, as a share of what clock and minutes leave."""
BAR_SHARE = 0.26
PART_GAP = 1.2 * MM
CUT = "…"


def may_be_left_out(step: Step | None) -> bool:
    """Whether a step is marked on the run sheet: only what the library itself calls optional."""
    return step is not None and step.when is When.OPTIONAL


def steps(order: Order, writer: Writer) -> Iterator[Block]:
    """All parts of the day with their steps; what is said in full stands on the console."""
    yield writer.heading(say(phrases.RUN_SHEET["step-rows"]), before=PART_GAP)
    heads = _row(writer, {key: (say(words), HEAD) for key, words in phrases.RUN_STEPS.items()}, Tag.HEADS)
    yield heads
    again = _row(writer, {key: (say(words), HEAD) for key, words in phrases.RUN_STEPS.items()})
    for item, stretch in zip(order.session.plan.items, stretches(order.session), strict=True):
        yield from (block.under(again) for block in _part(order, writer, item, stretch))
        if isinstance(item, PlannedExercise):
            yield from (_step(order, writer, slot).under(again) for slot in order.session.plan.slots_of(item))


def _part(order: Order, writer: Writer, item: PlannedItem, stretch: Stretch) -> Iterator[Block]:
    """Clock, minutes, title and groups of a part of the day, a bar where it lies, and the facilitator's own note."""
    wide = writer.width * BAR_SHARE
    left = CLOCK + MINUTES
    room = writer.width - left - wide - 3 * MM
    says = say(phrases.BAR_SAYS, start=round(stretch.start * 100), end=round(stretch.end * 100))
    bar = Bar(width=wide, start=stretch.start, end=stretch.end, leading=PART.leading, hollow=stretch.free, says=says)
    named: list[tuple[float, Block]] = [(0.0, writer.narrowed(room).text(stretch.title, PART))]
    remarks = [each for each in ((_groups(order, item), QUIET_WORDS), (item.note, STRONG_WORDS)) if each[0]]
    beside = writer.run(stretch.title, PART) + 3 * MM
    while remarks and beside + (wide_words := writer.run(*remarks[0])) <= room:
        named.append((beside, writer.narrowed(room - beside + 1).text(*remarks.pop(0))))
        beside += wide_words + 3 * MM
    cells: tuple[tuple[float, Block], ...] = (
        (0.0, writer.narrowed(CLOCK).text(stretch.clock, PART)),
        (CLOCK, writer.narrowed(MINUTES - 2 * MM).text(stretch.minutes, HEAD)),
        (left, Columns(cells=tuple(named))),
        (writer.width - wide, bar),
    )
    holds = isinstance(item, PlannedExercise)
    yield Columns(cells=cells, tag=Tag.ROW, before=PART_GAP, whole=True, holds_next=holds)
    inner = writer.narrowed(writer.width - CLOCK)
    for words, look in remarks:
        text = inner.text(words, look)
        empty = ((0.0, Block()), (left, Block()), (writer.width, Block()))
        yield Columns(cells=(empty[0], (CLOCK, text), *empty[1:]), tag=Tag.ROW, holds_next=holds)


def _groups(order: Order, item: PlannedItem) -> str:
    return group_plan(order.session, item, order.seats) if isinstance(item, PlannedExercise) else ""


def _step(order: Order, writer: Writer, slot: SlotIndex) -> Columns:
    session = order.session
    place = session.plan.slots[slot]
    runs = session.runs(slot)
    start = clock_text(planned_start(session, slot), session.details.utc_offset)
    usual = str(round(place.length / 60_000))
    step = place.step
    if step is not None:
        usual = say(phrases.MINUTES_RANGE, usual=usual, least=step.min, most=step.max)
    mark = " *" if may_be_left_out(step) else ""
    words = {
        "clock": (start if runs else say(phrases.ONLY_IF_THREE), STRONG_WORDS),
        "minutes": (usual, QUIET_WORDS),
        "title": (f"{place.title}{mark}", WORDS),
        "say": (one_line(_columns(writer)["say"][1], step.script, QUIET_WORDS) if step else "", QUIET_WORDS),
    }
    return _row(writer, words)


def _row(writer: Writer, words: dict[str, tuple[str, Look]], tag: Tag = Tag.ROW) -> Columns:
    columns = _columns(writer)
    cells = tuple((columns[key][0], columns[key][1].text(text, look)) for key, (text, look) in words.items())
    return Columns(cells=cells, tag=tag, whole=True, holds_next=tag is Tag.HEADS)


def _columns(writer: Writer) -> dict[str, tuple[float, Writer]]:
    """Where each column begins, and what writes in it."""
    left = CLOCK + MINUTES
    title = (writer.width - left) * TITLE_SHARE
    edges = {"clock": (0.0, CLOCK), "minutes": (CLOCK, MINUTES), "title": (left, title)}
    edges["say"] = (left + title, writer.width - left - title + 2 * MM)
    return {key: (start, writer.narrowed(wide - 2 * MM)) for key, (start, wide) in edges.items()}


def one_line(writer: Writer, words: str, look: Look) -> str:
    """As many of the words as one line has room for, with a mark where more follow."""
    words = " ".join(words.split())
    if writer.run(words, look) <= writer.width:
        return words
    letters = list(clusters(words))
    fits, too_many = 0, len(letters)
    while too_many - fits > 1:
        middle = (fits + too_many) // 2
        if writer.run("".join(letters[:middle]) + CUT, look) <= writer.width:
            fits = middle
        else:
            too_many = middle
    kept = "".join(letters[:fits])
    whole_words = kept if letters[fits] == " " else kept.rpartition(" ")[0]
    return (whole_words or kept).rstrip(" ,;:.…") + CUT
