"""What the library forgets with a session that is closed down; what it taught about time stays, under no name."""

import unicodedata
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

from tinydb import TinyDB, where

from app.domain.identifiers import SessionId
from app.services.durable_storage import DurableStorage
from app.services.files import Files
from app.services.rosters import read_roster


def forget_in(tables: TinyDB, session: SessionId, names: Collection[str]) -> None:
    """Take a session out of the index, its people out of the remembered rosters. Raises OSError."""
    forget_people_in(tables, names)
    index, lessons = tables.table("sessions"), tables.table("lessons")
    if index.contains(where("id") == session):
        index.remove(where("id") == session)
    for row in lessons.search(where("session") == session):
        lessons.update({"session": f"closed-{row.doc_id}"}, doc_ids=[row.doc_id])
    preferences = tables.table("preferences")
    if preferences.contains(where("value") == session):
        preferences.remove(where("value") == session)


def forget_people_in(tables: TinyDB, names: Collection[str]) -> None:
    """Take remembered rosters of people with these names away. Raises OSError."""
    rosters = tables.table("rosters")
    gone = [row.doc_id for row in rosters.all() if is_of(row, "text", names)]
    if gone:
        rosters.remove(doc_ids=gone)


def forget_in_workshop(files: Files, root: Path, workshop: str, names: Collection[str]) -> None:
    """Take these people out of the workshop that their session was made of: they may have come back to it.

    Raises OSError.
    """
    path = root / "workshops.json"
    if not path.exists():
        return
    table = TinyDB(files, path, storage=DurableStorage).table("workshops")
    held = [row.doc_id for row in table.all() if row.get("id") == workshop and is_of(row, "people", names)]
    if held:
        table.update({"people": ""}, doc_ids=held)


def is_of(row: Mapping[str, Any], word: str, names: Collection[str]) -> bool:
    """Whether most people of a roster were in the session: it was the one, or its like."""
    folk = set(map(_alike, names))
    listed = [_alike(person.name) for person in read_roster(str(row.get(word, ""))).people]
    return bool(listed) and 2 * sum(name in folk for name in listed) > len(listed)


def _alike(name: str) -> str:
    """The same for ways to write a name that people take for one."""
    return unicodedata.normalize("NFC", name).casefold()
