"""The facilitator's own keys, where they are not those of the table of actions."""

from collections.abc import Iterator, Mapping

import msgspec

from ui.actions.pressed import plain
from ui.actions.spec import ActionId, Where
from ui.actions.table import SPECS, TABLE

_WHOLE_WINDOW = (Where.PROGRAM, Where.CONSOLE)
_PLANNER = (Where.PLAN, Where.TIMELINE, Where.FORM)


class KeyChoices(msgspec.Struct, frozen=True):
    """Actions that have other keys than the table gives them; an action that is not here has those of the table."""

    own: tuple[tuple[ActionId, tuple[str, ...]], ...] = ()

    def keys_of(self, action_id: ActionId) -> tuple[str, ...]:
        """The keys of an action; the first is the one that menus show."""
        return next((keys for each, keys in self.own if each is action_id), SPECS[action_id].keys)

    def is_usual(self, action_id: ActionId) -> bool:
        """Whether an action has the keys of the table."""
        return all(each is not action_id for each, _ in self.own)

    def with_keys(self, action_id: ActionId, keys: tuple[str, ...]) -> "KeyChoices":
        """The same choices, but for the keys of one action; those of the table are no choice."""
        others = tuple(pair for pair in self.own if pair[0] is not action_id)
        return KeyChoices(others if keys == SPECS[action_id].keys else (*others, (action_id, keys)))

    def with_key(self, action_id: ActionId, place: int, key: str) -> "KeyChoices":
        """The same choices, with a key in the place of another one, from 0; beyond the last it is one more."""
        keys = list(self.keys_of(action_id))
        keys[place : place + 1] = [key]
        return self.with_keys(action_id, tuple(keys))

    def without_key(self, action_id: ActionId, place: int) -> "KeyChoices":
        """The same choices, without one of the keys of an action."""
        keys = self.keys_of(action_id)
        return self.with_keys(action_id, (*keys[:place], *keys[place + 1 :]))

    def usual(self, action_id: ActionId) -> "KeyChoices":
        """The same choices, with the keys of the table for one action."""
        return self.with_keys(action_id, SPECS[action_id].keys)


def meet(one: Where, other: Where) -> bool:
    """Whether a key in one place is also heard in the other: the window hears what its parts hear.

    The planner is another window than the console; what belongs to the program is heard in both.
    """
    if one in _PLANNER or other in _PLANNER:
        return (one in _PLANNER and other in _PLANNER) or Where.PROGRAM in (one, other)
    return one is other or one in _WHOLE_WINDOW or other in _WHOLE_WINDOW


def holder_of(choices: KeyChoices, key: str, action_id: ActionId) -> ActionId | None:
    """The other action that answers to a key where this one does."""
    wanted, where = plain(key), SPECS[action_id].where
    for spec in TABLE:
        if spec.id is not action_id and meet(spec.where, where) and wanted in map(plain, choices.keys_of(spec.id)):
            return spec.id
    return None


def clashes(choices: KeyChoices) -> Iterator[ActionId]:
    """The actions with own keys that another action, or another choice of the same, answers to as well."""
    for action_id, keys in choices.own:
        twice = len(set(map(plain, keys))) < len(keys)
        if twice or any(holder_of(choices, key, action_id) is not None for key in keys):
            yield action_id


def written(choices: KeyChoices) -> Mapping[str, tuple[str, ...]]:
    """The choices as they are kept."""
    return {action_id.value: keys for action_id, keys in choices.own}
