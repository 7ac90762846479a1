"""What comes out of an exercise, read without the rest of the library: to decode all of it takes a quarter of Home."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

import msgspec
from typing_extensions import override

from app.domain.catalogue import PrintTime
from app.domain.identifiers import ExerciseId, HandoutId

_SHEETS: Final = re.compile(r"^print_after = \[[^\[\]]*\]", re.MULTILINE)
_TABLE: Final = "\n[["
_HANDOUT: Final = "handouts]]"


class _Sheets(msgspec.Struct, frozen=True):
    print_after: tuple[HandoutId, ...]


class _Title(msgspec.Struct, frozen=True):
    id: HandoutId
    title: str
    when: PrintTime


class _Titles(msgspec.Struct, frozen=True):
    handouts: tuple[_Title, ...]


class SheetTitles(Mapping[ExerciseId, tuple[str, ...]]):
    """The titles of the sheets that each exercise prints afterwards; each file is read once, when it is asked for."""

    def __init__(self, files: Mapping[ExerciseId, Path], handouts: Path) -> None:
        """Read from these files of exercises, and from `handouts.toml`."""
        self._files = files
        self._handouts = handouts
        self._titles: dict[HandoutId, str] | None = None
        self._known: dict[ExerciseId, tuple[str, ...]] = {}

    @override
    def __getitem__(self, key: ExerciseId) -> tuple[str, ...]:
        if key not in self._known:
            self._known[key] = self._read(self._files[key])
        return self._known[key]

    @override
    def __iter__(self) -> Iterator[ExerciseId]:
        return iter(self._files)

    @override
    def __len__(self) -> int:
        return len(self._files)

    def _read(self, file: Path) -> tuple[str, ...]:
        if self._titles is None:
            self._titles = _titles_after(self._handouts.read_text(encoding="utf-8"))
        sheets = _sheets_after(file.read_text(encoding="utf-8"))
        return tuple(self._titles[sheet] for sheet in sheets if sheet in self._titles)


def _sheets_after(text: str) -> tuple[HandoutId, ...]:
    """From the one line of an exercise's file that tells; from all of it where there is no such line."""
    found = _SHEETS.search(text)
    return msgspec.convert(tomllib.loads(found[0] if found else text), _Sheets).print_after


def _titles_after(text: str) -> dict[HandoutId, str]:
    """Without the sections of the handouts, which are nearly all of the file."""
    first, *tables = text.split(_TABLE)
    outline = _TABLE.join((first, *(table for table in tables if table.startswith(_HANDOUT))))
    handouts = msgspec.convert(tomllib.loads(outline), _Titles).handouts
    return {handout.id: handout.title for handout in handouts if handout.when is PrintTime.AFTER}
