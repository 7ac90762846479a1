"""The task for the room as most pictures show it: the audience text large, then prompts and roles."""

from collections.abc import Iterator, Sequence
from typing import Final

import msgspec
from msgspec.structs import replace

from app.domain.stage_parts import StageClock
from ui.stage.clock import RING, bar_clock, ring_clock
from ui.stage.flow import Column, Pages, Paragraph, breaks_words, fit, flow, height_of
from ui.stage.items import Box, ClockPlace, ClockStyle, Item, Sheet, TrioPlace
from ui.stage.marks import BULLET, split_role
from ui.stage.scale import LINES, PROMPT_FLOOR, SIZES, Canvas, Scale
from ui.stage.trio import FLAT, LEAST_FLAT, TALL
from ui.theme.fonts import SEMI_BOLD

# A calmer arrangement is taken even where another one would let the letters be this much larger.
_NEARLY: Final = 0.8
_UNDER_RING: Final = 36
_UNDER_CLOCK: Final = 12
_BESIDE_CLOCK: Final = 56
_OVER_STRIP: Final = 16
_UP: Final = 14
_LEAST_BESIDE: Final = 600
"""The least width of a text that stands beside the strip of a three on all its lines, where pages are low."""


class Arrangement(msgspec.Struct, frozen=True):
    """Where the text, the clock and the strip of a three are, what the text keeps clear of, what already stands there,
    the roles left.
    """

    area: Box
    clock: ClockPlace | None = None
    keep: Box | None = None
    items: tuple[Item, ...] = ()
    roles: tuple[str, ...] = ()
    in_the_middle: bool = False
    trio: TrioPlace | None = None
    trio_apart: bool = False
    """Whether the strip of a three has a page of its own, after the text."""


def task_paragraphs(audience: str, prompts: Sequence[str], roles: Sequence[str], scale: Scale) -> list[Paragraph]:
    """Audience text, prompts and roles at one size, with more air where one ends and the next begins."""
    main = [Paragraph(audience, scale.main, SEMI_BOLD, balanced=True)] if audience else []
    tight = scale.label or scale.prompt == PROMPT_FLOOR
    gap, wide = (scale.prompt * 0.14, scale.prompt * 0.4) if tight else (scale.prompt * 0.24, scale.prompt * 0.62)
    bullets = [
        Paragraph(text, scale.prompt, mark=BULLET, above=gap if index else wide, balanced=True)
        for index, text in enumerate(prompts)
    ]
    return [*main, *bullets, *role_paragraphs(roles, scale.label or scale.prompt, first_above=wide)]


def role_paragraphs(roles: Sequence[str], px: int, first_above: float = 0) -> list[Paragraph]:
    """Who does what, side by side where there is room."""
    split = [split_role(role) for role in roles]
    return [
        Paragraph(rest, px, mark=mark, above=px * 0.3 if index else first_above, beside=index > 0, balanced=True)
        for index, (mark, rest) in enumerate(split)
    ]


def task_sheet(
    audience: str,
    prompts: Sequence[str],
    arrangements: Sequence[Arrangement],
    sizes: Sequence[Scale] = SIZES,
) -> Sheet:
    """The task in the first arrangement that lets the text be (nearly) as large as any other does."""
    tried = [(found, *_fit_task(audience, prompts, found, sizes)) for found in arrangements]
    tried = [entry for entry in tried if not breaks_words(entry[2])] or tried
    fewest = min(len(pages) for _, _, pages in tried)
    short = [(found, scale, pages) for found, scale, pages in tried if len(pages) == fewest]
    # Roles as small labels are the last resort.
    short = [entry for entry in short if not entry[1].label] or short
    largest = max(scale.main for _, scale, _ in short)
    chosen, _, pages = next(entry for entry in short if entry[1].main >= largest * _NEARLY)
    down = [_to_the_middle(page, chosen.area) if chosen.in_the_middle else 0 for page in pages]
    laid = [(*chosen.items, *(item.moved(0, dy) for item in page)) for page, dy in zip(pages, down, strict=True)]
    trio = chosen.trio
    if chosen.trio_apart and trio is not None:
        trio = replace(trio, page=len(laid))
        laid.append(())
    return Sheet(tuple(laid), chosen.clock, trio=trio)


def in_the_corner(
    canvas: Canvas, clock: StageClock, roles: tuple[str, ...] = (), area: Box | None = None
) -> list[Arrangement]:
    """A clock in the corner with the text below it, or beside it where there is a lot to say."""
    place = bar_clock(canvas, clock)
    area = area or canvas.content
    top = place.box.bottom + _UNDER_CLOCK
    below = area._replace(y=top, height=area.bottom - top)
    return [
        Arrangement(below, place, roles=roles, in_the_middle=True),
        Arrangement(area, place, place.box, roles=roles),
    ]


def beside_a_ring(
    canvas: Canvas, clock: StageClock, roles: tuple[str, ...], *, with_trio: bool = False
) -> list[Arrangement]:
    """What suits talk: a ring with the roles under it, a ring alone, or a clock in the corner."""
    if with_trio:
        return _with_a_strip(canvas, clock, roles)
    found = in_the_corner(canvas, clock, roles)
    place = ring_clock(canvas, clock)
    if place.style is ClockStyle.RING:
        column = _ring_column(place, canvas)
        found.insert(0, Arrangement(canvas.content, place, column, roles=roles, in_the_middle=True))
        under = _under_the_ring(canvas, clock, roles)
        found[:0] = [under] if under else []
    return found


def _with_a_strip(canvas: Canvas, clock: StageClock, roles: tuple[str, ...]) -> list[Arrangement]:
    """The strip of a three under a ring, flat where the clock is in the corner, under that clock or on its own page."""
    area, place, ring = canvas.content, bar_clock(canvas, clock), ring_clock(canvas, clock)
    found: list[Arrangement] = []
    under = TrioPlace(ring.box._replace(y=ring.box.bottom + _UNDER_RING, height=TALL))
    if ring.style is ClockStyle.RING and under.box.bottom <= area.bottom:
        found.append(Arrangement(area, ring, _ring_column(ring, canvas), roles=roles, in_the_middle=True, trio=under))
    found += _flat_strips(canvas, clock, roles, place)
    width = max(RING, place.box.width)
    column = Box(canvas.right - width, place.box.bottom + _UNDER_CLOCK, width, TALL)
    keep = column._replace(y=place.box.y, height=column.bottom - place.box.y)
    wide = column.x - _BESIDE_CLOCK - area.x >= _LEAST_BESIDE
    if canvas.lines >= LINES or (wide and column.bottom <= area.bottom):
        found.append(Arrangement(area, place, keep, roles=roles, trio=TrioPlace(column)))
    if found:
        return found
    alone = Box(area.x, max(place.box.bottom + 4, area.bottom - TALL), min(area.width, RING), TALL)
    return [replace(each, trio=TrioPlace(alone), trio_apart=True) for each in in_the_corner(canvas, clock, roles)]


def _flat_strips(canvas: Canvas, clock: StageClock, roles: tuple[str, ...], place: ClockPlace) -> Iterator[Arrangement]:
    """The strip at the foot or, where that takes too much of the height, beside the clock."""
    area = canvas.content
    foot = Box(area.x, area.bottom - FLAT, area.width, FLAT)
    if foot.width >= LEAST_FLAT:
        above = area._replace(height=foot.y - _OVER_STRIP - area.y)
        for each in in_the_corner(canvas, clock, roles, above):
            yield replace(each, trio=TrioPlace(foot, flat=True))
    # The air under the title is enough above it.
    beside = Box(area.x, area.y - _UP, place.box.x - _BESIDE_CLOCK - area.x, FLAT)
    if beside.width >= LEAST_FLAT:
        below = in_the_corner(canvas, clock, roles)[0]
        top = max(below.area.y, beside.bottom)
        clear = below.area._replace(y=top, height=below.area.bottom - top)
        yield replace(below, area=clear, trio=TrioPlace(beside, flat=True))


def _under_the_ring(canvas: Canvas, clock: StageClock, roles: tuple[str, ...]) -> Arrangement | None:
    if not roles:
        return None
    area = canvas.content
    paragraphs = [Paragraph(rest, PROMPT_FLOOR, mark=mark, above=14) for mark, rest in map(split_role, roles)]
    place = ring_clock(canvas, clock)
    height = height_of(flow(paragraphs, Column(place.box._replace(y=0, height=10_000)))[0], 0)
    below = place.box._replace(y=place.box.bottom + _UNDER_RING, height=height + 1)
    if place.style is not ClockStyle.RING or below.bottom > area.bottom:
        return None
    items = flow(paragraphs, Column(below))[0]
    return Arrangement(area, place, _ring_column(place, canvas), tuple(items), in_the_middle=True)


def _ring_column(place: ClockPlace, canvas: Canvas) -> Box:
    """The text keeps to its own column, above and below the ring too."""
    return place.box._replace(y=canvas.head.y, height=canvas.content.bottom - canvas.head.y)


def _to_the_middle(page: Sequence[Item], area: Box) -> float:
    """The eye takes a little above the middle for the middle."""
    return (area.height - height_of(page, area.y)) * 0.42


def _fit_task(audience: str, prompts: Sequence[str], found: Arrangement, sizes: Sequence[Scale]) -> tuple[Scale, Pages]:
    column = Column(found.area, found.keep)
    return fit(lambda scale: task_paragraphs(audience, prompts, found.roles, scale), sizes, column)
