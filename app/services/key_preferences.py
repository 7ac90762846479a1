"""The facilitator's own keys and her clicker, kept among the preferences of the library."""

from collections.abc import Mapping
from typing import TypeVar

import msgspec

from app.domain.clicker import Button, Clicker
from app.services.library import Library

_KEYS, _CLICKER = "keys", "clicker"
_Kept = TypeVar("_Kept")


class RememberedKeys(msgspec.Struct, frozen=True):
    """Keys by the name of their action, as they were written down, and the clicker.

    `damaged` says that something was kept which cannot be understood.
    """

    keys: Mapping[str, tuple[str, ...]] = msgspec.field(default_factory=dict)
    clicker: Clicker = msgspec.field(default_factory=Clicker)
    damaged: bool = False


def remembered_keys(library: Library) -> RememberedKeys:
    """What was chosen and learned before; nothing where that is missing or cannot be understood."""
    keys = _read(library.preference(_KEYS, "{}"), dict[str, tuple[str, ...]])
    learned = _read(library.preference(_CLICKER, "{}"), dict[str, Button])
    clicker = Clicker(tuple((learned or {}).items()))
    return RememberedKeys(keys or {}, clicker, damaged=keys is None or learned is None)


def remember_keys(library: Library, remembered: RememberedKeys) -> None:
    """Keep keys and clicker for the next start. Raises OSError."""
    library.prefer(_KEYS, msgspec.json.encode(remembered.keys).decode())
    library.prefer(_CLICKER, msgspec.json.encode(dict(remembered.clicker.learned)).decode())


def _read(text: str, kind: type[_Kept]) -> _Kept | None:
    try:
        return msgspec.json.decode(text, type=kind)
    except msgspec.DecodeError:
        return None
