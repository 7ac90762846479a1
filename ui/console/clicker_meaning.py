"""Whether a key of the clicker is the clicker's, where the keyboard is now; pure, so that every case can be tried.

A clicker is a keyboard: it cannot be told apart from the laptop's own. So a key is given away only where nobody who
types or moves in a list could have meant it.
"""

from enum import StrEnum, auto

from app.domain.clicker import Button


class Place(StrEnum):
    """What has the keyboard: the note line's text, another text, a count, a list, a table of people, and so on."""

    NOTE = auto()
    TEXT = auto()
    COUNT = auto()
    LIST = auto()
    GRID = auto()
    CHOICE = auto()
    BUTTON = auto()
    NOWHERE = auto()


class Meaning(StrEnum):
    """What is done with a key.

    `NOW` is the clicker's. `SOON` is the clicker's unless another letter follows. `FIELD` is not the clicker's.
    `SAY` neither, and the facilitator is told why nothing happened in the room.
    """

    NOW = auto()
    SOON = auto()
    FIELD = auto()
    SAY = auto()


_CARET = frozenset(("Left", "Right", "Home", "End"))
_LINES = frozenset(("Up", "Down"))
_DOES = frozenset(("Return", "Backspace", "Del", "Tab", "Shift+Tab", "Space"))
_COUNTS = frozenset("+-")
USUAL = {"Right": Button.FORWARD, "Down": Button.FORWARD, "Left": Button.BACK, "Up": Button.BACK}
"""The arrow keys of a clicker that was not learned; they are heard only where nobody needs them."""


def meaning(key: str, place: Place, *, empty: bool, lately: bool) -> Meaning:
    """What a key means that a button of the clicker sends.

    `empty` says that nothing is typed in a text; `lately`, that something was typed there a moment ago.
    """
    if place is Place.NOWHERE or not _is_needed(key):
        return Meaning.NOW
    if place is Place.NOTE:
        return _in_note(key, empty=empty, lately=lately)
    if place is Place.TEXT:
        return Meaning.NOW if empty and (key in _CARET or _is_sign(key)) else Meaning.FIELD
    if place is Place.COUNT:
        return _in_count(key)
    return _beside_text(key, place)


def _in_note(key: str, *, empty: bool, lately: bool) -> Meaning:
    if not empty:
        return Meaning.SAY if key in _CARET | _LINES else Meaning.FIELD
    if _is_letter(key):
        return Meaning.SOON
    # Whoever deletes a word key by key, or presses Enter twice, must not leave the step with the last of them.
    return Meaning.FIELD if lately and key in _DOES else Meaning.NOW


def _in_count(key: str) -> Meaning:
    if key in _LINES or key in _DOES:
        return Meaning.SAY
    return Meaning.FIELD if _is_letter(key) or key in _COUNTS else Meaning.NOW


def _beside_text(key: str, place: Place) -> Meaning:
    if key in _LINES:
        return Meaning.NOW if place is Place.BUTTON else Meaning.SAY
    if key in _CARET:
        return Meaning.SAY if place in (Place.GRID, Place.CHOICE) else Meaning.NOW
    if key in _DOES:
        return Meaning.FIELD
    return Meaning.NOW if _is_sign(key) or place is Place.BUTTON else Meaning.FIELD


def _is_needed(key: str) -> bool:
    return len(key) == 1 or key in _CARET | _LINES | _DOES


def _is_letter(key: str) -> bool:
    return len(key) == 1 and key.isalnum()


def _is_sign(key: str) -> bool:
    return len(key) == 1 and not key.isalnum()
