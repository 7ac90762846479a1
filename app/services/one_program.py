"""One program with windows on a data folder: whoever comes second calls the first one to the front, and goes.

Two would each number the rows of the library by themselves, and one would write over what the other has just kept.
"""

from contextlib import suppress
from pathlib import Path

from app.services.files import Files, HeldElsewhere, Hold

_CALL = "call"
"""A file that is there for the moment between a call and its answer."""


class _Nobody:
    """A folder that cannot be locked keeps nobody out."""

    def release(self) -> None:
        """There is nothing to give back."""


def have_to_oneself(files: Files, root: Path) -> Hold | None:
    """The right to the folder, as long as it is kept; None where another program has it, which is called then.

    A folder that cannot be used at all says so to whoever needs it.
    """
    try:
        files.make_folder(root)
        hold = files.hold(root)
    except HeldElsewhere:
        with suppress(OSError):
            files.write_whole(root / _CALL, b"")
        return None
    except OSError:
        return _Nobody()
    answered(files, root)
    return hold


def answered(files: Files, root: Path) -> bool:
    """Whether somebody has called since the last time; the call is taken away."""
    if not (root / _CALL).exists():
        return False
    with suppress(OSError):
        files.erase(root / _CALL)
    return True
