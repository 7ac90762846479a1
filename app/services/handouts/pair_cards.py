"""Pair cards: with whom, in which role and what to do, four cards to a sheet.

They hold the pairs or threes of the exercise that is going on, else of the last one that uses these cards. Before
any draw they are numbered seats to deal out at the door, without names; the places left over on the last sheet become
spare cards for latecomers.
"""

from collections.abc import Iterator, Sequence

import msgspec

from app.domain.groups import Round, group_sizes
from app.domain.instants import ZERO, exact_text
from app.domain.language import say
from app.domain.plan import PlannedExercise, PlannedItem
from app.domain.session import Session
from app.domain.stage_roles import ROLE_LETTERS
from app.domain.turns import third_of_turns
from app.services.handouts import phrases
from app.services.handouts.blocks import Block, Stack, Text
from app.services.handouts.cards import card_sheets, quarters, room_on_card
from app.services.handouts.columns import Columns
from app.services.handouts.design import CARD, CARD_SMALL, CARD_STRONG, NAME_SIZES, Ink, Look, Weight
from app.services.handouts.marks import BADGE, Badge, Blank
from app.services.handouts.order import Order
from app.services.handouts.paper import MM
from app.services.handouts.sheet import Sheet

NUMBER = Look(34, 38, Weight.BOLD, Ink.TEXT)
LETTER = Look(40, 44, Weight.BOLD, Ink.WHITE)
OUTLINED = Look(40, 44, Weight.BOLD, Ink.ACCENT)
GAP = 2.5 * MM
WIDE_GAP = 6 * MM
FITS = (
    (NAME_SIZES[0], WIDE_GAP, CARD),
    (NAME_SIZES[0], GAP, CARD),
    (NAME_SIZES[0], GAP, CARD_SMALL),
    *((name, GAP, CARD_SMALL) for name in NAME_SIZES[1:]),
)
"""Looks of the name, gaps and looks of the lines, the first that fits the card being taken."""


class Seat(msgspec.Struct, frozen=True):
    """One card: the group's number and size, the place in it, and the name where it is known."""

    group: int
    of: int
    place: int
    name: str = ""


def pair_cards(order: Order) -> tuple[Sheet, ...]:
    """A card for each person."""
    grid = quarters(order)
    drawn = _round(order)
    exercise = _exercise(order, drawn)
    seats = tuple(_drawn_seats(order.session, drawn)) if drawn else tuple(_numbered(order, exercise))
    spare = -len(seats) % (grid.columns * grid.rows)
    room = room_on_card(order, grid, len(seats) + spare)
    cards = [_fitting(order, grid.width, seat, exercise, room) for seat in seats]
    return card_sheets(order, [*cards, *[_spare(order, grid.width, exercise)] * spare], grid)


def _round(order: Order) -> Round | None:
    """The pairs of the moment; else the last ones of an exercise that uses these cards; else the last of any."""
    session = order.session
    small = [drawn for drawn in session.rounds if drawn.size in (2, 3)]
    if session.slot is not None and session.ended is None:
        here = [drawn for drawn in small if drawn.item == session.slot.item]
    else:
        here = []
    own = [drawn for drawn in small if _uses_cards(order, session.plan.items[drawn.item])]
    candidates = here or own or small or list(session.rounds)
    return candidates[-1] if candidates else None


def _exercise(order: Order, drawn: Round | None) -> PlannedExercise | None:
    if drawn is not None:
        item = order.session.plan.items[drawn.item]
        return item if isinstance(item, PlannedExercise) else None
    return next((each for each in order.session.plan.exercises() if _uses_cards(order, each)), None)


def _uses_cards(order: Order, item: PlannedItem) -> bool:
    return isinstance(item, PlannedExercise) and order.handout.id in item.print_before


def _drawn_seats(session: Session, drawn: Round) -> Iterator[Seat]:
    for number, group in enumerate(drawn.groups, 1):
        for place, person in enumerate(group):
            yield Seat(number, len(group), place, session.people[person - 1].name)


def _numbered(order: Order, exercise: PlannedExercise | None) -> Iterator[Seat]:
    size = exercise.grouping.size if exercise else 2
    sizes = group_sizes(order.seats, size, exercise.grouping.if_uneven) if exercise else (2,) * -(-order.seats // 2)
    # The larger group comes last, so that a missing person leaves a pair and not half of one.
    for number, of in enumerate(sorted(sizes), 1):
        yield from (Seat(number, of, place) for place in range(of))


def _fitting(
    order: Order, width: float, seat: Seat, exercise: PlannedExercise | None, room: float
) -> tuple[Block, ...]:
    """A card with its words as large and as far apart as fits."""
    face: tuple[Block, ...] = ()
    for name, gap, look in FITS:
        face = (_top(order, width, seat, name), *_below(order, width, (gap, look), seat, exercise))
        if Stack(blocks=face).height <= room:
            return face
    # What does not fit goes on, on the next card, which has to say whose it is.
    place = ROLE_LETTERS[seat.place] if seat.of <= len(ROLE_LETTERS) else ""
    again = say(phrases.CONTINUED, title=f"{_group_word(seat)} {seat.group} {place}".strip())
    return tuple(block.under(order.writer(width).text(again, CARD)) for block in face)


def _top(order: Order, width: float, seat: Seat, name: Look) -> Block:
    """Number and role, and the name under the number, or across the card where it is long."""
    badge = _badge(order, seat)
    left = order.writer(width - BADGE - 4 * MM if badge else width)
    blocks = (left.text(f"{_group_word(seat)} {seat.group}", NUMBER), left.name(seat.name, name))
    short = len(blocks[1].lines) <= 1
    across = () if short else (order.writer(width).name(seat.name, name, before=1 * MM),)
    beside: Block = Stack(blocks=blocks if short else blocks[:1])
    if badge is not None:
        beside = Columns(cells=((0.0, beside), (width - BADGE, badge)))
    return Stack(blocks=(beside, *across))


def _group_word(seat: Seat) -> str:
    return say({2: phrases.PAIR, 3: phrases.TRIO}.get(seat.of, phrases.TABLE))


def _badge(order: Order, seat: Seat) -> Badge | None:
    """The role's letter; groups of four and more share their roles out themselves."""
    if seat.of > 3:
        return None
    look = LETTER if seat.place == 0 else OUTLINED
    letter = order.writer(BADGE).text(ROLE_LETTERS[seat.place], look)
    return Badge(letter=letter, filled=seat.place == 0)


def _below(
    order: Order, width: float, fit: tuple[float, Look], seat: Seat, exercise: PlannedExercise | None
) -> Iterator[Block]:
    """The card's own lines for the exercises it was written for; for all others their roles only."""
    if exercise is None or _uses_cards(order, exercise):
        lines = _roles(order, exercise)
        yield from _part(order, width, fit, say(phrases.YOUR_ROLE), lines if seat.of > 2 else lines[:2])
        if seat.of == 3:
            yield from _part(order, width, fit, "", _if_three(order, exercise))
        yield from _part(order, width, fit, say(phrases.IF_STUCK), order.lines("if-stuck"))
        return
    grouping = exercise.grouping
    extra = (grouping.extra_role,) if seat.of > grouping.size and grouping.extra_role else ()
    yield from _part(order, width, fit, say(phrases.YOUR_ROLE), tuple(dict.fromkeys((*grouping.roles, *extra))))
    if seat.of == 3:
        yield from _part(order, width, fit, "", _shared(order, exercise))


def _roles(order: Order, exercise: PlannedExercise | None) -> tuple[str, ...]:
    """Who does what; where a three shares the turns of two there is no third turn to wait for."""
    lines = order.lines("roles-explained")
    return (*lines[:2], say(phrases.C_TELLS_LAST)) if _shared(order, exercise) else lines


def _if_three(order: Order, exercise: PlannedExercise | None) -> tuple[str, ...]:
    lines = order.lines("if-three")
    shared = _shared(order, exercise)
    return (*lines[:1], *shared) if shared else lines


def _shared(order: Order, exercise: PlannedExercise | None) -> tuple[str, ...]:
    """For how long each of a three tells, where it shares the turns of two (exercise guide 5.1)."""
    third = third_of_turns(order.session, exercise) if exercise else ZERO
    return (say(phrases.THREE_SHARES, third=exact_text(third)), say(phrases.CHANGE_ON_SIGHT)) if third else ()


def _part(order: Order, width: float, fit: tuple[float, Look], title: str, lines: Sequence[str]) -> Iterator[Block]:
    """Some lines under a title; lines that say themselves what they are about need none."""
    gap, look = fit
    writer = order.writer(width)
    if title and lines:
        yield writer.heading(title, CARD_STRONG, before=gap)
    for number, line in enumerate(lines):
        yield writer.entry(line, look, before=0.4 * MM if number or title else gap)


def _spare(order: Order, width: float, exercise: PlannedExercise | None) -> tuple[Block, ...]:
    """A card for somebody who comes late and may make a three: number and role are written by hand."""
    writer = order.writer(width)
    number: Text = writer.text(say(phrases.PAIR), NUMBER)
    start = writer.run(say(phrases.PAIR), NUMBER) + 4 * MM
    blank = Blank(width=width - start, leading=NUMBER.leading)
    fit = (GAP, CARD)
    return (
        Columns(cells=((0.0, number), (start, blank))),
        writer.text(say(phrases.SPARE_CARD), CARD, before=1 * MM),
        *_part(order, width, fit, say(phrases.YOUR_ROLE), _roles(order, exercise)),
        *_part(order, width, fit, say(phrases.IN_A_THREE), _if_three(order, exercise)),
    )
