"""A session's journal: the one truth of that session, append-only, one fsynced line for each event.

Format, version 1. UTF-8, one JSON object a line, each line ended by a line feed:

    {"v":1,"n":7,"c":4,"last":true,"at":1795000000000,"event":{"type":"note-taken", ...},"crc":"9a0b1c2d"}

`n` counts lines from 1. `c` numbers the command that an event came from; the last event of a command has `last` true,
and a command whose last line is missing never happened. `at` is milliseconds since 1970 UTC. `crc` is the CRC-32 of
everything in the line before `,"crc"`, in hexadecimal. Events and their tags are in `app.domain.events`.

With a passphrase each line is sealed, and the file begins with a head: see `app.services.locks`.
"""

import contextlib
from collections.abc import Iterable, Sequence
from itertools import pairwise
from pathlib import Path

import msgspec

from app.domain.history import History, Record, apply, begin_history
from app.domain.language import say, unsaid
from app.domain.session import Session
from app.services.files import AppendFile, Files, Hold
from app.services.journal_lines import PLAIN, Form

CLOSED = unsaid(
    "Not saved: this session has been closed here. Open it again from Home; everything before this is there."
)


class JournalDamaged(Exception):
    """A journal that cannot be read at all; the sentence says what was found. The file is left as it is."""

    def __init__(self, sentence: str) -> None:
        """Keep the sentence."""
        super().__init__(sentence)
        self.sentence = sentence


class NotSaved(Exception):
    """An event could not be made durable; nothing has changed, and the sentence says what to do."""

    def __init__(self, sentence: str) -> None:
        """Keep the sentence."""
        super().__init__(sentence)
        self.sentence = sentence


class Reading(msgspec.Struct, frozen=True):
    """What a journal holds: the session with its past, how many bytes of the file are good, and what was found.

    `notice` is a sentence about a torn or damaged line, or empty. `damaged` is true where a complete line cannot be
    trusted: such a file is never written to again. `form` is how its lines are written, `last_line` the last good one.
    """

    history: History
    good_bytes: int
    notice: str
    damaged: bool
    form: Form = PLAIN
    last_line: bytes = b""


def read_journal(data: bytes, form: Form = PLAIN) -> Reading:
    """The session that the bytes of a journal tell.

    A torn last line is dropped and said. After a damaged line in the middle everything before it is kept, and the
    line's number is said. Raises JournalDamaged when not even the first command can be read.
    """
    history: History | None = None
    kept: History | None = None
    good, read_bytes, notice, damaged = 0, len(form.head), "", False
    before = last_line = form.head[:-1]
    lines = data[read_bytes:].split(b"\n")
    rest = lines.pop()
    for number, line in enumerate(lines, 1):
        try:
            record = form.decode(line, before)
            history = _applied(history, record, number)
        except (ValueError, IndexError, TypeError, StopIteration) as error:
            place = number + bool(form.head)
            if kept is None:
                raise JournalDamaged(_unreadable_sentence(place, error)) from error
            damaged, notice = True, _damage_sentence(place, error)
            break
        read_bytes, before = read_bytes + len(line) + 1, line
        if record.last:
            kept, good, last_line = history, read_bytes, line
    if kept is None:
        raise JournalDamaged(say("The session file is empty or was cut off before its first line was complete."))
    if not notice and (rest or good < len(data)):
        notice = say(
            "The last entry was cut off when the program stopped and was dropped. Everything before it is here."
        )
    return Reading(kept, good, notice, damaged, form, last_line)


def records_in(data: bytes, form: Form = PLAIN) -> tuple[Record, ...]:
    """The lines of a journal, or of the good part of one. Raises ValueError where one is damaged."""
    lines = data.splitlines()
    if form.head:
        return tuple(form.decode(line, before) for before, line in pairwise(lines))
    return tuple(form.decode(line, b"") for line in lines)


def lines_of(records: Iterable[Record], session: Session, form: Form, before: bytes) -> tuple[bytes, ...]:
    """The lines that follow the line `before`; `session` is what stands after them."""
    lines: list[bytes] = []
    for record in records:
        lines.append(form.encode(record, session, before))
        before = lines[-1][:-1]
    return tuple(lines)


class Journal:
    """A session's file, open for appending. Everything it acknowledges is on disk."""

    def __init__(
        self,
        files: Files,
        path: Path,
        good_bytes: int,
        hold: Hold | None = None,
        form: Form = PLAIN,
        last_line: bytes = b"",
    ) -> None:
        """Go on after `good_bytes` of an existing file; `hold` keeps other programs from doing the same.

        `last_line` is the last good one in the file: what is sealed hangs on it.
        """
        self._files = files
        self._path = path
        self._good = good_bytes
        self._hold = hold
        self._form = form
        self._last_line = last_line
        self._closed = False
        self._unsure = True
        self._file: AppendFile | None = None

    @property
    def path(self) -> Path:
        """The file."""
        return self._path

    @property
    def is_locked(self) -> bool:
        """Whether its lines are sealed with a passphrase."""
        return bool(self._form.head)

    def append(self, records: Sequence[Record], session: Session) -> None:
        """Write the events of one command and make them durable, or leave the file as it was.

        `session` is what stands after them. Raises NotSaved.
        """
        if self._closed:
            raise NotSaved(say(CLOSED))
        lines = lines_of(records, session, self._form, self._last_line)
        data = b"".join(lines)
        try:
            file = self._ready()
            self._unsure = True
            file.append(data)
            file.sync()
        except OSError as error:
            with contextlib.suppress(OSError):
                self._shut()
            raise NotSaved(not_saved_sentence(error)) from error
        self._unsure = False
        self._good += len(data)
        self._last_line = lines[-1][:-1]

    def close(self) -> None:
        """Give the session back for good: whoever opens it next may have written when we would write again."""
        self._closed = True
        try:
            self._shut()
        finally:
            if self._hold is not None:
                self._hold.release()

    def _shut(self) -> None:
        if self._file is not None:
            file, self._file = self._file, None
            file.close()

    def _ready(self) -> AppendFile:
        """The open file without what an earlier failure may have left behind its good part."""
        if self._file is None:
            self._file = self._files.open_append(self._path)
        if self._unsure:
            self._file.cut(self._good)
        return self._file


def not_saved_sentence(error: OSError) -> str:
    """What a failed write means for the facilitator."""
    reason = (error.strerror or say("the disk did not answer")).lower()
    return say(
        "Not saved: {reason}. Nothing was lost before this; free some space or check the folder, then try again.",
        reason=reason,
    )


def _applied(history: History | None, record: Record, number: int) -> History:
    if record.number != number:
        raise ValueError(say("is out of order"))
    return begin_history(record) if history is None else apply(history, record)


def _damage_sentence(number: int, error: Exception) -> str:
    return say(
        "Line {number} of the session file {why}. Everything before it is here; the file itself is left"
        " untouched, and what you do now goes into a copy.",
        number=number,
        why=_why(error),
    )


def _unreadable_sentence(number: int, error: Exception) -> str:
    return say("Line {number} of the session file {why}. The file is left untouched.", number=number, why=_why(error))


def _why(error: Exception) -> str:
    return str(error) if type(error) is ValueError else say("does not fit what came before")
