"""Sessions on disk: a folder each, with the journal in it. What the folders hold is the truth; an index only helps."""

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec

from app.domain.history import History, Record, begin_history
from app.domain.identifiers import SessionId
from app.domain.language import say, unsaid
from app.domain.session import Session
from app.services.clock import Clock, local_offset
from app.services.files import Files, HeldElsewhere, Hold, WholeFiles
from app.services.journal import Journal, NotSaved, Reading, lines_of, not_saved_sentence, records_in
from app.services.journal_lines import PLAIN
from app.services.locks import Lock, SealedForm, head_of, key_for
from app.services.sealed_files import SealedFiles, ShutFiles
from app.services.sealing import NoMemory
from app.services.session_keys import SessionKeys
from app.services.session_names import journals_in, numbered, sessions_in
from app.services.session_reading import NO_MEMORY, LockedFacts, facts_of, read_file
from app.services.session_reading import Locked as Locked
from app.services.session_reading import SessionMissing as SessionMissing
from app.services.session_reading import WrongPassphrase as WrongPassphrase
from app.services.setting_up import SetUp as SetUp
from app.services.setting_up import first_record, folder_name

JOURNAL = "journal.jsonl"
OPEN_ELSEWHERE = unsaid("This session is open in another window of Sparkroom. Close it there first.")


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
        self.keys = SessionKeys()

    @property
    def folder(self) -> Path:
        """Where the session folders are."""
        return self._folder

    def folder_of(self, session: SessionId) -> Path:
        """The folder of one session."""
        return self._folder / session

    def create(self, set_up: SetUp, clock: Clock, lock: Lock | None = None) -> OpenSession:
        """Make a new session and put its first line on disk, sealed where there is a `lock`. Raises NotSaved."""
        now = clock.now()
        try:
            name, hold = self._new_folder(folder_name(set_up.plan, now, locked=lock is not None))
            record = first_record(name, set_up, now)
            history = begin_history(record)
            form = PLAIN if lock is None else SealedForm(lock.key, head_of(lock, name, now, local_offset(now)))
            path, (first,) = self.folder_of(name) / JOURNAL, lines_of((record,), history.session, form, form.head[:-1])
            with _released_on_failure(hold):
                self._files.write_whole(path, form.head + first)
        except OSError as error:
            raise NotSaved(not_saved_sentence(error)) from error
        if lock is not None:
            self.keys.take(name, lock.key)
        journal = Journal(self._files, path, len(form.head + first), hold, form, first[:-1])
        return OpenSession(history, journal)

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
        journal = Journal(self._files, path, reading.good_bytes, hold, reading.form, reading.last_line)
        return OpenSession(reading.history, journal, reading.notice)

    def unlock(self, session: SessionId, passphrase: str) -> None:
        """Open the lock of a session until `keys` forgets it. It takes long on purpose: call it in a worker.

        Raises WrongPassphrase, and SessionMissing with a sentence where no passphrase could help.
        """
        facts = self.locked_facts(session)
        if facts is None:
            return
        try:
            key = key_for(facts.header, passphrase)
        except NoMemory as error:
            raise SessionMissing(say(NO_MEMORY)) from error
        if key is None:
            raise WrongPassphrase
        self.keys.take(session, key)

    def is_locked(self, session: SessionId) -> bool:
        """Whether a session has a passphrase; of what is not there or cannot be read, it is not known."""
        try:
            return self.locked_facts(session) is not None
        except SessionMissing:
            return False

    def needs_passphrase(self, session: SessionId) -> bool:
        """Whether a session is locked and was not unlocked; what cannot be read says so when it is opened."""
        try:
            facts = self.locked_facts(session)
        except SessionMissing:
            return False
        return facts is not None and self.keys.fitting(session, facts.header) is None

    def locked_facts(self, session: SessionId) -> LockedFacts | None:
        """What a locked session says to everybody; nothing of one without a passphrase. Raises SessionMissing."""
        return facts_of(self._files, self._newest(session))

    def beside(self, session: SessionId) -> WholeFiles:
        """What reads and writes other files in the folder of a session: sealed where the session is."""
        try:
            facts = self.locked_facts(session) if journals_in(self.folder_of(session)) else None
        except SessionMissing:
            return ShutFiles()
        if facts is None:
            return self._files
        key = self.keys.fitting(session, facts.header)
        return ShutFiles() if key is None else SealedFiles(self._files, key, facts.header.salt)

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
        session_now, form = reading.history.session, reading.form
        records = told(session_now, records_in(self._files.read(path)[: reading.good_bytes], form))
        lines = lines_of(records, session_now, form, form.head[:-1])
        self._files.write_whole(path, form.head + b"".join(lines))
        for older in journals_in(self.folder_of(session)):
            if older != path:
                self._files.erase(older)

    def names(self) -> tuple[SessionId, ...]:
        """The sessions there are, newest first."""
        return tuple(map(SessionId, sessions_in(self._folder)))

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
        return read_file(self._files, path, self.keys)

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

    def _new_folder(self, name: str) -> tuple[SessionId, Hold]:
        """A folder without a session in it, ours alone, though others may be looking for one at this moment."""
        for candidate in numbered(name):
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


@contextlib.contextmanager
def _released_on_failure(hold: Hold) -> Iterator[None]:
    try:
        yield
    except BaseException:
        hold.release()
        raise
