"""The library of one data folder: an index of its sessions, what they taught about time, rosters, venues, preferences.

It holds nothing that cannot be made again or chosen again; the sessions themselves are their journals.
"""

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec.structs import asdict, replace
from tinydb import TinyDB, where
from tinydb.table import Document, Table

from app.domain.identifiers import SessionId
from app.domain.instants import day_text
from app.domain.language import say, unsaid
from app.domain.session import Session
from app.services.durable_storage import DurableStorage
from app.services.files import Files
from app.services.session_reading import Locked, SessionMissing
from app.services.session_summaries import SessionSummary, locked_summary, summarise, unreadable_summary
from app.services.sessions import Sessions

if TYPE_CHECKING:
    from app.domain.learning import Lesson


class Library:
    """The index, rosters, venues and preferences of a data folder."""

    def __init__(self, files: Files, folder: Path, sessions: Sessions) -> None:
        """Open the library in `folder`, made on the first change."""
        self._folder = folder
        self._files = files
        self._sessions = sessions
        self._trouble = ""
        self.read_anew()

    def read_anew(self) -> None:
        """Trust nothing that was read before: the file has been replaced."""
        self._tables = TinyDB(self._files, self._folder / "library.json", storage=DurableStorage)

    @property
    def notice(self) -> str:
        """A sentence about a library that was damaged, or cannot be read or kept; or empty."""
        storage = self._tables.storage
        if not isinstance(storage, DurableStorage) or storage.set_aside is None:
            return self._trouble
        aside = storage.set_aside.name
        if storage.copied_on:
            return say(
                "The library file was damaged and has been kept as {name}. Your sessions are all here; rosters and"
                " preferences are those of the copy of {day}.",
                name=aside,
                day=day_text(storage.copied_on),
            )
        return say(
            "The library file was damaged and has been kept as {name}. Your sessions are all here; rosters and"
            " preferences start afresh.",
            name=aside,
        )

    def summaries(self) -> tuple[SessionSummary, ...]:
        """All sessions, newest first; entries that are out of date are made again from the journals.

        An index that cannot be read or kept is told in `notice` and hides nothing: on a full disk, too, a session has
        to be found. Raises OSError when the folder of the sessions cannot be looked into.
        """
        self._trouble = ""
        known = {row["id"]: row for row in self._rows("sessions", *_WORDS)}
        found: list[dict[str, Any]] = []
        taught: list[Lesson] = []
        changed = False
        names = self._sessions.names()
        for name in names:
            stamp = self._stamp(name)
            row = known.get(name)
            # A session that could not be read is looked at again: the next time the disk may answer.
            if row is not None and set(row) == _ROW_KEYS and row["stamp"] == stamp and not row["problem"]:
                found.append(dict(row))
                continue
            summary, lesson = self._looked_at(name)
            fresh = {**asdict(summary), "stamp": stamp}
            found.append(fresh)
            taught += [lesson] if lesson is not None else []
            changed = changed or fresh != row
        if changed or len(known) != len(names):
            self._rewrite(found, taught)
        return tuple(SessionSummary(**{key: row[key] for key in _SUMMARY_KEYS}) for row in found)

    def lessons(self) -> "tuple[Lesson, ...]":
        """What the sessions that were ended teach about time."""
        from app.services.lessons import lessons_in

        return lessons_in(self._rows("lessons", "session"))

    def remember_roster(self, name: str, text: str) -> None:
        """Keep a roster under a name for the next time. Raises OSError."""
        self._folder_there()
        self._tables.table("rosters").upsert({"name": name, "text": text}, where("name") == name)

    def rosters(self) -> Mapping[str, str]:
        """The remembered rosters by name."""
        return {row["name"]: row["text"] for row in self._rows("rosters", "name", "text")}

    def prefer(self, key: str, value: str) -> None:
        """Remember a choice. Raises OSError."""
        self._folder_there()
        self._tables.table("preferences").upsert({"key": key, "value": value}, where("key") == key)

    def preference(self, key: str, otherwise: str = "") -> str:
        """A choice made before."""
        found = (str(row["value"]) for row in self._rows("preferences", "key", "value") if row["key"] == key)
        return next(found, otherwise)

    def forget(self, session: SessionId, names: Collection[str]) -> None:
        """Keep nothing of a session that is closed down, nor rosters of the people with these names. Raises OSError."""
        from app.services.forgetting import forget_in

        if (self._folder / "library.json").exists():
            forget_in(self._tables, session, names)

    def forget_people(self, names: Collection[str]) -> None:
        """Keep no rosters of the people with these names. Raises OSError."""
        from app.services.forgetting import forget_people_in

        if (self._folder / "library.json").exists():
            forget_people_in(self._tables, names)

    def remember_venue(self, place: str, text: str) -> None:
        """Keep what is known of a place. Raises OSError."""
        self._folder_there()
        self._tables.table("venues").upsert({"place": place, "text": text}, where("place") == place)

    def venue(self, place: str) -> str:
        """What was kept about a place; empty where it is new."""
        found = (str(row["text"]) for row in self._rows("venues", "place", "text") if row["place"] == place)
        return next(found, "")

    def _rows(self, table: str, *words: str) -> list[Document]:
        """The rows of a table that have these words; none when the library cannot be read, which `notice` tells."""
        try:
            rows = self._tables.table(table).all()
            return [row for row in rows if all(isinstance(row.get(word), str) for word in words)]
        except OSError as error:
            self._trouble = _trouble_sentence(_NOT_READ, error)
            return []

    @property
    def _index(self) -> Table:
        return self._tables.table("sessions")

    def _rewrite(self, rows: list[dict[str, Any]], taught: "list[Lesson]") -> None:
        """The lessons first: what could not be learned is looked at again, as long as the index does not know it."""
        try:
            self._folder_there()
            self._learn(taught)
            self._index.truncate()
            self._index.insert_multiple(rows)
        except OSError as error:
            self._trouble = self._trouble or _trouble_sentence(_NOT_WRITTEN, error)

    def _learn(self, lessons: "list[Lesson]") -> None:
        if not lessons:
            return
        from app.services.lessons import teach

        for lesson in lessons:
            teach(self._tables.table("lessons"), lesson)

    def _folder_there(self) -> None:
        self._files.make_folder(self._folder)

    def _stamp(self, name: SessionId) -> str:
        try:
            return self._sessions.stamp(name)
        except (OSError, SessionMissing):
            return ""

    def _looked_at(self, name: SessionId) -> "tuple[SessionSummary, Lesson | None]":
        try:
            reading = self._sessions.look_at(name)
            if reading.form.head:
                return self._locked(name), None
            session = reading.history.session
        except Locked:
            return self._locked(name), None
        except SessionMissing as missing:
            return unreadable_summary(name, missing.sentence), None
        return replace(summarise(session), id=name), _lesson(session)

    def _locked(self, name: SessionId) -> SessionSummary:
        try:
            facts = self._sessions.locked_facts(name)
            assert facts is not None
        except SessionMissing as missing:
            return unreadable_summary(name, missing.sentence)
        return locked_summary(name, facts)


def _lesson(session: Session) -> "Lesson | None":
    if session.ended is None:
        return None
    # Here and not above, as with the table of lessons: Home is painted without waiting for what is rarely needed.
    from app.domain.learning import lesson_of

    return lesson_of(session)


_NOT_READ = unsaid(
    "The library file could not be read: {reason}. Your sessions are all here; rosters and preferences are not kept"
    " until that is mended."
)
_NOT_WRITTEN = unsaid(
    "The library file could not be written: {reason}. Your sessions are all here; rosters and preferences are not kept"
    " until that is mended."
)


def _trouble_sentence(what: str, error: OSError) -> str:
    reason = (error.strerror or say("the disk did not answer")).lower()
    return say(what, reason=reason)


_SUMMARY_KEYS = frozenset(SessionSummary.__struct_fields__)
_WORDS = ("id", "title", "workshop", "state", "step", "delete_by", "problem", "stamp")
_ROW_KEYS = _SUMMARY_KEYS | {"stamp"}
