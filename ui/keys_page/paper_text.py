"""What the sheet of keys on paper says: the keys as they are assigned now, and the clicker's."""

from functools import reduce

from PySide6.QtCore import QCoreApplication

from app.services.handouts.key_sheet import KeyGroup, KeyRow, KeySheet
from ui.actions import words
from ui.actions.assigned import KEYS
from ui.actions.key_rules import ACTION_OF_BUTTON
from ui.actions.spec import ActionSpec, Group, translate
from ui.actions.table import TABLE
from ui.keys_page.learning import ASKED
from ui.keys_page.sentences import button_name

_TITLE = translate("keys", "Keys")
_NOTE = translate("keys", "A key with the name of a part works while that part has the focus.")
_CLICKER = translate("keys", "Clicker")
_BETWEEN = translate("keys", "{0} or {1}")


def key_sheet() -> KeySheet:
    """The sheet as it is printed: what one needs in the room, and not to plan at a table."""
    groups = (group for group in Group if group is not Group.PLAN)
    return KeySheet(_tr(_TITLE), _tr(_NOTE), (_clicker(), *map(_group, groups)))


def _group(group: Group) -> KeyGroup:
    rows = (KeyRow(_name(spec), _either(words.keys_text(spec))) for spec in TABLE if spec.group is group)
    return KeyGroup(words.group_title(group), tuple(rows))


def _clicker() -> KeyGroup:
    """What each button asks for, and the keys it was learned with, else those it usually sends."""
    rows = []
    for button in ASKED:
        action_id = ACTION_OF_BUTTON[button]
        keys = KEYS.clicker.keys_of(button) or KEYS.keys_of(action_id)[:1]
        name, title = button_name(button), words.title(action_id)
        called = title if name == title.casefold() else f"{name[:1].upper()}{name[1:]}: {title}"
        rows.append(KeyRow(called, _either(tuple(map(words.key_text, keys)))))
    return KeyGroup(_tr(_CLICKER), tuple(rows))


def _either(keys: tuple[str, ...]) -> str:
    """Keys in words: one of them may be a full stop or a comma."""
    return reduce(_tr(_BETWEEN).format, keys)


def _name(spec: ActionSpec) -> str:
    part = words.part_name(spec.where)
    return f"{words.title(spec.id)} ({part})" if part else words.title(spec.id)


def _tr(text: str) -> str:
    return QCoreApplication.translate("keys", text)
