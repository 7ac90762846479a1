"""Copies of what the library knows, a folder for each day: taken up where a file of it is found damaged.

Sessions have none: each is a journal that is never overwritten, and what the library knows of them is read from there.
"""

import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from app.domain.instants import Instant, local_time
from app.services.clock import local_offset
from app.services.durable_storage import FOLDER, tables_in
from app.services.files import Files

NAMES = ("library.json", "workshops.json", "workshop-versions.json", "exercises.json", "exercise-versions.json")
DAYS, WEEKS = 7, 4
"""How many days are kept, and of how many weeks before them the last day."""
BEFORE = 5
"""How many are kept of the copies that are made before one is put back."""

_LEFT_OUT = "sessions"
"""The index: a session that is closed down is not to be told of by a copy."""

Tables = dict[str, dict[str, Any]]


def back_up(files: Files, root: Path, today: date) -> None:
    """Copy the files of a data folder once a day, and let older copies go; a damaged file is not copied.

    It reads and writes the disk: call it in a worker. Raises OSError.
    """
    folder = root / FOLDER / today.isoformat()
    for name in NAMES:
        path, copy = root / name, folder / name
        if copy.exists() or not path.exists():
            continue
        tables = tables_in(files.read(path))
        if tables is not None:
            files.make_folder(folder)
            files.write_whole(copy, copied(tables))
    for old in superfluous(days_of(root)):
        files.remove_folder(root / FOLDER / old.isoformat())


def copy_now(files: Files, root: Path, now: Instant) -> Path:
    """Copy everything as it stands, to go back to; a file that is not there is copied as an empty one.

    Raises OSError; then there is no copy.
    """
    folder = _free_folder(root, now)
    try:
        files.make_folder(folder)
        for name in NAMES:
            path = root / name
            tables = tables_in(files.read(path)) if path.exists() else {}
            if tables is not None:
                files.write_whole(folder / name, copied(tables))
    except OSError:
        files.remove_folder(folder)
        raise
    for old in sorted((root / FOLDER).glob("*T*"), reverse=True)[BEFORE:]:
        files.remove_folder(old)
    return folder


def copied(tables: Tables) -> bytes:
    """What a copy keeps of a file."""
    return json.dumps({name: table for name, table in tables.items() if name != _LEFT_OUT}, indent=1).encode()


def days_of(root: Path) -> tuple[date, ...]:
    """The days there are copies of, newest first."""
    found = (path.name for path in (root / FOLDER).glob("*-*-*") if path.is_dir())
    return tuple(sorted((day for name in found if (day := _day(name)) is not None), reverse=True))


def superfluous(days: Sequence[date]) -> tuple[date, ...]:
    """The days that nothing is kept of, of days with the newest first."""
    kept = set(days[:DAYS])
    weeks = {day.isocalendar()[:2]: day for day in reversed(days[DAYS:])}
    kept.update(sorted(weeks.values(), reverse=True)[:WEEKS])
    return tuple(day for day in days if day not in kept)


def _free_folder(root: Path, now: Instant) -> Path:
    """A folder named by the time, such as `2026-11-22T10-15-07`, which comes after the copy of that day."""
    name = local_time(now, local_offset(now)).strftime("%Y-%m-%dT%H-%M-%S")
    number, folder = 2, root / FOLDER / name
    while folder.exists():
        number, folder = number + 1, root / FOLDER / f"{name}-{number}"
    return folder


def _day(name: str) -> date | None:
    try:
        return date.fromisoformat(name)
    except ValueError:
        return None
