"""The close-down itself, in an order that a power cut cannot spoil: it is finished at the next start."""

import re
from collections.abc import Callable
from pathlib import Path

import msgspec

from app.domain.identifiers import SessionId
from app.domain.instants import Duration, Instant
from app.domain.session import Session
from app.services.closing.log import Closed, closed_row, day_of, write_line
from app.services.closing.traces import wipe_traces
from app.services.data_folder import DataFolder
from app.services.files import Files
from app.services.forgetting import forget_in_workshop
from app.services.library import Library
from app.services.sessions import SessionMissing, Sessions

_FOLDER = "closing"
_NAMED = re.compile(r"\d{4}-\d\d-\d\d-(?P<all>(?P<bare>.+?)(-\d+)?)")


class _Begun(msgspec.Struct, frozen=True):
    """A close-down that has begun: what is to go, and the line that will say so. It holds nothing personal."""

    session: str
    workshop: str
    row: Closed


class CloseDown:
    """Takes sessions of a data folder away for good."""

    def __init__(self, files: Files, data: DataFolder, sessions: Sessions, library: Callable[[], Library]) -> None:
        """Close sessions of this folder down; `library` is asked for when the first one is."""
        self._files = files
        self._data = data
        self._sessions = sessions
        self._library = library

    def close_down(self, session: SessionId, now: Instant) -> Closed:
        """Take a session away with everything that tells of it, and log that.

        From its first change on it is finished at the next start if something comes between. Raises SessionMissing
        where it is open elsewhere or not there, OSError where the disk refuses; then it is asked for again.
        """
        with self._sessions.held(session):
            found = self._session(session)
            row = closed_row(found, now) if found is not None else self._unread_row(session, now)
            begun = _Begun(session, found.plan.workshop if found is not None else "", row)
            self._files.make_folder(self._folder)
            self._files.write_whole(self._folder / f"{session}.json", msgspec.json.encode(begun))
            self._forget(begun, found)
        self._take_away(begun)
        return begun.row

    def finish_begun(self) -> tuple[Closed, ...]:
        """Finish what was begun before this start. Raises OSError and SessionMissing; it stays begun then."""
        done: list[Closed] = []
        for path in sorted(self._folder.glob("*.json")):
            try:
                begun = msgspec.json.decode(self._files.read(path), type=_Begun)
            except msgspec.DecodeError:
                self._files.erase(path)
                continue
            self._finish(begun)
            done.append(begun.row)
        self._files.remove_folder(self._folder)
        return tuple(done)

    @property
    def _folder(self) -> Path:
        return self._data.root / _FOLDER

    def _finish(self, begun: _Begun) -> None:
        if self._sessions.folder_of(SessionId(begun.session)).is_dir():
            with self._sessions.held(SessionId(begun.session)):
                self._forget(begun, self._session(SessionId(begun.session)))
        self._take_away(begun)

    def _session(self, session: SessionId) -> Session | None:
        try:
            return self._sessions.look_at(session).history.session
        except SessionMissing:
            return None

    def _unread_row(self, session: SessionId, now: Instant) -> Closed:
        """A locked session says on which day it was, even to those who have lost its passphrase."""
        try:
            facts = self._sessions.locked_facts(session)
        except SessionMissing:
            facts = None
        held = "" if facts is None else day_of(Instant(facts.header.created), Duration(facts.header.utc_offset))
        return msgspec.structs.replace(closed_row(None, now), held=held)

    def _forget(self, begun: _Begun, session: Session | None) -> None:
        """First what is outside of the session's folder: the names to look for are in it."""
        names = tuple(dict.fromkeys(person.name for person in session.people)) if session is not None else ()
        self._library().forget(SessionId(begun.session), names)
        for workshop in (begun.workshop,) if begun.workshop else _perhaps_of(begun.session):
            forget_in_workshop(self._files, self._data.root, workshop, names)
            self._files.remove_folder(self._data.papers_of(workshop))
        wipe_traces(self._files, self._data.root, names, begun.session)

    def _take_away(self, begun: _Begun) -> None:
        self._files.remove_folder(self._sessions.folder_of(SessionId(begun.session)))
        self._library().forget(SessionId(begun.session), ())
        write_line(self._files, self._data.root, begun.row)
        self._files.erase(self._folder / f"{begun.session}.json")


def _perhaps_of(session: str) -> tuple[str, ...]:
    """The workshops that a session without a readable journal may be of, by its name; paper can be made anew."""
    found = _NAMED.fullmatch(session)
    return () if found is None else tuple(dict.fromkeys((found["all"], found["bare"])))
