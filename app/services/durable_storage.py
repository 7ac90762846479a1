"""A storage for TinyDB that never writes in place: a crash leaves the old library or the new one, never half."""

import json
from pathlib import Path
from typing import Any

from tinydb.storages import Storage
from typing_extensions import override

from app.services.files import Files


class DurableStorage(Storage):
    """Keeps the whole library in one JSON file, replaced at each change."""

    def __init__(self, files: Files, path: Path) -> None:
        """Store at `path`. A file that cannot be understood is set aside, and the library starts empty."""
        self._files = files
        self._path = path
        self.set_aside: Path | None = None

    @override
    def read(self) -> dict[str, dict[str, Any]] | None:
        """Everything in the library; None when there is nothing yet. Raises OSError."""
        try:
            data = self._files.read(self._path)
        except FileNotFoundError:
            return None
        try:
            tables = json.loads(data)
        except (ValueError, RecursionError):
            tables = None
        if isinstance(tables, dict) and all(map(_is_table, tables.values())):
            return tables
        self._keep_damaged(data)
        return None

    @override
    def write(self, data: dict[str, dict[str, Any]]) -> None:
        """Replace the library. Raises OSError; then the old one is still there."""
        self._files.write_whole(self._path, json.dumps(data, indent=1).encode())

    def _keep_damaged(self, data: bytes) -> None:
        number = 1
        while (aside := self._path.with_name(f"{self._path.stem}-damaged-{number}.json")).exists():
            number += 1
        self._files.write_whole(aside, data)
        self._files.write_whole(self._path, b"{}")
        self.set_aside = aside


def _is_table(table: object) -> bool:
    """Rows by their numbers, as TinyDB keeps them."""
    return isinstance(table, dict) and all(key.isdecimal() and isinstance(row, dict) for key, row in table.items())
