"""Reads one person of a roster, from a typed line or a row of a table."""

import re
import unicodedata
from collections.abc import Sequence

import msgspec

from app.domain.instants import ZERO, Duration, minutes
from app.domain.language import say
from app.domain.text import clean
from app.services.tables import Row, shortened

LABELLED = re.compile(r"(team|manager|not with|avoid|leitung|nicht mit) *: *(.*)", re.IGNORECASE)
"""A cell that says what it is about."""
SEATS = re.compile(r"[0-9]{1,9}")
"""A number alone: so many seats, and no name."""

_ABOUT = {"not with": "avoid", "nicht mit": "avoid", "leitung": "manager"}
_MINUTES = re.compile(r"[0-9]{1,4}(?:[.,][0-9]{1,3})?")
# Letters to Unicode, but nothing to the eye: the fillers of Hangul.
_UNSEEN = frozenset("\u115f\u1160\u3164\uffa0")


class Entry(msgspec.Struct, frozen=True):
    """Somebody as they stand in a row, before names are told apart."""

    name: str
    team: str = ""
    manager: str = ""
    avoid: tuple[str, ...] = ()
    arrives: Duration = ZERO
    leaves: Duration | None = None


class BadRow(Exception):
    """A row that cannot be used, and why."""


def table_entry(row: Row) -> Entry:
    """Somebody in a row of a table. Raises BadRow."""
    arrives = _moment(row, "arrives") or ZERO
    leaves = _moment(row, "leaves")
    if leaves is not None and leaves <= arrives:
        raise BadRow(say("leaves at minute {cell}, which is not after arriving.", cell=row.cell("leaves")))
    return Entry(
        name=_checked_name(row.cell("name")),
        team=row.cell("team"),
        manager=row.cell("manager"),
        avoid=tuple(filter(None, map(clean, row.cell("avoid").split(";")))),
        arrives=arrives,
        leaves=leaves,
    )


def typed_entry(cells: Sequence[str]) -> Entry:
    """Somebody on a line such as `Anna, North, manager: Ruth, not with: Tomasz, Ewa`; without a word before it, the
    second cell is the team. Raises BadRow.
    """
    name, *rest = cells
    if LABELLED.fullmatch(name):
        raise BadRow(say("“{text}” has no name before it.", text=shortened(name)))
    said: dict[str, list[str]] = {"team": [], "manager": [], "avoid": []}
    about = ""
    for cell in rest:
        label = LABELLED.fullmatch(cell)
        if label is not None:
            about = _ABOUT.get(label[1].casefold(), label[1].casefold())
        elif about in ("team", "manager"):
            raise BadRow(say("“{text}” needs “team:”, “manager:” or “not with:” before it.", text=shortened(cell)))
        about = about or "team"
        said[about].append(cell if label is None else label[2])
    team, manager = (said[key][-1] if said[key] else "" for key in ("team", "manager"))
    return Entry(_checked_name(name), team, manager, tuple(filter(None, said["avoid"])))


def _moment(row: Row, column: str) -> Duration | None:
    text = row.cell(column)
    if not text:
        return None
    if not _MINUTES.fullmatch(text):
        raise BadRow(
            say(
                "“{text}” under {column} is not a number of minutes from the start, 0 or more.",
                text=shortened(text),
                column=column,
            )
        )
    return minutes(float(text.replace(",", ".")))


def _checked_name(name: str) -> str:
    if not name:
        raise BadRow(say("has no name."))
    if SEATS.fullmatch(name):
        raise BadRow(
            say("“{name}” is a number, not a name. For numbered seats type one number and nothing else.", name=name)
        )
    if not any(unicodedata.category(letter).startswith("L") and letter not in _UNSEEN for letter in name):
        raise BadRow(say("“{text}” has no letter that could be read out.", text=shortened(name)))
    return name
