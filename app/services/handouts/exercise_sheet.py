"""An exercise on paper, to be read before one runs it. It belongs to no session, and nobody's name is on it."""

from collections.abc import Sequence
from typing import assert_never

from app.domain.language import say
from app.services.handouts import phrases
from app.services.handouts.blocks import Block, Stack
from app.services.handouts.columns import Columns
from app.services.handouts.design import (
    BODY,
    BODY_QUIET,
    BODY_STRONG,
    FOOT,
    GUTTER,
    LEAD,
    MARGIN,
    PARAGRAPH_GAP,
    PURPOSE,
    SECTION_GAP,
    SMALL_PRINT,
    Ink,
)
from app.services.handouts.drawing import draw_sheets
from app.services.handouts.flow import Placed, flow
from app.services.handouts.making import MadeHandout, notices_about
from app.services.handouts.marks import Rule
from app.services.handouts.paper import MM, Paper, Size
from app.services.handouts.passages import Kind, Passage
from app.services.handouts.pen import Pen
from app.services.handouts.setting import Typesetter
from app.services.handouts.sheet import BOTTOM, TOP, Sheet
from app.services.handouts.words import Writer

_STEP_GAP = 5 * MM
_LINE_GAP = 0.6 * MM
_FOOT_ROOM = 8 * MM


def make_exercise_sheet(title: str, passages: Sequence[Passage], *, paper: Paper, language: str = "en") -> MadeHandout:
    """The exercise as a PDF: the same words give the same bytes."""
    setter = Typesetter()
    pen = Pen(title=title, author="Sparkroom", subject=title, language=language)
    draw_sheets(pen, _sheets(title, passages, paper.size, setter))
    return MadeHandout(pen.finish(), pen.pages, notices_about(setter.missing))


def _sheets(title: str, passages: Sequence[Passage], size: Size, setter: Typesetter) -> tuple[Sheet, ...]:
    writer = Writer(setter, size.width - 2 * MARGIN)
    room = size.height - TOP - BOTTOM - _FOOT_ROOM
    pages = flow([_block(each, writer) for each in passages], room)
    return tuple(_sheet(page, number, len(pages), title, size, writer) for number, page in enumerate(pages, 1))


def _sheet(page: Sequence[Placed], number: int, of: int, title: str, size: Size, writer: Writer) -> Sheet:
    body = tuple(Placed(each.block, MARGIN + each.x, TOP + each.top, aside=each.aside) for each in page)
    foot = _foot(title, say(phrases.PAGE, number=number, of=of), writer)
    return Sheet(size, (*body, Placed(foot, MARGIN, size.height - BOTTOM - foot.height, aside=number < of)))


def _foot(title: str, page: str, writer: Writer) -> Block:
    end = writer.run(page, FOOT)
    name = writer.narrowed(writer.width - end - GUTTER).text(title, FOOT)
    number = writer.narrowed(end + 1).text(page, FOOT)
    line = Columns(cells=((0.0, name), (writer.width - end, number)))
    return Stack(blocks=(Rule(width=writer.width, ink=Ink.FAINT), line.spaced(1.5 * MM)))


def _block(passage: Passage, writer: Writer) -> Block:
    text = passage.text
    match passage.kind:
        case Kind.TITLE:
            return writer.title(text)
        case Kind.PURPOSE:
            return writer.text(text, PURPOSE, before=PARAGRAPH_GAP)
        case Kind.FACTS:
            return writer.text(text, BODY_STRONG, before=PARAGRAPH_GAP)
        case Kind.SECTION:
            return writer.heading(text, before=SECTION_GAP)
        case Kind.STEP:
            return writer.subheading(text, LEAD, before=_STEP_GAP)
        case Kind.NOTE:
            return writer.text(text, BODY_QUIET, before=PARAGRAPH_GAP, holds_next=True)
        case Kind.ENTRY:
            return writer.entry(text, before=_LINE_GAP)
        case Kind.ROOM:
            return writer.text(text, BODY_STRONG)
        case Kind.ROOM_ENTRY:
            return writer.entry(text, BODY_STRONG, before=_LINE_GAP)
        case Kind.SAID:
            return writer.text(text, BODY, before=_LINE_GAP)
        case Kind.SMALL:
            return writer.text(text, SMALL_PRINT, before=PARAGRAPH_GAP)
    assert_never(passage.kind)
