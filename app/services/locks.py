"""Locked sessions: a journal whose lines are sealed with a passphrase.

Format, version 1. The first line is plain, and says only what has to be known without the passphrase; it ends with a
checksum as all plain lines do:

    {"locked":1,"session":"2026-11-22-locked-0930","created":1795000000000,"utc_offset":3600000,"rounds":3,
     "memory":268435456,"salt":"…","check":"…","crc":"9a0b1c2d"}

Argon2id makes the key of the passphrase, `salt`, `rounds` and `memory` (bytes). `check` unseals to nothing with the
right key and with no other. Each further line is an event:

    {"n":7,"state":"running","delete_by":"2026-12-21","sealed":"…"}

`sealed` is, in Base64, 24 bytes of nonce and, by XChaCha20-Poly1305, the plain line that a journal without passphrase
would have. It is sealed about the whole line before it and the rest of its own, and the first about the head: so no
line can be changed, left out, moved or taken from another session without being noticed. What cannot be noticed is
that whole lines are missing at the end.
"""

import binascii
from base64 import b64decode, b64encode
from datetime import date
from typing import Literal

import msgspec

from app.domain.history import Record
from app.domain.identifiers import SessionId
from app.domain.instants import MINUTE, Duration, Instant
from app.domain.language import say
from app.domain.session import Session
from app.services.journal_lines import decode, encode, with_checksum, without_checksum
from app.services.sealing import DEAREST, SALT_BYTES, STRONG, Changed, Cost, Key, derive, new_salt

VERSION = 1
_MARK = b'{"locked":'
_SEALED = b',"sealed":"'
_END = b'"}'


class Lock(msgspec.Struct, frozen=True):
    """A passphrase made ready for a new file."""

    key: Key
    salt: bytes
    cost: Cost


class Header(msgspec.Struct, frozen=True):
    """What a locked session says to everybody."""

    locked: int
    session: SessionId
    created: int
    utc_offset: int
    rounds: int
    memory: int
    salt: bytes
    check: bytes = b""

    def opens_with(self, key: Key) -> bool:
        """Whether this is the key of the session."""
        try:
            return key.unseal(self.check, _about(self)) == b""
        except Changed:
            return False


class Outside(msgspec.Struct, frozen=True):
    """What a sealed line says to everybody: its number, where the session stands, and the day to delete it by."""

    n: int = 0
    state: Literal["ready", "running", "ended"] = "running"
    delete_by: str = ""


def make_lock(passphrase: str, cost: Cost = STRONG) -> Lock:
    """Make a passphrase ready for a new file. It takes long on purpose: call it in a worker. Raises NoMemory."""
    salt = new_salt()
    return Lock(derive(passphrase, salt, cost), salt, cost)


def head_of(lock: Lock, session: SessionId, created: Instant, utc_offset: Duration) -> bytes:
    """The first line of a new file."""
    cost = lock.cost
    bare = Header(VERSION, session, created, utc_offset, cost.rounds, cost.memory, lock.salt)
    header = msgspec.structs.replace(bare, check=lock.key.seal(b"", _about(bare)))
    return with_checksum(msgspec.json.encode(header))


def is_locked(data: bytes) -> bool:
    """Whether a journal begins as a locked one does."""
    return data.startswith(_MARK)


def header_in(data: bytes) -> Header:
    """The head of a locked journal. Raises ValueError with a few words where it cannot be trusted."""
    line, feed, _ = data.partition(b"\n")
    whole = without_checksum(line if feed else b"")
    try:
        header = msgspec.json.decode(whole, type=Header)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise ValueError(say("is not from this version of Sparkroom")) from error
    if header.locked != VERSION:
        raise ValueError(
            say("has format {number}, which is newer than this version of Sparkroom", number=header.locked)
        )
    affordable = 0 < header.rounds <= DEAREST.rounds and 8192 <= header.memory <= DEAREST.memory
    near = abs(header.created) < _FARTHEST and abs(header.utc_offset) < _DAY
    if not affordable or not near or len(header.salt) != SALT_BYTES:
        raise ValueError(say("holds a number that makes no sense"))
    return header


def key_for(header: Header, passphrase: str) -> Key | None:
    """The key of a session, or none where the passphrase is another one. Call it in a worker. Raises NoMemory."""
    key = derive(passphrase, header.salt, Cost(header.rounds, header.memory))
    return key if header.opens_with(key) else None


def outside_of(data: bytes) -> Outside:
    """What the last complete line says; it is proven only when the session is opened."""
    for line in reversed(data.split(b"\n")[1:-1]):
        body, mark, _ = line.rpartition(_SEALED)
        if mark:
            try:
                outside = msgspec.json.decode(body + b"}", type=Outside)
                date.fromisoformat(outside.delete_by)
            except (msgspec.DecodeError, ValueError):
                continue
            return outside
    return Outside()


class SealedForm:
    """Lines that only a key reads."""

    def __init__(self, key: Key, head: bytes) -> None:
        """Write and read the lines after this head."""
        self._key = key
        self.head = head

    def encode(self, record: Record, session: Session, before: bytes) -> bytes:
        """A sealed line."""
        outside = Outside(record.number, state_of(session), session.details.delete_by)
        body = msgspec.json.encode(outside)[:-1]
        sealed = self._key.seal(encode(record)[:-1], before + b"\n" + body)
        return body + _SEALED + b64encode(sealed) + _END + b"\n"

    def decode(self, line: bytes, before: bytes) -> Record:
        """The record in a sealed line. Raises ValueError with a few words."""
        body, mark, tail = line.rpartition(_SEALED)
        if not mark or not tail.endswith(_END):
            raise ValueError(say("is not complete"))
        written = tail[: -len(_END)]
        try:
            sealed = b64decode(written, validate=True)
            if b64encode(sealed) != written:
                raise Changed
            return decode(self._key.unseal(sealed, before + b"\n" + body))
        except (binascii.Error, Changed) as error:
            raise ValueError(say("has been changed, or is not where it belongs")) from error


def form_in(data: bytes, key: Key) -> SealedForm:
    """How the lines of a locked journal are read with its key."""
    return SealedForm(key, data[: data.index(b"\n") + 1])


def state_of(session: Session) -> Literal["ready", "running", "ended"]:
    """`ready`, `running` or `ended`."""
    return "ended" if session.ended is not None else "ready" if session.slot is None else "running"


def _about(header: Header) -> bytes:
    return msgspec.json.encode(msgspec.structs.replace(header, check=b""))


_DAY = 24 * 60 * MINUTE
_FARTHEST = 50_000_000_000_000
"""Milliseconds since 1970 that no session lives to see."""
