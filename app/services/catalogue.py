"""Opens the ready library, reading a file only when something in it is asked for: the program starts with it.

Our own files are checked by the tests, in full; here they are only decoded.
"""

import tomllib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TypeVar

import msgspec
from typing_extensions import override

from app.domain.catalogue import Catalogue, Handout, PromptBank
from app.domain.exercise import Exercise, Principle
from app.domain.identifiers import ExerciseId, HandoutId, WorkshopId
from app.domain.workshop import Workshop
from app.services.outlines import SheetTitles

K = TypeVar("K", bound=str)
V = TypeVar("V")

_NOT_EXERCISES = frozenset({"principles", "handouts", "prompt-banks"})


class PrinciplesFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`principles.toml`."""

    schema: int
    principles: tuple[Principle, ...]


class HandoutsFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`handouts.toml`."""

    schema: int
    handouts: tuple[Handout, ...]


class PromptBanksFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`prompt-banks.toml`."""

    schema: int
    banks: tuple[PromptBank, ...]


def load_catalogue(folder: Path) -> Catalogue:
    """The library in one language folder, such as `exercises/en`."""
    exercises = {
        ExerciseId(file.stem): file for file in sorted(folder.glob("*.toml")) if file.stem not in _NOT_EXERCISES
    }
    workshops = {WorkshopId(file.stem): file for file in sorted(folder.glob("workshops/*.toml"))}
    return Catalogue(
        exercises=_FilePerValue(exercises, Exercise),
        workshops=_FilePerValue(workshops, Workshop),
        principles=_decoded(folder / "principles.toml", PrinciplesFile).principles,
        handouts=_WhenAsked(lambda: _handouts(folder)),
        prompt_banks=_WhenAsked(lambda: _prompt_banks(folder)),
        comes_out=SheetTitles(exercises, folder / "handouts.toml"),
        language=folder.name,
    )


def _decoded(file: Path, kind: type[V]) -> V:
    return msgspec.convert(tomllib.loads(file.read_text(encoding="utf-8")), kind)


def _handouts(folder: Path) -> dict[HandoutId, Handout]:
    handouts = _decoded(folder / "handouts.toml", HandoutsFile).handouts
    return {handout.id: handout for handout in handouts}


def _prompt_banks(folder: Path) -> dict[str, PromptBank]:
    banks = _decoded(folder / "prompt-banks.toml", PromptBanksFile).banks
    return {bank.id: bank for bank in banks}


class _FilePerValue(Mapping[K, V]):
    """Values that have a file each, named by their ids; each is read once."""

    def __init__(self, files: Mapping[K, Path], kind: type[V]) -> None:
        self._files = files
        self._kind = kind
        self._read: dict[K, V] = {}

    @override
    def __getitem__(self, key: K) -> V:
        if key not in self._read:
            self._read[key] = _decoded(self._files[key], self._kind)
        return self._read[key]

    @override
    def __contains__(self, key: object) -> bool:
        """Answered by the file names alone."""
        return key in self._files

    @override
    def __iter__(self) -> Iterator[K]:
        return iter(self._files)

    @override
    def __len__(self) -> int:
        return len(self._files)


class _WhenAsked(Mapping[K, V]):
    """Values that share a file, which is read when the first of them is asked for."""

    def __init__(self, read: Callable[[], dict[K, V]]) -> None:
        self._read = read
        self._values: dict[K, V] | None = None

    def _all(self) -> dict[K, V]:
        if self._values is None:
            self._values = self._read()
        return self._values

    @override
    def __getitem__(self, key: K) -> V:
        return self._all()[key]

    @override
    def __iter__(self) -> Iterator[K]:
        return iter(self._all())

    @override
    def __len__(self) -> int:
        return len(self._all())
