"""Reads the journal of a session, locked or not; whatever stands against it is a sentence."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

import msgspec

from app.domain.identifiers import SessionId
from app.domain.language import say, unsaid
from app.services.files import Files
from app.services.journal import JournalDamaged, Reading, read_journal
from app.services.locks import Header, Outside, form_in, header_in, is_locked, outside_of
from app.services.session_keys import SessionKeys

LOCKED = unsaid("The session “{name}” is locked with a passphrase. Nothing was read.")
NO_MEMORY = unsaid("There is not enough memory free to try a passphrase. Close other programs, then try again.")
HEAD_DAMAGED = unsaid(
    "It is locked, and its first line {why}: no passphrase opens it any more. The file is left untouched; a copy of it"
    " made earlier still opens."
)


class SessionMissing(Exception):
    """There is no such session, or it cannot be read or had; the sentence says which."""

    def __init__(self, sentence: str) -> None:
        """Keep the sentence."""
        super().__init__(sentence)
        self.sentence = sentence


class Locked(SessionMissing):
    """The session opens with its passphrase only; the sentence says so."""


class WrongPassphrase(Exception):
    """The session was locked with another passphrase; nothing was changed."""


class LockedFacts(msgspec.Struct, frozen=True):
    """What a locked session says to everybody."""

    header: Header
    outside: Outside


def read_file(files: Files, path: Path, keys: SessionKeys) -> Reading:
    """What a journal in the folder of a session tells. Raises SessionMissing, and Locked where its key is not here."""
    with readable(path):
        data = files.read(path)
        if not is_locked(data):
            return read_journal(data)
        key = keys.fitting(SessionId(path.parent.name), locked_header(data))
        if key is not None:
            return read_journal(data, form_in(data, key))
    raise Locked(say(LOCKED, name=path.parent.name))


def facts_of(files: Files, path: Path) -> LockedFacts | None:
    """What a locked journal says to everybody; nothing of one without a passphrase. Raises SessionMissing."""
    with readable(path):
        data = files.read(path)
        return LockedFacts(locked_header(data), outside_of(data)) if is_locked(data) else None


@contextlib.contextmanager
def readable(path: Path) -> Iterator[None]:
    """What stands against reading a journal becomes a sentence. Raises SessionMissing."""
    name = path.parent.name
    try:
        yield
    except OSError as error:
        reason = (error.strerror or say("the disk did not answer")).lower()
        raise SessionMissing(
            say("The session “{name}” could not be read: {reason}.", name=name, reason=reason)
        ) from error
    except JournalDamaged as error:
        raise SessionMissing(
            say("The session “{name}” could not be read. {why}", name=name, why=error.sentence)
        ) from error


def locked_header(data: bytes) -> Header:
    """The head of a locked journal. Raises JournalDamaged."""
    try:
        return header_in(data)
    except ValueError as error:
        raise JournalDamaged(say(HEAD_DAMAGED, why=str(error))) from error
