"""Words on paper: paragraphs, headings, lists and the library's lines with their boxes and blanks.

A line of the library may hold `[ ]` (a box to tick), `____` (a blank to write on) and names in braces; several spaces
part it into groups that stay together. What people typed is put in afterwards and stays as it is.
"""

from collections.abc import Mapping, Sequence
from itertools import pairwise

import msgspec
from msgspec.structs import replace

from app.services.handouts.atoms import BLANK, BOX, JOINED, Asked, answer, asked, groups_of, is_drawn, tokens, units
from app.services.handouts.blocks import Block, Stack, Text
from app.services.handouts.columns import Columns
from app.services.handouts.design import BODY, PARAGRAPH_GAP, SECTION, SECTION_GAP, TITLE, Letters, Look
from app.services.handouts.marks import Blank, Bullet, TickBox
from app.services.handouts.paper import MM
from app.services.handouts.setting import Typesetter
from app.services.handouts.tags import Tag

_LEAST_BLANK = 32 * MM
INDENT = 4.6 * MM
BETWEEN_BOXES = 1.6 * MM


class Writer(msgspec.Struct, frozen=True):
    """Makes blocks of words in a column of `width` points.

    What is `by_hand` is filled in on paper only, also on forms that can be filled in on a screen.
    """

    setter: Typesetter
    width: float
    letters: Letters = Letters.USUAL
    by_hand: bool = False

    def narrowed(self, width: float) -> "Writer":
        """The same in a column of another width."""
        return replace(self, width=width)

    def run(self, words: str, look: Look = BODY) -> float:
        """How wide words run in one line, in points."""
        return self.setter.width(words, self.letters.look(look))

    def text(self, words: str, look: Look = BODY, *, before: float = 0.0, holds_next: bool = False) -> Text:
        """A paragraph."""
        look = self.letters.look(look)
        lines = self.setter.lines(words, look, self.width)
        return Text(lines=lines, look=look, width=self.width, before=before, holds_next=holds_next)

    def name(self, words: str, look: Look = BODY, *, before: float = 0.0) -> Text:
        """A name or a date: it begins at the left, whatever its script."""
        look = self.letters.look(look)
        lines = self.setter.lines(words, look, self.width)
        return Text(lines=lines, look=look, width=self.width, before=before, from_left=True)

    def heading(self, words: str, look: Look = SECTION, *, before: float = SECTION_GAP) -> Text:
        """A heading, which never stands alone at the foot of a page."""
        text = self.text(words, look, before=before, holds_next=True)
        return replace(text, tag=Tag.SECTION, heading=words)

    def subheading(self, words: str, look: Look, *, before: float = 0.0) -> Text:
        """A heading within a section."""
        return replace(self.text(words, look, before=before, holds_next=True), tag=Tag.SUBSECTION)

    def title(self, words: str, look: Look = TITLE) -> Text:
        """The title of a sheet or card."""
        return replace(self.text(words, look), tag=Tag.TITLE)

    def entry(self, words: str, look: Look = BODY, *, before: float = PARAGRAPH_GAP) -> Block:
        """An entry of a list with its dot, on the right where its letters run from the right."""
        text = self.narrowed(self.width - INDENT).text(words, look)
        rtl = any(line.rtl for line in text.lines[:1])
        dot = Bullet(leading=self.letters.look(look).leading)
        body = replace(text, tag=Tag.BODY)
        cells = ((self.width - 4.0, dot), (0.0, body)) if rtl else ((0.0, dot), (INDENT, body))
        return Columns(cells=cells, tag=Tag.ENTRY, before=before)

    def tick(self, words: str, look: Look = BODY, *, before: float = PARAGRAPH_GAP, gap: float = 2.4 * MM) -> Block:
        """An entry with a box to tick, `gap` before its words."""
        box = TickBox(leading=self.letters.look(look).leading)
        indent = box.side + gap
        text = self.narrowed(self.width - indent).text(words, look)
        return Columns(cells=((0.0, box), (indent, replace(text, tag=Tag.BODY))), tag=Tag.ENTRY, before=before)

    def line(self, line: str, words: Mapping[str, str], look: Look = BODY, *, before: float = 0.0) -> Block:
        """A line of the library with its boxes and blanks drawn and its names filled in.

        A name that is not known becomes a blank. Names too long for the line are set with it as one paragraph.
        """
        filled = tokens(line, words)
        if filled[:1] == [("[ ]", True)] and not any(ours and is_drawn(token) for token, ours in filled[1:]):
            words_alone = "".join(token for token, _ in filled[1:]).strip()
            return self.tick(words_alone, look, before=before, gap=self._space(look))
        if not any(ours and is_drawn(token) for token, ours in filled):
            return self.text("".join(token for token, _ in filled), look, before=before)
        groups = groups_of(filled)
        return Stack(blocks=self._rows(groups, look, asked(groups)), before=before, whole=True)

    def _rows(self, groups: list[list[str]], look: Look, asks: Asked) -> tuple[Block, ...]:
        """Groups in rows as they fit, broken only where one is too wide; blanks share what is left of their row."""
        if self._stands_over(groups, look):
            return (*self._rows(groups[:1], look, asks), *self._rows(groups[1:], look, asks))
        space = self._space(look)
        rows: list[list[tuple[str, float]]] = [[]]
        used = 0.0
        for group in groups:
            measured = [self._measured(unit, look) for unit in units(group)]
            whole = sum(width + space for unit in measured for _, width in unit) - space
            if rows[-1] and used + 2 * space + whole > self.width:
                rows.append([])
                used = 0.0
            elif rows[-1]:
                rows[-1].append(("", space))
                used += 2 * space
            for unit in measured:
                wide = sum(width + space for _, width in unit)
                if rows[-1] and used + wide - space > self.width:
                    rows.append([])
                    used = 0.0
                rows[-1] += unit
                used += wide
        return tuple(self._row(row, space, look, asks) for row in rows)

    def _stands_over(self, groups: list[list[str]], look: Look) -> bool:
        """Whether answers to tick that do not all fit behind their question fit into the row under it."""
        answers = groups[1:]
        if len(answers) < 2 or BOX in groups[0] or not all(each[0] == BOX and BLANK not in each for each in answers):
            return False
        widths = [self._group_width(group, look) + 2 * self._space(look) for group in groups]
        return sum(widths[1:]) <= self.width < sum(widths)

    def _group_width(self, group: list[str], look: Look) -> float:
        return sum(width + self._space(look) for _, width in self._measured(group, look))

    def _space(self, look: Look) -> float:
        """Between the pieces of a line."""
        return self.run("n", look) * 0.6

    def _measured(self, unit: list[str], look: Look) -> list[tuple[str, float]]:
        """Atoms with their widths; boxes in a row stand a little further apart than words."""
        gaps = (BETWEEN_BOXES if atom == after == BOX else 0.0 for atom, after in pairwise([*unit, ""]))
        return [(atom, self._atom_width(atom, look) + gap) for atom, gap in zip(unit, gaps, strict=True)]

    def _atom_width(self, atom: str, look: Look) -> float:
        if atom == BOX:
            return TickBox(leading=self.letters.look(look).leading).side
        # What is joined takes back the space before it.
        back = self._space(look) if atom.startswith(JOINED) else 0.0
        return _LEAST_BLANK if atom == BLANK else self.run(atom, look) - back

    def _row(self, row: list[tuple[str, float]], space: float, look: Look, asks: Asked) -> Block:
        blanks = sum(atom == BLANK for atom, _ in row)
        spare = self.width - sum(width for _, width in row) - space * (len(row) - 1)
        leading = self.letters.look(look).leading
        high = max(leading, self.letters.writing_line) if blanks else leading
        cells: list[tuple[float, Block]] = []
        x = 0.0
        atoms = [atom for atom, _ in row]
        for at, (atom, width) in enumerate(row):
            wide = width + (spare / blanks if atom == BLANK else 0.0)
            says = _says(asks, atoms[at:])
            back = space - 1 if atom.startswith(JOINED) else 0.0
            if atom:
                cells.append((x - back, self._atom(atom, wide, look, high, "" if self.by_hand else says)))
            x += wide + space
        return Columns(cells=tuple(cells))

    def _atom(self, atom: str, width: float, look: Look, high: float, asks: str) -> Block:
        if atom == BLANK:
            return Blank(width=width, leading=high, asks=asks)
        leading = self.letters.look(look).leading
        if atom == BOX:
            block: Block = TickBox(leading=leading, asks=asks)
        else:
            block = self.narrowed(float("inf")).text(atom, look)
        if high <= leading:
            return block
        # What is beside a blank stands on its writing line.
        return Stack(blocks=(Block(), block.spaced(high - leading)))


def _says(asks: Asked, atoms: Sequence[str]) -> str:
    """What is asked with the first of these atoms; nothing with a word."""
    if atoms[0] == BLANK:
        return next(asks.blanks)
    return f"{asks.question} {answer(atoms[1:])}".strip() if atoms[0] == BOX else ""
