"""What the window of older copies shows."""

import msgspec

from app.services.copies.differing import Difference


class CopyRow(msgspec.Struct, frozen=True):
    """A copy: the name of its folder, when it was made, and what it holds in words."""

    folder: str
    when: str
    holds: str


class ThingRow(msgspec.Struct, frozen=True):
    """A thing that differs from now, what happens to it when it is put back, and whether it is ticked at first."""

    title: str
    what: str
    difference: Difference
    ticked: bool


class CopyPage(msgspec.Struct, frozen=True):
    """What of a copy differs; `damaged` says what of it cannot be put back, or is empty."""

    folder: str
    things: tuple[ThingRow, ...]
    damaged: str = ""
