"""The sheet of keys on paper: two columns to lie beside the laptop, on one page where the letters stay readable.

It belongs to no session: what it says comes from whoever knows the keys.
"""

from collections.abc import Sequence

import msgspec

from app.domain.language import say
from app.services.handouts import phrases
from app.services.handouts.blocks import Block, Stack
from app.services.handouts.columns import Columns
from app.services.handouts.design import CARD_TITLE, FOOT, SECTION, Look, Weight
from app.services.handouts.drawing import draw_sheets
from app.services.handouts.flow import Placed, flow
from app.services.handouts.making import MadeHandout, notices_about
from app.services.handouts.paper import MM, Paper, Size
from app.services.handouts.pen import Pen
from app.services.handouts.setting import Typesetter
from app.services.handouts.sheet import Sheet
from app.services.handouts.words import Writer

_EDGE = 10 * MM
_BETWEEN = 8 * MM
_GAP = 3 * MM
_STEP = 6.0
"""Points by which the columns are made longer until everything has its place, so that both end at the same height."""

_SIZES = ((12.0, 15.0), (11.0, 13.6), (10.0, 12.2), (9.5, 11.4), (9.0, 10.8))
"""Letters and leading, the largest that leaves one page being taken; the last is read at arm's length."""


class KeyRow(msgspec.Struct, frozen=True):
    """An action and its keys in words."""

    name: str
    keys: str


class KeyGroup(msgspec.Struct, frozen=True):
    """Actions under a heading."""

    title: str
    rows: tuple[KeyRow, ...]


class KeySheet(msgspec.Struct, frozen=True):
    """All there is to say on the sheet; `note` stands under the title."""

    title: str
    note: str
    groups: tuple[KeyGroup, ...]


def make_key_sheet(sheet: KeySheet, *, paper: Paper, language: str = "en") -> MadeHandout:
    """The sheet as a PDF: the same keys give the same bytes."""
    setter = Typesetter()
    pen = Pen(title=sheet.title, author="Sparkroom", subject=sheet.note, language=language)
    draw_sheets(pen, _sheets(sheet, paper.size, setter))
    return MadeHandout(pen.finish(), pen.pages, notices_about(setter.missing))


def _sheets(sheet: KeySheet, size: Size, setter: Typesetter) -> tuple[Sheet, ...]:
    head = _head(sheet, Writer(setter, size.width - 2 * _EDGE))
    room = size.height - 2 * _EDGE - head.height - _GAP
    width = (size.width - 2 * _EDGE - _BETWEEN) / 2
    columns: Sequence[Sequence[Placed]] = ()
    for letters, leading in _SIZES:
        columns = _columns(sheet, Writer(setter, width), letters, leading, room)
        if len(columns) <= 2:
            break
    pairs = [columns[number : number + 2] for number in range(0, len(columns), 2)]
    return tuple(_page(pair, head, size, width) for pair in pairs)


def _columns(sheet: KeySheet, writer: Writer, letters: float, leading: float, room: float) -> list[list[Placed]]:
    blocks = [block for group in sheet.groups for block in _group(group, writer, letters, leading)]
    length = sum(block.height + block.before for block in blocks) / 2
    columns = flow(blocks, min(length, room))
    while len(columns) > 2 and length < room:
        length += _STEP
        columns = flow(blocks, min(length, room))
    return columns


def _page(columns: Sequence[Sequence[Placed]], head: Block, size: Size, width: float) -> Sheet:
    top = _EDGE + head.height + _GAP
    placed = [Placed(head, _EDGE, _EDGE)]
    for number, column in enumerate(columns):
        left = _EDGE + number * (width + _BETWEEN)
        placed += [Placed(each.block, left + each.x, top + each.top) for each in column]
    return Sheet(size, tuple(placed))


def _head(sheet: KeySheet, writer: Writer) -> Block:
    """Title and note on one line: each line here is a key less below."""
    title = writer.text(sheet.title, CARD_TITLE)
    left = writer.setter.width(sheet.title, CARD_TITLE) + 6 * MM
    note = writer.narrowed(writer.width - left).text(sheet.note, FOOT)
    beside = Stack(blocks=(Block(), note.spaced(CARD_TITLE.leading - FOOT.leading - 2)))
    return Columns(cells=((0.0, title), (left, beside)))


def _group(group: KeyGroup, writer: Writer, letters: float, leading: float) -> list[Block]:
    heading = Look(letters + 1.5, leading + 1.5, SECTION.weight, SECTION.ink)
    title = writer.heading(group.title, heading, before=leading * 0.5)
    again = writer.text(say(phrases.CONTINUED, title=group.title), heading)
    return [title, *(_row(row, writer, letters, leading).under(again) for row in group.rows)]


def _row(row: KeyRow, writer: Writer, letters: float, leading: float) -> Block:
    """The keys at the right edge, in line with the first words of the action."""
    name, keys = Look(letters, leading), Look(letters, leading, Weight.SEMIBOLD)
    wide = min(writer.setter.width(row.keys, keys), writer.width * 0.5)
    left = writer.narrowed(writer.width - wide - 2 * MM).text(row.name, name)
    right = writer.narrowed(wide + 0.5).text(row.keys, keys)
    return Columns(cells=((0.0, left), (writer.width - wide, right)))
