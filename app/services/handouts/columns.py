"""Blocks side by side."""

from contextlib import nullcontext

from msgspec.structs import force_setattr, replace
from typing_extensions import override

from app.services.handouts.blocks import Block
from app.services.handouts.design import Ink
from app.services.handouts.pen import Pen
from app.services.handouts.tags import CELLS, Tag


class Columns(Block, frozen=True, kw_only=True):
    """Blocks side by side, each at its distance from the left; `ruled` draws a fine line under them.

    With a `tag` they are an entry of a list or a row of a table, whose parts are its cells.
    """

    cells: tuple[tuple[float, Block], ...]
    tag: Tag | None = None
    ruled: float = 0.0
    padding: float = 0.0
    shortest: float = 0.0
    _height: float = 0.0

    def __post_init__(self) -> None:
        """Find its height, which is asked for again and again while pages fill."""
        tallest = max((cell.height for _, cell in self.cells), default=0.0)
        force_setattr(self, "_height", max(tallest, self.shortest) + 2 * self.padding)

    @property
    @override
    def height(self) -> float:
        return self._height

    @property
    @override
    def least(self) -> float:
        if self.whole:
            return self.height
        return max((cell.least for _, cell in self.cells), default=0.0) + 2 * self.padding

    @override
    def split(self, room: float) -> tuple[Block, Block] | None:
        inside = room - 2 * self.padding
        firsts: list[tuple[float, Block]] = []
        rests: list[tuple[float, Block]] = []
        for x, cell in self.cells:
            fits = cell.height <= inside + 0.001
            parts = (cell, Block()) if fits else cell.split(inside)
            if parts is None:
                return None
            firsts.append((x, parts[0]))
            rests.append((x, parts[1]))
        if not any(cell.height for _, cell in rests):
            return None
        first = replace(self, cells=tuple(firsts), shortest=0.0, ruled=0.0, holds_next=False)
        return first, replace(self, cells=tuple(rests), shortest=0.0)

    @property
    @override
    def growth(self) -> float:
        return max((cell.growth for _, cell in self.cells), default=0.0)

    @override
    def grown(self, by: float) -> Block:
        wanted = self.height - 2 * self.padding + by
        cells = tuple((x, cell.grown(wanted - cell.height) if cell.growth else cell) for x, cell in self.cells)
        return replace(self, cells=cells)

    @override
    def draw(self, pen: Pen, x: float, top: float) -> None:
        with pen.element(self.tag) if self.tag else nullcontext():
            for left, cell in self.cells:
                part = CELLS.get(self.tag) if self.tag else None
                with pen.element(part) if part else nullcontext():
                    cell.draw(pen, x + left, top + self.padding)
        if self.ruled:
            pen.line(x, top + self.height, self.ruled, ink=Ink.FAINT)
