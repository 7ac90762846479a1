"""The keys as they are now: one keyboard, so one of these for all windows."""

from PySide6.QtCore import QKeyCombination

from app.domain.clicker import Clicker
from ui.actions.key_choices import KeyChoices
from ui.actions.pressed import key_name, plain
from ui.actions.spec import ActionId, Where
from ui.actions.table import TABLE
from ui.herald import Herald


class AssignedKeys(Herald):
    """What menus, buttons, texts and parts ask when they name a key or hear one.

    `changed`: other keys are assigned, or another clicker was learned: say again what names a key.
    """

    def __init__(self) -> None:
        super().__init__()
        self.choices = KeyChoices()
        """The facilitator's own keys."""
        self.clicker = Clicker()
        """What was learned of the presenter in her hand."""

    def use(self, choices: KeyChoices, clicker: Clicker) -> None:
        """Assign these from now on, in all windows."""
        if (choices, clicker) != (self.choices, self.clicker):
            self.choices, self.clicker = choices, clicker
            self.changed.emit()

    def keys_of(self, action_id: ActionId) -> tuple[str, ...]:
        """The keys of an action now; the first is the one that menus show."""
        return self.choices.keys_of(action_id)

    def action_at(self, where: Where, pressed: QKeyCombination) -> ActionId | None:
        """The action of a window or a part that answers to a key."""
        key = key_name(pressed)
        return next((spec.id for spec in TABLE if spec.where is where and self._answers(spec.id, key)), None)

    def _answers(self, action_id: ActionId, key: str) -> bool:
        return key in map(plain, self.keys_of(action_id))


KEYS = AssignedKeys()
"""The keys of this program."""
