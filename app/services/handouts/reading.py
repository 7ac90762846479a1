"""Which strokes are read, and as what: says so in the page's strokes and in the structure, stroke by stroke."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from enum import Enum

import msgspec
from typing_extensions import override

from app.services.handouts.structure import Element, Structure
from app.services.handouts.tags import HOLDS, Tag


class Enter(msgspec.Struct, frozen=True, gc=False):
    """An element begins between strokes; `says` is read instead of what is drawn for it."""

    tag: Tag
    says: str = ""


class Turn(Enum):
    """What else comes between strokes: the end of an element, or what kind the next ones are."""

    LEAVE = 1
    WORDS = 2
    LINES = 3


Mark = Enter | Turn


class Leaving(AbstractContextManager[None]):
    """Ends the element that was begun last, wherever there is one: the same for all of them."""

    def __init__(self, mark: Callable[[Mark], None]) -> None:
        self._mark = mark

    @override
    def __enter__(self) -> None:
        """It has begun."""

    @override
    def __exit__(self, *trouble: object) -> None:
        self._mark(Turn.LEAVE)


class Reading:
    """Wraps strokes in marked content: words belong to the element that is open, lines to nothing but to figures."""

    def __init__(self, literal: Callable[[str], None]) -> None:
        self.structure = Structure()
        self.asides = 0
        """More than 0 while what is drawn is not read at all."""
        self._literal = literal
        self._inside = 0
        # The element that the last strokes belong to; the structure itself where they belong to none of its elements.
        self._drawn_for: Element | Structure | None = None

    def begin_part(self, level: int) -> None:
        """Begin a part of the document, within so many others."""
        while self.structure.depth > level:
            self.structure.leave()
        self.structure.enter(Tag.PART)

    def take(self, mark: Mark) -> None:
        """Take note of what comes between strokes."""
        if isinstance(mark, Enter):
            self._enter(mark)
        elif mark is Turn.LEAVE:
            self._leave()
        else:
            self._draw_for(words=mark is Turn.WORDS)

    @property
    def may_hold(self) -> bool:
        """Whether an element for a field may stand here: not in a paragraph, and not in what is set aside."""
        return not self.asides and not self._inside

    def end_page(self) -> None:
        """End what is open on this page and go on with the next."""
        self._close()
        self.structure.turn()

    def _enter(self, mark: Enter) -> None:
        # What is drawn in a figure belongs to it, and what is in an aside to nothing.
        if self.asides or self._inside:
            self._inside += 1
            return
        self.structure.enter(mark.tag, mark.says)
        self._inside = int(mark.tag not in HOLDS)

    def _leave(self) -> None:
        if self._inside > 1 or self.asides:
            self._inside -= 1
            return
        self._inside = 0
        self.structure.leave()

    def _draw_for(self, *, words: bool) -> None:
        """Begin a piece of content for the element that is open, or for none; go on with it where it is that."""
        element = self.structure.now
        owned = self._inside and not self.asides and (words or element.says)
        wanted: Element | Structure = element if owned else self.structure
        if self._drawn_for is wanted:
            return
        self._close()
        self._drawn_for = wanted
        if owned:
            self._literal(f"/{element.tag.role} <</MCID {self.structure.mark()}>> BDC")
        else:
            self._literal("/Artifact BMC")

    def _close(self) -> None:
        if self._drawn_for is not None:
            self._literal("EMC")
        self._drawn_for = None
