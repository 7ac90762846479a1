"""Takes the names of a session out of the copies of the library, so that none comes back when one is put back."""

import json
import re
from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import Path
from typing import Any

from app.services.copies.daily import Tables, copied
from app.services.copies.snapshot import read_snapshot
from app.services.durable_storage import FOLDER, tables_in
from app.services.files import Files
from app.services.forgetting import is_of

Row = Mapping[str, Any]
Named = Callable[[Row], frozenset[str]]


def forget_in_copies(files: Files, root: Path, names: Collection[str], session: str) -> None:
    """Let each copy tell no more of these people than the library does now. Raises OSError."""
    found = sorted((root / FOLDER).glob("*/*"))
    if not found:
        return
    named = _naming(names)
    now = _named_now(read_snapshot(files, root).tables, named)
    for path in found:
        data = files.read(path)
        tables = tables_in(data) if path.suffix == ".json" else None
        if tables is None:
            # What is half written names people, too, and nobody will finish it.
            if holds_any(data, names) or path.suffix != ".json":
                files.erase(path)
            continue
        after = copied({name: _left(table, names, session, named, now) for name, table in tables.items()})
        if after != data:
            files.write_whole(path, after)


def holds_any(data: bytes, names: Collection[str]) -> bool:
    """Whether a name is in some bytes, as plain text or as JSON writes it."""
    return any(each in data for name in names for each in (name.encode(), json.dumps(name)[1:-1].encode()))


def _left(
    table: Row, names: Collection[str], session: str, named: Named, now: Mapping[str, set[str]]
) -> dict[str, Row]:
    """What stays of a table: no roster of these people, nothing of the session, no name that is not here any more."""
    left: dict[str, Row] = {}
    for number, row in table.items():
        if is_of(row, "text", names) or (session and row.get("value") == session):
            continue
        kept = {**row, "people": ""} if is_of(row, "people", names) else row
        if session and row.get("session") == session:
            kept = {**kept, "session": f"closed-{number}"}
        if named(kept) <= now.get(_identity(row), set()):
            left[number] = kept
    return left


def _named_now(files: Mapping[str, Tables], named: Named) -> dict[str, set[str]]:
    """Whom the library names now, by what names them."""
    found: dict[str, set[str]] = {}
    for tables in files.values():
        for table in tables.values():
            for row in table.values():
                found.setdefault(_identity(row), set()).update(named(row))
    return found


def _identity(row: Row) -> str:
    """What a row is about; a workshop or an exercise and its earlier versions are one."""
    return next((str(row[word]) for word in ("id", "name", "place", "key", "session") if word in row), "")


def _naming(names: Collection[str]) -> Named:
    """Finds which of the names stand in a row as words of their own: `An` is not in `And`."""
    patterns = {name: re.compile(rf"(?<!\w){re.escape(name)}(?!\w)") for name in names if name}

    def named(row: Row) -> frozenset[str]:
        texts = "\n".join(_texts(row))
        return frozenset(name for name, pattern in patterns.items() if pattern.search(texts))

    return named


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, each in value.items():
            yield from (str(key), *_texts(each))
    elif isinstance(value, list):
        for each in value:
            yield from _texts(each)
