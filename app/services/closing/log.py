"""The log of what was deleted: a line for each session, without anything personal (exercise guide 4.4)."""

from pathlib import Path

import msgspec

from app.domain.instants import Duration, Instant, iso_text, local_time
from app.domain.session import Session
from app.domain.vocabulary import Category
from app.services.clock import local_offset
from app.services.files import Files

FILE = "deleted.jsonl"


class Closed(msgspec.Struct, frozen=True):
    """A session that was: when it was deleted (ISO 8601), the day it was held, and how much there was."""

    deleted: str
    held: str
    minutes: int
    people: int
    notes: int
    actions: int


def closed_row(session: Session | None, now: Instant) -> Closed:
    """The line for a session; one that could not be read leaves the day of its deletion only."""
    deleted = iso_text(now, local_offset(now))
    if session is None:
        return Closed(deleted, "", 0, 0, 0, 0)
    notes = [note for note in session.notes if not note.removed]
    held = session.visits[0].began if session.visits else session.details.created
    until = session.ended if session.ended is not None else held
    return Closed(
        deleted=deleted,
        held=day_of(held, session.details.utc_offset),
        minutes=(until - held) // 60_000,
        people=len(session.people),
        notes=len(notes),
        actions=sum(note.category is Category.ACTION for note in notes),
    )


def day_of(instant: Instant, offset: Duration) -> str:
    """A day such as `2026-12-21`."""
    return local_time(instant, offset).date().isoformat()


def write_line(files: Files, folder: Path, row: Closed) -> None:
    """Put a line into the log, once however often it is asked for. Raises OSError."""
    path = folder / FILE
    try:
        before = files.read(path)
    except FileNotFoundError:
        before = b""
    line = msgspec.json.encode(row) + b"\n"
    if line not in before:
        files.write_whole(path, before + line)


def read_log(files: Files, folder: Path) -> tuple[Closed, ...]:
    """Every line that can be read, oldest first; none where nothing was ever deleted. Raises OSError."""
    try:
        data = files.read(folder / FILE)
    except FileNotFoundError:
        return ()
    found: list[Closed] = []
    for line in data.splitlines():
        try:
            found.append(msgspec.json.decode(line, type=Closed))
        except msgspec.DecodeError:
            continue
    return tuple(found)
