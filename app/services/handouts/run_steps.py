"""The steps on the run sheet: when, how long, what the screen says, what to say, what to collect."""

from collections.abc import Iterator

from app.domain.agenda import planned_start
from app.domain.exercise import Step
from app.domain.identifiers import SlotIndex
from app.domain.instants import clock_text, length_text
from app.domain.plan import PlannedBreak, PlannedExercise, PlannedItem, PlannedSlack
from app.domain.vocabulary import When
from app.services.handouts import phrases
from app.services.handouts.blocks import Block, Stack, Text
from app.services.handouts.columns import Columns
from app.services.handouts.design import (
    BODY,
    BODY_QUIET,
    BODY_STRONG,
    LEAD,
    SECTION_GAP,
    Ink,
    Look,
    Weight,
)
from app.services.handouts.marks import Rule
from app.services.handouts.order import Order
from app.services.handouts.paper import MM
from app.services.handouts.words import Writer

CLOCK = Look(13, 18, Weight.BOLD)
LABEL = Look(12, 15.5, Weight.SEMIBOLD, Ink.QUIET)
WORDS = Look(12, 15.5)
QUIET_WORDS = Look(12, 15.5, ink=Ink.QUIET)
TITLE = Look(12, 17, Weight.SEMIBOLD)
LEFT = 22 * MM
LABELS = 16.5 * MM
STEP_GAP = 3.2 * MM


def may_be_left_out(step: Step | None) -> bool:
    """Whether a step is marked on the run sheet: only what the library itself calls optional."""
    return step is not None and step.when is When.OPTIONAL


def steps(order: Order, writer: Writer) -> Iterator[Block]:
    """All parts of the day with their steps."""
    yield writer.heading(phrases.RUN_SHEET["step-rows"])
    for item in order.session.plan.items:
        match item:
            case PlannedExercise():
                yield from _exercise(order, writer, item)
            case PlannedBreak() | PlannedSlack():
                yield from _free(order, writer, item)


def _exercise(order: Order, writer: Writer, exercise: PlannedExercise) -> Iterator[Block]:
    rule = Rule(width=writer.width, thick=1.4, ink=Ink.ACCENT, before=SECTION_GAP * 0.7, holds_next=True)
    yield rule
    yield writer.subheading(exercise.title, LEAD, before=1.5 * MM)
    purpose = writer.text(exercise.purpose, BODY_QUIET, holds_next=True)
    yield purpose
    if exercise.note:
        yield writer.text(exercise.note, BODY_STRONG, holds_next=True)
    again = writer.text(phrases.CONTINUED.format(title=exercise.title), BODY_QUIET)
    for slot in order.session.plan.slots_of(exercise):
        yield _step(order, writer, slot).under(again)


def _free(order: Order, writer: Writer, item: PlannedItem) -> Iterator[Block]:
    """A break or spare time, with the facilitator's own note."""
    yield Rule(width=writer.width, thick=1.4, ink=Ink.ACCENT, before=SECTION_GAP * 0.7, holds_next=True)
    if isinstance(item, PlannedBreak):
        start = clock_text(planned_start(order.session, item.first), order.session.details.utc_offset)
        length = length_text(order.session.plan.slots[item.first].length)
    else:
        start, length = phrases.SPARE, length_text(item.length) if isinstance(item, PlannedSlack) else ""
    left = Stack(blocks=(writer.narrowed(LEFT).text(start, CLOCK), writer.narrowed(LEFT).text(length, BODY_QUIET)))
    right = writer.narrowed(writer.width - LEFT)
    words = [right.text(item.title, LEAD), *([right.text(item.note, BODY)] if item.note else [])]
    yield Columns(cells=((0.0, left), (LEFT, Stack(blocks=tuple(words)))), before=1.5 * MM, whole=True)


def _step(order: Order, writer: Writer, slot: SlotIndex) -> Block:
    place = order.session.plan.slots[slot]
    right = writer.narrowed(writer.width - LEFT)
    mark = " *" if may_be_left_out(place.step) else ""
    blocks: list[Block] = [right.text(f"{place.title}{mark}", TITLE, holds_next=True)]
    if place.step is not None:
        blocks += _words(right, place.step)
    when = Stack(blocks=tuple(_when(order, writer.narrowed(LEFT - 2 * MM), slot)), whole=True)
    return Columns(cells=((0.0, when), (LEFT, Stack(blocks=tuple(blocks)))), before=STEP_GAP, whole=True)


def _when(order: Order, writer: Writer, slot: SlotIndex) -> Iterator[Text]:
    session = order.session
    place = session.plan.slots[slot]
    runs = session.runs(slot)
    start = clock_text(planned_start(session, slot), session.details.utc_offset)
    yield writer.text(start if runs else phrases.ONLY_IF_THREE, CLOCK if runs else BODY_STRONG)
    usual = phrases.MINUTES.format(usual=round(place.length / 60_000))
    if place.step is None:
        yield writer.text(usual)
        return
    yield writer.text(usual, WORDS)
    yield writer.text(phrases.MINUTES_RANGE.format(least=place.step.min, most=place.step.max), QUIET_WORDS)


def _words(writer: Writer, step: Step) -> Iterator[Block]:
    """What the screen says, what to say, what to collect: a label and its words."""
    screen = phrases.BETWEEN.join(text for text in (step.audience, *step.prompts) if text)
    yield from _labelled(writer, phrases.SCREEN, screen)
    yield from _labelled(writer, phrases.SAY, step.script)
    if step.capture:
        kept = ", ".join(step.capture) + ("" if step.takes_notes else f" ({phrases.PAPER_ONLY})")
        yield from _labelled(writer, phrases.COLLECT, kept)


def _labelled(writer: Writer, label: str, words: str) -> Iterator[Block]:
    if words:
        name = writer.narrowed(LABELS).text(label, LABEL)
        text = writer.narrowed(writer.width - LABELS).text(words, WORDS)
        yield Columns(cells=((0.0, name), (LABELS, text)), before=0.5 * MM)
