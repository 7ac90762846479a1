"""Where names of a session can linger outside its folder, and how they are taken away."""

import json
from collections.abc import Collection
from pathlib import Path

from app.services.durable_storage import FOLDER as BACKUPS
from app.services.files import Files

_ASIDE = ("library-damaged-*.json", "workshops-damaged-*.json", "workshop-versions-damaged-*.json")
"""Damaged files that were kept for somebody to look at."""
_HALF_WRITTEN = ".*.part"
"""What a program that was killed while it wrote a file left beside it."""
_ERRORS = "unexpected.log"


def wipe_traces(files: Files, root: Path, names: Collection[str]) -> None:
    """Take away what holds one of these names in the files beside the library. Raises OSError."""
    for path in sorted(root.glob(_HALF_WRITTEN)):
        files.erase(path)
    for pattern in _ASIDE:
        for path in sorted(root.glob(pattern)):
            if holds_any(files.read(path), names):
                files.erase(path)
    for path in sorted((root / BACKUPS).glob("*/*.json")):
        if holds_any(files.read(path), names):
            files.erase(path)
    errors = root / _ERRORS
    if errors.is_file() and holds_any(files.read(errors), names):
        # In place: this program has it open to write what nobody foresaw.
        file = files.open_append(errors)
        try:
            file.cut(0)
        finally:
            file.close()


def holds_any(data: bytes, names: Collection[str]) -> bool:
    """Whether a name is in some bytes, as plain text or as JSON writes it."""
    return any(each in data for name in names for each in (name.encode(), json.dumps(name)[1:-1].encode()))
