"""A disk in memory, for tests that need a thousand journals and no disk."""

from pathlib import Path

from typing_extensions import override

from app.services.files import AppendFile, Files, Hold


class MemoryFile(AppendFile):
    """A file that grows in a dictionary."""

    def __init__(self, contents: dict[Path, bytes], path: Path) -> None:
        self._contents = contents
        self._path = path

    @override
    def append(self, data: bytes) -> None:
        self._contents[self._path] += data

    @override
    def sync(self) -> None:
        """Memory has nothing to sync."""

    @override
    def cut(self, length: int) -> None:
        self._contents[self._path] = self._contents[self._path][:length]

    @override
    def close(self) -> None:
        """Memory has nothing to close."""


class MemoryHold(Hold):
    """Nobody else comes to a disk in memory."""

    @override
    def release(self) -> None:
        """There is nothing to give back."""


class MemoryFiles(Files):
    """Files by their paths; folders are always there."""

    def __init__(self) -> None:
        self.contents: dict[Path, bytes] = {}

    @override
    def open_append(self, path: Path) -> MemoryFile:
        self.read(path)
        return MemoryFile(self.contents, path)

    @override
    def write_whole(self, path: Path, data: bytes) -> None:
        self.contents[path] = data

    @override
    def move(self, path: Path, onto: Path) -> None:
        self.contents[onto] = self.contents.pop(path)

    @override
    def read(self, path: Path) -> bytes:
        try:
            return self.contents[path]
        except KeyError as error:
            raise FileNotFoundError(path) from error

    @override
    def make_folder(self, path: Path) -> None:
        """Folders are always there."""

    @override
    def erase(self, path: Path) -> None:
        self.contents.pop(path, None)

    @override
    def remove_folder(self, path: Path) -> None:
        for inside in [each for each in self.contents if path in each.parents]:
            del self.contents[inside]

    @override
    def erase_half_written(self, folder: Path) -> None:
        """Nothing is ever half written in memory."""

    @override
    def hold(self, folder: Path) -> MemoryHold:
        return MemoryHold()
