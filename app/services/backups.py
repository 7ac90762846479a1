"""Copies of what the library knows, a folder for each day: taken up where a file of it is found damaged.

Sessions have none: each is a journal that is never overwritten.
"""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from app.services.durable_storage import FOLDER, tables_in
from app.services.files import Files

NAMES = ("library.json", "workshops.json", "workshop-versions.json", "exercises.json", "exercise-versions.json")
DAYS, WEEKS = 3, 3
"""How many days are kept, and of how many weeks before them the last day."""


def back_up(files: Files, root: Path, today: date) -> None:
    """Copy the files of a data folder once a day, and let older copies go; a damaged file is not copied.

    It reads and writes the disk: call it in a worker. Raises OSError.
    """
    folder = root / FOLDER / today.isoformat()
    for name in NAMES:
        path, copy = root / name, folder / name
        if copy.exists() or not path.exists():
            continue
        data = files.read(path)
        if tables_in(data) is not None:
            files.make_folder(folder)
            files.write_whole(copy, data)
    for old in superfluous(days_of(root)):
        files.remove_folder(root / FOLDER / old.isoformat())


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


def _day(name: str) -> date | None:
    try:
        return date.fromisoformat(name)
    except ValueError:
        return None
