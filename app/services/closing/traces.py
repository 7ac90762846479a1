"""Where names of a session can linger outside its folder, and how they are taken away."""

from collections.abc import Collection
from pathlib import Path

from app.services.closing.copies import forget_in_copies, holds_any
from app.services.copies.putting_back import STAGED
from app.services.files import Files

_ASIDE = "*-damaged-*.json"
"""Damaged files that were kept for somebody to look at."""
_HALF_WRITTEN = ".*.part"
"""What a program that was killed while it wrote a file left beside it."""
_ERRORS = "unexpected.log"


def wipe_traces(files: Files, root: Path, names: Collection[str], session: str = "") -> None:
    """Take away what holds one of these names in the files beside the library, and what tells of a session that goes.

    What the library itself is to forget has been forgotten: copies follow it. Raises OSError.
    """
    for path in sorted(root.glob(_HALF_WRITTEN)):
        files.erase(path)
    for path in sorted(root.glob(_ASIDE)):
        if holds_any(files.read(path), names):
            files.erase(path)
    files.remove_folder(root / STAGED)
    forget_in_copies(files, root, names, session)
    errors = root / _ERRORS
    if errors.is_file() and holds_any(files.read(errors), names):
        # In place: this program has it open to write what nobody foresaw.
        file = files.open_append(errors)
        try:
            file.cut(0)
        finally:
            file.close()
