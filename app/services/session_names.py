"""How the folders of sessions and the journals in them are called."""

import itertools
import re
from collections.abc import Iterator
from pathlib import Path

_JOURNALS = re.compile(r"journal(-[0-9]+)?\.jsonl")
"""That one, and the copies with a number that are made of the good part of a damaged one; nobody's backup of it."""


def sessions_in(folder: Path) -> tuple[str, ...]:
    """The folders with a journal in them, newest first."""
    if not folder.is_dir():
        return ()
    found = {path.parent.name for path in folder.glob("*/*.jsonl") if _JOURNALS.fullmatch(path.name)}
    return tuple(sorted(found, key=by_day_and_number, reverse=True))


def journals_in(folder: Path) -> tuple[Path, ...]:
    """The journal of a folder and its copies, the newest last; none for a name that no disk would take."""
    try:
        found = [path for path in folder.glob("*.jsonl") if _JOURNALS.fullmatch(path.name)]
    except (OSError, ValueError):
        return ()
    return tuple(sorted(found, key=by_day_and_number))


def numbered(name: str) -> Iterator[str]:
    """The name, and then with a number behind it."""
    yield name
    for number in itertools.count(2):
        yield f"{name}-{number}"


def by_day_and_number(value: str | Path) -> tuple[str | int, ...]:
    """Sorts `…-2` before `…-10`."""
    name = value if isinstance(value, str) else value.stem
    return tuple(int(part) if part.isdecimal() else part for part in re.split(r"(\d+)", name))
