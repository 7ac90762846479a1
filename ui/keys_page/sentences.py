"""Why a key cannot be had, and what the buttons of a clicker are called."""

from PySide6.QtCore import QCoreApplication

from app.domain.clicker import Button
from ui.actions import words
from ui.actions.key_rules import Obstacle, Reason, Taken
from ui.actions.spec import ActionId, translate

_BUTTONS = {
    Button.FORWARD: translate("keys", "forward"),
    Button.BACK: translate("keys", "back"),
    Button.BLACK: translate("keys", "black"),
    Button.START: translate("keys", "start"),
    Button.LEAVE: translate("keys", "end of the show"),
}
_REASONS = {
    Reason.WRITES: translate("keys", "{0} is written in the note line. Take a key with Ctrl, or a function key."),
    Reason.TEXT: translate("keys", "{0} is needed while typing. Take a key with Ctrl, or a function key."),
    Reason.ALT: translate("keys", "{0} writes a letter on some keyboards, or belongs to the computer."),
    Reason.MOVES: translate("keys", "{0} moves in the list, or marks there."),
    Reason.THEME: translate("keys", "{0} is the key of a theme on the wall."),
    Reason.ESCAPE: translate("keys", "{0} is the way out of everything."),
    Reason.NO_KEY: translate("keys", "This key says nothing by itself."),
    Reason.FIXED: translate("keys", "“{1}” has its key for ever."),
    Reason.HERE: translate("keys", "“{1}” has {0} already."),
    Reason.LAST: translate("keys", "“{1}” would be out of reach of the keyboard. Give it another key first."),
}
_BY_ACTION = translate("keys", "{0} is “{1}”.")
_BY_BUTTON = translate("keys", "{0} is “{1}” on your clicker.")
_UNCHANGED = translate("keys", "{0} Nothing was changed.")


def button_name(button: Button) -> str:
    """What a button of a clicker is called."""
    return _tr(_BUTTONS[button])


def why(found: Obstacle, key: str, action_id: ActionId) -> str:
    """What stands against giving a key to an action."""
    if not isinstance(found, Taken):
        return _tr(_REASONS[found]).format(words.key_text(key), words.title(action_id))
    if isinstance(found.by, Button):
        return _tr(_BY_BUTTON).format(words.key_text(key), button_name(found.by))
    return _tr(_BY_ACTION).format(words.key_text(key), words.title(found.by))


def refused(found: Obstacle, key: str, action_id: ActionId) -> str:
    """The same, with the comfort that everything is as before."""
    return _tr(_UNCHANGED).format(why(found, key, action_id))


def _tr(text: str) -> str:
    return QCoreApplication.translate("keys", text)
