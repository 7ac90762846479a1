"""Blocks into pages: nothing off the paper, no heading left alone at the foot of a page."""

from collections.abc import Iterable, Iterator, Sequence

import msgspec
from msgspec.structs import replace

from app.services.handouts.blocks import Block

ROUNDING = 0.01
EVENLY = tuple(part / 20 for part in range(8, 20))
"""Parts of a page tried one after another to spread blocks over several pages."""


class Placed(msgspec.Struct, frozen=True, gc=False):
    """A block with the place of its top left corner on a page."""

    block: Block
    x: float
    top: float
    aside: bool = False
    """Not read with the rest: it has been on a page before."""
    says: str = ""
    """What is read instead of its words."""


def said_once(placed: Iterable[Placed], says: str) -> Iterator[Placed]:
    """Blocks that are the same as others before them: read as one sentence instead of their words."""
    for number, each in enumerate(placed):
        yield replace(each, aside=number > 0, says="" if number else says)


def flow(blocks: Iterable[Block], first_room: float, next_room: float | None = None) -> list[list[Placed]]:
    """The blocks on as many pages as they need, from the top of the room each page has for them."""
    pages = _Pages(first_room, first_room if next_room is None else next_room)
    # A pile, so that what is left of a split block can be put back in front of the rest.
    pile = list(blocks)[::-1]
    while pile:
        block = pile.pop()
        pages.repeat(block.head)
        room = pages.room_under(block.before)
        if max(_needed(block, pile), block.height) <= room + ROUNDING:
            pages.place(block)
            continue
        stays = block.holds_next or (block.whole and block.height <= pages.later + ROUNDING)
        parts = None if stays and pages.begun else block.split(room)
        if parts is not None:
            pages.place(parts[0])
            pile.append(parts[1])
        elif pages.begun:
            pile.append(block)
        else:
            # Too tall and not to be split, or a heading of such a thing: on a page of its own it stays as it is.
            pages.place(block)
            continue
        pages.turn()
    return pages.done()


def spread(blocks: Sequence[Block], first_room: float, next_room: float | None = None) -> list[list[Placed]]:
    """The blocks evenly on as few pages as they need; every page is full before the next where one would not grow."""
    later = first_room if next_room is None else next_room
    pages = flow(blocks, first_room, later)
    if len(pages) == 1 or not any(block.growth for block in blocks):
        return pages
    tries = (flow(blocks, first_room * part, later * part) for part in EVENLY)
    return next((tried for tried in tries if len(tried) == len(pages) and all(map(_grows, tried))), pages)


def _grows(page: Sequence[Placed]) -> bool:
    return any(placed.block.growth for placed in page)


def filled(page: Sequence[Placed], room: float) -> list[Placed]:
    """A page whose blocks have taken what was left of its room; the same where none of them grows."""
    growth = sum(placed.block.growth for placed in page)
    spare = room - max((placed.top + placed.block.height for placed in page), default=0.0)
    if not growth or spare <= 0:
        return list(page)
    down, taller = 0.0, []
    for placed in page:
        by = placed.block.growth * spare / growth
        block = placed.block.grown(by) if by else placed.block
        taller.append(replace(placed, block=block, top=placed.top + down))
        down += by
    return taller


class _Pages:
    """Pages as they fill; `begun` once the page has more on it than a repeated head."""

    def __init__(self, first: float, later: float) -> None:
        self.later = later
        self.begun = False
        self._pages: list[list[Placed]] = [[]]
        self._room = first
        self._top = 0.0

    def repeat(self, head: Block | None) -> None:
        """Put the head of what goes on here at the top of a following page."""
        if head is not None and len(self._pages) > 1 and not self._pages[-1]:
            self._pages[-1].append(Placed(head, 0.0, 0.0, aside=True))
            self._top = head.height

    def room_under(self, gap: float) -> float:
        """What is left of the page below a gap; at the very top there is no gap."""
        return self._room - self._top - (gap if self._pages[-1] else 0.0)

    def place(self, block: Block) -> None:
        """Put a block under what is there."""
        top = self._top + (block.before if self._pages[-1] else 0.0)
        self._pages[-1].append(Placed(block, 0.0, top))
        self._top = top + block.height
        self.begun = True

    def turn(self) -> None:
        """Take the next page."""
        self._pages.append([])
        self._room, self._top, self.begun = self.later, 0.0, False

    def done(self) -> list[list[Placed]]:
        """The pages; at least one."""
        return [page for page in self._pages if page] or [[]]


def _needed(block: Block, pile: list[Block]) -> float:
    """The height of a block with as much of what follows as has to stay with it."""
    needed, at = block.height, len(pile) - 1
    while block.holds_next and at >= 0:
        following = pile[at]
        needed += following.before + (following.height if following.holds_next else following.least)
        block, at = following, at - 1
    return needed
