"""Makes what the window of older copies shows out of what lies in the folder."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.domain.instants import day_text
from app.domain.planning.steps import Exercises
from app.services.copies.differing import Change, Difference, differences
from app.services.copies.snapshot import Snapshot, read_snapshot
from app.services.copies.wording import can_be_read, change_words, damaged_words, holds_words, title_of
from app.services.durable_storage import FOLDER
from app.services.files import Files
from ui.copies.frames import CopyPage, CopyRow, ThingRow

_DAY = len("2026-12-21")


def copy_rows(files: Files, root: Path, today: date) -> tuple[CopyRow, ...]:
    """All copies, the newest first. Raises OSError."""
    folders = sorted((path for path in (root / FOLDER).glob("*-*-*") if path.is_dir()), reverse=True)
    return tuple(_row(path, read_snapshot(files, path), today) for path in folders)


def copy_page(now: Snapshot, copy: Snapshot, folder: str, exercises: Exercises) -> CopyPage:
    """What of a copy differs from now; what comes back is ticked, for nothing is lost by it."""
    found = differences(now, copy)
    good = [each for each in found if can_be_read(each, copy)]
    damaged = ""
    if copy.damaged:
        words = QCoreApplication.translate("copies", "Not to be put back, for it is damaged: {0}.")
        damaged = words.format(damaged_words(copy))
    elif len(good) < len(found):
        damaged = QCoreApplication.translate("copies", "Some of it cannot be read, and stays as it is now.")
    return CopyPage(folder, tuple(_things(good, now, copy, exercises)), damaged)


def _things(found: list[Difference], now: Snapshot, copy: Snapshot, exercises: Exercises) -> Iterator[ThingRow]:
    for each in found:
        words = change_words(each, now, copy, exercises)
        yield ThingRow(title_of(each, now, copy), words, each, each.change is Change.BACK)


def _row(path: Path, held: Snapshot, today: date) -> CopyRow:
    day, hour = path.name[:_DAY], path.name[_DAY + 1 :]
    when = _day_words(day, today)
    holds = holds_words(held)
    if not hour:
        return CopyRow(path.name, when, holds)
    words = QCoreApplication.translate("copies", "before one was put back: {0}")
    return CopyRow(path.name, f"{when}, {':'.join(hour.split('-')[:2])}", words.format(holds))


def _day_words(day: str, today: date) -> str:
    if day == today.isoformat():
        return QCoreApplication.translate("copies", "Today")
    if day == (today - timedelta(days=1)).isoformat():
        return QCoreApplication.translate("copies", "Yesterday")
    return day_text(day)
