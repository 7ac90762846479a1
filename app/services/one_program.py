"""One program with windows on a data folder: whoever comes second calls the first one, hands its file over, and goes.

Two would each number the rows of the library by themselves, and one would write over what the other has just kept.
"""

import os
from contextlib import suppress
from pathlib import Path
from time import sleep
from uuid import uuid4

from app.services.files import Files, HeldElsewhere, Hold

_CALLS = "call-*"
"""Files that are there between a call and its answer, one for each; in it stands the path of a file, or nothing."""
_LOOKS, _BETWEEN_LOOKS = 40, 0.05
"""How often a caller looks for an answer, and the seconds between; two seconds in all."""


class _Nobody:
    """A folder that cannot be locked keeps nobody out."""

    def release(self) -> None:
        """There is nothing to give back."""


def have_to_oneself(files: Files, root: Path) -> Hold | None:
    """The right to the folder, as long as it is kept; None where another program has it, which can be called then.

    A folder that cannot be used at all says so to whoever needs it.
    """
    try:
        files.make_folder(root)
        hold = files.hold(root)
    except HeldElsewhere:
        return None
    except OSError:
        return _Nobody()
    # Whoever called before called a program that is gone.
    heard(files, root)
    return hold


def call(files: Files, root: Path, file: Path | None = None) -> bool:
    """Call the program that has the folder, and hand it a file to take in; whether it heard. It may take two seconds.

    A call that is not heard is taken back: nothing of it is done later, when nobody expects it.
    """
    left = root / _CALLS.replace("*", uuid4().hex)
    try:
        files.write_whole(left, b"" if file is None else os.fsencode(file.absolute()))
        for _ in range(_LOOKS):
            if not left.exists():
                return True
            sleep(_BETWEEN_LOOKS)
        if left.exists():
            files.erase(left)
            return False
    except OSError:
        return False
    return True


def heard(files: Files, root: Path) -> tuple[Path | None, ...]:
    """The calls since the last time, each with the file that came with it; they are taken away, which answers them."""
    found: list[Path | None] = []
    for path in sorted(root.glob(_CALLS)):
        with suppress(OSError):
            said = files.read(path)
            files.erase(path)
            found.append(Path(os.fsdecode(said)) if said else None)
    return tuple(found)
