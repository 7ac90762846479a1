"""Changing keys one by one, each change allowed by the rules, and taking changes back."""

from ui.actions.assigned import KEYS
from ui.actions.key_choices import KeyChoices
from ui.actions.key_rules import Obstacle, Reason, Taken, obstacle, sound_clicker
from ui.actions.spec import ActionId
from ui.actions.table import SPECS


class KeyEditing:
    """Assigns keys, in effect at once; what is refused is answered with its `Obstacle` and changes nothing."""

    def __init__(self) -> None:
        """Nothing to undo yet."""
        self._before: list[KeyChoices] = []

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self._before)

    def put(self, action_id: ActionId, place: int, key: str) -> Obstacle | None:
        """Give an action a key in the place of another, from 0, or beyond the last one more."""
        found = obstacle(KEYS.choices, KEYS.clicker, action_id, key, place)
        if found is None:
            self._use(KEYS.choices.with_key(action_id, place, key))
        return found

    def remove(self, action_id: ActionId, place: int) -> Obstacle | None:
        """Take one of the keys of an action away; the last one stays."""
        if SPECS[action_id].numbered or len(KEYS.keys_of(action_id)) < 2:
            return Reason.LAST
        self._use(KEYS.choices.without_key(action_id, place))
        return None

    def usual(self, action_id: ActionId) -> tuple[str, Obstacle] | None:
        """Give an action the keys of the table; None, or the key that it cannot have again, and why."""
        usual = KEYS.choices.usual(action_id)
        for place, key in enumerate(SPECS[action_id].keys):
            found = obstacle(usual, KEYS.clicker, action_id, key, place)
            if found is not None and found is not Reason.FIXED:
                return key, found
        self._use(usual)
        return None

    def all_usual(self) -> tuple[str, Obstacle] | None:
        """Give all actions the keys of the table; None, or the key that a button of the clicker has now."""
        sound = sound_clicker(KeyChoices(), KEYS.clicker)
        for key, button in KEYS.clicker.learned:
            if sound.button_of(key) is None:
                return key, Taken(button)
        self._use(KeyChoices())
        return None

    def undo(self) -> None:
        """Take the last change back."""
        if self._before:
            KEYS.use(self._before.pop(), KEYS.clicker)

    def forget(self) -> None:
        """There is nothing to take back any more: the clicker has learned keys that were free."""
        self._before.clear()

    def _use(self, choices: KeyChoices) -> None:
        if choices != KEYS.choices:
            self._before.append(KEYS.choices)
            KEYS.use(choices, KEYS.clicker)
