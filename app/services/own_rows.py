"""Rows of what the facilitator made: each state is on disk before it is seen, and earlier ones are kept to go back to.

They lie in two files of the data folder, both replaced whole at each change: what there is now, small and written at
each edit, and earlier versions, written once a minute at most.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import msgspec
from tinydb import TinyDB, where
from tinydb.table import Document, Table

from app.domain.instants import LONG_AGO, Instant, local_time
from app.services.clock import local_offset
from app.services.durable_storage import DurableStorage
from app.services.files import Files

PREFIX = "own-"
"""Begins the id of everything of one's own, and of nothing of ours."""
MOST_VERSIONS = 20
_LONGEST_SLUG = 40
_NUMBERED = re.compile(r" \(\d+\)$")

Row = Mapping[str, Any]


class Deleted(msgspec.Struct, frozen=True):
    """A row that was deleted, as long as that can be undone. It is nowhere but here."""

    row: Row
    versions: tuple[Row, ...]
    title: str


class OwnRows:
    """The rows of one sort, such as `workshop`; each holds its value under that name, with an `id` beside it."""

    def __init__(self, files: Files, folder: Path, sort: str) -> None:
        """Look after `<sort>s.json` in `folder`; the files are made on the first change."""
        self._files = files
        self._folder = folder
        self._sort = sort
        self.file = f"{sort}s.json"
        self.read_anew()

    def read_anew(self) -> None:
        """Trust nothing that was read before: the files have been replaced."""
        self._now = TinyDB(self._files, self._folder / self.file, storage=DurableStorage)
        self._earlier = TinyDB(self._files, self._folder / f"{self._sort}-versions.json", storage=DurableStorage)

    @property
    def set_aside(self) -> str:
        """The name under which a file that was damaged as a whole has been kept; empty where none was."""
        storage = self._now.storage
        aside = storage.set_aside if isinstance(storage, DurableStorage) else None
        return aside.name if aside is not None else ""

    @property
    def copied_on(self) -> str:
        """The day of the copy that took the place of a damaged file; empty where none did."""
        storage = self._now.storage
        return storage.copied_on if isinstance(storage, DurableStorage) else ""

    def all(self) -> list[Document]:
        """Every row, readable or not. Raises OSError."""
        return self._rows.all()

    def get(self, name: str) -> Document | None:
        """The row of an id. Raises OSError."""
        return next((row for row in self._rows.all() if row.get("id") == name), None)

    def save(self, name: str, row: Row, now: Instant, *, same: bool) -> None:
        """Keep a row, durably; what it takes the place of becomes a version, unless its value is the `same`.

        Raises OSError.
        """
        self._files.make_folder(self._folder)
        before = self.get(name)
        if before is None:
            opens_day = True
        elif same:
            opens_day = before.get("opens_day") is True
        else:
            self._keep_version(before, now)
            opens_day = _day(_stamp(before)) != _day(now)
        self._rows.upsert({"id": name, "opens_day": opens_day, **row}, where("id") == name)

    def delete(self, name: str) -> Deleted | None:
        """Take a row and its versions off the disk; None where there is none. Raises OSError."""
        row = self.get(name)
        if row is None:
            return None
        versions = tuple(dict(each) for each in self._versions.search(where("id") == name))
        self._rows.remove(where("id") == name)
        self._versions.remove(where("id") == name)
        return Deleted(dict(row), versions, self.title(row))

    def restore(self, deleted: Deleted) -> None:
        """Undo a deletion, unless it is here again. Raises OSError."""
        if self.get(deleted.row["id"]) is not None:
            return
        self._files.make_folder(self._folder)
        self._versions.insert_multiple(deleted.versions)
        self._rows.upsert(deleted.row, where("id") == deleted.row["id"])

    def versions(self, name: str) -> list[Document]:
        """What a row was like earlier, newest first: `at`, and the value under its sort. Raises OSError."""
        return sorted(self._versions.search(where("id") == name), key=_stamp, reverse=True)

    def free_id(self, title: str) -> str:
        """An id for something new of this title. Raises OSError."""
        slug = re.sub(r"[^a-z0-9]+", "-", title.lower())[:_LONGEST_SLUG].strip("-") or self._sort
        taken = {row.get("id") for row in self._rows.all()}
        name = f"{PREFIX}{slug}"
        number = 2
        while name in taken:
            name, number = f"{PREFIX}{slug}-{number}", number + 1
        return name

    def title(self, row: Row) -> str:
        """What a row is called, as far as that can be read."""
        value = row.get(self._sort)
        title = value.get("title") if isinstance(value, dict) else None
        return title if isinstance(title, str) else ""

    @property
    def _rows(self) -> Table:
        return self._now.table(f"{self._sort}s")

    @property
    def _versions(self) -> Table:
        return self._earlier.table("versions")

    def _keep_version(self, row: Document, now: Instant) -> None:
        """The last state of each minute, and the first of each day, which stays longer than the others."""
        at = _stamp(row)
        pinned = row.get("opens_day") is True
        if at // 60_000 == now // 60_000 and not pinned:
            return
        self._versions.insert({"id": row["id"], "at": at, "pinned": pinned, self._sort: row[self._sort]})
        self._prune(row["id"])

    def _prune(self, name: str) -> None:
        rows = self.versions(name)
        old = [row.doc_id for row in _beyond(row for row in rows if not row.get("pinned"))]
        old += [row.doc_id for row in _beyond(row for row in rows if row.get("pinned"))]
        if old:
            self._versions.remove(doc_ids=old)


def numbered(title: str, taken: set[str]) -> str:
    """A title that no other has: `Our day (2)`."""
    number, name, bare = 2, title, _NUMBERED.sub("", title)
    while name in taken:
        name, number = f"{bare} ({number})", number + 1
    return name


def _beyond(rows: Iterable[Document]) -> Iterator[Document]:
    """What is more than is kept, of rows with the newest first."""
    return (row for number, row in enumerate(rows) if number >= MOST_VERSIONS)


def _stamp(row: Row) -> Instant:
    at = row.get("at", row.get("changed"))
    return Instant(at) if isinstance(at, int) else LONG_AGO


def _day(at: Instant) -> object:
    return local_time(at, local_offset(at)).date()
