"""The face of a page or card, and the parts that are put on it."""

from collections.abc import Callable, Iterator, Sequence

import msgspec

from app.domain.language import say
from app.services.handouts.blocks import Block
from app.services.handouts.design import BODY, CARD, CARD_STRONG, SECTION, Look
from app.services.handouts.order import Order
from app.services.handouts.paper import MM
from app.services.handouts.words import Writer


class Face(msgspec.Struct, frozen=True):
    """The page or card that parts are put on, `width` points wide between its margins."""

    order: Order
    width: float
    card: bool = False

    @property
    def writer(self) -> Writer:
        """Makes blocks of words as wide as the face."""
        return self.order.writer(self.width)

    @property
    def heading(self) -> Look:
        """The look of a section's heading."""
        return CARD_STRONG if self.card else SECTION

    @property
    def text(self) -> Look:
        """The look of what is read."""
        return CARD if self.card else BODY

    @property
    def gap(self) -> float:
        """The distance between parts."""
        return 2.8 * MM if self.card else 5 * MM

    @property
    def line(self) -> float:
        """The distance of lines to write on."""
        return self.order.letters.writing_line


Part = Callable[[Face], Iterator[Block]]


def blocks_of(face: Face, parts: Sequence[Part]) -> tuple[Block, ...]:
    """The blocks of some parts, one under another."""
    return tuple(block for part in parts for block in part(face))


def titled(face: Face, title: str) -> Iterator[Block]:
    """The heading of a part; nothing where it has none."""
    if title:
        yield face.writer.heading(say(title), face.heading, before=face.gap)
