"""The facilitator's own workshops, with who is coming, where it is and who runs it.

Versions hold no people: names are not to linger.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import msgspec
from msgspec.structs import replace

from app.domain.exercise import Exercise
from app.domain.identifiers import ExerciseId, WorkshopId
from app.domain.instants import LONG_AGO, Instant, day_text
from app.domain.language import say, titled
from app.domain.workshop import Workshop
from app.services.files import Files
from app.services.own_rows import PREFIX, Deleted, OwnRows, numbered

MOST_ITEMS: Final = 200
"""No day has more parts; a damaged file may seem to, and planning it would take minutes."""


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


class OwnWorkshops:
    """The own workshops of a data folder."""

    def __init__(self, files: Files, folder: Path) -> None:
        """Look after the workshops in `folder`; the files in it are made on the first change."""
        self._rows = OwnRows(files, folder, "workshop")

    def read_anew(self) -> None:
        """Trust nothing that was read before: the files have been replaced."""
        self._rows.read_anew()

    @property
    def notice(self) -> str:
        """A sentence about a file that was damaged as a whole, or empty."""
        aside, copied_on = self._rows.set_aside, self._rows.copied_on
        if not aside:
            return ""
        damaged = say("The file of your own workshops was damaged and has been kept as {name}.", name=aside)
        if not copied_on:
            return damaged
        copy = say("They are as in the copy of {day}.", day=day_text(copied_on))
        return f"{damaged} {copy}"

    def found(self) -> Found:
        """Everything there is. What cannot be read stays where it is. Raises OSError."""
        rows = self._rows.all()
        read = [read_workshop(row) for row in rows]
        there = sorted((each for each in read if each is not None), key=_changed_last)
        troubles = (self._trouble(row) for row, each in zip(rows, read, strict=True) if each is None)
        return Found(tuple(there), tuple(troubles))

    def get(self, workshop: str) -> OwnWorkshop | None:
        """One of them; None where there is none of that id that can be read. Raises OSError."""
        row = self._rows.get(workshop)
        return None if row is None else read_workshop(row)

    def copy_of(self, workshop: Workshop) -> OwnWorkshop:
        """A workshop of one's own that begins as a copy; it is kept from its first change on. Raises OSError."""
        return OwnWorkshop(replace(workshop, id=WorkshopId(self._rows.free_id(workshop.title))))

    def duplicate(self, own: OwnWorkshop, now: Instant) -> OwnWorkshop:
        """Plan the same for another day: kept at once, without the people. Raises OSError."""
        title = numbered(own.workshop.title, {each.workshop.title for each in self.found().workshops})
        copied = self.copy_of(replace(own.workshop, title=title))
        return self.save(replace(copied, place=own.place, facilitator=own.facilitator), now)

    def save(self, own: OwnWorkshop, now: Instant) -> OwnWorkshop:
        """Keep a state, durably; what it takes the place of becomes a version. Raises OSError."""
        before = self._rows.get(own.workshop.id)
        same = before is not None and _plan_in(before) == own.workshop
        saved = replace(own, changed=now)
        self._rows.save(own.workshop.id, msgspec.to_builtins(saved), now, same=same)
        return saved

    def delete(self, workshop: str) -> Deleted | None:
        """Take a workshop and its versions off the disk; None where there is none. Raises OSError."""
        return self._rows.delete(workshop)

    def restore(self, deleted: Deleted) -> None:
        """Undo a deletion. Raises OSError."""
        self._rows.restore(deleted)

    def forget_people(self, workshop: str, now: Instant) -> None:
        """Keep no names with a workshop: they are in a session now, or nowhere. Raises OSError."""
        own = self.get(workshop)
        if own is not None and own.people:
            self.save(replace(own, people=""), now)

    def versions(self, workshop: str) -> tuple[Version, ...]:
        """What a workshop was like earlier, newest first. Raises OSError."""
        found = (_version(row) for row in self._rows.versions(workshop))
        return tuple(each for each in found if each is not None)

    def _trouble(self, row: Mapping[str, Any]) -> str:
        title = self._rows.title(row)
        named = titled(title) if title else say("One of your workshops")
        return say("{named} could not be read. It is kept as it is in {file}.", named=named, file=self._rows.file)


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


def read_workshop(row: Mapping[str, Any]) -> OwnWorkshop | None:
    """What a row of the table holds; None where that makes no sense."""
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

    items = (*workshop.items, *workshop.parked)
    lengths = (item.minutes for item in items)
    return len(items) <= MOST_ITEMS and is_time(workshop.start) and all(0 < length < 10_000 for length in lengths)


def _version(row: Mapping[str, Any]) -> Version | None:
    try:
        return msgspec.convert({"at": row.get("at"), "workshop": row.get("workshop")}, Version)
    except msgspec.ValidationError:
        return None


def _changed_last(own: OwnWorkshop) -> int:
    return -own.changed
