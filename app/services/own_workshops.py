"""The facilitator's own workshops: each state is on disk before it is seen, and earlier ones are kept to go back to.

They lie in two files of the data folder, both replaced whole at each change: what is planned now, small and written at
each edit, and earlier versions, written once a minute at most. Versions hold no people: names are not to linger.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import msgspec
from msgspec.structs import replace
from tinydb import TinyDB, where
from tinydb.table import Document, Table

from app.domain.exercise import Exercise
from app.domain.identifiers import ExerciseId, WorkshopId
from app.domain.instants import LONG_AGO, Instant, local_time
from app.domain.language import say, titled
from app.domain.workshop import Workshop
from app.services.clock import local_offset
from app.services.durable_storage import DurableStorage
from app.services.files import Files

PREFIX = "own-"
"""Begins the id of every own workshop, and of none of ours."""
MOST_VERSIONS = 20
_LONGEST_SLUG = 40


class OwnWorkshop(msgspec.Struct, frozen=True):
    """A workshop of one's own with who is coming, where it is and who runs it; `changed` is when it was saved last."""

    workshop: Workshop
    people: str = ""
    place: str = ""
    facilitator: str = ""
    changed: Instant = LONG_AGO


class Version(msgspec.Struct, frozen=True):
    """What a workshop was like earlier."""

    at: Instant
    workshop: Workshop


class Found(msgspec.Struct, frozen=True):
    """The own workshops, changed last first, and a sentence for each that cannot be read."""

    workshops: tuple[OwnWorkshop, ...] = ()
    troubles: tuple[str, ...] = ()


class Deleted(msgspec.Struct, frozen=True):
    """A workshop that was deleted, as long as that can be undone. It is nowhere but here."""

    row: Mapping[str, Any]
    versions: tuple[Mapping[str, Any], ...]


class OwnWorkshops:
    """The own workshops of a data folder."""

    def __init__(self, files: Files, folder: Path) -> None:
        """Look after the workshops in `folder`; the files in it are made on the first change."""
        self._files = files
        self._folder = folder
        self._now = TinyDB(files, folder / "workshops.json", storage=DurableStorage)
        self._earlier = TinyDB(files, folder / "workshop-versions.json", storage=DurableStorage)

    @property
    def notice(self) -> str:
        """A sentence about a file that was damaged as a whole, or empty."""
        storage = self._now.storage
        aside = storage.set_aside if isinstance(storage, DurableStorage) else None
        if aside is None:
            return ""
        return say("The file of your own workshops was damaged and has been kept as {name}.", name=aside.name)

    def found(self) -> Found:
        """Everything there is. What cannot be read stays where it is. Raises OSError."""
        rows = self._rows.all()
        read = [_own(row) for row in rows]
        there = sorted((each for each in read if each is not None), key=_changed_last)
        troubles = (_trouble(row) for row, each in zip(rows, read, strict=True) if each is None)
        return Found(tuple(there), tuple(troubles))

    def get(self, workshop: str) -> OwnWorkshop | None:
        """One of them; None where there is none of that id that can be read. Raises OSError."""
        row = self._row(workshop)
        return None if row is None else _own(row)

    def copy_of(self, workshop: Workshop) -> OwnWorkshop:
        """A workshop of one's own that begins as a copy; it is kept from its first change on. Raises OSError."""
        return OwnWorkshop(replace(workshop, id=self._free_id(workshop.title)))

    def duplicate(self, own: OwnWorkshop, now: Instant) -> OwnWorkshop:
        """Plan the same for another day: kept at once, without the people. Raises OSError."""
        title = _numbered(own.workshop.title, {each.workshop.title for each in self.found().workshops})
        copied = self.copy_of(replace(own.workshop, title=title))
        return self.save(replace(copied, place=own.place, facilitator=own.facilitator), now)

    def save(self, own: OwnWorkshop, now: Instant) -> OwnWorkshop:
        """Keep a state, durably; what it takes the place of becomes a version. Raises OSError."""
        self._files.make_folder(self._folder)
        before = self._row(own.workshop.id)
        saved = replace(own, changed=now)
        if before is None:
            opens_day = True
        elif _plan_in(before) == own.workshop:
            opens_day = before.get("opens_day") is True
        else:
            self._keep_version(before, now)
            opens_day = _day(_stamp(before)) != _day(now)
        row = {"id": own.workshop.id, "opens_day": opens_day, **msgspec.to_builtins(saved)}
        self._rows.upsert(row, where("id") == own.workshop.id)
        return saved

    def delete(self, workshop: str) -> Deleted | None:
        """Take a workshop and its versions off the disk; None where there is none. Raises OSError."""
        row = self._row(workshop)
        if row is None:
            return None
        versions = tuple(dict(each) for each in self._versions.search(where("id") == workshop))
        self._rows.remove(where("id") == workshop)
        self._versions.remove(where("id") == workshop)
        return Deleted(dict(row), versions)

    def restore(self, deleted: Deleted) -> None:
        """Undo a deletion. Raises OSError."""
        self._files.make_folder(self._folder)
        self._versions.insert_multiple(deleted.versions)
        self._rows.upsert(deleted.row, where("id") == deleted.row["id"])

    def forget_people(self, workshop: str, now: Instant) -> None:
        """Keep no names with a workshop: they are in a session now, or nowhere. Raises OSError."""
        own = self.get(workshop)
        if own is not None and own.people:
            self.save(replace(own, people=""), now)

    def versions(self, workshop: str) -> tuple[Version, ...]:
        """What a workshop was like earlier, newest first. Raises OSError."""
        rows = self._versions.search(where("id") == workshop)
        found = (_version(row) for row in rows)
        return tuple(sorted((each for each in found if each is not None), key=_newest_first))

    @property
    def _rows(self) -> Table:
        return self._now.table("workshops")

    @property
    def _versions(self) -> Table:
        return self._earlier.table("versions")

    def _row(self, workshop: str) -> Document | None:
        return next((row for row in self._rows.all() if row.get("id") == workshop), None)

    def _keep_version(self, row: Document, now: Instant) -> None:
        """The last state of each minute, and the first of each day, which stays longer than the others."""
        at = _stamp(row)
        pinned = row.get("opens_day") is True
        if at // 60_000 == now // 60_000 and not pinned:
            return
        self._versions.insert({"id": row["id"], "at": at, "pinned": pinned, "workshop": row["workshop"]})
        self._prune(row["id"])

    def _prune(self, workshop: str) -> None:
        rows = sorted(self._versions.search(where("id") == workshop), key=_stamp, reverse=True)
        old = [row.doc_id for row in _beyond(row for row in rows if not row.get("pinned"))]
        old += [row.doc_id for row in _beyond(row for row in rows if row.get("pinned"))]
        if old:
            self._versions.remove(doc_ids=old)

    def _free_id(self, title: str) -> WorkshopId:
        slug = re.sub(r"[^a-z0-9]+", "-", title.lower())[:_LONGEST_SLUG].strip("-") or "workshop"
        taken = {row.get("id") for row in self._rows.all()}
        name = f"{PREFIX}{slug}"
        number = 2
        while name in taken:
            name, number = f"{PREFIX}{slug}-{number}", number + 1
        return WorkshopId(name)


def empty_workshop(title: str, start: str, language: str = "en") -> Workshop:
    """A day with nothing in it yet, to be held in a language."""
    return Workshop(
        schema=1,
        id=WorkshopId(PREFIX),
        title=title,
        aim="",
        start=start,
        minutes=0,
        people_min=2,
        people_max=30,
        items=(),
        language=language,
    )


def missing_exercises(workshop: Workshop, exercises: Mapping[ExerciseId, Exercise]) -> tuple[str, ...]:
    """The exercises of a workshop that the library does not have, by their ids."""
    named = (str(getattr(item, "exercise", "")) for item in workshop.items)
    return tuple(dict.fromkeys(name for name in named if name and ExerciseId(name) not in exercises))


def _own(row: Mapping[str, Any]) -> OwnWorkshop | None:
    known = {name: row[name] for name in OwnWorkshop.__struct_fields__ if name in row}
    try:
        own = msgspec.convert(known, OwnWorkshop)
    except msgspec.ValidationError:
        return None
    return own if own.workshop.id == row.get("id") and _holds(own.workshop) else None


def _plan_in(row: Mapping[str, Any]) -> Workshop | None:
    try:
        return msgspec.convert(row.get("workshop"), Workshop)
    except msgspec.ValidationError:
        return None


def _holds(workshop: Workshop) -> bool:
    from app.domain.planning.clock_times import is_time

    lengths = (item.minutes for item in (*workshop.items, *workshop.parked))
    return is_time(workshop.start) and all(0 < length < 10_000 for length in lengths)


def _version(row: Mapping[str, Any]) -> Version | None:
    try:
        return msgspec.convert({"at": row.get("at"), "workshop": row.get("workshop")}, Version)
    except msgspec.ValidationError:
        return None


def _trouble(row: Mapping[str, Any]) -> str:
    plan = row.get("workshop")
    title = plan.get("title") if isinstance(plan, dict) else None
    named = titled(title) if isinstance(title, str) and title else say("One of your workshops")
    return say("{named} could not be read. It is kept as it is in workshops.json.", named=named)


def _beyond(rows: Iterable[Document]) -> Iterator[Document]:
    """What is more than is kept, of rows with the newest first."""
    return (row for number, row in enumerate(rows) if number >= MOST_VERSIONS)


def _stamp(row: Mapping[str, Any]) -> Instant:
    at = row.get("at", row.get("changed"))
    return Instant(at) if isinstance(at, int) else LONG_AGO


def _day(at: Instant) -> object:
    return local_time(at, local_offset(at)).date()


def _numbered(title: str, taken: set[str]) -> str:
    number, name = 2, title
    while name in taken:
        name, number = f"{title} ({number})", number + 1
    return name


def _changed_last(own: OwnWorkshop) -> int:
    return -own.changed


def _newest_first(version: Version) -> int:
    return -version.at
