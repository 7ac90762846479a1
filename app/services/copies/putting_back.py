"""Puts things of a copy back: what stands is copied first, and all changes or nothing, wherever the power goes out."""

import errno
import json
from collections.abc import Collection, Mapping
from pathlib import Path

from app.domain.instants import Instant
from app.domain.language import say
from app.services.copies.daily import Tables, copy_now
from app.services.copies.differing import Difference
from app.services.copies.mixing import mixed
from app.services.copies.snapshot import read_snapshot
from app.services.durable_storage import tables_in
from app.services.files import Files

STAGED = "putting-back"
"""Holds what is about to take its place; it may name people, and goes with a close-down."""
_READY = "ready"


class PuttingBack:
    """Changes the files of a data folder; whoever has them open reads them anew afterwards."""

    def __init__(self, files: Files, root: Path) -> None:
        """Look after this data folder."""
        self._files = files
        self._root = root

    def put_back(self, copy: Path, chosen: Collection[Difference], now: Instant) -> Path:
        """Put these things of a copy back; returns the copy of what stood before, for `undo`.

        Raises OSError; then nothing was changed, or the rest follows by `finish_begun`.
        """
        self.finish_begun(now)
        after = mixed(read_snapshot(self._files, self._root), read_snapshot(self._files, copy), chosen, now)
        before = copy_now(self._files, self._root, now)
        self._replace(after)
        return before

    def undo(self, before: Path) -> None:
        """Put everything as it was when that copy was made. Raises OSError as `put_back` does."""
        self.finish_begun()
        if not before.is_dir():
            raise FileNotFoundError(errno.ENOENT, say("The copy is there no longer"))
        index = read_snapshot(self._files, self._root).tables.get("library.json", {}).get("sessions")
        after = dict(read_snapshot(self._files, before).tables)
        if index is not None:
            after["library.json"] = {**after.get("library.json", {}), "sessions": index}
        self._replace(after)

    @property
    def is_begun(self) -> bool:
        """Whether something is half done, and can be finished."""
        return (self._root / STAGED / _READY).exists()

    def finish_begun(self, now: Instant | None = None) -> bool:
        """Finish what something came between; whether there was anything. Raises OSError.

        With a time, what stands is copied first: work may have gone on since.
        """
        folder = self._root / STAGED
        if not folder.is_dir():
            return False
        ready = (folder / _READY).exists()
        if ready and now is not None:
            copy_now(self._files, self._root, now)
        for staged in sorted(folder.glob("*.json")) if ready else ():
            # A half-written disk never gets so far; whoever changed it by hand is not followed.
            if tables_in(self._files.read(staged)) is not None:
                self._files.move(staged, self._root / staged.name)
        self._files.remove_folder(folder)
        return ready

    def _replace(self, after: Mapping[str, Tables]) -> None:
        folder = self._root / STAGED
        try:
            self._files.make_folder(folder)
            for name, tables in after.items():
                self._files.write_whole(folder / name, json.dumps(tables, indent=1).encode())
            self._files.write_whole(folder / _READY, b"")
        except OSError:
            self._files.remove_folder(folder)
            raise
        self.finish_begun()
