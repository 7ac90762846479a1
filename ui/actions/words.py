"""Actions in words: titles, keys as this computer writes them, and tool tips."""

import re

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from ui.actions.assigned import KEYS
from ui.actions.spec import ActionId, ActionSpec, Group, Where, translate
from ui.actions.table import SPECS

_GROUPS = {
    Group.TIME: translate("actions", "Time"),
    Group.STAGE: translate("actions", "Stage"),
    Group.NOTES: translate("actions", "Notes"),
    Group.WALL: translate("actions", "Wall"),
    Group.VOTES: translate("actions", "Votes"),
    Group.PEOPLE: translate("actions", "People"),
    Group.SOUND: translate("actions", "Sound"),
    Group.PROGRAM: translate("actions", "Program"),
    Group.PLAN: translate("actions", "Planner and exercise form"),
}

_CALLED = {
    "Return": translate("actions", "Enter"),
    "PgDown": translate("actions", "Page Down"),
    "PgUp": translate("actions", "Page Up"),
}

_PARTS = {
    Where.NOTE_LINE: translate("actions", "note line"),
    Where.WALL: translate("actions", "wall"),
    Where.GROUPS: translate("actions", "groups"),
    Where.PEOPLE: translate("actions", "people"),
    Where.ACTIONS: translate("actions", "actions agreed"),
    Where.ROOM: translate("actions", "test card"),
    Where.TIMELINE: translate("actions", "the day, the steps"),
    Where.FORM: translate("actions", "form"),
}


def group_title(group: Group) -> str:
    """The name of a menu."""
    return QCoreApplication.translate("actions", _GROUPS[group])


def part_name(where: Where) -> str:
    """The part that has to have the focus, or nothing where the whole window listens."""
    return QCoreApplication.translate("actions", _PARTS[where]) if where in _PARTS else ""


def title(action_id: ActionId) -> str:
    """What the action is called."""
    return QCoreApplication.translate("actions", SPECS[action_id].title)


def choice(spec: ActionSpec, number: int) -> str:
    """What one key of a numbered action is called."""
    if not spec.choices:
        return f"{title(spec.id)} {number}"
    return QCoreApplication.translate("actions", spec.choices[number - 1])


def tip(spec: ActionSpec) -> str:
    """One more sentence about the action, or nothing."""
    return with_keys(QCoreApplication.translate("actions", spec.tip)) if spec.tip else ""


def with_keys(text: str) -> str:
    """A text of ours in which `{next}` and the like, each the name of an action, are its key."""
    return re.sub(r"\{([a-z_]+)\}", lambda found: key_of(ActionId(found[1])), text)


def key_text(key: str) -> str:
    """A key as this computer writes it, such as `Ctrl+J` or `⌘J`; Return and the Page keys as keyboards call them."""
    text = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    for name, called in _CALLED.items():
        text = text.replace(name, QCoreApplication.translate("actions", called))
    return text


def key_of(action_id: ActionId) -> str:
    """The key to name in a text: the first of an action, as this computer writes it."""
    return key_text(KEYS.keys_of(action_id)[0])


def keys_text(spec: ActionSpec) -> tuple[str, ...]:
    """All keys of an action; a numbered action shows its first and its last."""
    keys = tuple(key_text(key) for key in KEYS.keys_of(spec.id))
    return (f"{keys[0]} … {keys[-1]}",) if spec.numbered else keys


def button_tip(action_id: ActionId) -> str:
    """The tool tip of a button: title, keys, and the sentence if there is one."""
    spec = SPECS[action_id]
    first = f"{title(action_id)} ({', '.join(keys_text(spec))})"
    return f"{first}\n{tip(spec)}" if spec.tip else first
