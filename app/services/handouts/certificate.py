"""The certificate of attendance, lying on its side: whom it is for, what it was, how many hours, and who says so."""

from collections.abc import Iterator

from msgspec.structs import replace

from app.domain.identifiers import SlotIndex
from app.domain.instants import Duration, between, length_text
from app.domain.language import say
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
from app.services.handouts.poster import scaled
from app.services.handouts.sheet import ABOVE_FOOT, BOTTOM, Sheet, logo_says, page_foot, sources_apart
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
SCALES = tuple(step / 20 for step in range(20, 5, -1))
"""Sizes tried one after another until everything stands inside the border."""
LABEL = Look(12, 17, Weight.SEMIBOLD, Ink.ACCENT)


def certificates(order: Order) -> tuple[Sheet, ...]:
    """One for each person expected; without a name where people are numbers or not known yet."""
    names = [person.name for person in order.expected] or [""] * order.seats
    face = _Face(order)
    made = (face.sheet("" if name.isdigit() else name) for name in names)
    return (*made, *sources_apart(order, order.paper.size.turned))


def learning_time(session: Session) -> Duration:
    """The time of the exercises: as it really was once the session has ended, before that by the plan."""
    slots = session.plan.slots
    if session.ended is not None:
        real = (between(each.began, each.ended) for each in session.visits if each.ended and slots[each.slot].step)
        return Duration(sum(real))
    planned = (SlotIndex(index) for index, slot in enumerate(slots) if slot.step is not None)
    return Duration(sum(session.lengths[slot] for slot in planned if session.runs(slot)))


def learning_points(session: Session) -> tuple[PlannedExercise, ...]:
    """The three longest exercises, in the order of the day; of an ended session those that took the most time in it."""
    exercises = session.plan.exercises()
    lengths = [_length(session, exercise) for exercise in exercises]
    longest = sorted((place for place, length in enumerate(lengths) if length), key=lambda place: -lengths[place])
    return tuple(exercises[place] for place in sorted(longest[:POINTS]))


def _length(session: Session, exercise: PlannedExercise) -> int:
    """The time of an exercise: what it really took once the session has ended, and none where it was left out."""
    slots = session.plan.slots_of(exercise)
    if session.ended is not None:
        real = (visit for visit in session.visits if visit.slot in slots and not visit.skipped and visit.ended)
        return sum(between(visit.began, visit.ended) for visit in real if visit.ended)
    return sum(session.lengths[slot] for slot in slots if session.runs(SlotIndex(slot)))


class _Face:
    """What all certificates of a session share, laid out once for each size that a name makes necessary."""

    def __init__(self, order: Order) -> None:
        self._size: Size = order.paper.size.turned
        self._writer = order.writer(self._size.width - 2 * SIDE)
        self._foot = page_foot(order, self._size, 1, 1)
        height = self._size.height - INSET - self._foot.height - BOTTOM - ABOVE_FOOT
        self._border = Border(width=self._size.width - 2 * INSET, tall=height)
        self._order = order
        self._laid_out: dict[float, tuple[Block, Block]] = {}

    def sheet(self, name: str) -> Sheet:
        """The certificate of one person; a blank for the name where there is none."""
        sizes = (self._blocks(name, scale) for scale in SCALES)
        blocks = next((blocks for blocks in sizes if self._fits(blocks)), self._blocks(name, SCALES[-1]))
        top = INSET + max(self._border.height - _height(blocks), 0.0) / 2
        placed = [Placed(self._border, INSET, INSET)]
        for block in blocks:
            top += block.before
            placed.append(Placed(block, SIDE, top))
            top += block.height
        placed.append(Placed(self._foot, MARGIN, self._size.height - BOTTOM - self._foot.height))
        return Sheet(self._size, tuple(placed), begins=name)

    def _fits(self, blocks: tuple[Block, ...]) -> bool:
        return _height(blocks) <= self._border.height - 2 * GAP

    def _blocks(self, name: str, scale: float) -> tuple[Block, ...]:
        if scale not in self._laid_out:
            head = Stack(blocks=tuple(_head(self._order, self._writer, scale)))
            rest = Stack(blocks=tuple(_rest(self._order, self._writer, scale)), before=GAP * scale)
            self._laid_out[scale] = head, rest
        above, below = self._laid_out[scale]
        return above, _name(self._writer, name, scale).spaced(GAP * scale), below


def _height(blocks: tuple[Block, ...]) -> float:
    return Stack(blocks=blocks).height


def _head(order: Order, writer: Writer, scale: float) -> Iterator[Block]:
    brand = order.wishes.brand
    if brand.logo:
        says = logo_says(order)
        logo = Picture(logo=read_logo(brand.logo), says=says, width=LOGO_WIDE, tall=LOGO_TALL * scale, centred=True)
        yield Columns(cells=(((writer.width - LOGO_WIDE) / 2, logo),))
    if brand.name.strip():
        yield _middle(writer, brand.name, BRAND, scale, 1.5 * MM)
    for line in order.lines("title"):
        yield replace(_middle(writer, line, TITLE, scale, 2 * GAP), tag=Tag.TITLE)
    yield _middle(writer, say(phrases.CERTIFICATE["presented"]), BODY_QUIET, scale, GAP)


def _name(writer: Writer, name: str, scale: float) -> Block:
    if not name:
        return Columns(cells=(((writer.width - NAME_LINE) / 2, Blank(width=NAME_LINE, leading=14 * MM)),))
    look = next((look for look in NAMES if writer.run(name, look) <= writer.width), NAMES[-1])
    return _middle(writer, name, look, scale)


def _rest(order: Order, writer: Writer, scale: float) -> Iterator[Block]:
    session = order.session
    hours = say(phrases.LEARNING_HOURS, day=order.day, length=length_text(learning_time(session)))
    yield _middle(writer, say(phrases.CERTIFICATE["took-part"]), BODY_QUIET, scale)
    yield _middle(writer, session.plan.title, WORKSHOP, scale, 1 * MM)
    yield _middle(writer, hours, BODY, scale, 1 * MM)
    points = learning_points(session)
    if points:
        yield _middle(writer, say(phrases.CERTIFICATE["learning"]), LABEL, scale, GAP)
    for exercise in points:
        yield _middle(writer, exercise.purpose, BODY, scale)
    yield _signatures(order, writer, scale)
    for line in order.lines("disclaimer"):
        yield _middle(writer, line, BODY_QUIET, scale, GAP)


def _signatures(order: Order, writer: Writer, scale: float) -> Block:
    """A line each to sign on for the facilitator and the organisation."""
    wide = (writer.width - 3 * GUTTER) / 2
    narrow = writer.narrowed(wide)
    cells: list[tuple[float, Block]] = []
    for number, (role, name) in enumerate(
        (("facilitator", order.session.details.facilitator), ("organisation", order.wishes.brand.name.strip()))
    ):
        label = say(phrases.CERTIFICATE[role])
        look = scaled(BODY_QUIET, scale)
        under = narrow.text(f"{label}: {name}" if name else label, look, before=1 * MM)
        cells.append((number * (wide + 3 * GUTTER), Stack(blocks=(Blank(width=wide, leading=SIGNING * scale), under))))
    return Columns(cells=tuple(cells), before=GAP * scale)


def _middle(writer: Writer, words: str, look: Look, scale: float, before: float = 0.0) -> Text:
    return replace(writer.text(words, scaled(look, scale), before=before * scale), centred=True)
