"""Which keys an action may have: what writes, moves or belongs to somebody else is refused.

While the facilitator types, every letter is hers, and so is what a text field does with Ctrl. Alt writes letters on
a Mac and on many European keyboards.
"""

from collections.abc import Mapping
from enum import StrEnum, auto

import msgspec

from app.domain.clicker import Button, Clicker
from app.domain.console_panels import THEME_KEYS
from ui.actions.key_choices import KeyChoices, clashes, holder_of
from ui.actions.pressed import plain
from ui.actions.spec import ActionId, Where
from ui.actions.table import SPECS

ACTION_OF_BUTTON: dict[Button, ActionId] = {
    Button.FORWARD: ActionId.NEXT,
    Button.BACK: ActionId.BACK,
    Button.BLACK: ActionId.BLACK,
    Button.START: ActionId.BEGIN,
    Button.LEAVE: ActionId.CLEAR,
}
"""What the buttons of a clicker ask for."""

FIXED = frozenset((ActionId.CLEAR, ActionId.TAKE_NOTE))
"""Actions whose keys cannot be changed: a way out, and the end of a note."""

_TEXT = frozenset(
    f"Ctrl+{key}" for key in ("A", "C", "V", "X", "Z", "Y", "Ins", "Shift+Z", "Left", "Right", "Home", "End")
) | frozenset(("Ctrl+Backspace", "Ctrl+Del", "Shift+Ins", "Shift+Del", "Ctrl+Shift+Left", "Ctrl+Shift+Right"))
_CARET = ("Left", "Right", "Up", "Down", "Home", "End")
_MOVES = frozenset((*_CARET, "Tab", "PgUp", "PgDown", "Ctrl+A"))
_EDITS = frozenset((*_CARET, "Tab", "Return", "Backspace", "Del", "Ins", "Space"))
_NAMES = frozenset(each.value for each in ActionId)
_WHILE_TYPING = (Where.PROGRAM, Where.CONSOLE, Where.NOTE_LINE, Where.PLAN, Where.FORM)


class Reason(StrEnum):
    """Why nobody may have a key here."""

    WRITES = auto()
    TEXT = auto()
    ALT = auto()
    MOVES = auto()
    THEME = auto()
    ESCAPE = auto()
    NO_KEY = auto()
    FIXED = auto()
    HERE = auto()
    LAST = auto()


class Taken(msgspec.Struct, frozen=True):
    """Another action, or a button of the clicker, answers to the key."""

    by: ActionId | Button


Obstacle = Reason | Taken


def obstacle(choices: KeyChoices, clicker: Clicker, action_id: ActionId, key: str, place: int = 0) -> Obstacle | None:
    """What stands against giving a key to an action in the place of another; None where nothing does."""
    if action_id in FIXED:
        return Reason.FIXED
    keys = choices.keys_of(action_id)
    if plain(key) in map(plain, (*keys[:place], *keys[place + 1 :])):
        return Reason.HERE
    rule = None if _is_usual(action_id, key) else _rule(SPECS[action_id].where, plain(key))
    if rule is not None:
        return rule
    button = clicker.button_of(plain(key))
    if button is not None and ACTION_OF_BUTTON[button] is not action_id:
        return Taken(button)
    holder = holder_of(choices, key, action_id)
    return Taken(holder) if holder is not None else None


def obstacle_for_clicker(choices: KeyChoices, clicker: Clicker, button: Button, key: str) -> Obstacle | None:
    """What stands against learning a key; parts of the console and the note line keep theirs where they are."""
    if not key:
        return Reason.NO_KEY
    other = clicker.button_of(plain(key))
    if other is not None and other is not button:
        return Taken(other)
    holder = holder_of(choices, key, ACTION_OF_BUTTON[button])
    return Taken(holder) if holder is not None and SPECS[holder].is_shortcut else None


def sound_choices(kept: Mapping[str, tuple[str, ...]]) -> tuple[KeyChoices, bool]:
    """What can be used of choices that were kept, and whether that is all of them.

    Keys may have been written by another version: actions it does not know, keys that break a rule or that two
    answer to are left as the table has them.
    """
    own = tuple((ActionId(name), keys) for name, keys in kept.items() if name in _NAMES and _fits(ActionId(name), keys))
    choices = KeyChoices(own)
    while clashing := set(clashes(choices)):
        choices = KeyChoices(tuple(pair for pair in choices.own if pair[0] not in clashing))
    return choices, len(choices.own) == len(kept)


def sound_clicker(choices: KeyChoices, kept: Clicker) -> Clicker:
    """What can be used of a clicker that was kept: no key that another action of the window answers to."""
    clicker = Clicker()
    for key, button in kept.learned:
        if plain(key) == key and obstacle_for_clicker(choices, clicker, button, key) is None:
            clicker = Clicker((*clicker.learned, (key, button)))
    return clicker


def _fits(action_id: ActionId, keys: tuple[str, ...]) -> bool:
    spec = SPECS[action_id]
    right_number = len(keys) == len(spec.keys) if spec.numbered else bool(keys)
    allowed = all(_is_usual(action_id, key) or _rule(spec.where, plain(key)) is None for key in keys)
    return action_id not in FIXED and right_number and allowed


def _is_usual(action_id: ActionId, key: str) -> bool:
    return plain(key) in map(plain, SPECS[action_id].keys)


def _rule(where: Where, key: str) -> Reason | None:
    if not key:
        return Reason.NO_KEY
    if key == "Esc" or key.endswith("+Esc"):
        return Reason.ESCAPE
    if "Alt+" in key or "Meta+" in key:
        return Reason.ALT
    return _rule_of_window(key) if where in _WHILE_TYPING else _rule_of_part(where, key)


def _rule_of_window(key: str) -> Reason | None:
    bare = key.removeprefix("Shift+")
    if len(bare) == 1 or bare == "Space":
        return Reason.WRITES
    if bare in _EDITS or key in _TEXT:
        return Reason.TEXT
    return None


def _rule_of_part(where: Where, key: str) -> Reason | None:
    bare = key.removeprefix("Shift+")
    if bare in _MOVES:
        return Reason.MOVES
    if where is Where.WALL and bare.lower() in THEME_KEYS:
        return Reason.THEME
    if where is Where.ACTIONS and bare.isdecimal():
        return Reason.THEME
    if where is Where.TIMELINE and bare.isdecimal():
        return Reason.WRITES
    if where is Where.PEOPLE and bare == "Space":
        return Reason.MOVES
    return None
