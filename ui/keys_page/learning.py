"""Learning a clicker by pressing its buttons, one after the other; pure."""

import msgspec
from msgspec.structs import replace

from app.domain.clicker import Button, Clicker
from ui.actions.key_choices import KeyChoices
from ui.actions.key_rules import Obstacle, obstacle_for_clicker

ASKED = tuple(Button)
"""The buttons in the order they are asked for."""


class Learning(msgspec.Struct, frozen=True):
    """How far it has got: `asked` is the button to press now, None when all had their turn.

    `heard` is the key that came last, `refused` why it was not learned.
    """

    clicker: Clicker
    asked: Button | None = ASKED[0]
    heard: str = ""
    refused: Obstacle | None = None

    def hear(self, choices: KeyChoices, key: str) -> "Learning":
        """A key arrived: it is learned, or refused and asked for again."""
        if self.asked is None:
            return replace(self, heard=key, refused=None)
        found = obstacle_for_clicker(choices, self.clicker, self.asked, key)
        if found is not None:
            return replace(self, heard=key, refused=found)
        return Learning(self.clicker.with_key(self.asked, key), _after(self.asked), key)

    def skip(self) -> "Learning":
        """This clicker has no such button, or it does what it should already."""
        return replace(self, asked=_after(self.asked) if self.asked is not None else None, heard="", refused=None)


def _after(button: Button) -> Button | None:
    following = ASKED.index(button) + 1
    return ASKED[following] if following < len(ASKED) else None
