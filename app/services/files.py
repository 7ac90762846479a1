"""The disk, as narrow as the stores need it, so that a test can make any single operation fail."""

import contextlib
import errno
import os
import re
import sys
import tempfile
from pathlib import Path
from typing import Protocol

from app.domain.language import say

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

LOCK = "lock"
"""The file in a folder that says by its lock, not by being there, that a program is at work in the folder."""

_CANNOT_LOCK = frozenset({errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOLCK, errno.EINVAL})
"""What disks answer that know no locks, as some in a network: there nobody can be kept out, and work goes on."""

_PART = re.compile(r"\..{1,40}-[a-z0-9_]{8}\.part", re.DOTALL)
"""How a file is called while `write_whole` writes it."""

_PIECE = 1 << 20
"""Bytes that are overwritten at once."""


class HeldElsewhere(Exception):
    """Somebody else is at work in a folder."""


class Hold(Protocol):
    """The right to be the only one at work in a folder."""

    def release(self) -> None:
        """Let others in; a second call does nothing."""


class AppendFile(Protocol):
    """A file that only grows."""

    def append(self, data: bytes) -> None:
        """Write at the end; not yet safe from a crash. Raises OSError."""

    def sync(self) -> None:
        """Make everything appended survive a crash. Raises OSError."""

    def cut(self, length: int) -> None:
        """Drop everything past `length` bytes, which must be there. Raises OSError."""

    def close(self) -> None:
        """Give the file back."""


class WholeFiles(Protocol):
    """Reads and writes files from their first byte to their last."""

    def write_whole(self, path: Path, data: bytes) -> None:
        """Put a file in place whole or not at all: write new, sync, replace, sync the folder. Raises OSError."""

    def read(self, path: Path) -> bytes:
        """Everything in a file. Raises OSError."""


class Files(WholeFiles, Protocol):
    """What the stores ask of a disk."""

    def move(self, path: Path, onto: Path) -> None:
        """Put a file that is whole in the place of another on the same disk; that needs no room. Raises OSError."""

    def open_append(self, path: Path) -> AppendFile:
        """Open a file that is there for appending. Raises OSError."""

    def make_folder(self, path: Path) -> None:
        """Make a folder and those above it; their names survive a crash too. Raises OSError."""

    def erase(self, path: Path) -> None:
        """Overwrite a file and take it away; one that is not there is gone already. Raises OSError."""

    def remove_folder(self, path: Path) -> None:
        """Erase a folder with everything in it; one that is not there is gone already. Raises OSError."""

    def erase_half_written(self, folder: Path) -> None:
        """Erase what programs that were killed while they wrote left in a folder and below. Raises OSError."""

    def hold(self, folder: Path) -> Hold:
        """Be the only one at work in a folder, until released or the program ends. Raises HeldElsewhere, OSError."""


class DiskFile:
    """A real file opened for appending."""

    def __init__(self, descriptor: int) -> None:
        """Take over an open descriptor."""
        self._descriptor = descriptor

    def append(self, data: bytes) -> None:
        """Write all of it, however many calls that takes."""
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(self._descriptor, rest) :]

    def sync(self) -> None:
        """Flush to the medium."""
        os.fsync(self._descriptor)

    def cut(self, length: int) -> None:
        """Truncate, and make that survive a crash; a file that somebody made shorter is not filled with zeros."""
        if os.fstat(self._descriptor).st_size < length:
            raise OSError(errno.EIO, say("The file has been changed by another program"))
        os.ftruncate(self._descriptor, length)
        os.fsync(self._descriptor)

    def close(self) -> None:
        """Close the descriptor; a second call does nothing."""
        if self._descriptor >= 0:
            descriptor, self._descriptor = self._descriptor, -1
            os.close(descriptor)


class DiskHold:
    """A locked file; the system takes the lock back from a program that dies, however it dies."""

    def __init__(self, descriptor: int) -> None:
        """Take over an open descriptor with a lock on it."""
        self._descriptor = descriptor

    def release(self) -> None:
        """Close the descriptor, and the lock goes with it."""
        if self._descriptor >= 0:
            descriptor, self._descriptor = self._descriptor, -1
            os.close(descriptor)

    def __del__(self) -> None:
        """A session that was dropped without being closed is free again."""
        self.release()


class DiskFiles:
    """The real disk."""

    def open_append(self, path: Path) -> DiskFile:
        """Open a file that is there for appending."""
        return DiskFile(os.open(path, os.O_WRONLY | os.O_APPEND | getattr(os, "O_BINARY", 0)))

    def write_whole(self, path: Path, data: bytes) -> None:
        """Write beside it, sync, and put it in place; nothing is left behind when that fails."""
        descriptor, name = tempfile.mkstemp(prefix=f".{path.name[:40]}-", suffix=".part", dir=path.parent)
        file, part = DiskFile(descriptor), Path(name)
        try:
            # Whoever tidies up sees by the lock that somebody is still writing.
            with contextlib.suppress(OSError):
                _lock(descriptor)
            file.append(data)
            file.sync()
            file.close()
            part.replace(path)
        except BaseException:
            with contextlib.suppress(OSError):
                file.close()
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)
            raise
        _sync_folder(path.parent)

    def move(self, path: Path, onto: Path) -> None:
        """Replace, and make that survive a crash."""
        path.replace(onto)
        _sync_folder(onto.parent)

    def read(self, path: Path) -> bytes:
        """Everything in a file."""
        return path.read_bytes()

    def make_folder(self, path: Path) -> None:
        """Make a folder and those above it."""
        if path.is_dir():
            return
        if path.parent != path:  # a drive that is not there is its own parent
            self.make_folder(path.parent)
        path.mkdir(exist_ok=True)
        _sync_folder(path.parent)

    def erase(self, path: Path) -> None:
        """Write zeros over it, so that a simple disk keeps nothing of it, and unlink it.

        Disks that spread what is written (most SSDs) may keep the old blocks until they need them.
        """
        with contextlib.suppress(FileNotFoundError):
            if path.is_file() and not path.is_symlink():
                _overwrite(path)
            path.unlink()
            _sync_folder(path.parent)

    def remove_folder(self, path: Path) -> None:
        """Erase everything in it, then itself. What a link points to elsewhere stays."""
        if not path.is_dir():
            return
        for inside in sorted(path.iterdir()):
            if inside.is_dir() and not inside.is_symlink():
                self.remove_folder(inside)
            else:
                self.erase(inside)
        with contextlib.suppress(FileNotFoundError):
            path.rmdir()
        _sync_folder(path.parent)

    def erase_half_written(self, folder: Path) -> None:
        """Erase what `write_whole` names so, unless somebody is writing it now."""
        for part in sorted(folder.rglob(".*.part")):
            if _PART.fullmatch(part.name) and part.is_file() and not part.is_symlink() and _is_left(part):
                self.erase(part)

    def hold(self, folder: Path) -> DiskHold:
        """Lock a small file in the folder, which stays there and is empty."""
        hold = DiskHold(descriptor := os.open(folder / LOCK, os.O_RDWR | os.O_CREAT, 0o600))
        try:
            _lock(descriptor)
        except OSError as error:
            if error.errno in _CANNOT_LOCK:
                return hold
            hold.release()
            if isinstance(error, (BlockingIOError, PermissionError)):
                raise HeldElsewhere from error
            raise
        return hold


def _is_left(part: Path) -> bool:
    """Whether nobody holds a half-written file."""
    try:
        hold = DiskHold(descriptor := os.open(part, os.O_RDWR))
    except FileNotFoundError:
        return False
    try:
        _lock(descriptor)
    except OSError:
        return False
    finally:
        hold.release()
    return True


def _overwrite(path: Path) -> None:
    path.chmod(0o600)
    file = DiskFile(os.open(path, os.O_WRONLY | getattr(os, "O_BINARY", 0)))
    try:
        rest = path.stat().st_size
        while rest > 0:
            file.append(bytes(min(rest, _PIECE)))
            rest -= _PIECE
        file.sync()
    finally:
        file.close()


def _lock(descriptor: int) -> None:
    """Lock an open file against every other opening of it, without waiting. Raises OSError."""
    if sys.platform == "win32":
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _sync_folder(folder: Path) -> None:
    """Make names in a folder survive a crash; Windows has no way to ask and keeps them anyway."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
