"""The marks before a line: a bullet, the letter of a role or the sign of a category, each in a shape of its own."""

from typing import Final

from ui.stage.items import Box, Item, Shape, ShapeItem
from ui.stage.lines import centred, text_item
from ui.stage.scale import LABEL_PX
from ui.theme.fonts import BOLD
from ui.theme.theme import NOTE_CATEGORIES

BULLET: Final = "•"

_SHAPES: Final = {"A": Shape.CIRCLE, "B": Shape.ROUNDED, "C": Shape.HEXAGON, "D": Shape.DIAMOND}
_LETTER: Final = 0.8
_LEAST: Final = LABEL_PX / _LETTER
_SIGNS: Final = (Shape.CIRCLE, Shape.ROUNDED, Shape.DIAMOND, Shape.TRIANGLE, Shape.CROSS, Shape.HEXAGON)


def indent_of(mark: str, px: int) -> float:
    """The room that a mark takes before a line of `px`."""
    if not mark:
        return 0
    if mark == BULLET:
        return px * 0.62
    return px * (0.84 if mark in NOTE_CATEGORIES else 1.5)


def mark_items(mark: str, box: Box, px: int, rtl: bool) -> tuple[Item, ...]:
    """The mark for a line of `px` that starts in `box`, at the side where the line begins."""
    if mark == BULLET or mark in NOTE_CATEGORIES:
        size = px * (0.22 if mark == BULLET else 0.44)
        x = box.right - size if rtl else box.x
        spot = Box(x, box.y + box.height * 0.53 - size / 2, size, size)
        return (ShapeItem(spot, Shape.CIRCLE, "stage-accent") if mark == BULLET else category_sign(mark, spot),)
    size = max(px * 1.1, _LEAST)
    x = box.right - size if rtl else box.x
    return letter_items(mark, Box(x, box.y + (box.height - size) / 2, size, size))


def category_sign(category: str, box: Box) -> ShapeItem:
    """Six forms, filled and then hollow: each of the twelve categories has a sign of its own."""
    turn, form = divmod(NOTE_CATEGORIES.index(category), len(_SIGNS))
    stroke = box.height * 0.2 if turn else 0
    return ShapeItem(box, _SIGNS[form], f"category-{category}", stroke=stroke, radius=box.height * 0.16)


def letter_items(letter: str, box: Box) -> tuple[Item, ...]:
    """A role's letter in its shape, which is told apart without colour."""
    shape = _SHAPES.get(letter, Shape.ROUNDED)
    text = text_item(letter, round(box.height * _LETTER), BOLD, "stage-accent-text", box)
    return (ShapeItem(box, shape, "stage-accent", radius=box.height * 0.2), centred(text, box))


def split_role(role: str) -> tuple[str, str]:
    """`A asks and notes` is the letter A and what A does; without such a letter, all of it is words."""
    letter, _, rest = role.partition(" ")
    if len(letter) == 1 and letter.isalpha() and letter.isupper() and rest:
        return letter, rest
    return BULLET, role
