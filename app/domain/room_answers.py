"""What somebody answered about a room by looking, listening, or pressing the clicker."""

from enum import StrEnum

import msgspec


class CheckItem(StrEnum):
    """What is looked at before a session, in the order in which it is put right (DESIGN section 1, item 2)."""

    SCREEN = "screen"
    LETTERS = "letters"
    SOUND = "sound"
    CLICKER = "clicker"
    AWAKE = "awake"
    POWER = "power"
    PRINTER = "printer"
    DISK = "disk"
    FOLDER = "folder"
    START = "start"


class Word(StrEnum):
    """An answer: it is well, it is not, or today we go without it."""

    YES = "yes"
    NO = "no"
    WITHOUT = "without"


class Said(msgspec.Struct, frozen=True):
    """What was said about an item on a day such as `2026-03-12`; `with_what` names the screen, the sound outputs, or
    the key of the clicker."""

    item: CheckItem
    word: Word
    day: str
    with_what: str = ""


def said_of(said: tuple[Said, ...], item: CheckItem) -> Said | None:
    """The last answer about an item, if there was one."""
    return next((each for each in said if each.item is item), None)


def with_answer(said: tuple[Said, ...], answer: Said) -> tuple[Said, ...]:
    """The answers with one more, which takes the place of the last about the same item."""
    return (*(each for each in said if each.item is not answer.item), answer)
