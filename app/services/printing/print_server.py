"""Questions to the print server of this machine in its own language: IPP (RFC 8010, RFC 8011)."""

import os
import socket
import struct
import sys
from collections.abc import Iterator, Mapping
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from typing import Final
from urllib.parse import quote

from typing_extensions import override

Answers = Mapping[str, tuple[str | int, ...]]
"""What a server told, by the attribute's name."""

GET_JOB: Final = 0x0009
GET_PRINTER: Final = 0x000B

PATIENCE: Final = 3.0
"""Seconds after which a server that does not answer is not asked any more."""

_SOCKETS = ("/run/cups/cups.sock", "/var/run/cups/cups.sock", "/private/var/run/cupsd")
_PORT = 631
_GROUP, _END = 0x01, 0x03
_LAST_GROUP = 0x0F
_INTEGER, _BOOLEAN, _ENUM = 0x21, 0x22, 0x23
_KEYWORD, _URI, _CHARSET, _LANGUAGE = 0x44, 0x45, 0x47, 0x48
_WELL = 0x00FF
"""The largest status that says a question was understood."""


def ask_printer(name: str, wanted: tuple[str, ...]) -> Answers | None:
    """What a printer tells about itself; None where the server or the printer does not answer."""
    return _ask(GET_PRINTER, "printer-uri", f"ipp://localhost/printers/{quote(name, safe='')}", wanted)


def ask_job(number: int, wanted: tuple[str, ...]) -> Answers | None:
    """What the server tells about a job; None where it does not answer."""
    return _ask(GET_JOB, "job-uri", f"ipp://localhost/jobs/{number}", wanted)


def _ask(operation: int, what: str, uri: str, wanted: tuple[str, ...]) -> Answers | None:
    connection = _connection()
    try:
        connection.request("POST", "/", _question(operation, what, uri, wanted), {"Content-Type": "application/ipp"})
        answer = connection.getresponse()
        told = answer.read() if answer.status == 200 else b""
        return dict(_answers(told)) if told and struct.unpack_from(">H", told, 2)[0] <= _WELL else None
    except (OSError, HTTPException, struct.error, UnicodeDecodeError):
        return None
    finally:
        connection.close()


class _ByPath(HTTPConnection):
    """A connection to a server that listens on a socket of this machine."""

    def __init__(self, path: str) -> None:
        super().__init__("localhost", timeout=PATIENCE)
        self._path = path

    @override
    def connect(self) -> None:
        self.sock = socket.socket(socket.AF_UNIX)
        self.sock.settimeout(PATIENCE)
        self.sock.connect(self._path)


def _connection() -> HTTPConnection:
    """To where programs of CUPS ask too; nothing is asked yet."""
    asked = os.environ.get("CUPS_SERVER", "")
    usual = next((each for each in _SOCKETS if Path(each).exists()), "") if not asked else ""
    path = asked if asked.startswith("/") else usual
    if path and sys.platform != "win32":
        return _ByPath(path)
    host, _, port = asked.partition("/")[0].partition(":")
    return HTTPConnection(host or "localhost", int(port) if port.isdecimal() else _PORT, timeout=PATIENCE)


def _question(operation: int, what: str, uri: str, wanted: tuple[str, ...]) -> bytes:
    said = [
        (_CHARSET, "attributes-charset", "utf-8"),
        (_LANGUAGE, "attributes-natural-language", "en"),
        (_URI, what, uri),
        *((_KEYWORD, "" if number else "requested-attributes", name) for number, name in enumerate(wanted)),
    ]
    head = struct.pack(">BBHIB", 1, 1, operation, 1, _GROUP)
    return head + b"".join(_attribute(*each) for each in said) + bytes([_END])


def _attribute(tag: int, name: str, value: str) -> bytes:
    key, data = name.encode(), value.encode()
    return struct.pack(">BH", tag, len(key)) + key + struct.pack(">H", len(data)) + data


def _answers(told: bytes) -> Iterator[tuple[str, tuple[str | int, ...]]]:
    """Every attribute with all its values; a value without a name belongs to the name before."""
    found: dict[str, tuple[str | int, ...]] = {}
    place, name = 8, ""
    while place < len(told) and told[place] != _END:
        tag = told[place]
        place += 1
        if tag <= _LAST_GROUP:
            continue
        key, place = _next(told, place)
        value, place = _next(told, place)
        name = key.decode() or name
        found[name] = (*found.get(name, ()), _value(tag, value))
    yield from found.items()


def _next(told: bytes, place: int) -> tuple[bytes, int]:
    (length,) = struct.unpack_from(">H", told, place)
    place += 2
    return told[place : place + length], place + length


def _value(tag: int, value: bytes) -> str | int:
    if tag in (_INTEGER, _ENUM):
        return int(struct.unpack(">i", value)[0])
    return value[0] if tag == _BOOLEAN else value.decode(errors="replace")
