"""A presenter in the hand: which keys its buttons send, learned by pressing them."""

from enum import StrEnum

import msgspec


class Button(StrEnum):
    """What a button of a clicker is for; `LEAVE` is the one that ends a show, often the same as `START`."""

    FORWARD = "forward"
    BACK = "back"
    BLACK = "black"
    START = "start"
    LEAVE = "leave"


class Clicker(msgspec.Struct, frozen=True):
    """The keys that were learned, each with its button, in the order they were learned; no key is there twice.

    Keys are written as the table of actions writes them, such as `PgDown`, `Right`, `.` or `Shift+F5`.
    """

    learned: tuple[tuple[str, Button], ...] = ()

    def button_of(self, key: str) -> Button | None:
        """The button that sends a key, if one does."""
        return next((button for each, button in self.learned if each == key), None)

    def keys_of(self, button: Button) -> tuple[str, ...]:
        """The keys a button was seen to send."""
        return tuple(key for key, each in self.learned if each is button)

    def with_key(self, button: Button, key: str) -> "Clicker":
        """The same clicker, whose button sends this key and not another one."""
        others = tuple(pair for pair in self.learned if pair[1] is not button and pair[0] != key)
        return Clicker((*others, (key, button)))
