"""The action list: what, who, by when and how it stands, on a sheet lying on its side."""

from collections.abc import Iterator
from typing import NamedTuple

from app.domain.instants import day_text
from app.domain.language import say
from app.domain.session import Note, Session
from app.domain.vocabulary import Category
from app.services.handouts import phrases
from app.services.handouts.blocks import Block, Stack
from app.services.handouts.columns import Columns
from app.services.handouts.design import BODY, BODY_STRONG, GUTTER, SECTION_GAP, TABLE_HEAD, WRITING_LINE
from app.services.handouts.harvest import heard, owner_of
from app.services.handouts.order import Order
from app.services.handouts.paper import MM
from app.services.handouts.sheet import Frame, Sheet, text_width
from app.services.handouts.tags import Tag
from app.services.handouts.words import Writer
from app.services.handouts.writing_room import Repeated

SHARES = (("action", 0.0, 0.47), ("owner", 0.47, 0.18), ("due", 0.65, 0.16), ("status", 0.81, 0.19))
"""Columns by where they begin and how wide they are, as shares of the width."""
EMPTY_ROWS = 4
ROW_PADDING = 2.2 * MM


def action_list(order: Order) -> tuple[Sheet, ...]:
    """One copy; below what was typed the sheet is full of empty rows, for what is agreed later."""
    size = order.paper.size.turned
    writer = order.writer(text_width(size))
    head = _row(writer, phrases.ACTION_LIST)
    actions = (*_left_to_do(order.session), *map(_agreed, heard(order.session, Category.ACTION)))
    rows = Repeated(count=1 if actions else EMPTY_ROWS, block=_empty(writer)).under(_again(head))
    if actions:
        blocks: list[Block] = [head, *(_action(writer, each).under(_again(head)) for each in actions), rows]
    else:
        blocks = [writer.text(say(phrases.NO_ACTIONS_YET)), head.spaced(SECTION_GAP), rows]
    return Frame(order, size).filled(blocks, evenly=False)


def _row(writer: Writer, words: dict[str, str]) -> Columns:
    cells = tuple(_cell(writer, key, say(words[key])) for key, _, _ in SHARES)
    return Columns(cells=cells, tag=Tag.HEADS, ruled=writer.width, padding=1 * MM, holds_next=True)


def _again(head: Columns) -> Block:
    return Columns(cells=head.cells, ruled=head.ruled, padding=head.padding)


def _cell(writer: Writer, key: str, words: str) -> tuple[float, Block]:
    left, column = _column(writer, key)
    return left, column.text(words, TABLE_HEAD)


class _Entry(NamedTuple):
    """What is to be done, who does it and by when, as it is written."""

    action: str
    owner: str
    due: str


def _left_to_do(session: Session) -> Iterator[_Entry]:
    """What was agreed at an earlier time and still goes on."""
    for each in session.carried:
        if each.is_left_to_do:
            text = say(phrases.STILL_TO_DO, action=each.text)
            yield _Entry(text, each.owner or say(phrases.NOBODY_NAMED), _date(each.due))


def _agreed(note: Note) -> _Entry:
    return _Entry(note.text, owner_of(note), _date(note.due))


def _date(due: str) -> str:
    return day_text(due) or say(phrases.NO_DATE)


def _action(writer: Writer, entry: _Entry) -> Columns:
    texts = {"action": (entry.action, BODY), "owner": (entry.owner, BODY_STRONG), "due": (entry.due, BODY)}
    cells: list[tuple[float, Block]] = []
    for key, (words, look) in texts.items():
        left, column = _column(writer, key)
        cells.append((left, column.text(words, look) if key == "action" else column.name(words, look)))
    return Columns(cells=(*cells, _status(writer)), tag=Tag.ROW, ruled=writer.width, padding=ROW_PADDING, whole=True)


def _status(writer: Writer) -> tuple[float, Block]:
    left, column = _column(writer, "status")
    ticks = tuple(column.tick(say(word), before=0.4 * MM) for word in phrases.STATUS)
    return left, Stack(blocks=ticks, whole=True)


def _empty(writer: Writer) -> Columns:
    blanks = tuple((_column(writer, key)[0], Block()) for key, _, _ in SHARES[:-1])
    return Columns(
        cells=(*blanks, _status(writer)), tag=Tag.ROW, ruled=writer.width, padding=ROW_PADDING, shortest=WRITING_LINE
    )


def _column(writer: Writer, key: str) -> tuple[float, Writer]:
    start, share = next((start, share) for each, start, share in SHARES if each == key)
    gap = 0.0 if key == "status" else GUTTER * 0.7
    return start * writer.width, writer.narrowed(share * writer.width - gap)
