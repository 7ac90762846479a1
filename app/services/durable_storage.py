"""A storage for TinyDB that never writes in place: a crash leaves the old library or the new one, never half."""

import json
import re
from pathlib import Path
from typing import Any

from tinydb.storages import Storage
from typing_extensions import override

from app.services.files import Files

FOLDER = "backups"
"""Holds a folder for each day that the files were copied on (`app.services.copies`)."""

_HALF_A_LETTER = re.compile(rb"\\u[dD][89a-fA-F]")
"""How JSON writes half of a letter; two halves in a row are a whole one."""


class DurableStorage(Storage):
    """Keeps the whole library in one JSON file, replaced at each change."""

    def __init__(self, files: Files, path: Path) -> None:
        """Store at `path`.

        A file that cannot be understood is set aside; the newest copy of it is taken up, or all starts empty.
        """
        self._files = files
        self._path = path
        self.set_aside: Path | None = None
        self.copied_on = ""
        """The day of the copy that was taken up, such as `2026-12-21`; empty where there was none."""

    @override
    def read(self) -> dict[str, dict[str, Any]] | None:
        """Everything in the library; None when there is nothing yet. Raises OSError."""
        try:
            data = self._files.read(self._path)
        except FileNotFoundError:
            return None
        tables = tables_in(data)
        return tables if tables is not None else self._instead_of(data)

    @override
    def write(self, data: dict[str, dict[str, Any]]) -> None:
        """Replace the library. Raises OSError; then the old one is still there."""
        self._files.write_whole(self._path, json.dumps(data, indent=1).encode())

    def _instead_of(self, data: bytes) -> dict[str, dict[str, Any]] | None:
        """Keep what is damaged, and go on with the newest copy that can be understood."""
        number = 1
        while (aside := self._path.with_name(f"{self._path.stem}-damaged-{number}.json")).exists():
            number += 1
        self._files.write_whole(aside, data)
        copy = self._newest_copy()
        self._files.write_whole(self._path, b"{}" if copy is None else self._files.read(copy))
        self.set_aside, self.copied_on = aside, "" if copy is None else copy.parent.name[: len("2026-12-21")]
        return None if copy is None else tables_in(self._files.read(copy))

    def _newest_copy(self) -> Path | None:
        copies = sorted((self._path.parent / FOLDER).glob(f"*/{self._path.name}"), reverse=True)
        return next((copy for copy in copies if tables_in(self._files.read(copy)) is not None), None)


def tables_in(data: bytes) -> dict[str, dict[str, Any]] | None:
    """The tables that a file holds; None where it is damaged."""
    try:
        tables = json.loads(data)
        if _HALF_A_LETTER.search(data):
            tables = _whole_letters(tables)
    except (ValueError, RecursionError):
        return None
    return tables if isinstance(tables, dict) and all(map(_is_table, tables.values())) else None


def _whole_letters(value: object) -> object:
    """The same without halves of letters, which no window could show and no other file could hold."""
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, list):
        return [_whole_letters(each) for each in value]
    if isinstance(value, dict):
        return {_whole_letters(key): _whole_letters(each) for key, each in value.items()}
    return value


def _is_table(table: object) -> bool:
    """Rows by their numbers, as TinyDB keeps them."""
    return isinstance(table, dict) and all(key.isdecimal() and isinstance(row, dict) for key, row in table.items())
