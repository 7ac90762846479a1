"""The passphrase of a locked session, from the terminal or from a file; never from the call, which others can read."""

import sys
from pathlib import Path

from app.domain.identifiers import SessionId
from app.services.bootstrap import Services
from app.services.sessions import SessionMissing, WrongPassphrase
from app.services.tables import Unreadable, read_text_file
from ui.command_line.answers import NotDone


def unlock(services: Services, session: str, file: Path | None) -> None:
    """Open the lock of a session, where it has one. Raises NotDone."""
    if not services.sessions.needs_passphrase(SessionId(session)):
        return
    passphrase = _asked(session) if file is None else _read(file)
    try:
        services.sessions.unlock(SessionId(session), passphrase)
    except WrongPassphrase as wrong:
        where = "This" if file is None else f"What {file} holds"
        raise NotDone(f"{where} is not the passphrase of “{session}”. Nothing was opened or written.") from wrong
    except SessionMissing as missing:
        raise NotDone(missing.sentence) from missing


def _asked(session: str) -> str:
    if not sys.stdin.isatty():
        raise NotDone(
            f"The session “{session}” is locked with a passphrase: name a file with it (--passphrase-file FILE), or ask"
            " from a terminal. Nothing was written."
        )
    from getpass import getpass

    try:
        return getpass(f"Passphrase of {session}: ")
    except (EOFError, KeyboardInterrupt) as left:
        raise NotDone("No passphrase was given. Nothing was written.") from left


def _read(file: Path) -> str:
    """The first line of a file."""
    try:
        return read_text_file(file).splitlines()[0]
    except Unreadable as trouble:
        raise NotDone(f"{trouble.sentence} Nothing was written.") from trouble
