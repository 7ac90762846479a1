"""What the library forgets with a session that is closed down; what it taught about time stays, under no name."""

from collections.abc import Collection

from tinydb import TinyDB, where
from tinydb.table import Document

from app.domain.identifiers import SessionId
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
    rosters, folk = tables.table("rosters"), {name.casefold() for name in names}
    gone = [row.doc_id for row in rosters.all() if _is_of(row, folk)]
    if gone:
        rosters.remove(doc_ids=gone)


def _is_of(row: Document, folk: set[str]) -> bool:
    """Whether most people of a roster were in the session: it was the one, or its like."""
    listed = [person.name.casefold() for person in read_roster(str(row.get("text", ""))).people]
    return bool(listed) and 2 * sum(name in folk for name in listed) > len(listed)
