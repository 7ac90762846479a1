"""Sessions on disk: a folder each, with the journal in it. What the folders hold is the truth; an index only helps."""

import contextlib
import itertools
import re
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import msgspec

from app.domain.events import SessionCreated
from app.domain.history import History, Record, begin_history
from app.domain.identifiers import SessionId
from app.domain.instants import Duration, Instant, local_time
from app.domain.language import say, unsaid
from app.domain.people import Participant
from app.domain.plan import Plan
from app.domain.session import CarriedAction, Session
from app.domain.text import clean
from app.services.clock import Clock, local_day, local_offset
from app.services.files import Files, HeldElsewhere, Hold
from app.services.journal import (
    Journal,
    JournalDamaged,
    NotSaved,
    Reading,
    encode,
    not_saved_sentence,
    read_journal,
    records_in,
)

JOURNAL = "journal.jsonl"
_JOURNALS = re.compile(r"journal(-[0-9]+)?\.jsonl")
"""That one, and the copies with a number that are made of the good part of a damaged one; nobody's backup of it."""

KEEP_DAYS = 30
"""Days until working notes are to be deleted, unless the facilitator chooses otherwise (exercise guide 4.4)."""


OPEN_ELSEWHERE = unsaid("This session is open in another window of Sparkroom. Close it there first.")


class SessionMissing(Exception):
    """There is no such session, or it cannot be read or had; the sentence says which."""

    def __init__(self, sentence: str) -> None:
        """Keep the sentence."""
        super().__init__(sentence)
        self.sentence = sentence


class SetUp(msgspec.Struct, frozen=True):
    """What the facilitator settles before a session. `delete_by` is a date such as `2026-12-21`, or empty."""

    plan: Plan
    people: tuple[Participant, ...]
    facilitator: str = ""
    place: str = ""
    delete_by: str = ""
    seed: int | None = None
    rehearsal: bool = False
    carried: tuple[CarriedAction, ...] = ()


class OpenSession(msgspec.Struct, frozen=True):
    """A session ready to be conducted. `notice` is a sentence about something found in its file, or empty."""

    history: History
    journal: Journal
    notice: str = ""


class Sessions:
    """All sessions of one data folder."""

    def __init__(self, files: Files, folder: Path) -> None:
        """Look after the sessions in `folder`, which need not exist yet."""
        self._files = files
        self._folder = folder

    @property
    def folder(self) -> Path:
        """Where the session folders are."""
        return self._folder

    def folder_of(self, session: SessionId) -> Path:
        """The folder of one session."""
        return self._folder / session

    def create(self, set_up: SetUp, clock: Clock) -> OpenSession:
        """Make a new session and put its first line on disk. Raises NotSaved."""
        now = clock.now()
        try:
            name, hold = self._new_folder(set_up.plan, now)
            record = first_record(name, set_up, now)
            path, first = self.folder_of(name) / JOURNAL, encode(record)
            with _released_on_failure(hold):
                self._files.write_whole(path, first)
        except OSError as error:
            raise NotSaved(not_saved_sentence(error)) from error
        return OpenSession(begin_history(record), Journal(self._files, path, len(first), hold))

    def open(self, session: SessionId) -> OpenSession:
        """A session ready to go on, ours alone until its journal is closed.

        A damaged file is kept, and its good part goes on in a copy. Raises SessionMissing when there is none, when
        nothing of it can be read or when it is open elsewhere, NotSaved when the copy cannot be made.
        """
        self._newest(session)
        # Before anything is read: whoever has the session may be writing.
        hold = self._held(session)
        with _released_on_failure(hold):
            path = self._newest(session)
            reading = self._read(path)
            if reading.damaged:
                path = self._copy_good_part(path, reading)
        return OpenSession(reading.history, Journal(self._files, path, reading.good_bytes, hold), reading.notice)

    @contextlib.contextmanager
    def held(self, session: SessionId) -> Iterator[None]:
        """Have a session to oneself for a while, unopened. Raises SessionMissing where it is open elsewhere."""
        hold = self._held(session)
        try:
            yield
        finally:
            hold.release()

    def look_at(self, session: SessionId) -> Reading:
        """What a session holds, without opening it for changes. Raises SessionMissing."""
        return self._read(self._newest(session))

    def throw_away(self, session: SessionId) -> None:
        """Take a practice session off the disk; a real one is closed down instead.

        Raises SessionMissing where it is open elsewhere, not there, or no practice, and OSError.
        """
        if not self.look_at(session).history.session.details.rehearsal:
            raise SessionMissing(
                say("The session “{session}” is no practice session. It was not touched.", session=session)
            )
        with self.held(session):
            pass
        self._files.remove_folder(self.folder_of(session))

    def tell_anew(self, session: SessionId, told: Callable[[Session, tuple[Record, ...]], tuple[Record, ...]]) -> None:
        """Put another log in the place of a session's, whole or not at all; older copies of it go.

        The session must be `held`. Raises SessionMissing and OSError.
        """
        path = self._newest(session)
        reading = self._read(path)
        records = told(reading.history.session, records_in(self._files.read(path)[: reading.good_bytes]))
        self._files.write_whole(path, b"".join(map(encode, records)))
        for older in journals_in(self.folder_of(session)):
            if older != path:
                self._files.erase(older)

    def names(self) -> tuple[SessionId, ...]:
        """The sessions there are, newest first."""
        if not self._folder.is_dir():
            return ()
        found = {path.parent.name for path in self._folder.glob("*/*.jsonl") if _JOURNALS.fullmatch(path.name)}
        return tuple(SessionId(name) for name in sorted(found, key=_by_day_and_number, reverse=True))

    def stamp(self, session: SessionId) -> str:
        """Changes whenever the session's file does, so that an index can tell whether it is out of date."""
        status = self._newest(session).stat()
        return f"{status.st_size}-{status.st_mtime_ns}"

    def _held(self, session: SessionId) -> Hold:
        try:
            return self._files.hold(self.folder_of(session))
        except HeldElsewhere as held:
            raise SessionMissing(say(OPEN_ELSEWHERE)) from held
        except OSError as error:
            reason = (error.strerror or say("the disk did not answer")).lower()
            raise SessionMissing(
                say(
                    "The session “{session}” could not be opened: {reason}. Nothing was changed; free some space or"
                    " check the folder, then try again.",
                    session=session,
                    reason=reason,
                )
            ) from error

    def _read(self, path: Path) -> Reading:
        try:
            return read_journal(self._files.read(path))
        except OSError as error:
            reason = (error.strerror or say("the disk did not answer")).lower()
            raise SessionMissing(
                say("The session “{name}” could not be read: {reason}.", name=path.parent.name, reason=reason)
            ) from error
        except JournalDamaged as error:
            raise SessionMissing(
                say("The session “{name}” could not be read. {why}", name=path.parent.name, why=error.sentence)
            ) from error

    def _newest(self, session: SessionId) -> Path:
        """The journal to go on with: the last copy, where a damaged one was left behind."""
        folder = self.folder_of(session)
        journals = journals_in(folder) if session == Path(session).name else ()
        if not journals:
            raise SessionMissing(say("There is no session called “{session}”.", session=session))
        return journals[-1]

    def _copy_good_part(self, path: Path, reading: Reading) -> Path:
        number = 2
        while (copy := path.parent / f"journal-{number}.jsonl").exists():
            number += 1
        try:
            self._files.write_whole(copy, self._files.read(path)[: reading.good_bytes])
        except OSError as error:
            raise NotSaved(not_saved_sentence(error)) from error
        return copy

    def _new_folder(self, plan: Plan, now: Instant) -> tuple[SessionId, Hold]:
        """A folder without a session in it, ours alone, though others may be looking for one at this moment."""
        name = f"{local_day(now).isoformat()}-{plan.workshop}"
        for candidate in _numbered(name):
            folder = self._folder / candidate
            if journals_in(folder) or (folder.exists() and not folder.is_dir()):
                continue
            self._files.make_folder(folder)
            with contextlib.suppress(HeldElsewhere):
                hold = self._files.hold(folder)
                if not journals_in(folder):
                    return SessionId(candidate), hold
                hold.release()
        raise AssertionError("numbers do not end")


def default_delete_by(now: Instant, offset: Duration) -> str:
    """The date by which working notes are deleted unless somebody chooses another."""
    return (local_time(now, offset).date() + timedelta(days=KEEP_DAYS)).isoformat()


def first_record(name: SessionId, set_up: SetUp, now: Instant) -> Record:
    """What every session begins with."""
    offset = local_offset(now)
    created = SessionCreated(
        id=name,
        plan=set_up.plan,
        people=set_up.people,
        seed=now if set_up.seed is None else set_up.seed,
        utc_offset=offset,
        delete_by=set_up.delete_by or default_delete_by(now, offset),
        facilitator=clean(set_up.facilitator),
        place=clean(set_up.place),
        rehearsal=set_up.rehearsal,
        carried=set_up.carried,
    )
    return Record(1, 1, True, now, created)


@contextlib.contextmanager
def _released_on_failure(hold: Hold) -> Iterator[None]:
    try:
        yield
    except BaseException:
        hold.release()
        raise


def journals_in(folder: Path) -> tuple[Path, ...]:
    """The journal of a folder and its copies, the newest last; none for a name that no disk would take."""
    try:
        found = [path for path in folder.glob("*.jsonl") if _JOURNALS.fullmatch(path.name)]
    except (OSError, ValueError):
        return ()
    return tuple(sorted(found, key=_by_day_and_number))


def _numbered(name: str) -> Iterator[str]:
    yield name
    for number in itertools.count(2):
        yield f"{name}-{number}"


def _by_day_and_number(value: str | Path) -> tuple[str | int, ...]:
    """Sorts `…-2` before `…-10`."""
    name = value if isinstance(value, str) else value.stem
    return tuple(int(part) if part.isdecimal() else part for part in re.split(r"(\d+)", name))
