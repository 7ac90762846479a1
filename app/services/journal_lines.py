"""How an event is a line of a journal. Plain lines are JSON with a checksum; see `app.services.journal`."""

import zlib
from typing import Protocol

import msgspec

from app.domain.events import Event
from app.domain.history import Record
from app.domain.instants import Instant
from app.domain.language import say
from app.domain.session import Session
from app.services.journal_sense import makes_sense

VERSION = 1


class Form(Protocol):
    """How the lines of one file are written and read; a line may depend on the one before it."""

    @property
    def head(self) -> bytes:
        """What the file begins with, with its line feed; empty where events are all there is."""

    def encode(self, record: Record, session: Session, before: bytes) -> bytes:
        """A line with its line feed. `session` is what stands after it, `before` the line before without its own."""

    def decode(self, line: bytes, before: bytes) -> Record:
        """The record in a line without its line feed. Raises ValueError with a few words."""


class _Line(msgspec.Struct, frozen=True):
    v: int
    n: int
    c: int
    last: bool
    at: int
    event: Event


class _Plain:
    head = b""

    def encode(self, record: Record, _session: Session, _before: bytes) -> bytes:
        return encode(record)

    def decode(self, line: bytes, _before: bytes) -> Record:
        return decode(line)


PLAIN: Form = _Plain()


def encode(record: Record) -> bytes:
    """One line of a journal without a passphrase."""
    return with_checksum(
        _encoder.encode(_Line(VERSION, record.number, record.change, record.last, record.at, record.event))
    )


def decode(line: bytes) -> Record:
    """The record in one line, without its line feed.

    Raises ValueError with a few words when the line is damaged or from a later version.
    """
    whole = without_checksum(line)
    try:
        read = _decoder.decode(whole)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise ValueError(say("is not from this version of Sparkroom")) from error
    if read.v != VERSION:
        raise ValueError(say("has format {number}, which is newer than this version of Sparkroom", number=read.v))
    record = Record(read.n, read.c, read.last, Instant(read.at), read.event)
    if not makes_sense(record):
        raise ValueError(say("holds a number that makes no sense"))
    return record


def with_checksum(whole: bytes) -> bytes:
    """A line of a JSON object, with the CRC-32 of what is before it as its last field, and a line feed."""
    body = whole[:-1]
    return b'%s,"crc":"%08x"}\n' % (body, zlib.crc32(body))


def without_checksum(line: bytes) -> bytes:
    """The JSON object of a line. Raises ValueError with a few words where it is not what was written."""
    body, mark, tail = line.rpartition(b',"crc":"')
    if not mark or len(tail) != 10 or tail[8:] != b'"}':
        raise ValueError(say("is not complete"))
    if tail[:8] != b"%08x" % zlib.crc32(body):
        raise ValueError(say("has been changed"))
    return body + b"}"


_encoder = msgspec.json.Encoder()
_decoder = msgspec.json.Decoder(_Line)
