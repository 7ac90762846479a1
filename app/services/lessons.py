"""What earlier sessions teach about time, as the library keeps it.

It outlives the sessions themselves, which hold names and are deleted.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from tinydb import where
from tinydb.table import Document, Table

from app.domain.identifiers import ExerciseId, SessionId, StepKey
from app.domain.instants import Duration, Instant
from app.domain.learning import MOST, Band, Lesson


def lessons_in(rows: Iterable[Mapping[str, Any]]) -> tuple[Lesson, ...]:
    """The lessons of a table; rows that make no sense are passed over."""
    return tuple(lesson for row in rows if (lesson := _lesson(row)) is not None)


def teach(table: Table, lesson: Lesson) -> None:
    """Keep a lesson: a session teaches once, as it ended last. What nothing is learned from any more is forgotten."""
    used = {"/".join(name): length for name, length in lesson.used.items()}
    row = {"session": lesson.session, "at": lesson.at, "band": lesson.band.value, "used": used}
    table.upsert(row, where("session") == lesson.session)
    unneeded = _unneeded(table.all())
    if unneeded:
        table.remove(doc_ids=unneeded)


def _unneeded(rows: list[Document]) -> list[int]:
    """Rows whose every step was taught by enough later sessions of the same band."""
    later: Counter[tuple[str, str]] = Counter()
    found: list[int] = []
    for row in sorted((row for row in rows if _lesson(row) is not None), key=_newest_first):
        names = [(row["band"], name) for name in row["used"]]
        if all(later[name] >= MOST for name in names):
            found.append(row.doc_id)
        later.update(names)
    return found


def _newest_first(row: Document) -> int:
    return -int(row["at"])


def _lesson(row: Mapping[str, Any]) -> Lesson | None:
    session, at, band, used = (row.get(word) for word in ("session", "at", "band", "used"))
    if not isinstance(session, str) or not isinstance(at, int) or not isinstance(used, dict) or band not in set(Band):
        return None
    lengths = {
        (ExerciseId(exercise), StepKey(step)): Duration(length)
        for name, length in used.items()
        for exercise, _, step in (name.partition("/"),)
        if isinstance(length, int) and step
    }
    return Lesson(SessionId(session), Instant(at), Band(band), lengths) if lengths else None
