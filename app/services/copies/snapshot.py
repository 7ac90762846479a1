"""All that a copy of the library holds, or the library as it stands, read at once."""

from collections.abc import Iterator, Mapping
from enum import StrEnum, auto
from pathlib import Path
from typing import Any

import msgspec

from app.services.copies.daily import NAMES, Tables
from app.services.durable_storage import tables_in
from app.services.files import Files

Row = Mapping[str, Any]


class Sort(StrEnum):
    """What can be put back; settings and learned times are one thing each."""

    WORKSHOP = auto()
    EXERCISE = auto()
    PEOPLE = auto()
    ROOM = auto()
    SETTINGS = auto()
    TIMES = auto()


class Place(msgspec.Struct, frozen=True):
    """Where the rows of a sort lie, which word tells them apart, and which file has their earlier versions."""

    file: str
    table: str
    key: str
    versions: str = ""


PLACES: Mapping[Sort, Place] = {
    Sort.WORKSHOP: Place("workshops.json", "workshops", "id", "workshop-versions.json"),
    Sort.EXERCISE: Place("exercises.json", "exercises", "id", "exercise-versions.json"),
    Sort.PEOPLE: Place("library.json", "rosters", "name"),
    Sort.ROOM: Place("library.json", "venues", "place"),
    Sort.SETTINGS: Place("library.json", "preferences", "key"),
    Sort.TIMES: Place("library.json", "lessons", "session"),
}


class Snapshot(msgspec.Struct, frozen=True):
    """The tables of each file that is there and whole, and the names of those that are damaged."""

    tables: Mapping[str, Tables]
    damaged: tuple[str, ...] = ()

    def has(self, sort: Sort) -> bool:
        """Whether anything can be said about a sort: the file that it lies in is there."""
        return PLACES[sort].file in self.tables

    def rows(self, sort: Sort) -> dict[str, Row]:
        """The rows of a sort by what tells them apart; those that nothing tells apart are passed over."""
        place = PLACES[sort]
        rows = self.tables.get(place.file, {}).get(place.table, {}).values()
        return {row[place.key]: row for row in rows if isinstance(row.get(place.key), str)}

    def versions(self, sort: Sort, name: str) -> Iterator[Row]:
        """What one of them was like earlier."""
        rows = self.tables.get(PLACES[sort].versions, {}).get("versions", {}).values()
        return (row for row in rows if row.get("id") == name)


def read_snapshot(files: Files, folder: Path) -> Snapshot:
    """Everything in the folder of a copy, or in the data folder itself. Raises OSError."""
    read = {name: tables_in(files.read(folder / name)) for name in NAMES if (folder / name).exists()}
    whole = {name: tables for name, tables in read.items() if tables is not None}
    return Snapshot(whole, tuple(name for name in read if name not in whole))
