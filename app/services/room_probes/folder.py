"""Whether what is acknowledged would really be on disk: a small journal is made, synced, read back and removed."""

import contextlib
from pathlib import Path

from app.domain.language import say
from app.domain.room_facts import FolderFacts
from app.services.files import Files

_LINE = b'{"tried":"by the room check"}\n'


def try_folder(files: Files, folder: Path) -> FolderFacts:
    """Keep a line the way a session does, in the place where sessions lie; nothing is left behind.

    On a disk that is full or read-only, or that gives back something else, `trouble` says so.
    """
    trial = folder / "sessions" / ".room-check.jsonl"
    try:
        files.make_folder(trial.parent)
        files.write_whole(trial, _LINE)
        _append(files, trial)
        kept = files.read(trial) == 2 * _LINE
        trial.unlink()
    except OSError as error:
        with contextlib.suppress(OSError):
            trial.unlink(missing_ok=True)
        return FolderFacts(str(folder), (error.strerror or say("the disk did not answer")).lower())
    return FolderFacts(str(folder), "" if kept else say("it gave back something else than was written"))


def _append(files: Files, trial: Path) -> None:
    file = files.open_append(trial)
    try:
        file.append(_LINE)
        file.sync()
    finally:
        file.close()
