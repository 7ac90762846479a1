"""What a printer is to do: which pages, how often, on which sides; and what `lp` is told of that."""

from enum import StrEnum
from typing import Final

import msgspec

ON_A_SHEET: Final = (1, 2, 4)
"""How many pages can go on one side of a sheet."""

Span = tuple[int, int]
"""A first and a last page, from 1."""


class NoSuchPages(ValueError):
    """What was typed is no range of pages."""


class Sides(StrEnum):
    """Which sides are printed on, in the words of CUPS; both are turned like a book or like a calendar."""

    ONE = "one-sided"
    LONG_EDGE = "two-sided-long-edge"
    SHORT_EDGE = "two-sided-short-edge"


class Ink(StrEnum):
    """Colours, in the words of CUPS; `AS_SET` leaves it to the printer's own setting."""

    AS_SET = ""
    COLOUR = "color"
    GREY = "monochrome"


class PrintOrder(msgspec.Struct, frozen=True):
    """How a printer is to print: no `spans` stand for all pages."""

    printer: str
    sides: Sides = Sides.ONE
    spans: tuple[Span, ...] = ()
    on_a_sheet: int = 1
    ink: Ink = Ink.AS_SET


class PrintPiece(msgspec.Struct, frozen=True):
    """A PDF to be printed so many times. `in_copies` holds that many copies of one handout already, one after another.

    `pages` are all its pages, on both sides or not. `notices` are sentences about how it was made.
    """

    title: str
    pdf: bytes
    pages: int
    times: int = 1
    in_copies: int = 1
    notices: tuple[str, ...] = ()


def spans_in(text: str) -> tuple[Span, ...]:
    """The pages somebody typed, such as `1-3, 5`; none for an empty text. Raises NoSuchPages."""
    found: list[Span] = []
    for part in filter(None, (each.strip() for each in text.replace("–", "-").split(","))):
        first, dash, last = (each.strip() for each in part.partition("-"))
        if not _is_number(first) or (dash and not _is_number(last)):
            raise NoSuchPages(part)
        span = (int(first), int(last if dash else first))
        if not 1 <= span[0] <= span[1]:
            raise NoSuchPages(part)
        found.append(span)
    return tuple(found)


def may_use_both_sides(piece: PrintPiece) -> bool:
    """Whether no sheet would carry parts of two copies: cards stay on one side, and so do copies of odd length."""
    each, left = divmod(piece.pages, piece.in_copies)
    return left == 0 and (piece.in_copies == 1 or each % 2 == 0)


def lp_options(order: PrintOrder, piece: PrintPiece, media: str) -> tuple[str, ...]:
    """What `lp` is told beside the printer and the file."""
    sides = order.sides if may_use_both_sides(piece) else Sides.ONE
    return (
        *("-t", piece.title),
        *("-n", str(piece.times)),
        *("-o", f"media={media}"),
        *("-o", f"sides={sides}"),
        *(("-o", f"number-up={order.on_a_sheet}") if order.on_a_sheet > 1 else ()),
        *(("-o", f"print-color-mode={order.ink}") if order.ink else ()),
    )


def _is_number(text: str) -> bool:
    return text.isdecimal() and text.isascii() and len(text) <= _DIGITS


_DIGITS = 6
"""A page number longer than that is a slip of the finger."""
