"""The room plan and kit list: how to set up, how much of everything to bring, what to print, what to take home."""

from collections.abc import Iterator, Sequence
from math import ceil

from app.domain.identifiers import HandoutId
from app.domain.instants import after, clock_text, minutes
from app.domain.language import ENGLISH, say
from app.services.handouts import phrases
from app.services.handouts.blocks import Block, Stack
from app.services.handouts.columns import Columns
from app.services.handouts.copies import copies_text
from app.services.handouts.day import kit
from app.services.handouts.design import BODY, BODY_QUIET, BODY_STRONG, FOOT, GUTTER
from app.services.handouts.order import Order, people_text
from app.services.handouts.paper import MM
from app.services.handouts.room_plan import RoomPlan
from app.services.handouts.sheet import Frame, Sheet, text_width
from app.services.handouts.words import Writer

GAP = 4.6 * MM
CLOSE = 0.6 * MM
LEAST_PLAN = 60 * MM
KIT_COLUMNS = 3


def room_kit(order: Order) -> tuple[Sheet, ...]:
    """One copy."""
    size = order.paper.size
    writer = order.writer(text_width(size))
    blocks = (
        *_plan(order, writer),
        *_kit(order, writer),
        *_print_list(order, writer),
        *_ticks(order, writer, "access", phrases.ACCESS),
        *_set_up(order, writer),
        *_ticks(order, writer, "pack-down", phrases.PACK_DOWN),
    )
    return Frame(order, size).filled(blocks, evenly=False)


def quantity(thing: str, people: int, language: str = ENGLISH) -> str:
    """A thing with how many of it so many people need; alone where one is enough or nobody can tell."""
    for word, each, more in phrases.QUANTITIES.get(language, ()):
        if word in thing.casefold():
            return say(phrases.KIT_COUNT, count=ceil(each * people - 0.001) + more, thing=thing)
    return thing


def _plan(order: Order, writer: Writer) -> Iterator[Block]:
    pairs = ceil(order.seats / 2)
    labels = {key: writer.text(say(words), FOOT) for key, words in phrases.ROOM_PLAN.items()}
    screen, wall, door, quiet = (labels[key] for key in ("screen", "wall", "door", "quiet"))
    yield writer.heading(say(phrases.ROOM_KIT["room-plan"]), before=0)
    words = say(phrases.PAIRS_OF_CHAIRS, people=people_text(order.seats), pairs=pairs)
    yield writer.text(words, BODY_QUIET, holds_next=True)
    yield RoomPlan(
        width=writer.width,
        tall=LEAST_PLAN,
        pairs=pairs,
        says=say(phrases.ROOM_PLAN_SAYS, pairs=pairs),
        screen=screen,
        wall=wall,
        door=door,
        quiet=quiet,
        before=2 * MM,
    )


def _set_up(order: Order, writer: Writer) -> Iterator[Block]:
    """What to do when, with the time on the wall, side by side."""
    yield writer.heading(say(phrases.ROOM_KIT["set-up-times"]), before=GAP)
    each = (writer.width - GUTTER * (len(phrases.SET_UP) - 1)) / len(phrases.SET_UP)
    narrow = writer.narrowed(each)
    cells: list[tuple[float, Block]] = []
    for number, (before, things) in enumerate(phrases.SET_UP):
        clock = clock_text(after(order.session.plan.start, minutes(-before)), order.session.details.utc_offset)
        head = narrow.text(say(phrases.BEFORE_START, clock=clock, minutes=before), BODY_STRONG)
        ticks = (narrow.tick(say(thing), before=CLOSE) for thing in things)
        cells.append((number * (each + GUTTER), Stack(blocks=(head, *ticks))))
    yield Columns(cells=tuple(cells), whole=True, before=1 * MM)


def _ticks(order: Order, writer: Writer, section: str, lines: Sequence[str]) -> Iterator[Block]:
    yield writer.heading(say(phrases.ROOM_KIT[section]), before=GAP)
    for line in lines:
        yield writer.line(f"[ ] {say(line)}", order.words(), BODY, before=CLOSE)


def _kit(order: Order, writer: Writer) -> Iterator[Block]:
    things = [quantity(thing, order.seats, order.session.plan.language) for thing in kit(order.session.plan)]
    yield writer.heading(say(phrases.ROOM_KIT["kit"]), before=GAP)
    yield from _in_columns(writer, (*things, *map(say, phrases.ALWAYS_IN_KIT)))


def _in_columns(writer: Writer, things: Sequence[str]) -> Iterator[Block]:
    """Ticks in columns, row by row."""
    each = (writer.width - GUTTER * (KIT_COLUMNS - 1)) / KIT_COLUMNS
    narrow = writer.narrowed(each)
    for begin in range(0, len(things), KIT_COLUMNS):
        row = things[begin : begin + KIT_COLUMNS]
        cells = tuple((number * (each + GUTTER), narrow.tick(thing)) for number, thing in enumerate(row))
        yield Columns(cells=cells, before=CLOSE)


def _print_list(order: Order, writer: Writer) -> Iterator[Block]:
    """Every handout that the exercises of this workshop print, with its copies and its paper."""
    printed = [
        HandoutId(name)
        for names in ("print_before", "print_after")
        for exercise in order.session.plan.exercises()
        for name in getattr(exercise, names)
    ]
    yield writer.heading(say(phrases.ROOM_KIT["print-list"]), before=GAP)
    for handout in dict.fromkeys(printed):
        text = order.library.get(handout)
        if text is not None:
            yield _printed(writer, text.title, copies_text(order.session, text), text.paper)


def _printed(writer: Writer, title: str, copies: str, paper: str) -> Block:
    first = writer.width * 0.38
    tick = writer.narrowed(first - 3 * MM).tick(title)
    rest = writer.narrowed(writer.width - first).text(f"{copies}. {paper}", BODY_QUIET)
    return Columns(cells=((0.0, tick), (first, rest)), before=0.2 * MM, whole=True)
