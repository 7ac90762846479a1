"""Files in the folder of a locked session, sealed with its key: what is half typed, and evaluation forms."""

import errno
from pathlib import Path

from app.domain.language import say
from app.services.files import WholeFiles
from app.services.sealing import Changed, Key

_MARK = b"sparkroom-sealed-1\n"


class SealedFiles:
    """Writes files sealed, each about its own name; one that was put there as it is is read as it is."""

    def __init__(self, files: WholeFiles, key: Key, about: bytes) -> None:
        """Seal with the key of a session, about something that only this session has."""
        self._files = files
        self._key = key
        self._about = about

    def write_whole(self, path: Path, data: bytes) -> None:
        """Put a sealed file in place whole or not at all. Raises OSError."""
        self._files.write_whole(path, _MARK + self._key.seal(data, self._of(path)))

    def read(self, path: Path) -> bytes:
        """What was sealed. Raises OSError, also where the file has been changed."""
        data = self._files.read(path)
        if not data.startswith(_MARK):
            return data
        try:
            return self._key.unseal(data[len(_MARK) :], self._of(path))
        except Changed as error:
            raise OSError(errno.EIO, say("the sealed file has been changed")) from error

    def _of(self, path: Path) -> bytes:
        return self._about + path.name.encode()


class ShutFiles:
    """Those of a session that was not unlocked."""

    def write_whole(self, path: Path, data: bytes) -> None:
        """Nothing is written in the clear. Raises OSError."""
        raise _locked()

    def read(self, path: Path) -> bytes:
        """Nothing is read. Raises OSError."""
        raise _locked()


def _locked() -> OSError:
    return OSError(errno.EACCES, say("the session is locked"))
