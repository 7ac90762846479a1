"""What a data folder still tells: a search of every byte, in every way that our files write letters."""

import json
from collections.abc import Iterable
from pathlib import Path


def traces_in(folder: Path, texts: Iterable[str]) -> list[str]:
    """Where a text can still be found: in a file, or in its name."""
    wanted = {text: tuple(_written(text)) for text in texts}
    found: list[str] = []
    for path in sorted(folder.rglob("*")):
        data = path.read_bytes() if path.is_file() else b""
        data += str(path.relative_to(folder)).encode()
        found += [f"{text} in {path.name}" for text, ways in wanted.items() if any(way in data for way in ways)]
    return found


def _written(text: str) -> Iterable[bytes]:
    yield from (text.encode(), text.encode("utf-16-le"), text.encode("utf-16-be"), text.encode("utf-32-le"))
    yield json.dumps(text)[1:-1].encode()
    yield text.encode("unicode_escape")
