"""Takes in a session that was copied from another laptop: its folder, or its journal alone."""

import contextlib
import re
from pathlib import Path

from app.domain.identifiers import SessionId
from app.domain.language import say
from app.services.files import LOCK, Files
from app.services.journal import JournalDamaged, read_journal
from app.services.locks import is_locked
from app.services.session_names import journals_in
from app.services.session_reading import locked_header
from app.services.sessions import JOURNAL, SessionMissing, Sessions

_NAME = re.compile(r"\w[\w.-]{0,199}")
"""What a folder of a session may be called on any disk; ours are a day and a workshop."""


def take_in(files: Files, sessions: Sessions, path: Path) -> SessionId:
    """Copy a session from a folder or a journal into the data folder; the journal comes last, and it is there.

    Raises SessionMissing with a sentence where there is none, it cannot be read, or another one has its name, and
    OSError; then nothing is listed.
    """
    journal = _journal(path)
    try:
        name = _name_in(files.read(journal))
    except JournalDamaged as error:
        said = say("“{name}” cannot be opened. {why}", name=path.name, why=error.sentence)
        raise SessionMissing(said) from error
    if not _NAME.fullmatch(name):
        raise SessionMissing(
            say("“{name}” cannot be opened: its name is none for a session. Nothing was changed.", name=path.name)
        )
    folder = sessions.folder_of(name)
    if journals_in(folder):
        raise SessionMissing(say("A session called “{name}” is here already. Nothing was changed.", name=name))
    is_new = not folder.exists()
    try:
        files.make_folder(folder)
        if path.is_dir():
            _copy_beside(files, path, folder, journal)
        files.write_whole(folder / JOURNAL, files.read(journal))
    except OSError:
        # Sheets without a session are seen nowhere, and name people.
        if is_new:
            with contextlib.suppress(OSError):
                files.remove_folder(folder)
        raise
    return name


def _name_in(data: bytes) -> SessionId:
    """What the session is called; a locked one is asked for its passphrase when it is opened. Raises JournalDamaged."""
    return locked_header(data).session if is_locked(data) else read_journal(data).history.session.details.id


def _journal(path: Path) -> Path:
    if path.is_dir():
        found = journals_in(path)
        if found:
            return found[-1]
    elif path.is_file() and path.suffix == ".jsonl":
        return path
    raise SessionMissing(
        say("“{name}” is no session: there is no journal.jsonl in it. Nothing was changed.", name=path.name)
    )


def _copy_beside(files: Files, source: Path, folder: Path, journal: Path) -> None:
    """Forms, sheets and what was half typed; neither the lock nor older copies of the journal."""
    for inside in sorted(source.rglob("*")):
        is_ours = inside.is_file() and not inside.is_symlink() and inside.name != LOCK
        if is_ours and inside != journal and inside not in journals_in(source):
            target = folder / inside.relative_to(source)
            files.make_folder(target.parent)
            files.write_whole(target, files.read(inside))
