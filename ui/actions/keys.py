"""From a key to its action, for windows without menus."""

from PySide6.QtCore import QKeyCombination
from PySide6.QtGui import QKeySequence

from ui.actions.spec import ActionId, Group
from ui.actions.table import TABLE


def action_of(pressed: QKeyCombination, group: Group) -> ActionId | None:
    """The action of a group that has this key."""
    key = QKeySequence(pressed)
    specs = (spec for spec in TABLE if spec.group is group)
    return next((spec.id for spec in specs if any(QKeySequence(each) == key for each in spec.keys)), None)
