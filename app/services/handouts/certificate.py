"""The certificate of attendance, lying on its side: whom it is for, what it was, how many hours, and who says so."""

from collections.abc import Iterator

from msgspec.structs import replace

from app.domain.identifiers import SlotIndex
from app.domain.instants import Duration, between, length_text
from app.domain.plan import PlannedExercise
from app.domain.session import Session
from app.services.handouts import phrases
from app.services.handouts.blocks import Block, Stack, Text
from app.services.handouts.brand import read_logo
from app.services.handouts.columns import Columns
from app.services.handouts.design import BODY, BODY_QUIET, BRAND, GUTTER, MARGIN, Ink, Look, Weight
from app.services.handouts.flow import Placed
from app.services.handouts.marks import Blank, Border, Picture
from app.services.handouts.order import Order
from app.services.handouts.paper import MM, Size
from app.services.handouts.sheet import ABOVE_FOOT, BOTTOM, Sheet, logo_says, page_foot
from app.services.handouts.tags import Tag
from app.services.handouts.words import Writer

TITLE = Look(30, 36, Weight.BOLD, Ink.ACCENT)
NAMES = tuple(Look(size, size * 1.25, Weight.SEMIBOLD) for size in (34, 28, 22, 17, 13))
"""Looks of the name, the largest that fits on a line, or on two at the last."""
WORKSHOP = Look(17, 22, Weight.SEMIBOLD)
INSET = 11 * MM
SIDE = 30 * MM
LOGO_WIDE = 70 * MM
LOGO_TALL = 16 * MM
POINTS = 3
NAME_LINE = 110 * MM
SIGNING = 15 * MM
GAP = 3.2 * MM
LABEL = Look(12, 17, Weight.SEMIBOLD, Ink.ACCENT)


def certificates(order: Order) -> tuple[Sheet, ...]:
    """One for each person expected; without a name where people are numbers or not known yet."""
    names = [person.name for person in order.expected] or [""] * order.seats
    face = _Face(order)
    return tuple(face.sheet("" if name.isdigit() else name) for name in names)


def learning_time(session: Session) -> Duration:
    """The time of the exercises: as it really was once the session has ended, before that by the plan."""
    slots = session.plan.slots
    if session.ended is not None:
        real = (between(each.began, each.ended) for each in session.visits if each.ended and slots[each.slot].step)
        return Duration(sum(real))
    planned = (SlotIndex(index) for index, slot in enumerate(slots) if slot.step is not None)
    return Duration(sum(session.lengths[slot] for slot in planned if session.runs(slot)))


def learning_points(session: Session) -> tuple[PlannedExercise, ...]:
    """The three longest exercises, in the order of the day."""
    exercises = session.plan.exercises()

    def length(exercise: PlannedExercise) -> int:
        return sum(session.lengths[slot] for slot in session.plan.slots_of(exercise))

    longest = sorted(exercises, key=length, reverse=True)[:POINTS]
    return tuple(each for each in exercises if each in longest)


class _Face:
    """What all certificates of a session share, laid out once."""

    def __init__(self, order: Order) -> None:
        self._size: Size = order.paper.size.turned
        self._writer = order.writer(self._size.width - 2 * SIDE)
        self._foot = page_foot(order, self._size, 1, 1)
        height = self._size.height - INSET - self._foot.height - BOTTOM - ABOVE_FOOT
        self._border = Border(width=self._size.width - 2 * INSET, tall=height)
        self._above = Stack(blocks=tuple(_head(order, self._writer)))
        self._below = Stack(blocks=tuple(_rest(order, self._writer)), before=GAP)

    def sheet(self, name: str) -> Sheet:
        """The certificate of one person; a blank for the name where there is none."""
        named = _name(self._writer, name).spaced(GAP)
        blocks = (self._above, named, self._below)
        spare = max(self._border.height - Stack(blocks=blocks).height, 0.0)
        top = INSET + spare / 2
        placed = [Placed(self._border, INSET, INSET)]
        for block in blocks:
            top += block.before
            placed.append(Placed(block, SIDE, top))
            top += block.height
        placed.append(Placed(self._foot, MARGIN, self._size.height - BOTTOM - self._foot.height))
        return Sheet(self._size, tuple(placed), begins=name)


def _head(order: Order, writer: Writer) -> Iterator[Block]:
    brand = order.wishes.brand
    if brand.logo:
        logo = Picture(logo=read_logo(brand.logo), says=logo_says(order), width=LOGO_WIDE, tall=LOGO_TALL, centred=True)
        yield Columns(cells=(((writer.width - LOGO_WIDE) / 2, logo),))
    if brand.name.strip():
        yield _middle(writer, brand.name, BRAND, 1.5 * MM)
    for line in order.lines("title"):
        yield replace(_middle(writer, line, TITLE, 2 * GAP), tag=Tag.TITLE)
    yield _middle(writer, phrases.CERTIFICATE["presented"], BODY_QUIET, GAP)


def _name(writer: Writer, name: str) -> Block:
    if not name:
        return Columns(cells=(((writer.width - NAME_LINE) / 2, Blank(width=NAME_LINE, leading=14 * MM)),))
    look = next((look for look in NAMES if writer.run(name, look) <= writer.width), NAMES[-1])
    return _middle(writer, name, look)


def _rest(order: Order, writer: Writer) -> Iterator[Block]:
    session = order.session
    hours = phrases.LEARNING_HOURS.format(day=order.day, length=length_text(learning_time(session)))
    yield _middle(writer, phrases.CERTIFICATE["took-part"], BODY_QUIET)
    yield _middle(writer, session.plan.title, WORKSHOP, 1 * MM)
    yield _middle(writer, hours, BODY, 1 * MM)
    yield _middle(writer, phrases.CERTIFICATE["learning"], LABEL, GAP)
    for exercise in learning_points(session):
        yield _middle(writer, exercise.purpose, BODY)
    yield _signatures(order, writer)
    for line in order.lines("disclaimer"):
        yield _middle(writer, line, BODY_QUIET, GAP)


def _signatures(order: Order, writer: Writer) -> Block:
    """A line each to sign on for the facilitator and the organisation."""
    wide = (writer.width - 3 * GUTTER) / 2
    narrow = writer.narrowed(wide)
    cells: list[tuple[float, Block]] = []
    for number, (role, name) in enumerate(
        (("facilitator", order.session.details.facilitator), ("organisation", order.wishes.brand.name.strip()))
    ):
        label = phrases.CERTIFICATE[role]
        under = narrow.text(f"{label}: {name}" if name else label, BODY_QUIET, before=1 * MM)
        cells.append((number * (wide + 3 * GUTTER), Stack(blocks=(Blank(width=wide, leading=SIGNING), under))))
    return Columns(cells=tuple(cells), before=GAP)


def _middle(writer: Writer, words: str, look: Look, before: float = 0.0) -> Text:
    return replace(writer.text(words, look, before=before), centred=True)
