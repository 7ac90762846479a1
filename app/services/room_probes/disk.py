"""How much is free on the disk of the data folder."""

import shutil
from pathlib import Path

from app.domain.language import say
from app.domain.room_facts import DiskFacts


def free_space(folder: Path) -> DiskFacts:
    """The bytes that are free for this user where the folder lies, or would lie."""
    try:
        there = next(path for path in (folder, *folder.absolute().parents) if path.exists())
        return DiskFacts(shutil.disk_usage(there).free)
    except (OSError, StopIteration) as error:
        reason = getattr(error, "strerror", None) or say("it did not answer")
        return DiskFacts(trouble=str(reason).lower())
