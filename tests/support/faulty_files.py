"""A disk that goes wrong on purpose, the way SQLite tests itself: under the real file layer, at its n-th operation.

`FaultyDisk` stands in front of the operating system for everything below one folder. It counts what would touch the
medium (open, write, fsync, truncate, replace, mkdir, read) and at the n-th either says no, once or from then on, or
crashes. It remembers what a crash may take away: bytes that were not synced, and names whose folder was not.
"""

import errno
import io
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path
from typing import Any
from unittest.mock import patch

NEVER = 0


class Fault(Enum):
    """What happens at the n-th operation."""

    ONCE = auto()
    FROM_THEN_ON = auto()
    CRASH = auto()


class Loss(Enum):
    """What a crash leaves behind."""

    UNSYNCED_IS_GONE = auto()
    UNSYNCED_IS_TORN = auto()
    UNSYNCED_IS_ZEROS = auto()
    NOTHING_IS_LOST = auto()


class Crash(BaseException):
    """The machine lost its power here; nobody can catch that."""


@dataclass
class _Content:
    """The bytes of a file: as the program sees them, and as far as they were synced."""

    seen: bytearray = field(default_factory=bytearray)
    synced: bytes = b""

    def after(self, loss: Loss) -> bytes:
        """What a crash leaves of them."""
        rest = bytes(self.seen[len(self.synced) :]) if self.seen.startswith(self.synced) else b""
        match loss:
            case Loss.NOTHING_IS_LOST:
                return bytes(self.seen)
            case Loss.UNSYNCED_IS_GONE:
                return self.synced
            case Loss.UNSYNCED_IS_TORN:
                return self.synced + rest[: len(rest) // 2]
            case Loss.UNSYNCED_IS_ZEROS:
                return self.synced + bytes(len(rest))


_Names = dict[Path, _Content | None]
"""Files by their paths; None is a folder."""


def _safe(path: Path) -> _Content | None:
    if path.is_dir():
        return None
    data = path.read_bytes()
    return _Content(bytearray(data), data)


class FaultyDisk:
    """Everything below `folder`, with one fault."""

    def __init__(self, folder: Path, at: int = NEVER, fault: Fault = Fault.ONCE) -> None:
        """Go wrong at the `at`-th operation; what is in the folder already is safe."""
        self.folder = folder
        self.log: list[str] = []
        self._at = at
        self._fault = fault
        self._dead = False
        self._real: dict[str, Callable[..., Any]] = {
            name: getattr(os, name) for name in ("open", "write", "fsync", "ftruncate", "replace", "mkdir", "unlink")
        }
        self._io_open = io.open
        self._open_files: dict[int, Path | _Content] = {}
        self._seen: _Names = {path: _safe(path) for path in folder.rglob("*")}
        self._synced: _Names = dict(self._seen)

    @contextmanager
    def in_use(self) -> Iterator["FaultyDisk"]:
        """Stand in front of the operating system while this lasts."""
        ours = {name: getattr(self, f"_{name}") for name in self._real}
        with patch.multiple(os, **ours), patch.object(io, "open", self._read):
            yield self

    def left_after(self, loss: Loss, folder: Path) -> None:
        """Put what the crash left into a new folder."""
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        names = self._synced if loss is Loss.UNSYNCED_IS_GONE else self._seen
        for path in sorted(names):
            if all(above in names for above in path.parents if self._is_below(above)):
                there, content = folder / path.relative_to(self.folder), names[path]
                if content is None:
                    there.mkdir()
                else:
                    there.write_bytes(content.after(loss))

    def _is_below(self, path: Any) -> bool:
        return isinstance(path, (str, Path)) and Path(path) != self.folder and Path(path).is_relative_to(self.folder)

    def _now(self, operation: str, subject: Path | str = "") -> bool:
        """Count an operation; true where it must fail. A dead machine does nothing any more."""
        if self._dead:
            raise Crash
        self.log.append(f"{operation} {Path(subject).name}")
        number = len(self.log)
        if self._fault is Fault.CRASH and number == self._at:
            self._dead = True
        return number == self._at or (self._fault is Fault.FROM_THEN_ON and 0 < self._at <= number)

    def _fail(self, code: int) -> None:
        if self._dead:
            raise Crash
        raise OSError(code, os.strerror(code))

    def _open(self, path: Any, flags: int, mode: int = 0o777, **more: Any) -> int:
        if not self._is_below(path) and Path(path) != self.folder:
            return int(self._real["open"](path, flags, mode, **more))
        if self._now("open", path):
            self._fail(errno.EMFILE)
        descriptor = int(self._real["open"](path, flags, mode, **more))
        place = Path(path)
        if flags & os.O_CREAT and place not in self._seen:
            self._seen[place] = _Content()
        self._open_files[descriptor] = self._seen.get(place) or place
        return descriptor

    def _write(self, descriptor: int, data: Any) -> int:
        content = self._open_files.get(descriptor)
        if not isinstance(content, _Content):
            return int(self._real["write"](descriptor, data))
        failing = self._now("write")
        part = bytes(data)[: len(data) // 2] if failing else bytes(data)
        self._real["write"](descriptor, part)
        content.seen += part
        if failing:
            self._fail(errno.ENOSPC)
        return len(part)

    def _fsync(self, descriptor: int) -> None:
        subject = self._open_files.get(descriptor)
        if subject is None:
            self._real["fsync"](descriptor)
            return
        if self._now("fsync", subject if isinstance(subject, Path) else ""):
            self._fail(errno.EIO)
        if isinstance(subject, _Content):
            subject.synced = bytes(subject.seen)
            return
        for names, others in ((self._seen, self._synced), (self._synced, self._seen)):
            for path in [path for path in names if path.parent == subject]:
                if names is self._seen:
                    self._synced[path] = self._seen[path]
                elif path not in others:
                    del self._synced[path]

    def _ftruncate(self, descriptor: int, length: int) -> None:
        content = self._open_files.get(descriptor)
        if not isinstance(content, _Content):
            self._real["ftruncate"](descriptor, length)
            return
        if self._now("truncate"):
            self._fail(errno.EIO)
        self._real["ftruncate"](descriptor, length)
        del content.seen[length:]

    def _replace(self, source: Any, target: Any, **more: Any) -> None:
        if not self._is_below(source):
            self._real["replace"](source, target, **more)
            return
        if self._now("replace", target):
            self._fail(errno.EIO)
        self._real["replace"](source, target, **more)
        self._seen[Path(target)] = self._seen.pop(Path(source))

    def _mkdir(self, path: Any, mode: int = 0o777, **more: Any) -> None:
        if not self._is_below(path):
            self._real["mkdir"](path, mode, **more)
            return
        if self._now("mkdir", path):
            self._fail(errno.ENOSPC)
        self._real["mkdir"](path, mode, **more)
        self._seen[Path(path)] = None

    def _unlink(self, path: Any, **more: Any) -> None:
        if self._is_below(path):
            if self._dead:
                raise Crash
            self._seen.pop(Path(path), None)
        self._real["unlink"](path, **more)

    def _read(self, file: Any, *arguments: Any, **more: Any) -> Any:
        if self._is_below(file) and self._now("read", file):
            self._fail(errno.EIO)
        return self._io_open(file, *arguments, **more)
